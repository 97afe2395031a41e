// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/recordingrow.h"

#include "common/domain/user.h"

namespace Agent {

using namespace Common;

Recording recordingFromRow(const QVariantList &row)
{
    int at = 0;
    const auto number = [&] { return row.at(at++).toLongLong(); };
    const auto text = [&] { return row.at(at++).toString(); };
    Recording recording;
    recording.id = RecordingId(number());
    recording.storageKey = text();
    recording.room = RoomId(number());
    recording.roomName = text();
    recording.externalType = text();
    recording.name = text();
    recording.comment = text();
    recording.createdBy = UserId(number());
    recording.isInterview = number() != 0;
    recording.state = RecordingState(number());
    recording.progress = int(number());
    recording.startedAt = {number()};
    recording.endedAt = {number()};
    recording.node = NodeId(number());
    recording.failures = int(number());
    recording.failure = text();
    recording.width = int(number());
    recording.height = int(number());
    recording.duration = Millis(number());
    recording.sizeBytes = number();
    User creator;
    creator.login = text();
    creator.firstName = text();
    creator.lastName = text();
    recording.creatorName = displayName(creator);
    return recording;
}

QList<Recording> recordingsFrom(const QList<QVariantList> &rows)
{
    QList<Recording> recordings;
    for (const QVariantList &row : rows)
        recordings.append(recordingFromRow(row));
    return recordings;
}

} // namespace Agent
