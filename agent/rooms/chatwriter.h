// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/repositories/chatrepository.h"
#include "agent/storage/storage.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Agent {

/*!
    Stores what is said in the rooms here, behind the conversation. Every write stands under the room's lease: a node that
    was overtaken writes nothing. While the database is out the lines wait, up to maximumWaitingBytes.
    Threads: lives in a room thread, writes in storage threads, one transaction at a time for all rooms.
*/
class ChatWriter : public QObject
{
    Q_OBJECT
public:
    explicit ChatWriter(Storage &storage, QObject *parent = nullptr);

    bool canTake(const Common::ChatLine &line) const;
    void add(const RoomLease &lease, const Common::ChatLine &line);
    /*! Calls `done` when nothing of the room waits, perhaps at once. */
    void whenWritten(const RoomLease &lease, const std::function<void()> &done);

    static constexpr qint64 maximumWaitingBytes = 16 << 20;
    static constexpr Common::Millis retryEvery{500};

Q_SIGNALS:
    void saved(const Agent::RoomLease &lease, qint64 seq); //!< all lines up to it
    void overtaken(const Agent::RoomLease &lease);         //!< nothing was written: the room is another node's

private:
    struct Batch // of one room
    {
        RoomLease lease;
        QList<Common::ChatLine> lines;
    };
    using Batches = QHash<Common::RoomId, Batch>;
    using Overtaken = QList<RoomLease>;

    static qint64 bytesOf(const Batch &batch);
    static Common::Result<Overtaken> write(Database &database, const Batches &batches);
    void flush();
    void written(const Batches &batches, const Common::Result<Overtaken> &result);
    bool isWritten(const RoomLease &lease) const;
    void callWaiting();

    Storage &m_storage; // not owned, outlives this
    Batches m_waiting;
    Batches m_underWay;
    qint64 m_waitingBytes = 0; // those under way too
    QTimer m_retry;
    bool m_isFailing = false; // told once
    QList<std::pair<RoomLease, std::function<void()>>> m_whenWritten;
};

} // namespace Agent
