// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/roomhub.h"

#include "agent/rooms/roomlink.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QWebSocket>

#include <algorithm>

Q_LOGGING_CATEGORY(lcRooms, "agent.rooms")

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr Millis sweepEvery = 5s;

RoomClose closeFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Conflict: return RoomClose::NotHere;
    case ErrorCode::RoomUnknown: return RoomClose::RoomDeleted;
    case ErrorCode::Unavailable: return RoomClose::NodeStopping; // no database: this node can admit nobody now
    default: return RoomClose::TicketRefused;
    }
}

} // namespace

RoomHub::RoomHub(Storage &storage, ClusterCache &cache, NodeLease &lease, Random &random, const Clock &clock,
                 QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_cache(cache)
    , m_lease(lease)
    , m_random(random)
    , m_clock(clock)
{
    connect(&lease, &NodeLease::fenced, this, [this] { closeAll(RoomClose::NodeStopping); });
    connect(&m_sweep, &QTimer::timeout, this, &RoomHub::sweep);
}

RoomHub::~RoomHub() = default;

void RoomHub::start()
{
    m_sweep.start(sweepEvery);
}

void RoomHub::accept(QWebSocket *socket, const QString &address)
{
    auto *link = new RoomLink(socket, address, this);
    m_links.insert(link);
    connect(link, &RoomLink::joinRequested, this, [this, link](const QString &ticket) { join(link, ticket); });
    connect(link, &RoomLink::chatRequested, this, [this, link](const QString &text) { say(link, text); });
    connect(link, &RoomLink::ended, this, [this, link](RoomClose why, bool byPeer) { ended(link, why, byPeer); });
}

// Asked before anything a client wants is done: a node that slept past its lease must notice before it acts.
bool RoomHub::checkLease()
{
    if (m_lease.holds())
        return true;
    closeAll(RoomClose::NodeStopping);
    return false;
}

void RoomHub::join(RoomLink *link, const QString &ticket)
{
    if (!checkLease())
        return link->close(RoomClose::NodeStopping);
    const QString publicId = QString::fromLatin1(m_random.hex(16));
    m_storage
        .run([this, ticket, publicId, here = m_lease.node(), address = link->address()](Database &database) {
            return admit(database, m_cache, ticket, here, publicId, address);
        })
        .then(this,
              [this, link = QPointer<RoomLink>(link)](const Result<Admitted> &result) { admitted(link, result); });
}

void RoomHub::admitted(RoomLink *link, const Result<Admitted> &result)
{
    if (!result) {
        if (link)
            link->close(closeFor(result.error()));
        return;
    }
    // While the database was asked the person may have gone, or this node's lease may have run out.
    if (!link || !link->isOpen() || !checkLease()) {
        if (link)
            link->close(RoomClose::NodeStopping);
        return forget(result->lease, result->publicId);
    }
    const RoomId id = result->lease.room;
    if (const auto open = m_rooms.find(id); open != m_rooms.end() && open->second->lease() != result->lease)
        closeRoom(id, RoomClose::NotHere); // it was elsewhere meanwhile: what is here is a leftover
    auto &room = m_rooms[id];
    if (!room)
        room = std::make_unique<LiveRoom>(result->lease, result->roomName);
    m_members.insert(link, {id, result->publicId, result->user.id});
    room->add(link, {result->publicId, displayName(result->user), result->user.id, result->since}, m_lease.node(),
              m_nodeName);
    qCInfo(lcRooms).nospace() << "user " << result->user.id << " entered room " << result->lease.room << ", epoch "
                              << result->lease.epoch;
}

void RoomHub::say(RoomLink *link, const QString &text)
{
    if (!checkLease())
        return;
    const auto member = m_members.constFind(link);
    if (member != m_members.constEnd()) // joining may still be under way
        m_rooms.at(member->room)->say(link, text, m_clock.wall());
}

void RoomHub::ended(RoomLink *link, RoomClose why, bool byPeer)
{
    m_links.remove(link);
    const auto member = m_members.constFind(link);
    if (member == m_members.constEnd())
        return;
    const Member gone = *member;
    m_members.erase(member);
    const auto room = m_rooms.find(gone.room);
    const RoomLease lease = room->second->lease();
    room->second->remove(link,
                         byPeer                         ? LeftReason::Lost
                             : why == RoomClose::Kicked ? LeftReason::Kicked
                                                        : LeftReason::Left);
    if (room->second->isEmpty())
        m_rooms.erase(room);
    forget(lease, gone.publicId);
}

void RoomHub::forget(const RoomLease &lease, const QString &publicId)
{
    ++m_departing;
    m_storage.run([lease, publicId](Database &database) { return depart(database, lease, publicId); })
        .then(this, [this](const Result<void> &result) {
            if (!result) // the list drops the row when this incarnation ends, at the latest
                qCWarning(lcRooms).noquote() << "a departure could not be stored:" << result.error().message;
            if (--m_departing == 0 && m_whenAllGone)
                m_whenAllGone();
        });
}

Result<void> RoomHub::kick(const QString &publicId)
{
    for (auto it = m_members.cbegin(); it != m_members.cend(); ++it) {
        if (it->publicId == publicId) {
            it.key()->close(RoomClose::Kicked);
            return {};
        }
    }
    return Error{ErrorCode::NotFound, tr("The person is no longer in a room on this node.")};
}

void RoomHub::closeRoom(RoomId id, RoomClose why)
{
    const auto room = m_rooms.find(id);
    if (room == m_rooms.end())
        return;
    const auto links = room->second->links(); // the room itself goes with its last member
    for (RoomLink *link : links)
        link->close(why);
}

void RoomHub::closeAll(RoomClose why)
{
    const auto links = m_links;
    for (RoomLink *link : links)
        link->close(why);
}

void RoomHub::shutDown(const std::function<void()> &done)
{
    m_sweep.stop();
    closeAll(RoomClose::NodeStopping);
    if (m_departing == 0)
        return done();
    m_whenAllGone = done;
}

void RoomHub::sweep()
{
    m_storage
        .run([node = m_lease.node(), incarnation = m_lease.incarnation()](Database &database) {
            return sweepRooms(database, node, incarnation);
        })
        .then(this, [this](const Result<Leases> &held) {
            if (held)
                reconcile(*held);
        });
}

void RoomHub::reconcile(const Leases &held)
{
    QList<RoomId> overtaken;
    for (const auto &[id, room] : m_rooms) {
        if (!held.contains(room->lease()))
            overtaken.append(id);
    }
    for (const RoomId id : overtaken)
        closeRoom(id, RoomClose::NotHere);
}

void RoomHub::noteCommit(const QList<CommitEvent> &events)
{
    for (const CommitEvent &event : events) {
        const bool everything = event.ids.isEmpty();
        if (event.table == Table::Room && std::ranges::any_of(m_rooms, [&](const auto &each) {
                return everything || event.ids.contains(each.first.value);
            }))
            closeDeletedRooms();
        if (event.table == Table::Placement && everything)
            sweep();
        if (event.table == Table::User) {
            QList<UserId> users;
            for (const Member &member : std::as_const(m_members)) {
                if (everything || event.ids.contains(member.user.value))
                    users.append(member.user);
            }
            if (!users.isEmpty())
                closeDeletedUsers(users);
        }
    }
}

void RoomHub::closeDeletedRooms()
{
    m_storage.run([this](Database &) { return m_cache.rooms(); })
        .then(this, [this](const Result<Cached<QList<Room>>::Shared> &rooms) {
            if (!rooms)
                return;
            QList<RoomId> deleted;
            for (const auto &each : m_rooms) {
                if (std::ranges::find(**rooms, each.first, &Room::id) == (*rooms)->end())
                    deleted.append(each.first);
            }
            for (const RoomId id : deleted)
                closeRoom(id, RoomClose::RoomDeleted);
        });
}

void RoomHub::closeDeletedUsers(const QList<UserId> &users)
{
    m_storage
        .run([this, users](Database &) -> Result<QList<UserId>> {
            QList<UserId> deleted;
            for (const UserId user : users) {
                const auto known = m_cache.user(user);
                if (!known && known.error().code == ErrorCode::NotFound)
                    deleted.append(user);
            }
            return deleted;
        })
        .then(this, [this](const Result<QList<UserId>> &deleted) {
            if (!deleted)
                return;
            QList<RoomLink *> links;
            for (auto it = m_members.cbegin(); it != m_members.cend(); ++it) {
                if (deleted->contains(it->user))
                    links.append(it.key());
            }
            for (RoomLink *link : links)
                link->close(RoomClose::UserDeleted);
        });
}

} // namespace Agent
