// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/meeting.h"
#include "tests/support/agentcluster.h"

#include <QElapsedTimer>

/*! A cluster of real agents that begins with an empty database, and the people in its rooms. */
class Scenario
{
public:
    using Row = QMap<QString, QString>;
    using Arguments = QList<std::pair<QString, QString>>;

    Scenario(TestDatabase &database, int nodes, ClusterOptions options);

    bool prepare(); //!< the empty database and the cluster in it; no agent runs
    bool begin();   //!< prepare, and all nodes are up

    AgentCluster &cluster() { return m_cluster; }
    TestDatabase &database() { return m_database; }

    ApiClient &user(int number, int node);              //!< logged in; people have the numbers from 0
    ApiClient &admin(int node);                         //!< the administrator, at a node
    qint64 addRoom(int node = 1);                       //!< all of the same size
    QJsonObject entry(int user, qint64 room, int node); //!< asked for at `node`; empty after a warning
    std::unique_ptr<ReturningClient> comeIn(int user, qint64 room, int node);
    /*! A new room, in which everybody is when this returns; rooms of equal nodes go round. Null after a warning. */
    Meeting *meet(int people, int askedNode = 1);
    Meeting *meetOn(int node, int people); //!< so many rooms are opened until one is there
    const std::vector<std::unique_ptr<Meeting>> &meetings() const { return m_meetings; }
    bool allTogether() const;
    void allLeave();

    void talk();                                                      //!< in every room, ten times a second at most
    bool talkUntil(const std::function<bool()> &done, int timeoutMs); //!< false: not done by then
    void talkFor(int ms);

    /*! ClusterService at a node, as administrator. */
    QList<Row> ask(int node, const QString &operation, Arguments arguments = {});
    QString call(int node, const QString &operation, Arguments arguments); //!< of an operation that returns one value
    QString state(int of, int askedNode); //!< of a node: "up", …; empty when nobody answers
    bool allAre(const char *state, int askedNode);
    QMap<qint64, qint64> placement(int askedNode); //!< nodes by open room
    int connections(int askedNode);                //!< people in all rooms as administrators see them

    /*!
        Empty when all promises were kept, and each of `relied` happened at least once: without it nothing was proven. Waits
        until every commit has reached everybody.
    */
    QString proof(const QList<const char *> &relied, int lateCloseMs = 0);

private:
    QString session(int node);

    TestDatabase &m_database; // not owned, outlives this
    AgentCluster m_cluster;
    std::vector<std::unique_ptr<ApiClient>> m_users;
    std::vector<std::unique_ptr<Meeting>> m_meetings;
    std::unique_ptr<ApiClient> m_admin;
    QString m_session;
    QElapsedTimer m_lastTalk;
    int m_rooms = 0;
    int m_clients = 0;
};
