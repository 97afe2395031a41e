// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/nodestate.h"

#include "common/core/commontext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace Common {
namespace {

/*! "40 s", "5 min", "3 h": a span as people say it, to the nearest unit and never none. */
QString spanText(Millis span)
{
    const qint64 seconds = std::max<qint64>(1, (span.count() + 500) / 1000);
    if (seconds < 120)
        return CommonText::tr("%1 s").arg(seconds);
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 120)
        return CommonText::tr("%1 min").arg(minutes);
    return CommonText::tr("%1 h").arg((minutes + 30) / 60);
}

QString joiningReason(const NodeStatus &node, UtcTime databaseNow)
{
    if (node.eligibleAt <= databaseNow)
        return CommonText::tr("Has just begun to report: it gets new rooms after its next report.");
    const QString wait = spanText(node.eligibleAt - databaseNow);
    if (node.flaps == 0)
        return CommonText::tr("Has just started: it gets new rooms in %1.").arg(wait);
    return CommonText::tr("Crashed %n time(s) in a row: it gets new rooms again in %1.", nullptr, node.flaps).arg(wait);
}

QString drainingReason(const NodeDrain &drain, UtcTime databaseNow)
{
    if (!drain.until)
        return CommonText::tr(
            "Is being emptied: it gets no new rooms; those it has end by themselves, with no deadline.");
    if (drain.until <= databaseNow)
        return CommonText::tr("Is being emptied: the deadline has passed and its rooms move to other nodes now.");
    return CommonText::tr("Is being emptied: it gets no new rooms; those that are left move to other nodes in %1.")
        .arg(spanText(drain.until - databaseNow));
}

QString stateText(const NodeStatus &node, NodeState state, UtcTime databaseNow)
{
    const QString silence = spanText(databaseNow - node.heartbeatAt);
    switch (state) {
    case NodeState::Joining:
        return node.record.active ? joiningReason(node, databaseNow)
                                  : CommonText::tr("Has just started, but is not active: it gets no new rooms.");
    case NodeState::Up:
        return node.record.active ? CommonText::tr("Reports regularly.")
                                  : CommonText::tr("Reports regularly, but is not active: it gets no new rooms.");
    case NodeState::Late: return CommonText::tr("Silent for %1: it keeps its rooms but gets no new ones.").arg(silence);
    case NodeState::Draining: return drainingReason(node.drain, databaseNow);
    case NodeState::Drained: return CommonText::tr("Is emptied: no room is left on it, and it gets no new ones.");
    case NodeState::Fenced:
        return CommonText::tr("Has closed its rooms, because it has not reached the database for %1.").arg(silence);
    case NodeState::Dead:
        return CommonText::tr(
                   "Silent for %1: its lease has run out. Its rooms open elsewhere as soon as it is certain that "
                   "it serves them no longer.")
            .arg(silence);
    case NodeState::Stopped:
        return node.incarnation == 0 ? CommonText::tr("Has never been started.")
                                     : CommonText::tr("Was stopped cleanly.");
    }
    Q_UNREACHABLE();
}

Error invalid(const QString &message)
{
    return {ErrorCode::Invalid, message};
}

} // namespace

Result<void> checkNodeLimits(const NodeLimits &limits)
{
    const auto isLimit = [](int limit) { return limit >= 0 && limit <= maximumNodeLimit; };
    if (limits.weight < 1 || limits.weight > maximumWeight)
        return invalid(CommonText::tr("Weight must be a number from 1 to %1.").arg(maximumWeight));
    if (!isLimit(limits.maxRooms))
        return invalid(CommonText::tr("The limit of rooms must be a number from 1 to %1, or 0 for no limit.")
                           .arg(maximumNodeLimit));
    if (!isLimit(limits.maxPeople))
        return invalid(CommonText::tr("The limit of people must be a number from 1 to %1, or 0 for no limit.")
                           .arg(maximumNodeLimit));
    if (limits.labels.size() > maximumLabels)
        return invalid(CommonText::tr("A node can have at most %1 labels.").arg(maximumLabels));
    if (!std::ranges::all_of(limits.labels, isLabel))
        return invalid(
            CommonText::tr("Each label must have 1 to 40 letters from A to Z, digits, dots, dashes or underscores."));
    if (QSet<QString>(limits.labels.begin(), limits.labels.end()).size() != limits.labels.size())
        return invalid(CommonText::tr("Each label can be given once only."));
    return {};
}

bool isLabel(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9._-]{1,40}\\z"));
    return form.match(text).hasMatch();
}

NodeState nodeState(const NodeStatus &node, UtcTime databaseNow, const LeaseTimes &times)
{
    if (!node.leaseUntil)
        return NodeState::Stopped;
    if (node.leaseUntil <= databaseNow)
        return node.saysFenced ? NodeState::Fenced : NodeState::Dead;
    if (databaseNow - node.heartbeatAt >= times.late)
        return NodeState::Late;
    if (node.drain.since)
        return node.rooms > 0 ? NodeState::Draining : NodeState::Drained;
    if (!node.renewedSince || node.eligibleAt > databaseNow)
        return NodeState::Joining;
    return NodeState::Up;
}

QLatin1String nodeStateName(NodeState state)
{
    switch (state) {
    case NodeState::Joining: return QLatin1String("joining");
    case NodeState::Up: return QLatin1String("up");
    case NodeState::Late: return QLatin1String("late");
    case NodeState::Draining: return QLatin1String("draining");
    case NodeState::Drained: return QLatin1String("drained");
    case NodeState::Fenced: return QLatin1String("fenced");
    case NodeState::Dead: return QLatin1String("dead");
    case NodeState::Stopped: return QLatin1String("stopped");
    }
    Q_UNREACHABLE();
}

Features clusterFeatures(const QList<NodeStatus> &nodes, UtcTime databaseNow, const LeaseTimes &times)
{
    std::optional<Features> all;
    for (const NodeStatus &node : nodes) {
        if (holdsLease(nodeState(node, databaseNow, times)))
            all = all ? *all & node.features : node.features;
    }
    return all.value_or(Features());
}

bool holdsLease(NodeState state)
{
    switch (state) {
    case NodeState::Joining:
    case NodeState::Up:
    case NodeState::Late:
    case NodeState::Draining:
    case NodeState::Drained: return true;
    case NodeState::Fenced:
    case NodeState::Dead:
    case NodeState::Stopped: return false;
    }
    Q_UNREACHABLE();
}

QString nodeStateReason(const NodeStatus &node, UtcTime databaseNow, const LeaseTimes &times)
{
    const NodeState state = nodeState(node, databaseNow, times);
    QStringList sentences{stateText(node, state, databaseNow)};
    // A node that no longer renews no longer measures: its figure is old.
    if (const QString offset = clockOffsetText(node.clockOffset); holdsLease(state) && !offset.isEmpty())
        sentences.append(offset);
    return sentences.join(QLatin1Char(' '));
}

QString clockOffsetText(Millis offset)
{
    if (offset >= clockOffsetWorthTelling)
        return CommonText::tr("Its clock is %1 ahead of the database's.").arg(spanText(offset));
    if (offset <= -clockOffsetWorthTelling)
        return CommonText::tr("Its clock is %1 behind the database's.").arg(spanText(-offset));
    return {};
}

Millis flapBackOff(int flaps, Millis base)
{
    if (flaps <= 0)
        return Millis(0);
    constexpr int factors[] = {1, 6, 30};
    return base * factors[std::min<size_t>(size_t(flaps), std::size(factors)) - 1];
}

} // namespace Common
