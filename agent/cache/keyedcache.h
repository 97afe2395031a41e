// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/cache/cachemetrics.h"
#include "common/core/clock.h"
#include "common/core/result.h"

#include <QCache>
#include <QMutex>

namespace Agent {

/*!
    Values by key that were read from the database, kept until a commit makes them old; the least used go when there are
    too many. As with Cached, what was being read while invalidate() came is not kept.
    Threads: any.
*/
template <class Key, class T>
class KeyedCache
{
public:
    /*! `maximumAge` bounds values that grow old by themselves; 0 = no bound. */
    KeyedCache(const Common::Clock &clock, int maximum, Common::Millis maximumAge)
        : m_clock(clock)
        , m_maximumAge(maximumAge)
        , m_values(maximum)
    {
    }

    template <class Load> // Result<T> load()
    Common::Result<T> get(const Key &key, Load load)
    {
        {
            const QMutexLocker locker(&m_mutex);
            if (const Entry *known = m_values.object(key); known && isFresh(*known)) {
                m_metrics.hits.add();
                return known->value;
            }
        }
        return read(key, load);
    }

    template <class Load>
    Common::Result<T> read(const Key &key, Load load) //!< anew, whatever is known
    {
        m_metrics.misses.add();
        QMutexLocker locker(&m_mutex);
        const quint64 generation = m_generation;
        locker.unlock();
        const Common::Millis readAt = m_clock.monotonic();
        auto loaded = load();
        locker.relock();
        if (loaded && generation == m_generation)
            m_values.insert(key, new Entry{*loaded, readAt});
        return loaded;
    }

    const CacheMetrics &metrics() const { return m_metrics; }

    void invalidate(const QList<qint64> &ids) //!< none = all
    {
        if (ids.isEmpty())
            return clear();
        const QMutexLocker locker(&m_mutex);
        ++m_generation;
        for (const qint64 id : ids)
            m_values.remove(Key(id));
    }

    void clear()
    {
        const QMutexLocker locker(&m_mutex);
        ++m_generation;
        m_values.clear();
    }

private:
    struct Entry
    {
        T value;
        Common::Millis readAt;
    };

    bool isFresh(const Entry &entry) const
    {
        return m_maximumAge.count() == 0 || m_clock.monotonic() - entry.readAt < m_maximumAge;
    }

    const Common::Clock &m_clock; // not owned, outlives this
    const Common::Millis m_maximumAge;
    CacheMetrics m_metrics;
    QMutex m_mutex;
    QCache<Key, Entry> m_values;
    quint64 m_generation = 0;
};

} // namespace Agent
