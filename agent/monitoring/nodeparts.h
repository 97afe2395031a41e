// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/api/apirouter.h"
#include "agent/eventloop/loopwatch.h"
#include "agent/http/httpfront.h"
#include "agent/jobs/jobrunner.h"
#include "agent/lobby/lobbyhub.h"
#include "agent/nodes/mediaload.h"
#include "agent/nodes/nodelease.h"
#include "agent/peers/commitchannel.h"
#include "agent/rooms/roomplane.h"
#include "agent/shares/sharewatch.h"
#include "agent/soap/soapadapter.h"
#include "agent/threads/diskthreads.h"

#include <QDateTime>

#include <functional>

namespace Agent {

/*! A certificate that this node shows. */
struct ShownCertificate
{
    const char *use; //!< "http", "peers"
    QDateTime expires;
};

/*! What a node is made of, for those who look at it from outside. All of it outlives them. */
struct NodeParts
{
    const Common::Clock &clock;
    Common::NodeId node;
    Common::LeaseTimes times;
    Storage &storage;
    ClusterCache &cache;
    const SessionService &sessions;
    const NodeLease &lease;
    const MediaLoad &media;
    const CommitChannel &channel;
    const RoomPlane &rooms;
    const LobbyHub &lobby;
    std::function<quint64()> lobbyRefusals; //!< WebSockets to it from foreign pages
    const HttpFront &front;
    const ApiRouter &api;
    const RequestThreads &soapThreads;
    const SoapAdapter &soap;
    const DiskThreads &disk;        // of the folder "upload"
    const DiskThreads &streamsDisk; // of the folder "streams"
    const ShareWatch &shareWatch;
    QList<const JobRunner *> jobs;
    const LoopWatch &mainLoop;
    std::function<QList<ShownCertificate>()> certificates; //!< any thread
};

} // namespace Agent
