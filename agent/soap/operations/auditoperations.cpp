// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/clustertopics.h"
#include "agent/soap/operations/services.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"
#include "agent/storage/repositories/auditrepository.h"

#include <algorithm>

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Result;

constexpr int maximumPage = 1000;

constexpr SoapField entryFields[] = {
    {.name = "action"_L1},
    {.name = "address"_L1},
    {.name = "at"_L1, .type = SoapType::DateTime},
    {.name = "id"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "message"_L1},
    {.name = "nodeId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "outcome"_L1},
    {.name = "target"_L1},
    {.name = "who"_L1},
};
static_assert(inWireOrder(entryFields));
constexpr SoapBean entry{"AuditEntry"_L1, clusterBeansNamespace, entryFields};

constexpr SoapField pageFields[] = {
    {.name = "entries"_L1, .type = SoapType::Bean, .bean = &entry, .isArray = true},
    {.name = "total"_L1, .type = SoapType::Int, .isPrimitive = true},
};
static_assert(inWireOrder(pageFields));
constexpr SoapBean page{"AuditPage"_L1, clusterBeansNamespace, pageFields};

SoapValue entryValue(const AuditRow &row)
{
    return soapBean(entry,
                    {{"action"_L1, row.entry.action},
                     {"address"_L1, row.entry.address},
                     {"at"_L1, row.at},
                     {"id"_L1, row.id},
                     {"message"_L1, row.entry.detail},
                     {"nodeId"_L1, row.node.value},
                     {"outcome"_L1, row.entry.outcome},
                     {"target"_L1, row.entry.target},
                     {"who"_L1, row.entry.login}});
}

Result<SoapValue> getAuditLog(const SoapContext &context, const SoapArgs &args)
{
    const auto database = context.services.storage.database();
    if (!database)
        return database.error();
    const auto found =
        AuditRepository(**database)
            .page({std::max(0, args.integer("start"_L1)), std::clamp(args.integer("max"_L1), 0, maximumPage),
                   args.text("filter"_L1), args.time("since"_L1), args.time("until"_L1)});
    if (!found)
        return found.error();
    QList<SoapValue> entries;
    for (const AuditRow &row : found->rows)
        entries.append(entryValue(row));
    return soapBean(page, {{"entries"_L1, entries}, {"total"_L1, found->total}});
}

constexpr SoapField auditParameters[] = {
    {.name = "SID"_L1},
    {.name = "start"_L1, .type = SoapType::Int},
    {.name = "max"_L1, .type = SoapType::Int},
    {.name = "filter"_L1},
    {.name = "since"_L1, .type = SoapType::DateTime},
    {.name = "until"_L1, .type = SoapType::DateTime},
};

constexpr SoapOperation auditRows[] = {
    {"getAuditLog"_L1, SoapRight::Administrator, auditParameters, soapResult(page), getAuditLog},
};

} // namespace

constinit const SoapTopic auditTopic{auditRows};

} // namespace Agent
