// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/verify/steps/steps.h"

#include "common/domain/level.h"
#include "common/domain/room.h"
#include "common/wire/json.h"

namespace Common {
namespace {

constexpr int peopleCount = 2;
constexpr int roomCount = 2;
constexpr int smallestCapacity = 10;

QByteArray userBody(const VerifyPerson &person)
{
    return compactJson({{QStringLiteral("login"), person.login},
                        {QStringLiteral("password"), person.password},
                        {QStringLiteral("firstName"), QStringLiteral("Verify")},
                        {QStringLiteral("lastName"), person.login},
                        {QStringLiteral("email"), QString(person.login + QLatin1String("@example.invalid"))},
                        {QStringLiteral("level"), levelName(Level::User)}});
}

/*!
    For rooms so large that the first makes its node the most loaded one, whatever is open: the second then goes to another
    (Common::placeRoom()).
*/
int roomCapacity(const std::vector<VerifyNode> &nodes)
{
    qint64 capacity = smallestCapacity;
    for (const VerifyNode &taken : nodes) {
        for (const VerifyNode &other : nodes) {
            const qint64 equal = other.listed.load * taken.listed.weight / other.listed.weight - taken.listed.load;
            capacity = std::max(capacity, equal + smallestCapacity);
        }
    }
    return int(std::min<qint64>(capacity, maximumRoomCapacity));
}

QByteArray roomBody(const QString &name, int capacity)
{
    return compactJson(
        {{QStringLiteral("name"), name},
         {QStringLiteral("capacity"), capacity},
         {QStringLiteral("type"), roomTypeName(RoomType::Conference)},
         {QStringLiteral("comment"), Verify::tr("Made by a check of the cluster, which removes it at its end.")},
         {QStringLiteral("isPublic"), true}});
}

} // namespace

QCoro::Task<Outcome> makePeopleAndRooms(Scenario &s)
{
    const auto json = QByteArrayLiteral("application/json");
    QStringList names;
    for (int i = 1; i <= peopleCount; ++i) {
        VerifyPerson person{QStringLiteral("%1-user%2").arg(s.tag).arg(i), QString::fromLatin1(s.random.hex(16)),
                            nullptr, nullptr};
        const auto user = co_await s.make(*s.administrator, MadeThing::User, person.login, QStringLiteral("users"),
                                          userBody(person), json);
        if (!user)
            co_return user.error();
        names.append(person.login);
        s.people.push_back(std::move(person));
    }
    const int capacity = roomCapacity(s.nodes);
    for (int i = 1; i <= roomCount; ++i) {
        const QString name = QStringLiteral("%1-room%2").arg(s.tag).arg(i);
        const auto room = co_await s.make(*s.administrator, MadeThing::Room, name, QStringLiteral("rooms"),
                                          roomBody(name, capacity), json);
        if (!room)
            co_return room.error();
        names.append(name);
        s.rooms.append(RoomId(s.made.last().id));
    }
    co_return names.join(QLatin1String(", "));
}

QCoro::Task<Outcome> logInPeople(Scenario &s)
{
    for (VerifyPerson &person : s.people) {
        person.api = std::make_unique<ApiSession>(s.administrator->server(), s.patience, s.target.certificates);
        const auto level = co_await person.api->logIn(person.login, person.password);
        if (!level)
            co_return level.error();
    }
    co_return Verify::tr("both are logged in at %1").arg(s.nodeText(s.ownNode));
}

QCoro::Task<Outcome> countNobody(Scenario &s)
{
    const auto page = co_await s.people[0].api->rooms();
    if (!page)
        co_return page.error();
    const auto row = page->rooms.constFind(s.rooms[0]);
    if (row == page->rooms.constEnd())
        co_return Error{ErrorCode::NotFound,
                        Verify::tr("the status page of %1 does not show the new room").arg(s.nodeText(page->node)),
                        Verify::tr("Look at the commit channel: the node does not see what was just written.")};
    const QString seen =
        Verify::tr("the status page of %1 shows %2").arg(s.nodeText(page->node), QString::number(row->people));
    if (row->people != 0)
        co_return Error{ErrorCode::Conflict, seen,
                        Verify::tr("Nobody has entered yet: look for connections that were left behind.")};
    co_return seen;
}

} // namespace Common
