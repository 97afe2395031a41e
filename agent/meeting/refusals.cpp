// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/meeting/refusals.h"

#include <QCoreApplication>

namespace Agent::Refusals {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Meeting)
};

} // namespace

using Common::Error;
using Common::ErrorCode;

Error notHere()
{
    return {ErrorCode::NotFound, Text::tr("You are no longer in this room."), Text::tr("Enter the room again.")};
}

Error nobodyThere()
{
    return {ErrorCode::NotFound, Text::tr("This person is no longer in the room."),
            Text::tr("Look at the list of people.")};
}

Error moderatorsOnly()
{
    return {ErrorCode::Forbidden, Text::tr("Only moderators may do this."),
            Text::tr("Ask a moderator, or apply to become one.")};
}

Error roomWaits()
{
    return {ErrorCode::Conflict, Text::tr("This room waits for a moderator."),
            Text::tr("Wait until a moderator has come.")};
}

} // namespace Agent::Refusals
