// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace Agent {

/*!
    How often something happened, or how much of it. Lives with whoever counts; whoever writes the metrics reads it there.
    Threads: any. Nothing is ordered by it.
*/
class Counter
{
public:
    void add(quint64 number = 1) { m_value.fetch_add(number, std::memory_order_relaxed); }
    /*! The same for a counter that one thread alone adds to: without a locked instruction, for what happens a million times a second. */
    void addAlone(quint64 number = 1)
    {
        m_value.store(m_value.load(std::memory_order_relaxed) + number, std::memory_order_relaxed);
    }
    quint64 value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<quint64> m_value = 0;
};

/*! How much of something there is now. Threads: any. */
class Gauge
{
public:
    void set(qint64 value) { m_value.store(value, std::memory_order_relaxed); }
    void add(qint64 number) { m_value.fetch_add(number, std::memory_order_relaxed); }
    qint64 value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_value = 0;
};

} // namespace Agent
