// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/handlers.h"

#include "common/wire/json.h"

#include <QCoreApplication>

namespace Agent::Api {

using namespace Common;

namespace {

HttpResponse sessionResponse(const ApiServices &services, const User &user, const QString &sessionId)
{
    return jsonResponse(200,
                        {{QStringLiteral("user"),
                          QJsonObject{{QStringLiteral("id"), user.id.value},
                                      {QStringLiteral("login"), user.login},
                                      {QStringLiteral("firstName"), user.firstName},
                                      {QStringLiteral("lastName"), user.lastName},
                                      {QStringLiteral("level"), levelName(user.level)}}},
                         {QStringLiteral("csrfToken"), services.sessions.csrfToken(sessionId)}});
}

QByteArray sessionCookie(const ApiServices &services, const QString &value)
{
    QByteArray cookie = "atrium_session=" + value.toLatin1() + "; Path=" + services.cookiePath.toLatin1()
        + "; HttpOnly; SameSite=Strict";
    if (value.isEmpty())
        cookie += "; Max-Age=0";
    if (services.secureCookies)
        cookie += "; Secure";
    return cookie;
}

} // namespace

Result<HttpResponse> logIn(ApiServices &services, const ApiRequest &request)
{
    // A form of another site cannot send this type without the browser asking us first.
    if (!request.http.header("content-type").startsWith("application/json"))
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("Api", "The content type must be application/json.")};
    const auto body = parseJsonObject(request.http.body);
    if (!body)
        return body.error();
    JsonReader reader(*body);
    const QString login = reader.string("login");
    const QString password = reader.string("password");
    if (!reader.ok())
        return reader.error();
    const auto loggedIn = services.sessions.logIn(login, password, request.http.address, Door::Page);
    if (!loggedIn)
        return loggedIn.error();
    HttpResponse response = sessionResponse(services, loggedIn->user, loggedIn->sessionId);
    response.addHeader("Set-Cookie", sessionCookie(services, loggedIn->sessionId));
    return response;
}

Result<HttpResponse> session(ApiServices &services, const ApiRequest &request)
{
    return sessionResponse(services, request.caller.user, request.sessionId);
}

Result<HttpResponse> logOut(ApiServices &services, const ApiRequest &request)
{
    if (const auto ended = services.sessions.logOut(request.sessionId); !ended)
        return ended.error();
    HttpResponse response = noContent();
    response.addHeader("Set-Cookie", sessionCookie(services, {}));
    return response;
}

Result<HttpResponse> addUser(ApiServices &services, const ApiRequest &request)
{
    const auto body = parseJsonObject(request.http.body);
    if (!body)
        return body.error();
    JsonReader reader(*body);
    User user;
    user.login = reader.string("login");
    const QString password = reader.string("password");
    user.firstName = reader.optionalString("firstName").value_or(QString());
    user.lastName = reader.optionalString("lastName").value_or(QString());
    user.email = reader.optionalString("email").value_or(QString());
    const QString levelText = reader.optionalString("level").value_or(levelName(Level::User));
    if (!reader.ok())
        return reader.error();
    const auto level = levelFromName(levelText);
    if (!level)
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("Api", "\"level\" must be user, moderator, admin or webservice.")};
    user.level = *level;
    const auto id = services.users.add(user, password, request.caller);
    if (!id)
        return id.error();
    return jsonResponse(201, {{QStringLiteral("id"), id->value}});
}

Result<HttpResponse> removeUser(ApiServices &services, const ApiRequest &request)
{
    if (const auto removed = services.users.remove(UserId(request.id), request.caller); !removed)
        return removed.error();
    return noContent();
}

} // namespace Agent::Api
