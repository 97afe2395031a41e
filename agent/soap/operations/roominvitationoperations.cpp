// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/roomtopics.h"
#include "agent/soap/soapcontext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Error;
using Common::ErrorCode;
using Common::Invitation;
using Common::Result;
using Common::UtcTime;
using Common::Validity;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Agent::Soap)
};

constexpr QLatin1String
    notAllowed("Need Admin Privileges to perfom the Action"); // OpenMeetings' words, letter by letter

/*! "dd.MM.yyyy" and "HH:mm", in this node's time zone as in OpenMeetings it was the server's. */
Result<UtcTime> timeOf(const QString &date, const QString &time)
{
    const QDateTime moment(QDate::fromString(date.trimmed(), u"dd.MM.yyyy"_s),
                           QTime::fromString(time.trimmed().left(5), u"HH:mm"_s));
    if (!moment.isValid())
        return Error{ErrorCode::Invalid, Text::tr("\"%1 %2\" is no date and time.").arg(date, time),
                     Text::tr("Write them as dd.MM.yyyy and HH:mm.")};
    return UtcTime{moment.toMSecsSinceEpoch()};
}

struct Period
{
    UtcTime from;
    UtcTime until;
};

Result<Period> periodOf(const SoapArgs &args)
{
    if (args.has("fromDate"_L1))
        return Period{args.time("fromDate"_L1), args.time("toDate"_L1)};
    const auto from = timeOf(args.text("validFromDate"_L1), args.text("validFromTime"_L1));
    if (!from)
        return from.error();
    const auto until = timeOf(args.text("validToDate"_L1), args.text("validToTime"_L1));
    if (!until)
        return until.error();
    return Period{*from, *until};
}

Validity validityOf(int number)
{
    return Common::validityFromNumber(number).value_or(Validity::Once); // as OpenMeetings takes all other numbers
}

/*! Answers the secret of the link `?invitationHash=…`. */
Result<SoapValue> invite(const SoapContext &context, const SoapArgs &args)
{
    if (args.has("sendMail"_L1) && args.boolean("sendMail"_L1))
        return Error{ErrorCode::Invalid, Text::tr("Invitations are not sent by mail yet."),
                     Text::tr("Set sendMail to false and send the link yourself.")};
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
            return Error{ErrorCode::Invalid, Text::tr("The invitation needs a password."),
                         Text::tr("Send one in invitationpass, or set isPasswordProtected to false.")};
    }
    const auto made = context.services.invitations.add(invitation, password, context.caller);
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

constexpr SoapOperation rows[] = {
    {"getInvitationHash"_L1, SoapRight::WebService, hashParameters, soapResult(SoapType::Text), invite, notAllowed},
    {"sendInvitationHash"_L1, SoapRight::WebService, sendParameters, soapResult(SoapType::Text), invite, notAllowed},
    {"sendInvitationHashWithDateObject"_L1, SoapRight::WebService, sendWithDateParameters, soapResult(SoapType::Text),
     invite, notAllowed},
};

} // namespace

constinit const SoapTopic roomInvitationTopic{rows};

} // namespace Agent
