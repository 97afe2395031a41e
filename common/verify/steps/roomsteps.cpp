// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/verify/steps/steps.h"

namespace Common {
namespace {

constexpr Millis lookInterval{100};

// Browsers name the page's own address as the origin, and the room's node has to accept it.
QString originOf(const QUrl &server)
{
    return server.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

// Asks node 1 where to go and checks that this is the address of the node it names.
QCoro::Task<Result<void>> askForEntry(Scenario &s, VerifyPerson &person, RoomId room)
{
    const auto entry = co_await person.api->enter(room);
    if (!entry)
        co_return entry.error();
    const ListedNode *node = s.listed(entry->node);
    if (!node)
        co_return Error{
            ErrorCode::NoNode, Verify::tr("%1 is sent to %2").arg(person.login, s.nodeText(entry->node)), {}};
    if (entry->url != nodeRoomUrl(node->record, room))
        co_return Error{ErrorCode::Conflict,
                        Verify::tr("%1 is sent to %2 at %3, whose address for rooms is %4")
                            .arg(person.login, node->record.name, entry->url.toString(),
                                 nodeRoomUrl(node->record, room).toString()),
                        Verify::tr("Check the node's address in the list of servers.")};
    person.visit =
        std::make_unique<RoomVisit>(*entry, originOf(person.api->server()), s.patience, s.target.certificates);
    co_return Result<void>();
}

QCoro::Task<Result<void>> joinRoom(Scenario &s, VerifyPerson &person)
{
    const auto joined = co_await person.visit->join();
    if (!joined)
        co_return joined.error();
    const NodeId sentTo = person.visit->entry().node;
    const NodeId answered = person.visit->joined().node;
    if (answered != sentTo)
        co_return Error{ErrorCode::Conflict,
                        Verify::tr("%1 was sent to %2, but the room is served by %3")
                            .arg(person.login, s.nodeText(sentTo), s.nodeText(answered)),
                        {}};
    co_return Result<void>();
}

// A ticket is for one entry; a second one with it would be a stranger.
QCoro::Task<Result<void>> tryUsedTicket(Scenario &s, VerifyPerson &person)
{
    RoomVisit second(person.visit->entry(), originOf(person.api->server()), s.patience, s.target.certificates);
    const auto joined = co_await second.join();
    if (second.closed() == RoomClose::TicketRefused)
        co_return Result<void>();
    if (joined)
        co_return Error{ErrorCode::Conflict,
                        Verify::tr("%1 let a second connection in with a ticket that was used")
                            .arg(s.nodeText(person.visit->entry().node)),
                        {}};
    co_return Error{joined.error().code,
                    Verify::tr("a used ticket was not answered with ticket_refused: %1").arg(joined.error().message),
                    {}};
}

QCoro::Task<Result<Sight>> lookAtCount(ApiSession &at, RoomId room, int expected, QString node)
{
    const auto page = co_await at.rooms();
    if (!page)
        co_return page.error();
    const auto row = page->rooms.constFind(room);
    if (row == page->rooms.constEnd())
        co_return Sight{false, Verify::tr("%1 does not show the room").arg(node)};
    co_return Sight{row->people == expected, Verify::tr("%1 shows %2").arg(node, QString::number(row->people))};
}

QCoro::Task<Outcome> awaitCount(Scenario &s, VerifyNode &node, RoomId room, int expected)
{
    const QString name = s.nodeText(node.listed.record.id);
    const auto look = [&node, room, expected, name] { return lookAtCount(*node.api, room, expected, name); };
    auto outcome = co_await eventually(s.patience, lookInterval, look);
    if (!outcome)
        co_return Error{outcome.error().code, outcome.error().message,
                        Verify::tr("Look at the commit channel and the log of this node.")};
    co_return std::move(outcome);
}

} // namespace

QCoro::Task<Outcome> enterOneRoom(Scenario &s)
{
    for (VerifyPerson &person : s.people) {
        const auto asked = co_await askForEntry(s, person, s.rooms[0]);
        if (!asked)
            co_return asked.error();
    }
    if (s.entryOf(0).node != s.entryOf(1).node)
        co_return Error{
            ErrorCode::Conflict,
            Verify::tr("one is sent to %1, the other to %2")
                .arg(s.nodeText(s.entryOf(0).node), s.nodeText(s.entryOf(1).node)),
            Verify::tr("A room must be open on one node only: check that all nodes use the same database.")};
    for (VerifyPerson &person : s.people) {
        const auto joined = co_await joinRoom(s, person);
        if (!joined)
            co_return joined.error();
    }
    const auto refused = co_await tryUsedTicket(s, s.people[0]);
    if (!refused)
        co_return refused.error();
    co_return Verify::tr("both are in on %1, a used ticket was refused").arg(s.nodeText(s.entryOf(0).node));
}

QCoro::Task<Outcome> meet(Scenario &s)
{
    QList<QString> ids;
    for (const VerifyPerson &person : s.people)
        ids.append(person.visit->joined().you);
    for (VerifyPerson &person : s.people) {
        const auto seen = co_await person.visit->awaitPeople(ids);
        if (!seen)
            co_return seen.error();
    }
    for (size_t speaker = 0; speaker < s.people.size(); ++speaker) {
        const QString line = QString::fromLatin1(s.random.hex(8));
        const QString speakerId = ids[qsizetype(speaker)];
        s.people[speaker].visit->say(line);
        for (VerifyPerson &listener : s.people) {
            const auto heard = co_await listener.visit->awaitLine(speakerId, line);
            if (!heard)
                co_return heard.error();
        }
    }
    co_return Verify::tr("each sees both people and the other's chat line");
}

QCoro::Task<Outcome> countBoth(Scenario &s)
{
    QStringList seen;
    for (VerifyNode *node : {&s.first(), &s.second()}) {
        const auto count = co_await awaitCount(s, *node, s.rooms[0], int(s.people.size()));
        if (!count)
            co_return count.error();
        seen.append(*count);
    }
    co_return seen.join(QLatin1String(", "));
}

QCoro::Task<Outcome> enterTwoRooms(Scenario &s)
{
    for (VerifyPerson &person : s.people) {
        const auto left = co_await person.visit->leave();
        if (!left)
            co_return left.error();
    }
    for (size_t i = 0; i < s.people.size(); ++i) {
        const auto asked = co_await askForEntry(s, s.people[i], s.rooms[qsizetype(i)]);
        if (!asked)
            co_return asked.error();
        const auto joined = co_await joinRoom(s, s.people[i]);
        if (!joined)
            co_return joined.error();
    }
    const NodeId one = s.entryOf(0).node;
    const NodeId other = s.entryOf(1).node;
    if (one == other)
        co_return Error{ErrorCode::Conflict, Verify::tr("both rooms are on %1").arg(s.nodeText(one)),
                        Verify::tr("Rooms go where the open rooms are smallest in sum, so run the check while no "
                                   "others are open. Open before it: %1.")
                            .arg(s.nodesText())};
    co_return Verify::tr("one room is on %1, the other on %2").arg(s.nodeText(one), s.nodeText(other));
}

} // namespace Common
