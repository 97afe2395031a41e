// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/timetext.h"

#include <QLocale>

namespace Console {

QString timeText(const QDateTime &moment)
{
    if (!moment.isValid())
        return QStringLiteral("–");
    const QDateTime local = moment.toLocalTime();
    if (local.date() == QDate::currentDate())
        return QLocale().toString(local.time(), QStringLiteral("HH:mm:ss"));
    return QLocale().toString(local, QLocale::ShortFormat);
}

} // namespace Console
