// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/monitoring/nodehealth.h"

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

constexpr qint64 warnDays = 14; // before a certificate expires

QByteArray milliseconds(std::chrono::nanoseconds time)
{
    return QByteArray::number(std::chrono::duration_cast<Millis>(time).count()) + " ms";
}

HealthCheck leaseCheck(const NodeLease &lease)
{
    if (!lease.holds())
        return {"lease", false, "not held: this node serves no rooms"};
    return {"lease", true, milliseconds(lease.remaining()) + " left"};
}

HealthCheck databaseCheck(const NodeParts &parts)
{
    const DatabaseMetrics &metrics = parts.lease.databaseMetrics();
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    const std::chrono::nanoseconds answeredAt(metrics.answeredAtNanoseconds.value());
    if (answeredAt.count() == 0)
        return {"database", false, "has not answered yet"};
    return {"database", !parts.lease.isSilent(),
            "last answered " + milliseconds(now - answeredAt) + " ago, within "
                + milliseconds(std::chrono::nanoseconds(metrics.lastNanoseconds.value()))};
}

HealthCheck roomThreadsCheck(const RoomPlane &rooms)
{
    QByteArray silent;
    for (const auto &thread : rooms.threads()) {
        const LoopWatch &loop = thread->rooms().loop;
        if (!loop.isTurning())
            silent += ' ' + thread->name().toLatin1() + " silent for " + milliseconds(loop.silentFor()) + ',';
    }
    if (silent.isEmpty())
        return {"rooms", true, QByteArray::number(rooms.threads().size()) + " threads"};
    return {"rooms", false, silent.chopped(1).trimmed()};
}

HealthCheck peersCheck(const NodeParts &parts)
{
    const auto snapshot = parts.cache.peekNodes();
    const auto connected = parts.channel.connectedPeers();
    int expected = 0;
    QByteArray missing;
    for (const NodeStatus &node : snapshot ? snapshot->nodes : QList<NodeStatus>()) {
        if (node.record.id == parts.node || !holdsLease(nodeState(node, snapshot->now, parts.times)))
            continue;
        ++expected;
        if (!connected.contains(node.record.id))
            missing += ' ' + QByteArray::number(node.record.id.value);
    }
    const QByteArray counts =
        QByteArray::number(connected.size()) + " connected of " + QByteArray::number(expected) + " expected";
    return {"peers", missing.isEmpty(), missing.isEmpty() ? counts : counts + ", not node" + missing, false};
}

HealthCheck filesCheck(const ShareWatch &watch)
{
    const auto states = watch.states();
    HealthCheck check{"files", true, {}, false};
    for (const ShareFolder folder : allShareFolders) {
        const FolderState state = states.value(folder, FolderState::Unknown);
        check.isGood = check.isGood && isUsable(state);
        if (!check.detail.isEmpty())
            check.detail += ", ";
        check.detail += (shareFolderName(folder) + QLatin1Char(' ') + folderStateName(state)).toLatin1();
    }
    return check;
}

HealthCheck mediaCheck(const MediaServer &server)
{
    if (server.state != MediaServerState::Up)
        return {"media", server.state == MediaServerState::None, mediaServerStateName(server.state).data(), false};
    QByteArray detail = "up, " + QByteArray::number(server.streams);
    if (server.maxStreams > 0)
        detail += " of " + QByteArray::number(server.maxStreams);
    return {"media", !server.isFull(), detail + " streams", false};
}

HealthCheck drainingCheck(const NodeParts &parts)
{
    const auto snapshot = parts.cache.peekNodes();
    const NodeStatus *self = snapshot ? snapshot->find(parts.node) : nullptr;
    const bool isDraining = self && self->drain.since;
    return {"draining", !isDraining, isDraining ? "gets no new rooms" : "no", false};
}

HealthCheck certificateCheck(const ShownCertificate &certificate, UtcTime now)
{
    const qint64 days = QDateTime::fromMSecsSinceEpoch(now.ms).daysTo(certificate.expires);
    return {QByteArray("certificate-") + certificate.use, days >= warnDays,
            "expires " + certificate.expires.toUTC().toString(Qt::ISODate).toLatin1(), false};
}

} // namespace

bool roomThreadsTurn(const RoomPlane &rooms)
{
    return std::ranges::all_of(rooms.threads(), [](const auto &thread) { return thread->rooms().loop.isTurning(); });
}

HealthReport healthOf(const NodeParts &parts)
{
    HealthReport report{{leaseCheck(parts.lease), databaseCheck(parts), roomThreadsCheck(parts.rooms),
                         peersCheck(parts), filesCheck(parts.shareWatch), mediaCheck(parts.media.now()),
                         drainingCheck(parts)}};
    for (const ShownCertificate &certificate : parts.certificates())
        report.checks.append(certificateCheck(certificate, parts.clock.wall()));
    return report;
}

} // namespace Agent
