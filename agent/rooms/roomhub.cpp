// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/roomhub.h"

#include "agent/rooms/admission.h"
#include "agent/rooms/roomlink.h"
#include "agent/security/tokens.h"
#include "agent/storage/repositories/sessionrepository.h"
#include "common/core/history.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QWebSocket>

#include <algorithm>

Q_LOGGING_CATEGORY(lcRooms, "agent.rooms")

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr Millis storeDeadline = 2s;
constexpr Millis tellFilesAfter = 100ms;    // many files at once are one piece of news
constexpr int maximumConnectionsOfUser = 8; // to one room
constexpr Millis keepSessionsEvery = SessionRepository::sessionLife / 6;

RoomClose closeFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Conflict: return RoomClose::NotHere;
    case ErrorCode::RoomUnknown: return RoomClose::RoomDeleted;
    case ErrorCode::Unavailable: return RoomClose::NodeFenced; // no database: this node can admit nobody now
    default: return RoomClose::TicketRefused;
    }
}

} // namespace

RoomHub::RoomHub(Storage &storage, ClusterCache &cache, NodeLease &lease, Random &random, const Clock &clock,
                 PeopleLimit &people, const MediaSource &media, RoomShare share, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_cache(cache)
    , m_lease(lease)
    , m_random(random)
    , m_clock(clock)
    , m_incarnation(lease.incarnation())
    , m_table(storage, lease, clock, people, media, share)
    , m_ledger(storage, clock)
    , m_writer(storage, [this](const RoomLease &room) { return m_table.find(room); })
    , m_desk(m_table, m_writer, lease)
{
    connect(&lease, &NodeLease::fenced, this, [this] { closeAll(RoomClose::NodeFenced); });
    connect(&lease, &NodeLease::restarted, this, [this] { m_incarnation = m_lease.incarnation(); });
    connect(&m_table, &RoomTable::overtaken, this, [this](RoomId room) { giveUp(room, "overtaken"); });
    connect(&m_writer, &MinutesWriter::saved, this, [this](const RoomLease &room, qint64 seq) {
        // A node that slept while it was stored tells nobody: others may serve the room by now.
        LiveRoom *open = checkLease() ? m_table.find(room) : nullptr;
        if (!open)
            return;
        history("saved",
                {{QLatin1String("room"), room.room.value},
                 {QLatin1String("epoch"), room.epoch},
                 {QLatin1String("seq"), seq}});
        open->noteSaved(seq);
    });
    connect(&m_writer, &MinutesWriter::overtaken, this, [this](const RoomLease &room) {
        if (!m_table.find(room))
            return;
        qCWarning(lcRooms) << "room" << room.room << "is another node's: nothing was written";
        giveUp(room.room, "overtaken");
    });
    m_tellFiles.setSingleShot(true);
    m_tellFiles.setInterval(tellFilesAfter);
    connect(&m_tellFiles, &QTimer::timeout, this, &RoomHub::tellFiles);
    m_table.setIsWritten([this](const RoomLease &room) { return m_writer.isWritten(room); });
    connect(&m_desk, &RequestDesk::kickRequested, this, [this](const QString &publicId) { (void)kick(publicId); });
    connect(&m_sessions, &QTimer::timeout, this, &RoomHub::keepSessions);
}

RoomHub::~RoomHub() = default;

void RoomHub::start()
{
    m_incarnation = m_lease.incarnation();
    m_table.start();
    m_sessions.start(keepSessionsEvery);
}

void RoomHub::accept(QWebSocket *socket, QTcpSocket *transport, const QString &address)
{
    auto *link = new RoomLink(socket, transport, address, this);
    link->setPace(m_pace);
    link->setMetrics(m_metrics.links);
    m_links.insert(link);
    m_metrics.connections.set(m_links.size());
    connect(link, &RoomLink::joinRequested, this, [this, link](const JoinFrame &frame) { join(link, frame); });
    connect(link, &RoomLink::returnRequested, this,
            [this, link](const QString &pass) { Q_EMIT returnRequested(link, pass); });
    connect(link, &RoomLink::requested, this, [this, link](const RoomRequest &request) {
        if (LiveRoom *room = roomOf(link))
            m_desk.handle(room, link, request);
    });
    connect(link, &RoomLink::caughtUp, this, [this, link] {
        if (LiveRoom *room = roomOf(link)) {
            m_metrics.resyncs.addAlone();
            room->tellState(link);
        }
    });
    connect(link, &RoomLink::ended, this, [this, link](RoomClose why, bool byPeer) { ended(link, why, byPeer); });
}

// Asked before anything a client wants is done: a node that slept past its lease must notice before it acts.
bool RoomHub::checkLease()
{
    if (m_lease.holds(m_incarnation))
        return true;
    closeAll(RoomClose::NodeFenced);
    return false;
}

void RoomHub::join(RoomLink *link, const JoinFrame &join)
{
    if (!checkLease())
        return;
    const QString hash = tokenHash(join.ticket);
    if (const auto seat = m_table.takeSeat(hash))
        return enter(link, *seat, join);
    // A node that could not reach this one left it in the database.
    m_storage
        .run([this, hash, here = m_lease.node()](Database &database) { return redeem(database, m_cache, hash, here); })
        .then(this, [this, link = QPointer<RoomLink>(link), join](const Result<PromisedSeat> &seat) {
            redeemed(link, seat, join);
        });
}

void RoomHub::redeemed(RoomLink *link, const Result<PromisedSeat> &seat, const JoinFrame &join)
{
    if (!link || !link->isOpen())
        return;
    if (!seat)
        return link->close(closeFor(seat.error()));
    if (checkLease())
        enter(link, *seat, join);
}

void RoomHub::enter(RoomLink *link, const PromisedSeat &seat, const JoinFrame &join)
{
    LiveRoom *room = m_table.open(seat.lease, seat.roomName, seat.capacity);
    if (!room)
        return link->close(RoomClose::NotHere);
    if (room->phase() != LiveRoom::Phase::Open) {
        return room->whenOpen(seat.user, [this, link = QPointer<RoomLink>(link), seat, join] {
            if (link && link->isOpen() && checkLease())
                enter(link, seat, join);
        });
    }
    if (room->settings().isClosed && !mayAdminister(seat.level)) // since the seat was promised
        return link->close(RoomClose::RoomClosed, {}, room->settings().redirectUrl);
    const auto users = room->users();
    if (!users.contains(seat.user) && users.size() >= seat.capacity)
        return link->close(RoomClose::RoomFull);
    if (join.was.isEmpty() && room->connectionsOf(seat.user) >= maximumConnectionsOfUser)
        return link->close(RoomClose::TooMany);
    const Member member{seat.lease, QString::fromLatin1(m_random.hex(16)), seat.user, seat.sessionHash};
    m_members.insert(link, member);
    ++m_people[{seat.lease.room, seat.user}];
    m_metrics.joins.addAlone();
    notePeople();
    history("admit",
            {{QLatin1String("room"), seat.lease.room.value},
             {QLatin1String("epoch"), seat.lease.epoch},
             {QLatin1String("person"), member.publicId}});
    const Entrant entrant{{member.publicId, seat.name, seat.user, m_lease.databaseNow(), seat.isGuest},
                          seat.level,
                          seat.becomesModerator,
                          seat.mayRecord,
                          join.was,
                          join.since};
    // The connection that somebody comes back from may be broken without this node knowing: nobody is in a room twice for it.
    if (RoomLink *last = room->add(link, entrant))
        last->giveUp();
    m_writer.noteChange(seat.lease);
    m_ledger.entered(
        {member.publicId, seat.lease.node, seat.lease.incarnation, seat.lease.room, seat.user, link->address()});
    Q_EMIT entered(link, room);
    qCInfo(lcRooms).nospace() << "user " << seat.user << " entered room " << seat.lease.room << ", epoch "
                              << seat.lease.epoch;
}

RoomHub::Members::const_iterator RoomHub::memberOf(const QString &publicId) const
{
    return std::find_if(m_members.cbegin(), m_members.cend(),
                        [&publicId](const Member &member) { return member.publicId == publicId; });
}

LiveRoom *RoomHub::roomOf(RoomLink *link)
{
    if (!checkLease())
        return nullptr;
    const auto member = m_members.constFind(link);
    return member == m_members.constEnd() ? nullptr : m_table.find(member->lease); // joining may still be under way
}

void RoomHub::ended(RoomLink *link, RoomClose why, bool byPeer)
{
    m_links.remove(link);
    m_metrics.connections.set(m_links.size());
    (byPeer ? m_metrics.lost : m_metrics.closedFor(why)).addAlone();
    const auto member = m_members.constFind(link);
    if (member == m_members.constEnd())
        return;
    const Member gone = *member;
    m_members.erase(member);
    if (const auto person = m_people.find({gone.lease.room, gone.user}); --*person == 0)
        m_people.erase(person);
    notePeople();
    m_ledger.left(gone.publicId, gone.lease.room);
    LiveRoom *room = m_table.find(gone.lease);
    if (!room)
        return;
    room->remove(link,
                 byPeer                         ? LeftReason::Lost
                     : why == RoomClose::Kicked ? LeftReason::Kicked
                                                : LeftReason::Left,
                 m_clock.monotonic());
    m_table.notePeople();
    m_writer.noteChange(gone.lease);
    if (!byPeer && room->isEmpty()) { // else they may come back in a moment; the sweep closes the room when they do not
        m_writer.whenWritten(gone.lease, [this, lease = gone.lease] {
            if (m_table.find(lease))
                m_table.closeIfEmpty(lease.room);
        });
    }
}

void RoomHub::notePeople()
{
    m_metrics.members.set(m_members.size());
    m_metrics.people.set(m_people.size());
}

Result<void> RoomHub::kick(const QString &publicId)
{
    const auto member = memberOf(publicId);
    if (member == m_members.cend())
        return nobodyHere();
    member.key()->close(RoomClose::Kicked);
    return {};
}

Error RoomHub::nobodyHere()
{
    return {ErrorCode::NotFound, tr("The person is no longer in a room on this node.")};
}

Result<void> RoomHub::closeRoom(RoomId id, RoomClose why, const QString &message)
{
    const LiveRoom *room = m_table.find(id);
    if (!room)
        return RoomTable::notHere();
    const bool isMeetingOver = why == RoomClose::RoomClosed || why == RoomClose::DemoOver;
    const QUrl url = isMeetingOver ? room->settings().redirectUrl : QUrl();
    closeLinks(room->links(), why, message, url);
    return {};
}

void RoomHub::record(RoomId id, bool on, const RoomRecorder::By &by, const RoomRecorder::Done &done)
{
    LiveRoom *room = checkLease() ? m_table.find(id) : nullptr;
    if (!room)
        return done(RoomTable::notHere());
    if (room->phase() != LiveRoom::Phase::Open)
        return room->whenOpen([this, id, on, by, done] { record(id, on, by, done); });
    room->record(by, on, done);
}

void RoomHub::giveUp(RoomId id, const char *why)
{
    const LiveRoom *room = m_table.find(id);
    if (!room)
        return;
    const auto links = room->links();
    m_table.forget(id, why);
    closeLinks(links, RoomClose::NotHere);
}

void RoomHub::closeLinks(const QList<RoomLink *> &links, RoomClose why, const QString &message, const QUrl &url)
{
    for (RoomLink *link : links)
        link->close(why, message, url);
}

void RoomHub::closeAll(RoomClose why)
{
    m_table.forgetAll(qPrintable(roomCloseName(why)));
    closeLinks(m_links.values(), why);
}

void RoomHub::shutDown(const std::function<void()> &done)
{
    m_table.stop();
    const auto isClosed = std::make_shared<bool>(false);
    const auto close = [this, done, isClosed] {
        if (std::exchange(*isClosed, true))
            return;
        closeAll(RoomClose::NodeStopping);
        m_ledger.whenWritten(done);
    };
    // What was said is stored before the rooms end: those who come back elsewhere find it. Without a database nobody waits.
    QTimer::singleShot(storeDeadline, this, close);
    const auto missing = std::make_shared<qsizetype>(qsizetype(m_table.rooms().size()) + 1);
    const auto oneDone = [missing, close] {
        if (--*missing == 0)
            close();
    };
    QList<RoomLease> leases;
    for (const auto &[id, room] : m_table.rooms())
        leases.append(room->lease());
    for (const RoomLease &lease : leases)
        m_writer.whenWritten(lease, oneDone);
    oneDone();
}

// Being in a room is using the session, though nothing else of it is seen for hours.
void RoomHub::keepSessions()
{
    QSet<QString> sessions;
    for (const Member &member : std::as_const(m_members)) {
        if (!member.sessionHash.isEmpty())
            sessions.insert(member.sessionHash);
    }
    if (sessions.isEmpty())
        return;
    m_storage.run([sessions](Database &database) {
        return database.transaction([&]() -> Result<void> {
            for (const QString &session : sessions) {
                const auto touched = SessionRepository(database).touch(session);
                if (!touched && touched.error().code != ErrorCode::NotLoggedIn)
                    return touched;
            }
            return {};
        });
    });
}

bool RoomHub::heeds(const CommitEvent &event)
{
    const bool everything = event.ids.isEmpty();
    return event.table == Table::Room || event.table == Table::User || event.table == Table::File
        || (event.table == Table::Placement && everything) || (event.table == Table::Session && !everything);
}

void RoomHub::noteCommit(const QList<CommitEvent> &events)
{
    for (const CommitEvent &event : events) {
        const bool everything = event.ids.isEmpty();
        if (event.table == Table::Room && std::ranges::any_of(m_table.rooms(), [&](const auto &each) {
                return everything || event.ids.contains(each.first.value);
            }))
            applySettings();
        if (event.table == Table::Placement && everything)
            m_table.sweep();
        if (event.table == Table::File)
            noteFiles(event);
        if (event.table == Table::User)
            closeDeletedUsers(usersOf(event));
        if (event.table == Table::Session && !everything)
            closeEndedSessions(usersOf(event));
    }
}

QList<UserId> RoomHub::usersOf(const CommitEvent &event) const
{
    QList<UserId> users;
    for (const Member &member : std::as_const(m_members)) {
        if (event.ids.isEmpty() || event.ids.contains(member.user.value))
            users.append(member.user);
    }
    return users;
}

void RoomHub::noteFiles(const CommitEvent &event)
{
    for (const auto &[id, room] : m_table.rooms()) {
        if (event.ids.isEmpty() || event.ids.contains(id.value))
            m_changedFiles.insert(id);
    }
    if (!m_changedFiles.isEmpty() && !m_tellFiles.isActive())
        m_tellFiles.start();
}

void RoomHub::tellFiles()
{
    for (const RoomId id : std::exchange(m_changedFiles, {})) {
        if (LiveRoom *room = m_table.find(id))
            room->sendToAll(encode(FilesFrame{}));
    }
}

void RoomHub::applySettings()
{
    m_storage.run([this](Database &) { return m_cache.rooms(); })
        .then(this, [this](const Result<Cached<QList<Room>>::Shared> &rooms) {
            if (!rooms)
                return;
            QList<RoomId> deleted;
            QList<RoomId> closed;
            for (const auto &[id, open] : m_table.rooms()) {
                const auto room = std::ranges::find(**rooms, id, &Room::id);
                if (room == (*rooms)->end()) {
                    deleted.append(id);
                    continue;
                }
                open->setSettings(*room);
                if (room->isClosed)
                    closed.append(id);
            }
            for (const RoomId id : deleted)
                (void)closeRoom(id, RoomClose::RoomDeleted);
            for (const RoomId id : closed)
                (void)closeRoom(id, RoomClose::RoomClosed);
        });
}

void RoomHub::closeDeletedUsers(const QList<UserId> &users)
{
    if (users.isEmpty())
        return;
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
            closeLinks(links, RoomClose::UserDeleted);
        });
}

// Those that were ended on purpose: nobody is sent out because a session ran out while the database was away.
void RoomHub::closeEndedSessions(const QList<UserId> &users)
{
    if (users.isEmpty())
        return;
    m_storage
        .run([users](Database &database) -> Result<QSet<QString>> {
            QSet<QString> existing;
            for (const UserId user : users) {
                const auto sessions = SessionRepository(database).existing(user);
                if (!sessions)
                    return sessions.error();
                existing.unite(*sessions);
            }
            return existing;
        })
        .then(this, [this, users](const Result<QSet<QString>> &existing) {
            if (!existing)
                return;
            QList<RoomLink *> links;
            for (auto it = m_members.cbegin(); it != m_members.cend(); ++it) {
                if (users.contains(it->user) && !it->sessionHash.isEmpty() && !existing->contains(it->sessionHash))
                    links.append(it.key());
            }
            closeLinks(links, RoomClose::PassRefused);
        });
}

} // namespace Agent
