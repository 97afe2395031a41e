// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/verify/steps/steps.h"

namespace Common {
namespace {

QString nameText(const MadeThing &thing)
{
    switch (thing.kind) {
    case MadeThing::User: return Verify::tr("user %1").arg(thing.name);
    case MadeThing::Room: return Verify::tr("room %1").arg(thing.name);
    case MadeThing::File: return Verify::tr("file %1").arg(thing.name);
    }
    Q_UNREACHABLE();
}

QString pathText(const MadeThing &thing)
{
    switch (thing.kind) {
    case MadeThing::User: return QStringLiteral("users/%1").arg(thing.id);
    case MadeThing::Room: return QStringLiteral("rooms/%1").arg(thing.id);
    case MadeThing::File: return QStringLiteral("files/%1").arg(thing.id);
    }
    Q_UNREACHABLE();
}

// The administrator's sessions, the one at the given address first: if that node died meanwhile, another one does it.
std::vector<ApiSession *> administrators(Scenario &s)
{
    std::vector<ApiSession *> all;
    if (s.administrator && s.administrator->isLoggedIn())
        all.push_back(s.administrator.get());
    for (const VerifyNode &node : s.nodes) {
        if (node.api->isLoggedIn())
            all.push_back(node.api.get());
    }
    return all;
}

// Rooms can be found by their name when the answer to their making got lost.
QCoro::Task<void> findLostRooms(Scenario &s)
{
    for (MadeThing &thing : s.made) {
        if (thing.kind != MadeThing::Room || thing.id != 0)
            continue;
        const auto page = co_await s.administrator->rooms();
        if (!page)
            co_return;
        for (auto row = page->rooms.begin(); row != page->rooms.end(); ++row) {
            if (row->name == thing.name)
                thing.id = row.key().value;
        }
    }
}

QCoro::Task<Result<void>> removeThing(Scenario &s, MadeThing thing)
{
    if (thing.id == 0)
        co_return Error{ErrorCode::Unavailable, Verify::tr("it may exist, for the answer to its making was lost")};
    Result<void> outcome;
    for (ApiSession *administrator : administrators(s)) {
        outcome = co_await administrator->remove(pathText(thing));
        if (outcome || outcome.error().code == ErrorCode::NotFound)
            co_return Result<void>();
    }
    co_return std::move(outcome);
}

QCoro::Task<Result<void>> logOutIfIn(ApiSession *session)
{
    if (!session || !session->isLoggedIn())
        co_return Result<void>();
    auto outcome = co_await session->logOut();
    co_return std::move(outcome);
}

} // namespace

QCoro::Task<Outcome> cleanUp(Scenario &s)
{
    QStringList troubles;
    for (VerifyPerson &person : s.people) {
        if (person.visit && person.visit->isInside()) {
            const auto left = co_await person.visit->leave();
            if (!left)
                troubles.append(left.error().message);
        }
        const auto out = co_await logOutIfIn(person.api.get());
        if (!out)
            troubles.append(Verify::tr("%1 is still logged in: %2").arg(person.login, out.error().message));
    }

    co_await findLostRooms(s);
    int removed = 0;
    for (const MadeThing::Kind kind : {MadeThing::File, MadeThing::Room, MadeThing::User}) {
        for (const MadeThing &thing : std::as_const(s.made)) {
            if (thing.kind != kind)
                continue;
            const auto outcome = co_await removeThing(s, thing);
            if (outcome)
                ++removed;
            else
                troubles.append(Verify::tr("%1 is left behind: %2").arg(nameText(thing), outcome.error().message));
        }
    }

    for (ApiSession *administrator : administrators(s)) {
        const auto out = co_await logOutIfIn(administrator);
        if (!out)
            troubles.append(Verify::tr("the administrator is still logged in at %1: %2")
                                .arg(administrator->server().toString(), out.error().message));
    }
    if (!troubles.isEmpty())
        co_return Error{ErrorCode::Unavailable, troubles.join(QLatin1String("; ")),
                        Verify::tr("Remove what is left behind by hand; its name begins with %1.").arg(s.tag)};
    co_return Verify::tr("everybody is logged out; users, rooms and files removed: %1").arg(removed);
}

} // namespace Common
