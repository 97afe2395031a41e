// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/groupservice.h"
#include "agent/accounts/securehashservice.h"
#include "agent/accounts/sessionservice.h"
#include "agent/accounts/tokenservice.h"
#include "agent/accounts/userservice.h"
#include "agent/api/apirouter.h"
#include "agent/app/cluster.h"
#include "agent/app/config.h"
#include "agent/app/nodecertificates.h"
#include "agent/cache/clustercache.h"
#include "agent/calendar/appointmentservice.h"
#include "agent/fetch/fileimport.h"
#include "agent/files/previewservice.h"
#include "agent/files/uploadservice.h"
#include "agent/http/acmefolder.h"
#include "agent/http/httpfront.h"
#include "agent/http/pageassets.h"
#include "agent/invitations/invitationservice.h"
#include "agent/jobs/jobrunner.h"
#include "agent/links/websocketgate.h"
#include "agent/lobby/lobbyhub.h"
#include "agent/mail/mailsender.h"
#include "agent/mail/mailservice.h"
#include "agent/monitoring/monitoring.h"
#include "agent/nodes/nodelease.h"
#include "agent/nodes/nodeservice.h"
#include "agent/nodes/outagepact.h"
#include "agent/nodes/settingsservice.h"
#include "agent/nodes/takeovers.h"
#include "agent/peers/commitchannel.h"
#include "agent/peers/meshservice.h"
#include "agent/placement/placementservice.h"
#include "agent/recordings/conversionservice.h"
#include "agent/recordings/recordingservice.h"
#include "agent/rooms/connectionservice.h"
#include "agent/rooms/roomactions.h"
#include "agent/rooms/roomplane.h"
#include "agent/rooms/roomservice.h"
#include "agent/shares/shareservice.h"
#include "agent/shares/sharewatch.h"
#include "agent/soap/soapadapter.h"
#include "agent/verify/verifyservice.h"

#include <functional>
#include <memory>

namespace Agent {

/*!
    All that a running node is made of, each part given what it uses. Members are built from top to bottom and die from bottom to
    top: what is used stands above what uses it. Threads: made and ended in the main thread; each part says of its own.
*/
struct Parts
{
    /*! `committed` is called in the thread that commits. `config` is not owned and outlives this. */
    Parts(const Config &config, const Cluster &cluster, const std::function<void(const Commit &)> &committed);
    ~Parts();

    QList<JobRunner *> runners() { return {&jobs, &mailJobs, &fileJobs, &recordingJobs, &schemaJobs}; }

    const Config &config;
    Common::SystemClock clock;
    Common::SystemRandom random;
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
    RequestThreads soapThreads;
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

private:
    AskNode askNode();
    RequestNode requestNode();
    QList<PeerStatus> peers();
    NodeParts nodeParts();
};

} // namespace Agent
