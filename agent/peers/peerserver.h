// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/peers/peerlink.h"
#include "agent/peers/peersettings.h"

#include <QElapsedTimer>
#include <QTcpServer>

#include <map>

namespace Agent {

/*!
    Answers the calls of other nodes, and keeps one connection of each: the newest of its latest incarnation.

    Strangers, who have not proved themselves yet, are few at a time; when there are more, the one who has taken the longest
    goes. They are counted and logged once a minute.
    Threads: lives in the main thread.
*/
class PeerServer : public QTcpServer
{
    Q_OBJECT
public:
    PeerServer(const CommitChannelSettings &settings, const PeerLinkSettings &linkSettings, Common::Random &random,
               QObject *parent = nullptr);

    Common::Result<void> listen(); //!< PortBusy
    void start(const PeerIdentity &self);
    void stop();
    void setTls(const PeerSocket::Tls &tls) { m_settings.tls = tls; } //!< for who calls from now on

    PeerLink *linkFrom(Common::NodeId node) const; //!< null when that node has not called
    QList<Common::NodeId> nodes() const;
    qint64 refused() const { return m_refused; } //!< connections that came to nothing

    static constexpr int maximumStrangers = 64;

Q_SIGNALS:
    void established(Common::NodeId node);
    void received(PeerLink *link, const Common::PeerFrame &frame);
    void closed(PeerLink *link); //!< one that was established; it is deleted afterwards

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void proven(PeerLink *link);
    void ended(PeerLink *link, const QString &address, const QString &reason, bool wasHostile);
    void logStranger(const QString &address, const QString &reason);

    CommitChannelSettings m_settings;
    const PeerLinkSettings m_linkSettings;
    Common::Random &m_random; // not owned, outlives this
    PeerIdentity m_self;
    QList<PeerLink *> m_strangers; // the one who has taken the longest first
    std::map<Common::NodeId, PeerLink *> m_links;
    qint64 m_refused = 0;
    qint64 m_unlogged = 0;
    QElapsedTimer m_lastLog;
};

} // namespace Agent
