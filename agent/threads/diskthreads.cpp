// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/threads/diskthreads.h"

#include "agent/logging/requestscope.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <list>
#include <mutex>
#include <thread>

#include <pthread.h>
#include <sys/resource.h>
#include <unistd.h>

namespace Agent {

using namespace Common;

namespace {

struct DiskText
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

using Time = std::chrono::steady_clock::time_point;

constexpr int niceness = 10;

} // namespace

struct DiskThreads::Shared
{
    struct Task
    {
        std::function<void()> work;
        std::function<void()> tell; // of its end, when it has been taken account of
        Millis deadline;
        bool isTrial = false;
    };
    struct Run
    {
        Time begun;
        Time due; // when it should have ended

        bool isOver(Time now) const { return due < now; }
    };

    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Task> waiting; // guarded, as all below
    std::list<Run> running;
    int threads = 0; // that have not ended
    int most = 0;
    Time nextTrial;
    Time answered; // when the last trial began that ended in time
    bool isEnding = false;

    int hanging(Time now) const
    {
        return int(std::ranges::count_if(running, [now](const Run &run) { return run.isOver(now); }));
    }

    bool refuses(Time now) const
    {
        return std::ranges::any_of(running, [&](const Run &run) { return run.isOver(now) && run.begun >= answered; });
    }
};

DiskThreads::DiskThreads(int threads) : m_shared(std::make_shared<Shared>())
{
    m_shared->most = threads;
}

DiskThreads::~DiskThreads()
{
    std::unique_lock lock(m_shared->mutex);
    m_shared->isEnding = true;
    m_shared->waiting.clear();
    m_shared->changed.notify_all();
    m_shared->changed.wait_for(lock, patience, [this] { return m_shared->threads == 0; });
}

Error DiskThreads::hangs()
{
    return {ErrorCode::Unavailable, DiskText::tr("The folder of files does not answer."),
            DiskText::tr("Try again in a moment. The administrator should look at the page Shares of the console.")};
}

bool DiskThreads::isHanging() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->refuses(std::chrono::steady_clock::now());
}

DiskThreads::Load DiskThreads::load() const
{
    const std::lock_guard lock(m_shared->mutex);
    return {int(m_shared->waiting.size()), int(m_shared->running.size()),
            m_shared->hanging(std::chrono::steady_clock::now())};
}

Result<void> DiskThreads::enqueue(std::function<void()> work, std::function<void()> tell, Millis deadline)
{
    const Time now = std::chrono::steady_clock::now();
    const std::lock_guard lock(m_shared->mutex);
    const bool isTrial = m_shared->refuses(now);
    if (isTrial) {
        if (now < m_shared->nextTrial)
            return hangs();
        m_shared->nextTrial = now + retryAfter;
    }
    if (m_shared->waiting.size() >= longestQueue)
        return Error{ErrorCode::Unavailable, DiskText::tr("Too much is being done with files at this moment."),
                     DiskText::tr("Try again in a moment.")};
    m_shared->waiting.push_back({forThisRequest(std::move(work)), std::move(tell), deadline, isTrial});
    const bool allBusy = int(m_shared->running.size() + m_shared->waiting.size()) > m_shared->threads;
    // What hangs does not count: others must find a thread.
    if (allBusy && m_shared->threads - m_shared->hanging(now) < m_shared->most
        && m_shared->threads < 2 * m_shared->most) {
        ++m_shared->threads;
        std::thread([shared = m_shared] { DiskThreads::work(shared); }).detach();
    }
    m_shared->changed.notify_one();
    return {};
}

void DiskThreads::work(const std::shared_ptr<Shared> &shared)
{
    pthread_setname_np(pthread_self(), "disk");
    setpriority(PRIO_PROCESS, id_t(gettid()), niceness); // of this thread alone, on Linux
    std::unique_lock lock(shared->mutex);
    while (true) {
        shared->changed.wait(lock, [&] { return shared->isEnding || !shared->waiting.empty(); });
        if (shared->isEnding)
            break;
        Shared::Task task = std::move(shared->waiting.front());
        shared->waiting.pop_front();
        const Time begun = std::chrono::steady_clock::now();
        const auto run = shared->running.insert(shared->running.end(), {begun, begun + task.deadline});
        lock.unlock();
        task.work();
        task.work = {}; // what it holds may close a file, which may hang as well
        lock.lock();
        if (task.isTrial && !run->isOver(std::chrono::steady_clock::now()))
            shared->answered = run->begun;
        shared->running.erase(run);
        lock.unlock();
        task.tell();
        task = {};
        lock.lock();
    }
    --shared->threads;
    shared->changed.notify_all();
}

} // namespace Agent
