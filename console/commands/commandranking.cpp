// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/commands/commandranking.h"

namespace Console {
namespace {

constexpr int noMatch = -1;

/*! How far from the best a word is found in a text: 0 = it starts the text, 1 = it starts a word, 2 = it is in a word. */
int distance(const QString &word, const QString &text)
{
    if (text.startsWith(word))
        return 0;
    int best = noMatch;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (!text.at(at - 1).isLetterOrNumber())
            return 1;
        best = 2;
    }
    return best;
}

int distance(const QStringList &words, const Command &command)
{
    constexpr int inContext = 3; // more than anywhere in the text
    const QString text = searchForm(command.text);
    const QString context = searchForm(command.context);
    int sum = 0;
    for (const QString &word : words) {
        if (const int inText = distance(word, text); inText != noMatch)
            sum += inText;
        else if (const int besideText = distance(word, context); besideText != noMatch)
            sum += inContext + besideText;
        else
            return noMatch;
    }
    return sum;
}

} // namespace

QString searchForm(const QString &text)
{
    QString form;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            form.append(c);
    }
    return form.toCaseFolded();
}

QList<Command> rankedCommands(const QList<Command> &commands, const QString &typed, const QStringList &recent)
{
    struct Match
    {
        int distance;
        qsizetype lastUse; // 0 = the latest
        const Command *command;
    };
    const QStringList words = searchForm(typed).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<Match> matches;
    for (const Command &command : commands) {
        const qsizetype use = recent.indexOf(command.id);
        if (const int found = distance(words, command); found != noMatch)
            matches.append({found, use < 0 ? recent.size() : use, &command});
    }
    std::ranges::stable_sort(matches, {}, [](const Match &match) { return std::pair(match.distance, match.lastUse); });
    QList<Command> ranked;
    for (const Match &match : std::as_const(matches))
        ranked.append(*match.command);
    return ranked;
}

} // namespace Console
