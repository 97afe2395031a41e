// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/clustertopics.h"
#include "agent/soap/operations/services.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"
#include "agent/storage/repositories/jobrepository.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Result;

constexpr SoapField jobFields[] = {
    {.name = "dueAt"_L1, .type = SoapType::DateTime},
    {.name = "finishedAt"_L1, .type = SoapType::DateTime},
    {.name = "name"_L1},
    {.name = "nodeId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "outcome"_L1},
    {.name = "startedAt"_L1, .type = SoapType::DateTime},
};
static_assert(inWireOrder(jobFields));
constexpr SoapBean job{"Job"_L1, clusterBeansNamespace, jobFields};

SoapValue jobValue(const JobRow &row)
{
    return soapBean(job,
                    {{"dueAt"_L1, row.dueAt},
                     {"finishedAt"_L1, row.finishedAt},
                     {"name"_L1, row.name},
                     {"nodeId"_L1, row.node.value},
                     {"outcome"_L1, row.outcome},
                     {"startedAt"_L1, row.startedAt}});
}

Result<SoapValue> getJobs(const SoapContext &context, const SoapArgs &)
{
    const auto database = context.services.storage.database();
    if (!database)
        return database.error();
    const auto jobs = JobRepository(**database).list();
    if (!jobs)
        return jobs.error();
    QList<SoapValue> values;
    for (const JobRow &row : *jobs)
        values.append(jobValue(row));
    return SoapValue(values);
}

constexpr SoapOperation jobRows[] = {
    {"getJobs"_L1, SoapRight::WebService, sessionParameter, soapArrayResult(job), getJobs},
};

} // namespace

constinit const SoapTopic jobTopic{jobRows};

} // namespace Agent
