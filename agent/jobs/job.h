// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/repositories/jobrepository.h"

#include <functional>

namespace Agent {

/*!
    A piece of work that one node does for the whole cluster, again and again.

    A node can die at any moment of it, and another one then does it anew. What that means depends on where it shows:
    InDatabase  the work is one transaction with the note that it is finished: it is done exactly once.
    Outside     what cannot be taken back (a mail): it is done at least once, and the outcome says when it may have been twice.
*/
struct Job
{
    enum class Effect { InDatabase, Outside };

    QString name; //!< "sessions.expire": at most 40 characters
    Common::Millis period{60000};
    Common::Millis lease{30000}; //!< others take over this long after a node that died in the middle last renewed
    Effect effect = Effect::InDatabase;
    /*!
        InDatabase: in a storage thread, inside a transaction; may be called again when that lost a race for a lock.
        Outside: in a thread of its own, which may wait for others as long as it likes.
    */
    std::function<Common::Result<void>(Database &, const JobRun &)> work;
    /*! Asked before a node takes it, in a storage thread: a job that has nothing to do writes nothing. Empty = always. */
    std::function<Common::Result<bool>(Database &)> isWanted = {};

    static constexpr Common::Millis retryAfter{
        60000}; //!< a failed job is due again after this, or its period if shorter
};

/*!
    Does a run that was claimed and notes its outcome: "done", "failed: …", or "may have been done twice".
    Errors: LeaseLost (another node took it over: nothing is stored), Unavailable (the outcome could not be stored: the job is
            done again after its lease).
    Threads: worker threads only.
*/
Common::Result<void> doJob(Database &database, const Job &job, const JobRun &run);

} // namespace Agent
