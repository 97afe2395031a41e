// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/overview/nodeproblems.h"

#include "console/panels/servers/statetext.h"
#include "console/widgets/timetext.h"

#include <QCoreApplication>

#include <optional>

namespace Console {
namespace {

struct NodeProblemsText
{
    Q_DECLARE_TR_FUNCTIONS(Console::NodeProblems)
};
using Common::NodeState;

const QString serversPanel = QStringLiteral("servers");

QString keyOf(const ServerEntry &server, const char *what)
{
    return QStringLiteral("node %1 %2").arg(server.record.id.value).arg(QLatin1String(what));
}

Problem problem(const ServerEntry &server, const char *what, Severity severity, const QString &text,
                const QString &remedy)
{
    return {severity, keyOf(server, what), text, remedy, serversPanel};
}

/*! "north is dead. Silent for 20 s: …" */
QString withReason(const QString &text, const ServerEntry &server)
{
    return text.arg(server.record.name) + QLatin1Char(' ') + stateReason(server.report);
}

std::optional<Problem> stateProblem(const ServerEntry &server)
{
    if (!server.report)
        return problem(server, "unknown", Severity::Notice,
                       NodeProblemsText::tr("The cluster has not reported on %1 yet.").arg(server.record.name),
                       NodeProblemsText::tr("If it stays so, look whether its number and address are right."));
    switch (server.report->state) {
    case NodeState::Up:
    case NodeState::Joining: return {};
    case NodeState::Late:
        return problem(server, "late", Severity::Warning, withReason(NodeProblemsText::tr("%1 is late."), server),
                       NodeProblemsText::tr("Look at the load of its machine and at its way to the database."));
    case NodeState::Draining:
        return problem(server, "drain", Severity::Notice, withReason(NodeProblemsText::tr("%1 is draining."), server),
                       NodeProblemsText::tr("Undo it in Servers if the node shall get rooms again."));
    case NodeState::Drained:
        return problem(server, "drain", Severity::Notice, withReason(NodeProblemsText::tr("%1 is drained."), server),
                       NodeProblemsText::tr("It can be stopped or updated now; undo it in Servers afterwards."));
    case NodeState::Fenced:
        return problem(server, "fenced", Severity::Critical, withReason(NodeProblemsText::tr("%1 is fenced."), server),
                       NodeProblemsText::tr("Restore its way to the database; it goes on by itself then."));
    case NodeState::Dead:
        return problem(
            server, "dead", Severity::Critical, withReason(NodeProblemsText::tr("%1 is dead."), server),
            NodeProblemsText::tr("Start its agent again. If the machine is certainly off, declare it dead in Servers, "
                                 "so that its rooms open elsewhere at once."));
    case NodeState::Stopped:
        return problem(server, "stopped", Severity::Warning,
                       withReason(NodeProblemsText::tr("%1 is active but stopped."), server),
                       NodeProblemsText::tr("Start its agent, or take “Active” off in Servers if it shall stay away."));
    }
    Q_UNREACHABLE();
}

std::optional<Problem> flapProblem(const ServerEntry &server)
{
    if (server.report->flaps == 0)
        return {};
    QString text =
        NodeProblemsText::tr("%1 crashed %n time(s) in a row.", nullptr, server.report->flaps).arg(server.record.name);
    if (server.report->state == NodeState::Joining && server.report->eligibleAt.isValid())
        text += QLatin1Char(' ')
            + NodeProblemsText::tr("It gets new rooms again at %1.").arg(timeText(server.report->eligibleAt));
    return problem(
        server, "flaps", Severity::Warning, text,
        NodeProblemsText::tr("Read the agent's log on its machine: the last lines before each start tell why."));
}

std::optional<Problem> clockProblem(const ServerEntry &server)
{
    const Common::Millis offset(server.report->clockOffsetMs);
    if (!isAlive(server) || std::chrono::abs(offset) < Common::clockOffsetWorthTelling)
        return {};
    const auto seconds = std::chrono::round<std::chrono::seconds>(std::chrono::abs(offset)).count();
    const QString text = offset.count() > 0 ? NodeProblemsText::tr("The clock of %1 is %2 s ahead of the database's.")
                                            : NodeProblemsText::tr("The clock of %1 is %2 s behind the database's.");
    return problem(server, "clock", Severity::Warning, text.arg(server.record.name, QString::number(seconds)),
                   NodeProblemsText::tr(
                       "Have its machine set the clock by NTP. Rooms are safe, but times in its logs are wrong."));
}

std::optional<Problem> limitProblem(const ServerEntry &server)
{
    const NodeReport &report = *server.report;
    if (!isAlive(server) || (!isAtRoomLimit(report) && !isAtPeopleLimit(report)))
        return {};
    const QString text = isAtRoomLimit(report)
        ? NodeProblemsText::tr("%1 is at its limit of %n room(s).", nullptr, report.limits.maxRooms)
        : NodeProblemsText::tr("%1 is at its limit of %n people.", nullptr, report.limits.maxPeople);
    return problem(server, "limit", Severity::Warning, text.arg(server.record.name),
                   NodeProblemsText::tr("It gets no new rooms. Raise the limit in Servers, or add a node."));
}

std::optional<Problem> mediaProblem(const ServerEntry &server)
{
    const Common::MediaServer &media = server.report->media;
    if (!isAlive(server) || (media.state != Common::MediaServerState::Down && !media.isFull()))
        return {};
    if (media.isFull())
        return problem(
            server, "media", Severity::Warning,
            NodeProblemsText::tr("The media server of %1 is at its limit of %n stream(s).", nullptr, media.maxStreams)
                .arg(server.record.name),
            NodeProblemsText::tr("Rooms that need one open elsewhere. Raise media.streams in the node's "
                                 "configuration, or give another node a media server."));
    return problem(server, "media", Severity::Warning,
                   NodeProblemsText::tr("The media server of %1 is down: nobody hears or sees anybody in its rooms "
                                        "that use it.")
                       .arg(server.record.name),
                   NodeProblemsText::tr("Start Janus on its machine; \"atrium-agent check media\" there tells what is "
                                        "wrong."));
}

QList<Problem> versionProblems(const QList<ServerEntry> &servers)
{
    QMap<QString, QStringList> names; // by version
    for (const ServerEntry &server : servers) {
        if (isAlive(server) && !server.report->version.isEmpty())
            names[server.report->version].append(server.record.name);
    }
    if (names.size() < 2)
        return {};
    QStringList parts;
    for (auto each = names.cbegin(); each != names.cend(); ++each)
        parts.append(NodeProblemsText::tr("%1 on %2").arg(each.key(), each.value().join(QLatin1String(", "))));
    return {{Severity::Notice, QStringLiteral("versions"),
             NodeProblemsText::tr("The nodes run different versions: %1.").arg(parts.join(QLatin1String("; "))),
             NodeProblemsText::tr("Drain and update one node after the other until all run the same."), serversPanel}};
}

} // namespace

QList<Problem> nodeProblems(const QList<ServerEntry> &servers)
{
    QList<Problem> problems;
    for (const ServerEntry &server : servers) {
        if (!server.record.active && !isAlive(server))
            continue; // nobody expects anything of it
        if (const auto found = stateProblem(server))
            problems.append(*found);
        if (!server.report)
            continue;
        for (const auto &found :
             {flapProblem(server), clockProblem(server), limitProblem(server), mediaProblem(server)}) {
            if (found)
                problems.append(*found);
        }
    }
    return problems + versionProblems(servers);
}

} // namespace Console
