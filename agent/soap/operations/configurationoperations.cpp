// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/clustertopics.h"
#include "agent/soap/operations/services.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::NodeId;
using Common::Result;

constexpr SoapField settingFields[] = {
    {.name = "defaultValue"_L1},
    {.name = "description"_L1},
    {.name = "isDefault"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "name"_L1},
    {.name = "source"_L1},
    {.name = "value"_L1},
};
static_assert(inWireOrder(settingFields));
constexpr SoapBean setting{"Setting"_L1, clusterBeansNamespace, settingFields};

SoapValue settingValue(const Setting &of)
{
    return soapBean(setting,
                    {{"defaultValue"_L1, of.defaultValue},
                     {"description"_L1, of.description},
                     {"isDefault"_L1, of.isDefault()},
                     {"name"_L1, of.name},
                     {"source"_L1, of.source},
                     {"value"_L1, of.value}});
}

Result<SoapValue> getConfiguration(const SoapContext &context, const SoapArgs &args)
{
    const auto settings = context.services.settings.of(NodeId(args.longInteger("nodeId"_L1)));
    if (!settings)
        return settings.error();
    QList<SoapValue> values;
    for (const Setting &each : *settings)
        values.append(settingValue(each));
    return SoapValue(values);
}

constexpr SoapField nodeParameters[] = {{.name = "SID"_L1}, {.name = "nodeId"_L1, .type = SoapType::Long}};

constexpr SoapOperation configurationRows[] = {
    {"getConfiguration"_L1, SoapRight::Administrator, nodeParameters, soapArrayResult(setting), getConfiguration},
};

} // namespace

constinit const SoapTopic configurationTopic{configurationRows};

} // namespace Agent
