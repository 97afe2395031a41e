// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/ids.h"

#include <QLatin1String>
#include <QString>

namespace Common {

/*! The numbers are stored. */
enum class RecordingState {
    Recording = 0,
    Waiting = 1, //!< it has ended, and is to be made one film
    Converting = 2,
    Done = 3,
    Failed = 4,
};
QLatin1String recordingStateName(RecordingState state); //!< "recording", "waiting", "converting", "done", "failed"

/*! Whether somebody who came by a link of another program may record. The numbers are stored. */
enum class LinkRecording {
    No = 0, //!< not even as a moderator
    Yes = 1,
    AsModerator = 2,
};
/*! What a number that is none of these says is said by nobody: as if nothing had been said. */
LinkRecording linkRecordingFromNumber(int number);

/*! Whether somebody may start and stop the recording of a room that may be recorded. */
bool mayRecord(LinkRecording link, bool isModerator);

/*! What went on in a room from one moment to another: who was seen and heard, what was said and drawn. */
struct Recording
{
    RecordingId id;
    QString storageKey; //!< the name of its folder: random, never from people
    RoomId room;
    QString roomName;     //!< as it was: the room may go
    QString externalType; //!< of the room, as it was
    QString name;
    QString comment = {};
    UserId createdBy = {};
    QString creatorName = {}; //!< empty: the account is gone
    bool isInterview = false;
    RecordingState state = RecordingState::Recording;
    int progress = 0; //!< percent of what the state does
    UtcTime startedAt = {};
    UtcTime endedAt = {}; //!< none while it is recorded
    NodeId node = {};     //!< that records or converts it, or did
    int failures = 0;     //!< tries to convert it that failed
    QString failure = {}; //!< why the last one did
    int width = 0;        //!< in pixels; 0 = it has no picture, or is not done
    int height = 0;
    Millis duration{0};
    qint64 sizeBytes = 0; //!< of all its files

    friend bool operator==(const Recording &, const Recording &) = default;
};

constexpr int maximumRecordingNameLength = 255;

/*! "Room 2026-01-31 14:05", UTC: what it is called until somebody gives it a name. */
QString recordingName(const QString &roomName, UtcTime startedAt);

} // namespace Common
