// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/clustertopics.h"
#include "agent/soap/operations/parameterlists.h"
#include "agent/soap/operations/services.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Result;
using Common::UserId;

// What a session is known by, its SID, is in no answer: whoever has it is that person.
constexpr SoapField sessionFields[] = {
    {.name = "address"_L1}, // empty = not known
    {.name = "firstname"_L1},
    {.name = "id"_L1, .type = SoapType::Long, .isPrimitive = true}, // nothing can be done with it but endSession
    {.name = "lastUse"_L1, .type = SoapType::DateTime},
    {.name = "lastname"_L1},
    {.name = "login"_L1},
    {.name = "since"_L1, .type = SoapType::DateTime},
    {.name = "userId"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "way"_L1}, // "page", "soap", "invitation", "link", "token"
};
static_assert(inWireOrder(sessionFields));
constexpr SoapBean session{"Session"_L1, clusterBeansNamespace, sessionFields};

constexpr SoapField sessionPageFields[] = {
    {.name = "sessions"_L1, .type = SoapType::Bean, .bean = &session, .isArray = true},
    {.name = "total"_L1, .type = SoapType::Int, .isPrimitive = true},
};
static_assert(inWireOrder(sessionPageFields));
constexpr SoapBean sessionPage{"SessionPage"_L1, clusterBeansNamespace, sessionPageFields};

SoapValue sessionValue(const SessionRow &row)
{
    return soapBean(session,
                    {{"address"_L1, row.origin.address},
                     {"firstname"_L1, row.firstName},
                     {"id"_L1, row.id},
                     {"lastUse"_L1, row.lastUse},
                     {"lastname"_L1, row.lastName},
                     {"login"_L1, row.login},
                     {"since"_L1, row.since},
                     {"userId"_L1, row.user.value},
                     {"way"_L1, sessionWayName(row.origin.way)}});
}

Result<SoapValue> getSessions(const SoapContext &context, const SoapArgs &args)
{
    const auto page =
        context.services.sessions.page(args.integer("start"_L1), args.integer("max"_L1), args.text("filter"_L1));
    if (!page)
        return page.error();
    QList<SoapValue> sessions;
    for (const SessionRow &row : page->rows)
        sessions.append(sessionValue(row));
    return soapBean(sessionPage, {{"sessions"_L1, sessions}, {"total"_L1, page->total}});
}

Result<SoapValue> endSessions(const SoapContext &context, const SoapArgs &args)
{
    return whenDone(context.services.sessions.endAll(UserId(args.longInteger("userId"_L1)), context.caller));
}

Result<SoapValue> endSession(const SoapContext &context, const SoapArgs &args)
{
    return whenDone(context.services.sessions.end(args.longInteger("id"_L1), true, context.caller));
}

constexpr auto sessionsParameters = joined(sidParameter, pageParameters);
constexpr auto userIdParameter = joined(sidParameter, parametersOf(SoapType::Long, {"userId"_L1}));

constexpr auto sessionIdParameter = joined(sidParameter, parametersOf(SoapType::Long, {"id"_L1}));

constexpr SoapOperation sessionRows[] = {
    {"getSessions"_L1, SoapRight::Administrator, sessionsParameters, soapResult(sessionPage), getSessions},
    {"endSessions"_L1, SoapRight::Administrator, userIdParameter, soapResult(SoapType::Boolean), endSessions},
    {"endSession"_L1, SoapRight::Administrator, sessionIdParameter, soapResult(SoapType::Boolean), endSession},
};

} // namespace

constinit const SoapTopic sessionTopic{sessionRows};

} // namespace Agent
