// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/overview/clusterstate.h"

#include <QCoreApplication>

#include <algorithm>

namespace Console {
namespace {

struct ClusterStateText
{
    Q_DECLARE_TR_FUNCTIONS(Console::ClusterState)
};
using Common::NodeState;

bool works(const ServerEntry &server)
{
    return isAlive(server) && server.report->state != NodeState::Late;
}

QString namesOf(const QList<ServerEntry> &servers)
{
    QStringList names;
    for (const ServerEntry &server : servers)
        names.append(server.record.name);
    return names.join(QLatin1String(", "));
}

QList<ServerEntry> those(const QList<ServerEntry> &servers, auto isMeant)
{
    QList<ServerEntry> found;
    std::ranges::copy_if(servers, std::back_inserter(found), isMeant);
    return found;
}

/*! "12 people in 4 rooms", and who is not counted. */
QString totals(const QList<ServerEntry> &servers)
{
    int rooms = 0;
    int people = 0;
    for (const ServerEntry &server : those(servers, isAlive)) {
        rooms += server.report->rooms;
        people += server.report->people;
    }
    QString text = ClusterStateText::tr("%1 in %2.")
                       .arg(ClusterStateText::tr("%n people", nullptr, people),
                            ClusterStateText::tr("%n open room(s)", nullptr, rooms));
    const QList<ServerEntry> inactive = those(servers, [](const ServerEntry &each) { return !each.record.active; });
    if (!inactive.isEmpty())
        text += QLatin1Char(' ') + ClusterStateText::tr("Not active: %1.").arg(namesOf(inactive));
    return text;
}

/*! What is with a node that does not work, as the end of a sentence. */
QString trouble(const ServerEntry &server)
{
    const QString &name = server.record.name;
    if (!server.report)
        return ClusterStateText::tr("nothing is known of %1 yet").arg(name);
    switch (server.report->state) {
    case NodeState::Late: return ClusterStateText::tr("%1 is silent and keeps its rooms").arg(name);
    case NodeState::Fenced: return ClusterStateText::tr("%1 has closed its rooms").arg(name);
    case NodeState::Dead: return ClusterStateText::tr("%1 is dead, its rooms move").arg(name);
    case NodeState::Stopped: return ClusterStateText::tr("%1 is stopped").arg(name);
    case NodeState::Joining:
    case NodeState::Up:
    case NodeState::Draining:
    case NodeState::Drained: break; // these work
    }
    return name;
}

/*! Why a node that works gets no new rooms. */
QString refusal(const ServerEntry &server)
{
    const QString &name = server.record.name;
    if (isAtRoomLimit(*server.report))
        return ClusterStateText::tr("%1 is at its limit of %n room(s)", nullptr, server.report->limits.maxRooms)
            .arg(name);
    if (isAtPeopleLimit(*server.report))
        return ClusterStateText::tr("%1 is at its limit of %n people", nullptr, server.report->limits.maxPeople)
            .arg(name);
    return server.report->state == NodeState::Joining ? ClusterStateText::tr("%1 has just started").arg(name)
                                                      : ClusterStateText::tr("%1 is being emptied").arg(name);
}

ClusterState nobodyEnters(const QList<ServerEntry> &servers, const QList<ServerEntry> &active)
{
    QStringList reasons;
    for (const ServerEntry &server : active)
        reasons.append(works(server) ? refusal(server) : trouble(server));
    const QString why =
        active.isEmpty() ? ClusterStateText::tr("no server is active") : reasons.join(QLatin1String("; "));
    QString detail = totals(servers);
    if (std::ranges::any_of(servers, isAlive))
        detail.prepend(ClusterStateText::tr("Rooms that are open go on.") + QLatin1Char(' '));
    return {ClusterLevel::Bad, ClusterStateText::tr("Nobody can enter new rooms: %1.").arg(why), detail};
}

} // namespace

ClusterState clusterState(const QList<ServerEntry> &servers)
{
    if (servers.isEmpty())
        return {ClusterLevel::Unknown, ClusterStateText::tr("This cluster has no servers yet."),
                ClusterStateText::tr("Enter the first one in the panel Servers.")};
    const QList<ServerEntry> active = those(servers, [](const ServerEntry &each) { return each.record.active; });
    if (std::ranges::none_of(active, takesRooms))
        return nobodyEnters(servers, active);
    const QList<ServerEntry> failing = those(active, [](const ServerEntry &each) { return !works(each); });
    if (failing.isEmpty())
        return {ClusterLevel::Good, ClusterStateText::tr("All %n node(s) work.", nullptr, int(active.size())),
                totals(servers)};
    QStringList troubles;
    for (const ServerEntry &server : failing)
        troubles.append(trouble(server));
    return {ClusterLevel::Warning,
            ClusterStateText::tr("%1 of %n node(s) work; %2.", nullptr, int(active.size()))
                .arg(active.size() - failing.size())
                .arg(troubles.join(QLatin1String("; "))),
            totals(servers)};
}

} // namespace Console
