// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/convert/convertrecording.h"
#include "agent/convert/filmcommands.h"
#include "agent/convert/workfolder.h"

#include <chrono>
#include <functional>

namespace Agent {

struct SandboxTask;

/*!
    Runs the programs of a conversion in sandboxes, which share the folder where the film is made.
    Threads: one that may wait.
*/
class ConvertSandbox
{
public:
    ConvertSandbox(const WorkFolder &folder, const ConvertSettings &settings, const StopSign &stop)
        : m_folder(folder)
        , m_settings(settings)
        , m_stop(stop)
    {
    }

    /*! How a program ended that ran at all. */
    enum class Ended {
        Well,
        Failed, //!< what it said is in the log
        TooLong,
    };
    using Take = std::function<bool(QByteArrayView)>;

    /*! maketrack.sh on one .mjr file, of which `take` gets what it says. Errors: as convertRecording(), for what concerns all tracks. */
    Common::Result<Ended> makeTrack(const QString &source, int number, const Take &take) const;

    /*! One of FFmpeg's programs. */
    Common::Result<Ended> run(const FilmCommand &command, std::chrono::milliseconds deadline, const Take &take) const;

    /*! NoSpace, unless the disk has as much as that and the reserve. */
    Common::Result<void> checkSpace(qint64 bytes) const;

private:
    Common::Result<Ended> run(const SandboxTask &task, std::chrono::milliseconds deadline, const Take &take) const;

    const WorkFolder &m_folder;
    const ConvertSettings &m_settings;
    const StopSign &m_stop;
};

} // namespace Agent
