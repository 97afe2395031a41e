// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/commitinbox.h"

#include "agent/storage/repositories/commitlogrepository.h"
#include "common/core/history.h"

#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>

Q_LOGGING_CATEGORY(lcCommits, "agent.peers.commits")

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr Millis onItsWay = 100ms;  // what the database shows already, the channel brings in less than this
constexpr Millis afterFailure = 1s; // the database did not answer

} // namespace

CommitInbox::CommitInbox(Storage &storage, ClusterCache &cache, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_cache(cache)
{
}

void CommitInbox::start(const Cursors &cursors)
{
    for (auto it = cursors.begin(); it != cursors.end(); ++it)
        m_senders.insert(it.key(), {CommitSequence(it.value()), it.value()});
}

void CommitInbox::startOver(const Cursors &cursors)
{
    for (auto it = cursors.begin(); it != cursors.end(); ++it) {
        Sender &state = m_senders[it.key()];
        state.known = CommitSequence(it.value());
        state.wanted = it.value();
    }
    dropAll(cursors.keys());
}

qint64 CommitInbox::upTo(NodeId sender) const
{
    const auto known = m_senders.constFind(sender);
    return known == m_senders.constEnd() ? 0 : known->known.upTo();
}

void CommitInbox::heard(const CommitFrame &commit)
{
    m_metrics.heard.addAlone();
    apply(commit.node, commit.seq, commit.events);
    know(commit.node, commit.seq);
    heardOf(commit.node, commit.seq);
}

void CommitInbox::know(NodeId sender, qint64 seq)
{
    Sender &state = m_senders[sender];
    const qint64 before = state.known.upTo();
    state.known.add(seq);
    if (state.known.upTo() > before)
        Q_EMIT advanced(sender);
}

void CommitInbox::heardOf(NodeId sender, qint64 seq)
{
    Sender &state = m_senders[sender];
    state.wanted = std::max(state.wanted, seq);
    if (state.isBehind())
        replay(sender);
}

void CommitInbox::catchUp(const Cursors &cursors)
{
    for (auto it = cursors.begin(); it != cursors.end(); ++it) {
        if (it.value() <= upTo(it.key()))
            continue;
        QTimer::singleShot(onItsWay, this, [this, sender = it.key(), seq = it.value()] { heardOf(sender, seq); });
    }
}

void CommitInbox::replay(NodeId sender)
{
    Sender &state = m_senders[sender];
    if (state.isReplaying)
        return; // when it ends, it looks again
    const qint64 from = state.known.upTo();
    if (state.wanted - from > longestReplay) {
        qCWarning(lcCommits).noquote() << state.wanted - from << "commits of node" << sender
                                       << "were missed: all caches are dropped";
        return skip(sender);
    }
    state.isReplaying = true;
    m_metrics.replays.addAlone();
    m_storage.run([sender, from](Database &database) { return CommitLogRepository(database).after(sender, from); })
        .then(this, [this, sender, wanted = state.wanted](const Result<std::optional<QList<Commit>>> &commits) {
            replayed(sender, wanted, commits);
        });
}

void CommitInbox::replayed(NodeId sender, qint64 wanted, const Result<std::optional<QList<Commit>>> &commits)
{
    if (!commits) {
        QTimer::singleShot(afterFailure, this, [this, sender] {
            m_senders[sender].isReplaying = false;
            heardOf(sender, 0);
        });
        return;
    }
    m_senders[sender].isReplaying = false;
    if (*commits) {
        for (const Commit &commit : **commits) {
            if (!m_senders[sender].known.add(commit.seq))
                continue;
            m_metrics.replayed.addAlone();
            apply(sender, commit.seq, commit.events);
        }
    }
    // What was committed is in the log, or was there.
    if (m_senders[sender].known.upTo() < wanted) {
        qCWarning(lcCommits).noquote() << "commits of node" << sender
                                       << "are no longer in the log: all caches are dropped";
        return skip(sender);
    }
    Q_EMIT advanced(sender);
    heardOf(sender, 0);
}

void CommitInbox::apply(NodeId sender, qint64 seq, const QList<CommitEvent> &events)
{
    m_cache.apply(events);
    history("applied", {{QLatin1String("sender"), sender.value}, {QLatin1String("seq"), seq}});
    Q_EMIT applied(events);
}

void CommitInbox::skip(NodeId sender)
{
    Sender &state = m_senders[sender];
    state.known.skipTo(state.wanted);
    dropAll({sender});
}

void CommitInbox::dropAll(const QList<NodeId> &senders)
{
    m_cache.dropAll();
    m_metrics.drops.addAlone();
    for (const NodeId sender : senders)
        history("dropped", {{QLatin1String("sender"), sender.value}, {QLatin1String("upTo"), upTo(sender)}});
    QList<CommitEvent> everything;
    for (const Table table : allTables)
        everything.append({table, {}});
    Q_EMIT applied(everything);
    for (const NodeId sender : senders)
        Q_EMIT advanced(sender);
}

} // namespace Agent
