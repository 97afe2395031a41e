// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/mail/letterlanguage.h"
#include "agent/soap/operations/periodparameters.h"
#include "agent/soap/operations/roomtopics.h"
#include "agent/soap/soapcontext.h"
#include "agent/soap/soaptext.h"

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Error;
using Common::ErrorCode;
using Common::Invitation;
using Common::Result;
using Common::Validity;

constexpr QLatin1String
    notAllowed("Need Admin Privileges to perfom the Action"); // OpenMeetings' words, letter by letter

Result<SoapPeriod> periodOf(const SoapArgs &args)
{
    if (args.has("fromDate"_L1))
        return SoapPeriod{args.time("fromDate"_L1), args.time("toDate"_L1)};
    return periodFrom(args);
}

Validity validityOf(int number)
{
    return Common::validityFromNumber(number).value_or(Validity::Once); // as OpenMeetings takes all other numbers
}

std::optional<InvitationMail> mailIn(const SoapArgs &args)
{
    if (!args.has("sendMail"_L1) || !args.boolean("sendMail"_L1))
        return {};
    InvitationMail wanted;
    wanted.to = args.text("email"_L1);
    wanted.language = LetterLanguage::tagOfNumber(int(args.longInteger("language_id"_L1)));
    wanted.baseUrl = args.text("baseurl"_L1).trimmed();
    wanted.subject = args.text("subject"_L1);
    wanted.message = args.text("message"_L1);
    return wanted;
}

/*! Answers the secret of the link `?invitationHash=…`. */
Result<SoapValue> invite(const SoapContext &context, const SoapArgs &args)
{
    constexpr qint64 earlyMs = 5 * 60 * 1000; // OpenMeetings lets people in that much before the period begins
    Invitation invitation;
    invitation.room = roomIdIn(args);
    invitation.guestName = args.text("username"_L1).trimmed();
    invitation.validity = validityOf(args.integer("valid"_L1));
    if (invitation.validity == Validity::Period) {
        const auto period = periodOf(args);
        if (!period)
            return period.error();
        invitation.from = {period->from.ms - earlyMs};
        invitation.until = period->until;
    }
    QString password;
    if (args.boolean("isPasswordProtected"_L1)) {
        password = args.text("invitationpass"_L1);
        if (password.isEmpty())
            return Error{ErrorCode::Invalid, SoapText::tr("The invitation needs a password."),
                         SoapText::tr("Send one in invitationpass, or set isPasswordProtected to false.")};
    }
    const auto made = context.services.invitations.add(invitation, password, context.caller, mailIn(args));
    if (!made)
        return made.error();
    return SoapValue(made->secret);
}

constexpr auto protection =
    joined(parametersOf(SoapType::Boolean, {"isPasswordProtected"_L1}),
           parametersOf(SoapType::Text, {"invitationpass"_L1}), parametersOf(SoapType::Int, {"valid"_L1}));
constexpr auto periodTexts =
    parametersOf(SoapType::Text, {"validFromDate"_L1, "validFromTime"_L1, "validToDate"_L1, "validToTime"_L1});
constexpr auto mail =
    joined(parametersOf(SoapType::Text, {"username"_L1, "message"_L1, "baseurl"_L1, "email"_L1, "subject"_L1}),
           roomIdParameter, parametersOf(SoapType::Text, {"conferencedomain"_L1}));
constexpr auto sending =
    joined(parametersOf(SoapType::Long, {"language_id"_L1}), parametersOf(SoapType::Boolean, {"sendMail"_L1}));

constexpr auto hashParameters =
    joined(sidParameter, parametersOf(SoapType::Text, {"username"_L1}), roomIdParameter, protection, periodTexts);
constexpr auto sendParameters = joined(sidParameter, mail, protection, periodTexts, sending);
constexpr auto sendWithDateParameters =
    joined(sidParameter, mail, protection, parametersOf(SoapType::Date, {"fromDate"_L1, "toDate"_L1}), sending);

constexpr SoapOperation roomInvitationRows[] = {
    {"getInvitationHash"_L1, SoapRight::WebService, hashParameters, soapResult(SoapType::Text), invite, notAllowed},
    {"sendInvitationHash"_L1, SoapRight::WebService, sendParameters, soapResult(SoapType::Text), invite, notAllowed},
    {"sendInvitationHashWithDateObject"_L1, SoapRight::WebService, sendWithDateParameters, soapResult(SoapType::Text),
     invite, notAllowed},
};

} // namespace

constinit const SoapTopic roomInvitationTopic{roomInvitationRows};

} // namespace Agent
