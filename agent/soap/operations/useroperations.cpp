// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/security/tokens.h"
#include "agent/soap/operations/services.h"
#include "agent/soap/operations/usertopics.h"
#include "agent/soap/soapargs.h"
#include "agent/soap/soapcontext.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::ErrorCode;
using Common::Result;

/*! OpenMeetings' error numbers that loginUser answers with. */
namespace LoginNumber {
constexpr int success = 1;
constexpr int failed = -1; // unknown error; also for a login that is throttled, as OpenMeetings knows no throttle
constexpr int wrongPassword = -11; // also for an unknown name: -10 would tell a guesser which names exist
constexpr int unknownSession = -35;
} // namespace LoginNumber

constexpr SoapField sessiondataFields[] = {
    {.name = "id"_L1, .type = SoapType::Long},
    {.name = "language_id"_L1, .type = SoapType::Long},
    {.name = "organization_id"_L1, .type = SoapType::Long},
    {.name = "refresh_time"_L1, .type = SoapType::Date},
    {.name = "sessionXml"_L1},
    {.name = "session_id"_L1},
    {.name = "starttermin_time"_L1, .type = SoapType::Date},
    {.name = "storePermanent"_L1, .type = SoapType::Boolean},
    {.name = "user_id"_L1, .type = SoapType::Long},
};
static_assert(inWireOrder(sessiondataFields));
constexpr SoapBean sessiondata{"Sessiondata"_L1, basicBeansNamespace, sessiondataFields};

/*! A number for people's logs. Taken from the session's hash, it tells nothing that could be used. */
qint64 sessionNumber(const QString &sessionId)
{
    return tokenHash(sessionId).first(8).toLongLong(nullptr, 16);
}

Result<SoapValue> getSession(const SoapContext &context, const SoapArgs &)
{
    const QString session = context.services.sessions.openAnonymous();
    const SoapValue now(context.services.clock.wall());
    return soapBean(sessiondata,
                    {{"id"_L1, sessionNumber(session)},
                     {"refresh_time"_L1, now},
                     {"session_id"_L1, session},
                     {"starttermin_time"_L1, now}});
}

Result<SoapValue> loginUser(const SoapContext &context, const SoapArgs &args)
{
    const auto user = context.services.sessions.logInto(args.text("SID"_L1), args.text("username"_L1),
                                                        args.text("userpass"_L1), context.caller.address);
    if (user)
        return SoapValue(LoginNumber::success);
    // Only the refusals that OpenMeetings has a number for: that the database is away, say, is a fault.
    if (user.error().code == ErrorCode::WrongLogin)
        return SoapValue(LoginNumber::wrongPassword);
    if (user.error().code == ErrorCode::NotLoggedIn)
        return SoapValue(LoginNumber::unknownSession);
    if (user.error().code == ErrorCode::TooMany)
        return SoapValue(LoginNumber::failed);
    return user.error();
}

/*! True only when the person was really sent out. That it is not known (no answer in time) is a fault, not a guess. */
Result<SoapValue> kickUserByPublicSid(const SoapContext &context, const SoapArgs &args)
{
    const auto report = context.services.actions.kick(args.text("publicSID"_L1), context.caller);
    if (!report && report.error().code == ErrorCode::NotFound)
        return SoapValue(false);
    if (!report)
        return report.error();
    switch (report->outcome) {
    case ActionReport::Outcome::Done: return SoapValue(true);
    case ActionReport::Outcome::Pending: return Common::Error{ErrorCode::Timeout, report->message};
    case ActionReport::Outcome::Failed: return Common::Error{ErrorCode::Unavailable, report->message};
    }
    Q_UNREACHABLE();
}

constexpr SoapField kickParameters[] = {{.name = "SID"_L1}, {.name = "publicSID"_L1}};
constexpr SoapField loginParameters[] = {{.name = "SID"_L1}, {.name = "username"_L1}, {.name = "userpass"_L1}};

constexpr SoapOperation userRows[] = {
    {"getSession"_L1, SoapRight::Anyone, {}, soapResult(sessiondata), getSession, {}, true},
    {"kickUserByPublicSID"_L1, SoapRight::WebService, kickParameters, soapResult(SoapType::Boolean),
     kickUserByPublicSid},
    {"loginUser"_L1, SoapRight::Anyone, loginParameters, soapResult(SoapType::Long), loginUser},
};
constexpr SoapTopic userTopic{userRows};
constexpr const SoapTopic *userTopics[] = {&userTopic, &userAccountTopic, &userErrorTopic, &userGroupTopic,
                                           &userHashTopic};

} // namespace

constinit const SoapService userSoapService{"UserService"_L1, openMeetingsNamespace, SoapRefusal::Number, userTopics};

} // namespace Agent
