// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/shares/finding.h"
#include "agent/shares/mounttable.h"

namespace Agent {

/*! Where a folder should come from. */
enum class FolderSource {
    Here,    //!< it is on this machine: nobody else needs it, or the others mount it from here
    Mounted, //!< from another machine
};

/*! What a shared folder is mounted from and with which options, and what should be otherwise. Pure; any thread. */
QList<Finding> judgeMount(const QString &folder, const Mount &mount, FolderSource source);

} // namespace Agent
