// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/meeting/refusals.h"

#include "agent/meeting/meetingtext.h"

namespace Agent::Refusals {
using Common::Error;
using Common::ErrorCode;

Error notHere()
{
    return {ErrorCode::NotFound, MeetingText::tr("You are no longer in this room."),
            MeetingText::tr("Enter the room again.")};
}

Error nobodyThere()
{
    return {ErrorCode::NotFound, MeetingText::tr("This person is no longer in the room."),
            MeetingText::tr("Look at the list of people.")};
}

Error moderatorsOnly()
{
    return {ErrorCode::Forbidden, MeetingText::tr("Only moderators may do this."),
            MeetingText::tr("Ask a moderator, or apply to become one.")};
}

Error roomWaits()
{
    return {ErrorCode::Conflict, MeetingText::tr("This room waits for a moderator."),
            MeetingText::tr("Wait until a moderator has come.")};
}

} // namespace Agent::Refusals
