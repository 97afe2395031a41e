// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/shares/folderworker.h"

#include <condition_variable>
#include <mutex>

#include <pthread.h>

namespace Agent {

using namespace std::chrono_literals;

struct FolderWorker::Shared
{
    QByteArray name;
    Look look;
    std::mutex mutex;
    std::condition_variable changed;
    Done done;                      // guarded, as all below
    std::optional<FolderTask> task; // there until it is looked at and told
    bool isEnding = false;
    bool hasEnded = false;
};

FolderWorker::FolderWorker(const QString &name, Look look, Done done) : m_shared(std::make_shared<Shared>())
{
    m_shared->name = name.toLatin1();
    m_shared->look = std::move(look);
    m_shared->done = std::move(done);
    m_thread = std::thread([shared = m_shared] { run(shared); });
}

FolderWorker::~FolderWorker()
{
    constexpr auto patience = 200ms; // a folder that answers has done so by then
    std::unique_lock lock(m_shared->mutex);
    m_shared->isEnding = true;
    m_shared->done = {};
    m_shared->changed.notify_all();
    const bool hasEnded = m_shared->changed.wait_for(lock, patience, [this] { return m_shared->hasEnded; });
    lock.unlock();
    if (hasEnded)
        m_thread.join();
    else
        m_thread.detach();
}

bool FolderWorker::isBusy() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->task.has_value();
}

void FolderWorker::begin(const FolderTask &task)
{
    const std::lock_guard lock(m_shared->mutex);
    Q_ASSERT(!m_shared->task);
    m_shared->task = task;
    m_shared->changed.notify_all();
}

void FolderWorker::run(const std::shared_ptr<Shared> &shared)
{
    pthread_setname_np(pthread_self(), shared->name.constData());
    std::unique_lock lock(shared->mutex);
    while (true) {
        shared->changed.wait(lock, [&] { return shared->isEnding || shared->task; });
        if (shared->isEnding)
            break;
        const FolderTask task = *shared->task;
        lock.unlock();
        const FolderReport report = shared->look(task);
        lock.lock();
        shared->task.reset();
        if (shared->done)
            shared->done(report);
    }
    shared->hasEnded = true;
    shared->changed.notify_all();
}

} // namespace Agent
