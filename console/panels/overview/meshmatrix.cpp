// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/overview/meshmatrix.h"

#include <algorithm>

namespace Console {
namespace {

QString hostOf(const QString &address)
{
    return address.left(address.lastIndexOf(QLatin1Char(':')));
}

/*! Where the link leads: as it says, or to the one server of that address. */
qint64 destination(const MeshLink &link, const QList<ServerEntry> &servers)
{
    if (link.to != 0 || link.address.isEmpty())
        return link.to;
    const auto isMeant = [host = hostOf(link.address)](const ServerEntry &server) {
        return server.record.address == host;
    };
    if (std::ranges::count_if(servers, isMeant) != 1)
        return 0;
    return std::ranges::find_if(servers, isMeant)->record.id.value;
}

MeshState linkState(const MeshLink &link)
{
    if (!link.isConnected)
        return MeshState::Cut;
    return link.lagMs >= commitLagWorthTellingMs ? MeshState::Lagging : MeshState::Connected;
}

MeshCell cellOf(const MeshMatrix::Node &from, const MeshMatrix::Node &to, const QList<ServerEntry> &servers,
                const QList<MeshLink> &mesh)
{
    if (from.id == to.id)
        return {.state = MeshState::Self};
    if (!from.isAlive || !to.isAlive)
        return {.state = MeshState::Off};
    MeshCell cell;
    for (const MeshLink &link : mesh) {
        if (link.from != from.id)
            continue;
        if (link.address.isEmpty())
            cell.reason = link.lastError;
        else if (destination(link, servers) == to.id && (cell.link.from == 0 || link.isConnected))
            cell = {.state = linkState(link), .link = link};
    }
    return cell;
}

} // namespace

MeshMatrix meshMatrix(const QList<ServerEntry> &servers, const QList<MeshLink> &mesh)
{
    MeshMatrix matrix;
    for (const ServerEntry &server : servers) {
        if (server.record.active || isAlive(server))
            matrix.nodes.append({server.record.id.value, server.record.name, isAlive(server),
                                 server.report && server.report->state == Common::NodeState::Joining});
    }
    for (const MeshMatrix::Node &from : std::as_const(matrix.nodes)) {
        QList<MeshCell> row;
        for (const MeshMatrix::Node &to : std::as_const(matrix.nodes))
            row.append(cellOf(from, to, servers, mesh));
        matrix.cells.append(row);
    }
    return matrix;
}

std::optional<qint64> worstLagMs(const MeshMatrix &matrix, qint64 from)
{
    const qsizetype row = std::ranges::find(matrix.nodes, from, &MeshMatrix::Node::id) - matrix.nodes.begin();
    std::optional<qint64> worst;
    for (const MeshCell &cell : matrix.cells.value(row)) {
        if (cell.link.from != 0)
            worst = std::max(worst.value_or(0), cell.link.lagMs);
    }
    return worst;
}

} // namespace Console
