// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/wire/roomframes.h"
#include "tests/support/testdatabase.h"

#include <QByteArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>
#include <QWebSocket>

#include <memory>
#include <vector>

/*! What a program ended with and what it wrote. */
struct ProgramResult
{
    int exitCode = -1; //!< -1 = did not end in time, or crashed
    QString output;    //!< both streams, as they came
};
ProgramResult runProgram(const QString &program, const QStringList &arguments,
                         const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                         int timeoutMs = 60000);

/*! The agent under test. */
QString agentProgram();

struct HttpAnswer
{
    int status = 0; //!< 0 = no answer
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;
    QJsonObject json() const;
    QString errorCode() const; //!< of the JSON API
};

/*! A person or program that uses the JSON API of a node: keeps its cookie and token. */
class ApiClient
{
public:
    explicit ApiClient(const QUrl &node) : m_node(node) {}

    HttpAnswer logIn(const QString &login, const QString &password);
    HttpAnswer get(const QString &path);
    HttpAnswer send(const char *method, const QString &path, const QByteArray &body = {});
    void setNode(const QUrl &node) { m_node = node; } //!< the session is good on every node
    void setCsrfToken(const QByteArray &token) { m_csrfToken = token; }

private:
    HttpAnswer call(const char *method, const QString &path, const QByteArray &body);

    QUrl m_node;
    QNetworkAccessManager m_network;
    QByteArray m_cookie;
    QByteArray m_csrfToken;
};

/*! A SOAP call by hand; returns the text of the first element `wanted` in the answer, or the fault's text behind "fault: ". */
QString soapCall(const QUrl &node, const QString &service, const QString &operation,
                 const QList<std::pair<QString, QString>> &arguments, const QString &wanted = QStringLiteral("return"));

/*! A WebSocket to a room. */
class RoomClient : public QObject
{
    Q_OBJECT
public:
    /*! Connects by the answer of `enter` and shows the ticket. */
    explicit RoomClient(const QJsonObject &entry, const QString &url = {});

    template <class Frame>
    const Frame *find() const //!< the last of its kind
    {
        for (auto it = m_frames.crbegin(); it != m_frames.crend(); ++it) {
            if (const auto *frame = std::get_if<Frame>(&*it))
                return frame;
        }
        return nullptr;
    }
    bool hasJoined() const { return find<Common::JoinedFrame>() != nullptr; }
    QString closedCode() const; //!< name of the closed frame, or "lost" when the connection ended without one
    void say(const QString &text);
    void leave();

private:
    QWebSocket m_socket;
    QList<Common::ServerFrame> m_frames;
    bool m_lost = false;
};

/*! Real agent processes on one database, each on free ports of its own, in a folder of their own. */
class AgentCluster
{
public:
    /*! Lease times are short, so that a death shows within two seconds. */
    AgentCluster(TestDatabase &database, int nodes);
    ~AgentCluster();

    bool prepare();       //!< init, and join for the others; false after a warning
    bool start(int node); //!< true when it is ready
    bool startAll();
    ProgramResult serveUntilItEnds(int node); //!< for a node that must refuse to start
    bool stop(int node);                      //!< SIGTERM; true if it ended with 0
    void kill(int node);                      //!< SIGKILL
    bool isRunning(int node) const;
    QString log(int node) const;

    QUrl url(int node) const;
    quint16 port(int node) const;
    QString configFile(int node) const;
    QString folder() const { return m_folder.path(); }
    QString adminPasswordFile() const { return m_folder.filePath(QStringLiteral("admin-password")); }
    QString adminPassword() const;
    void writeConfig(int node, const QString &more = {}, int id = 0); //!< `more` goes to the end

    std::unique_ptr<ApiClient> admin(int node) const; //!< logged in
    /*! Adds a user with the password "password-" and the login; logged in at `node`. */
    std::unique_ptr<ApiClient> addUser(const QString &login, int node, const QString &level = QStringLiteral("user"));
    qint64 addRoom(const QString &name, int capacity = 10);
    QString soapSession(int node) const; //!< logged in as administrator

    static constexpr int leaseMs = 1500;

private:
    struct Node
    {
        quint16 port = 0;
        quint16 peerPort = 0;
        std::unique_ptr<QProcess> process;
    };
    Node &at(int node) { return m_nodes[size_t(node - 1)]; }
    const Node &at(int node) const { return m_nodes[size_t(node - 1)]; }

    TestDatabase &m_database;
    QTemporaryDir m_folder;
    std::vector<Node> m_nodes;
};
