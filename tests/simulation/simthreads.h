// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/threads/slowlock.h"
#include "tests/simulation/simtime.h"

#include <QSemaphore>

#include <deque>
#include <memory>
#include <thread>
#include <vector>

/*! A program that can be killed: whatever its threads wait for ends at once then, and they do nothing more. */
struct SimProcess
{
    bool isAlive = true;
};

class SimThreads;

/*!
    A thread of a simulated program. It is a real one, so that sequential code runs as it is; but of all only one runs at a time.
    The turn goes from one to the next by QSemaphore: the standard library's yields the processor before it sleeps, which on a busy
    machine takes a whole time slice of others each time.
*/
class SimThread
{
public:
    explicit SimThread(SimThreads &threads);
    ~SimThread();
    Q_DISABLE_COPY_MOVE(SimThread)

    const SimProcess &process() const { return *m_process; }

private:
    friend class SimThreads;
    void run();

    SimThreads &m_threads;
    std::function<void()> m_work;
    const SimProcess *m_process = nullptr;
    std::function<void()> m_inMain;
    quint64 m_waits = 0; // how often it has waited: a late wake-up is not for the next wait
    bool m_isWaiting = false;
    bool m_isEnding = false;
    QSemaphore m_go;
    std::thread m_thread; // last: it uses the others
};

/*!
    The threads of all simulated programs. They wait in simulated time, and each goes on exactly when the simulation says so.
    Threads: made and used in the simulation's; the calls "inside" are for the simulated threads.
*/
class SimThreads
{
public:
    explicit SimThreads(SimTime &time) : m_time(time) {}
    ~SimThreads();
    Q_DISABLE_COPY_MOVE(SimThreads)

    SimTime &time() const { return m_time; }
    /*! `work` begins now, and runs on until it waits for the first time. */
    void start(const SimProcess &process, std::function<void()> work);
    void endWaits(const SimProcess &process); //!< of one that was killed: its threads end

    SimThread *current() const { return m_current; } //!< null in the simulation's own thread
    /*! Inside: waits until wake(), or until the process is killed. Gives back at once in the simulation's own thread. */
    void wait();
    void wait(Micros span); //!< inside: the same, for so long
    void wake(SimThread *thread);
    void inMain(std::function<void()> work); //!< runs it in the simulation's own thread, now

private:
    friend class SimThread;
    void resume(SimThread *thread);
    void handOver(SimThread *thread); // inside: the simulation goes on

    SimTime &m_time; // not owned, outlives this
    std::vector<std::unique_ptr<SimThread>> m_all;
    std::vector<SimThread *> m_idle;
    SimThread *m_current = nullptr;
    QSemaphore m_back;
};

/*! A lock for which simulated threads stand in line. Whoever belongs to a killed program gets no lock and holds none. */
class SimLock final : public Agent::SlowLock
{
public:
    explicit SimLock(SimThreads &threads) : m_threads(threads) {}

    void lock() override { (void)take(); }
    void unlock() override;
    bool take(); //!< false: the program was killed meanwhile
    size_t waiting() const { return m_waiting.size(); }

private:
    SimThreads &m_threads; // not owned, outlives this
    SimThread *m_holder = nullptr;
    std::deque<SimThread *> m_waiting;
};
