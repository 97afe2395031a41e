// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/soap/soapargs.h"
#include "common/domain/room.h"

/*! Rooms' settings as RoomService is told them. Errors: Invalid (names the parameter). Threads: any. */
namespace Agent {

Common::Result<Common::RoomType> roomTypeFrom(qint64 number); //!< also of types that OpenMeetings has no more
/*! Takes over what the operation has parameters for. */
Common::Result<void> readRoomParameters(const SoapArgs &args, Common::Room &room);
/*! Sets one by OpenMeetings' name; only those that an integration may set. */
Common::Result<void> setRoomParameter(Common::Room &room, const QString &name, const QString &value);

} // namespace Agent
