// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/groupservice.h"
#include "agent/accounts/securehashservice.h"
#include "agent/accounts/sessionservice.h"
#include "agent/accounts/tokenservice.h"
#include "agent/accounts/userservice.h"
#include "agent/calendar/appointmentservice.h"
#include "agent/fetch/fileimport.h"
#include "agent/files/fileservice.h"
#include "agent/invitations/invitationservice.h"
#include "agent/nodes/nodeservice.h"
#include "agent/nodes/settingsservice.h"
#include "agent/peers/meshservice.h"
#include "agent/placement/placementservice.h"
#include "agent/recordings/recordingservice.h"
#include "agent/rooms/connectionservice.h"
#include "agent/rooms/roomactions.h"
#include "agent/rooms/roomservice.h"
#include "agent/shares/shareservice.h"
#include "agent/soap/urlpasswords.h"
#include "agent/verify/verifyservice.h"

#include <functional>

namespace Agent {

/*! What SOAP operations work on. All of it may be used in the threads of calls. */
struct SoapServices
{
    SessionService &sessions;
    UserService &users;
    SecureHashService &hashes;
    GroupService &groups;
    TokenService &tokens;
    NodeService &nodes;
    ConnectionService &connections;
    RoomActions &actions;
    PlacementService &placement;
    RoomService &rooms;
    InvitationService &invitations;
    AppointmentService &appointments;
    MailService &mail;
    ShareService &shares;
    FileService &files;
    FileImport &imports;
    RecordingService &recordings;
    VerifyService &verify;
    SettingsService &settings;
    MeshService &mesh;
    ClusterCache &cache;                      //!< for what is only read
    Storage &storage;                         //!< the same
    std::function<QList<PeerStatus>()> peers; //!< this node's commit channels at this moment
    const Common::Clock &clock;
    UrlPasswords urlPasswords = UrlPasswords::FromPrivateNetworks;
};

/*! One call as its handler sees it. */
struct SoapContext
{
    const SoapServices &services;
    Caller caller; //!< for SoapRight::Anyone only the address is known
};

} // namespace Agent
