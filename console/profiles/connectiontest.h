// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/certificatedoubt.h"
#include "console/connection/clusterconnection.h"

#include <QElapsedTimer>

#include <memory>

namespace Console {

/*!
    Tries a target through a connection of its own, so that the open one stays, and says in words what it found.
    Looks at the node that was entered alone: another one that answers would hide what is wrong with it.

    Ends in exactly one of its signals, unless it is destroyed before.
*/
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    ConnectionTest(std::unique_ptr<ClusterConnection> connection, const ConnectTarget &target,
                   QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void worked(const QString &findings); //!< a sentence on each line
    void failed(const Common::Error &error);
    void doubted(const CertificateDoubt &doubt); //!< after failed(): a test can succeed once it is trusted

private:
    void tell(const QList<ServerEntry> &servers, std::chrono::milliseconds loginTime);

    std::unique_ptr<ClusterConnection> m_connection;
    ConnectTarget m_target;
    QElapsedTimer m_timer;
};

} // namespace Console
