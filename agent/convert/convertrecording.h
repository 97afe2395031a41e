// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/convert/filmpart.h"
#include "agent/sandbox/neededprogram.h"
#include "agent/sandbox/stopsign.h"
#include "common/core/clock.h"
#include "common/core/result.h"

#include <functional>

namespace Agent {

struct ConvertSettings
{
    FilmLayout layout = FilmLayout::Meeting;
    int threads = 1;                         //!< of the encoder
    qint64 memoryBytes = qint64(3) << 30;    //!< address space of each program
    qint64 reserveBytes = qint64(256) << 20; //!< of the disk, left to others
    PartLimits parts = {};
};

/*! What was made. */
struct ConvertedRecording
{
    int width = 0; //!< pixels
    int height = 0;
    Common::Millis duration{0};
    qint64 size = 0;    //!< bytes of recording.webm
    int lostTracks = 0; //!< that were recorded and could not be read
};

/*! Programs without which no recording is converted. */
QList<NeededProgram> programsOfConversion();

/*!
    Makes one film of a recording's raw tracks: in `folder`, from raw/<epoch>/manifest.jsonl, timeline.jsonl and *.mjr, the files
    recording.webm (VP8, Opus), poster.jpg and timeline.json, each of which is there whole or not at all; recording.webm comes
    last. What an earlier call left unfinished is removed, what it finished is replaced. A track that cannot be read is left out.

    All that looks into the tracks runs in a sandbox, at the lowest priority but a few, with the threads, memory and disk of
    `settings`. `progress` hears how many percent are done, never less than before, and again and again as long as it goes on.

    Errors, whose messages say what is wrong: Invalid (nothing was recorded, or FFmpeg cannot bear it: another try will not
            succeed), NoSpace, Timeout; Unavailable (a program or the sandbox is missing on this server, the folder cannot be read
            or written, or `stop` was raised: another try may succeed).
    Threads: one that may wait for as long as the recording took; one at a time for one folder.
*/
Common::Result<ConvertedRecording> convertRecording(const QString &folder, const ConvertSettings &settings,
                                                    const std::function<void(int percent)> &progress,
                                                    const StopSign &stop);

} // namespace Agent
