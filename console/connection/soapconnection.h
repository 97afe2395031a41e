// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"

#include <QTimer>

class KDSoapJob;

namespace Console {

class SoapServices;

/*!
    The way to a cluster by SOAP: UserService and ServerService as OpenMeetings has them, and ClusterService.

    The session is renewed with the login kept in memory when the node does not know it any more. While nothing else is
    asked, the node is asked for its list every few seconds, so that state() is true at any time.
*/
class SoapConnection : public ClusterConnection
{
    Q_OBJECT
public:
    explicit SoapConnection(QObject *parent = nullptr);
    ~SoapConnection() override;

    void open(const ConnectTarget &target) override;
    void close() override;
    void retry() override;
    void fetchServers(QObject *context, Handler<QList<ServerEntry>> done) override;
    void saveServer(const Common::NodeRecord &record, const QString &password, QObject *context,
                    Handler<Common::NodeId> done) override;
    void deleteServer(Common::NodeId id, QObject *context, Handler<void> done) override;
    void fetchConnections(int start, int max, const QString &filter, QObject *context,
                          Handler<ConnectionPage> done) override;
    void kick(const RoomConnection &connection, QObject *context, Handler<void> done) override;

private:
    using Reports = QMap<Common::NodeId, NodeReport>;
    template <class T>
    using Attempt = std::function<void(Handler<T> done)>;

    /*! Attempts a call; if the session turns out to have ended, logs in and attempts it once more. */
    template <class T>
    void inSession(Attempt<T> attempt, QObject *context, Handler<T> done);
    /*! Starts a job; its handler is not called once the connection has been closed. */
    void start(KDSoapJob *job, Handler<void> finished);

    void renewSession(Handler<void> done);
    void openSession(Handler<void> done);
    void logIn(Handler<void> done);
    void checkSession(Handler<void> done);
    void explainFalse(const QString &notThere, Handler<void> done);
    void fetchReports(Handler<Reports> done);
    void fetchRecordsFrom(QList<ServerEntry> before, const Reports &reports, Handler<QList<ServerEntry>> done);
    void endOpening(const Common::Result<void> &result);
    void noteAnswer(bool isUnreachable);
    void loseLogin(const Common::Error &error);
    void abandonCalls();

    SoapServices *m_services = nullptr; // child; while the connection is open
    QString m_sessionId;
    QList<Handler<void>> m_waitingForSession; // while a login is under way
    QTimer m_idle;
};

} // namespace Console
