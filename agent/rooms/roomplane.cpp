// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/roomplane.h"

#include "agent/placement/leasecbor.h"

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

constexpr int comeBackThreads = 4;

} // namespace

RoomPlane::RoomPlane(const RoomServices &services, int threads, QObject *parent) : QObject(parent), m_people(threads)
{
    m_comeBackPool.setMaxThreadCount(comeBackThreads);
    m_comeBackPool.setExpiryTimeout(-1); // each thread has a connection to the database
    m_comeBackPool.setObjectName(QStringLiteral("comeback"));
    for (int i = 0; i < threads; ++i)
        m_threads.push_back(
            std::make_unique<RoomThread>(services, m_comeBackPool, m_people, RoomShare{i, threads}, *this));
}

RoomPlane::~RoomPlane() = default;

RoomThread &RoomPlane::threadOf(RoomId room)
{
    return *m_threads[size_t(RoomShare::indexFor(room, int(m_threads.size())))];
}

void RoomPlane::start(const QString &nodeName)
{
    for (const auto &thread : m_threads)
        thread->post([nodeName](RoomThread::Rooms &rooms) { rooms.start(nodeName); });
}

void RoomPlane::take(QTcpSocket *socket, const QString &address, RoomId room)
{
    threadOf(room).take(socket, address);
}

void RoomPlane::reserve(const PromisedSeat &seat, const QString &ticketHash, const Done &done)
{
    threadOf(seat.lease.room).post([seat, ticketHash, done = here(done)](RoomThread::Rooms &rooms) {
        rooms.hub.table().reserve(seat, ticketHash, done);
    });
}

// Only the threads know who is in their rooms: all are asked, and one answers that it was done.
void RoomPlane::kick(const QString &publicId, const Done &done)
{
    struct Answers
    {
        size_t missing;
        Result<void> best;
    };
    const auto answers = std::make_shared<Answers>(Answers{m_threads.size(), RoomHub::nobodyHere()});
    const auto collect = here<Result<void>>([answers, done](const Result<void> &kicked) {
        if (kicked)
            answers->best = kicked;
        if (--answers->missing == 0)
            done(answers->best);
    });
    for (const auto &thread : m_threads)
        thread->post([publicId, collect](RoomThread::Rooms &rooms) { collect(rooms.hub.kick(publicId)); });
}

void RoomPlane::closeRoom(RoomId room, const QString &message, const Done &done)
{
    threadOf(room).post([room, message, done = here(done)](RoomThread::Rooms &rooms) {
        done(rooms.hub.closeRoom(room, RoomClose::RoomClosed, message));
    });
}

void RoomPlane::move(RoomId room, NodeId target, const RoomMover::Done &done)
{
    threadOf(room).post(
        [room, target, done = here(done)](RoomThread::Rooms &rooms) { rooms.mover.move(room, target, done); });
}

void RoomPlane::say(const QCborMap &words, const Done &done)
{
    const auto lease = leaseFromCbor(words);
    if (!lease)
        return done(lease.error());
    threadOf(lease->room).post([words, done = here(done)](RoomThread::Rooms &rooms) {
        done(answerSay(rooms.hub, words));
    });
}

void RoomPlane::record(RoomId room, bool on, const RoomRecorder::By &by, const Done &done)
{
    threadOf(room).post(
        [room, on, by, done = here(done)](RoomThread::Rooms &rooms) { rooms.hub.record(room, on, by, done); });
}

void RoomPlane::look(const NodeStatus &self, UtcTime databaseNow)
{
    m_people.setMost(self.limits.maxPeople);
    for (const auto &thread : m_threads)
        thread->post([self, databaseNow](RoomThread::Rooms &rooms) { rooms.drain.look(self, databaseNow); });
}

void RoomPlane::noteCommit(const QList<CommitEvent> &events)
{
    if (std::ranges::none_of(events, RoomHub::heeds))
        return;
    for (const auto &thread : m_threads)
        thread->post([events](RoomThread::Rooms &rooms) { rooms.hub.noteCommit(events); });
}

void RoomPlane::sweep()
{
    for (const auto &thread : m_threads)
        thread->post([](RoomThread::Rooms &rooms) { rooms.hub.table().sweep(); });
}

void RoomPlane::shutDown(const std::function<void()> &done)
{
    const auto missing = std::make_shared<size_t>(m_threads.size());
    const auto oneDone = [this, missing, done] {
        QMetaObject::invokeMethod(
            this,
            [missing, done] {
                if (--*missing == 0)
                    done();
            },
            Qt::QueuedConnection);
    };
    for (const auto &thread : m_threads)
        thread->post([oneDone](RoomThread::Rooms &rooms) { rooms.hub.shutDown(oneDone); });
}

} // namespace Agent
