// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/clustertopics.h"
#include "agent/soap/operations/services.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Result;

constexpr SoapField shareFields[] = {
    {.name = "checkedAt"_L1, .type = SoapType::DateTime},
    {.name = "detail"_L1},
    {.name = "fileSystem"_L1},
    {.name = "folder"_L1},
    {.name = "folderState"_L1},
    {.name = "freeBytes"_L1, .type = SoapType::Long},
    {.name = "hangsSince"_L1, .type = SoapType::DateTime},
    {.name = "latencyMs"_L1, .type = SoapType::Long},
    {.name = "nodeId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "nodeName"_L1},
    {.name = "path"_L1},
    {.name = "readOnly"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "seenFrom"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "seenFromName"_L1},
    {.name = "state"_L1},
    {.name = "totalBytes"_L1, .type = SoapType::Long},
};
static_assert(inWireOrder(shareFields));
constexpr SoapBean share{"Share"_L1, clusterBeansNamespace, shareFields};

/*! Nil while the folder's size is not known. */
SoapValue bytesOf(const ShareView &view, qint64 bytes)
{
    if (view.totalBytes == 0)
        return {};
    return bytes;
}

/*! Nil while nobody has measured it. */
SoapValue latencyOf(const ShareView &view)
{
    if (view.latencyMs == 0)
        return {};
    return view.latencyMs;
}

SoapValue shareValue(const ShareRow &row)
{
    return soapBean(share,
                    {{"checkedAt"_L1, row.checkedAt},
                     {"detail"_L1, row.sight.detail},
                     {"fileSystem"_L1, row.view.fileSystem},
                     {"folder"_L1, shareFolderName(row.view.folder)},
                     {"folderState"_L1, folderStateName(row.view.state)},
                     {"freeBytes"_L1, bytesOf(row.view, row.view.freeBytes)},
                     {"hangsSince"_L1, row.view.hangsSince},
                     {"latencyMs"_L1, latencyOf(row.view)},
                     {"nodeId"_L1, row.sight.node.value},
                     {"nodeName"_L1, row.nodeName},
                     {"path"_L1, row.view.path},
                     {"readOnly"_L1, row.view.isReadOnly},
                     {"seenFrom"_L1, row.seenFrom.value},
                     {"seenFromName"_L1, row.seenFromName},
                     {"state"_L1, shareStateName(row.sight.state)},
                     {"totalBytes"_L1, bytesOf(row.view, row.view.totalBytes)}});
}

Result<SoapValue> told(const Result<QList<ShareRow>> &shares)
{
    if (!shares)
        return shares.error();
    QList<SoapValue> values;
    for (const ShareRow &row : *shares)
        values.append(shareValue(row));
    return SoapValue(values);
}

Result<SoapValue> getShares(const SoapContext &context, const SoapArgs &)
{
    return told(context.services.shares.shares());
}

Result<SoapValue> checkShares(const SoapContext &context, const SoapArgs &)
{
    return told(context.services.shares.sharesNow());
}

constexpr SoapOperation shareRows[] = {
    {"getShares"_L1, SoapRight::WebService, sessionParameter, soapArrayResult(share), getShares},
    {"checkShares"_L1, SoapRight::WebService, sessionParameter, soapArrayResult(share), checkShares},
};

} // namespace

constinit const SoapTopic shareTopic{shareRows};

} // namespace Agent
