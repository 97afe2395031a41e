// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/media/publications.h"

#include "agent/media/mediatext.h"

#include <utility>

namespace Agent {

using namespace Common;

StreamKinds Publications::allowed(Rights rights) const
{
    StreamKinds kinds;
    if (rights & Right::Speak)
        kinds |= StreamKind::Microphone;
    if (rights & Right::Speak && !(m_options & RoomOption::AudioOnly))
        kinds |= StreamKind::Camera;
    if (rights & Right::Share && !(m_options & RoomOption::HideScreenSharing))
        kinds |= StreamKind::Screen;
    return kinds;
}

Result<void> Publications::check(StreamKinds wanted, Rights rights) const
{
    const StreamKinds refused = wanted & ~allowed(rights);
    if (!refused)
        return {};
    if (refused & StreamKind::Camera && m_options & RoomOption::AudioOnly)
        return Error{ErrorCode::Forbidden, MediaText::tr("This room is for sound alone."),
                     MediaText::tr("Leave your camera off.")};
    if (refused & StreamKind::Screen && m_options & RoomOption::HideScreenSharing)
        return Error{ErrorCode::Forbidden, MediaText::tr("No screens are shared in this room.")};
    if (refused & StreamKind::Screen)
        return Error{ErrorCode::Forbidden, MediaText::tr("You may not share your screen here."),
                     MediaText::tr("Ask a moderator for the right to share.")};
    return Error{ErrorCode::Forbidden, MediaText::tr("You may not speak here."),
                 MediaText::tr("Ask a moderator for the right to speak.")};
}

bool Publications::set(const QString &person, StreamKinds streams)
{
    if (!streams)
        return m_streams.remove(person) > 0;
    return std::exchange(m_streams[person], streams) != streams;
}

QList<PersonStreams> Publications::shrink(const std::function<Rights(const QString &)> &rightsOf)
{
    QList<PersonStreams> shrunk;
    for (auto each = m_streams.cbegin(); each != m_streams.cend(); ++each) {
        const StreamKinds left = *each & allowed(rightsOf(each.key()));
        if (left != *each)
            shrunk.append({each.key(), left});
    }
    for (const PersonStreams &each : std::as_const(shrunk))
        set(each.id, each.streams);
    return shrunk;
}

} // namespace Agent
