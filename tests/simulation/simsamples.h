// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cmath>
#include <map>

/*! Many positive values, kept within 2 % each. */
class SimSamples
{
public:
    void add(double value)
    {
        ++m_buckets[value <= 0 ? -1000 : int(std::ceil(std::log(value) / std::log(step)))];
        ++m_count;
    }
    void clear() { *this = {}; }
    qint64 count() const { return m_count; }
    double percentile(double percent) const //!< 0 of none
    {
        qint64 left = qint64(std::ceil(double(m_count) * percent / 100));
        for (const auto &[bucket, count] : m_buckets) {
            left -= count;
            if (left <= 0)
                return bucket == -1000 ? 0 : std::pow(step, bucket);
        }
        return 0;
    }

private:
    static constexpr double step = 1.02;
    std::map<int, qint64> m_buckets;
    qint64 m_count = 0;
};
