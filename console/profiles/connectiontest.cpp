// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/profiles/connectiontest.h"

#include "console/connection/serveraddress.h"

#include <QSet>

namespace Console {

using Servers = QList<ServerEntry>;

ConnectionTest::ConnectionTest(std::unique_ptr<ClusterConnection> connection, const ConnectTarget &target,
                               QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_target(target)
{
    m_target.otherNodes.clear();
    connect(m_connection.get(), &ClusterConnection::openFailed, this, &ConnectionTest::failed);
    connect(m_connection.get(), &ClusterConnection::certificateDoubted, this, &ConnectionTest::doubted);
    connect(m_connection.get(), &ClusterConnection::opened, this, [this] {
        const std::chrono::milliseconds loginTime(m_timer.elapsed());
        m_connection->fetchServers(this, [this, loginTime](const Common::Result<Servers> &servers) {
            if (servers)
                tell(*servers, loginTime);
            else
                Q_EMIT failed(servers.error());
        });
    });
}

void ConnectionTest::start()
{
    m_timer.start();
    m_connection->open(m_target);
}

void ConnectionTest::tell(const Servers &servers, std::chrono::milliseconds loginTime)
{
    QSet<QString> versions;
    int up = 0;
    for (const ServerEntry &entry : servers) {
        if (entry.report && !entry.report->version.isEmpty())
            versions << entry.report->version;
        up += entry.report && entry.report->state == Common::NodeState::Up;
    }
    QStringList sorted(versions.cbegin(), versions.cend());
    sorted.sort();
    QStringList findings;
    findings << tr("%1 answers; the login took %2 ms.").arg(hostAndPort(m_target.server)).arg(loginTime.count());
    findings << (m_target.server.scheme() == QLatin1String("https")
                     ? tr("The connection is protected by TLS.")
                     : tr("The connection is not protected: TLS is not in use."));
    findings << tr("The login works, with the rights of an administrator.");
    findings << tr("The cluster has %n server(s), %1 of them up.", nullptr, int(servers.size())).arg(up);
    if (!sorted.isEmpty())
        findings << tr("Version: %1").arg(sorted.join(QStringLiteral(", ")));
    Q_EMIT worked(findings.join(QLatin1Char('\n')));
}

} // namespace Console
