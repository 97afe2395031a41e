// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/nodes/nodelease.h"

#include "agent/nodes/processidentity.h"

#include <QCoreApplication>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcLease, "agent.lease")

namespace Agent {

using namespace Common;

namespace {

// What is left of the lease when this node stops trusting it: time to tell everybody to go.
Millis margin(const LeaseTimes &times)
{
    return times.lease / 10;
}

} // namespace

NodeLease::NodeLease(const DatabaseSettings &settings, NodeId node, LeaseTimes times, const Clock &clock,
                     std::function<void(const Commit &)> committed, QObject *parent)
    : QObject(parent)
    , m_node(node)
    , m_times(times)
    , m_clock(clock)
    , m_storage(settings, node, std::move(committed), 1)
{
    m_heartbeat.setInterval(times.heartbeat);
    m_heartbeat.setTimerType(Qt::PreciseTimer);
    m_expiry.setSingleShot(true);
    m_expiry.setTimerType(Qt::PreciseTimer);
    connect(&m_heartbeat, &QTimer::timeout, this, &NodeLease::beat);
    connect(&m_expiry, &QTimer::timeout, this, [this] {
        qCCritical(lcLease) << "the lease could not be renewed in time: closing all rooms";
        Q_EMIT fenced();
    });
}

Result<void> NodeLease::claim(const NodeClaim &claim)
{
    const Millis sentAt = m_clock.monotonic();
    auto claimed = m_storage.run([this, claim](Database &database) {
        return database.transaction([&]() -> Result<qint64> {
            NodeRepository nodes(database);
            const auto holder = nodes.liveHolder(m_node);
            if (!holder)
                return holder.error();
            if (!holder->isEmpty() && *holder != claim.holder && !isCertainlyGone(*holder)) {
                return Error{
                    ErrorCode::NodeIdInUse,
                    QCoreApplication::translate("Nodes", "Node %1 is already run by another agent (process %2).")
                        .arg(m_node.value)
                        .arg(processIdOf(*holder)),
                    QCoreApplication::translate("Nodes",
                                                "Give this agent another node.id, or stop the other one. If it crashed "
                                                "on another machine, its lease ends within %1 s.")
                        .arg(std::chrono::ceil<std::chrono::seconds>(m_times.lease).count())};
            }
            return nodes.claim(m_node, claim, m_times.lease);
        });
    });
    claimed.waitForFinished();
    const auto result = claimed.result();
    if (!result)
        return result.error();
    m_incarnation = *result;
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
    if (m_asking) // one renewal at a time; the next beat asks again
        return;
    m_asking = true;
    const Millis sentAt = m_clock.monotonic();
    m_storage
        .run([this](Database &database) {
            return database.transaction(
                [&] { return NodeRepository(database).renew(m_node, m_incarnation, m_times.lease); });
        })
        .then(this, [this, sentAt](const Result<NodeRenewal> &renewal) { answered(sentAt, renewal); });
}

void NodeLease::answered(Millis sentAt, const Result<NodeRenewal> &renewal)
{
    m_asking = false;
    if (!renewal) {
        if (renewal.error().code == ErrorCode::LeaseLost) {
            m_heartbeat.stop();
            m_expiry.stop();
            m_heldUntil = Millis(0);
            Q_EMIT lost(renewal.error());
        } else {
            qCWarning(lcLease).noquote() << "heartbeat failed:" << renewal.error().message;
        }
        return;
    }
    holdFrom(sentAt);
    Q_EMIT renewed(*renewal);
}

void NodeLease::holdFrom(Millis sentAt)
{
    m_heldUntil = sentAt + m_times.lease - margin(m_times);
    m_expiry.start(std::max(Millis(0), m_heldUntil - m_clock.monotonic()));
}

void NodeLease::release()
{
    m_heartbeat.stop();
    m_expiry.stop();
    m_heldUntil = Millis(0);
    auto released = m_storage.run([this](Database &database) {
        return database.transaction([&] { return NodeRepository(database).release(m_node, m_incarnation); });
    });
    released.waitForFinished();
    if (const auto result = released.result(); !result)
        qCWarning(lcLease).noquote() << "the lease could not be given back, it runs out by itself:"
                                     << result.error().message;
}

} // namespace Agent
