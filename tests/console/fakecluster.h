// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeconnection.h"

#include <functional>

/*! Nodes and commit channels of a cluster, as tests of the overview want them. */
inline Console::ServerEntry clusterServer(qint64 id, Common::NodeState state,
                                          const std::function<void(Console::ServerEntry &)> &change = {})
{
    static const QStringList names{QStringLiteral("north"), QStringLiteral("south"), QStringLiteral("west"),
                                   QStringLiteral("east")};
    Console::ServerEntry entry = serverEntry(id, names.value(id - 1, QStringLiteral("node%1").arg(id)));
    entry.report->state = state;
    entry.report->leaseRemainingMs = 12000;
    if (change)
        change(entry);
    return entry;
}

inline Console::MeshLink meshLink(qint64 from, qint64 to)
{
    return {.from = from,
            .fromName = QStringLiteral("node%1").arg(from),
            .to = to,
            .toName = QStringLiteral("node%1").arg(to),
            .address = QStringLiteral("10.1.1.%1:5636").arg(to),
            .isConnected = true,
            .sent = 7,
            .acknowledged = 7};
}

inline QList<Console::MeshLink> fullMesh(int nodes)
{
    QList<Console::MeshLink> mesh;
    for (int from = 1; from <= nodes; ++from) {
        for (int to = 1; to <= nodes; ++to) {
            if (from != to)
                mesh.append(meshLink(from, to));
        }
    }
    return mesh;
}
