// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/import/importreport.h"
#include "agent/import/openmeetingssource.h"
#include "agent/security/oldpasswordhash.h"
#include "agent/security/passwordhasher.h"
#include "agent/security/vault.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace Agent {

/*!
    Takes users, groups, rooms and servers of an OpenMeetings installation over into a cluster, which may run meanwhile. Run again,
    it adds what is new and leaves everything else alone: accounts and rooms carry the installation's name and their id there, as those of
    any other program do, unless they belong to another program already.

    People log in with their old password: see PasswordHasher::hashOfOldHash().
    Errors: Unavailable (either database), TooMany. What was added until then stays, and is known when it is run again.
    Threads: one that may wait.
*/
class OpenMeetingsImport
{
public:
    struct Settings
    {
        QString name = QStringLiteral("openmeetings"); //!< of the installation
        bool isRehearsal = false;                      //!< nothing is stored
    };

    OpenMeetingsImport(OpenMeetingsSource &source, Database &database, PasswordHasher &hasher, const Vault &vault,
                       Settings settings)
        : m_source(source)
        , m_database(database)
        , m_hasher(hasher)
        , m_vault(vault)
        , m_settings(std::move(settings))
    {
    }

    Common::Result<ImportReport> run();

private:
    using Outcome = Common::Result<void>;
    Outcome importGroups();
    Outcome importUsers();
    Outcome importUser(const OldUser &old);
    Outcome addUser(const OldUser &old, const Common::ExternalId &external);
    Outcome importMemberships();
    Outcome importRooms();
    Outcome importRoom(const OldRoom &old);
    Outcome importServers();
    Outcome importServer(const OldServer &old);
    Outcome noteLost();
    /*! Stores by `work`, which returns the new id; a rehearsal makes one up. */
    template <class Id>
    Common::Result<Id> store(const std::function<Common::Result<Id>()> &work)
    {
        if (m_settings.isRehearsal)
            return Id(++m_lastMadeUp);
        return m_database.transaction(work);
    }
    Common::Room roomHere(const OldRoom &old);
    void leaveOut(ImportReport::Kind &kind, const QString &what, const QString &why);

    OpenMeetingsSource &m_source; // not owned, outlive this
    Database &m_database;
    PasswordHasher &m_hasher;
    const Vault &m_vault;
    const Settings m_settings;
    ImportReport m_report;
    QHash<qint64, Common::GroupId> m_groups; // by the ids there: those here
    QHash<qint64, Common::UserId> m_users;
    QSet<QString> m_names;                            // logins and external ids of what a rehearsal would have stored
    static constexpr qint64 madeUp = qint64(1) << 60; // a rehearsal's ids are above all that there are
    qint64 m_lastMadeUp = madeUp;
};

} // namespace Agent
