// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/chatwriter.h"

#include <QLoggingCategory>

#include <numeric>

Q_LOGGING_CATEGORY(lcChat, "agent.chat")

namespace Agent {

using namespace Common;

namespace {

qint64 bytesOf(const ChatLine &line)
{
    return 2 * (line.text.size() + line.name.size()) + 200;
}

} // namespace

ChatWriter::ChatWriter(Storage &storage, QObject *parent) : QObject(parent), m_storage(storage)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryEvery);
    connect(&m_retry, &QTimer::timeout, this, &ChatWriter::flush);
}

qint64 ChatWriter::bytesOf(const Batch &batch)
{
    return std::accumulate(batch.lines.begin(), batch.lines.end(), qint64(0),
                           [](qint64 sum, const ChatLine &line) { return sum + Agent::bytesOf(line); });
}

bool ChatWriter::canTake(const ChatLine &line) const
{
    return m_waitingBytes + Agent::bytesOf(line) <= maximumWaitingBytes;
}

void ChatWriter::add(const RoomLease &lease, const ChatLine &line)
{
    Batch &batch = m_waiting[lease.room];
    if (batch.lease != lease) { // the room went and came back with a new epoch
        m_waitingBytes -= bytesOf(batch);
        batch = {lease, {}};
    }
    batch.lines.append(line);
    m_waitingBytes += Agent::bytesOf(line);
    flush();
}

bool ChatWriter::isWritten(const RoomLease &lease) const
{
    return m_waiting.value(lease.room).lease != lease && m_underWay.value(lease.room).lease != lease;
}

void ChatWriter::whenWritten(const RoomLease &lease, const std::function<void()> &done)
{
    if (isWritten(lease))
        return done();
    m_whenWritten.append({lease, done});
}

void ChatWriter::flush()
{
    if (!m_underWay.isEmpty() || m_waiting.isEmpty() || m_retry.isActive())
        return;
    m_underWay = std::exchange(m_waiting, {});
    m_storage.run([batches = m_underWay](Database &database) { return write(database, batches); })
        .then(this, [this](const Result<Overtaken> &result) { written(std::exchange(m_underWay, {}), result); });
}

Result<ChatWriter::Overtaken> ChatWriter::write(Database &database, const Batches &batches)
{
    return database.transaction([&]() -> Result<Overtaken> {
        Overtaken overtaken;
        for (const Batch &batch : batches) {
            const auto kept = PlacementRepository(database).keep(batch.lease);
            if (!kept)
                return kept.error();
            if (!*kept) {
                overtaken.append(batch.lease);
                continue;
            }
            for (const ChatLine &line : batch.lines) {
                if (const auto stored = ChatRepository(database).store(batch.lease, line); !stored)
                    return stored.error();
            }
        }
        return overtaken;
    });
}

void ChatWriter::written(const Batches &batches, const Result<Overtaken> &result)
{
    if (!result) {
        if (!std::exchange(m_isFailing, true))
            qCWarning(lcChat).noquote() << "what is said cannot be stored for now:" << result.error().message;
        for (const Batch &batch : batches) {
            Batch &waiting = m_waiting[batch.lease.room];
            if (waiting.lease == batch.lease || waiting.lines.isEmpty())
                waiting = {batch.lease, batch.lines + waiting.lines};
            else // the room went and came back with a new epoch
                m_waitingBytes -= bytesOf(batch);
        }
        m_retry.start();
        return;
    }
    m_isFailing = false;
    flush(); // while the rooms hear of it, the next lines are on their way
    for (const Batch &batch : batches) {
        m_waitingBytes -= bytesOf(batch);
        if (result->contains(batch.lease))
            Q_EMIT overtaken(batch.lease);
        else
            Q_EMIT saved(batch.lease, batch.lines.last().seq);
    }
    callWaiting();
}

void ChatWriter::callWaiting()
{
    const auto waiting = std::exchange(m_whenWritten, {});
    for (const auto &[lease, done] : waiting) {
        if (isWritten(lease))
            done();
        else
            m_whenWritten.append({lease, done});
    }
}

} // namespace Agent
