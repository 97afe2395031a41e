// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterdata.h"

#include <QStringList>

namespace Console {

/*! What the command line asks for. */
struct Options
{
    ConnectTarget target;     //!< parts that were not given are empty
    QString language;         //!< "de"; empty = the system's
    bool isDark = false;      //!< a dark palette instead of the system's
    QString screenshotFolder; //!< empty = none are wanted
    bool verifies = false;    //!< checks the cluster without a window
    QString reportFile;       //!< of the check; empty = none is wanted

    bool isComplete() const
    {
        return !target.server.isEmpty() && !target.login.isEmpty() && !target.password.isEmpty();
    }
};

/*! Reads the arguments (with the program's name first). Prints and ends the program for --help and --version. Invalid says what is wrong. */
Common::Result<Options> readOptions(const QStringList &arguments);

} // namespace Console
