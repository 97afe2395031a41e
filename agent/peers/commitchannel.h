// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/cache/clustercache.h"
#include "agent/peers/commitprovider.h"
#include "agent/peers/peerlink.h"
#include "agent/storage/repositories/noderepository.h"
#include "agent/storage/storage.h"

#include <QDateTime>
#include <QSet>
#include <QTcpServer>

#include <future>
#include <map>

namespace Agent {

struct CommitChannelSettings
{
    QString listenAddress;
    quint16 port = defaultPeerPort;
    CommitProvider provider;
};

/*!
    Tells the other nodes what was committed here, and this node's caches what was committed there.

    Every node calls every other one: a node sends its commits and requests over the connection it made, and receives over
    those made to it. Commits are numbered by their sender; a number that is missing, a new connection or a heartbeat that
    saw a higher one makes this node read what it missed from the commit log. So a lost frame costs time, never a commit.

    Threads: lives in the main thread; request() may be called in any.
*/
class CommitChannel : public QObject
{
    Q_OBJECT
public:
    using Cursors = QHash<Common::NodeId, qint64>;
    using Done = std::function<void(Common::Result<void>)>;
    using Handler = std::function<void(const QCborMap &arguments, const Done &done)>;

    CommitChannel(const CommitChannelSettings &settings, const QByteArray &peerKey, Storage &storage,
                  ClusterCache &cache, Common::Random &random, QObject *parent = nullptr);

    Common::Result<void> listen(); //!< PortBusy
    quint16 port() const { return m_server.serverPort(); }

    /*! `cursors`: the commits that were there before any cache was filled. */
    void start(const PeerIdentity &self, const Cursors &cursors);
    void stop();

    void setPeers(const NodesSnapshot &nodes); //!< who else is to be called
    void catchUp(const Cursors &cursors);      //!< what the database says was committed by now
    void publish(const Commit &commit);        //!< a commit of this node

    void handle(const QString &method, Handler handler); //!< answers requests of other nodes
    /*! Asks another node to do something. Unavailable when there is no connection to it. Abandoned after a few seconds: Timeout. */
    std::future<Common::Result<void>> request(Common::NodeId node, const QString &method, const QCborMap &arguments);

    bool isConnectedTo(Common::NodeId node) const;

Q_SIGNALS:
    void committed(const QList<Common::CommitEvent> &events); //!< here or elsewhere; the caches know already

private:
    struct Target // somebody to call, and the connection made to them
    {
        PeerLink *link = nullptr;
        QTimer *retry = nullptr;
        int failures = 0;
        bool isSelf = false; // the address turned out to be this node
    };
    using Promise = std::shared_ptr<std::promise<Common::Result<void>>>;
    struct Pending
    {
        Common::NodeId node;
        Promise promise;
    };

    void accept();
    void call(const PeerAddress &address);
    void callLater(const PeerAddress &address);
    void linkClosed(const PeerAddress &address, const QString &reason, bool wasHostile);
    void receivedByAnswerer(PeerLink *link, const Common::PeerFrame &frame);
    void applyCommit(Common::NodeId sender, const Common::CommitFrame &commit);
    void replay(Common::NodeId sender);
    void replayed(Common::NodeId sender, qint64 from, const Common::Result<std::optional<QList<Commit>>> &commits);
    void answerRequest(PeerLink *link, const Common::RequestFrame &request);
    void settle(qint64 id, const Common::Result<void> &result);
    void sendRequest(Common::NodeId node, const QString &method, const QCborMap &arguments, const Promise &promise);
    void logStranger(const QString &address, const QString &reason);

    const CommitChannelSettings m_settings;
    const QByteArray m_peerKey;
    Storage &m_storage; // not owned, outlive this
    ClusterCache &m_cache;
    Common::Random &m_random;
    PeerIdentity m_self;
    QTcpServer m_server;
    std::map<QString, Target> m_targets; // by "host:port"
    QHash<QString, PeerAddress> m_addresses;
    int m_strangers = 0; // connections that have not proved themselves yet
    Cursors m_seen;
    QSet<Common::NodeId> m_replaying;
    QHash<Common::NodeId, qint64> m_wanted; // highest number heard of
    QHash<QString, Handler> m_handlers;
    std::map<qint64, Pending> m_pending;
    qint64 m_nextRequest = 1;
    QDateTime m_lastStrangerLog;
    int m_unloggedStrangers = 0;
};

} // namespace Agent
