// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/peers/committimes.h"
#include "agent/peers/peerlink.h"
#include "agent/peers/peersettings.h"
#include "agent/peers/peerstatus.h"
#include "agent/storage/repositories/noderepository.h"

#include <QElapsedTimer>

#include <map>

namespace Agent {

/*!
    Calls the other nodes, again when a connection ends, and sends them this node's commits.

    Between two calls of the same address it waits from 500 ms up to RecoveryTimeMillis, each time twice as long, less up to
    a quarter by chance so that a whole cluster does not call at one moment. A node that calls us is called at once.
    Threads: lives in the main thread.
*/
class PeerCaller : public QObject
{
    Q_OBJECT
public:
    PeerCaller(const CommitChannelSettings &settings, const PeerLinkSettings &linkSettings, Common::Random &random,
               QObject *parent = nullptr);
    ~PeerCaller() override;

    void start(const PeerIdentity &self, qint64 lastCommit);
    void setLastCommit(qint64 lastCommit); //!< also one that is behind those that were sent
    void stop();
    void setTls(const PeerSocket::Tls &tls) { m_settings.tls = tls; } //!< for calls that begin from now on
    void setPeers(const NodesSnapshot &nodes);
    bool callNow(Common::NodeId node); //!< it is up, as it seems; false when nobody knows where

    void send(const Commit &commit);
    void acknowledged(PeerLink *link, qint64 seq);

    PeerLink *linkTo(Common::NodeId node) const; //!< null when it is not connected
    QList<Common::NodeId> nodes() const;         //!< that are connected
    QList<PeerStatus> status() const;

Q_SIGNALS:
    void established(PeerLink *link);
    void received(PeerLink *link, const Common::PeerFrame &frame);
    void closed(PeerLink *link); //!< one that was established; it is deleted afterwards

private:
    struct Target // somebody to call, and the connection made to them
    {
        PeerLink *link = nullptr;
        QTimer retry;
        Common::NodeId node; // as the table says, or as it said itself
        bool isConfigured = false;
        bool isSelf = false; // the seed's list names every node, this one too
        int failures = 0;
        int connections = 0;
        qint64 base = 0; // what it was not told, because it was before this node called it
        qint64 sent = 0;
        qint64 acknowledged = 0;
        QString lastError;
    };

    Target &add(const PeerAddress &address);
    void call(const PeerAddress &address);
    void linkEstablished(const PeerAddress &address);
    void linkClosed(const PeerAddress &address, const QString &reason, bool wasHostile);
    void forget(const PeerAddress &address);
    Common::Millis nextWait(int failures);
    Common::Millis now() const { return Common::Millis(m_running.elapsed()); }

    CommitChannelSettings m_settings;
    const PeerLinkSettings m_linkSettings;
    Common::Random &m_random; // not owned, outlives this
    PeerIdentity m_self;
    std::map<PeerAddress, Target> m_targets;
    qint64 m_lastCommit = 0;
    CommitTimes m_times;
    QElapsedTimer m_running;
};

} // namespace Agent
