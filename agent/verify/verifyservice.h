// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/caller.h"
#include "agent/eventloop/eventthread.h"
#include "agent/storage/storage.h"
#include "common/core/random.h"
#include "common/verify/verifyrun.h"

#include <memory>
#include <mutex>

namespace Agent {

/*! A check that was started here, and how far it is. */
struct VerifyProgress
{
    enum class State { Running, Passed, Failed, Cancelled };

    QString id;
    QString startedBy; //!< login
    State state = State::Running;
    Common::VerifyReport report; //!< its steps as they stand
};
QLatin1String verifyStateName(VerifyProgress::State state); //!< "running", "passed", …

/*!
    Checks the cluster from this node as people use it (Common::VerifyRun), by its public address. One check at a time;
    of the last ones the reports are kept, in this process. The password is kept as long as the check runs, nowhere else.

    Errors: Conflict (one is running), Invalid (no login or password), NotFound (no such check on this node).
    Threads: any but its own, which the checks run in. The end of this object ends a check at once, without clean-up.
*/
class VerifyService
{
public:
    /*! `server` is this node's address for people, `now` the database's clock; both are asked in the caller's thread. */
    VerifyService(Storage &storage, Common::Random &random, std::function<QUrl()> server,
                  std::function<Common::UtcTime()> now);
    ~VerifyService();

    Common::Result<QString> start(const QString &login, const QString &password, const Caller &by); //!< its id
    Common::Result<VerifyProgress> progress(const QString &id) const;
    /*! The step that runs is given up, the clean-up follows. False: it had ended by itself. */
    Common::Result<bool> cancel(const QString &id, const Caller &by);

    static constexpr qsizetype kept = 20; //!< reports

private:
    Common::Result<QString> begin(const QString &login, const QString &password, const Caller &by);
    Common::Result<bool> giveUp(const QString &id);
    void run(const QString &id, const Common::VerifyTarget &target);
    void note(const QString &id, const Common::VerifyStep &step);
    void finish(const QString &id, const Common::VerifyReport &report);
    VerifyProgress *find(const QString &id);
    static Common::Error unknown();

    Storage &m_storage; // not owned, outlive this
    Common::Random &m_random;
    const std::function<QUrl()> m_server;
    const std::function<Common::UtcTime()> m_now;
    mutable std::mutex m_mutex;
    QList<VerifyProgress> m_all;              // guarded; the newest last
    bool m_isCancelled = false;               // guarded; the newest
    std::unique_ptr<Common::VerifyRun> m_run; // of the thread
    EventThread m_thread{QStringLiteral("verify")};
};

} // namespace Agent
