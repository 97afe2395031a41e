// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/csv.h"

#include <algorithm>

namespace Common {
namespace {

QString csvCell(QString text)
{
    static constexpr QStringView formulas = u"=+-@\t\r";
    if (!text.isEmpty() && formulas.contains(text.front()))
        text.prepend(QLatin1Char('\''));
    static constexpr QStringView special = u",\"\r\n";
    const bool isPlain = std::none_of(text.cbegin(), text.cend(), [](QChar c) { return special.contains(c); });
    return isPlain ? text : QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace

QString csvLine(const QStringList &cells)
{
    QStringList line;
    for (const QString &cell : cells)
        line.append(csvCell(cell));
    return line.join(QLatin1Char(',')) + QLatin1String("\r\n");
}

} // namespace Common
