// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/cache/cachemetrics.h"
#include "common/core/clock.h"
#include "common/core/result.h"

#include <QMutex>

#include <memory>

namespace Agent {

/*!
    One value that was read from the database, kept until a commit makes it old.

    A value that was being read while invalidate() came is handed to its reader, who asked before, but not kept: the
    next reader reads anew. So after invalidate() nobody is ever given what was before it.
    Threads: any.
*/
template <class T>
class Cached
{
public:
    using Shared = std::shared_ptr<const T>;

    /*! `maximumAge` bounds values that grow old by themselves (leases run out without a commit); 0 = no bound. */
    Cached(const Common::Clock &clock, Common::Millis maximumAge) : m_clock(clock), m_maximumAge(maximumAge) {}

    template <class Load> // Result<T> load()
    Common::Result<Shared> get(Load load)
    {
        QMutexLocker locker(&m_mutex);
        if (m_value && m_fresh && (m_maximumAge.count() == 0 || m_clock.monotonic() - m_readAt < m_maximumAge)) {
            m_metrics.hits.add();
            return m_value;
        }
        m_metrics.misses.add();
        const quint64 generation = m_generation;
        locker.unlock();
        const Common::Millis readAt = m_clock.monotonic();
        auto loaded = load();
        if (!loaded)
            return loaded.error();
        auto value = std::make_shared<const T>(std::move(*loaded));
        locker.relock();
        if (generation == m_generation) {
            m_value = value;
            m_fresh = true;
            m_readAt = readAt;
        }
        return Shared(value);
    }

    /*! The last value, perhaps old; null before the first. Never waits for the database. */
    Shared peek() const
    {
        const QMutexLocker locker(&m_mutex);
        return m_value;
    }

    const CacheMetrics &metrics() const { return m_metrics; }

    void invalidate()
    {
        const QMutexLocker locker(&m_mutex);
        ++m_generation;
        m_fresh = false;
    }

private:
    const Common::Clock &m_clock; // not owned, outlives this
    const Common::Millis m_maximumAge;
    CacheMetrics m_metrics;
    mutable QMutex m_mutex;
    Shared m_value;
    Common::Millis m_readAt{0};
    quint64 m_generation = 0;
    bool m_fresh = false;
};

} // namespace Agent
