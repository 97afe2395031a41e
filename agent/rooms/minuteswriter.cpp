// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/minuteswriter.h"

#include "agent/rooms/liveroom.h"

#include <QLoggingCategory>

#include <numeric>

Q_LOGGING_CATEGORY(lcMinutes, "agent.rooms.minutes")

namespace Agent {

using namespace Common;

namespace {

qint64 bytesOf(const ChatLine &line)
{
    return 2 * (line.text.size() + line.name.size()) + 200;
}

} // namespace

MinutesWriter::MinutesWriter(Storage &storage, Find find, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_find(std::move(find))
{
    for (QTimer *timer : {&m_later, &m_retry}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &MinutesWriter::flush);
    }
    m_later.setInterval(flushEvery);
    m_retry.setInterval(retryEvery);
}

qint64 MinutesWriter::bytesOf(const Batch &batch)
{
    const auto &lines = batch.minutes.lines;
    return std::accumulate(lines.begin(), lines.end(), qint64(0),
                           [](qint64 sum, const ChatLine &line) { return sum + Agent::bytesOf(line); });
}

bool MinutesWriter::canTake(const ChatLine &line) const
{
    return m_waitingBytes + Agent::bytesOf(line) <= maximumWaitingBytes;
}

MinutesWriter::Batch &MinutesWriter::waiting(const RoomLease &lease)
{
    Batch &batch = m_waiting[lease.room];
    if (batch.lease != lease) { // the room went and came back with a new epoch
        m_waitingBytes -= bytesOf(batch);
        batch = {lease, {}};
    }
    return batch;
}

void MinutesWriter::add(const RoomLease &lease, const ChatLine &line)
{
    waiting(lease).minutes.lines.append(line);
    m_waitingBytes += Agent::bytesOf(line);
    flush();
}

void MinutesWriter::noteChange(const RoomLease &lease)
{
    m_changed.insert(lease.room, lease);
    if (!m_later.isActive())
        m_later.start();
}

bool MinutesWriter::isWritten(const RoomLease &lease) const
{
    return m_waiting.value(lease.room).lease != lease && m_underWay.value(lease.room).lease != lease
        && m_changed.value(lease.room) != lease;
}

void MinutesWriter::whenWritten(const RoomLease &lease, const std::function<void()> &done)
{
    if (isWritten(lease))
        return done();
    m_whenWritten.append({lease, done});
    flush();
}

void MinutesWriter::flush()
{
    if (!m_underWay.isEmpty() || m_retry.isActive())
        return;
    for (const RoomLease &lease : std::exchange(m_changed, {})) {
        if (LiveRoom *room = m_find(lease)) {
            const Minutes minutes = room->takeMinutes();
            if (minutes.isEmpty())
                continue;
            Minutes &all = waiting(lease).minutes;
            all = {std::move(all.lines), minutes.board, minutes.polls, minutes.rights};
        }
    }
    if (m_waiting.isEmpty())
        return callWaiting();
    m_underWay = std::exchange(m_waiting, {});
    m_storage.run([batches = m_underWay](Database &database) { return write(database, batches); })
        .then(this, [this](const Result<Fate> &result) { written(std::exchange(m_underWay, {}), result); });
}

Result<void> MinutesWriter::writeOne(Database &database, const Batch &batch, Fate &fate)
{
    const auto kept = record(database, batch.lease, batch.minutes);
    if (!kept)
        return kept.error();
    if (!*kept)
        fate.overtaken.append(batch.lease);
    return {};
}

Result<MinutesWriter::Fate> MinutesWriter::write(Database &database, const Batches &batches)
{
    Fate fate;
    const auto together = database.transaction([&]() -> Result<void> {
        for (const Batch &batch : batches) {
            if (const auto stored = writeOne(database, batch, fate); !stored)
                return stored;
        }
        return {};
    });
    if (together)
        return fate;
    if (together.error().code == ErrorCode::Unavailable)
        return together.error();
    // The database refuses something: each room by itself then, so that one does not keep the others from being stored.
    fate = {};
    for (const Batch &batch : batches) {
        const auto alone = database.transaction([&] { return writeOne(database, batch, fate); });
        if (alone)
            continue;
        fate.refused.append(batch.lease);
        if (fate.refused.size() == batches.size())
            return alone.error();
        qCCritical(lcMinutes).noquote() << "what was said and done in room" << batch.lease.room.value
                                        << "cannot be stored:" << alone.error().message;
    }
    return fate;
}

void MinutesWriter::takeBack(const Batch &batch)
{
    const Batch later = m_waiting.value(batch.lease.room);
    if (later.lease.room && later.lease != batch.lease) { // the room is here again with a new epoch
        m_waitingBytes -= bytesOf(batch);
        return;
    }
    LiveRoom *room = m_find(batch.lease);
    if (!room) { // it ended meanwhile, and nothing more comes from it
        m_waiting.insert(batch.lease.room, batch);
        return;
    }
    if (!batch.minutes.lines.isEmpty())
        m_waiting.insert(batch.lease.room, {batch.lease, {batch.minutes.lines + later.minutes.lines, {}, {}, {}}});
    room->notStored(batch.minutes);
    m_changed.insert(batch.lease.room, batch.lease);
}

void MinutesWriter::written(const Batches &batches, const Result<Fate> &result)
{
    if (!result) {
        if (!std::exchange(m_isFailing, true))
            qCWarning(lcMinutes).noquote() << "what is said cannot be stored for now:" << result.error().message;
        for (const Batch &batch : batches)
            takeBack(batch);
        m_retry.start();
        return;
    }
    m_isFailing = false;
    for (const Batch &batch : batches) {
        if (result->refused.contains(batch.lease)) {
            takeBack(batch);
            m_retry.start();
        }
    }
    if (!m_waiting.isEmpty() || !m_whenWritten.isEmpty() || !m_later.isActive())
        flush(); // while the rooms hear of it, what came meanwhile is on its way
    for (const Batch &batch : batches) {
        if (result->refused.contains(batch.lease))
            continue;
        m_waitingBytes -= bytesOf(batch);
        if (result->overtaken.contains(batch.lease))
            Q_EMIT overtaken(batch.lease);
        else if (!batch.minutes.lines.isEmpty())
            Q_EMIT saved(batch.lease, batch.minutes.lines.last().seq);
    }
    callWaiting();
}

void MinutesWriter::callWaiting()
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
