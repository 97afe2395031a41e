// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/shares/folderlook.h"

#include <functional>
#include <memory>
#include <thread>

namespace Agent {

/*!
    Looks at one folder in a thread of its own, one look at a time. A folder that does not answer holds that thread alone,
    for as long as it likes: the end of this object does not wait for it.
    Threads: lives in one; `done` is called in the worker's, at most once for each look, and never after this object ended.
*/
class FolderWorker
{
public:
    using Look = std::function<FolderReport(const FolderTask &)>;
    using Done = std::function<void(const FolderReport &)>;

    FolderWorker(const QString &name, Look look, Done done); //!< `look` may outlive this object and all others
    ~FolderWorker();
    Q_DISABLE_COPY_MOVE(FolderWorker)

    bool isBusy() const;
    void begin(const FolderTask &task); //!< not while it is busy

private:
    struct Shared;
    static void run(const std::shared_ptr<Shared> &shared);

    const std::shared_ptr<Shared> m_shared; // the thread's, too
    std::thread m_thread;
};

} // namespace Agent
