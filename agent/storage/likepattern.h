// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Agent {

/*!
    For `LOWER(column) LIKE ? ESCAPE '!'`: finds what people typed anywhere in the column, without regard to case. Nothing
    typed finds everything.
*/
inline QString likePattern(const QString &typed)
{
    QString part = typed.trimmed().toLower();
    part.replace(QLatin1Char('!'), QLatin1String("!!"))
        .replace(QLatin1Char('%'), QLatin1String("!%"))
        .replace(QLatin1Char('_'), QLatin1String("!_"));
    return QLatin1Char('%') + part + QLatin1Char('%');
}

} // namespace Agent
