// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/logging/log.h"
#include "agent/monitoring/nodehealth.h"
#include "agent/monitoring/nodemetrics.h"

#include <QCoreApplication>

namespace Agent {

using namespace Common;

namespace {

double seconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

double seconds(UtcTime time) // since 1970
{
    return double(time.ms) / 1000;
}

QByteArray numberText(NodeId node)
{
    return QByteArray::number(node.value);
}

void writeStates(MetricsText &text, const NodeParts &parts)
{
    const auto snapshot = parts.cache.peekNodes();
    if (!snapshot)
        return;
    const UtcTime now = parts.lease.databaseNow();
    QMap<NodeState, int> counts;
    for (const NodeStatus &node : snapshot->nodes)
        ++counts[nodeState(node, now, parts.times)];
    text.gauge("atrium_cluster_nodes", "Servers of the cluster by state, as this one sees them.");
    for (const NodeState state : allNodeStates)
        text.add({{"state", nodeStateName(state).data()}}, counts.value(state));
    const NodeStatus *self = snapshot->find(parts.node);
    if (!self)
        return;
    text.gauge("atrium_node_state", "1 for the state that this node is in.");
    text.addOneOf("state", nodeState(*self, now, parts.times), allNodeStates, nodeStateName);
    text.gauge("atrium_node_clock_offset_seconds", "This machine's clock less the database's.");
    text.add({}, seconds(self->clockOffset));
}

void writeMedia(MetricsText &text, const MediaServer &server)
{
    text.gauge("atrium_media_server_state", "1 for what this node's media server is.");
    text.addOneOf("state", server.state, allMediaServerStates, mediaServerStateName);
    text.gauge("atrium_media_streams", "That the media server carries now, to it and from it.");
    text.add({}, server.streams);
    text.gauge("atrium_media_streams_limit", "With so many it gets no new rooms; 0 = any number.");
    text.add({}, server.maxStreams);
}

void writeJobs(MetricsText &text, const NodeParts &parts)
{
    const auto each = [&parts](const auto &write) {
        for (const JobRunner *runner : parts.jobs) {
            for (auto job = runner->metrics().cbegin(); job != runner->metrics().cend(); ++job)
                write(job.key().toLatin1(), *job);
        }
    };
    text.counter("atrium_job_runs_total", "Runs of the cluster's jobs on this node.");
    each([&text](const QByteArray &name, const JobMetrics &job) {
        text.add({{"job_name", name}, {"outcome", "done"}}, job.done);
        text.add({{"job_name", name}, {"outcome", "failed"}}, job.failed);
    });
    text.gauge("atrium_job_last_success_timestamp_seconds",
               "When this node last did the job; any node may do the next. 0 = not since it started.");
    each([&text](const QByteArray &name, const JobMetrics &job) {
        text.add({{"job_name", name}}, seconds(job.lastSuccess));
    });
    text.gauge("atrium_job_last_duration_seconds", "How long the last run on this node took.");
    each([&text](const QByteArray &name, const JobMetrics &job) {
        text.add({{"job_name", name}}, seconds(job.lastDuration));
    });
}

void writeLoops(MetricsText &text, const NodeParts &parts)
{
    const auto each = [&parts](const auto &write) {
        write(QByteArray("main"), parts.mainLoop);
        for (const auto &thread : parts.rooms.threads())
            write(thread->name().toLatin1(), thread->rooms().loop);
    };
    text.histogram("atrium_event_loop_lag_seconds", "How late what was due in a thread's event loop came.");
    each([&text](const QByteArray &name, const LoopWatch &loop) { text.add({{"thread", name}}, loop.lag()); });
    text.gauge("atrium_event_loop_turning", "1 while the thread's event loop turns, 0 once it is silent for a second.");
    each([&text](const QByteArray &name, const LoopWatch &loop) {
        text.add({{"thread", name}}, loop.isTurning() ? 1 : 0);
    });
}

} // namespace

void writeNodeMetrics(MetricsText &text, const NodeParts &parts)
{
    text.gauge("atrium_build_info", "1; the labels say which program this is.");
    text.add({{"version", QCoreApplication::applicationVersion().toUtf8()}, {"qt_version", qVersion()}}, 1);
    text.gauge("atrium_node_info", "1; the label says which node of the cluster this is.");
    text.add({{"node", numberText(parts.node)}}, 1);
    text.gauge("atrium_node_ready", "1 while /readyz says so.");
    text.add({}, healthOf(parts).isReady() ? 1 : 0);
    text.gauge("atrium_node_lease_held", "1 while this node may serve rooms.");
    text.add({}, parts.lease.holds() ? 1 : 0);
    text.gauge("atrium_node_lease_remaining_seconds", "How long it may, unless its lease is renewed.");
    text.add({}, seconds(parts.lease.remaining()));
    writeStates(text, parts);
    writeMedia(text, parts.media.now());
    if (const auto certificates = parts.certificates(); !certificates.isEmpty()) {
        text.gauge("atrium_certificate_expiry_timestamp_seconds", "When a certificate that this node shows expires.");
        for (const ShownCertificate &certificate : certificates)
            text.add({{"use", certificate.use}}, double(certificate.expires.toSecsSinceEpoch()));
    }
    text.counter("atrium_log_messages_total", "Messages in the log.");
    for (const LogLevel level : allLogLevels)
        text.add({{"level", logLevelName(level)}}, loggedMessages()[size_t(level)]);
    writeJobs(text, parts);
    writeLoops(text, parts);
}

void writeFileMetrics(MetricsText &text, const NodeParts &parts)
{
    const DiskThreads::Load uploads = parts.disk.load();
    const DiskThreads::Load streams = parts.streamsDisk.load();
    text.gauge("atrium_disk_work", "Pieces of work on shared files, by what becomes of them.");
    text.add({{"state", "waiting"}}, uploads.waiting + streams.waiting);
    text.add({{"state", "running"}}, uploads.running + streams.running);
    text.add({{"state", "hanging"}}, uploads.hanging + streams.hanging);
    const auto states = parts.shareWatch.states();
    text.gauge("atrium_shared_folder_state", "1 for what a shared folder is to this node.");
    for (const ShareFolder folder : allShareFolders)
        text.addOneOf("state", states.value(folder, FolderState::Unknown), allFolderStates, folderStateName,
                      {{"folder", shareFolderName(folder).data()}});
}

} // namespace Agent
