// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/verify/verifyservice.h"

#include "agent/accounts/audit.h"

#include <QCoreApplication>

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

struct VerifyText
{
    Q_DECLARE_TR_FUNCTIONS(Agent::Verify)
};

constexpr int idBytes = 8;

} // namespace

QLatin1String verifyStateName(VerifyProgress::State state)
{
    switch (state) {
    case VerifyProgress::State::Running: return QLatin1String("running");
    case VerifyProgress::State::Passed: return QLatin1String("passed");
    case VerifyProgress::State::Failed: return QLatin1String("failed");
    case VerifyProgress::State::Cancelled: return QLatin1String("cancelled");
    }
    Q_UNREACHABLE();
}

VerifyService::VerifyService(Storage &storage, Random &random, std::function<QUrl()> server,
                             std::function<UtcTime()> now)
    : m_storage(storage)
    , m_random(random)
    , m_server(std::move(server))
    , m_now(std::move(now))
{
}

VerifyService::~VerifyService()
{
    m_thread.call([this] { m_run.reset(); });
}

Error VerifyService::unknown()
{
    return {ErrorCode::NotFound, VerifyText::tr("This node knows no such check."),
            VerifyText::tr(
                "Ask the node that it was started on; each keeps the reports of its last %1 checks until it ends.")
                .arg(kept)};
}

VerifyProgress *VerifyService::find(const QString &id)
{
    const auto found = std::ranges::find(m_all, id, &VerifyProgress::id);
    return found == m_all.end() ? nullptr : &*found;
}

Result<QString> VerifyService::start(const QString &login, const QString &password, const Caller &by)
{
    return audited(m_storage, by, QStringLiteral("cluster.verify"), login, begin(login, password, by));
}

Result<QString> VerifyService::begin(const QString &login, const QString &password, const Caller &by)
{
    if (login.isEmpty() || password.isEmpty())
        return Error{ErrorCode::Invalid,
                     VerifyText::tr("The check needs the login name and password of an administrator."),
                     VerifyText::tr("Give both: it logs in to each node as people do.")};
    const VerifyTarget target{m_server(), login, password};
    VerifyProgress progress;
    progress.id = QString::fromLatin1(m_random.hex(idBytes));
    progress.startedBy = by.user.login;
    progress.report.server = target.server;
    progress.report.startedAt = m_now();
    progress.report.steps = VerifyRun::plannedSteps();
    const std::lock_guard lock(m_mutex);
    if (!m_all.isEmpty() && m_all.last().state == VerifyProgress::State::Running)
        return Error{ErrorCode::Conflict, VerifyText::tr("The check %1 is running on this node.").arg(m_all.last().id),
                     VerifyText::tr("Wait for its end, or cancel it.")};
    if (m_all.size() == kept)
        m_all.removeFirst();
    m_all.append(progress);
    m_isCancelled = false;
    m_thread.post([this, id = progress.id, target] { run(id, target); });
    return progress.id;
}

void VerifyService::run(const QString &id, const VerifyTarget &target)
{
    m_run = std::make_unique<VerifyRun>(target);
    VerifyRun *run = m_run.get();
    const auto noteStep = [this, id](const VerifyStep &step) { note(id, step); };
    QObject::connect(run, &VerifyRun::stepStarted, run, noteStep);
    QObject::connect(run, &VerifyRun::stepFinished, run, noteStep);
    // Queued: it is not to be deleted in its own signal.
    QObject::connect(
        run, &VerifyRun::finished, run, [this, id](const VerifyReport &report) { finish(id, report); },
        Qt::QueuedConnection);
    run->start();
}

void VerifyService::note(const QString &id, const VerifyStep &step)
{
    const std::lock_guard lock(m_mutex);
    VerifyProgress *progress = find(id);
    if (!progress)
        return;
    // A list of its own, for whoever was told the last one may be reading it: Qt's lists do not order that by their count.
    QList<VerifyStep> steps(progress->report.steps.cbegin(), progress->report.steps.cend());
    steps[step.number - 1] = step;
    progress->report.steps = std::move(steps);
}

void VerifyService::finish(const QString &id, const VerifyReport &report)
{
    m_run.release()->deleteLater(); // with the password
    const std::lock_guard lock(m_mutex);
    VerifyProgress *progress = find(id);
    if (!progress)
        return;
    progress->report.steps = report.steps;
    progress->state = report.passed() ? VerifyProgress::State::Passed
        : m_isCancelled               ? VerifyProgress::State::Cancelled
                                      : VerifyProgress::State::Failed;
}

Result<VerifyProgress> VerifyService::progress(const QString &id) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::ranges::find(m_all, id, &VerifyProgress::id);
    return found == m_all.end() ? Result<VerifyProgress>(unknown()) : *found;
}

Result<bool> VerifyService::cancel(const QString &id, const Caller &by)
{
    return audited(m_storage, by, QStringLiteral("cluster.verify.cancel"), id, giveUp(id));
}

Result<bool> VerifyService::giveUp(const QString &id)
{
    const std::lock_guard lock(m_mutex);
    const VerifyProgress *progress = find(id);
    if (!progress)
        return unknown();
    if (progress->state != VerifyProgress::State::Running)
        return false;
    m_isCancelled = true;
    // Posted after the beginning: it is there by then, or has finished.
    m_thread.post([this] {
        if (m_run)
            m_run->cancel();
    });
    return true;
}

} // namespace Agent
