// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/mediaserver.h"

#include "common/core/commontext.h"

namespace Common {

QLatin1String mediaServerStateName(MediaServerState state)
{
    switch (state) {
    case MediaServerState::None: return QLatin1String("none");
    case MediaServerState::Up: return QLatin1String("up");
    case MediaServerState::Down: return QLatin1String("down");
    }
    Q_UNREACHABLE();
}

std::optional<MediaServerState> mediaServerStateFromName(QStringView name)
{
    for (const MediaServerState state : allMediaServerStates) {
        if (name == mediaServerStateName(state))
            return state;
    }
    return {};
}

QString mediaServerText(const MediaServer &server)
{
    switch (server.state) {
    case MediaServerState::None: return CommonText::tr("none", "media server");
    case MediaServerState::Down: return CommonText::tr("down", "media server");
    case MediaServerState::Up:
        return server.maxStreams > 0
            ? CommonText::tr("up, %1 of %n stream(s)", "media server", server.maxStreams).arg(server.streams)
            : CommonText::tr("up, %n stream(s)", "media server", server.streams);
    }
    Q_UNREACHABLE();
}

QLatin1String mediaNeedName(MediaNeed need)
{
    switch (need) {
    case MediaNeed::None: return QLatin1String("none");
    case MediaNeed::Preferred: return QLatin1String("preferred");
    case MediaNeed::Required: return QLatin1String("required");
    }
    Q_UNREACHABLE();
}

std::optional<MediaNeed> mediaNeedFromName(QStringView name)
{
    for (const MediaNeed need : allMediaNeeds) {
        if (name == mediaNeedName(need))
            return need;
    }
    return {};
}

} // namespace Common
