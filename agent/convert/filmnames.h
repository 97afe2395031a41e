// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/convert/filmpart.h"

#include <QByteArray>

namespace Agent {

/*!
    The names of a part's tiles as subtitles (ASS), which libass draws: it finds fonts for all scripts and writes in their
    directions. What in a name could be read as a command of that format is only text. Empty when there are no names.
*/
QByteArray namesOf(const FilmPart &part);

} // namespace Agent
