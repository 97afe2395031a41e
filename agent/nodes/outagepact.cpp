// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/nodes/outagepact.h"

#include "common/core/history.h"

#include <QLoggingCategory>
#include <QSet>

#include <memory>

Q_LOGGING_CATEGORY(lcOutage, "agent.outage")

namespace Agent {

using namespace Common;

namespace {

// One question to all peers, and how many have not said yes yet.
struct Round
{
    Millis askedAt{0};
    qsizetype missing = 0;
};

} // namespace

OutagePact::OutagePact(NodeLease &lease, LeaseTimes times, const Clock &clock, AskNode ask,
                       std::function<QList<NodeId>()> connectedPeers, QObject *parent)
    : QObject(parent)
    , m_lease(lease)
    , m_times(times)
    , m_clock(clock)
    , m_ask(std::move(ask))
    , m_connectedPeers(std::move(connectedPeers))
{
    connect(&lease, &NodeLease::silent, this, &OutagePact::askAll);
}

void OutagePact::askAll()
{
    if (!m_lease.holds())
        return;
    // Those connected since the last renewal, too: a node that started after it is in no list read before.
    const auto connected = m_connectedPeers();
    QSet<NodeId> peers(connected.begin(), connected.end());
    for (auto it = m_seen.cbegin(); it != m_seen.cend(); ++it) {
        if (it.value() >= m_lease.renewedAt())
            peers.insert(it.key());
    }
    peers.unite({m_lease.peers().begin(), m_lease.peers().end()});
    peers.remove(m_lease.node());
    const auto round = std::make_shared<Round>(Round{m_clock.monotonic(), peers.size()});
    if (peers.isEmpty())
        return m_lease.extend(round->askedAt);
    for (const NodeId peer : std::as_const(peers)) {
        m_ask(peer, QLatin1String(method), {}, m_times.lease / 3, [this, round, peer](const NodeAnswer &answer) {
            if (!answer) {
                qCWarning(lcOutage).noquote() << "node" << peer.value << "does not promise:" << answer.error().message;
            } else if (--round->missing == 0) {
                qCInfo(lcOutage) << "no node reaches the database: the rooms here stay open";
                m_lease.extend(round->askedAt);
            }
        });
    }
}

void OutagePact::noteSeen(NodeId node)
{
    m_seen.insert(node, m_clock.monotonic());
}

void OutagePact::noteMet(NodeId node, qint64 incarnation)
{
    const QMutexLocker locker(&m_mutex);
    m_met.insert(node, incarnation);
}

NodeAnswer OutagePact::answer(NodeId from)
{
    if (!m_lease.isSilent())
        return Error{ErrorCode::Conflict, tr("This node reaches the database.")};
    m_lease.notePromise();
    const QMutexLocker locker(&m_mutex);
    m_promisedUntil.insert(from, m_clock.monotonic() + m_times.lease);
    history("promised", {{QLatin1String("to"), from.value}, {QLatin1String("forMs"), qint64(m_times.lease.count())}});
    return QCborMap{};
}

OutagePact::Standing OutagePact::standing(const NodeStatus &node) const
{
    const QMutexLocker locker(&m_mutex);
    if (m_clock.monotonic() < m_promisedUntil.value(node.record.id))
        return Standing::Stands;
    // It saw this node live when it renewed last, so it asks this node; what this node promised, if anything, has run out.
    if (m_lease.wasSeenLiveAt(node.heartbeatAt))
        return Standing::Free;
    // This one started about when that one renewed last: it was connected with it after that, or was live before.
    return m_lease.hasNotReportedBefore(node.heartbeatAt) && m_met.value(node.record.id) == node.incarnation
        ? Standing::Free
        : Standing::Unknown;
}

} // namespace Agent
