// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/recordingpaths.h"
#include "agent/storage/repositories/recordingrepository.h"
#include "common/core/result.h"

#include <QString>

namespace Agent {

/*! What is kept of a recording that is done. */
enum class RecordingPart { Film, Poster, Timeline };
constexpr RecordingPart everyRecordingPart[] = {RecordingPart::Film, RecordingPart::Poster, RecordingPart::Timeline};
QString recordingPartName(RecordingPart part); //!< "recording.webm", "poster.jpg", "timeline.json"

// These wait for the disk, as long as that takes.
/*! The parts that are there, with sizes and checksums. Unavailable. */
Common::Result<QList<RecordingFile>> readParts(const QString &streams, const QString &storageKey);
Common::Result<void> removeRecordingFolder(const QString &folder); //!< no error when there is none. Unavailable

} // namespace Agent
