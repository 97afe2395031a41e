// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fanoutreport.h"

#include "tests/bench/figures.h"

#include <QJsonArray>

#include <algorithm>

namespace {

constexpr double FanLine::*measured[] = {&FanLine::deliveriesPerCpuSecond, &FanLine::echoP50Ms, &FanLine::echoP99Ms,
                                         &FanLine::joinsPerCpuSecond, &FanLine::kibPerIdleConnection};

// What both the figures and the ratios of a line begin with.
QJsonObject conditions(const FanLine &line)
{
    return {{QStringLiteral("client"), line.client},
            {QStringLiteral("window"), line.window},
            {QStringLiteral("rooms"), line.scene.rooms},
            {QStringLiteral("members"), line.scene.people / line.scene.rooms},
            {QStringLiteral("idle"), line.scene.idle}};
}

void printLine(const FanLine &line)
{
    QJsonObject figures = conditions(line);
    figures.insert(QStringLiteral("bench"), QStringLiteral("fanout"));
    figures.insert(QStringLiteral("server"), line.server);
    figures.insert(QStringLiteral("deliveriesPerCpuSecond"), rounded(line.deliveriesPerCpuSecond));
    figures.insert(QStringLiteral("echoP50Ms"), rounded(line.echoP50Ms));
    figures.insert(QStringLiteral("echoP99Ms"), rounded(line.echoP99Ms));
    figures.insert(QStringLiteral("joinsPerCpuSecond"), rounded(line.joinsPerCpuSecond));
    figures.insert(QStringLiteral("kibPerIdleConnection"), rounded(line.kibPerIdleConnection));
    printFigures(figures);
}

QList<FanLine> likeIn(const QList<FanLine> &lines, const FanLine &like)
{
    QList<FanLine> found;
    std::ranges::copy_if(lines, std::back_inserter(found), [&](const FanLine &line) { return line.isLike(like); });
    return found;
}

// Of the agent to what it is compared with, and of the harder scenes to the single room.
QJsonArray ratiosOf(const QList<FanLine> &lines)
{
    QJsonArray ratios;
    const auto append = [&](const FanLine &line, const FanLine &to, const QString &name) {
        const QList<FanLine> found = likeIn(lines, to);
        if (found.isEmpty())
            return;
        QJsonObject ratio = conditions(line);
        ratio.insert(QStringLiteral("of"), name);
        ratio.insert(QStringLiteral("ratio"),
                     rounded(line.deliveriesPerCpuSecond / found.first().deliveriesPerCpuSecond));
        ratios.append(ratio);
    };
    for (const FanLine &line : lines) {
        FanLine to = line;
        for (const char *server : {"relay", "mosquitto"}) {
            to.server = QLatin1String(server);
            if (line.server == QLatin1String("agent"))
                append(line, to, line.server + QLatin1Char('/') + to.server);
        }
        to = line;
        to.scene = singleRoom;
        if (line.scene == besideIdle)
            append(line, to, line.server + QLatin1String(" with idle/without"));
        if (line.scene == manyRooms)
            append(line, to, line.server + QLatin1String(" many rooms/single room"));
    }
    return ratios;
}

} // namespace

bool FanLine::isLike(const FanLine &other) const
{
    return server == other.server && client == other.client && scene == other.scene && window == other.window;
}

void FanOutReport::print() const
{
    const QList<FanLine> lines = medians();
    for (const FanLine &line : lines)
        printLine(line);
    printFigures({{QStringLiteral("bench"), QStringLiteral("fanout")}, {QStringLiteral("ratios"), ratiosOf(lines)}});
}

QList<FanLine> FanOutReport::medians() const
{
    QList<FanLine> made;
    for (FanLine line : m_lines) {
        if (!likeIn(made, line).isEmpty())
            continue;
        const QList<FanLine> rounds = likeIn(m_lines, line);
        for (const auto figure : measured) {
            QList<double> values;
            for (const FanLine &round : rounds)
                values.append(round.*figure);
            line.*figure = percentile(values, 50);
        }
        made.append(line);
    }
    return made;
}
