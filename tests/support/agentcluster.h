// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/apiclient.h"
#include "tests/support/certificates.h"
#include "tests/support/faultproxy.h"
#include "tests/support/historychecker.h"
#include "tests/support/program.h"
#include "tests/support/returningclient.h"
#include "tests/support/roomclient.h"
#include "tests/support/testdatabase.h"

#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <vector>

/*! How the nodes of a test are set up. Lease times are short, so that a death shows within two seconds. */
struct ClusterOptions
{
    bool history = false;         //!< agents write down what they do: see AgentCluster::history()
    bool peerProxies = false;     //!< a FaultProxy before each node's peer port
    bool databaseProxies = false; //!< and one between each node and the database; not for SQLite
    /*! Public ports speak TLS, with "<node>.crt" of an authority "ca" that this program trusts: AgentCluster::certificates(). */
    bool tls = false;
    /*! Keys of the configuration and their values as TOML writes them: {"cluster.lease_ms", "3000"}. */
    QMap<QString, QString> config = {};
    QString program = agentProgram(); //!< that the nodes run; see AgentCluster::setProgram()

    /*! For nodes beside browsers, which take all processors for seconds: the usual leases run out then, and rooms close. */
    static ClusterOptions besideBrowsers()
    {
        return {.config = {{QStringLiteral("cluster.lease_ms"), QStringLiteral("5000")}}};
    }
};

/*! Real agent processes on one database, each on free ports of its own, in a folder of their own. Nodes count from 1. */
class AgentCluster
{
public:
    AgentCluster(TestDatabase &database, int nodes, const ClusterOptions &options = {});
    ~AgentCluster();

    bool prepare();       //!< init, and join for the others; false after a warning
    bool start(int node); //!< true when it is ready
    bool startAll();
    bool startWithoutWaiting(int node);       //!< it may never get ready
    bool isReady(int node) const;             //!< asks it, 1 s at most
    ProgramResult serveUntilItEnds(int node); //!< for a node that must refuse to start
    bool stop(int node);                      //!< SIGTERM; true if it ended with 0
    void kill(int node);                      //!< SIGKILL
    void pause(int node);                     //!< SIGSTOP; it stands still when this returns
    void resume(int node);
    bool isRunning(int node) const; //!< also while it is paused
    int size() const { return int(m_nodes.size()); }
    qint64 processId(int node) const;
    QString log(int node) const;

    QUrl url(int node) const;
    quint16 port(int node) const;
    quint16 peerPort(int node) const { return at(node).peerPort; } //!< where it listens itself
    Certificates &certificates() { return *m_certificates; }       //!< with ClusterOptions::tls
    QString configFile(int node) const;
    QString folder() const { return m_folder.path(); }
    QString adminPasswordFile() const { return m_folder.filePath(QStringLiteral("admin-password")); }
    QString adminPassword() const;
    void writeConfig(int node, const QString &more = {}, int id = 0);   //!< `more` ends the last section, [database]
    void setProgram(int node, const QString &program);                  //!< that it runs from its next start on
    void setConfig(int node, const QString &key, const QString &value); //!< as in ClusterOptions; at the next start
    /*! Further environment of a node's next process, for instance TZ, or what clockSkew() says. */
    void setEnvironment(int node, const QProcessEnvironment &environment);

    FaultProxy &peerProxy(int node) { return *at(node).peerProxy; }         //!< what the others reach the node by
    FaultProxy &databaseProxy(int node) { return *at(node).databaseProxy; } //!< what the node reaches the database by

    HistoryRecorder &recorder() { return m_recorder; } //!< for ReturningClient
    History history() const;                           //!< of all nodes and of this process, so far

    std::unique_ptr<ApiClient> admin(int node) const; //!< logged in
    /*! Adds a user with the password "password-" and the login; logged in at `node`. */
    std::unique_ptr<ApiClient> addUser(const QString &login, int node, const QString &level = QStringLiteral("user"));
    qint64 addRoom(const QString &name, int capacity = 10, int node = 1);
    QString soapSession(int node) const; //!< logged in as administrator
    /*! Has a node check the cluster, as programs do by SOAP: the state in the end, "failed: " with the reason. */
    QString soapVerify(int node, const QString &session, const QString &password) const;

    static constexpr int leaseMs = 1500; //!< unless the options say otherwise

private:
    struct Node
    {
        quint16 port = 0;
        quint16 peerPort = 0;
        std::unique_ptr<FaultProxy> peerProxy;
        std::unique_ptr<FaultProxy> databaseProxy;
        QMap<QString, QString> config; // of this node alone
        QProcessEnvironment environment;
        QString program;
        std::unique_ptr<QProcess> process;
    };
    Node &at(int node) { return m_nodes[size_t(node - 1)]; }
    const Node &at(int node) const { return m_nodes[size_t(node - 1)]; }
    QMap<QString, QString> configOf(int node, int id) const;
    void record(const char *op, int node);

    TestDatabase &m_database;
    const ClusterOptions m_options;
    std::unique_ptr<Certificates> m_certificates;
    QTemporaryDir m_folder;
    HistoryRecorder m_recorder;
    std::vector<Node> m_nodes;
};

/*!
    Environment that moves the wall clock of a process by what stands in `file`, also while it runs ("+600s", "-1d"; see
    faketime(1)), and leaves alone the clock that leases are measured by. Empty when faketime is not installed.
*/
QProcessEnvironment clockSkew(const QString &file);
