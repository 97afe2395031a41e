// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/panels/overview/meshmatrix.h"

#include <QMap>
#include <QPointF>

#include <functional>

namespace Console {

/*! The figures of the cluster at one moment. */
struct TrendSample
{
    QDateTime at = {};
    int people = 0;
    int rooms = 0;
    QMap<QString, qint64> loads = {}; //!< by name of node
    std::optional<qint64> lagMs = {}; //!< of the slowest commit channel
};
TrendSample trendSample(const QDateTime &at, const QList<ServerEntry> &servers, const MeshMatrix &matrix);

/*! One line of a chart, in pieces: nobody looked between two of them. Points are (milliseconds since 1970, value). */
struct TrendLine
{
    QString name = {};
    QList<QList<QPointF>> pieces = {};
};

/*! The samples of the last hour, as the console took them while it ran. */
class Trend
{
public:
    static constexpr std::chrono::minutes span{60};
    static constexpr std::chrono::seconds longestStep{60}; //!< two samples further apart are not joined by a line
    static constexpr int mostLoads = 8;

    void add(const TrendSample &sample); //!< drops what is older than `span` then
    void clear() { m_samples.clear(); }
    const QList<TrendSample> &samples() const { return m_samples; }

    TrendLine people() const;
    TrendLine rooms() const;
    QList<TrendLine> loads() const; //!< of the nodes that are loaded most now, at most `mostLoads`
    TrendLine lag() const;

private:
    QList<QList<QPointF>> pieces(const std::function<std::optional<double>(const TrendSample &)> &value) const;

    QList<TrendSample> m_samples;
};

} // namespace Console
