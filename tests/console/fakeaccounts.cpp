// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeaccounts.h"

using namespace Console;
using Common::Error;
using Common::ErrorCode;

template <class Row>
void FakeAccounts::save(QList<Row> &rows, const Row &row, QObject *context, const Handler<qint64> &done)
{
    answer<void>(
        context,
        [&rows, row, done](const Common::Result<void> &result) {
            if (!result)
                return done(result.error());
            const auto known = std::ranges::find(rows, row.id, &Row::id);
            if (row.id != 0 && known == rows.end())
                return done(Error{ErrorCode::NotFound, QStringLiteral("There is nothing with this id.")});
            if (row.id != 0 && row.version != 0 && row.version != known->version)
                return done(Error{ErrorCode::Conflict, QStringLiteral("Somebody else has changed this meanwhile.")});
            Row stored = row;
            stored.id = row.id != 0 ? row.id : 1000 + rows.size();
            stored.version = row.id != 0 ? known->version + 1 : 1;
            if (row.id != 0)
                *known = stored;
            else
                rows.append(stored);
            done(stored.id);
        },
        {});
}

void FakeAccounts::fetchUsers(const PageWish &wish, QObject *context, const Handler<RecordPage<Account>> &done)
{
    page<Account>(
        users, [&](const Account &account) { return account.login.contains(wish.filter); }, wish, context, done);
}

void FakeAccounts::saveUser(const Account &account, const QString &password, QObject *context,
                            const Handler<qint64> &done)
{
    changes << QStringLiteral("save %1 %2 %3").arg(account.id).arg(account.login, account.level);
    passwords << password;
    save(users, account, context, done);
}

void FakeAccounts::setPassword(qint64 user, const QString &password, QObject *context, const Handler<void> &done)
{
    passwords << password;
    change(QStringLiteral("password of %1").arg(user), context, done);
}

void FakeAccounts::deleteUser(qint64 user, QObject *context, const Handler<void> &done)
{
    change(QStringLiteral("delete %1").arg(user), context, done,
           [this, user] { users.removeIf([user](const Account &each) { return each.id == user; }); });
}

void FakeAccounts::fetchGroups(const PageWish &wish, QObject *context, const Handler<RecordPage<UserGroup>> &done)
{
    page<UserGroup>(
        groups, [&](const UserGroup &group) { return group.name.contains(wish.filter); }, wish, context, done);
}

void FakeAccounts::saveGroup(const UserGroup &group, QObject *context, const Handler<qint64> &done)
{
    changes << QStringLiteral("save %1 %2").arg(group.id).arg(group.name);
    save(groups, group, context, done);
}

void FakeAccounts::deleteGroup(qint64 group, QObject *context, const Handler<void> &done)
{
    change(QStringLiteral("delete %1").arg(group), context, done,
           [this, group] { groups.removeIf([group](const UserGroup &each) { return each.id == group; }); });
}

void FakeAccounts::fetchMembers(qint64, const PageWish &wish, QObject *context,
                                const Handler<RecordPage<GroupMember>> &done)
{
    page<GroupMember>(
        members, [&](const GroupMember &member) { return member.login.contains(wish.filter); }, wish, context, done);
}

void FakeAccounts::setMember(qint64 group, qint64 user, bool isModerator, QObject *context, const Handler<void> &done)
{
    change(QStringLiteral("member %1 of %2%3")
               .arg(user)
               .arg(group)
               .arg(isModerator ? QLatin1String(", moderator") : QLatin1String()),
           context, done);
}

void FakeAccounts::removeMember(qint64 group, qint64 user, QObject *context, const Handler<void> &done)
{
    change(QStringLiteral("no member %1 of %2").arg(user).arg(group), context, done,
           [this, user] { members.removeIf([user](const GroupMember &each) { return each.user == user; }); });
}

void FakeAccounts::fetchRoomsOfGroup(qint64, QObject *context, const Handler<QList<GroupRoom>> &done)
{
    answer<QList<GroupRoom>>(context, done, [this] { return rooms; });
}

void FakeAccounts::addRoomToGroup(qint64 group, qint64 room, QObject *context, const Handler<void> &done)
{
    change(QStringLiteral("room %1 of %2").arg(room).arg(group), context, done);
}

void FakeAccounts::removeRoomFromGroup(qint64 group, qint64 room, QObject *context, const Handler<void> &done)
{
    change(QStringLiteral("no room %1 of %2").arg(room).arg(group), context, done);
}
