// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/result.h"

#include <QString>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace Agent {

/*!
    Threads for work on folders that may hang, as network file systems do: whoever waits for such work waits for a deadline and
    no longer. A thread that hangs is left to itself; while one does, new work is refused at once, but for one piece every
    `retryAfter`, which finds out whether the folder answers again.

    The threads run at a lower priority than the rest of the node: rooms go on while files are copied.
    Errors: Unavailable (no answer within the deadline; the folder hangs; too much is waiting).
    Threads: any. The destructor waits `patience` for what runs and leaves behind what hangs; what waits is dropped.
*/
class DiskThreads
{
public:
    explicit DiskThreads(int threads = 8);
    ~DiskThreads();
    DiskThreads(const DiskThreads &) = delete;
    DiskThreads &operator=(const DiskThreads &) = delete;

    /*! Runs `work()`, which returns a Result, and waits for it. For threads that may wait. */
    template <class Work>
    auto run(Work work, Common::Millis deadline = usualDeadline) -> std::invoke_result_t<Work>
    {
        using Outcome = std::invoke_result_t<Work>;
        const auto answer = std::make_shared<Answer<Outcome>>(); // the work may end after nobody waits for it any more
        const auto begun = start(
            [answer, work = std::move(work)]() mutable {
                Outcome outcome = work();
                const std::lock_guard lock(answer->mutex);
                answer->outcome.emplace(std::move(outcome));
                answer->given.notify_all();
            },
            deadline);
        if (!begun)
            return begun.error();
        std::unique_lock lock(answer->mutex);
        if (!answer->given.wait_for(lock, deadline, [&] { return answer->outcome.has_value(); }))
            return hangs();
        return std::move(*answer->outcome);
    }

    /*!
        Runs `work()`; it has the deadline from when it begins. For threads that must not wait: whoever must know when it ends
        lets it say so, and has a timer for the case that it does not.
    */
    Common::Result<void> start(std::function<void()> work, Common::Millis deadline = usualDeadline);

    bool isHanging() const; //!< something has not answered within its deadline, and has not yet

    struct Load
    {
        int waiting = 0; //!< pieces of work, as all of these
        int running = 0;
        int hanging = 0; //!< of those that run
    };
    Load load() const;

    static Common::Error hangs();

    static constexpr Common::Millis usualDeadline{5000};
    static constexpr Common::Millis retryAfter{15000};
    static constexpr Common::Millis patience{500};
    static constexpr int longestQueue = 1000;

private:
    template <class Outcome>
    struct Answer
    {
        std::mutex mutex;
        std::condition_variable given;
        std::optional<Outcome> outcome;
    };
    struct Shared;
    static void work(const std::shared_ptr<Shared> &shared);

    const std::shared_ptr<Shared> m_shared; // the threads', too
};

} // namespace Agent
