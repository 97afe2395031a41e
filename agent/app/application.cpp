// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/application.h"

#include "agent/app/exitcode.h"
#include "agent/app/noderequests.h"
#include "agent/app/parts.h"
#include "agent/app/routes.h"
#include "agent/monitoring/nodehealth.h"
#include "agent/monitoring/servicenotifier.h"
#include "agent/nodes/processidentity.h"
#include "agent/storage/repositories/commitlogrepository.h"
#include "common/core/history.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
#include <utility>

Q_LOGGING_CATEGORY(lcApp, "agent.app")

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr Millis stopDeadline = 8s;

} // namespace

Application::Application(const Config &config, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_notifier(std::make_unique<ServiceNotifier>(
          QProcessEnvironment::systemEnvironment(), [this] { return roomThreadsTurn(m_parts->plane); },
          [this] { return serviceStatus(); }))
{
}

Application::~Application() = default;

Result<void> Application::start()
{
    m_notifier->starting("opening the database");
    auto cluster = openCluster(m_config);
    if (!cluster)
        return cluster.error();
    // Called in the committing thread: this node's caches know before anybody is told that the commit is done.
    const auto committed = [this](const Commit &commit) {
        m_parts->cache.apply(commit.events);
        history("committed", {{QLatin1String("sender"), commit.sender.value}, {QLatin1String("seq"), commit.seq}});
        QMetaObject::invokeMethod(
            &m_parts->channel, [this, commit] { m_parts->channel.publish(commit); }, Qt::QueuedConnection);
    };
    m_parts = std::make_unique<Parts>(m_config, *cluster, committed);
    if (const auto made = makeFolders(); !made)
        return made;
    if (const auto restored = LoginGuard::restore(*cluster->database, m_parts->throttle); !restored)
        return restored;
    connectParts();
    // The ports first: a second agent on this machine stops here, before it touches the cluster.
    if (const auto listening = m_parts->front.listen(); !listening)
        return listening;
    if (const auto listening = m_parts->redirects ? m_parts->redirects->listen() : Result<void>(); !listening)
        return listening;
    if (const auto listening = m_parts->channel.listen(); !listening)
        return listening;
    addRoutes(*m_parts);
    // What was committed before this moment, no cache has missed.
    const auto cursors = CommitLogRepository(*cluster->database).cursors();
    if (!cursors)
        return cursors.error();
    if (const auto claimed = claimNode(); !claimed)
        return claimed;
    m_parts->channel.start({m_config.node, m_parts->lease.incarnation(), m_parts->clusterId}, *cursors);
    m_parts->plane.start(m_nodeName);
    startJobs();
    m_parts->lease.keep();
    m_parts->certificates.start();
    callPeers();
    qCInfo(lcApp).noquote() << "node" << m_config.node.value << "serves" << nodeUrl(m_config.record()).toString()
                            << "incarnation" << m_parts->lease.incarnation();
    m_notifier->ready();
    return {};
}

// One that does not answer keeps nobody out of the rooms: it is made as soon as it does.
Result<void> Application::makeFolders()
{
    const QString upload = m_config.uploadFolder;
    const std::pair<DiskThreads &, QStringList> folders[] = {
        {m_parts->disk, {upload, upload + QLatin1String("/previews")}},
        {m_parts->streamsDisk, {m_config.streamsFolder}},
    };
    for (const auto &[disk, paths] : folders) {
        const auto made = disk.run([paths]() -> Result<void> {
            for (const QString &path : paths) {
                if (!QDir().mkpath(path))
                    return Error{ErrorCode::Config, tr("The folder %1 cannot be made.").arg(path),
                                 tr("Make it, or correct section [files].")};
            }
            return {};
        });
        if (!made && made.error().code == ErrorCode::Unavailable)
            qCWarning(lcApp).noquote() << "folder" << paths.first() << "does not answer; this node serves without it";
        else if (!made)
            return made;
    }
    return {};
}

QByteArray Application::serviceStatus() const
{
    const RoomPlane &plane = m_parts->plane;
    const qint64 rooms = plane.sum([](const RoomThread::Rooms &each) { return each.hub.openRooms().value(); });
    const qint64 people = plane.sum([](const RoomThread::Rooms &each) { return each.hub.metrics().people.value(); });
    const QByteArray node = "node " + QByteArray::number(m_config.node.value);
    if (!m_parts->lease.holds())
        return node + " serves no rooms: it lost its lease";
    return node + ": rooms " + QByteArray::number(rooms) + ", people " + QByteArray::number(people);
}

Result<void> Application::claimNode()
{
    const QString peerAddress = m_config.peerAddress.isEmpty() ? m_config.nodeAddress : m_config.peerAddress;
    const int peerPort = m_config.peerAddressPort > 0 ? m_config.peerAddressPort : m_parts->channel.port();
    const auto claimed =
        m_parts->lease.claim({processIdentity(), QCoreApplication::applicationVersion(), peerAddress, peerPort});
    if (!claimed)
        return claimed;
    auto nodes = m_parts->storage.run([this](Database &) { return m_parts->cache.nodes(); });
    nodes.waitForFinished();
    const auto snapshot = nodes.result();
    const NodeStatus *self = snapshot ? (*snapshot)->find(m_config.node) : nullptr;
    if (!self)
        return {};
    m_nodeName = self->record.name;
    if (nodeUrl(self->record) != nodeUrl(m_config.record()))
        qCWarning(lcApp).noquote() << "people are sent to" << nodeUrl(self->record).toString()
                                   << "as the list of servers says, but the configuration says"
                                   << nodeUrl(m_config.record()).toString();
    return {};
}

void Application::connectParts()
{
    connect(&m_parts->lease, &NodeLease::reconnected, this, [this](const NodeRenewal &renewal) {
        m_parts->channel.startOver(renewal.cursors);
        m_parts->plane.sweep();
    });
    connect(&m_parts->lease, &NodeLease::renewed, this, [this](const NodeRenewal &renewal) {
        m_parts->channel.catchUp(renewal.cursors);
        lookAtNodes();
    });
    connect(&m_parts->lease, &NodeLease::lost, this, [this](const Error &why) {
        qCCritical(lcApp).noquote() << errorText(why);
        finish(exitCode(why.code == ErrorCode::SchemaTooNew ? why.code : ErrorCode::LeaseLost));
    });
    connect(&m_parts->lease, &NodeLease::restarted, this, &Application::startJobs);
    connect(&m_parts->lease, &NodeLease::restarted, &m_parts->shareWatch, [this] { m_parts->shareWatch.check(); });
    // The first renewal brings the database's clock.
    connect(
        &m_parts->lease, &NodeLease::renewed, &m_parts->shareWatch, [this] { m_parts->shareWatch.start(); },
        Qt::SingleShotConnection);
    connect(&m_parts->lease, &NodeLease::silent, this, [this] {
        if (!m_parts->lease.holds())
            m_parts->channel.tell(QLatin1String(FencedNodes::topic), {});
    });
    connect(&m_parts->channel, &CommitChannel::newcomerCalled, this, &Application::callPeers);
    connect(&m_parts->channel, &CommitChannel::left, this, [this] {
        // It has given back all that it had; the commit that says so comes with the next heartbeat.
        m_parts->cache.apply({{Table::Node, {}}, {Table::Placement, {}}, {Table::Connection, {}}});
        lookAtNodes();
    });
    connect(&m_parts->channel, &CommitChannel::seen, &m_parts->pact, &OutagePact::noteSeen);
    connect(&m_parts->channel, &CommitChannel::met, &m_parts->pact, &OutagePact::noteMet);
    connect(&m_parts->channel, &CommitChannel::told, this, [this](NodeId from, const QString &topic) {
        if (topic == QLatin1String(FencedNodes::topic))
            m_parts->fenced.heard(from);
    });
    m_parts->throttle.setTeller([this](const QCborMap &what) {
        QMetaObject::invokeMethod(&m_parts->channel,
                                  [this, what] { m_parts->channel.tell(QLatin1String(LoginThrottle::topic), what); });
    });
    connect(&m_parts->channel, &CommitChannel::told, this, [this](NodeId, const QString &topic, const QCborMap &what) {
        if (topic == QLatin1String(LoginThrottle::topic))
            m_parts->throttle.heard(what);
    });
    connect(&m_parts->channel, &CommitChannel::committed, &m_parts->plane, &RoomPlane::noteCommit);
    connect(&m_parts->channel, &CommitChannel::committed, &m_parts->lobby, &LobbyHub::noteCommit);
    connect(&m_parts->channel, &CommitChannel::committed, this, [this](const QList<CommitEvent> &events) {
        if (std::ranges::find(events, Table::Mail, &CommitEvent::table) != events.end())
            m_parts->mailJobs.wake();
        if (std::ranges::find(events, Table::File, &CommitEvent::table) != events.end())
            m_parts->previews.wake();
        if (std::ranges::find(events, Table::Recording, &CommitEvent::table) != events.end()) {
            m_parts->recordingJobs.wake();
            m_parts->conversions.wake();
        }
    });
    answerNodes(m_parts->channel, m_parts->pact, m_parts->plane, m_parts->shareWatch, m_parts->settings);
}

void Application::startJobs()
{
    const QList<JobRunner *> runners = m_parts->runners();
    for (JobRunner *runner : runners)
        runner->start(m_config.node, m_parts->lease.incarnation());
    m_parts->previews.start();
    m_parts->conversions.start();
}

// Sooner than the next heartbeat: until they are connected, what one node commits is old news to the other.
void Application::callPeers()
{
    m_parts->storage
        .run([this](Database &) {
            m_parts->cache.apply({{Table::Node, {}}}); // nobody has told of the newcomer
            return m_parts->cache.nodes();
        })
        .then(this, [this](const Result<Cached<NodesSnapshot>::Shared> &nodes) {
            if (nodes)
                m_parts->channel.setPeers(**nodes);
        });
}

// After each heartbeat: who is there, who is dead, what is wanted of this node.
void Application::lookAtNodes()
{
    m_parts->storage.run([this](Database &database) { return m_parts->takeOvers.look(database, m_parts->cache); })
        .then(this, [this](const Result<Cached<NodesSnapshot>::Shared> &nodes) {
            if (!nodes)
                return;
            m_parts->channel.setPeers(**nodes);
            if (const NodeStatus *self = (*nodes)->find(m_config.node))
                m_parts->plane.look(*self, (*nodes)->now);
        });
}

void Application::reloadCertificates()
{
    if (m_parts)
        m_parts->certificates.look();
}

void Application::stop()
{
    if (std::exchange(m_isStopping, true) || !m_parts)
        return;
    qCInfo(lcApp) << "stopping";
    m_notifier->stopping();
    m_parts->front.close();
    if (m_parts->redirects)
        m_parts->redirects->close();
    const QList<JobRunner *> runners = m_parts->runners();
    for (JobRunner *runner : runners)
        runner->stop();
    m_parts->previews.stop();
    m_parts->conversions.stop();
    m_parts->mailSender.stop();
    m_parts->fetcher.stop();
    m_parts->shareWatch.stop();
    m_parts->lobby.closeAll(LobbyClose::NodeStopping);
    m_parts->plane.shutDown([this] { finish(0); });
    QTimer::singleShot(stopDeadline, this, [this] { finish(0); });
}

void Application::finish(int code)
{
    m_isStopping = true;
    m_parts->lease.release(); // changes nothing where another agent has it
    m_parts->channel.leave();
    m_parts->channel.stop();
    Q_EMIT ended(code);
}

} // namespace Agent
