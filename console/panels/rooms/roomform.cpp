// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/rooms/roomform.h"

#include "common/domain/room.h"

namespace Console {
namespace {

QList<Choice> roomTypes()
{
    return {{QStringLiteral("conference"), RoomForm::tr("Conference")},
            {QStringLiteral("restricted"), RoomForm::tr("Restricted (lecture)")},
            {QStringLiteral("interview"), RoomForm::tr("Interview")}};
}

QList<Choice> roomOptions()
{
    return {{QStringLiteral("allowUserQuestions"), RoomForm::tr("Users may ask to speak")},
            {QStringLiteral("allowRecording"), RoomForm::tr("May be recorded")},
            {QStringLiteral("waitForRecording"), RoomForm::tr("Waits for the recording to begin")},
            {QStringLiteral("isAudioOnly"), RoomForm::tr("Sound only")},
            {QStringLiteral("autoVideoSelect"), RoomForm::tr("Camera is chosen by itself")},
            {QStringLiteral("showMicrophoneStatus"), RoomForm::tr("Shows whose microphone is on")},
            {QStringLiteral("allowFontStyles"), RoomForm::tr("Fonts may be chosen")},
            {QStringLiteral("chatOpened"), RoomForm::tr("Chat is open at first")},
            {QStringLiteral("filesOpened"), RoomForm::tr("Files are open at first")},
            {QStringLiteral("hideTopBar"), RoomForm::tr("Without top bar")},
            {QStringLiteral("hideChat"), RoomForm::tr("Without chat")},
            {QStringLiteral("hideActivitiesAndActions"), RoomForm::tr("Without activities")},
            {QStringLiteral("hideFilesExplorer"), RoomForm::tr("Without files")},
            {QStringLiteral("hideActionsMenu"), RoomForm::tr("Without menu of actions")},
            {QStringLiteral("hideScreenSharing"), RoomForm::tr("Without screen sharing")},
            {QStringLiteral("hideWhiteboard"), RoomForm::tr("Without whiteboard")},
            {QStringLiteral("appointment"), RoomForm::tr("Made for one meeting of the calendar")},
            {QStringLiteral("needsMediaServer"), RoomForm::tr("Needs a media server")}};
}

QString nameProblem(const ClusterRoom &room)
{
    if (room.name.isEmpty())
        return RoomForm::tr("Enter a name.");
    return room.name.size() <= Common::maximumRoomNameLength
        ? QString()
        : RoomForm::tr("At most %1 characters.").arg(Common::maximumRoomNameLength);
}

QString commentProblem(const ClusterRoom &room)
{
    return room.comment.size() <= Common::maximumRoomCommentLength
        ? QString()
        : RoomForm::tr("At most %1 characters.").arg(Common::maximumRoomCommentLength);
}

QString redirectProblem(const ClusterRoom &room)
{
    const auto url = Common::redirectUrlFrom(room.redirectUrl);
    return url ? QString() : url.error().message;
}

QString externalIdProblem(const ClusterRoom &room)
{
    bool isNumber = false;
    (void)room.externalId.toLongLong(&isNumber);
    if (!room.externalId.isEmpty() && !isNumber)
        return RoomForm::tr("Enter a whole number, or nothing.");
    return !room.externalId.isEmpty() && room.externalType.isEmpty()
        ? RoomForm::tr("Name the program above that knows the room by this number.")
        : QString();
}

} // namespace

RoomForm::RoomForm(QWidget *parent) : RecordForm(parent)
{
    addSection(tr("Room"));
    addText(tr("&Name"), &ClusterRoom::name, {}, nameProblem);
    addChoice(tr("&Type"), &ClusterRoom::type, roomTypes());
    addNumber(tr("&Capacity"), &ClusterRoom::capacity, {1, Common::maximumRoomCapacity, tr(" persons"), {}});
    addLongText(tr("C&omment"), &ClusterRoom::comment, {}, commentProblem);
    addSection(tr("Who may come in"));
    addSwitch(tr("&Public"), &ClusterRoom::isPublic,
              tr("Else members of its groups, its moderators and administrators alone."));
    addSwitch(tr("Close&d"), &ClusterRoom::isClosed, tr("Nobody comes in until it is opened again."));
    addText(tr("L&eads to"), &ClusterRoom::redirectUrl,
            tr("Web address for people who come while it is closed or when a demo ends."), redirectProblem);
    addNumber(tr("De&mo time"), &ClusterRoom::demoSeconds,
              {0, Common::maximumDemoSeconds, tr(" seconds"), tr("no demo room")});
    addSection(tr("Moderation"));
    addText(tr("O&wner"), &ClusterRoom::owner, tr("Login of the user who may change it besides administrators."));
    addText(tr("Mode&rators"), &ClusterRoom::moderators,
            tr("Logins, with commas. They moderate whenever they are in."));
    addSwitch(tr("Waits for a moderator"), &ClusterRoom::isModerated);
    addSwitch(tr("Moderated chat"), &ClusterRoom::isChatModerated, tr("Moderators let messages through."));
    addSection(tr("Features"));
    addChoices(tr("Options"), &ClusterRoom::options, roomOptions());
    addSection(tr("Another program"));
    addText(tr("Program"), &ClusterRoom::externalType, tr("For instance moodle."));
    addText(tr("Its number there"), &ClusterRoom::externalId, {}, externalIdProblem);
}

QString roomTypeText(const QString &type)
{
    for (const Choice &choice : roomTypes()) {
        if (choice.value == type)
            return choice.text;
    }
    return type;
}

ClusterRoom usualRoom()
{
    const Common::Room room;
    return {.type = Common::roomTypeName(room.type),
            .capacity = room.capacity,
            .options = {QStringLiteral("allowUserQuestions"), QStringLiteral("allowRecording"),
                        QStringLiteral("allowFontStyles")}};
}

} // namespace Console
