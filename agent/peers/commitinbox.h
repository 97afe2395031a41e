// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/cache/clustercache.h"
#include "agent/peers/commitmetrics.h"
#include "agent/peers/commitsequence.h"

#include <QObject>

namespace Agent {

/*!
    Knows which commits of every sender this node's caches know, and reads those that are missing from the commit log.

    What is heard is applied at once, whatever its number: forgetting twice does no harm, forgetting late does. When the log
    no longer holds what is missing, or reading it would take longer than reading all values anew, all caches are dropped.
    Threads: lives in the main thread; reads the log in storage threads.
*/
class CommitInbox : public QObject
{
    Q_OBJECT
public:
    using Cursors = QHash<Common::NodeId, qint64>; //!< the last commit of each sender

    CommitInbox(Storage &storage, ClusterCache &cache, QObject *parent = nullptr);

    void start(const Cursors &cursors);              //!< what was there before any cache was filled
    void startOver(const Cursors &cursors);          //!< whatever was known: it may be another database than it was
    void heard(const Common::CommitFrame &commit);   //!< from its sender
    void know(Common::NodeId sender, qint64 seq);    //!< the caches were told by others
    void heardOf(Common::NodeId sender, qint64 seq); //!< it was committed; if it is not known, it is missing
    void catchUp(const Cursors &cursors);            //!< the same; but what is not known may be on its way

    qint64 upTo(Common::NodeId sender) const; //!< none of its commits up to this one is missing

    CommitMetrics &metrics() { return m_metrics; }
    const CommitMetrics &metrics() const { return m_metrics; }

    static constexpr qint64 longestReplay = 20'000; //!< commits; beyond that caches are dropped instead

Q_SIGNALS:
    void applied(const QList<Common::CommitEvent> &events); //!< the caches know already
    void advanced(Common::NodeId sender);                   //!< upTo() has grown

private:
    struct Sender
    {
        CommitSequence known;
        qint64 wanted = 0; //!< the highest number that was heard of
        bool isReplaying = false;

        bool isBehind() const { return known.upTo() < wanted; }
    };
    void replay(Common::NodeId sender);
    void replayed(Common::NodeId sender, qint64 wanted, const Common::Result<std::optional<QList<Commit>>> &commits);
    void apply(Common::NodeId sender, qint64 seq, const QList<Common::CommitEvent> &events);
    void skip(Common::NodeId sender);                   //!< what is missing of it cannot be read
    void dropAll(const QList<Common::NodeId> &senders); //!< whose commits this node then knows, all of them

    Storage &m_storage; // not owned, outlive this
    ClusterCache &m_cache;
    QHash<Common::NodeId, Sender> m_senders;
    CommitMetrics m_metrics;
};

} // namespace Agent
