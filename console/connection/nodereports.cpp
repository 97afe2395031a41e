// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/nodereports.h"

#include "console/connection/soapservices.h"

namespace Console {

void fetchReports(SoapSession &session, SoapSession::Handler<NodeReports> done)
{
    auto *job = new ClusterCalls::GetNodesJob(&session.services().cluster, &session.services().calls);
    auto parameters = job->parameters();
    parameters.setSID(session.id());
    job->setParameters(parameters);
    session.start(job, [job, done = std::move(done)](const Common::Result<void> &answer) {
        if (!answer) {
            done(answer.error());
            return;
        }
        NodeReports reports;
        for (const auto &node : job->resultParameters().return_())
            reports.insert(Common::NodeId(node.id()), nodeReport(node));
        done(reports);
    });
}

} // namespace Console
