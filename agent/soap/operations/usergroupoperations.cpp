// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/parameterlists.h"
#include "agent/soap/operations/services.h"
#include "agent/soap/operations/timezonebean.h"
#include "agent/soap/operations/usertopics.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::ErrorCode;
using Common::GroupId;
using Common::Membership;
using Common::Result;
using Common::UserId;

/*! OpenMeetings' error number; an unknown group, for which it has none, is a fault. */
constexpr int alreadyInTheGroup = -35;
constexpr int noSuchUser = -5;

constexpr SoapField stateFields[] = {
    {.name = "code"_L1, .type = SoapType::Int, .isPrimitive = true},
    {.name = "deleted"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "name"_L1},
    {.name = "shortName"_L1},
    {.name = "starttime"_L1, .type = SoapType::Date},
    {.name = "state_id"_L1, .type = SoapType::Long},
    {.name = "updatetime"_L1, .type = SoapType::Date},
};
static_assert(inWireOrder(stateFields));
constexpr SoapBean stateBean{"State"_L1, userBeansNamespace, stateFields};

constexpr SoapField addressFields[] = {
    {.name = "additionalname"_L1},
    {.name = "adresses_id"_L1, .type = SoapType::Long},
    {.name = "comment"_L1},
    {.name = "deleted"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "email"_L1},
    {.name = "fax"_L1},
    {.name = "phone"_L1},
    {.name = "starttime"_L1, .type = SoapType::Date},
    {.name = "states"_L1, .type = SoapType::Bean, .bean = &stateBean},
    {.name = "street"_L1},
    {.name = "town"_L1},
    {.name = "updatetime"_L1, .type = SoapType::Date},
    {.name = "zip"_L1},
};
static_assert(inWireOrder(addressFields));
constexpr SoapBean addressBean{"Address"_L1, userBeansNamespace, addressFields};

constexpr SoapField userFields[] = {
    {.name = "adresses"_L1, .type = SoapType::Bean, .bean = &addressBean},
    {.name = "firstname"_L1},
    {.name = "id"_L1, .type = SoapType::Long},
    {.name = "language_id"_L1, .type = SoapType::Long},
    {.name = "lastname"_L1},
    {.name = "level_id"_L1, .type = SoapType::Long},
    {.name = "login"_L1},
    {.name = "timeZone"_L1, .type = SoapType::Bean, .bean = &timeZoneBean},
};
static_assert(inWireOrder(userFields));
constexpr SoapBean userBean{"UserDTO"_L1, userDataNamespace, userFields};

constexpr SoapField searchResultFields[] = {
    {.name = "errorId"_L1, .type = SoapType::Long},
    {.name = "objectName"_L1},
    {.name = "records"_L1, .type = SoapType::Long},
    {.name = "result"_L1, .type = SoapType::Bean, .bean = &userBean, .isArray = true},
};
static_assert(inWireOrder(searchResultFields));
constexpr SoapBean searchResultBean{"UserSearchResult"_L1, basicDataNamespace, searchResultFields};

/*! Of the address the e-mail address is all that is kept. */
SoapValue userValue(const UserRow &row)
{
    return soapBean(userBean,
                    {{"adresses"_L1, soapBean(addressBean, {{"email"_L1, row.user.email}})},
                     {"firstname"_L1, row.user.firstName},
                     {"id"_L1, row.user.id.value},
                     {"lastname"_L1, row.user.lastName},
                     {"level_id"_L1, int(row.user.level)},
                     {"login"_L1, row.user.login}});
}

/*! OpenMeetings sorts by fields of the membership "c", whose "user" the member is. */
QString orderIn(const SoapArgs &args)
{
    QString order = args.text("orderby"_L1).trimmed();
    for (const QLatin1String prefix : {"c."_L1, "user."_L1}) {
        if (order.startsWith(prefix))
            order = order.mid(prefix.size());
    }
    return order;
}

Result<SoapValue> addOrganisation(const SoapContext &context, const SoapArgs &args)
{
    const auto id = context.services.groups.add(args.text("name"_L1).trimmed(), context.caller);
    return id ? SoapValue(id->value) : Result<SoapValue>(id.error());
}

/*! Answers the user's id; OpenMeetings answers that of a row which no operation asks for. Who did it is the caller, whatever is told. */
Result<SoapValue> addUserToOrganisation(const SoapContext &context, const SoapArgs &args)
{
    const UserId user(args.longInteger("user_id"_L1));
    const GroupId group(args.longInteger("organisation_id"_L1));
    if (const auto known = context.services.groups.find(group); !known)
        return known.error();
    const auto added = context.services.groups.addMember(user, Membership{group}, context.caller);
    if (!added && added.error().code == ErrorCode::Conflict)
        return SoapValue(alreadyInTheGroup);
    if (!added && added.error().code == ErrorCode::NotFound)
        return SoapValue(noSuchUser);
    return added ? SoapValue(user.value) : Result<SoapValue>(added.error());
}

Result<SoapValue> getUsersByOrganisation(const SoapContext &context, const SoapArgs &args)
{
    const auto order = UserService::orderNamed(orderIn(args));
    if (!order)
        return order.error();
    const GroupId group(args.longInteger("organisation_id"_L1));
    if (const auto known = context.services.groups.find(group); !known)
        return known.error();
    const auto page = context.services.users.page({.start = args.integer("start"_L1),
                                                   .max = args.integer("max"_L1),
                                                   .order = *order,
                                                   .isAscending = args.boolean("asc"_L1),
                                                   .group = group});
    if (!page)
        return page.error();
    QList<SoapValue> users;
    for (const UserRow &row : page->rows)
        users.append(userValue(row));
    return soapBean(searchResultBean,
                    {{"objectName"_L1, "User"_L1},
                     {"records"_L1, page->total},
                     {"result"_L1, users.isEmpty() ? SoapValue() : SoapValue(users)}}); // as in lists of rooms
}

constexpr auto organisationParameters = joined(sidParameter, parametersOf(SoapType::Text, {"name"_L1}));
constexpr auto memberParameters =
    joined(sidParameter, parametersOf(SoapType::Long, {"user_id"_L1, "organisation_id"_L1, "insertedby"_L1}));
constexpr auto membersParameters =
    joined(sidParameter, parametersOf(SoapType::Long, {"organisation_id"_L1}),
           parametersOf(SoapType::Int, {"start"_L1, "max"_L1}), parametersOf(SoapType::Text, {"orderby"_L1}),
           parametersOf(SoapType::Boolean, {"asc"_L1}));

constexpr SoapOperation userGroupRows[] = {
    {"addOrganisation"_L1, SoapRight::WebService, organisationParameters, soapResult(SoapType::Long), addOrganisation},
    {"addUserToOrganisation"_L1, SoapRight::WebService, memberParameters, soapResult(SoapType::Long),
     addUserToOrganisation},
    {"getUsersByOrganisation"_L1, SoapRight::WebService, membersParameters, soapResult(searchResultBean),
     getUsersByOrganisation},
};

} // namespace

constinit const SoapTopic userGroupTopic{userGroupRows};

} // namespace Agent
