// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

/*! Who is there: `people` in all, spread over `rooms`, and `idle` others in rooms of their own where nobody speaks. */
struct FanScene
{
    int rooms = 1;
    int people = 100;
    int idle = 0;
    bool operator==(const FanScene &) const = default;
};
inline constexpr int idlePeople = 4000;
inline constexpr FanScene singleRoom{.rooms = 1, .people = 100, .idle = 0};
inline constexpr FanScene besideIdle{.rooms = 1, .people = 100, .idle = idlePeople};
inline constexpr FanScene manyRooms{.rooms = 1000, .people = 10000, .idle = 0};

/*! What was measured, and the figures of it. */
struct FanLine
{
    QString server;
    QString client;
    FanScene scene;
    int window = 1;
    double deliveriesPerCpuSecond = 0;
    double echoP50Ms = 0;
    double echoP99Ms = 0;
    double joinsPerCpuSecond = 0;
    double kibPerIdleConnection = 0;

    bool isLike(const FanLine &other) const;
};

/*!
    The figures of several rounds. The same program on the same machine gives figures that differ by a quarter from one start to the next,
    so each figure that is printed is the median of the rounds, and ratios are of these medians.
*/
class FanOutReport
{
public:
    void add(const FanLine &line) { m_lines.append(line); }
    void print() const; //!< a line for each, then one of the ratios

private:
    QList<FanLine> medians() const;

    QList<FanLine> m_lines;
};
