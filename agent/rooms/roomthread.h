// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/eventloop/eventthread.h"
#include "agent/eventloop/loopwatch.h"
#include "agent/links/websocketgate.h"
#include "agent/media/threadmedia.h"
#include "agent/nodes/asknode.h"
#include "agent/rooms/comeback.h"
#include "agent/rooms/demowatch.h"
#include "agent/rooms/drainwatch.h"
#include "agent/rooms/icewatch.h"
#include "agent/rooms/roommover.h"

#include <memory>

namespace Agent {

/*! What the rooms of every thread stand on; all of it may be used from any thread and outlives them. */
struct RoomServices
{
    Storage &storage;
    ClusterCache &cache;
    NodeLease &lease;
    SessionService &sessions;
    PlacementService &placement;
    const Vault &vault;
    Common::Random &random;
    const Common::Clock &clock;
    PlacementTerms terms;
    AskNode ask; //!< `done` is called in the main thread
    WebSocketGate::OriginCheck mayConnect;
    Rate pace; //!< of what each person sends
    const MediaSource &media;
    ThreadMediaSource threadMedia =
        {}; //!< where there is a media server, rooms have their media from it and not from `media`
};

/*!
    A thread with a share of this node's rooms, and all that serves them: it is made, lives and ends there.
    Threads: any may call this; what is posted runs in order in the thread of the rooms.
*/
class RoomThread
{
public:
    struct Rooms
    {
        Rooms(const RoomServices &services, const AskNode &ask, QThreadPool &comeBackPool, PeopleLimit &people,
              RoomShare share);
        void start(const QString &nodeName); //!< after the lease was taken

        const std::unique_ptr<ThreadMedia> server; // null: there is none
        const MediaSource media;
        RoomHub hub;
        RoomMover mover;
        DrainWatch drain;
        DemoWatch demo;
        IceWatch ice;
        ComeBack comeBack;
        WebSocketGate gate;
        LoopWatch loop;
    };

    /*! `main` lives in the main thread and outlives this. */
    RoomThread(const RoomServices &services, QThreadPool &comeBackPool, PeopleLimit &people, RoomShare share,
               QObject &main);
    ~RoomThread(); //!< waits for what its rooms asked of the database; not to be called in it
    Q_DISABLE_COPY_MOVE(RoomThread)

    template <class Work> // void work(Rooms &)
    void post(Work work)
    {
        m_thread.post([this, work = std::move(work)]() mutable {
            if (m_rooms) // else they have ended
                work(*m_rooms);
        });
    }
    void take(QTcpSocket *socket, const QString &address); //!< a request to open a WebSocket, unread; whose it is

    /*! For those of its parts that may be read in any thread: what they count, whether they turn. */
    const Rooms &rooms() const { return *m_rooms; }
    const QString &name() const { return m_name; }

private:
    Storage &m_storage; // not owned, outlive this
    QThreadPool &m_comeBackPool;
    const QString m_name;
    std::unique_ptr<Rooms> m_rooms;
    EventThread m_thread; // last: nothing runs in it any more when the rest goes
};

} // namespace Agent
