// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/import/importreport.h"

#include "agent/import/importtext.h"

namespace Agent {

namespace {

QString kindText(const QString &name, const ImportReport::Kind &kind)
{
    return ImportText::tr("%1: found %2, added %3, there already %4, left out %5")
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
    QStringList lines{kindText(ImportText::tr("groups"), groups), kindText(ImportText::tr("users"), users),
                      kindText(ImportText::tr("members of groups"), memberships),
                      kindText(ImportText::tr("rooms"), rooms), kindText(ImportText::tr("servers"), servers)};
    append(lines, ImportText::tr("Left out:"), conflicts);
    append(lines, ImportText::tr("Different here:"), changes);
    append(lines, ImportText::tr("There is no place here for:"), lost);
    return lines.join(QLatin1Char('\n'));
}

} // namespace Agent
