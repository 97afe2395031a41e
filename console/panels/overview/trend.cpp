// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/overview/trend.h"

#include <algorithm>

namespace Console {

TrendSample trendSample(const QDateTime &at, const QList<ServerEntry> &servers, const MeshMatrix &matrix)
{
    TrendSample sample{.at = at};
    for (const ServerEntry &server : servers) {
        if (!isAlive(server))
            continue;
        sample.people += server.report->people;
        sample.rooms += server.report->rooms;
        sample.loads[server.record.name] = server.report->load;
        if (const auto lag = worstLagMs(matrix, server.record.id.value))
            sample.lagMs = std::max(sample.lagMs.value_or(0), *lag);
    }
    return sample;
}

void Trend::add(const TrendSample &sample)
{
    m_samples.append(sample);
    const QDateTime oldest = sample.at.addDuration(-span);
    m_samples.removeIf([&oldest](const TrendSample &each) { return each.at < oldest; });
}

TrendLine Trend::people() const
{
    return {{}, pieces([](const TrendSample &sample) { return double(sample.people); })};
}

TrendLine Trend::rooms() const
{
    return {{}, pieces([](const TrendSample &sample) { return double(sample.rooms); })};
}

TrendLine Trend::lag() const
{
    return {{}, pieces([](const TrendSample &sample) -> std::optional<double> {
                if (!sample.lagMs)
                    return {};
                return double(*sample.lagMs) / 1000;
            })};
}

QList<TrendLine> Trend::loads() const
{
    if (m_samples.isEmpty())
        return {};
    const QMap<QString, qint64> &now = m_samples.last().loads;
    QStringList names = now.keys();
    std::ranges::stable_sort(names, std::ranges::greater(), [&now](const QString &name) { return now.value(name); });
    names = names.mid(0, mostLoads);
    names.sort(); // a node keeps its colour while others pass it
    QList<TrendLine> lines;
    for (const QString &name : std::as_const(names))
        lines.append({name, pieces([&name](const TrendSample &sample) -> std::optional<double> {
                          const auto load = sample.loads.constFind(name);
                          if (load == sample.loads.constEnd())
                              return {};
                          return double(*load);
                      })});
    return lines;
}

QList<QList<QPointF>> Trend::pieces(const std::function<std::optional<double>(const TrendSample &)> &value) const
{
    QList<QList<QPointF>> pieces;
    QDateTime last;
    for (const TrendSample &sample : m_samples) {
        const std::optional<double> found = value(sample);
        if (!found)
            continue;
        if (!last.isValid() || last.addDuration(longestStep) < sample.at)
            pieces.append(QList<QPointF>());
        pieces.last().append({double(sample.at.toMSecsSinceEpoch()), *found});
        last = sample.at;
    }
    return pieces;
}

} // namespace Console
