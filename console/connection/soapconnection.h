// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/certificateguard.h"
#include "console/connection/clusterconnection.h"
#include "console/connection/nodereports.h"
#include "console/connection/nodesearch.h"
#include "console/connection/soapaccountadministration.h"
#include "console/connection/soapadministration.h"
#include "console/connection/soapnodeadministration.h"
#include "console/connection/soaproomadministration.h"
#include "console/connection/soapsession.h"

#include <QElapsedTimer>
#include <QTimer>

#include <optional>

namespace Console {

/*!
    The way to a cluster by SOAP: UserService and ServerService as OpenMeetings has them, and ClusterService.

    While nothing else is asked, the node is asked for its list every few seconds, so that state() is true at any time and
    the other nodes are known. One that fails several calls in a row is left for another that answers; while none does, all
    are tried again and again. Never goes from https to http.
*/
class SoapConnection : public ClusterConnection
{
    Q_OBJECT
public:
    explicit SoapConnection(const TrustedCertificates &trusted, QObject *parent = nullptr);
    ~SoapConnection() override;

    void open(const ConnectTarget &target) override;
    void close() override;
    void retry() override;
    void fetchServers(QObject *context, Handler<QList<ServerEntry>> done) override;
    void saveServer(const Common::NodeRecord &record, const QString &password, QObject *context,
                    Handler<Common::NodeId> done) override;
    void deleteServer(Common::NodeId id, QObject *context, Handler<void> done) override;
    Administration &administration() override { return m_administration; }
    AccountAdministration &accounts() override { return m_accounts; }
    NodeAdministration &nodes() override { return m_nodes; }
    RoomAdministration &rooms() override { return m_rooms; }
    std::unique_ptr<ClusterConnection> another() const override;

private:
    void checkSession(Handler<void> done);
    void explainFalse(const QString &notThere, Handler<void> done);
    void fetchRecordsFrom(QList<ServerEntry> before, const NodeReports &reports, Handler<QList<ServerEntry>> done);
    void endOpening(const Common::Result<void> &result);
    void failOpening(const Common::Error &error);
    void check();
    void noteAnswer(bool isUnreachable);
    void noteFailedCheck();
    void noteServers(const QList<ServerEntry> &servers);
    void noteDoubt(const CertificateDoubt &doubt);
    void loseLogin(const Common::Error &error);
    void abandonCalls();
    bool searchOtherNodes(); //!< false if none is known
    void goOnAt(SoapSession &session);

    const TrustedCertificates &m_trusted; // not owned, outlives this
    CertificateGuard m_guard;
    SoapSession m_session{m_guard};
    SoapAdministration m_administration{m_session};
    SoapAccountAdministration m_accounts{m_session};
    SoapNodeAdministration m_nodes{m_session};
    SoapRoomAdministration m_rooms{m_session};
    NodeSearch m_search{m_guard};
    QTimer m_idle;
    QList<QUrl> m_known;                         // nodes, as the cluster told them
    int m_failedChecks = 0;                      // since the last answer
    QElapsedTimer m_silence;                     // since the last answer
    bool m_isSilent = false;                     // how the last call ended
    std::optional<Common::Error> m_openingError; // of the node that was meant, while others are tried
    std::optional<CertificateDoubt> m_doubt;     // waits for somebody to decide
    QByteArrayList m_doubtsTold;                 // fingerprints of other nodes' certificates
};

} // namespace Console
