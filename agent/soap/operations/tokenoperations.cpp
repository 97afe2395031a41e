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

constexpr SoapField tokenFields[] = {
    {.name = "createdAt"_L1, .type = SoapType::DateTime},
    {.name = "expiresAt"_L1, .type = SoapType::DateTime}, // nil = never
    {.name = "firstname"_L1},
    {.name = "id"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "lastUse"_L1, .type = SoapType::DateTime}, // nil = never
    {.name = "lastUseAddress"_L1},
    {.name = "lastname"_L1},
    {.name = "level"_L1},
    {.name = "login"_L1},
    {.name = "name"_L1},
    {.name = "userId"_L1, .type = SoapType::Long, .isPrimitive = true},
};
static_assert(inWireOrder(tokenFields));
constexpr SoapBean token{"Token"_L1, clusterBeansNamespace, tokenFields};

constexpr SoapField tokenPageFields[] = {
    {.name = "tokens"_L1, .type = SoapType::Bean, .bean = &token, .isArray = true},
    {.name = "total"_L1, .type = SoapType::Int, .isPrimitive = true},
};
static_assert(inWireOrder(tokenPageFields));
constexpr SoapBean tokenPage{"TokenPage"_L1, clusterBeansNamespace, tokenPageFields};

SoapValue tokenValue(const ApiTokenRow &row)
{
    return soapBean(token,
                    {{"createdAt"_L1, row.createdAt},
                     {"expiresAt"_L1, row.expiresAt},
                     {"firstname"_L1, row.firstName},
                     {"id"_L1, row.id.value},
                     {"lastUse"_L1, row.usedAt},
                     {"lastUseAddress"_L1, row.usedAddress},
                     {"lastname"_L1, row.lastName},
                     {"level"_L1, levelName(row.level)},
                     {"login"_L1, row.login},
                     {"name"_L1, row.name},
                     {"userId"_L1, row.user.value}});
}

Result<SoapValue> getSessionByToken(const SoapContext &context, const SoapArgs &args)
{
    const auto session =
        context.services.sessions.logInByToken(args.text("token"_L1).trimmed(), context.caller.address);
    return session ? SoapValue(*session) : Result<SoapValue>(session.error());
}

Result<SoapValue> getTokens(const SoapContext &context, const SoapArgs &args)
{
    const auto page =
        context.services.tokens.page(args.integer("start"_L1), args.integer("max"_L1), args.text("filter"_L1));
    if (!page)
        return page.error();
    QList<SoapValue> tokens;
    for (const ApiTokenRow &row : page->rows)
        tokens.append(tokenValue(row));
    return soapBean(tokenPage, {{"tokens"_L1, tokens}, {"total"_L1, page->total}});
}

Result<SoapValue> revokeToken(const SoapContext &context, const SoapArgs &args)
{
    return whenDone(context.services.tokens.revoke(ApiTokenId(args.longInteger("tokenId"_L1)), true, context.caller));
}

constexpr auto tokenParameter = parametersOf(SoapType::Text, {"token"_L1});
constexpr auto tokensParameters = joined(sidParameter, pageParameters);
constexpr auto tokenIdParameter = joined(sidParameter, parametersOf(SoapType::Long, {"tokenId"_L1}));

constexpr SoapOperation tokenRows[] = {
    {"getSessionByToken"_L1, SoapRight::Anyone, tokenParameter, soapResult(SoapType::Text), getSessionByToken},
    {"getTokens"_L1, SoapRight::Administrator, tokensParameters, soapResult(tokenPage), getTokens},
    {"revokeToken"_L1, SoapRight::Administrator, tokenIdParameter, soapResult(SoapType::Boolean), revokeToken},
};

} // namespace

constinit const SoapTopic tokenTopic{tokenRows};

} // namespace Agent
