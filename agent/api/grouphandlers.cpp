// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/handlers.h"
#include "agent/api/listquery.h"

#include "common/wire/json.h"

#include <QJsonArray>

namespace Agent::Api {

using namespace Common;

namespace {

QJsonObject groupJson(const GroupRow &row)
{
    QJsonObject group = named(row.group.id.value, row.group.name);
    group.insert(QStringLiteral("members"), row.members);
    group.insert(QStringLiteral("rooms"), row.rooms);
    group.insert(QStringLiteral("version"), row.version);
    return group;
}

QJsonObject memberJson(const UserRow &row)
{
    return {{QStringLiteral("id"), row.user.id.value},
            {QStringLiteral("login"), row.user.login},
            {QStringLiteral("firstName"), row.user.firstName},
            {QStringLiteral("lastName"), row.user.lastName},
            {QStringLiteral("moderator"), row.membership && row.membership->isModerator},
            {QStringLiteral("since"), row.memberSince.ms}};
}

} // namespace

Result<HttpResponse> listGroups(ApiServices &services, const ApiRequest &request)
{
    const auto list = readListQuery(request.http);
    if (!list)
        return list.error();
    const auto page = services.groups.page(list->start, list->max, list->filter);
    if (!page)
        return page.error();
    QJsonArray groups;
    for (const GroupRow &row : page->rows)
        groups.append(groupJson(row));
    return jsonResponse(200, {{QStringLiteral("groups"), groups}, {QStringLiteral("total"), page->total}});
}

Result<HttpResponse> addGroup(ApiServices &services, const ApiRequest &request)
{
    const auto body = parseJsonObject(request.http.body);
    if (!body)
        return body.error();
    JsonReader reader(*body);
    const QString name = reader.string("name");
    if (!reader.ok())
        return reader.error();
    const auto id = services.groups.add(name.trimmed(), request.caller);
    if (!id)
        return id.error();
    return jsonResponse(201, {{QStringLiteral("id"), id->value}});
}

Result<HttpResponse> changeGroup(ApiServices &services, const ApiRequest &request)
{
    const auto body = parseJsonObject(request.http.body);
    if (!body)
        return body.error();
    JsonReader reader(*body);
    const QString name = reader.string("name");
    const qint64 version = reader.optionalInteger("version").value_or(0);
    if (!reader.ok())
        return reader.error();
    const auto renamed = services.groups.rename(GroupId(request.id), name.trimmed(), version, request.caller);
    if (!renamed)
        return renamed.error();
    return noContent();
}

Result<HttpResponse> removeGroup(ApiServices &services, const ApiRequest &request)
{
    if (const auto removed = services.groups.remove(GroupId(request.id), request.caller); !removed)
        return removed.error();
    return noContent();
}

Result<HttpResponse> listMembers(ApiServices &services, const ApiRequest &request)
{
    const auto list = readListQuery(request.http);
    if (!list)
        return list.error();
    if (const auto known = services.groups.find(GroupId(request.id)); !known)
        return known.error();
    const auto page = services.users.page({.start = list->start,
                                           .max = list->max,
                                           .filter = list->filter,
                                           .order = UserOrder::Login,
                                           .group = GroupId(request.id)});
    if (!page)
        return page.error();
    QJsonArray members;
    for (const UserRow &row : page->rows)
        members.append(memberJson(row));
    return jsonResponse(200, {{QStringLiteral("members"), members}, {QStringLiteral("total"), page->total}});
}

Result<HttpResponse> setMember(ApiServices &services, const ApiRequest &request)
{
    const auto body = parseJsonObject(request.http.body);
    if (!body)
        return body.error();
    JsonReader reader(*body);
    const UserId user(reader.integer("user"));
    const bool isModerator = reader.optionalBoolean("moderator").value_or(false);
    if (!reader.ok())
        return reader.error();
    const auto set = services.groups.setMember(user, {GroupId(request.id), isModerator}, request.caller);
    if (!set)
        return set.error();
    return noContent();
}

Result<HttpResponse> removeMember(ApiServices &services, const ApiRequest &request)
{
    const auto body = parseJsonObject(request.http.body);
    if (!body)
        return body.error();
    JsonReader reader(*body);
    const UserId user(reader.integer("user"));
    if (!reader.ok())
        return reader.error();
    if (const auto removed = services.groups.removeMember(GroupId(request.id), user, request.caller); !removed)
        return removed.error();
    return noContent();
}

} // namespace Agent::Api
