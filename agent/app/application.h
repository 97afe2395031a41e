// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/app/cluster.h"
#include "agent/app/config.h"

#include <QObject>

#include <memory>

namespace Agent {

class ServiceNotifier;
struct Parts;

/*!
    The running node: makes its parts (parts.h), connects them, starts and stops them.
    Threads: main thread. start() may wait for the database; nothing after it does.
*/
class Application : public QObject
{
    Q_OBJECT
public:
    explicit Application(const Config &config, QObject *parent = nullptr);
    ~Application() override;

    /*!
        Errors: all of openCluster(); PortBusy, NodeIdInUse, Unavailable (folders). After an error nothing of this node is
        left in the database.
    */
    Common::Result<void> start();

    /*! Sends people on, gives the lease back, then ended(0). Safe to call twice. */
    void stop();

    void reloadCertificates(); //!< now; by itself it takes up to a minute

Q_SIGNALS:
    void ended(int exitCode);

private:
    Common::Result<void> makeFolders();
    Common::Result<void> claimNode();
    void connectParts();
    void startJobs();
    void callPeers();
    void lookAtNodes();
    void finish(int exitCode);
    QByteArray serviceStatus() const;

    const Config m_config;
    QString m_nodeName; // as the list of servers has it
    std::unique_ptr<Parts> m_parts;
    std::unique_ptr<ServiceNotifier> m_notifier; // uses the parts
    bool m_isStopping = false;
};

} // namespace Agent
