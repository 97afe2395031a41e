// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/agentcluster.h"
#include "tests/support/browserpeople.h"
#include "tests/support/janusserver.h"

#include <map>

constexpr Common::StreamKinds voiceAndFace =
    Common::StreamKinds(Common::StreamKind::Microphone) | Common::StreamKind::Camera;

/*!
    Two real nodes on SQLite, each with a Janus of its own, and people in a real browser who meet in a room of theirs. A room is
    made anew by meet().
*/
class MediaCluster : public QObject
{
    Q_OBJECT
public:
    using Client = std::unique_ptr<RoomClient>;

    explicit MediaCluster(const QStringList &people) : m_names(people) {}

    bool start(); //!< false after a warning
    bool meet();  //!< all nodes, a new room, a browser with everybody, who is in no room yet
    void part();  //!< everybody leaves, the browser ends
    bool stop();  //!< the nodes, in whose logs there is no secret

    bool enter(const QString &person); //!< again and again, while the room may be that of a node that is gone
    void publish(const QString &person, Common::StreamKinds kinds);
    /*! Whether ten more pictures come, or sound that is not silent. */
    bool sees(const QString &person, const QString &other);
    bool hears(const QString &person, const QString &other);

    AgentCluster &nodes() { return *m_nodes; }
    JanusServer &janus(int node) { return *m_janus[size_t(node - 1)]; }
    BrowserPeople &browser() { return *m_browser; }
    RoomClient &client(const QString &person) { return *m_clients[person]; }
    TestDatabase &database() { return *m_database; }
    qint64 room() const { return m_room; }
    int nodeOfTheRoom() { return int(m_clients.begin()->second->find<Common::JoinedFrame>()->node.value); }
    QString idOf(const QString &person) { return client(person).find<Common::JoinedFrame>()->you; }
    Common::MediaFrame media(const QString &person) { return *client(person).find<Common::MediaFrame>(); }
    void leave(const QString &person) { m_clients.erase(person); }
    void leaveAll() { m_clients.clear(); }
    QByteArray metrics(int node);
    QString told(); //!< what browser and nodes say, for whoever looks for a fault

private:
    const QStringList m_names;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_nodes;
    std::vector<std::unique_ptr<JanusServer>> m_janus;
    std::map<QString, std::unique_ptr<ApiClient>> m_users;
    std::unique_ptr<BrowserPeople> m_browser;
    std::map<QString, Client> m_clients;
    qint64 m_room = 0;
};
