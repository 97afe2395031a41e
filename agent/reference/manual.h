// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Agent {

/*!
    A manual page in mdoc(7): `page`, where the line @COMMANDS@ stands for every command with its options, and @SETTINGS@
    for the sections of the configuration with every key, its default and what it is for.
*/
QString manual(const QString &page);

} // namespace Agent
