// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simthreads.h"

#include <algorithm>
#include <utility>

SimThread::SimThread(SimThreads &threads) : m_threads(threads), m_thread([this] { run(); })
{
}

SimThread::~SimThread()
{
    m_isEnding = true;
    m_go.release();
    m_thread.join();
}

void SimThread::run()
{
    for (;;) {
        m_go.acquire();
        if (m_isEnding)
            return;
        std::exchange(m_work, {})();
        m_process = nullptr; // done
        m_threads.m_back.release();
    }
}

SimThreads::~SimThreads()
{
    Q_ASSERT(m_idle.size() == m_all.size()); // all programs were killed before
}

void SimThreads::start(const SimProcess &process, std::function<void()> work)
{
    if (m_idle.empty()) {
        m_all.push_back(std::make_unique<SimThread>(*this));
        m_idle.push_back(m_all.back().get());
    }
    SimThread *thread = m_idle.back();
    m_idle.pop_back();
    thread->m_work = std::move(work);
    thread->m_process = &process;
    resume(thread);
}

void SimThreads::resume(SimThread *thread)
{
    SimThread *before = std::exchange(m_current, thread);
    Q_ASSERT(!before);
    thread->m_isWaiting = false;
    thread->m_go.release();
    m_back.acquire();
    while (thread->m_inMain) {
        m_current = nullptr;
        std::exchange(thread->m_inMain, {})();
        m_current = thread;
        thread->m_go.release();
        m_back.acquire();
    }
    m_current = nullptr;
    if (!thread->m_process)
        m_idle.push_back(thread);
}

void SimThreads::handOver(SimThread *thread)
{
    m_back.release();
    thread->m_go.acquire();
}

void SimThreads::wait()
{
    SimThread *thread = m_current;
    if (!thread || !thread->m_process->isAlive)
        return;
    ++thread->m_waits;
    thread->m_isWaiting = true;
    handOver(thread);
}

void SimThreads::wait(Micros span)
{
    SimThread *thread = m_current;
    if (!thread || !thread->m_process->isAlive)
        return;
    m_time.after(span, [this, thread, which = thread->m_waits + 1] {
        if (thread->m_isWaiting && thread->m_waits == which)
            resume(thread);
    });
    wait();
}

void SimThreads::wake(SimThread *thread)
{
    m_time.after(Micros(0), [this, thread, which = thread->m_waits] {
        if (thread->m_isWaiting && thread->m_waits == which)
            resume(thread);
    });
}

void SimThreads::inMain(std::function<void()> work)
{
    SimThread *thread = m_current;
    if (!thread)
        return work();
    thread->m_inMain = std::move(work);
    handOver(thread);
}

void SimThreads::endWaits(const SimProcess &process)
{
    Q_ASSERT(!process.isAlive && !m_current);
    for (size_t i = 0; i < m_all.size(); ++i) {
        SimThread *thread = m_all.at(i).get();
        if (thread->m_process == &process && thread->m_isWaiting)
            resume(thread);
    }
}

bool SimLock::take()
{
    SimThread *thread = m_threads.current();
    if (!thread) // in the simulation's own thread nobody waits
        return true;
    if (!thread->process().isAlive)
        return false;
    if (!m_holder) {
        m_holder = thread;
        return true;
    }
    m_waiting.push_back(thread);
    m_threads.wait();
    if (m_holder == thread && thread->process().isAlive)
        return true;
    std::erase(m_waiting, thread);
    unlock(); // it may have come just then
    return false;
}

void SimLock::unlock()
{
    if (m_holder != m_threads.current() || !m_holder)
        return;
    m_holder = nullptr;
    if (m_waiting.empty())
        return;
    m_holder = m_waiting.front();
    m_waiting.pop_front();
    m_threads.wake(m_holder);
}
