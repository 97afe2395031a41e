// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/repositories/connectionrepository.h"
#include "agent/storage/storage.h"
#include "common/core/clock.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Agent {

/*!
    Writes down for the whole cluster who is in the rooms here. People need not wait for it, and while the database is out
    nothing is lost: what came meanwhile is written when it is back, and whoever came and went never was there.
    Threads: lives in a room thread, writes in storage threads, one transaction at a time for all that waits.
*/
class ConnectionLedger : public QObject
{
    Q_OBJECT
public:
    ConnectionLedger(Storage &storage, const Common::Clock &clock, QObject *parent = nullptr);

    void entered(const RoomConnection &connection);
    void left(const QString &publicId, Common::RoomId room);
    void whenWritten(const std::function<void()> &done); //!< calls `done` when nothing waits, perhaps at once

    static constexpr Common::Millis retryEvery{500};

private:
    struct Entry
    {
        RoomConnection connection; // of somebody who left: only id and room
        Common::Millis since{0};
        bool isPresent = false;
        bool wasSent = false; // it may be written, though no answer said so
    };
    using Entries = QHash<QString, Entry>; // by public id

    static Common::Result<void> write(Database &database, const Entries &entries, Common::Millis now);
    void flush();
    void written(const Entries &entries, const Common::Result<void> &result);

    Storage &m_storage; // not owned, outlive this
    const Common::Clock &m_clock;
    Entries m_waiting;
    Entries m_underWay;
    QTimer m_retry;
    bool m_isFailing = false; // told once
    QList<std::function<void()>> m_whenWritten;
};

} // namespace Agent
