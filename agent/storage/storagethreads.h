// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "agent/storage/databasemetrics.h"
#include "agent/threads/slowlock.h"

#include <functional>
#include <memory>

namespace Agent {

/*!
    The threads of a Storage and their connections: those of this process, or those that a simulation plays.
    Threads: any.
*/
class StorageThreads
{
public:
    virtual ~StorageThreads() = default; //!< work that waits in the queue is still done

    virtual void start(std::function<void()> work) = 0;
    virtual void finishWork() = 0;                     //!< waits until all of it is done
    virtual Common::Result<Database *> database() = 0; //!< the calling thread's; Unavailable
    virtual std::unique_ptr<SlowLock>
    newLock() = 0; //!< for those who wait for each other while one waits for the database

    DatabaseMetrics &metrics() { return m_metrics; } //!< of all threads

private:
    DatabaseMetrics m_metrics; // outlives the connections
};

/*! Threads named storage-N, each with a connection of its own. `committed` is called in them after each commit. */
std::unique_ptr<StorageThreads> pooledThreads(const DatabaseSettings &settings, Common::NodeId sender,
                                              std::function<void(const Commit &)> committed, int threads);

} // namespace Agent
