// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/soap/soapschema.h"
#include "agent/storage/repositories/connectionrepository.h"
#include "common/domain/group.h"
#include "common/domain/recording.h"
#include "common/domain/room.h"

/*! The beans of RoomService (OPENMEETINGS.md 3.9, 3.10) and what Atrium's rooms are in them. */
namespace Agent {

extern const SoapBean userIdBean; //!< of OpenMeetings' User the id alone
extern const SoapBean roomBean;
extern const SoapBean roomTypeBean;
extern const SoapBean roomReturnBean;
extern const SoapBean roomCountBean;
extern const SoapBean roomSearchResultBean;
extern const SoapBean recordingBean;
extern const SoapBean recordingReturnBean;

struct NamedRoomOption
{
    QLatin1String name; //!< in beans and in parameters
    Common::RoomOption option;
};
extern const std::span<const NamedRoomOption> roomOptions;        //!< as OpenMeetings has and calls them
extern const std::span<const NamedRoomOption> clusterRoomOptions; //!< and those of Atrium besides

using RoomPeople = QList<ConnectionRow>;

/*! The groups that are named in beans of rooms. */
using RoomGroups = QHash<Common::GroupId, Common::Group>;
/*! Those of these rooms, and perhaps others. */
Common::Result<RoomGroups> groupsOf(const QList<Common::Room> &rooms, Database &database);

/*! No secret is in it, no password, no number for telephones, nobody's session. No people = they were not asked for. */
SoapValue roomValue(const Common::Room &room, const RoomGroups &groups, const std::optional<RoomPeople> &people);
SoapValue roomReturnValue(const Common::Room &room, const RoomPeople &people);
SoapValue roomCountValue(const Common::Room &room, int people);
SoapValue roomSearchResultValue(const QList<Common::Room> &page, qsizetype total);
SoapValue roomTypeValue(Common::RoomType type);
SoapValue recordingReturnValue(const Common::Recording &recording);
SoapValue recordingValue(const Common::Recording &recording, const SoapValue &room); //!< nil: the room is gone

} // namespace Agent
