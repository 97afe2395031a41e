// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "common/domain/recording.h"

/*! A recording that was made long ago, as a test wants it to be. */
struct StoredRecording
{
    qint64 room = 0;
    QString roomName = QStringLiteral("Room");
    QString externalType = {};
    qint64 createdBy = 0;
    Common::RecordingState state = Common::RecordingState::Done;
    QByteArray film = "a film"; //!< of one that is done
    QByteArray timeline = "{\"durationMs\":20000,\"events\":[]}";
    bool isInterview = false;
};

/*! Puts it into the database and, with its files, into the folder of streams; 0 after a warning. */
qint64 storeRecording(Agent::Database &database, const QString &streams, const StoredRecording &recording);
/*! Where the files of one are. */
QString storedRecordingFolder(Agent::Database &database, const QString &streams, qint64 recording);
