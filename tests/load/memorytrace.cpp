// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/memorytrace.h"

#include "tests/bench/processusage.h"

#include <algorithm>

using namespace std::chrono_literals;

MemoryTrace::MemoryTrace(qint64 processId) : m_processId(processId)
{
    connect(&m_timer, &QTimer::timeout, this, &MemoryTrace::look);
    m_since.start();
    look();
    m_timer.start(100ms);
}

void MemoryTrace::look()
{
    m_looks.append({double(m_since.elapsed()) / 60000, residentKib(m_processId)});
}

double MemoryTrace::peakKib() const
{
    return std::ranges::max(m_looks, {}, &Look::kib).kib;
}

double MemoryTrace::growthKibPerMinute() const
{
    const auto half = m_looks.sliced(m_looks.size() / 2);
    Look mean;
    for (const Look &each : half) {
        mean.minutes += each.minutes / double(half.size());
        mean.kib += each.kib / double(half.size());
    }
    double together = 0;
    double alone = 0;
    for (const Look &each : half) {
        together += (each.minutes - mean.minutes) * (each.kib - mean.kib);
        alone += (each.minutes - mean.minutes) * (each.minutes - mean.minutes);
    }
    return alone > 0 ? together / alone : 0;
}
