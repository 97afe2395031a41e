// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/storagethreads.h"
#include "agent/threads/later.h"

namespace Agent {

/*!
    The way to the database: gives each thread a connection of its own, and runs work in the threads named storage-N.

    Threads: any. Ends its threads when destroyed; work that waits in the queue is still done.
*/
class Storage
{
public:
    /*! `committed` is called in the committing thread after each commit of this process that changed something. */
    Storage(const DatabaseSettings &settings, Common::NodeId sender, std::function<void(const Commit &)> committed,
            int threads);
    explicit Storage(std::unique_ptr<StorageThreads> threads) : m_threads(std::move(threads)) {}
    ~Storage() { finishWork(); } // which uses this

    /*! Waits until all work that was given to run() is done. */
    void finishWork() { m_threads->finishWork(); }

    /*! The calling thread's connection; opened at its first use. Errors: Unavailable. */
    Common::Result<Database *> database();

    const DatabaseMetrics &metrics() const { return m_threads->metrics(); } //!< of all threads

    /*!
        Runs `work(Database &)`, which returns a Result, in a storage thread. When no connection can be had,
        the result is that error and the work does not run.
    */
    template <class Work>
    auto run(Work work)
    {
        using Outcome = std::invoke_result_t<Work, Database &>;
        const Later<Outcome> later;
        m_threads->metrics().waiting.add(1);
        m_threads->start(forThisRequest([this, later, work = std::move(work)]() mutable {
            m_threads->metrics().waiting.add(-1);
            const auto connection = database();
            later.finish(connection ? work(**connection) : Outcome(connection.error()));
        }));
        return later;
    }

    /*! For threads that wait for each other while one of them waits for the database. */
    std::unique_ptr<SlowLock> newLock() { return m_threads->newLock(); }

private:
    const std::unique_ptr<StorageThreads> m_threads;
};

} // namespace Agent
