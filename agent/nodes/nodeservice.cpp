// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/nodes/nodeservice.h"

#include "agent/accounts/audit.h"

#include <algorithm>

namespace Agent {

using namespace Common;

Result<QList<NodeRecord>> NodeService::list(int start, int max)
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    return NodeRepository(**database).list(std::max(0, start), std::clamp(max, 0, maximumPage));
}

Result<int> NodeService::count()
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    return NodeRepository(**database).count();
}

Result<NodesSnapshot> NodeService::snapshot()
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    return NodeRepository(**database).snapshot();
}

Result<NodeId> NodeService::save(const NodeRecord &node, const QString &password, const Caller &by)
{
    const auto store = [&]() -> Result<NodeId> {
        if (const auto good = checkNode(node); !good)
            return good.error();
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        return (*database)->transaction([&]() -> Result<NodeId> {
            NodeRepository nodes(**database);
            const auto known = nodes.find(node.id);
            if (!known && known.error().code != ErrorCode::NotFound)
                return known.error();
            const QString sealed = m_vault.seal(password);
            if (!known) {
                NodeRecord added = node;
                added.id = {};
                return nodes.insert(added, sealed, by.user.id);
            }
            const auto updated =
                nodes.update(node, password.isEmpty() ? std::nullopt : std::optional(sealed), by.user.id);
            if (!updated)
                return updated.error();
            return node.id;
        });
    };
    return audited(m_storage, by, QStringLiteral("server.save"),
                   QStringLiteral("%1 %2").arg(node.id.value).arg(node.name), store());
}

Result<void> NodeService::remove(NodeId id, const Caller &by)
{
    const auto remove = [&]() -> Result<void> {
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        return (*database)->transaction([&] { return NodeRepository(**database).remove(id, by.user.id); });
    };
    return audited(m_storage, by, QStringLiteral("server.delete"), QString::number(id.value), remove());
}

} // namespace Agent
