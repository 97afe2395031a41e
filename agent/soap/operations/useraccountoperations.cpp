// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/parameterlists.h"
#include "agent/soap/operations/usertopics.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::ErrorCode;
using Common::ExternalId;
using Common::Level;
using Common::Result;
using Common::User;
using Common::UserId;

/*! OpenMeetings' error numbers of these operations; what has none is a fault that says what was wrong. */
namespace AccountNumber {
constexpr int noSuchUser = -5;
constexpr int tooShort = -13; // login or password
constexpr int nameTaken = -15;
constexpr int wrongEmail = -19;
constexpr int yourself = -38;
} // namespace AccountNumber

/*!
    Postal address, language and time zone are not kept: Atrium shows everybody their own. Nor is a mail sent, so the
    address of the page is not needed: the account is good at once.
*/
Result<SoapValue> add(const SoapContext &context, const SoapArgs &args, const std::optional<ExternalId> &external)
{
    User user;
    user.login = args.text("username"_L1);
    user.firstName = args.text("firstname"_L1);
    user.lastName = args.text("lastname"_L1);
    user.email = args.text("email"_L1);
    user.level = Level::User;
    const QString password = args.text("userpass"_L1);
    if (!Common::checkNewLogin(user.login) || !Common::checkNewPassword(password))
        return SoapValue(AccountNumber::tooShort);
    if (!user.email.isEmpty() && !user.email.contains(u'@'))
        return SoapValue(AccountNumber::wrongEmail);
    const auto id = context.services.users.add(user, password, context.caller, external);
    if (id)
        return SoapValue(id->value);
    return id.error().code == ErrorCode::LoginTaken ? SoapValue(AccountNumber::nameTaken)
                                                    : Result<SoapValue>(id.error());
}

Result<SoapValue> addNewUser(const SoapContext &context, const SoapArgs &args)
{
    return add(context, args, {});
}

Result<SoapValue> addNewUserWithExternalType(const SoapContext &context, const SoapArgs &args)
{
    return add(context, args,
               ExternalId{args.text("externalUserType"_L1).trimmed(), args.text("externalUserId"_L1).trimmed()});
}

Result<SoapValue> deleted(const Result<UserId> &removed)
{
    if (removed)
        return SoapValue(removed->value);
    if (removed.error().code == ErrorCode::NotFound)
        return SoapValue(AccountNumber::noSuchUser);
    if (removed.error().code == ErrorCode::Forbidden)
        return SoapValue(AccountNumber::yourself);
    return removed.error();
}

Result<SoapValue> deleteUserById(const SoapContext &context, const SoapArgs &args)
{
    const UserId id(args.longInteger("userId"_L1));
    const auto removed = context.services.users.remove(id, context.caller);
    return deleted(removed ? id : Result<UserId>(removed.error()));
}

Result<SoapValue> deleteUserByExternalUserIdAndType(const SoapContext &context, const SoapArgs &args)
{
    return deleted(context.services.users.removeExternal(
        {args.text("externalUserType"_L1).trimmed(), args.text("externalUserId"_L1).trimmed()}, context.caller));
}

constexpr auto personParameters =
    joined(sidParameter,
           parametersOf(SoapType::Text,
                        {"username"_L1, "userpass"_L1, "lastname"_L1, "firstname"_L1, "email"_L1, "additionalname"_L1,
                         "street"_L1, "zip"_L1, "fax"_L1}),
           parametersOf(SoapType::Long, {"states_id"_L1}), parametersOf(SoapType::Text, {"town"_L1}),
           parametersOf(SoapType::Long, {"language_id"_L1}));
constexpr auto newUserParameters = joined(personParameters, parametersOf(SoapType::Text, {"baseURL"_L1}));
constexpr auto timeZoneParameters = joined(newUserParameters, parametersOf(SoapType::Text, {"jNameTimeZone"_L1}));
constexpr auto ofExternalTypeParameters = joined(
    personParameters, parametersOf(SoapType::Text, {"jNameTimeZone"_L1, "externalUserId"_L1, "externalUserType"_L1}));
constexpr SoapField userDeleteParameters[] = {{.name = "SID"_L1}, {.name = "userId"_L1, .type = SoapType::Long}};
constexpr SoapField deleteExternalParameters[] = {
    {.name = "SID"_L1}, {.name = "externalUserId"_L1}, {.name = "externalUserType"_L1}};

constexpr SoapOperation userAccountRows[] = {
    {"addNewUser"_L1, SoapRight::WebService, newUserParameters, soapResult(SoapType::Long), addNewUser},
    {"addNewUserWithTimeZone"_L1, SoapRight::WebService, timeZoneParameters, soapResult(SoapType::Long), addNewUser},
    {"addNewUserWithExternalType"_L1, SoapRight::Administrator, ofExternalTypeParameters, soapResult(SoapType::Long),
     addNewUserWithExternalType},
    {"deleteUserById"_L1, SoapRight::Administrator, userDeleteParameters, soapResult(SoapType::Long), deleteUserById},
    {"deleteUserByExternalUserIdAndType"_L1, SoapRight::Administrator, deleteExternalParameters,
     soapResult(SoapType::Long), deleteUserByExternalUserIdAndType},
};

} // namespace

constinit const SoapTopic userAccountTopic{userAccountRows};

} // namespace Agent
