// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/parts.h"

#include "agent/app/nodemedia.h"
#include "agent/app/origins.h"
#include "agent/app/redirectport.h"
#include "agent/calendar/reminders.h"
#include "agent/fetch/addressrule.h"
#include "agent/files/filejobs.h"
#include "agent/jobs/contractjob.h"
#include "agent/jobs/housekeeping.h"
#include "agent/media/meshmedia.h"
#include "agent/recordings/recordingjobs.h"

#include <QThread>

#include <future>

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr int storageThreads = 4;
constexpr int soapThreadCount = 4; // calls wait for the database more than they work
constexpr Millis peersDeadline = 2s;

PlacementTerms termsOf(const Config &config)
{
    return {config.times, config.media.meshPeople};
}

QList<Job> jobsOf(const Config &config, const AppointmentPost &appointmentPost)
{
    QList<Job> all = housekeepingJobs() + recordingEndJobs();
    if (config.mail.isOn() && config.calendar.reminderLead.count() > 0)
        all.append(reminderJob(appointmentPost, config.calendar.reminderLead));
    return all;
}

ShareSettings shareSettings(const Config &config, const QString &clusterId)
{
    return {.clusterId = clusterId,
            .folders = {{ShareFolder::Upload, config.uploadFolder}, {ShareFolder::Streams, config.streamsFolder}}};
}

} // namespace

Parts::Parts(const Config &config, const Cluster &cluster, const std::function<void(const Commit &)> &committed)
    : config(config)
    , clusterId(cluster.record.id)
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
             [this, &config](const QString &origin) { return mayOpenRoom(config, cache, origin); }, config.pace, media,
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
          storage, random, [this, &config] { return nodeUrl(ownRecord(config, cache)); },
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
    , soapThreads("soap", soapThreadCount)
    , page(config.webapp, [this] { return roomSources(cache); })
    , api({sessions, invitations, appointments, mail, hashes, users, groups, tokens, rooms, placement, files, uploads,
           recordings, cache, storage, config.node, QLatin1Char('/') + config.webapp + QLatin1Char('/')},
          QLatin1Char('/') + config.webapp + QLatin1String("/api/v1/"))
    , lobbyService(storage, sessions, clock)
    , lobby(storage, lobbyService)
    , front(config.http, random)
    , certificates(config, front, channel, localDisk)
    , jobs(storage, random, jobsOf(config, appointmentPost), [this] { return lease.holds(); })
    , mailJobs(storage, random, config.mail.isOn() ? QList<Job>{mailSender.job()} : QList<Job>(),
               [this] { return lease.holds(); })
    , fileJobs(storage, random, Agent::fileJobs(files.contents()), [this] { return lease.holds(); })
    , conversions(
          storage, streamsDisk, config.streamsFolder,
          [](const QString &folder, FilmLayout layout, const std::function<void(int)> &progress, const StopSign &stop) {
              return convertRecording(folder, {.layout = layout}, progress, stop);
          },
          config.node, config.media.converters,
          [this] { return lease.holds() && !missingProgram(programsOfConversion(), QStringLiteral("/usr")); })
    , recordingJobs(storage, random, recordingFolderJobs(streamsDisk, config.streamsFolder),
                    [this] { return lease.holds(); })
    , schemaJobs(storage, random, contractJobs(config.database, schemaSteps(config.database.driver)),
                 [this] { return lease.holds(); })
    , monitoring(nodeParts(), config.monitoring, [this](const HttpRequest &request) { return page.answer(request); })
{
    lease.tellOf(mediaLoad);
    lobby.setPace(config.pace);
    if (!config.acmeFolder.isEmpty())
        acme = std::make_unique<AcmeFolder>(config.acmeFolder, localDisk);
    if (config.redirectPort > 0)
        redirects = makeRedirectPort(
            config, random, [this, &config] { return ownRecord(config, cache); }, acme.get());
}

// Work in the storage threads uses what is built after the storage: it must be done before that dies.
Parts::~Parts()
{
    fetcher.stop();
    mailSender.stop(); // also when the lease was lost: nobody waits for a mail server then
    storage.finishWork();
}

AskNode Parts::askNode()
{
    return [this](NodeId node, const QString &method, const QCborMap &arguments, Millis deadline,
                  std::function<void(const NodeAnswer &)> done) {
        channel.ask(node, method, arguments, deadline, std::move(done));
    };
}

RequestNode Parts::requestNode()
{
    return [this](NodeId node, const QString &method, const QCborMap &arguments, Millis deadline) {
        return channel.request(node, method, arguments, deadline);
    };
}

// Asked in a SOAP thread; when the main thread is busy ending, nobody waits for it.
QList<PeerStatus> Parts::peers()
{
    auto promise = std::make_shared<std::promise<QList<PeerStatus>>>();
    auto answer = promise->get_future();
    QMetaObject::invokeMethod(&channel, [this, promise] { promise->set_value(channel.peers()); });
    return answer.wait_for(peersDeadline) == std::future_status::ready ? answer.get() : QList<PeerStatus>();
}

NodeParts Parts::nodeParts()
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

} // namespace Agent
