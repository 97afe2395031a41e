// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/checktext.h"
#include "agent/check/topic.h"
#include "agent/previews/recipe.h"
#include "agent/sandbox/sandbox.h"

#include <QFile>
#include <QTemporaryFile>

namespace Agent {

using namespace std::chrono_literals;

namespace {

constexpr auto sandboxPatience = 4s;

QByteArray readSmall(const char *name)
{
    QFile file{QLatin1String(name)};
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

/*! Why this user may have no namespaces, as far as the system says so. */
QString namespaceRemedy()
{
    if (readSmall("/proc/sys/kernel/unprivileged_userns_clone") == "0")
        return CheckText::tr(
            "Run as root: sysctl -w kernel.unprivileged_userns_clone=1, and put that line into /etc/sysctl.d.");
    if (readSmall("/proc/sys/user/max_user_namespaces") == "0")
        return CheckText::tr(
            "Run as root: sysctl -w user.max_user_namespaces=10000, and put that line into /etc/sysctl.d.");
    if (readSmall("/proc/sys/kernel/apparmor_restrict_unprivileged_userns") == "1")
        return CheckText::tr(
            "Let AppArmor give bubblewrap user namespaces: a profile for /usr/bin/bwrap with \"userns,\".");
    return CheckText::tr(
        "Let the agent have user namespaces: in systemd no RestrictNamespaces=, in a container the right to "
        "make them.");
}

QList<Finding> judgePrograms()
{
    const QStringList packages = missingPackages(programsOfRecipes(), QStringLiteral("/usr"));
    if (packages.isEmpty())
        return {well(CheckText::tr("All programs that make previews are installed."))};
    return {warning(CheckText::tr("Programs that make previews are missing: files of some types have none."),
                    CheckText::tr("Run: apt install %1").arg(packages.join(QLatin1Char(' '))))};
}

Finding judgeSandbox()
{
    QTemporaryFile source;
    if (!source.open())
        return warning(
            CheckText::tr("The sandbox of previews was not tried: no file can be made in the folder for them."),
            CheckText::tr("Make room in /tmp."));
    QByteArray said;
    // What it says shows that the programs run inside, too.
    const SandboxTask task{.source = source.fileName(),
                           .suffix = "txt",
                           .script = "[ ! -x /usr/bin/ffmpeg ] || ffmpeg -version | head -n 1; echo well",
                           .arguments = {},
                           .environment = {}};
    const ChildEnd end =
        runInSandbox(task, {.deadline = sandboxPatience, .memoryBytes = qint64(1) << 30, .scratchBytes = 1 << 20},
                     StopSign(), [&said](QByteArrayView bytes) {
                         said += bytes;
                         return said.size() < 4096;
                     });
    const auto lines = said.trimmed().split('\n');
    if (end.how == ChildEnd::How::Exited && end.code == 0 && lines.last() == "well") {
        const QString version =
            lines.size() > 1 ? QString::fromUtf8(lines.first()).section(QLatin1Char(' '), 0, 2) : QString();
        return well(version.isEmpty() ? CheckText::tr("The sandbox of previews works.")
                                      : CheckText::tr("The sandbox of previews works, with %1.").arg(version));
    }
    if (end.how == ChildEnd::How::Deadline)
        return problem(CheckText::tr("The sandbox of previews does not answer."),
                       CheckText::tr("Look at the machine's log."));
    return problem(CheckText::tr("The sandbox of previews does not work: %1.")
                       .arg(QString::fromUtf8(end.complaints).section(QLatin1Char('\n'), 0, 0)),
                   namespaceRemedy());
}

} // namespace

TopicReport lookAtPreviews(const CheckTarget &)
{
    TopicReport report{.findings = judgePrograms()};
    if (QFile::exists(QLatin1String(sandboxProgram)))
        report.findings.append(judgeSandbox());
    return report;
}

} // namespace Agent
