// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/reference/completion.h"

#include "agent/reference/commandhelp.h"

#include <QMap>

namespace Agent {

namespace {

constexpr auto frame = R"(# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for atrium-agent, made from its table of commands
_atrium_agent() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} first=${COMP_WORDS[1]} options='' values='' words=''
    case $first in
%1    esac
    if ((COMP_CWORD == 1)); then
        words='%2'
    else
        case "$first ${COMP_WORDS[2]}" in
%3        esac
        case " $values " in
        *" $before:file "*) compopt -o filenames && mapfile -t COMPREPLY < <(compgen -f -- "$word") && return ;;
        *" $before:folder "*) compopt -o filenames && mapfile -t COMPREPLY < <(compgen -d -- "$word") && return ;;
        *" $before:word "*) return ;;
        esac
        ((COMP_CWORD > 2)) && words=''
        words="$words $options"
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -F _atrium_agent atrium-agent
)";

QString kindOf(const QString &value)
{
    if (value == QLatin1String("FILE"))
        return QStringLiteral("file");
    return value == QLatin1String("DIR") || value == QLatin1String("FOLDER") ? QStringLiteral("folder")
                                                                             : QStringLiteral("word");
}

} // namespace

QString bashCompletion()
{
    QStringList firstWords;
    QMap<QString, QStringList> secondWords;
    QString options;
    for (const Command &command : commands()) {
        const QStringList name = QString::fromLatin1(command.name).split(QLatin1Char(' '));
        if (!firstWords.contains(name.first()))
            firstWords.append(name.first());
        if (name.size() > 1)
            secondWords[name.first()].append(name.at(1));
        QStringList all{QStringLiteral("--help")};
        QStringList values;
        for (const HelpEntry &entry : helpEntries(command)) {
            if (entry.name.isEmpty())
                continue;
            const QString option = QLatin1String("--") + entry.name;
            all.append(option);
            if (!entry.value.isEmpty())
                values.append(option + QLatin1Char(':') + kindOf(entry.value));
        }
        options += QStringLiteral("        %1) options='%2' values='%3' ;;\n")
                       .arg(QLatin1String(name.size() > 1 ? "'%1'" : "'%1 '*").arg(name.join(QLatin1Char(' '))),
                            all.join(QLatin1Char(' ')), values.join(QLatin1Char(' ')));
    }
    firstWords << QStringLiteral("--help") << QStringLiteral("--version");
    QString groups;
    for (auto group = secondWords.cbegin(); group != secondWords.cend(); ++group)
        groups += QStringLiteral("    %1) words='%2' ;;\n").arg(group.key(), group->join(QLatin1Char(' ')));
    return QString::fromLatin1(frame).arg(groups, firstWords.join(QLatin1Char(' ')), options);
}

} // namespace Agent
