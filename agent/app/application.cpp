// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/application.h"

#include "agent/accounts/sessionservice.h"
#include "agent/accounts/userservice.h"
#include "agent/api/apirouter.h"
#include "agent/app/exitcode.h"
#include "agent/app/housekeeping.h"
#include "agent/app/soaproute.h"
#include "agent/cache/clustercache.h"
#include "agent/files/fileservice.h"
#include "agent/http/httpfront.h"
#include "agent/http/pageassets.h"
#include "agent/http/soapproxy.h"
#include "agent/nodes/nodelease.h"
#include "agent/nodes/nodeservice.h"
#include "agent/nodes/processidentity.h"
#include "agent/peers/commitchannel.h"
#include "agent/placement/placementservice.h"
#include "agent/rooms/connectionservice.h"
#include "agent/rooms/roomhub.h"
#include "agent/rooms/roomservice.h"
#include "agent/soap/soapserver.h"
#include "agent/storage/repositories/commitlogrepository.h"
#include "common/wire/roomframes.h"

#include <QCborMap>
#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>

Q_LOGGING_CATEGORY(lcApp, "agent.app")

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr int storageThreads = 4;
constexpr Millis stopDeadline = 8s;

} // namespace

// Members are built from top to bottom and die from bottom to top: what is used stands above what uses it.
struct Application::Parts
{
    Parts(const Config &config, const Cluster &cluster, const std::function<void(const Commit &)> &committed)
        : clusterId(cluster.record.id)
        , vault(cluster.key, random)
        , throttle(clock)
        , storage(config.database, config.node, committed, storageThreads)
        , cache(storage, clock)
        , sessions(storage, cache, hasher, throttle, cluster.key, random)
        , users(storage, hasher)
        , nodes(storage, vault, config.times)
        , placement(storage, random, config.times)
        , rooms(storage)
        , files(storage, cache, random, config.uploadFolder)
        , lease(config.database, config.node, config.times, clock, committed)
        , channel(config.peers, cluster.key.derive(ClusterKey::Use::Peers), storage, cache, random)
        , hub(storage, cache, lease, random, clock)
        , connections(storage, [this](NodeId node, const QString &publicId) { return endConnection(node, publicId); })
        , soap({sessions, nodes, connections, placement, clock})
        , page(config.webapp, [this] { return roomSources(); })
        , api({sessions, users, rooms, placement, files, cache, config.node,
               QLatin1Char('/') + config.webapp + QLatin1Char('/'), config.protocol == QLatin1String("https")},
              QLatin1Char('/') + config.webapp + QLatin1String("/api/v1/"))
        , front(config.http)
        , housekeeping(storage)
    {
    }

    // Work in the storage threads uses what is built after the storage: it must be done before that dies.
    ~Parts() { storage.finishWork(); }

    std::future<Result<void>> endConnection(NodeId node, const QString &publicId)
    {
        if (node != lease.node())
            return channel.request(node, QStringLiteral("kick"), {{QLatin1String("publicId"), publicId}});
        auto promise = std::make_shared<std::promise<Result<void>>>();
        QMetaObject::invokeMethod(&hub, [this, publicId, promise] { promise->set_value(hub.kick(publicId)); });
        return promise->get_future();
    }

    QStringList roomSources() const
    {
        QStringList sources;
        if (const auto snapshot = cache.peekNodes()) {
            for (const NodeStatus &node : snapshot->nodes) {
                QUrl origin = nodeRoomUrl(node.record);
                origin.setPath({});
                sources.append(origin.toString(QUrl::FullyEncoded));
            }
        }
        return sources;
    }

    SystemClock clock;
    SystemRandom random;
    const QString clusterId;
    Vault vault;
    PasswordHasher hasher;
    LoginThrottle throttle;
    Storage storage;
    ClusterCache cache;
    SessionService sessions;
    UserService users;
    NodeService nodes;
    PlacementService placement;
    RoomService rooms;
    FileService files;
    NodeLease lease;
    CommitChannel channel;
    RoomHub hub;
    ConnectionService connections;
    SoapServer soap;
    std::unique_ptr<SoapProxy> soapProxy;
    PageAssets page;
    ApiRouter api;
    HttpFront front;
    Housekeeping housekeeping;
};

Application::Application(const Config &config, QObject *parent) : QObject(parent), m_config(config)
{
}

Application::~Application() = default;

Result<void> Application::start()
{
    for (const QString &folder : {m_config.uploadFolder, m_config.streamsFolder}) {
        if (!QDir().mkpath(folder))
            return Error{ErrorCode::Config, tr("The folder %1 cannot be made.").arg(folder),
                         tr("Make it, or correct section [files].")};
    }
    auto cluster = openCluster(m_config);
    if (!cluster)
        return cluster.error();
    // Called in the committing thread: this node's caches know before anybody is told that the commit is done.
    const auto committed = [this](const Commit &commit) {
        m_parts->cache.apply(commit.events);
        QMetaObject::invokeMethod(
            &m_parts->channel, [this, commit] { m_parts->channel.publish(commit); }, Qt::QueuedConnection);
    };
    m_parts = std::make_unique<Parts>(m_config, *cluster, committed);
    connectParts();
    // The ports first: a second agent on this machine stops here, before it touches the cluster.
    if (const auto listening = m_parts->front.listen(); !listening)
        return listening;
    if (const auto listening = m_parts->channel.listen(); !listening)
        return listening;
    if (const auto serving = m_parts->soap.start(); !serving)
        return serving;
    m_parts->soapProxy =
        std::make_unique<SoapProxy>(SoapBackend{m_parts->soap.port(), SoapServer::verb, m_parts->soap.authorization()});
    addRoutes();
    // What was committed before this moment, no cache has missed.
    const auto cursors = CommitLogRepository(*cluster->database).cursors();
    if (!cursors)
        return cursors.error();
    if (const auto claimed = claimNode(); !claimed)
        return claimed;
    m_parts->channel.start({m_config.node, m_parts->lease.incarnation(), m_parts->clusterId}, *cursors);
    m_parts->hub.start();
    m_parts->housekeeping.start();
    m_parts->lease.keep();
    qCInfo(lcApp).noquote() << "node" << m_config.node.value << "serves" << nodeUrl(m_config.record()).toString()
                            << "incarnation" << m_parts->lease.incarnation();
    return {};
}

Result<void> Application::claimNode()
{
    const QString peerAddress = m_config.peerAddress.isEmpty() ? m_config.nodeAddress : m_config.peerAddress;
    const auto claimed = m_parts->lease.claim(
        {processIdentity(), QCoreApplication::applicationVersion(), peerAddress, m_parts->channel.port()});
    if (!claimed)
        return claimed;
    auto nodes = m_parts->storage.run([this](Database &) { return m_parts->cache.nodes(); });
    nodes.waitForFinished();
    const auto snapshot = nodes.result();
    const NodeStatus *self = snapshot ? (*snapshot)->find(m_config.node) : nullptr;
    if (!self)
        return {};
    m_parts->hub.setNodeName(self->record.name);
    if (nodeUrl(self->record) != nodeUrl(m_config.record()))
        qCWarning(lcApp).noquote() << "people are sent to" << nodeUrl(self->record).toString()
                                   << "as the list of servers says, but the configuration says"
                                   << nodeUrl(m_config.record()).toString();
    return {};
}

void Application::connectParts()
{
    connect(&m_parts->lease, &NodeLease::renewed, this, [this](const NodeRenewal &renewal) {
        m_parts->channel.catchUp(renewal.cursors);
        m_parts->storage.run([this](Database &) { return m_parts->cache.nodes(); })
            .then(this, [this](const Result<Cached<NodesSnapshot>::Shared> &nodes) {
                if (nodes)
                    m_parts->channel.setPeers(**nodes);
            });
    });
    connect(&m_parts->lease, &NodeLease::lost, this, [this](const Error &why) {
        qCCritical(lcApp).noquote() << errorText(why);
        m_parts->hub.closeAll(RoomClose::NodeStopping);
        finish(exitCode(ErrorCode::LeaseLost));
    });
    connect(&m_parts->channel, &CommitChannel::committed, &m_parts->hub, &RoomHub::noteCommit);
    m_parts->channel.handle(QStringLiteral("kick"), [this](const QCborMap &arguments, const CommitChannel::Done &done) {
        done(m_parts->hub.kick(arguments.value(QLatin1String("publicId")).toString()));
    });
    connect(&m_parts->front, &HttpFront::webSocketConnected, &m_parts->hub, &RoomHub::accept);
}

void Application::addRoutes()
{
    const QString base = QLatin1Char('/') + m_config.webapp + QLatin1Char('/');
    const auto noBody = [](const HttpRequest &) { return qint64(0); };
    const HttpFront::Route page{noBody, [this](const HttpRequest &request, const HttpConnection::Responder &respond) {
                                    respond(m_parts->page.answer(request));
                                }};
    for (const QString &path : {QStringLiteral("/"), base.chopped(1), base})
        m_parts->front.setRoute(path, page);
    m_parts->front.setRoute(base + QLatin1String("api/v1/"), m_parts->api.route());
    m_parts->front.setRoute(QStringLiteral("/livez"),
                            {noBody, [](const HttpRequest &, const HttpConnection::Responder &respond) {
                                 respond(plainResponse(200, "up"));
                             }});
    m_parts->front.setRoute(
        QStringLiteral("/readyz"),
        {noBody, [this](const HttpRequest &, const HttpConnection::Responder &respond) {
             respond(m_parts->lease.holds()
                         ? plainResponse(200, "ready")
                         : plainResponse(503, "The node does not hold its lease: the database cannot be reached."));
         }});
    m_parts->front.setRoute(base + QLatin1String("services/"), soapRoute(m_config, *m_parts->soapProxy));
    m_parts->front.setWebSocket(base + QLatin1String("room"), QLatin1String(roomProtocol),
                                [this](const QString &origin) { return mayOpenRoom(origin); });
}

bool Application::mayOpenRoom(const QString &origin) const
{
    // No origin: a program, not a page somebody was lured to; it needs a ticket like everybody.
    if (origin.isEmpty() || m_config.origins.contains(origin))
        return true;
    const auto snapshot = m_parts->cache.peekNodes();
    return snapshot && std::ranges::any_of(snapshot->nodes, [&origin](const NodeStatus &node) {
               return isOriginOf(node.record, origin);
           });
}

void Application::stop()
{
    if (std::exchange(m_isStopping, true) || !m_parts)
        return;
    qCInfo(lcApp) << "stopping";
    m_parts->front.close();
    m_parts->hub.shutDown([this] { finish(0); });
    QTimer::singleShot(stopDeadline, this, [this] { finish(0); });
}

void Application::finish(int code)
{
    m_isStopping = true;
    m_parts->channel.stop();
    if (code == 0)
        m_parts->lease.release();
    m_parts->soap.stop();
    Q_EMIT ended(code);
}

} // namespace Agent
