// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/trend.h"

#include <algorithm>

namespace {

constexpr qsizetype mostLooks = 1000; // half a million pairs; of more, every so many are looked at

double medianOf(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

double Trend::median() const
{
    QList<double> values;
    for (const Look &look : m_looks)
        values.append(look.value);
    return medianOf(values);
}

double Trend::slopePerMinute() const
{
    const qsizetype step = 1 + m_looks.size() / mostLooks;
    QList<double> slopes;
    for (qsizetype i = 0; i < m_looks.size(); i += step) {
        for (qsizetype j = i + step; j < m_looks.size(); j += step) {
            const double minutes = m_looks.at(j).minutes - m_looks.at(i).minutes;
            if (minutes > 0)
                slopes.append((m_looks.at(j).value - m_looks.at(i).value) / minutes);
        }
    }
    return medianOf(slopes);
}

double Trend::growth() const
{
    return m_looks.isEmpty() ? 0 : slopePerMinute() * (m_looks.last().minutes - m_looks.first().minutes);
}

double Trend::peak() const
{
    return m_looks.isEmpty() ? 0 : std::ranges::max(m_looks, {}, &Look::value).value;
}
