// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/headless/headlessverify.h"

#include "console/connection/trustedcertificates.h"

namespace Console {
namespace {

using Common::VerifyStep;

QString stateWord(VerifyStep::State state)
{
    switch (state) {
    case VerifyStep::Waiting: return HeadlessVerify::tr("waiting");
    case VerifyStep::Running: return HeadlessVerify::tr("running");
    case VerifyStep::Passed: return HeadlessVerify::tr("passed");
    case VerifyStep::Failed: return HeadlessVerify::tr("failed");
    case VerifyStep::Skipped: return HeadlessVerify::tr("skipped");
    }
    Q_UNREACHABLE();
}

} // namespace

QString stepText(const VerifyStep &step)
{
    constexpr int stateWidth = 9; // characters, so that the columns stand below each other in most languages
    constexpr int tookWidth = 6;
    const bool hasRun = step.state == VerifyStep::Passed || step.state == VerifyStep::Failed;
    const QString took = hasRun ? HeadlessVerify::tr("%1 ms").arg(step.took.count(), tookWidth) : QString();
    QString text = QStringLiteral("%1  %2 %3  %4")
                       .arg(step.number, 2)
                       .arg(stateWord(step.state), -stateWidth)
                       .arg(took, tookWidth + 3)
                       .arg(step.title);
    if (step.state != VerifyStep::Failed)
        return text;
    text += QLatin1String("\n    ") + HeadlessVerify::tr("Expected: %1").arg(step.expected) + QLatin1String("\n    ")
        + HeadlessVerify::tr("Seen: %1").arg(step.seen);
    if (!step.remedy.isEmpty())
        text += QLatin1String("\n    ") + HeadlessVerify::tr("To do: %1").arg(step.remedy);
    return text;
}

HeadlessVerify::HeadlessVerify(const ConnectTarget &target, const QString &reportPath, QIODevice &output)
    : m_run({.server = target.server,
             .login = target.login,
             .password = target.password,
             .certificates = TrustedCertificates().fingerprints()})
    , m_report(reportPath)
    , m_output(&output)
{
    connect(&m_run, &Common::VerifyRun::stepFinished, this, [this](const VerifyStep &step) { print(stepText(step)); });
    connect(&m_run, &Common::VerifyRun::finished, this, &HeadlessVerify::conclude);
    connect(&m_interrupts, &Interrupts::interrupted, this, [this] {
        print(tr("Stopping, and removing what the check has made…"));
        m_run.cancel();
    });
}

Common::Result<void> HeadlessVerify::start()
{
    // Before the check, so that nobody waits for a report that cannot be written.
    if (!m_report.fileName().isEmpty() && !m_report.open(QIODevice::WriteOnly))
        return Common::Error{
            Common::ErrorCode::Invalid,
            tr("The report cannot be written to %1: %2.").arg(m_report.fileName(), m_report.errorString())};
    m_run.start();
    return {};
}

void HeadlessVerify::conclude(const Common::VerifyReport &report)
{
    print(report.passed() ? tr("The cluster works: all %n step(s) passed.", nullptr, int(report.steps.size()))
                          : tr("The check did not pass. %1").arg(report.reason()));
    const Common::Result<void> saved = save(report);
    if (!saved)
        print(Common::errorText(saved.error()));
    Q_EMIT finished(report.passed() && saved ? Passed : NotPassed);
}

Common::Result<void> HeadlessVerify::save(const Common::VerifyReport &report)
{
    if (!m_report.isOpen())
        return {};
    m_report.write(m_report.fileName().endsWith(QLatin1String(".xml")) ? report.toJUnit() : report.toJson());
    if (!m_report.commit())
        return Common::Error{
            Common::ErrorCode::Invalid,
            tr("The report cannot be written to %1: %2.").arg(m_report.fileName(), m_report.errorString())};
    return {};
}

void HeadlessVerify::print(const QString &line)
{
    m_output << line << Qt::endl;
}

} // namespace Console
