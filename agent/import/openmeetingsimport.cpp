// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/import/openmeetingsimport.h"

#include "agent/import/importtext.h"
#include "agent/storage/repositories/grouprepository.h"
#include "agent/storage/repositories/noderepository.h"
#include "agent/storage/repositories/roomrepository.h"
#include "agent/storage/repositories/userrepository.h"

namespace Agent {

using namespace Common;

namespace {

// What concerns one record alone is told and leaves the others as they are.
bool concernsRecord(const Error &error)
{
    return error.code == ErrorCode::Invalid || error.code == ErrorCode::Conflict || error.code == ErrorCode::LoginTaken;
}

} // namespace

void OpenMeetingsImport::leaveOut(ImportReport::Kind &kind, const QString &what, const QString &why)
{
    ++kind.left;
    m_report.conflicts.append(QStringLiteral("%1: %2").arg(what, why));
}

Result<ImportReport> OpenMeetingsImport::run()
{
    using Step = Outcome (OpenMeetingsImport::*)();
    for (const Step step :
         {&OpenMeetingsImport::importGroups, &OpenMeetingsImport::importUsers, &OpenMeetingsImport::importMemberships,
          &OpenMeetingsImport::importRooms, &OpenMeetingsImport::importServers, &OpenMeetingsImport::noteLost}) {
        if (const auto done = (this->*step)(); !done)
            return done.error();
    }
    return m_report;
}

Result<void> OpenMeetingsImport::importGroups()
{
    const auto old = m_source.groups();
    if (!old)
        return old.error();
    const auto here = GroupRepository(m_database).all();
    if (!here)
        return here.error();
    QHash<QString, GroupId> byName;
    for (const Group &group : *here)
        byName.insert(groupKey(group.name), group.id);
    m_report.groups.found = int(old->size());
    for (const OldGroup &group : *old) {
        const QString what = ImportText::tr("group %1 \"%2\"").arg(group.id).arg(group.name);
        if (const auto known = byName.constFind(groupKey(group.name)); known != byName.cend()) {
            m_groups.insert(group.id, *known); // of two with one name there, one is made here
            ++m_report.groups.known;
            continue;
        }
        if (const auto good = checkGroupName(group.name); !good) {
            leaveOut(m_report.groups, what, good.error().message);
            continue;
        }
        const auto id = store<GroupId>([&] { return GroupRepository(m_database).insert(group.name); });
        if (!id)
            return id.error();
        byName.insert(groupKey(group.name), *id);
        m_groups.insert(group.id, *id);
        ++m_report.groups.added;
    }
    return {};
}

Result<void> OpenMeetingsImport::importUsers()
{
    const auto old = m_source.users();
    if (!old)
        return old.error();
    m_report.users.found = int(old->size());
    for (const OldUser &user : *old) {
        const auto imported = importUser(user);
        if (imported)
            continue;
        if (!concernsRecord(imported.error()))
            return imported;
        leaveOut(m_report.users, ImportText::tr("user %1 \"%2\"").arg(user.user.id.value).arg(user.user.login),
                 imported.error().message);
    }
    return {};
}

Result<void> OpenMeetingsImport::importUser(const OldUser &old)
{
    UserRepository users(m_database);
    const ExternalId external = old.external.value_or(ExternalId{m_settings.name, QString::number(old.user.id.value)});
    const auto known = users.findByExternalId(external);
    if (known) {
        m_users.insert(old.user.id.value, known->id);
        ++m_report.users.known;
        return {};
    }
    if (known.error().code != ErrorCode::NotFound)
        return known.error();
    if (!old.isActivated)
        return Error{ErrorCode::Invalid, ImportText::tr("The account was never activated.")};
    return addUser(old, external);
}

Result<void> OpenMeetingsImport::addUser(const OldUser &old, const ExternalId &external)
{
    // Whom another program sends has no password there; nobody can log in as them here either.
    const bool isSentByProgram = old.external && old.passwordHash.isEmpty();
    const ExternalPerson person =
        cleaned({external, old.user.login, old.user.firstName, old.user.lastName, old.user.email, old.pictureUrl});
    if (const auto good = checkExternalPerson(person); !good)
        return good;
    QString hash;
    if (!isSentByProgram) {
        if (const auto good = checkNewLogin(old.user.login); !good)
            return good;
        const auto taken = UserRepository(m_database).findByLogin(old.user.login);
        const bool isTaken = taken && loginKey(taken->user.login) == loginKey(old.user.login);
        if (isTaken || m_names.contains(loginKey(old.user.login)))
            return UserRepository::loginTaken(old.user.login);
        if (!taken && taken.error().code != ErrorCode::NotFound)
            return taken.error();
        if (!OldPasswordHash::ofOpenMeetings(old.passwordHash))
            return Error{ErrorCode::Invalid,
                         old.passwordHash.isEmpty()
                             ? ImportText::tr("The account has no password.")
                             : ImportText::tr("Its password is stored in a way that is not known here.")};
        if (!m_settings.isRehearsal) { // before anything is locked: this is slow on purpose
            const auto hashed = m_hasher.hashOfOldHash(old.passwordHash);
            if (!hashed)
                return hashed.error();
            hash = *hashed;
        }
    }
    const auto id = store<UserId>([&]() -> Result<UserId> {
        UserRepository users(m_database);
        if (isSentByProgram) {
            const auto stored = users.store(person);
            return stored ? Result(stored->id) : stored.error();
        }
        const User user{{}, old.user.login, person.firstName, person.lastName, person.email, old.user.level};
        const auto inserted = users.insert(user, hash);
        if (!inserted)
            return inserted;
        const auto marked = users.setExternalId(*inserted, external);
        return marked ? inserted : Result<UserId>(marked.error());
    });
    if (!id)
        return id.error();
    m_names.insert(loginKey(old.user.login));
    m_users.insert(old.user.id.value, *id);
    ++m_report.users.added;
    return {};
}

Result<void> OpenMeetingsImport::importMemberships()
{
    const auto old = m_source.memberships();
    if (!old)
        return old.error();
    ImportReport::Kind &kind = m_report.memberships;
    kind.found = int(old->size());
    for (const OldMembership &each : *old) {
        const UserId user = m_users.value(each.user);
        const GroupId group = m_groups.value(each.group);
        if (!user || !group) {
            ++kind.left;
            continue;
        }
        const auto isMember = user.value > madeUp || group.value > madeUp
            ? Result<bool>(false)
            : GroupRepository(m_database).hasMember(group, user);
        if (!isMember)
            return isMember.error();
        if (*isMember) {
            ++kind.known;
            continue;
        }
        const auto added = store<GroupId>([&]() -> Result<GroupId> {
            const auto set = GroupRepository(m_database).setMember(user, {group, each.isModerator});
            return set ? Result(group) : set.error();
        });
        if (!added)
            return added.error();
        ++kind.added;
    }
    if (kind.left > 0)
        m_report.conflicts.append(
            ImportText::tr("members of groups: their user or their group was left out, or is deleted there: %1")
                .arg(kind.left));
    return {};
}

Result<void> OpenMeetingsImport::noteLost()
{
    const auto extras = m_source.extras();
    if (!extras)
        return extras.error();
    for (const OldExtra &extra : *extras)
        m_report.lost.append(QStringLiteral("%1: %2").arg(extra.what).arg(extra.count));
    return {};
}

} // namespace Agent
