// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/apitext.h"
#include "agent/api/handlers.h"
#include "agent/api/listquery.h"

#include "common/wire/json.h"

#include <QJsonArray>

namespace Agent::Api {

using namespace Common;

Error badLevel()
{
    return {ErrorCode::Invalid, ApiText::tr("\"level\" must be user, moderator, admin or webservice.")};
}

QJsonValue timeOrNull(UtcTime time)
{
    return time ? QJsonValue(time.ms) : QJsonValue();
}

namespace {

/*! Nothing of a password is in it. */
QJsonObject accountJson(const UserRow &row)
{
    QJsonArray groups;
    for (qsizetype i = 0; i < row.user.groups.size(); ++i) {
        QJsonObject group = named(row.user.groups.at(i).group.value, row.groupNames.at(i));
        group.insert(QStringLiteral("moderator"), row.user.groups.at(i).isModerator);
        groups.append(group);
    }
    QJsonValue external;
    if (row.external)
        external = QJsonObject{{QStringLiteral("type"), row.external->type}, {QStringLiteral("id"), row.external->id}};
    return {{QStringLiteral("id"), row.user.id.value},
            {QStringLiteral("login"), row.user.login},
            {QStringLiteral("firstName"), row.user.firstName},
            {QStringLiteral("lastName"), row.user.lastName},
            {QStringLiteral("email"), row.user.email},
            {QStringLiteral("level"), levelName(row.user.level)},
            {QStringLiteral("canLogIn"), row.canLogIn},
            {QStringLiteral("external"), external},
            {QStringLiteral("groups"), groups},
            {QStringLiteral("createdAt"), timeOrNull(row.createdAt)},
            {QStringLiteral("lastLoginAt"), timeOrNull(row.lastLoginAt)},
            {QStringLiteral("version"), row.version}};
}

} // namespace

Result<HttpResponse> listUsers(ApiServices &services, const ApiRequest &request)
{
    const auto list = readListQuery(request.http);
    if (!list)
        return list.error();
    const auto order = UserService::orderNamed(list->order);
    if (!order)
        return order.error();
    const auto page = services.users.page({.start = list->start,
                                           .max = list->max,
                                           .filter = list->filter,
                                           .order = *order,
                                           .isAscending = !list->isDescending});
    if (!page)
        return page.error();
    QJsonArray users;
    for (const UserRow &row : page->rows)
        users.append(accountJson(row));
    return jsonResponse(200, {{QStringLiteral("users"), users}, {QStringLiteral("total"), page->total}});
}

Result<HttpResponse> readUser(ApiServices &services, const ApiRequest &request)
{
    const auto user = services.users.find(UserId(request.id));
    if (!user)
        return user.error();
    return jsonResponse(200, accountJson(*user));
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
        return badLevel();
    user.level = *level;
    const auto id = services.users.add(user, password, request.caller);
    if (!id)
        return id.error();
    return jsonResponse(201, {{QStringLiteral("id"), id->value}});
}

Result<HttpResponse> changeUser(ApiServices &services, const ApiRequest &request)
{
    const auto body = parseJsonObject(request.http.body);
    if (!body)
        return body.error();
    JsonReader reader(*body);
    UserChange change{.login = reader.optionalString("login"),
                      .firstName = reader.optionalString("firstName"),
                      .lastName = reader.optionalString("lastName"),
                      .email = reader.optionalString("email"),
                      .password = reader.optionalString("password"),
                      .version = reader.optionalInteger("version").value_or(0)};
    const auto levelText = reader.optionalString("level");
    if (!reader.ok())
        return reader.error();
    if (levelText) {
        change.level = levelFromName(*levelText);
        if (!change.level)
            return badLevel();
    }
    if (const auto changed = services.users.change(UserId(request.id), change, request.caller); !changed)
        return changed.error();
    return noContent();
}

Result<HttpResponse> removeUser(ApiServices &services, const ApiRequest &request)
{
    if (const auto removed = services.users.remove(UserId(request.id), request.caller); !removed)
        return removed.error();
    return noContent();
}

} // namespace Agent::Api
