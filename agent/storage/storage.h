// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "agent/threads/later.h"

#include <QThreadPool>
#include <QThreadStorage>

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
    ~Storage();

    /*! Waits until all work that was given to run() is done. */
    void finishWork();

    /*! The calling thread's connection; opened at its first use. Errors: Unavailable. */
    Common::Result<Database *> database();

    /*!
        Runs `work(Database &)`, which returns a Result, in a storage thread. When no connection can be had,
        the result is that error and the work does not run.
    */
    template <class Work>
    auto run(Work work)
    {
        return runIn(m_pool, [this, work = std::move(work)]() mutable {
            using Outcome = std::invoke_result_t<Work, Database &>;
            const auto connection = database();
            return connection ? work(**connection) : Outcome(connection.error());
        });
    }

private:
    const DatabaseSettings m_settings;
    const Common::NodeId m_sender;
    const std::function<void(const Commit &)> m_committed;
    QThreadStorage<Database *> m_connections; // owns them
    QThreadPool m_pool;
};

} // namespace Agent
