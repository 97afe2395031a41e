// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/nodecertificates.h"

#include "agent/peers/peertls.h"

namespace Agent {

NodeCertificates::NodeCertificates(const Config &config, HttpFront &front, CommitChannel &channel, DiskThreads &disk,
                                   QObject *parent)
    : QObject(parent)
{
    const auto watch = [this, &disk](const char *use, const char *inLog, const TlsSetup &setup) {
        m_watched.append({use, new CertificateWatch(QLatin1String(inLog), setup, disk, this)});
        return m_watched.last().watch;
    };
    if (config.tls)
        connect(watch("http", "the public port", *config.tls), &CertificateWatch::changed, &front,
                &HttpFront::setIdentity);
    if (config.peerTls)
        connect(watch("peers", "the commit channel", *config.peerTls), &CertificateWatch::changed, &channel,
                [&channel](const TlsIdentity &identity) { channel.setTls(peerTls(identity)); });
}

void NodeCertificates::start()
{
    for (const Watched &each : std::as_const(m_watched))
        each.watch->start();
}

void NodeCertificates::look()
{
    for (const Watched &each : std::as_const(m_watched))
        each.watch->look();
}

QList<ShownCertificate> NodeCertificates::shown() const
{
    QList<ShownCertificate> all;
    for (const Watched &each : m_watched)
        all.append({each.use, each.watch->certificateExpiry()});
    return all;
}

} // namespace Agent
