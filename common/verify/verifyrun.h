// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/verify/verifyreport.h"
#include "common/verify/verifytarget.h"

#include <QObject>

#include <qcoro/qcorotask.h>

#include <memory>

namespace Common {

class Scenario;

/*!
    Checks a running cluster from outside, as people use it: with two throw-away users and two throw-away rooms,
    through the public interfaces only. After a failed step the later ones are skipped, but the clean-up always runs.

    Units: every step ends within VerifyTarget::stepDeadline.
    Errors: there are none; what went wrong is in the report.
    Threads: the owner's, with an event loop; nothing waits in a loop of its own. start() may emit the first signals
    itself. Within a signal, delete this only by deleteLater(). Deleting a run that has not finished ends it at once, silently
    and without clean-up: cancel() first and wait for finished() to have that.
*/
class VerifyRun : public QObject
{
    Q_OBJECT
public:
    explicit VerifyRun(VerifyTarget target, QObject *parent = nullptr);
    ~VerifyRun() override;

    static QList<VerifyStep> plannedSteps(); //!< all steps, waiting

    void start();  //!< once
    void cancel(); //!< the step that runs is given up, the clean-up follows

Q_SIGNALS:
    void stepStarted(const Common::VerifyStep &step);
    void stepFinished(const Common::VerifyStep &step); //!< for skipped steps too
    void finished(const Common::VerifyReport &report);

private:
    QCoro::Task<void> run();

    const std::unique_ptr<Scenario> m_scenario;
    VerifyReport m_report;
    QCoro::Task<void> m_task;
    bool m_isCancelled = false;
    bool m_isCleaningUp = false;
    bool m_isAbandoned = false;
};

} // namespace Common
