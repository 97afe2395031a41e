// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/historychecker.h"

#include <QHash>

#include <algorithm>

namespace {

// The numbers that a line must have to be of use.
const QHash<QString, QList<const char *>> &neededNumbers()
{
    static const QHash<QString, QList<const char *>> needed{
        {QStringLiteral("open"), {"node", "room", "epoch"}},
        {QStringLiteral("close"), {"node", "room", "epoch"}},
        {QStringLiteral("admit"), {"node", "room", "epoch"}},
        {QStringLiteral("serve"), {"node", "room", "epoch", "seq"}},
        {QStringLiteral("saved"), {"node", "room", "epoch", "seq"}},
        {QStringLiteral("fenced"), {"node"}},
        {QStringLiteral("committed"), {"node", "seq"}},
        {QStringLiteral("applied"), {"node", "seq"}},
        {QStringLiteral("dropped"), {"node"}},
        {QStringLiteral("started"), {"node"}},
        {QStringLiteral("ready"), {"node"}},
        {QStringLiteral("paused"), {"node"}},
        {QStringLiteral("resumed"), {"node"}},
        {QStringLiteral("died"), {"node"}},
        {QStringLiteral("joining"), {"room"}},
        {QStringLiteral("joined"), {"room"}},
        {QStringLiteral("heard"), {"room", "seq"}},
        {QStringLiteral("acknowledged"), {"room", "seq"}},
    };
    return needed;
}

} // namespace

QStringList unreadableLines(const History &history)
{
    QStringList found;
    for (const HistoryLine &line : history) {
        const auto needed = neededNumbers().value(line.op);
        for (const char *name : needed) {
            if (line.number(name) <= 0)
                found.append(QStringLiteral("A line has no %1: %2").arg(QLatin1String(name), line.text()));
        }
        if (line.ns <= 0)
            found.append(QStringLiteral("A line has no time: %1").arg(line.text()));
    }
    return found;
}

QStringList violations(const History &history, const HistoryRules &rules)
{
    return unreadableLines(history) + splitRooms(history, rules) + missedCommits(history) + lostWords(history, rules);
}

int countOf(const History &history, const char *op)
{
    return int(std::ranges::count(history, QLatin1String(op), &HistoryLine::op));
}
