// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>

namespace Agent {

/*! Whether all of it is printable ASCII: what a page wrote may be passed on to a program in C then. */
inline bool isPlainText(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) { return character >= u' ' && character <= u'~'; });
}

} // namespace Agent
