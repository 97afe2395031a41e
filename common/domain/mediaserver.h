// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/*! The media server that a node may have beside it. Pure; any thread. */
namespace Common {

/*!
        none   the node has none, or its program knows of no such thing
        up     it answers
        down   it is configured and does not answer: voice and video of the node's rooms rest until it does
*/
enum class MediaServerState { None, Up, Down };
constexpr MediaServerState allMediaServerStates[] = {MediaServerState::None, MediaServerState::Up,
                                                     MediaServerState::Down};
QLatin1String mediaServerStateName(MediaServerState state); //!< "none", "up", "down"
std::optional<MediaServerState> mediaServerStateFromName(QStringView name);

/*! What a node says of its media server. */
struct MediaServer
{
    MediaServerState state = MediaServerState::None;
    /*!
        That it carries now, to it and from it alike: a microphone that five people hear is six. That is what its processor and
        its network have to do with.
    */
    int streams = 0;
    int maxStreams = 0; //!< beyond it the node gets no new room that needs the server; 0 = no limit

    bool isFull() const { return maxStreams > 0 && streams >= maxStreams; }
    friend bool operator==(const MediaServer &, const MediaServer &) = default;
};

QString mediaServerText(const MediaServer &server); //!< "none", "down", "up, 34 streams", "up, 34 of 200 streams"

/*!
    Whether a room is to be where a media server is.
        none        its people send their streams to each other, or it has none
        preferred   it may hold more people than can do that: where a server is, if any node has one
        required    by an administrator's word: nowhere else
*/
enum class MediaNeed { None, Preferred, Required };
constexpr MediaNeed allMediaNeeds[] = {MediaNeed::None, MediaNeed::Preferred, MediaNeed::Required};
QLatin1String mediaNeedName(MediaNeed need); //!< "none", "preferred", "required"
std::optional<MediaNeed> mediaNeedFromName(QStringView name);

/*! People of a room who can send their streams to each other, unless `media.mesh_people` says otherwise. */
constexpr int usualMeshPeople = 6;

} // namespace Common
