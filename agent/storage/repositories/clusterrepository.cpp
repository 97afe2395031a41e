// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/clusterrepository.h"

#include "agent/storage/storagetext.h"

namespace Agent {

using namespace Common;

Error ClusterRepository::none()
{
    return {ErrorCode::NotInitialised, StorageText::tr("This database holds no Atrium cluster yet."),
            StorageText::tr("Run \"atrium-agent init\" once on the first node.")};
}

Error ClusterRepository::alreadyThere()
{
    return {ErrorCode::AlreadyInitialised, StorageText::tr("This database already holds an Atrium cluster."),
            StorageText::tr("Use \"atrium-agent join\" to add this node to it.")};
}

Result<ClusterRecord> ClusterRepository::find() const
{
    const auto answer = m_db.run("SELECT cluster_id, key_check, host FROM cluster WHERE id = 1");
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return none();
    const QVariantList &row = answer->rows.first();
    return ClusterRecord{row.at(0).toString(), row.at(1).toString(), row.at(2).toString()};
}

Result<void> ClusterRepository::create(const ClusterRecord &cluster)
{
    const auto answer =
        m_db.run("INSERT INTO cluster (id, cluster_id, key_check, host, created_at) VALUES (1, ?, ?, ?, {now})",
                 {cluster.id, cluster.keyCheck, cluster.host});
    if (answer)
        return {};
    return answer.error().code == ErrorCode::Conflict ? alreadyThere() : answer.error();
}

Result<void> ClusterRepository::setHost(const QString &host)
{
    return outcome(m_db.run("UPDATE cluster SET host = ? WHERE id = 1", {host}));
}

Result<UtcTime> ClusterRepository::now() const
{
    const auto answer = m_db.run("SELECT {now}");
    if (!answer)
        return answer.error();
    return UtcTime{answer->rows.first().first().toLongLong()};
}

Result<PlacementRule> ClusterRepository::placementRule() const
{
    const auto answer = m_db.run("SELECT placement_rule FROM cluster WHERE id = 1");
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return none();
    // A rule that a newer program set counts as the usual one, as it does in the statement that counts load.
    return placementRuleFromName(answer->rows.first().first().toString()).value_or(PlacementRule::Capacity);
}

Result<void> ClusterRepository::setPlacementRule(PlacementRule rule)
{
    const auto set = m_db.run("UPDATE cluster SET placement_rule = ? WHERE id = 1", {placementRuleName(rule)});
    if (!set)
        return set.error();
    m_db.changed(Table::Node, {}); // every node's load is counted anew
    return {};
}

} // namespace Agent
