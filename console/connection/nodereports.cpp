// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/nodereports.h"

#include "console/connection/soapcall.h"

namespace Console {

void fetchReports(SoapSession &session, SoapSession::Handler<NodeReports> done)
{
    const auto reportsOf = [](const auto &nodes) {
        NodeReports reports;
        for (const auto &node : nodes)
            reports.insert(Common::NodeId(node.id()), nodeReport(node));
        return reports;
    };
    soapAttempt<ClusterCalls::GetNodesJob, NodeReports>(session, nothing, reportsOf)(done);
}

} // namespace Console
