// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/securehashservice.h"
#include "agent/accounts/sessionservice.h"
#include "agent/accounts/userservice.h"
#include "agent/invitations/invitationservice.h"
#include "agent/nodes/nodeservice.h"
#include "agent/peers/peerstatus.h"
#include "agent/placement/placementservice.h"
#include "agent/rooms/connectionservice.h"
#include "agent/rooms/roomactions.h"
#include "agent/rooms/roomservice.h"

#include <functional>

namespace Agent {

/*! What SOAP operations work on. All of it outlives the SoapServer and may be used in its threads. */
struct SoapServices
{
    SessionService &sessions;
    UserService &users;
    SecureHashService &hashes;
    NodeService &nodes;
    ConnectionService &connections;
    RoomActions &actions;
    PlacementService &placement;
    RoomService &rooms;
    InvitationService &invitations;
    Storage &storage;                         //!< for what is only read
    std::function<QList<PeerStatus>()> peers; //!< this node's commit channels at this moment
    const Common::Clock &clock;
};

/*! One call as its handler sees it. */
struct SoapContext
{
    const SoapServices &services;
    Caller caller; //!< for SoapRight::Anyone only the address is known
};

} // namespace Agent
