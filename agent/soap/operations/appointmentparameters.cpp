// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/appointmentparameters.h"

#include "agent/mail/letterlanguage.h"
#include "agent/soap/soaptext.h"

#include <algorithm>
#include <limits>

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Appointment;
using Common::Error;
using Common::ErrorCode;
using Common::MeetingMember;
using Common::MeetingMemberId;
using Common::ReminderType;
using Common::Repetition;
using Common::Result;
using Common::UserId;

Result<Repetition> repetitionIn(const SoapArgs &args)
{
    constexpr std::pair<QLatin1String, Repetition> flags[] = {{"isDaily"_L1, Repetition::Daily},
                                                              {"isWeekly"_L1, Repetition::Weekly},
                                                              {"isMonthly"_L1, Repetition::Monthly},
                                                              {"isYearly"_L1, Repetition::Yearly}};
    Repetition repetition = Repetition::Never;
    for (const auto &[name, each] : flags) {
        if (!args.boolean(name))
            continue;
        if (repetition != Repetition::Never)
            return Error{ErrorCode::Invalid, SoapText::tr("An appointment repeats in one way."),
                         SoapText::tr("Set one of isDaily, isWeekly, isMonthly and isYearly to true, or none.")};
        repetition = each;
    }
    return repetition;
}

Error badMember(const QString &text)
{
    return {
        ErrorCode::Invalid, SoapText::tr("\"%1\" is no member.").arg(text.left(200)),
        SoapText::tr("Write each mmClient as meetingMemberId,firstname,lastname,email,userId,jNameTimeZone; 0 = a new "
                     "member, 0 = no user.")};
}

/*! "1,Ada,Lovelace,ada@school.example,0,Europe/London"; the last two may be missing. */
Result<MeetingMember> memberFrom(const QString &text)
{
    enum { Id, FirstName, LastName, Mail, User, Zone, Count };
    const QStringList parts = text.split(u',');
    if (parts.size() <= Mail || parts.size() > Count)
        return badMember(text);
    const auto number = [&parts](int place) -> std::optional<qint64> {
        const QString word = parts.value(place).trimmed();
        bool isNumber = false;
        const qint64 value = word.toLongLong(&isNumber);
        if (word.isEmpty())
            return 0;
        return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
    };
    const auto id = number(Id);
    const auto user = number(User);
    if (!id || !user)
        return badMember(text);
    MeetingMember member;
    member.id = MeetingMemberId(*id);
    member.user = UserId(*user);
    member.firstName = parts.at(FirstName).trimmed();
    member.lastName = parts.at(LastName).trimmed();
    member.email = parts.at(Mail).trimmed();
    const QString zone = parts.value(Zone).trimmed();
    if (zone.isEmpty())
        return member;
    const auto known = zoneFrom(zone);
    if (!known)
        return known.error();
    member.timeZone = *known;
    return member;
}

/*! The members as they are told; who is known keeps what is not told. */
Result<QList<MeetingMember>> membersIn(const SoapArgs &args, const QList<MeetingMember> &known)
{
    QList<MeetingMember> members;
    for (const QString &text : args.texts("mmClient"_L1)) {
        if (text.trimmed().isEmpty()) // an empty list, as some clients send it
            continue;
        auto member = memberFrom(text);
        if (!member)
            return member.error();
        const auto was = std::ranges::find_if(known, [&member](const MeetingMember &each) {
            return (member->id && each.id == member->id) || isSamePerson(each, *member);
        });
        if (was == known.end()) {
            member->id = {};
        } else {
            member->id = was->id;
            member->user = was->user;
            member->phone = was->phone;
            member->language = was->language;
        }
        members.append(*member);
    }
    return members;
}

} // namespace

Result<ReminderType> reminderTypeFrom(qint64 number)
{
    if (const auto type = Common::reminderTypeFromNumber(number))
        return *type;
    return Error{ErrorCode::Invalid, SoapText::tr("There is no reminder type %1.").arg(number),
                 SoapText::tr("Use 1 (none), 2 (mail) or 3 (mail with an iCalendar entry).")};
}

Result<QByteArray> zoneFrom(const QString &name)
{
    if (const auto zone = Common::timeZoneFrom(name))
        return *zone;
    return Error{ErrorCode::Invalid, SoapText::tr("There is no time zone \"%1\".").arg(name.left(100)),
                 SoapText::tr("Name one like Europe/Berlin or GMT+01:00.")};
}

Result<std::optional<QString>> readPassword(const SoapArgs &args, bool hasPassword)
{
    if (!args.boolean("isPasswordProtected"_L1))
        return std::optional<QString>(QString());
    const QString password = args.text("password"_L1);
    if (!password.isEmpty())
        return std::optional(password);
    if (hasPassword)
        return std::optional<QString>();
    return Error{ErrorCode::Invalid, SoapText::tr("The appointment needs a password."),
                 SoapText::tr("Send one in password, or set isPasswordProtected to false.")};
}

Result<void> readAppointment(const SoapArgs &args, Appointment &appointment)
{
    appointment.title = args.text("appointmentName"_L1);
    appointment.location = args.text("appointmentLocation"_L1);
    appointment.description = args.text("appointmentDescription"_L1);
    appointment.schedule.start = args.time("appointmentstart"_L1);
    appointment.schedule.end = args.time("appointmentend"_L1);
    const auto repetition = repetitionIn(args);
    if (!repetition)
        return repetition.error();
    appointment.schedule.repetition = *repetition;
    if (*repetition == Repetition::Never)
        appointment.schedule.lastStart = {};
    const qint64 category = args.longInteger("categoryId"_L1);
    appointment.category = category == 0 ? Common::defaultCategory
                                         : int(std::clamp<qint64>(category, -1, std::numeric_limits<int>::max()));
    const auto reminder = reminderTypeFrom(args.longInteger("remind"_L1));
    if (!reminder)
        return reminder.error();
    appointment.reminder = *reminder;
    appointment.language = LetterLanguage::tagOfNumber(int(args.longInteger("languageId"_L1)));
    const auto baseUrl = Common::linkBaseFrom(args.text(args.has("baseUrl"_L1) ? "baseUrl"_L1 : "baseurl"_L1));
    if (!baseUrl)
        return baseUrl.error();
    if (!baseUrl->isEmpty())
        appointment.baseUrl = *baseUrl;
    const auto members = membersIn(args, appointment.members);
    if (!members)
        return members.error();
    appointment.members = *members;
    return {};
}

} // namespace Agent
