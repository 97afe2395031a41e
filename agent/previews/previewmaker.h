// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/sandbox/stopsign.h"
#include "common/core/result.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace Agent {

/*! What was made of a file. */
struct Preview
{
    int pages = 0; //!< 1 for pictures and videos; of a long document, those that have previews
    int width = 0; //!< of page 1, in pixels
    int height = 0;
};

struct PreviewSettings
{
    int atOnce = 2;                              //!< conversions; further ones wait
    std::chrono::milliseconds deadline{120'000}; //!< of one, without waiting for others
    int maximumPages = 100;
    qint64 maximumPixels = 150'000'000;      //!< that a picture says it has, before it is decoded
    qint64 memoryBytes = qint64(2) << 30;    //!< address space of each program
    qint64 scratchBytes = qint64(512) << 20; //!< in memory, for one conversion
};

/*!
    Makes previews of files: `thumbnail` and `page-1`, `page-2` …, each `.png` where the source can be transparent and `.jpg`
    otherwise, in a folder that appears whole or not at all. Sizes are PreviewStream's; small pictures are not enlarged,
    drawings and pages are. Animations show their first frame, videos one that is like its neighbours; pictures are turned as
    their EXIF says, in sRGB, and nothing else of what a file says about itself gets into its previews.

    Everything that looks into a file runs in a sandbox (sandbox.h), nothing in this process does.

    Errors, whose messages name the reason: Invalid (this file has no previews: its type has none, it is damaged, too complex or
            protected), TooLarge (too many pixels), Timeout; Unavailable (a program or the sandbox is missing on this server, the
            source cannot be read, the folder not be written, or stop() was called: another try may succeed).
    Threads: any that may wait, several at a time, but one at a time for one target.
*/
class PreviewMaker
{
public:
    explicit PreviewMaker(const PreviewSettings &settings) : m_settings(settings) {}

    static bool hasPreviews(const QString &mediaType); //!< in the words of Common::sniffMediaType()

    /*! An earlier `targetFolder` is replaced. Its parent must be there, on a file system that can rename folders. */
    Common::Result<Preview> make(const QString &sourcePath, const QString &mediaType, const QString &targetFolder);

    /*! For ever: who is in make() gets Unavailable at once, and what runs is killed. */
    void stop();

private:
    class Turn;

    const PreviewSettings m_settings;
    StopSign m_stop;
    std::mutex m_mutex; // guards m_running
    std::condition_variable m_ended;
    int m_running = 0;
};

} // namespace Agent
