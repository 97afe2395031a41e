// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/rooms/roommemory.h"
#include "agent/storage/storage.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace Agent {

class LiveRoom;

/*!
    Stores what is said and done in the rooms here, behind the meetings. Every write stands under the room's lease: a node
    that was overtaken writes nothing. What is said goes at once, what is drawn, asked and granted within flushEvery.
    While the database is out the lines wait, up to maximumWaitingBytes; the rest stays with its room as it then is.
    Threads: lives in a room thread, writes in storage threads, one transaction at a time for all rooms.
*/
class MinutesWriter : public QObject
{
    Q_OBJECT
public:
    using Find = std::function<LiveRoom *(const RoomLease &)>; //!< null when the room is gone

    MinutesWriter(Storage &storage, Find find, QObject *parent = nullptr);

    bool canTake(const Common::ChatLine &line) const;
    void add(const RoomLease &lease, const Common::ChatLine &line);
    void noteChange(const RoomLease &lease);      //!< LiveRoom::takeMinutes() has something
    bool isWritten(const RoomLease &lease) const; //!< nothing of the room waits
    /*! Calls `done` when nothing of the room waits, perhaps at once. */
    void whenWritten(const RoomLease &lease, const std::function<void()> &done);

    static constexpr qint64 maximumWaitingBytes = 16 << 20;
    static constexpr Common::Millis retryEvery{500};
    static constexpr Common::Millis flushEvery{
        400}; //!< a node that is killed loses at most what was done in it, and one write

Q_SIGNALS:
    void saved(const Agent::RoomLease &lease, qint64 seq); //!< all lines up to it
    void overtaken(const Agent::RoomLease &lease);         //!< nothing was written: the room is another node's

private:
    struct Batch // of one room
    {
        RoomLease lease;
        Minutes minutes;
    };
    using Batches = QHash<Common::RoomId, Batch>;
    struct Fate
    {
        QList<RoomLease> overtaken;
        QList<RoomLease> refused; // by the database, alone of all
    };

    static qint64 bytesOf(const Batch &batch);
    static Common::Result<Fate> write(Database &database, const Batches &batches);
    static Common::Result<void> writeOne(Database &database, const Batch &batch, Fate &fate);
    Batch &waiting(const RoomLease &lease);
    void flush();
    void written(const Batches &batches, const Common::Result<Fate> &result);
    void takeBack(const Batch &batch);
    void callWaiting();

    Storage &m_storage; // not owned, outlives this
    const Find m_find;
    Batches m_waiting; // lines; what else there is, its room has
    Batches m_underWay;
    QHash<Common::RoomId, RoomLease> m_changed;
    qint64 m_waitingBytes = 0; // of lines, those under way too
    QTimer m_later;
    QTimer m_retry;
    bool m_isFailing = false; // told once
    QList<std::pair<RoomLease, std::function<void()>>> m_whenWritten;
};

} // namespace Agent
