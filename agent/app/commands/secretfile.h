// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"

namespace Agent {

/*!
    The password in the first line of a file, or of standard input for "-". Errors: Config (missing, or readable by everybody).
*/
Common::Result<QString> readPassword(const QString &file);

/*! The same, but a file that does not exist is made, with a random password that only its owner can read. */
Common::Result<QString> readOrMakePassword(const QString &file);

} // namespace Agent
