// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/soapaccountadministration.h"

#include "console/connection/soapcall.h"

namespace Console {
namespace {

Account account(const ClusterServiceSoap::AX21__Account &row)
{
    return {.id = row.id(),
            .login = row.login(),
            .firstName = row.firstname(),
            .lastName = row.lastname(),
            .email = row.email(),
            .level = row.level(),
            .version = row.version(),
            .canLogIn = row.canLogIn(),
            .externalType = row.externalType(),
            .externalId = row.externalId(),
            .groups = row.groups(),
            .createdAt = row.createdAt(),
            .lastLoginAt = row.lastLoginAt()};
}

UserGroup userGroup(const ClusterServiceSoap::AX21__Group &row)
{
    return {.id = row.id(),
            .name = row.name(),
            .members = row.members(),
            .rooms = row.rooms(),
            .version = row.version(),
            .createdAt = row.createdAt(),
            .updatedAt = row.updatedAt()};
}

GroupMember groupMember(const ClusterServiceSoap::AX21__GroupMember &row)
{
    return {.user = row.userId(),
            .login = row.login(),
            .firstName = row.firstname(),
            .lastName = row.lastname(),
            .isModerator = row.isModerator(),
            .since = row.since()};
}

GroupRoom groupRoom(const ClusterServiceSoap::AX21__GroupRoom &row)
{
    return {.id = row.id(), .name = row.name(), .isPublic = row.isPublic()};
}

constexpr auto idOf = [](qint64 id) { return id; };

} // namespace

void SoapAccountAdministration::fetchUsers(const PageWish &wish, QObject *context,
                                           const Handler<RecordPage<Account>> &done)
{
    soapFetch<ClusterCalls::GetUsersJob, RecordPage<Account>>(
        m_session, context, done, sortedPageOf(wish), [](const auto &answer) {
            return RecordPage<Account>{rowsOf<Account>(answer.users(), account), answer.total()};
        });
}

void SoapAccountAdministration::saveUser(const Account &account, const QString &password, QObject *context,
                                         const Handler<qint64> &done)
{
    const auto fill = [account, password](auto &parameters) {
        parameters.setId(account.id);
        parameters.setLogin(account.login);
        parameters.setFirstname(account.firstName);
        parameters.setLastname(account.lastName);
        parameters.setEmail(account.email);
        parameters.setLevel(account.level);
        parameters.setPassword(password);
        parameters.setVersion(account.version);
    };
    soapChange<ClusterCalls::SaveUserJob, qint64>(m_session, context, done, fill, idOf);
}

void SoapAccountAdministration::setPassword(qint64 user, const QString &password, QObject *context,
                                            const Handler<void> &done)
{
    soapChange<ClusterCalls::SetPasswordJob>(m_session, context, done, [user, password](auto &parameters) {
        parameters.setUserId(user);
        parameters.setPassword(password);
    });
}

void SoapAccountAdministration::deleteUser(qint64 user, QObject *context, const Handler<void> &done)
{
    soapChange<ClusterCalls::DeleteUserJob>(m_session, context, done,
                                            [user](auto &parameters) { parameters.setUserId(user); });
}

void SoapAccountAdministration::fetchGroups(const PageWish &wish, QObject *context,
                                            const Handler<RecordPage<UserGroup>> &done)
{
    soapFetch<ClusterCalls::GetGroupsJob, RecordPage<UserGroup>>(
        m_session, context, done, pageOf(wish), [](const auto &answer) {
            return RecordPage<UserGroup>{rowsOf<UserGroup>(answer.groups(), userGroup), answer.total()};
        });
}

void SoapAccountAdministration::saveGroup(const UserGroup &group, QObject *context, const Handler<qint64> &done)
{
    const auto fill = [group](auto &parameters) {
        parameters.setId(group.id);
        parameters.setName(group.name);
        parameters.setVersion(group.version);
    };
    soapChange<ClusterCalls::SaveGroupJob, qint64>(m_session, context, done, fill, idOf);
}

void SoapAccountAdministration::deleteGroup(qint64 group, QObject *context, const Handler<void> &done)
{
    soapChange<ClusterCalls::DeleteGroupJob>(m_session, context, done,
                                             [group](auto &parameters) { parameters.setGroupId(group); });
}

void SoapAccountAdministration::fetchMembers(qint64 group, const PageWish &wish, QObject *context,
                                             const Handler<RecordPage<GroupMember>> &done)
{
    const auto fill = [page = pageOf(wish), group](auto &parameters) {
        page(parameters);
        parameters.setGroupId(group);
    };
    soapFetch<ClusterCalls::GetGroupMembersJob, RecordPage<GroupMember>>(
        m_session, context, done, fill, [](const auto &answer) {
            return RecordPage<GroupMember>{rowsOf<GroupMember>(answer.members(), groupMember), answer.total()};
        });
}

void SoapAccountAdministration::setMember(qint64 group, qint64 user, bool isModerator, QObject *context,
                                          const Handler<void> &done)
{
    soapChange<ClusterCalls::SetGroupMemberJob>(m_session, context, done, [group, user, isModerator](auto &parameters) {
        parameters.setGroupId(group);
        parameters.setUserId(user);
        parameters.setIsModerator(isModerator);
    });
}

void SoapAccountAdministration::removeMember(qint64 group, qint64 user, QObject *context, const Handler<void> &done)
{
    soapChange<ClusterCalls::RemoveGroupMemberJob>(m_session, context, done, [group, user](auto &parameters) {
        parameters.setGroupId(group);
        parameters.setUserId(user);
    });
}

void SoapAccountAdministration::fetchRoomsOfGroup(qint64 group, QObject *context, const Handler<QList<GroupRoom>> &done)
{
    soapFetch<ClusterCalls::GetGroupRoomsJob, QList<GroupRoom>>(
        m_session, context, done, [group](auto &parameters) { parameters.setGroupId(group); },
        [](const auto &answer) { return rowsOf<GroupRoom>(answer, groupRoom); });
}

void SoapAccountAdministration::addRoomToGroup(qint64 group, qint64 room, QObject *context, const Handler<void> &done)
{
    soapChange<ClusterCalls::AddRoomToGroupJob>(m_session, context, done, [group, room](auto &parameters) {
        parameters.setGroupId(group);
        parameters.setRoomId(room);
    });
}

void SoapAccountAdministration::removeRoomFromGroup(qint64 group, qint64 room, QObject *context,
                                                    const Handler<void> &done)
{
    soapChange<ClusterCalls::RemoveRoomFromGroupJob>(m_session, context, done, [group, room](auto &parameters) {
        parameters.setGroupId(group);
        parameters.setRoomId(room);
    });
}

} // namespace Console
