// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/verify/verifyrun.h"

#include "common/verify/plan.h"

#include <QElapsedTimer>

namespace Common {

VerifyRun::VerifyRun(VerifyTarget target, QObject *parent)
    : QObject(parent)
    , m_scenario(std::make_unique<Scenario>(std::move(target)))
{
    m_report.server = m_scenario->target.server;
    m_report.steps = plannedSteps();
}

VerifyRun::~VerifyRun()
{
    m_isAbandoned = true;
    m_scenario->patience.abandon();
    Q_ASSERT(m_task.isReady()); // every wait has ended, so the coroutine has too and nothing of it is left behind
}

QList<VerifyStep> VerifyRun::plannedSteps()
{
    QList<VerifyStep> steps;
    for (const PlannedStep &planned : verifyPlan()) {
        VerifyStep step;
        step.number = int(steps.size()) + 1;
        step.id = QString::fromLatin1(planned.id);
        step.title = QCoreApplication::translate("Verify", planned.title);
        step.expected = QCoreApplication::translate("Verify", planned.expected);
        steps.append(step);
    }
    return steps;
}

void VerifyRun::start()
{
    Q_ASSERT(!m_report.startedAt);
    m_report.startedAt = SystemClock().wall();
    m_task = run();
}

void VerifyRun::cancel()
{
    m_isCancelled = true;
    if (!m_isCleaningUp)
        m_scenario->patience.stop();
}

QCoro::Task<void> VerifyRun::run()
{
    QString whySkipped;
    for (VerifyStep &step : m_report.steps) {
        const PlannedStep &planned = verifyPlan()[size_t(step.number - 1)];
        if (m_isCancelled && whySkipped.isEmpty())
            whySkipped = tr("not tried, because the check was cancelled");
        if (!whySkipped.isEmpty() && planned.when == PlannedStep::IfAllPassed) {
            step.state = VerifyStep::Skipped;
            step.seen = whySkipped;
            Q_EMIT stepFinished(step);
            continue;
        }
        m_isCleaningUp = planned.when == PlannedStep::Always;
        m_scenario->patience.begin(m_scenario->target.stepDeadline);
        step.state = VerifyStep::Running;
        Q_EMIT stepStarted(step);
        QElapsedTimer timer;
        timer.start();
        const Outcome outcome = co_await planned.run(*m_scenario);
        if (m_isAbandoned)
            co_return;
        step.took = Millis(timer.elapsed());
        if (outcome) {
            step.state = VerifyStep::Passed;
            step.seen = *outcome;
        } else if (m_isCancelled && !m_isCleaningUp) {
            step.state = VerifyStep::Skipped;
            step.seen = tr("given up, because the check was cancelled");
            whySkipped = tr("not tried, because the check was cancelled");
        } else {
            step.state = VerifyStep::Failed;
            step.seen = outcome.error().message;
            step.remedy = outcome.error().remedy;
            whySkipped = tr("not tried, because step %1 failed").arg(step.number);
        }
        Q_EMIT stepFinished(step);
    }
    Q_EMIT finished(m_report);
}

} // namespace Common
