// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/nodes/nodeservice.h"

#include "agent/accounts/audit.h"
#include "agent/storage/repositories/placementrepository.h"
#include "common/domain/text.h"

#include <QCoreApplication>

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr Millis longestDrain = 24h * 7;

} // namespace

Result<NodesSnapshot> NodeService::snapshot()
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    auto snapshot = NodeRepository(**database).snapshot();
    if (snapshot) {
        for (NodeStatus &node : snapshot->nodes)
            node.saysFenced = m_fenced.contains(node.record.id);
    }
    return snapshot;
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

Result<void> NodeService::change(const Caller &by, const QString &action, const QString &target,
                                 const std::function<Result<void>(Database &)> &work)
{
    const auto store = [&]() -> Result<void> {
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        return (*database)->transaction([&] { return work(**database); });
    };
    return audited(m_storage, by, action, target, store());
}

Result<void> NodeService::setLimits(NodeId id, const NodeLimits &limits, const Caller &by)
{
    return change(by, QStringLiteral("server.limits"),
                  QStringLiteral("%1: weight %2, %3 rooms, %4 people, labels %5")
                      .arg(id.value)
                      .arg(limits.weight)
                      .arg(limits.maxRooms)
                      .arg(limits.maxPeople)
                      .arg(limits.labels.join(QLatin1Char(' '))),
                  [&](Database &database) -> Result<void> {
                      if (const auto good = checkNodeLimits(limits); !good)
                          return good;
                      return NodeRepository(database).setLimits(id, limits, by.user.id);
                  });
}

Result<void> NodeService::drain(NodeId id, Millis deadline, const QString &notice, const Caller &by)
{
    return change(by, QStringLiteral("server.drain"),
                  QStringLiteral("%1 within %2 s").arg(id.value).arg(deadline.count() / 1000),
                  [&](Database &database) -> Result<void> {
                      if (deadline < Millis(0) || deadline > longestDrain)
                          return Error{ErrorCode::Invalid,
                                       QCoreApplication::translate("Nodes", "The deadline must be 0 to %1 s.")
                                           .arg(longestDrain.count() / 1000)};
                      if (const auto good = checkNotice(notice); !good)
                          return good;
                      return NodeRepository(database).setDrain(id, deadline, notice, by.user.id);
                  });
}

Result<void> NodeService::undrain(NodeId id, const Caller &by)
{
    return change(by, QStringLiteral("server.undrain"), QString::number(id.value),
                  [&](Database &database) { return NodeRepository(database).clearDrain(id, by.user.id); });
}

Result<void> NodeService::declareDead(NodeId id, const Caller &by)
{
    return change(by, QStringLiteral("server.declareDead"), QString::number(id.value),
                  [&](Database &database) { return declareDead(database, id); });
}

Result<void> NodeService::declareDead(Database &database, NodeId id)
{
    if (const auto locked = PlacementRepository(database).lock(); !locked)
        return locked;
    NodeRepository nodes(database);
    const auto snapshot = nodes.snapshot();
    if (!snapshot)
        return snapshot.error();
    const NodeStatus *node = snapshot->find(id);
    if (!node)
        return nodes.find(id).error();
    if (!node->leaseUntil)
        return {}; // it ended cleanly and holds nothing
    const auto taken = nodes.takeOver(id, node->incarnation);
    if (!taken)
        return taken.error();
    if (*taken)
        return {};
    return Error{ErrorCode::Conflict,
                 QCoreApplication::translate("Nodes", "%1 still reports: its lease holds.").arg(node->record.name),
                 QCoreApplication::translate("Nodes", "Stop it first, or drain it.")};
}

} // namespace Agent
