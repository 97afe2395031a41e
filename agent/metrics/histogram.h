// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <span>

namespace Agent {

/*!
    How long something took, by classes. `bounds` are upper bounds in seconds, ascending, at most maximumBounds, and outlive this.
    Threads: any. What is read while others observe may lack the latest, never more.
*/
class Histogram
{
public:
    static constexpr size_t maximumBounds = 15;

    explicit Histogram(std::span<const double> bounds) : m_bounds(bounds) { Q_ASSERT(bounds.size() <= maximumBounds); }
    Histogram(const Histogram &) = delete;
    Histogram &operator=(const Histogram &) = delete;

    void observe(std::chrono::nanoseconds time)
    {
        const double seconds = std::chrono::duration<double>(time).count();
        const auto bucket = size_t(std::ranges::lower_bound(m_bounds, seconds) - m_bounds.begin());
        m_buckets[bucket].fetch_add(1, std::memory_order_relaxed);
        m_nanoseconds.fetch_add(std::max<qint64>(0, time.count()), std::memory_order_relaxed);
    }

    std::span<const double> bounds() const { return m_bounds; }
    quint64 inBucket(size_t bucket) const //!< those above the bound before; the last one is beyond all bounds
    {
        return m_buckets[bucket].load(std::memory_order_relaxed);
    }
    double sum() const { return double(m_nanoseconds.load(std::memory_order_relaxed)) / 1e9; } //!< seconds
    quint64 count() const
    {
        quint64 all = 0;
        for (size_t bucket = 0; bucket <= m_bounds.size(); ++bucket)
            all += inBucket(bucket);
        return all;
    }

private:
    const std::span<const double> m_bounds;
    std::array<std::atomic<quint64>, maximumBounds + 1> m_buckets{};
    std::atomic<qint64> m_nanoseconds = 0;
};

/*! Of what people wait for: requests, statements. */
inline constexpr double waitingBounds[] = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};
/*! The same in few classes, where there are many histograms. */
inline constexpr double coarseBounds[] = {0.005, 0.025, 0.1, 0.5, 2.5, 10};
/*! Of how late an event loop is. */
inline constexpr double lagBounds[] = {0.001, 0.005, 0.02, 0.1, 0.5, 1, 5};

} // namespace Agent
