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
    explicit SoapFixture(const QStringList &importHosts = {}); //!< of this machine, that files are imported from

    Agent::SoapServices services()
    {
        return {m_sessions,
                m_users,
                m_hashes,
                m_groups,
                m_tokens,
                m_nodes,
                m_connections,
                m_actions,
                m_placement,
                m_rooms,
                m_invitations,
                m_appointments,
                m_mail,
                m_shares,
                m_files,
                m_imports,
                m_recordings,
                m_verify,
                m_settings,
                m_mesh,
                m_cache,
                m_storage,
                [this] { return peers; },
                m_clock};
    }
    QString loggedIn(const QString &login);            //!< a session id, by SOAP's door
    Common::RoomId enterRoom(const QString &publicId); //!< the plain user stands in room "Aula" on node 1
    Common::NodeId addDeadNode(const QString &name);   //!< it ran, and went silent
    void tellOfMedia(const Common::MediaServer &media); //!< as node 1 does with a heartbeat
    void hearFenced(Common::NodeId node) { m_fenced.heard(node); }
    void addJob(const QString &name);        //!< node 1 did it, and it failed
    QStringList audited();                   //!< "action target outcome", oldest first
    QString storedServerPassword(qint64 id); //!< as saved, in clear
    void breakSessions();                    //!< from now on the database has no sessions, and says so
    void mendSessions();

    /*! What a node answers when it is asked to do something. */
    std::function<Agent::NodeAnswer(Common::NodeId node, const QString &method, const QCborMap &arguments)> onAsk;
    QList<Agent::PeerStatus> peers; //!< how the commit channels are doing

    static QList<Agent::Setting> ownSettings(); //!< of node 1
    /*! Where checks look for node 1: nobody listens there. */
    QUrl verifiedServer{QStringLiteral("http://127.0.0.1:9/openmeetings/")};
    void addShareView(const Agent::ShareView &view, Common::NodeId seenFrom);

    static constexpr auto password = "correct horse";
    static constexpr auto mailPassword = "battery staple"; //!< by which the node logs in at the mail server
    static constexpr int mailsAnHour = 5;                  //!< for one account

private:
    static Agent::MailSettings mailSettings(); // of a server that nobody speaks to: mails stay in the queue
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
    Agent::GroupService m_groups{m_storage};
    Agent::TokenService m_tokens{m_storage, m_random};
    Agent::SecureHashService m_hashes{m_storage, m_sessions, m_users, m_random, Common::Millis(30 * 60 * 1000)};
    Agent::MailService m_mail{m_storage, m_cache, mailSettings(), Common::NodeId(1)};
    Agent::InvitationService m_invitations{m_storage, m_cache, m_sessions, m_hasher, m_mail, m_throttle, m_random};
    Agent::MemberLinks m_memberLinks{m_vault, m_random};
    Agent::AppointmentPost m_post{m_mail, m_memberLinks};
    Agent::AppointmentService m_appointments{m_storage, m_cache, m_hasher, m_post, m_random, {{}, "Europe/Berlin"}};
    Agent::FencedNodes m_fenced{m_clock, Common::Millis(3600000)};
    Agent::NodeService m_nodes{m_storage, m_vault, m_fenced, {}};
    Agent::ConnectionService m_connections{m_storage};
    Agent::RoomService m_rooms{m_storage};
    Agent::NodeLease m_lease;
    Agent::OutagePact m_pact{m_lease, {}, m_clock, {}, {}};
    Agent::TakeOvers m_takeOvers{m_pact, {}};
    const Agent::RequestNode m_requestNode;
    Agent::RoomActions m_actions{m_storage, m_requestNode};
    Agent::ShareService m_shares{m_storage, m_requestNode};
    Agent::DiskThreads m_disk;
    Agent::FileService m_files{m_storage, m_cache, m_random, m_disk, m_folder.path(), {}};
    Agent::RecordingService m_recordings{m_storage, m_cache, m_disk, m_folder.path()};
    Agent::Fetcher m_fetcher;
    Agent::FileImport m_imports{m_storage, m_files, m_fetcher};
    Agent::SettingsService m_settings{m_storage, m_requestNode, Common::NodeId(1), ownSettings()};
    Agent::MeshService m_mesh{m_storage, m_requestNode, Common::NodeId(1)};
    Agent::VerifyService m_verify{m_storage, m_random, [this] { return verifiedServer; },
                                  [this] { return m_clock.wall(); }};
    Agent::PlacementService m_placement{m_storage, m_cache, m_takeOvers, m_requestNode, m_vault, m_random, {}};
    Common::UserId m_plainUser;
    qint64 m_incarnation = 0;
};
