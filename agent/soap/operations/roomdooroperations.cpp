// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/roomtopics.h"
#include "agent/soap/soapcontext.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Error;
using Common::ErrorCode;
using Common::Result;
using Common::Room;

/*! True closes, whatever OpenMeetings' documentation says: the people in the room are sent out and nobody comes in. */
Result<SoapValue> closeDoor(const SoapContext &context, const SoapArgs &args)
{
    const auto close = [&args](Room &room) -> Result<void> {
        room.isClosed = args.boolean("status"_L1);
        return {};
    };
    const auto changed = context.services.rooms.change(roomIdIn(args), close, context.caller);
    if (!changed)
        return changed.error();
    return SoapValue(1);
}

/*! Sends everybody out; the room may be entered again. True only when that happened, as kickUserByPublicSID does. */
Result<SoapValue> kickUser(const SoapContext &context, const SoapArgs &args)
{
    const auto report = context.services.actions.closeRoom(roomIdIn(args), {}, context.caller);
    if (!report && report.error().code == ErrorCode::Conflict) // nobody is in it
        return SoapValue(false);
    if (!report)
        return report.error();
    switch (report->outcome) {
    case ActionReport::Outcome::Done: return SoapValue(true);
    case ActionReport::Outcome::Pending: return Error{ErrorCode::Timeout, report->message};
    case ActionReport::Outcome::Failed: return Error{ErrorCode::Unavailable, report->message};
    }
    Q_UNREACHABLE();
}

constexpr auto doorParameters = joined(sidParameter, roomIdParameter, parametersOf(SoapType::Boolean, {"status"_L1}));
constexpr auto kickFromRoomParameters = joined(parametersOf(SoapType::Text, {"SID_Admin"_L1}), roomIdParameter);

constexpr SoapOperation roomDoorRows[] = {
    {"closeRoom"_L1, SoapRight::WebService, doorParameters, soapResult(SoapType::Int), closeDoor, "-2"_L1},
    {"kickUser"_L1, SoapRight::Administrator, kickFromRoomParameters, soapResult(SoapType::Boolean), kickUser},
};

} // namespace

constinit const SoapTopic roomDoorTopic{roomDoorRows};

} // namespace Agent
