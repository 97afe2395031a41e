// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/nodes/nodelease.h"

#include "agent/nodes/processidentity.h"
#include "common/core/history.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

Q_LOGGING_CATEGORY(lcLease, "agent.lease")

namespace Agent {

using namespace Common;

namespace {

// What is left of the lease when this node stops trusting it: time to tell everybody to go.
Millis margin(const LeaseTimes &times)
{
    return times.lease / 10;
}

// An answer that took longer is not counted: who else was live may have changed since.
Millis longestRenewal(const LeaseTimes &times)
{
    return times.lease / 4;
}

constexpr qsizetype keptRuns = 8;

} // namespace

NodeLease::NodeLease(const DatabaseSettings &settings, NodeId node, LeaseTimes times, const Clock &clock,
                     std::function<void(const Commit &)> committed, QObject *parent)
    : NodeLease(std::make_unique<Storage>(settings, node, std::move(committed), 1), node, times, clock, parent)
{
}

NodeLease::NodeLease(std::unique_ptr<Storage> storage, NodeId node, LeaseTimes times, const Clock &clock,
                     QObject *parent)
    : QObject(parent)
    , m_node(node)
    , m_times(times)
    , m_clock(clock)
    , m_storage(std::move(storage))
{
    setHistoryNode(node.value, 0);
    m_heartbeat.setInterval(times.heartbeat);
    m_heartbeat.setTimerType(Qt::PreciseTimer);
    m_expiry.setSingleShot(true);
    m_expiry.setTimerType(Qt::PreciseTimer);
    connect(&m_heartbeat, &QTimer::timeout, this, &NodeLease::beat);
    connect(&m_expiry, &QTimer::timeout, this, [this] {
        if (!holds()) // it may have been extended while the timer was firing
            fence();
    });
}

Error NodeLease::inUse(NodeId node, const QString &holder, const LeaseTimes &times)
{
    return {ErrorCode::NodeIdInUse,
            QCoreApplication::translate("Nodes", "Node %1 is already run by another agent (process %2).")
                .arg(node.value)
                .arg(processIdOf(holder)),
            QCoreApplication::translate("Nodes",
                                        "Give this agent another node.id, or stop the other one. If it crashed "
                                        "on another machine, its lease ends within %1 s.")
                .arg(std::chrono::ceil<std::chrono::seconds>(times.lease).count())};
}

Later<NodeLease::Claimed> NodeLease::sendClaim()
{
    return m_storage->run([this, claim = m_claim](Database &database) {
        return database.transaction([&]() -> Claimed {
            NodeRepository nodes(database);
            const auto holder = nodes.liveHolder(m_node);
            if (!holder)
                return holder.error();
            if (!holder->isEmpty() && *holder != claim.holder && !isCertainlyGone(*holder))
                return inUse(m_node, *holder, m_times);
            return nodes.claim(m_node, claim, m_times);
        });
    });
}

Result<void> NodeLease::claim(const NodeClaim &claim)
{
    m_claim = claim;
    const Millis sentAt = m_clock.monotonic();
    auto claimed = sendClaim();
    claimed.waitForFinished();
    const auto result = claimed.result();
    if (!result)
        return result.error();
    m_incarnation = *result;
    setHistoryNode(m_node.value, m_incarnation);
    holdFrom(sentAt);
    return {};
}

void NodeLease::keep()
{
    m_heartbeat.start();
    beat();
}

void NodeLease::beat()
{
    if (isSilent())
        Q_EMIT silent();
    if (m_asking) // one renewal at a time; the next beat asks again
        return;
    m_asking = true;
    const Millis sentAt = m_clock.monotonic();
    const quint64 promises = m_promises.load();
    const NodeReport report{m_clockOffset, promises != m_promisesReported, m_media ? m_media->now() : MediaServer()};
    m_storage
        ->run([this, promises, report, sentAt, incarnation = m_incarnation.load()](Database &database) {
            return database.transaction([&]() -> Result<NodeRenewal> {
                auto renewal =
                    NodeRepository(database).renew(m_node, incarnation, m_claim.holder, report, m_times.lease);
                // Promised since: this renewal would vouch for more than it may. The next one says it right.
                if (renewal && m_promises.load() != promises)
                    return Error{ErrorCode::Unavailable, tr("A promise was made meanwhile.")};
                if (renewal && m_clock.monotonic() - sentAt > longestRenewal(m_times))
                    return Error{ErrorCode::Unavailable, tr("The database took too long.")};
                return renewal;
            });
        })
        .then(this,
              [this, sentAt, promises](const Result<NodeRenewal> &renewal) { answered(sentAt, promises, renewal); });
}

void NodeLease::answered(Millis sentAt, quint64 promises, const Result<NodeRenewal> &renewal)
{
    m_asking = false;
    if (!renewal) {
        if (renewal.error().code == ErrorCode::Conflict)
            return overtaken();
        if (renewal.error().code == ErrorCode::LeaseLost) {
            m_heartbeat.stop();
            fence();
            Q_EMIT lost(renewal.error());
            return;
        }
        qCWarning(lcLease).noquote() << "heartbeat failed:" << renewal.error().message;
        return;
    }
    m_promisesReported = promises;
    if (std::exchange(m_connections, renewal->connections) != renewal->connections)
        Q_EMIT reconnected(*renewal);
    m_databaseAhead = Millis(renewal->now.ms) - sentAt;
    m_peers = renewal->livePeers;
    noteRun(*renewal);
    const Millis tookTime = m_clock.monotonic() - sentAt;
    m_clockOffset = m_clock.wall() - (renewal->now + tookTime / 2);
    holdFrom(sentAt);
    Q_EMIT renewed(*renewal);
    if (!renewal->renewedSince) // the first in a row: only the next one tells that this node is steady
        beat();
}

void NodeLease::noteRun(const NodeRenewal &renewal)
{
    if (!renewal.renewedSince)
        return;
    const UtcTime until = renewal.now + (m_times.lease - longestRenewal(m_times));
    const QMutexLocker locker(&m_runsMutex);
    if (!m_firstReport)
        m_firstReport = renewal.renewedSince;
    if (!m_runs.isEmpty() && m_runs.last().since == renewal.renewedSince) {
        m_runs.last().until = until;
        return;
    }
    m_runs.append({renewal.renewedSince, until});
    if (m_runs.size() > keptRuns)
        m_runs.removeFirst();
}

bool NodeLease::wasSeenLiveAt(UtcTime renewal) const
{
    const QMutexLocker locker(&m_runsMutex);
    return std::ranges::any_of(m_runs,
                               [renewal](const Run &run) { return run.since < renewal && renewal < run.until; });
}

bool NodeLease::hasNotReportedBefore(UtcTime moment) const
{
    const QMutexLocker locker(&m_runsMutex);
    return m_firstReport && moment <= m_firstReport;
}

// The rooms are others' by now; the place in the cluster is still this node's.
void NodeLease::overtaken()
{
    fence();
    m_asking = true;
    const Millis sentAt = m_clock.monotonic();
    sendClaim().then(this, [this, sentAt](const Claimed &claimed) {
        m_asking = false;
        if (!claimed) {
            qCWarning(lcLease).noquote() << "the node cannot take its place again:" << claimed.error().message;
            const ErrorCode code = claimed.error().code;
            if (code == ErrorCode::NodeIdInUse || code == ErrorCode::NotInitialised
                || code == ErrorCode::SchemaTooNew) {
                m_heartbeat.stop();
                Q_EMIT lost(claimed.error());
            }
            return; // the next beat tries again
        }
        m_incarnation = *claimed;
        setHistoryNode(m_node.value, m_incarnation);
        holdFrom(sentAt);
        qCWarning(lcLease) << "the node takes part again, as incarnation" << m_incarnation.load();
        Q_EMIT restarted();
        beat();
    });
}

void NodeLease::holdFrom(Millis sentAt)
{
    m_renewedAt = sentAt;
    m_isFenced = false;
    setHeldUntil(sentAt + m_times.lease - margin(m_times));
}

void NodeLease::extend(Millis askedAt)
{
    // Others wait no longer than this for a node that nobody can vouch for.
    const Millis atMost = m_renewedAt.load() + m_times.outage;
    const Millis until = std::min(askedAt + m_times.lease - margin(m_times), atMost);
    if (!m_isFenced && holds() && until > m_heldUntil.load())
        setHeldUntil(until);
}

void NodeLease::setHeldUntil(Millis until)
{
    m_heldUntil = until;
    m_expiry.start(std::max(Millis(0), until - m_clock.monotonic()));
}

void NodeLease::fence()
{
    m_heldUntil = Millis(0);
    m_expiry.stop();
    if (std::exchange(m_isFenced, true))
        return;
    history("fenced");
    qCCritical(lcLease) << "this node may serve no rooms any more: closing all of them";
    Q_EMIT fenced();
}

UtcTime NodeLease::databaseNow() const
{
    const Millis ahead = m_databaseAhead;
    return ahead == Millis(0) ? m_clock.wall() : UtcTime{(m_clock.monotonic() + ahead).count()};
}

void NodeLease::release()
{
    m_heartbeat.stop();
    m_expiry.stop();
    m_heldUntil = Millis(0);
    auto released = m_storage->run([this, incarnation = m_incarnation.load()](Database &database) {
        return database.transaction([&] { return NodeRepository(database).release(m_node, incarnation); });
    });
    released.waitForFinished();
    if (const auto result = released.result(); !result)
        qCWarning(lcLease).noquote() << "the lease could not be given back, it runs out by itself:"
                                     << result.error().message;
}

} // namespace Agent
