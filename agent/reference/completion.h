// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Agent {

/*! A script for bash that completes the commands of the table, their options, and names of files where they take one. */
QString bashCompletion();

} // namespace Agent
