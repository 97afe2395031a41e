// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/nodes/settingsservice.h"

#include "agent/storage/repositories/clusterrepository.h"
#include "agent/storage/repositories/noderepository.h"

namespace Agent {

using namespace Common;

namespace {

constexpr QLatin1String settingsKey("settings");

Result<Setting> placementRuleSetting(Storage &storage)
{
    const auto database = storage.database();
    if (!database)
        return database.error();
    const auto rule = ClusterRepository(**database).placementRule();
    if (!rule)
        return rule.error();
    return Setting{QStringLiteral("cluster.placement_rule"), placementRuleName(*rule),
                   placementRuleName(PlacementRule::Capacity), QStringLiteral("database"),
                   QCoreApplication::translate("Nodes", "how the load of nodes is counted: capacity or people")};
}

} // namespace

NodeAnswer SettingsService::own() const
{
    return QCborMap{{settingsKey, toCbor(m_own)}};
}

Result<QList<Setting>> SettingsService::ask(NodeId node)
{
    if (!node || node == m_self)
        return m_own;
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    if (const auto known = NodeRepository(**database).find(node); !known)
        return known.error();
    const auto answer = answerOf(m_requestNode(node, QLatin1String(method), {}, deadline), deadline);
    if (!answer)
        return answer.error();
    return settingsFromCbor(answer->value(settingsKey).toArray());
}

Result<QList<Setting>> SettingsService::of(NodeId node)
{
    auto settings = ask(node);
    if (!settings)
        return settings;
    const auto common = placementRuleSetting(m_storage);
    if (!common)
        return common.error();
    settings->append(*common);
    return settings;
}

} // namespace Agent
