// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/clustertopics.h"
#include "agent/soap/operations/parameterlists.h"
#include "agent/soap/operations/services.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"
#include "agent/soap/soaptext.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Error;
using Common::ErrorCode;
using Common::Level;
using Common::Result;
using Common::UserId;

constexpr SoapField accountFields[] = {
    {.name = "canLogIn"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "createdAt"_L1, .type = SoapType::DateTime},
    {.name = "email"_L1},
    {.name = "externalId"_L1},
    {.name = "externalType"_L1},
    {.name = "firstname"_L1},
    {.name = "groups"_L1}, // names
    {.name = "id"_L1, .type = SoapType::Long, .isPrimitive = true},
    {.name = "lastLoginAt"_L1, .type = SoapType::DateTime},
    {.name = "lastname"_L1},
    {.name = "level"_L1},
    {.name = "login"_L1},
    {.name = "version"_L1, .type = SoapType::Long, .isPrimitive = true},
};
static_assert(inWireOrder(accountFields));
constexpr SoapBean account{"Account"_L1, clusterBeansNamespace, accountFields};

constexpr SoapField userPageFields[] = {
    {.name = "total"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "users"_L1, .type = SoapType::Bean, .bean = &account, .isArray = true},
};
static_assert(inWireOrder(userPageFields));
constexpr SoapBean userPage{"UserPage"_L1, clusterBeansNamespace, userPageFields};

/*! Nothing of a password is in it. */
SoapValue userValue(const UserRow &row)
{
    return soapBean(account,
                    {{"canLogIn"_L1, row.canLogIn},
                     {"createdAt"_L1, row.createdAt},
                     {"email"_L1, row.user.email},
                     {"externalId"_L1, row.external ? SoapValue(row.external->id) : SoapValue()},
                     {"externalType"_L1, row.external ? SoapValue(row.external->type) : SoapValue()},
                     {"firstname"_L1, row.user.firstName},
                     {"groups"_L1, row.groupNames.join(", "_L1)},
                     {"id"_L1, row.user.id.value},
                     {"lastLoginAt"_L1, row.lastLoginAt},
                     {"lastname"_L1, row.user.lastName},
                     {"level"_L1, levelName(row.user.level)},
                     {"login"_L1, row.user.login},
                     {"version"_L1, row.version}});
}

Result<SoapValue> getUsers(const SoapContext &context, const SoapArgs &args)
{
    const auto order = UserService::orderNamed(args.text("orderby"_L1).trimmed());
    if (!order)
        return order.error();
    const auto page = context.services.users.page({.start = args.integer("start"_L1),
                                                   .max = args.integer("max"_L1),
                                                   .filter = args.text("filter"_L1),
                                                   .order = *order,
                                                   .isAscending = args.boolean("asc"_L1)});
    if (!page)
        return page.error();
    QList<SoapValue> users;
    for (const UserRow &row : page->rows)
        users.append(userValue(row));
    return soapBean(userPage, {{"total"_L1, page->total}, {"users"_L1, users}});
}

Result<Level> levelIn(const SoapArgs &args)
{
    if (const auto level = Common::levelFromName(args.text("level"_L1).trimmed()))
        return *level;
    return Error{ErrorCode::Invalid, SoapText::tr("The level is not known."),
                 SoapText::tr("Use user, moderator, admin or webservice.")};
}

/*! Answers the user's id. */
Result<SoapValue> saveUser(const SoapContext &context, const SoapArgs &args)
{
    const auto level = levelIn(args);
    if (!level)
        return level.error();
    const QString login = args.text("login"_L1);
    const QString password = args.text("password"_L1);
    if (const UserId id(args.longInteger("id"_L1)); id) {
        UserChange change{.login = login,
                          .firstName = args.text("firstname"_L1),
                          .lastName = args.text("lastname"_L1),
                          .email = args.text("email"_L1),
                          .level = *level,
                          .version = args.longInteger("version"_L1)};
        if (!password.isEmpty())
            change.password = password;
        const auto changed = context.services.users.change(id, change, context.caller);
        return changed ? SoapValue(id.value) : Result<SoapValue>(changed.error());
    }
    const Common::User added{{},    login, args.text("firstname"_L1), args.text("lastname"_L1), args.text("email"_L1),
                             *level};
    const auto id = context.services.users.add(added, password, context.caller);
    return id ? SoapValue(id->value) : Result<SoapValue>(id.error());
}

Result<SoapValue> setPassword(const SoapContext &context, const SoapArgs &args)
{
    return whenDone(context.services.users.change(UserId(args.longInteger("userId"_L1)),
                                                  {.password = args.text("password"_L1)}, context.caller));
}

Result<SoapValue> deleteUser(const SoapContext &context, const SoapArgs &args)
{
    return whenDone(context.services.users.remove(UserId(args.longInteger("userId"_L1)), context.caller));
}

constexpr auto accountIdParameter = joined(sidParameter, parametersOf(SoapType::Long, {"userId"_L1}));
constexpr auto usersParameters =
    joined(sidParameter, parametersOf(SoapType::Int, {"start"_L1, "max"_L1}),
           parametersOf(SoapType::Text, {"filter"_L1, "orderby"_L1}), parametersOf(SoapType::Boolean, {"asc"_L1}));
constexpr auto saveUserParameters = joined(
    sidParameter, parametersOf(SoapType::Long, {"id"_L1}),
    parametersOf(SoapType::Text, {"login"_L1, "firstname"_L1, "lastname"_L1, "email"_L1, "level"_L1, "password"_L1}),
    parametersOf(SoapType::Long, {"version"_L1}));
constexpr auto passwordParameters = joined(accountIdParameter, parametersOf(SoapType::Text, {"password"_L1}));

constexpr SoapOperation userAdminRows[] = {
    {"getUsers"_L1, SoapRight::Administrator, usersParameters, soapResult(userPage), getUsers},
    {"saveUser"_L1, SoapRight::Administrator, saveUserParameters, soapResult(SoapType::Long), saveUser},
    {"setPassword"_L1, SoapRight::Administrator, passwordParameters, soapResult(SoapType::Boolean), setPassword},
    {"deleteUser"_L1, SoapRight::Administrator, accountIdParameter, soapResult(SoapType::Boolean), deleteUser},
};

} // namespace

constinit const SoapTopic userAdminTopic{userAdminRows};

} // namespace Agent
