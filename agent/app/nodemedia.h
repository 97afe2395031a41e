// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/media/mediasettings.h"
#include "agent/media/threadmedia.h"
#include "agent/nodes/mediaload.h"
#include "common/core/ids.h"
#include "common/core/random.h"

namespace Agent {

/*!
    What makes a thread's part of this node's media server, and tells `load` of it; empty when there is none. `key`: of the cluster, for what
    the node has at Janus. Called once, before rooms are made; `random` and `load` outlive them.
*/
ThreadMediaSource nodeMedia(const MediaSettings &settings, Common::NodeId node, const QByteArray &key,
                            Common::Random &random, MediaLoad &load);

} // namespace Agent
