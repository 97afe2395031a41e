// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/clustertopics.h"
#include "agent/soap/operations/services.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Result;
using Common::VerifyStep;

constexpr SoapField stepFields[] = {
    {.name = "expected"_L1},
    {.name = "id"_L1},
    {.name = "number"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "remedy"_L1},
    {.name = "seen"_L1},
    {.name = "state"_L1},
    {.name = "title"_L1},
    {.name = "tookMs"_L1, .type = SoapType::Long, .isPrimitive = true},
};
static_assert(inWireOrder(stepFields));
constexpr SoapBean step{"VerifyStep"_L1, clusterBeansNamespace, stepFields};

constexpr SoapField reportFields[] = {
    {.name = "reason"_L1},
    {.name = "runId"_L1},
    {.name = "server"_L1},
    {.name = "startedAt"_L1, .type = SoapType::DateTime},
    {.name = "startedBy"_L1},
    {.name = "state"_L1},
    {.name = "steps"_L1, .type = SoapType::Bean, .bean = &step, .isArray = true},
    {.name = "tookMs"_L1, .type = SoapType::Long, .isPrimitive = true},
};
static_assert(inWireOrder(reportFields));
constexpr SoapBean report{"VerifyReport"_L1, clusterBeansNamespace, reportFields};

SoapValue stepValue(const VerifyStep &of)
{
    return soapBean(step,
                    {{"expected"_L1, of.expected},
                     {"id"_L1, of.id},
                     {"number"_L1, of.number},
                     {"remedy"_L1, of.remedy},
                     {"seen"_L1, of.seen},
                     {"state"_L1, stateName(of.state)},
                     {"title"_L1, of.title},
                     {"tookMs"_L1, qint64(of.took.count())}});
}

SoapValue reportValue(const VerifyProgress &progress)
{
    QList<SoapValue> steps;
    for (const VerifyStep &each : progress.report.steps)
        steps.append(stepValue(each));
    const bool isOver = progress.state != VerifyProgress::State::Running;
    return soapBean(report,
                    {{"reason"_L1, isOver ? progress.report.reason() : QString()},
                     {"runId"_L1, progress.id},
                     {"server"_L1, progress.report.server.toString()},
                     {"startedAt"_L1, progress.report.startedAt},
                     {"startedBy"_L1, progress.startedBy},
                     {"state"_L1, verifyStateName(progress.state)},
                     {"steps"_L1, steps},
                     {"tookMs"_L1, qint64(progress.report.took().count())}});
}

Result<SoapValue> startVerify(const SoapContext &context, const SoapArgs &args)
{
    const auto id = context.services.verify.start(args.text("login"_L1), args.text("password"_L1), context.caller);
    return id ? Result<SoapValue>(SoapValue(*id)) : id.error();
}

Result<SoapValue> getVerify(const SoapContext &context, const SoapArgs &args)
{
    const auto progress = context.services.verify.progress(args.text("runId"_L1));
    return progress ? Result<SoapValue>(reportValue(*progress)) : progress.error();
}

Result<SoapValue> cancelVerify(const SoapContext &context, const SoapArgs &args)
{
    const auto cancelled = context.services.verify.cancel(args.text("runId"_L1), context.caller);
    return cancelled ? Result<SoapValue>(SoapValue(*cancelled)) : cancelled.error();
}

constexpr SoapField startParameters[] = {{.name = "SID"_L1}, {.name = "login"_L1}, {.name = "password"_L1}};
constexpr SoapField runParameters[] = {{.name = "SID"_L1}, {.name = "runId"_L1}};

constexpr SoapOperation verifyRows[] = {
    {"startVerify"_L1, SoapRight::Administrator, startParameters, soapResult(SoapType::Text), startVerify},
    {"getVerify"_L1, SoapRight::Administrator, runParameters, soapResult(report), getVerify},
    {"cancelVerify"_L1, SoapRight::Administrator, runParameters, soapResult(SoapType::Boolean), cancelVerify},
};

} // namespace

constinit const SoapTopic verifyTopic{verifyRows};

} // namespace Agent
