// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/verify/patience.h"

#include <utility>

namespace Common {

void Patience::begin(Millis span)
{
    m_span = span;
    m_end.setRemainingTime(span.count());
    m_stopped = false;
}

void Patience::stop()
{
    m_stopped = true;
    Q_EMIT stopped();
}

void Patience::abandon()
{
    m_abandoned = true;
    Q_EMIT stopped();
}

Wait::Wait(Patience &patience) : m_patience(patience)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { end(m_woken.value_or(Woken::Late)); });
    connect(&patience, &Patience::stopped, this, [this] { end(Woken::Stopped); });
}

void Wait::ring()
{
    if (m_woken)
        return;
    m_woken = Woken::Rung;
    if (m_waiting)
        m_timer.start(0);
}

bool Wait::isOver()
{
    if (m_patience.isStopped())
        m_woken = Woken::Stopped;
    else if (!m_woken && m_patience.isOver())
        m_woken = Woken::Late;
    return m_woken.has_value();
}

void Wait::begin(std::coroutine_handle<> waiting)
{
    m_waiting = waiting;
    m_timer.start(m_patience.left());
}

// The coroutine may destroy this object, so nothing follows its resumption.
void Wait::end(Woken woken)
{
    m_woken = woken;
    m_timer.stop();
    if (const auto waiting = std::exchange(m_waiting, nullptr))
        waiting.resume();
}

QCoro::Task<Woken> pause(Patience &patience, Millis time)
{
    Wait wait(patience);
    QTimer::singleShot(time, &wait, &Wait::ring);
    const Woken woken = co_await wait;
    co_return woken;
}

} // namespace Common
