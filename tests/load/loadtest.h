// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/load/crowd.h"
#include "tests/load/running.h"
#include "tests/support/agentcluster.h"

#include <QJsonObject>

/*!
    Real agents with the lease times that people run them with, and a crowd in their rooms. Each user has an address
    of their own, as people have. Shows the nodes' logs when a test failed.
*/
class LoadTest : public QObject
{
    Q_OBJECT
protected:
    using Config = QMap<QString, QString>; //!< as in ClusterOptions

    /*! An empty database with so many users, who are logged in, and a cluster of which node 1 runs. */
    bool begin(int nodes, int users, const Config &config = {})
    {
        return begin(nodes, users, ClusterOptions{.config = config});
    }
    bool begin(int nodes, int users, const ClusterOptions &options);
    bool addRooms(int count);                                    //!< anew, on node 1
    qint64 room(int number) const { return m_rooms.at(number); } //!< its id; counted from 0
    struct Visit
    {
        int user = 0;
        int room = 0; //!< counted from 0
        int receiveBuffer = 0;
    };
    bool letIn(const QList<Visit> &visits); //!< through node 1; all are inside when this returns

    AgentCluster &cluster() { return *m_cluster; }
    TestDatabase &database() { return *m_database; }
    Crowd &crowd() { return *m_crowd; }
    void makeCrowd(Attendee::Waits waits);              //!< instead of begin()'s; nobody is in it
    void setSharedAddress() { m_sharesAddress = true; } //!< all come from 127.0.0.1

    void print(const QString &what, QJsonObject figures) const; //!< a line of JSON, with how busy the machine is

    /*! Whether this is the long run: `packaging/dev test --faults`. */
    static bool isLong();
    static int quickOrLong(int quick, int isLongs) { return isLong() ? isLongs : quick; }

    /*! How long a busy machine may need for what is no matter of seconds. */
    static constexpr std::chrono::seconds patience{20};

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();

private:
    QNetworkReply *ask(const char *method, const QString &path, int user);
    bool getTokens(const QList<Visit> &visits);
    QHostAddress addressOf(int user) const;

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    std::unique_ptr<Crowd> m_crowd;
    QNetworkAccessManager m_network;
    QList<QByteArray> m_sessions;       // by user
    QMap<int, QByteArray> m_csrfTokens; // by user
    QList<qint64> m_rooms;
    bool m_sharesAddress = false;
};
