// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    explicit KeyedCache(int maximum) : m_values(maximum) {}

    template <class Load> // Result<T> load()
    Common::Result<T> get(const Key &key, Load load)
    {
        QMutexLocker locker(&m_mutex);
        if (const T *known = m_values.object(key))
            return *known;
        const quint64 generation = m_generation;
        locker.unlock();
        auto loaded = load();
        locker.relock();
        if (loaded && generation == m_generation)
            m_values.insert(key, new T(*loaded));
        return loaded;
    }

    void invalidate(const QList<qint64> &ids) //!< none = all
    {
        const QMutexLocker locker(&m_mutex);
        ++m_generation;
        if (ids.isEmpty())
            m_values.clear();
        for (const qint64 id : ids)
            m_values.remove(Key(id));
    }

private:
    QMutex m_mutex;
    QCache<Key, T> m_values;
    quint64 m_generation = 0;
};

} // namespace Agent
