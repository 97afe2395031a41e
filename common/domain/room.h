// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/ids.h"
#include "common/core/result.h"
#include "common/domain/placement.h"
#include "common/domain/user.h"

#include <QFlags>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace Common {

/*! Room types, numbered as OpenMeetings numbers them (OPENMEETINGS.md 2.6). */
enum class RoomType { Conference = 1, Restricted = 3, Interview = 4 };

/*! What a room is told besides (OPENMEETINGS.md 2.6). The numbers are stored. */
enum class RoomOption {
    Appointment = 0x1, //!< it was made for one meeting in the calendar
    UserQuestions = 0x2,
    AudioOnly = 0x4,
    FontStyles = 0x8,
    WaitForRecording = 0x10,
    Recording = 0x20,
    HideTopBar = 0x40,
    HideChat = 0x80,
    HideActivities = 0x100,
    HideFiles = 0x200,
    HideActionsMenu = 0x400,
    HideScreenSharing = 0x800,
    HideWhiteboard = 0x1000,
    MicrophoneStatus = 0x2000,
    ChatOpened = 0x4000,
    FilesOpened = 0x8000,
    AutoVideoSelect = 0x10000,
    MediaServer = 0x20000, //!< ours: it opens only where a media server is
};
Q_DECLARE_FLAGS(RoomOptions, RoomOption)
Q_DECLARE_OPERATORS_FOR_FLAGS(RoomOptions)

/*! What another system knows a room by. Among rooms of one type, no two have the same of both. */
struct ExternalRoom
{
    std::optional<qint64> id = {};
    QString type = {}; //!< "moodle"; empty = it is nobody else's

    friend bool operator==(const ExternalRoom &, const ExternalRoom &) = default;
};

/*! A room as it is configured; who is in it and where it is open is not part of it. */
struct Room
{
    RoomId id;
    QString name;
    QString comment;
    RoomType type = RoomType::Conference;
    int capacity = 4; //!< persons; the seed's numberOfPartizipants
    bool isPublic = true;
    RoomPin pin = {};         //!< where it must be opened; empty = anywhere
    bool isModerated = false; //!< it waits for a moderator
    bool isChatModerated = false;
    QList<UserId> moderators = {}; //!< who are moderators whenever they are in; in order, each once
    int demoSeconds = 0;           //!< people are in it for so long after it opened; 0 = no demo room
    QUrl redirectUrl = {};         //!< where people go when it is closed or its demo is over; empty = nowhere
    bool isClosed = false;         //!< nobody may come in
    UserId owner = {};             //!< whose room it is; none = only administrators change it
    RoomOptions options = RoomOptions(RoomOption::UserQuestions) | RoomOption::FontStyles | RoomOption::Recording;
    ExternalRoom external = {};
    QList<GroupId> groups = {};   //!< whose members may come in; read with the room, changed by GroupRepository alone
    QList<UserId> attendees = {}; //!< of appointments there: they may come in; changed by AppointmentRepository alone

    friend bool operator==(const Room &, const Room &) = default;
};

constexpr int maximumRoomNameLength = 255;
constexpr int maximumRoomCommentLength = 2000;
constexpr int maximumRoomCapacity = 10000;
constexpr int maximumRoomModerators = 100;
constexpr int minimumDemoSeconds = 60;
constexpr int maximumDemoSeconds = 24 * 60 * 60;
constexpr int maximumRedirectUrlLength = 1000;
constexpr int maximumExternalTypeLength = 255;

QLatin1String roomTypeName(RoomType type); //!< "conference", "restricted", "interview"
std::optional<RoomType> roomTypeFromName(QStringView name);
std::optional<RoomType> roomTypeFromNumber(int number);

/*! Of more people than send their streams to each other it prefers a media server. */
MediaNeed mediaNeed(RoomOptions options, int capacity, int meshPeople);
MediaNeed mediaNeed(const Room &room, int meshPeople);

bool isModeratorOf(const Room &room, const User &user); //!< its owner and its default moderators: always
/*! What a user counts as in the room: who moderates one of its groups, as a moderator by account. */
Level levelIn(const Room &room, const User &user);
bool isOfItsGroups(const Room &room, const User &user); //!< a member of one of the room's groups
/*!
    Everybody a public room; others are for the members of their groups, those who take part in an appointment there, their own
    moderators, moderators by account and administrators. No guest: it is their session that lets them in.
*/
bool mayEnterRoom(const Room &room, const User &user);
bool mayChangeRoom(const Room &room, const User &user); //!< its owner, in part, and administrators
/*! Besides, moderators by account and of its groups, and web-service users: they invite for the system that they belong to. */
bool mayInvite(const Room &room, const User &user);
bool mayMakeModerators(const Room &room, const User &user);

Result<QUrl> redirectUrlFrom(const QString &text); //!< Invalid: no address that people may be sent to
Result<void> checkRoom(const Room &room);          //!< Invalid names the field that is wrong

} // namespace Common
