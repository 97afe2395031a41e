// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/cache/clustercache.h"
#include "agent/peers/commitinbox.h"
#include "agent/peers/commitoutbox.h"
#include "agent/peers/peercaller.h"
#include "agent/peers/peerrequests.h"
#include "agent/peers/peerserver.h"
#include "agent/peers/peersettings.h"
#include "agent/peers/peerstatus.h"
#include "agent/storage/repositories/noderepository.h"
#include "agent/storage/storage.h"

#include <QSet>

#include <future>

namespace Agent {

/*!
    Tells the other nodes what was committed here, and this node's caches what was committed there. Carries requests too.

    Every node calls every other one and sends its commits over the connection it made. Commits are numbered by their
    sender; a number that is missing, a new connection or a heartbeat that saw a higher one makes this node read what it
    missed from the commit log. So a lost frame costs time, never a commit.

    Threads: lives in the main thread; request() may be called in any.
*/
class CommitChannel : public QObject
{
    Q_OBJECT
public:
    using Cursors = CommitInbox::Cursors;
    using Answer = PeerRequests::Answer; //!< Result<QCborMap>
    using Done = PeerRequests::Done;     //!< std::function<void(const Answer &)>
    using Handler = std::function<void(Common::NodeId from, const QCborMap &arguments, const Done &done)>;

    CommitChannel(const CommitChannelSettings &settings, const QByteArray &peerKey, Storage &storage,
                  ClusterCache &cache, Common::Random &random, QObject *parent = nullptr);
    ~CommitChannel() override;

    Common::Result<void> listen(); //!< PortBusy
    quint16 port() const { return m_server.serverPort(); }

    /*! `cursors`: the commits that were there before any cache was filled. */
    void start(const PeerIdentity &self, const Cursors &cursors);
    void leave(); //!< tells those that understand it that this node has given back all that it had; may be lost
    void stop();  //!< settles every request

    void setTls(const QSslConfiguration &tls); //!< for connections that begin from now on; of a channel that has TLS
    void setPeers(const NodesSnapshot &nodes); //!< who else is to be called
    void catchUp(const Cursors &cursors) { m_inbox.catchUp(cursors); } //!< what the database says was committed by now
    /*! The database may have lost commits that were known already: all that was read of it is read anew. */
    void startOver(const Cursors &cursors);
    void publish(const Commit &commit); //!< a commit of this node; in any order

    /*! Answers requests of other nodes; `done` may be called later, once, in the main thread. */
    void handle(const QString &method, Handler handler);
    /*!
        Asks a node, this one too, to do something. `done` is called once, in the main thread, never from inside ask().
        Errors: Unavailable (nothing happened), Timeout (it may still happen), TooLarge, or what the other node answered.
    */
    void ask(Common::NodeId node, const QString &method, const QCborMap &arguments, Common::Millis deadline, Done done);
    /*! The same from any thread; waiting for it in the main thread would wait for ever. */
    std::future<Answer> request(Common::NodeId node, const QString &method, const QCborMap &arguments,
                                Common::Millis deadline);

    void tell(const QString &topic, const QCborMap &what); //!< a note to all connected peers; may be lost

    QList<Common::NodeId> connectedPeers() const; //!< proved themselves and are connected, in either direction
    QList<PeerStatus> peers() const;              //!< every node that is called
    const CommitMetrics &metrics() const { return m_inbox.metrics(); }

Q_SIGNALS:
    void committed(const QList<Common::CommitEvent> &events); //!< here or elsewhere; the caches know already
    /*! A node proved itself to this one, which called it: by now it knows of this one, too. */
    void met(Common::NodeId node, qint64 incarnation);
    void newcomerCalled();          //!< a node that setPeers() has not named yet
    void seen(Common::NodeId node); //!< its connection, in either direction, has just begun or ended
    void told(Common::NodeId from, const QString &topic, const QCborMap &what);
    void left(Common::NodeId node); //!< it has ended cleanly: what the database says of it has changed

private:
    PeerLink *linkTo(Common::NodeId node) const;
    void received(PeerLink *link, const Common::PeerFrame &frame);
    void answer(PeerLink *link, const Common::RequestFrame &request);
    void call(Common::NodeId from, const QString &method, const QCborMap &arguments, const Done &done);
    void acknowledge(Common::NodeId sender);
    void sendAcknowledgements();

    PeerIdentity m_self;
    CommitInbox m_inbox;
    CommitOutbox m_outbox;
    PeerRequests m_requests;
    PeerServer m_server;
    PeerCaller m_caller;
    QHash<QString, Handler> m_handlers;
    QSet<Common::NodeId> m_toAcknowledge;
};

} // namespace Agent
