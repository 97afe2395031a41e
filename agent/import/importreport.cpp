// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/import/importreport.h"

#include <QCoreApplication>

namespace Agent {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString kindText(const QString &name, const ImportReport::Kind &kind)
{
    return Text::tr("%1: found %2, added %3, there already %4, left out %5")
        .arg(name)
        .arg(kind.found)
        .arg(kind.added)
        .arg(kind.known)
        .arg(kind.left);
}

void append(QStringList &lines, const QString &heading, const QStringList &sentences)
{
    if (sentences.isEmpty())
        return;
    lines.append(heading);
    for (const QString &sentence : sentences)
        lines.append(QLatin1String("  ") + sentence);
}

} // namespace

QString ImportReport::text() const
{
    QStringList lines{kindText(Text::tr("groups"), groups), kindText(Text::tr("users"), users),
                      kindText(Text::tr("members of groups"), memberships), kindText(Text::tr("rooms"), rooms),
                      kindText(Text::tr("servers"), servers)};
    append(lines, Text::tr("Left out:"), conflicts);
    append(lines, Text::tr("Different here:"), changes);
    append(lines, Text::tr("There is no place here for:"), lost);
    return lines.join(QLatin1Char('\n'));
}

} // namespace Agent
