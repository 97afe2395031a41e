// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/userservice.h"
#include "agent/soap/soapadapter.h"

#include <QTemporaryDir>

/*!
    The real services on an SQLite database of their own, with node 1 ("n1", running), an administrator ("admin"), a
    web-service user ("moodle") and a plain user ("plain"); all have the password "correct horse". One for a process: a
    thread keeps its connection to the first database.
*/
class SoapFixture
{
public:
    SoapFixture();

    Agent::SoapServices services() { return {m_sessions, m_nodes, m_connections, m_placement, m_clock}; }
    QString loggedIn(const QString &login);  //!< a session id; SOAP's door where it lets them in
    void enterRoom(const QString &publicId); //!< the plain user stands in room "Aula" on node 1
    QString storedServerPassword(qint64 id); //!< as saved, in clear
    void breakSessions();                    //!< from now on the database has no sessions, and says so
    void mendSessions();

    /*! What the serving node says to a kick. */
    std::function<std::future<Common::Result<void>>()> onKick;

    static constexpr auto password = "correct horse";

private:
    Agent::Database &database();

    QTemporaryDir m_folder;
    Common::SystemClock m_clock;
    Common::SystemRandom m_random;
    Agent::ClusterKey m_key = Agent::ClusterKey::generate(m_random);
    Agent::Storage m_storage;
    Agent::ClusterCache m_cache{m_storage, m_clock};
    Agent::PasswordHasher m_hasher;
    Agent::LoginThrottle m_throttle{m_clock};
    Agent::Vault m_vault{m_key, m_random};
    Agent::SessionService m_sessions{m_storage, m_cache, m_hasher, m_throttle, m_key, m_random};
    Agent::UserService m_users{m_storage, m_hasher};
    Agent::NodeService m_nodes{m_storage, m_vault, {}};
    Agent::ConnectionService m_connections;
    Agent::PlacementService m_placement{m_storage, m_random, {}};
    Common::UserId m_plainUser;
    qint64 m_incarnation = 0;
};
