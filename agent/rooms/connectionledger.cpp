// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/connectionledger.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcLedger, "agent.ledger")

namespace Agent {

using namespace Common;

ConnectionLedger::ConnectionLedger(Storage &storage, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryEvery);
    connect(&m_retry, &QTimer::timeout, this, &ConnectionLedger::flush);
}

void ConnectionLedger::entered(const RoomConnection &connection)
{
    m_waiting.insert(connection.publicId, {connection, m_clock.monotonic(), true, false});
    flush();
}

void ConnectionLedger::left(const QString &publicId, RoomId room)
{
    // Came and went before anybody wrote it down: nothing is left to write.
    if (const auto waiting = m_waiting.constFind(publicId);
        waiting != m_waiting.constEnd() && waiting->isPresent && !waiting->wasSent && !m_underWay.contains(publicId)) {
        m_waiting.erase(waiting);
        return;
    }
    RoomConnection gone;
    gone.publicId = publicId;
    gone.room = room;
    m_waiting.insert(publicId, {gone, {}, false, false});
    flush();
}

void ConnectionLedger::whenWritten(const std::function<void()> &done)
{
    if (m_waiting.isEmpty() && m_underWay.isEmpty())
        return done();
    m_whenWritten.append(done);
}

void ConnectionLedger::flush()
{
    if (!m_underWay.isEmpty() || m_waiting.isEmpty() || m_retry.isActive())
        return;
    m_underWay = std::exchange(m_waiting, {});
    m_storage
        .run([entries = m_underWay, now = m_clock.monotonic()](Database &database) {
            return write(database, entries, now);
        })
        .then(this, [this](const Result<void> &result) { written(std::exchange(m_underWay, {}), result); });
}

Result<void> ConnectionLedger::write(Database &database, const Entries &entries, Millis now)
{
    return database.transaction([&]() -> Result<void> {
        ConnectionRepository connections(database);
        for (const Entry &entry : entries) {
            const auto done = entry.isPresent ? connections.store(entry.connection, now - entry.since)
                                              : connections.remove(entry.connection.publicId, entry.connection.room);
            if (!done)
                return done;
        }
        return {};
    });
}

void ConnectionLedger::written(const Entries &entries, const Result<void> &result)
{
    if (!result) {
        if (!std::exchange(m_isFailing, true))
            qCWarning(lcLedger).noquote()
                << "who is in the rooms cannot be written down for now:" << result.error().message;
        for (auto it = entries.cbegin(); it != entries.cend(); ++it) {
            if (!m_waiting.contains(it.key())) // else something newer is known of them
                m_waiting.insert(it.key(), it.value()).value().wasSent = true;
        }
        m_retry.start();
        return;
    }
    m_isFailing = false;
    flush();
    if (m_waiting.isEmpty() && m_underWay.isEmpty()) {
        const auto callbacks = std::exchange(m_whenWritten, {});
        for (const auto &callback : callbacks)
            callback();
    }
}

} // namespace Agent
