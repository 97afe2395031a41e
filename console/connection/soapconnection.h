// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"
#include "console/connection/soapadministration.h"
#include "console/connection/soapsession.h"

#include <QTimer>

namespace Console {

/*!
    The way to a cluster by SOAP: UserService and ServerService as OpenMeetings has them, and ClusterService.

    While nothing else is asked, the node is asked for its list every few seconds, so that state() is true at any time.
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
    Administration &administration() override { return m_administration; }

private:
    using Reports = QMap<Common::NodeId, NodeReport>;

    void checkSession(Handler<void> done);
    void explainFalse(const QString &notThere, Handler<void> done);
    void fetchReports(Handler<Reports> done);
    void fetchRecordsFrom(QList<ServerEntry> before, const Reports &reports, Handler<QList<ServerEntry>> done);
    void endOpening(const Common::Result<void> &result);
    void noteAnswer(bool isUnreachable);
    void loseLogin(const Common::Error &error);
    void abandonCalls();

    SoapSession m_session;
    SoapAdministration m_administration{m_session};
    QTimer m_idle;
};

} // namespace Console
