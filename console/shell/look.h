// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace Console {

void installLook(bool isDark);                 //!< Fusion with the system's palette, or with a dark one
void installLanguage(const QString &language); //!< "de"; empty = the system's. English where there is no translation

} // namespace Console
