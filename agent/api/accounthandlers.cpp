// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/apitext.h"
#include "agent/api/handlers.h"

#include "common/wire/json.h"

namespace Agent::Api {

using namespace Common;

Result<QJsonObject> bodyWithoutSession(const HttpRequest &request)
{
    // A form of another site cannot send this type without the browser asking us first.
    if (!request.header("content-type").startsWith("application/json"))
        return Error{ErrorCode::Invalid, ApiText::tr("The content type must be application/json.")};
    return parseJsonObject(request.body);
}

HttpResponse sessionResponse(const ApiServices &services, const Caller &caller, const QString &sessionId,
                             const QJsonObject &more)
{
    const User &user = caller.user;
    QJsonObject shown{{QStringLiteral("id"), user.id.value},
                      {QStringLiteral("login"), user.login},
                      {QStringLiteral("firstName"), user.firstName},
                      {QStringLiteral("lastName"), user.lastName},
                      {QStringLiteral("level"), levelName(user.level)},
                      {QStringLiteral("guest"), user.isGuest}};
    if (caller.onlyRecording)
        shown.insert(QStringLiteral("onlyRecording"), caller.onlyRecording->value);
    else if (caller.onlyRoom)
        shown.insert(QStringLiteral("onlyRoom"), caller.onlyRoom->value);
    QJsonObject answer = more;
    answer.insert(QStringLiteral("user"), shown);
    if (!sessionId.isEmpty()) // none for who has a token instead of a session
        answer.insert(QStringLiteral("csrfToken"), services.sessions.csrfToken(sessionId));
    return jsonResponse(200, answer);
}

QByteArray sessionCookie(const ApiServices &services, const ApiRequest &request, const QString &value)
{
    QByteArray cookie = "atrium_session=" + value.toLatin1() + "; Path=" + services.cookiePath.toLatin1()
        + "; HttpOnly; SameSite=Strict";
    if (value.isEmpty())
        cookie += "; Max-Age=0";
    if (request.http.isSecure)
        cookie += "; Secure";
    return cookie;
}

HttpResponse openedSessionResponse(const ApiServices &services, const ApiRequest &request, const Caller &caller,
                                   const QString &sessionId, const QJsonObject &more)
{
    HttpResponse response = sessionResponse(services, caller, sessionId, more);
    response.addHeader("Set-Cookie", sessionCookie(services, request, sessionId));
    return response;
}

Result<HttpResponse> logIn(ApiServices &services, const ApiRequest &request)
{
    const auto body = bodyWithoutSession(request.http);
    if (!body)
        return body.error();
    JsonReader reader(*body);
    const QString login = reader.string("login");
    const QString password = reader.string("password");
    if (!reader.ok())
        return reader.error();
    const auto loggedIn = services.sessions.logIn(login, password, request.http.address);
    if (!loggedIn)
        return loggedIn.error();
    return openedSessionResponse(services, request, Caller{loggedIn->user, request.http.address}, loggedIn->sessionId);
}

Result<HttpResponse> session(ApiServices &services, const ApiRequest &request)
{
    return sessionResponse(services, request.caller, request.sessionId);
}

Result<HttpResponse> logOut(ApiServices &services, const ApiRequest &request)
{
    if (const auto ended = services.sessions.logOut(request.sessionId); !ended)
        return ended.error();
    HttpResponse response = noContent();
    response.addHeader("Set-Cookie", sessionCookie(services, request, {}));
    return response;
}

Result<HttpResponse> changePassword(ApiServices &services, const ApiRequest &request)
{
    const auto body = parseJsonObject(request.http.body);
    if (!body)
        return body.error();
    JsonReader reader(*body);
    const QString old = reader.string("old");
    const QString wanted = reader.string("new");
    if (!reader.ok())
        return reader.error();
    if (const auto changed = services.sessions.changePassword(old, wanted, request.caller); !changed)
        return changed.error();
    return noContent();
}

} // namespace Agent::Api
