// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/servers/nodereason.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <vector>

namespace Console {
namespace {

// The sentences of Common::nodeStateReason(), with their translations there: %1 is a span of time, %n a number.
constexpr const char *sources[] = {
    "Reports regularly.",
    "Reports regularly, but is not active: it gets no new rooms.",
    "Has just started, but is not active: it gets no new rooms.",
    "Has just begun to report: it gets new rooms after its next report.",
    "Has just started: it gets new rooms in %1.",
    "Crashed %n time(s) in a row: it gets new rooms again in %1.",
    "Silent for %1: it keeps its rooms but gets no new ones.",
    "Is being emptied: it gets no new rooms; those it has end by themselves, with no deadline.",
    "Is being emptied: the deadline has passed and its rooms move to other nodes now.",
    "Is being emptied: it gets no new rooms; those that are left move to other nodes in %1.",
    "Is emptied: no room is left on it, and it gets no new ones.",
    "Has closed its rooms, because it has not reached the database for %1.",
    "Silent for %1: its lease has run out. Its rooms open elsewhere as soon as it is certain that it serves them no "
    "longer.",
    "Has never been started.",
    "Was stopped cleanly.",
    "Its clock is %1 ahead of the database's.",
    "Its clock is %1 behind the database's.",
};

QRegularExpression patternOf(const char *source)
{
    QString pattern = QRegularExpression::escape(QLatin1String(source));
    pattern.replace(QRegularExpression::escape(QStringLiteral("%1")),
                    QLatin1String("(?<number>\\d+) (?<unit>s|min|h)"));
    pattern.replace(QRegularExpression::escape(QStringLiteral("%n")), QLatin1String("(?<count>\\d+)"));
    pattern.replace(QRegularExpression::escape(QStringLiteral("(s)")), QLatin1String("s?"));
    return QRegularExpression(QLatin1String("\\A") + pattern + QLatin1String("\\s*"));
}

QString common(const char *source, int count = -1)
{
    return QCoreApplication::translate("Common", source, nullptr, count);
}

QString translated(const char *source, const QRegularExpressionMatch &match)
{
    const QString count = match.captured(QStringLiteral("count"));
    const QString sentence = common(source, count.isEmpty() ? -1 : count.toInt());
    const QString number = match.captured(QStringLiteral("number"));
    if (number.isEmpty())
        return sentence;
    const QByteArray span = "%1 " + match.captured(QStringLiteral("unit")).toLatin1();
    return sentence.arg(common(span.constData()).arg(number));
}

} // namespace

QString translatedReason(const QString &reason)
{
    static const std::vector<QRegularExpression> patterns = [] {
        std::vector<QRegularExpression> made;
        std::ranges::transform(sources, std::back_inserter(made), patternOf);
        return made;
    }();
    QStringList sentences;
    QString rest = reason;
    while (!rest.isEmpty()) {
        size_t known = 0;
        QRegularExpressionMatch match;
        while (known < patterns.size() && !(match = patterns[known].match(rest)).hasMatch())
            ++known;
        if (known == patterns.size()) {
            sentences.append(rest);
            break;
        }
        sentences.append(translated(sources[known], match));
        rest = rest.mid(match.capturedEnd());
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace Console
