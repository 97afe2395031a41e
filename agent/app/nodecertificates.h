// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/app/config.h"
#include "agent/monitoring/nodeparts.h"
#include "agent/tls/certificatewatch.h"

namespace Agent {

/*!
    The certificates of a running node. When their files change, the public port and the commit channel show the new ones to whoever
    connects from then on; what is connected stays.
    Threads: lives in the main thread; shown() may be asked in any.
*/
class NodeCertificates : public QObject
{
    Q_OBJECT
public:
    /*! All of them outlive this. */
    NodeCertificates(const Config &config, HttpFront &front, CommitChannel &channel, DiskThreads &disk,
                     QObject *parent = nullptr);

    void start();
    void look(); //!< now, not when something seems to have changed

    QList<ShownCertificate> shown() const; //!< empty without TLS

private:
    struct Watched
    {
        const char *use;         // as ShownCertificate has it
        CertificateWatch *watch; // child
    };
    QList<Watched> m_watched;
};

} // namespace Agent
