// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/exitcode.h"

namespace Agent {

using namespace Common;

int exitCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Config:
    case ErrorCode::Invalid: return 3;
    case ErrorCode::Unavailable:
    case ErrorCode::Timeout: return 4;
    case ErrorCode::SchemaTooNew: return 5;
    case ErrorCode::NodeIdInUse: return 6;
    case ErrorCode::PortBusy: return 7;
    case ErrorCode::WrongClusterKey: return 8;
    case ErrorCode::DatabaseUnsuited: return 9;
    case ErrorCode::NotInitialised: return 10;
    case ErrorCode::AlreadyInitialised:
    case ErrorCode::LoginTaken:
    case ErrorCode::Conflict: return 11;
    case ErrorCode::LeaseLost: return 12;
    case ErrorCode::NotLoggedIn:
    case ErrorCode::WrongLogin:
    case ErrorCode::LevelRefused:
    case ErrorCode::Forbidden:
    case ErrorCode::NotFound:
    case ErrorCode::RoomUnknown:
    case ErrorCode::RoomFull:
    case ErrorCode::RoomClosed:
    case ErrorCode::NodeFull:
    case ErrorCode::InvitationUnknown:
    case ErrorCode::InvitationNotYet:
    case ErrorCode::InvitationOver:
    case ErrorCode::InvitationPassword:
    case ErrorCode::HashUnknown:
    case ErrorCode::HashUsed:
    case ErrorCode::NoNode:
    case ErrorCode::TooMany:
    case ErrorCode::TooLarge:
    case ErrorCode::NoSpace:
    case ErrorCode::Locked: return 1;
    case ErrorCode::Internal: return 70;
    }
    Q_UNREACHABLE();
}

} // namespace Agent
