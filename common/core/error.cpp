// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/core/error.h"

namespace Common {

QLatin1String errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid: return QLatin1String("invalid");
    case ErrorCode::NotLoggedIn: return QLatin1String("not_logged_in");
    case ErrorCode::WrongLogin: return QLatin1String("wrong_login");
    case ErrorCode::LevelRefused: return QLatin1String("level_refused");
    case ErrorCode::Forbidden: return QLatin1String("forbidden");
    case ErrorCode::NotFound: return QLatin1String("not_found");
    case ErrorCode::RoomUnknown: return QLatin1String("room_unknown");
    case ErrorCode::RoomFull: return QLatin1String("room_full");
    case ErrorCode::RoomClosed: return QLatin1String("room_closed");
    case ErrorCode::NodeFull: return QLatin1String("node_full");
    case ErrorCode::LoginTaken: return QLatin1String("login_taken");
    case ErrorCode::InvitationUnknown: return QLatin1String("invitation_unknown");
    case ErrorCode::InvitationNotYet: return QLatin1String("invitation_not_yet");
    case ErrorCode::InvitationOver: return QLatin1String("invitation_over");
    case ErrorCode::InvitationPassword: return QLatin1String("invitation_password");
    case ErrorCode::HashUnknown: return QLatin1String("hash_unknown");
    case ErrorCode::HashUsed: return QLatin1String("hash_used");
    case ErrorCode::Conflict: return QLatin1String("conflict");
    case ErrorCode::NoNode: return QLatin1String("no_node");
    case ErrorCode::TooMany: return QLatin1String("too_many_tries");
    case ErrorCode::TooLarge: return QLatin1String("too_large");
    case ErrorCode::NoSpace: return QLatin1String("no_space");
    case ErrorCode::Locked: return QLatin1String("locked");
    case ErrorCode::Unavailable: return QLatin1String("unavailable");
    case ErrorCode::Timeout: return QLatin1String("timeout");
    case ErrorCode::SchemaTooNew: return QLatin1String("schema_too_new");
    case ErrorCode::NotInitialised: return QLatin1String("not_initialised");
    case ErrorCode::AlreadyInitialised: return QLatin1String("already_initialised");
    case ErrorCode::NodeIdInUse: return QLatin1String("node_id_in_use");
    case ErrorCode::WrongClusterKey: return QLatin1String("wrong_cluster_key");
    case ErrorCode::DatabaseUnsuited: return QLatin1String("database_unsuited");
    case ErrorCode::PortBusy: return QLatin1String("port_busy");
    case ErrorCode::Config: return QLatin1String("config");
    case ErrorCode::LeaseLost: return QLatin1String("lease_lost");
    case ErrorCode::Internal: return QLatin1String("internal");
    }
    Q_UNREACHABLE();
}

ErrorCode errorFromName(QStringView name)
{
    for (int code = 0; code < int(ErrorCode::Internal); ++code) {
        if (name == errorName(ErrorCode(code)))
            return ErrorCode(code);
    }
    return ErrorCode::Internal;
}

QString errorText(const Error &error)
{
    return error.remedy.isEmpty() ? error.message : error.message + QLatin1Char(' ') + error.remedy;
}

} // namespace Common
