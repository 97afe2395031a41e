// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/overview/clusterproblems.h"

#include "console/panels/overview/clusterstate.h"
#include "console/panels/overview/meshmatrix.h"
#include "console/panels/overview/nodeproblems.h"
#include "console/panels/shares/shareproblems.h"

#include <QCoreApplication>

#include <algorithm>

namespace Console {
namespace {

struct ClusterProblemsText
{
    Q_DECLARE_TR_FUNCTIONS(Console::ClusterProblems)
};

QList<Problem> entryProblems(const QList<ServerEntry> &servers)
{
    if (std::ranges::any_of(servers, takesRooms))
        return {};
    if (servers.isEmpty()) {
        const ClusterState empty = clusterState(servers);
        return {{Severity::Notice, QStringLiteral("empty"), empty.sentence, empty.detail, QStringLiteral("servers")}};
    }
    return {{Severity::Critical, QStringLiteral("entry"), clusterState(servers).sentence,
             ClusterProblemsText::tr("Start a node, make one active, undo a drain or raise a limit."),
             QStringLiteral("servers")}};
}

std::optional<Problem> linkProblem(const MeshMatrix::Node &from, const MeshMatrix::Node &to, const MeshCell &cell)
{
    Problem problem{.key = QStringLiteral("link %1 %2").arg(from.id).arg(to.id)};
    switch (cell.state) {
    case MeshState::Self:
    case MeshState::Connected:
    case MeshState::Off: return {};
    case MeshState::Lagging:
        problem.text = ClusterProblemsText::tr("Commits of %1 reach %2 %3 s late.")
                           .arg(from.name, to.name, QString::number(cell.link.lagMs / 1000));
        problem.remedy =
            ClusterProblemsText::tr("Look at the network between the two and at the load of %1.").arg(to.name);
        return problem;
    case MeshState::Cut:
        problem.text = ClusterProblemsText::tr("The commit channel from %1 to %2 (%3) is cut.")
                           .arg(from.name, to.name, cell.link.address);
        if (!cell.link.lastError.isEmpty())
            problem.text += QLatin1Char(' ') + cell.link.lastError;
        problem.remedy = ClusterProblemsText::tr(
                             "Let the two reach each other there: firewall, peers.listen, peers.address. Until then %1 "
                             "shows changes some seconds late.")
                             .arg(to.name);
        return problem;
    case MeshState::Unknown:
        if (from.isJoining || to.isJoining || !cell.reason.isEmpty())
            return {};
        problem.text = ClusterProblemsText::tr("%1 has no commit channel to %2.").arg(from.name, to.name);
        problem.remedy =
            ClusterProblemsText::tr("Look whether both belong to the same cluster and know each other's addresses.");
        return problem;
    }
    Q_UNREACHABLE();
}

QList<Problem> meshProblems(const MeshMatrix &matrix)
{
    QList<Problem> problems;
    for (int from = 0; from < matrix.nodes.size(); ++from) {
        for (int to = 0; to < matrix.nodes.size(); ++to) {
            const auto found = linkProblem(matrix.nodes.at(from), matrix.nodes.at(to), matrix.cells.at(from).at(to));
            if (found)
                problems.append(*found);
        }
    }
    return problems;
}

QList<Problem> silentProblems(const QList<MeshLink> &mesh)
{
    QList<Problem> problems;
    for (const MeshLink &link : mesh) {
        if (link.address.isEmpty() && !link.lastError.isEmpty())
            problems.append({Severity::Notice,
                             QStringLiteral("silent %1").arg(link.from),
                             ClusterProblemsText::tr("%1 does not tell of its commit channel. %2")
                                 .arg(link.fromName, link.lastError),
                             ClusterProblemsText::tr("Nothing, if it has just started or is being updated."),
                             {}});
    }
    return problems;
}

QList<Problem> folderProblems(const QList<ShareView> &views)
{
    QList<Problem> problems;
    for (const ShareProblem &found : shareProblems(views)) {
        const Severity severity = found.level == ShareLevel::Bad ? Severity::Critical : Severity::Warning;
        problems.append(
            {severity, QStringLiteral("share ") + found.key, found.text, found.remedy, QStringLiteral("shares")});
    }
    return problems;
}

QList<Problem> mailProblems(int failed)
{
    if (failed == 0)
        return {};
    return {{Severity::Notice, QStringLiteral("mails"),
             ClusterProblemsText::tr("%n mail(s) could not be sent and were given up.", nullptr, failed),
             ClusterProblemsText::tr("Read the last error in Mails, mend it, and have them tried again."),
             QStringLiteral("mails")}};
}

QList<Problem> guessProblems(int guesses)
{
    if (guesses == 0)
        return {};
    return {
        {Severity::Warning, QStringLiteral("guesses"),
         ClusterProblemsText::tr("Somebody guesses passwords or tokens: locked %n time(s) within the last hour.",
                                 nullptr, guesses),
         ClusterProblemsText::tr("The audit log tells which accounts and addresses (guessed). Further tries have to "
                                 "wait; a firewall can keep an address out."),
         QStringLiteral("audit")}};
}

QList<Problem> jobProblems(const QList<ClusterJob> &jobs)
{
    QList<Problem> problems;
    for (const ClusterJob &job : jobs) {
        if (job.node == 0 || job.outcome.isEmpty() || job.outcome == QLatin1String("done"))
            continue;
        problems.append(
            {Severity::Notice, QStringLiteral("job ") + job.name,
             ClusterProblemsText::tr("The job %1 failed on node %2: %3")
                 .arg(job.name, QString::number(job.node), job.outcome),
             ClusterProblemsText::tr("It is tried again by itself; if it fails again, read the log of the node."),
             QStringLiteral("jobs")});
    }
    return problems;
}

} // namespace

QList<Problem> findProblems(const ClusterFacts &facts)
{
    QList<Problem> problems;
    if (facts.servers)
        problems += entryProblems(*facts.servers) + nodeProblems(*facts.servers);
    if (facts.servers && facts.mesh)
        problems += meshProblems(meshMatrix(*facts.servers, *facts.mesh)) + silentProblems(*facts.mesh);
    if (facts.shares)
        problems += folderProblems(*facts.shares);
    problems += mailProblems(facts.failedMails.value_or(0));
    problems += guessProblems(facts.guesses.value_or(0));
    if (facts.jobs)
        problems += jobProblems(*facts.jobs);
    std::ranges::stable_sort(problems, std::ranges::greater(), &Problem::severity);
    return problems;
}

} // namespace Console
