// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Common {

/*!
    What an error may repeat of a text that came from outside: its beginning, as one line that logs and terminals show as it is.
    Control characters, marks of direction and halves of characters become U+FFFD; "…" stands for what is left out.
*/
QString echoed(QStringView text, qsizetype maximumLength = 100);

} // namespace Common
