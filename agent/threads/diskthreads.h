// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/threads/later.h"
#include "common/core/clock.h"
#include "common/core/result.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace Agent {

/*!
    Threads for work on folders that may hang, as network file systems do: whoever waits for such work waits for a deadline and
    no longer. A thread that hangs is left to itself; while one does, new work is refused at once, but for one piece every
    `retryAfter`, a trial that finds out whether the folder answers again. Once it does, what hung before holds nobody up any
    more: it may take a while to return, and what the trial was for needs more than one piece, as a download does.

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
        const auto begun = start(std::move(work), deadline);
        if (!begun)
            return begun.error();
        auto outcome = begun->takeWithin(deadline);
        return outcome ? *std::move(outcome) : hangs();
    }

    /*!
        Runs `work()` and hands back what it returned; it has the deadline from when it begins. For threads that must not wait:
        whoever must know that it does not end has a timer.
    */
    template <class Work>
    auto start(Work work, Common::Millis deadline = usualDeadline) -> Common::Result<Later<std::invoke_result_t<Work>>>
    {
        using Outcome = std::invoke_result_t<Work>;
        const Later<Outcome> later;
        const auto outcome = std::make_shared<std::optional<Outcome>>();
        const auto begun = enqueue([outcome, work = std::move(work)]() mutable { outcome->emplace(work()); },
                                   [outcome, later] { later.finish(*std::move(*outcome)); }, deadline);
        if (!begun)
            return begun.error();
        return later;
    }

    bool isHanging() const; //!< something has not answered within its deadline, nor has a trial since

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
    struct Shared;
    Common::Result<void> enqueue(std::function<void()> work, std::function<void()> tell, Common::Millis deadline);
    static void work(const std::shared_ptr<Shared> &shared);

    const std::shared_ptr<Shared> m_shared; // the threads', too
};

} // namespace Agent
