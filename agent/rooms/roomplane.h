// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/rooms/roomthread.h"

#include <QThreadPool>

#include <type_traits>
#include <vector>

namespace Agent {

/*!
    All rooms of this node, spread over threads: a room lives in one of them, values cross between them, objects do not.
    Threads: lives in the main thread; `done` of every call is called there, later, once.
*/
class RoomPlane : public QObject
{
    Q_OBJECT
public:
    using Done = RoomTable::Done;

    RoomPlane(const RoomServices &services, int threads, QObject *parent = nullptr);
    ~RoomPlane() override;

    void start(const QString &nodeName); //!< after the lease was taken
    /*! A request to open the WebSocket of a room, unread in its connection, and whose it is; it is for joining it, or for asking where it is. */
    void take(QTcpSocket *socket, const QString &address, Common::RoomId room);

    void reserve(const PromisedSeat &seat, const QString &ticketHash, const Done &done);     //!< as RoomTable
    void kick(const QString &publicId, const Done &done);                                    //!< as RoomHub
    void closeRoom(Common::RoomId room, const QString &message, const Done &done);           //!< as RoomHub
    void move(Common::RoomId room, Common::NodeId target, const RoomMover::Done &done);      //!< as RoomMover
    void say(const QCborMap &words, const Done &done);                                       //!< see sayRequest()
    void record(Common::RoomId room, bool on, const RoomRecorder::By &by, const Done &done); //!< as RoomHub

    void look(const Common::NodeStatus &self, Common::UtcTime databaseNow); //!< after each heartbeat
    void noteCommit(const QList<Common::CommitEvent> &events);
    const std::vector<std::unique_ptr<RoomThread>> &threads() const { return m_threads; }

    /*! What of(rooms) says of the rooms of each thread, added up; see RoomThread::rooms(). */
    template <class Of> // number of(const RoomThread::Rooms &)
    auto sum(Of of) const
    {
        std::invoke_result_t<Of &, const RoomThread::Rooms &> total{};
        for (const auto &thread : m_threads)
            total += of(thread->rooms());
        return total;
    }

    void sweep(); //!< compares with the database

    /*! Stores what was said, 2 s at most, ends all rooms and calls `done` when the database knows. */
    void shutDown(const std::function<void()> &done);

private:
    RoomThread &threadOf(Common::RoomId room);
    /*! Hands a result over to the main thread. */
    template <class Result>
    std::function<void(const Result &)> here(const std::function<void(const Result &)> &done)
    {
        return [this, done](const Result &result) {
            QMetaObject::invokeMethod(this, forThisRequest([done, result] { done(result); }), Qt::QueuedConnection);
        };
    }

    PeopleLimit m_people;
    QThreadPool m_comeBackPool;
    std::vector<std::unique_ptr<RoomThread>> m_threads;
};

} // namespace Agent
