// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/nodes/outagepact.h"
#include "agent/nodes/settingsservice.h"
#include "agent/peers/commitchannel.h"
#include "agent/rooms/roomplane.h"
#include "agent/shares/sharewatch.h"

namespace Agent {

/*!
    Answers what other nodes ask of this one, and this one of itself, over the commit channel. Each answer tells what really
    happened. All of it outlives the channel's use; main thread.
*/
void answerNodes(CommitChannel &channel, OutagePact &pact, RoomPlane &rooms, ShareWatch &shares,
                 const SettingsService &settings);

} // namespace Agent
