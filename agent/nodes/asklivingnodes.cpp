// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/nodes/asklivingnodes.h"

#include "agent/storage/repositories/noderepository.h"

#include <vector>

namespace Agent {

using namespace Common;

Result<QList<LivingNodeAnswer>> askLivingNodes(Database &database, const RequestNode &requestNode,
                                               const QString &method, Millis deadline)
{
    const auto nodes = NodeRepository(database).snapshot();
    if (!nodes)
        return nodes.error();
    QList<LivingNodeAnswer> answers;
    std::vector<std::future<NodeAnswer>> asked;
    for (const NodeStatus &node : nodes->nodes) {
        if (node.leaseUntil <= nodes->now)
            continue;
        answers.append({node.record.id, QCborMap()});
        asked.push_back(requestNode(node.record.id, method, {}, deadline));
    }
    for (qsizetype i = 0; i < answers.size(); ++i)
        answers[i].answer = answerOf(std::move(asked[size_t(i)]), deadline);
    return answers;
}

} // namespace Agent
