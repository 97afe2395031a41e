// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/shares/shareservice.h"

#include "agent/shares/sharewatch.h"
#include "agent/storage/repositories/noderepository.h"

#include <vector>

namespace Agent {

using namespace Common;

Result<QList<ShareRow>> ShareService::shares()
{
    const auto database = m_storage.database();
    return database ? ShareRepository(**database).rows() : database.error();
}

Result<QList<ShareRow>> ShareService::sharesNow()
{
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto nodes = NodeRepository(**database).snapshot();
    if (!nodes)
        return nodes.error();
    std::vector<std::future<NodeAnswer>> answers; // all nodes look at the same time
    for (const NodeStatus &node : nodes->nodes) {
        if (node.leaseUntil > nodes->now)
            answers.push_back(m_requestNode(node.record.id, QLatin1String(ShareWatch::method), {}, deadline));
    }
    for (auto &answer : answers)
        (void)answerOf(std::move(answer), deadline);
    return shares();
}

} // namespace Agent
