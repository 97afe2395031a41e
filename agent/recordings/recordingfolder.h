// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/repositories/recordingrepository.h"
#include "common/core/result.h"

#include <QString>

/*!
    Where recordings are in the shared folder "streams": `recordings/<key>/raw/<epoch>` has what was recorded while the room was open
    once, `recordings/<key>` what has been made of it.
*/
namespace Agent {

/*! What is kept of a recording that is done. */
enum class RecordingPart { Film, Poster, Timeline };
constexpr RecordingPart everyRecordingPart[] = {RecordingPart::Film, RecordingPart::Poster, RecordingPart::Timeline};
QString recordingPartName(RecordingPart part); //!< "recording.webm", "poster.jpg", "timeline.json"

QString recordingsFolder(const QString &streams);                           //!< of all
QString recordingFolder(const QString &streams, const QString &storageKey); //!< of one
QString rawFolder(const QString &streams, const QString &storageKey);       //!< its tracks

// These wait for the disk, as long as that takes.
/*! The parts that are there, with sizes and checksums. Unavailable. */
Common::Result<QList<RecordingFile>> readParts(const QString &streams, const QString &storageKey);
Common::Result<void> removeRecordingFolder(const QString &folder); //!< no error when there is none. Unavailable

} // namespace Agent
