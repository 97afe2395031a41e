// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/panels/overview/clusterfacts.h"

namespace Console {

/*!
    How commits get from one node to another.
        Self     a node needs no channel to itself
        Off      one of the two is not running: there is nothing to connect
        Unknown  the node does not tell, or knows nothing of the other
*/
enum class MeshState { Self, Connected, Lagging, Cut, Off, Unknown };

struct MeshCell
{
    MeshState state = MeshState::Unknown;
    MeshLink link = {};  //!< of Connected, Lagging and Cut
    QString reason = {}; //!< of Unknown, if the node told one

    friend bool operator==(const MeshCell &, const MeshCell &) = default;
};

/*! All pairs of nodes: cells.at(from).at(to), counted as in `nodes`. */
struct MeshMatrix
{
    struct Node
    {
        qint64 id = 0;
        QString name = {};
        bool isAlive = false;
        bool isJoining = false; //!< it may not have found the others yet

        friend bool operator==(const Node &, const Node &) = default;
    };
    QList<Node> nodes;
    QList<QList<MeshCell>> cells;

    friend bool operator==(const MeshMatrix &, const MeshMatrix &) = default;
};

/*! Of all servers that are active or alive. A link that does not say where it leads is known by its address. */
MeshMatrix meshMatrix(const QList<ServerEntry> &servers, const QList<MeshLink> &mesh);

/*! The oldest commit of the node that some other does not know yet; none: it tells of no link. */
std::optional<qint64> worstLagMs(const MeshMatrix &matrix, qint64 from);

} // namespace Console
