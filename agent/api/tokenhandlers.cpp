// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/apitext.h"
#include "agent/api/handlers.h"

#include "common/wire/json.h"

#include <QJsonArray>

namespace Agent::Api {

using namespace Common;

namespace {

QJsonObject tokenJson(const ApiTokenRow &row)
{
    return {{QStringLiteral("id"), row.id.value},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("level"), levelName(row.level)},
            {QStringLiteral("createdAt"), timeOrNull(row.createdAt)},
            {QStringLiteral("expiresAt"), timeOrNull(row.expiresAt)},
            {QStringLiteral("usedAt"), timeOrNull(row.usedAt)},
            {QStringLiteral("usedAddress"), row.usedAddress}};
}

QJsonObject sessionJson(const SessionRow &row, qint64 current)
{
    return {{QStringLiteral("id"), row.id},
            {QStringLiteral("way"), sessionWayName(row.origin.way)},
            {QStringLiteral("address"), row.origin.address},
            {QStringLiteral("since"), row.since.ms},
            {QStringLiteral("lastUse"), row.lastUse.ms},
            {QStringLiteral("current"), row.id == current}};
}

} // namespace

Result<HttpResponse> listTokens(ApiServices &services, const ApiRequest &request)
{
    const auto tokens = services.tokens.of(request.caller.user.id);
    if (!tokens)
        return tokens.error();
    QJsonArray shown;
    for (const ApiTokenRow &row : *tokens)
        shown.append(tokenJson(row));
    return jsonResponse(200, {{QStringLiteral("tokens"), shown}});
}

Result<HttpResponse> addToken(ApiServices &services, const ApiRequest &request)
{
    const auto body = parseJsonObject(request.http.body);
    if (!body)
        return body.error();
    JsonReader reader(*body);
    const QString name = reader.string("name");
    const QString levelText = reader.optionalString("level").value_or(QString(levelName(Level::User)));
    const qint64 days = reader.optionalInteger("days").value_or(0);
    if (!reader.ok())
        return reader.error();
    const auto level = levelFromName(levelText);
    if (!level)
        return badLevel();
    if (days < 0 || days > TokenService::maximumLife.count())
        return Error{ErrorCode::Invalid,
                     ApiText::tr("\"days\" must be from 0 (for ever) to %1.").arg(TokenService::maximumLife.count())};
    const auto made = services.tokens.make(
        {.user = request.caller.user.id, .name = name, .level = *level, .life = std::chrono::days(days)},
        request.caller);
    if (!made)
        return made.error();
    return jsonResponse(201, {{QStringLiteral("id"), made->id.value}, {QStringLiteral("token"), made->token}});
}

Result<HttpResponse> revokeToken(ApiServices &services, const ApiRequest &request)
{
    if (const auto revoked = services.tokens.revoke(ApiTokenId(request.id), false, request.caller); !revoked)
        return revoked.error();
    return noContent();
}

Result<HttpResponse> listSessions(ApiServices &services, const ApiRequest &request)
{
    const auto sessions = services.sessions.ofCaller(request.caller);
    if (!sessions)
        return sessions.error();
    QJsonArray shown;
    for (const SessionRow &row : *sessions)
        shown.append(sessionJson(row, sessionNumber(request.caller.sessionHash)));
    return jsonResponse(200, {{QStringLiteral("sessions"), shown}});
}

Result<HttpResponse> endSession(ApiServices &services, const ApiRequest &request)
{
    if (const auto ended = services.sessions.end(request.id, false, request.caller); !ended)
        return ended.error();
    return noContent();
}

} // namespace Agent::Api
