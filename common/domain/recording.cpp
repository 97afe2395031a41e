// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/recording.h"

#include <QDateTime>

namespace Common {

QLatin1String recordingStateName(RecordingState state)
{
    switch (state) {
    case RecordingState::Recording: return QLatin1String("recording");
    case RecordingState::Waiting: return QLatin1String("waiting");
    case RecordingState::Converting: return QLatin1String("converting");
    case RecordingState::Done: return QLatin1String("done");
    case RecordingState::Failed: return QLatin1String("failed");
    }
    Q_UNREACHABLE();
}

LinkRecording linkRecordingFromNumber(int number)
{
    return number == int(LinkRecording::No) || number == int(LinkRecording::Yes) ? LinkRecording(number)
                                                                                 : LinkRecording::AsModerator;
}

bool mayRecord(LinkRecording link, bool isModerator)
{
    switch (link) {
    case LinkRecording::No: return false;
    case LinkRecording::Yes: return true;
    case LinkRecording::AsModerator: return isModerator;
    }
    Q_UNREACHABLE();
}

QString recordingName(const QString &roomName, UtcTime startedAt)
{
    const QString time =
        QDateTime::fromMSecsSinceEpoch(startedAt.ms, Qt::UTC).toString(QStringLiteral(" yyyy-MM-dd HH:mm"));
    return roomName.left(maximumRecordingNameLength - time.size()) + time;
}

} // namespace Common
