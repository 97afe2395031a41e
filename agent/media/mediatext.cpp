// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/media/mediatext.h"

namespace Agent {

using namespace Common;

QString mediaLackText(MediaLack lack)
{
    switch (lack) {
    case MediaLack::Nothing: return {};
    case MediaLack::NoMedia: return MediaText::tr("This server has no voice and video.");
    case MediaLack::MeshFull: return MediaText::tr("More people are in the room than can see and hear each other.");
    case MediaLack::ServerLost:
        return MediaText::tr("The media server does not answer. Voice and video come back by themselves.");
    }
    Q_UNREACHABLE();
}

} // namespace Agent
