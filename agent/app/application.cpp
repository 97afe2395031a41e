// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/application.h"

#include "agent/accounts/groupservice.h"
#include "agent/accounts/securehashservice.h"
#include "agent/accounts/sessionservice.h"
#include "agent/accounts/tokenservice.h"
#include "agent/accounts/userservice.h"
#include "agent/api/apirouter.h"
#include "agent/app/exitcode.h"
#include "agent/app/nodecertificates.h"
#include "agent/app/nodemedia.h"
#include "agent/app/noderequests.h"
#include "agent/app/redirectport.h"
#include "agent/app/soaproute.h"
#include "agent/cache/clustercache.h"
#include "agent/calendar/appointmentservice.h"
#include "agent/calendar/reminders.h"
#include "agent/fetch/addressrule.h"
#include "agent/fetch/fileimport.h"
#include "agent/files/filejobs.h"
#include "agent/files/previewservice.h"
#include "agent/files/uploadservice.h"
#include "agent/http/httpfront.h"
#include "agent/http/pageassets.h"
#include "agent/invitations/invitationservice.h"
#include "agent/jobs/contractjob.h"
#include "agent/jobs/housekeeping.h"
#include "agent/jobs/jobrunner.h"
#include "agent/links/websocketgate.h"
#include "agent/lobby/lobbyhub.h"
#include "agent/mail/mailsender.h"
#include "agent/mail/mailservice.h"
#include "agent/media/meshmedia.h"
#include "agent/monitoring/monitoring.h"
#include "agent/monitoring/nodehealth.h"
#include "agent/monitoring/servicenotifier.h"
#include "agent/nodes/nodelease.h"
#include "agent/nodes/nodeservice.h"
#include "agent/nodes/outagepact.h"
#include "agent/nodes/processidentity.h"
#include "agent/nodes/settingsservice.h"
#include "agent/nodes/takeovers.h"
#include "agent/peers/commitchannel.h"
#include "agent/peers/meshservice.h"
#include "agent/placement/placementservice.h"
#include "agent/recordings/conversionservice.h"
#include "agent/recordings/recordingjobs.h"
#include "agent/recordings/recordingservice.h"
#include "agent/rooms/connectionservice.h"
#include "agent/rooms/roomactions.h"
#include "agent/rooms/roomplane.h"
#include "agent/rooms/roomservice.h"
#include "agent/shares/shareservice.h"
#include "agent/shares/sharewatch.h"
#include "agent/soap/soapadapter.h"
#include "agent/storage/repositories/commitlogrepository.h"
#include "agent/verify/verifyservice.h"
#include "common/core/history.h"
#include "common/wire/roomframes.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QThread>
#include <QTimer>

#include <algorithm>

Q_LOGGING_CATEGORY(lcApp, "agent.app")

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr int storageThreads = 4;
constexpr int soapThreadCount = 4; // calls wait for the database more than they work
constexpr Millis stopDeadline = 8s;
constexpr Millis peersDeadline = 2s;

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
        , directory(config.ldap)
        , sessions(storage, cache, hasher, throttle, cluster.key, random, config.ldap.isOn() ? &directory : nullptr)
        , users(storage, hasher)
        , groups(storage)
        , tokens(storage, random)
        , hashes(storage, sessions, users, random, config.linkLife)
        , mail(storage, cache, config.mail, config.node)
        , mailSender(config.mail, clusterId)
        , invitations(storage, cache, sessions, hasher, mail, throttle, random)
        , memberLinks(vault, random)
        , appointmentPost(mail, memberLinks)
        , appointments(storage, cache, hasher, appointmentPost, random, config.calendar)
        , fenced(clock, 3 * config.times.heartbeat)
        , nodes(storage, vault, fenced, config.times)
        , rooms(storage)
        , files(storage, cache, random, disk, config.uploadFolder, config.fileLimits)
        , uploads(storage, cache, files, config.node)
        , recordings(storage, cache, streamsDisk, config.streamsFolder)
        , fetcher({.hosts = config.importHosts,
                   .mayConnect =
                       [isPrivateToo = config.importsFromPrivate](const QHostAddress &address) {
                           const AddressKind kind = addressKind(address);
                           return kind == AddressKind::Public || (isPrivateToo && kind == AddressKind::Private);
                       }})
        , imports(storage, files, fetcher)
        , lease(config.database, config.node, config.times, clock, committed)
        , previewMaker(PreviewSettings{})
        , previews(storage, files.contents(), previewMaker, config.node, [this] { return lease.holds(); })
        , channel(config.peers, cluster.key.derive(ClusterKey::Use::Peers), storage, cache, random)
        , pact(lease, config.times, clock, askNode(), [this] { return channel.connectedPeers(); })
        , takeOvers(pact, config.times)
        , placement(storage, cache, takeOvers, requestNode(), vault, random, termsOf(config))
        , media{[people = config.media.meshPeople](const RoomLease &, const Room &, RoomMedia::Out out) {
                    return std::make_unique<MeshMedia>(people, std::move(out));
                },
                IceServers(config.media, random),
                [this] { return lease.databaseNow(); },
                {storage, streamsDisk, random, config.streamsFolder, [this] { return lease.databaseNow(); }}}
        , plane({storage, cache, lease, sessions, placement, vault, random, clock, termsOf(config), askNode(),
                 [this, &config](const QString &origin) { return mayOpenRoom(config, origin); }, config.pace, media,
                 nodeMedia(config.media, config.node, cluster.key.derive(ClusterKey::Use::Media), random, mediaLoad)},
                config.roomThreads > 0 ? config.roomThreads : QThread::idealThreadCount())
        , connections(storage)
        , actions(storage, requestNode())
        , shareWatch(storage, random, shareSettings(config, clusterId),
                     [this] {
                         return ShareSelf{lease.node(), lease.incarnation(), lease.databaseNow()};
                     })
        , shares(storage, requestNode())
        , settings(storage, requestNode(), config.node, config.settings)
        , mesh(storage, requestNode(), config.node)
        , verify(
              storage, random, [this, &config] { return nodeUrl(ownRecord(config)); },
              [this] { return lease.databaseNow(); })
        , soapServices({sessions,
                        users,
                        hashes,
                        groups,
                        tokens,
                        nodes,
                        connections,
                        actions,
                        placement,
                        rooms,
                        invitations,
                        appointments,
                        mail,
                        shares,
                        files,
                        imports,
                        recordings,
                        verify,
                        settings,
                        mesh,
                        cache,
                        storage,
                        [this] { return peers(); },
                        clock,
                        config.urlPasswords})
        , page(config.webapp, [this] { return roomSources(); })
        , api({sessions, invitations, appointments, mail, hashes, users, groups, tokens, rooms, placement, files,
               uploads, recordings, cache, storage, config.node, QLatin1Char('/') + config.webapp + QLatin1Char('/')},
              QLatin1Char('/') + config.webapp + QLatin1String("/api/v1/"))
        , lobbyService(storage, sessions, clock)
        , lobby(storage, lobbyService)
        , front(config.http, random)
        , certificates(config, front, channel, localDisk)
        , jobs(storage, random, jobsOf(config), [this] { return lease.holds(); })
        , mailJobs(storage, random, config.mail.isOn() ? QList<Job>{mailSender.job()} : QList<Job>(),
                   [this] { return lease.holds(); })
        , fileJobs(storage, random, Agent::fileJobs(files.contents()), [this] { return lease.holds(); })
        , conversions(
              storage, streamsDisk, config.streamsFolder,
              [](const QString &folder, FilmLayout layout, const std::function<void(int)> &progress,
                 const StopSign &stop) { return convertRecording(folder, {.layout = layout}, progress, stop); },
              config.node, config.media.converters,
              [this] { return lease.holds() && !missingProgram(programsOfConversion(), QStringLiteral("/usr")); })
        , recordingJobs(storage, random, recordingFolderJobs(streamsDisk, config.streamsFolder),
                        [this] { return lease.holds(); })
        , schemaJobs(storage, random, contractJobs(config.database, schemaSteps(config.database.driver)),
                     [this] { return lease.holds(); })
        , monitoring(nodeParts(config), config.monitoring,
                     [this](const HttpRequest &request) { return page.answer(request); })
    {
        lease.tellOf(mediaLoad);
        lobby.setPace(config.pace);
        if (!config.acmeFolder.isEmpty())
            acme = std::make_unique<AcmeFolder>(config.acmeFolder, localDisk);
        if (config.redirectPort > 0)
            redirects = makeRedirectPort(
                config, random, [this, &config] { return ownRecord(config); }, acme.get());
    }

    // Work in the storage threads uses what is built after the storage: it must be done before that dies.
    ~Parts()
    {
        fetcher.stop();
        mailSender.stop(); // also when the lease was lost: nobody waits for a mail server then
        storage.finishWork();
    }

    AskNode askNode()
    {
        return [this](NodeId node, const QString &method, const QCborMap &arguments, Millis deadline,
                      std::function<void(const NodeAnswer &)> done) {
            channel.ask(node, method, arguments, deadline, std::move(done));
        };
    }
    RequestNode requestNode()
    {
        return [this](NodeId node, const QString &method, const QCborMap &arguments, Millis deadline) {
            return channel.request(node, method, arguments, deadline);
        };
    }

    // Asked in a SOAP thread; when the main thread is busy ending, nobody waits for it.
    QList<PeerStatus> peers()
    {
        auto promise = std::make_shared<std::promise<QList<PeerStatus>>>();
        auto answer = promise->get_future();
        QMetaObject::invokeMethod(&channel, [this, promise] { promise->set_value(channel.peers()); });
        return answer.wait_for(peersDeadline) == std::future_status::ready ? answer.get() : QList<PeerStatus>();
    }

    static PlacementTerms termsOf(const Config &config) { return {config.times, config.media.meshPeople}; }

    QList<Job> jobsOf(const Config &config) const
    {
        QList<Job> all = housekeepingJobs() + recordingEndJobs();
        if (config.mail.isOn() && config.calendar.reminderLead.count() > 0)
            all.append(reminderJob(appointmentPost, config.calendar.reminderLead));
        return all;
    }

    static ShareSettings shareSettings(const Config &config, const QString &clusterId)
    {
        return {.clusterId = clusterId,
                .folders = {{ShareFolder::Upload, config.uploadFolder}, {ShareFolder::Streams, config.streamsFolder}}};
    }

    QList<JobRunner *> runners() { return {&jobs, &mailJobs, &fileJobs, &recordingJobs, &schemaJobs}; }

    NodeParts nodeParts(const Config &config)
    {
        const QList<JobRunner *> all = runners();
        return {.clock = clock,
                .node = config.node,
                .times = config.times,
                .storage = storage,
                .cache = cache,
                .sessions = sessions,
                .lease = lease,
                .media = mediaLoad,
                .channel = channel,
                .rooms = plane,
                .lobby = lobby,
                .lobbyRefusals = [this] { return lobbyGate ? lobbyGate->refused().value() : 0; },
                .front = front,
                .api = api,
                .soapThreads = soapThreads,
                .soap = soapAdapter,
                .disk = disk,
                .streamsDisk = streamsDisk,
                .shareWatch = shareWatch,
                .jobs = QList<const JobRunner *>(all.cbegin(), all.cend()),
                .mainLoop = mainLoop,
                .certificates = [this] { return certificates.shown(); }};
    }

    // As the list of servers has this node; as the configuration does until that is known.
    NodeRecord ownRecord(const Config &config) const
    {
        const auto snapshot = cache.peekNodes();
        const NodeStatus *self = snapshot ? snapshot->find(config.node) : nullptr;
        return self ? self->record : config.record();
    }

    // Asked in the threads of the rooms.
    bool mayOpenRoom(const Config &config, const QString &origin) const
    {
        // No origin: a program, not a page somebody was lured to; it needs a ticket like everybody.
        if (origin.isEmpty() || config.origins.contains(origin))
            return true;
        const auto snapshot = cache.peekNodes();
        return snapshot && std::ranges::any_of(snapshot->nodes, [&origin](const NodeStatus &node) {
                   return isOriginOf(node.record, origin);
               });
    }

    QStringList roomSources() const
    {
        QStringList sources;
        if (const auto snapshot = cache.peekNodes()) {
            for (const NodeStatus &node : snapshot->nodes) {
                QUrl origin = nodeRoomUrl(node.record, RoomId());
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
    LdapDirectory directory;
    SessionService sessions;
    UserService users;
    GroupService groups;
    TokenService tokens;
    SecureHashService hashes;
    MailService mail;
    MailSender mailSender;
    InvitationService invitations;
    MemberLinks memberLinks;
    AppointmentPost appointmentPost;
    AppointmentService appointments;
    FencedNodes fenced;
    NodeService nodes;
    RoomService rooms;
    DiskThreads disk;
    DiskThreads streamsDisk;  // the two folders may hang apart
    DiskThreads localDisk{1}; // what stands beside the configuration is there while a shared folder hangs
    FileService files;
    UploadService uploads;
    RecordingService recordings;
    Fetcher fetcher;
    FileImport imports;
    MediaLoad mediaLoad;
    NodeLease lease;
    PreviewMaker previewMaker;
    PreviewService previews;
    CommitChannel channel;
    OutagePact pact;
    TakeOvers takeOvers;
    PlacementService placement;
    const MediaSource media;
    RoomPlane plane;
    ConnectionService connections;
    RoomActions actions;
    ShareWatch shareWatch;
    ShareService shares;
    SettingsService settings;
    MeshService mesh;
    VerifyService verify;
    const SoapServices soapServices;
    const SoapAdapter soapAdapter{soapServices};
    RequestThreads soapThreads{"soap", soapThreadCount};
    PageAssets page;
    ApiRouter api;
    LobbyService lobbyService;
    LobbyHub lobby;
    std::unique_ptr<WebSocketGate> lobbyGate;
    HttpFront front;
    NodeCertificates certificates;
    std::unique_ptr<AcmeFolder> acme;
    std::unique_ptr<HttpFront> redirects;
    JobRunner jobs;
    JobRunner mailJobs; // apart: it waits for mail servers
    JobRunner fileJobs; // likewise, for the disk
    ConversionService conversions;
    JobRunner recordingJobs; // likewise, for the other folder
    JobRunner schemaJobs;    // likewise, for tables that others use
    LoopWatch mainLoop;
    Monitoring monitoring;
};

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
    const QString previews = m_config.uploadFolder + QLatin1String("/previews");
    for (const QString &folder : {m_config.uploadFolder, m_config.streamsFolder, previews}) {
        if (!QDir().mkpath(folder))
            return Error{ErrorCode::Config, tr("The folder %1 cannot be made.").arg(folder),
                         tr("Make it, or correct section [files].")};
    }
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
    addRoutes();
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

void Application::addRoutes()
{
    const QString base = QLatin1Char('/') + m_config.webapp + QLatin1Char('/');
    const HttpFront::Route page{noBody, [this](const HttpRequest &request, const HttpConnection::Responder &respond) {
                                    respond(m_parts->page.answer(request));
                                }};
    for (const QString &path : {QStringLiteral("/"), base.chopped(1), base})
        m_parts->front.setRoute(path, page, RouteClass::Page);
    m_parts->front.setRoute(base + QLatin1String("api/v1/"), m_parts->api.route());
    m_parts->monitoring.addRoutes(m_parts->front);
    m_parts->front.setRoute(base + QLatin1String("services"),
                            {noBody,
                             [base](const HttpRequest &, const HttpConnection::Responder &respond) {
                                 HttpResponse redirect = plainResponse(307, "The services are elsewhere.");
                                 redirect.addHeader("Location", base.toLatin1() + "services/");
                                 respond(redirect);
                             },
                             {"GET", "HEAD"}},
                            RouteClass::Soap);
    m_parts->front.setRoute(base + QLatin1String("services/"),
                            soapRoute(m_config, m_parts->soapAdapter, m_parts->soapThreads), RouteClass::Soap);
    // Its session is in a cookie, which the browser sends along whoever asks: this node's own pages only.
    m_parts->lobbyGate = std::make_unique<WebSocketGate>(
        QLatin1String(lobbyProtocol), [this](const QString &origin) { return isOwnPage(origin); },
        [this](QWebSocket *socket, QTcpSocket *transport, const QString &address) {
            m_parts->lobby.accept(socket, transport, address);
        });
    m_parts->front.setWebSocket(
        base + QLatin1String("room/"), [this](const QString &path, QTcpSocket *socket, const QString &address) {
            m_parts->plane.take(socket, address, RoomId(path.section(QLatin1Char('/'), -1).toLongLong()));
        });
    m_parts->front.setWebSocket(base + QLatin1String("lobby"),
                                [this](const QString &, QTcpSocket *socket, const QString &address) {
                                    m_parts->lobbyGate->take(socket, address);
                                });
    if (m_parts->acme)
        m_parts->front.setRoute(QLatin1String(AcmeFolder::path), m_parts->acme->route());
}

void Application::reloadCertificates()
{
    if (m_parts)
        m_parts->certificates.look();
}

bool Application::isOwnPage(const QString &origin) const
{
    return isOriginOf(m_parts->ownRecord(m_config), origin);
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
