// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/reference/commandhelp.h"

#include <QRegularExpression>

namespace Agent {

QList<HelpEntry> helpEntries(const Command &command)
{
    // "  -n, --node <N>   Number of the node", "  FILE   The backup": a name, then a column of texts that go on below.
    static const QRegularExpression entry(QStringLiteral("^  (\\S+(?:, \\S+)*(?: <[^>]*>)?) +(\\S.*)$"));
    static const QRegularExpression option(QStringLiteral("--(\\S+)(?: <([^>]*)>)?$"));
    static const QRegularExpression more(QStringLiteral("^ {3,}(\\S.*)$"));
    QCommandLineParser parser;
    command.addOptions(parser);
    QList<HelpEntry> entries;
    bool isList = false;
    for (const QString &line : parser.helpText().split(QLatin1Char('\n'))) {
        if (line == QLatin1String("Options:") || line == QLatin1String("Arguments:")) {
            isList = true;
            continue;
        }
        const auto continued = more.match(line);
        const auto found = entry.match(line);
        if (isList && continued.hasMatch() && !entries.isEmpty()) {
            entries.last().text += QLatin1Char(' ') + continued.captured(1).trimmed();
        } else if (isList && found.hasMatch()) {
            const auto named = option.match(found.captured(1));
            entries.append(named.hasMatch() ? HelpEntry{named.captured(1), named.captured(2), found.captured(2)}
                                            : HelpEntry{{}, found.captured(1), found.captured(2)});
        }
    }
    return entries;
}

} // namespace Agent
