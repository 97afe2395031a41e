// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/clusterdata.h"

#include <tuple>

namespace Console {

QString RoomConnection::name() const
{
    const QString full = QStringLiteral("%1 %2").arg(firstName, lastName).trimmed();
    return full.isEmpty() ? login : full;
}

bool RoomConnection::hasSame(const RoomConnection &other) const
{
    const auto all = [](const RoomConnection &each) {
        return std::tie(each.publicId, each.login, each.firstName, each.lastName, each.since, each.roomName, each.node,
                        each.server, each.address);
    };
    return all(*this) == all(other);
}

RoomConnection digested(RoomConnection connection)
{
    // With the process's own seed: people choose their names, but nobody chooses what two of them have in common.
    const size_t digest = qHashMulti(QHashSeed::globalSeed(), connection.publicId, connection.login,
                                     connection.firstName, connection.lastName, connection.since.toMSecsSinceEpoch(),
                                     connection.roomName, connection.node.value, connection.server, connection.address);
    connection.digest = std::max<size_t>(digest, 1);
    return connection;
}

} // namespace Console
