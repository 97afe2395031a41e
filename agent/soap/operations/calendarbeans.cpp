// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/calendarbeans.h"

#include "agent/mail/letterlanguage.h"
#include "agent/soap/operations/services.h"
#include "agent/soap/operations/timezonebean.h"

namespace Agent {

using namespace Qt::StringLiterals;
using Common::Appointment;
using Common::MeetingMember;
using Common::ReminderType;
using Common::Repetition;
using Common::UtcTime;

namespace {

constexpr SoapField categoryFields[] = {
    {.name = "categoryId"_L1, .type = SoapType::Long},
    {.name = "comment"_L1},
    {.name = "deleted"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "name"_L1},
    {.name = "starttime"_L1, .type = SoapType::Date},
    {.name = "updatetime"_L1, .type = SoapType::Date},
    {.name = "user"_L1, .type = SoapType::Bean, .bean = &userIdBean},
};
static_assert(inWireOrder(categoryFields));

constexpr SoapField reminderTypeFields[] = {
    {.name = "deleted"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "name"_L1},
    {.name = "starttime"_L1, .type = SoapType::Date},
    {.name = "typId"_L1, .type = SoapType::Long},
    {.name = "updatetime"_L1, .type = SoapType::Date},
    {.name = "user"_L1, .type = SoapType::Bean, .bean = &userIdBean},
};
static_assert(inWireOrder(reminderTypeFields));

constexpr SoapField invitationFields[] = {
    {.name = "allowEntry"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "appointmentId"_L1, .type = SoapType::Long},
    {.name = "baseUrl"_L1},
    {.name = "canBeUsedOnlyOneTime"_L1, .type = SoapType::Boolean},
    {.name = "conferencedomain"_L1},
    {.name = "deleted"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "hash"_L1}, // the secret of the link: always nil
    {.name = "invitationWasUsed"_L1, .type = SoapType::Boolean},
    {.name = "invitationpass"_L1}, // always nil
    {.name = "invitations_id"_L1, .type = SoapType::Long},
    {.name = "invitedBy"_L1, .type = SoapType::Bean, .bean = &userIdBean},
    {.name = "invitedEMail"_L1},
    {.name = "invitedname"_L1},
    {.name = "isPasswordProtected"_L1, .type = SoapType::Boolean},
    {.name = "isValidByTime"_L1, .type = SoapType::Boolean},
    {.name = "omTimeZone"_L1, .type = SoapType::Bean, .bean = &timeZoneBean},
    {.name = "room"_L1, .type = SoapType::Bean, .bean = &roomBean},
    {.name = "starttime"_L1, .type = SoapType::Date},
    {.name = "updatetime"_L1, .type = SoapType::Date},
    {.name = "validFrom"_L1, .type = SoapType::Date},
    {.name = "validTo"_L1, .type = SoapType::Date},
};
static_assert(inWireOrder(invitationFields));
constexpr SoapBean invitationBean{"Invitations"_L1, invitationBeansNamespace, invitationFields};

constexpr SoapField memberFields[] = {
    {.name = "appointment"_L1, .type = SoapType::Bean, .bean = &appointmentBean}, // the one that it is in: always nil
    {.name = "appointmentStatus"_L1},
    {.name = "deleted"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "email"_L1},
    {.name = "firstname"_L1},
    {.name = "invitation"_L1, .type = SoapType::Bean, .bean = &invitationBean},
    {.name = "invitor"_L1, .type = SoapType::Boolean},
    {.name = "isConnectedEvent"_L1, .type = SoapType::Boolean},
    {.name = "lastname"_L1},
    {.name = "meetingMemberId"_L1, .type = SoapType::Long},
    {.name = "memberStatus"_L1},
    {.name = "omTimeZone"_L1, .type = SoapType::Bean, .bean = &timeZoneBean},
    {.name = "phone"_L1},
    {.name = "starttime"_L1, .type = SoapType::Date},
    {.name = "updatetime"_L1, .type = SoapType::Date},
    {.name = "userid"_L1, .type = SoapType::Bean, .bean = &userIdBean},
};
static_assert(inWireOrder(memberFields));
constexpr SoapBean memberBean{"MeetingMember"_L1, calendarBeansNamespace, memberFields};

constexpr SoapField appointmentFields[] = {
    {.name = "appointmentCategory"_L1, .type = SoapType::Bean, .bean = &appointmentCategoryBean},
    {.name = "appointmentDescription"_L1},
    {.name = "appointmentEndtime"_L1, .type = SoapType::Date},
    {.name = "appointmentId"_L1, .type = SoapType::Long},
    {.name = "appointmentLocation"_L1},
    {.name = "appointmentName"_L1},
    {.name = "appointmentStarttime"_L1, .type = SoapType::Date},
    {.name = "deleted"_L1, .type = SoapType::Boolean, .isPrimitive = true},
    {.name = "icalId"_L1},
    {.name = "isConnectedEvent"_L1, .type = SoapType::Boolean},
    {.name = "isDaily"_L1, .type = SoapType::Boolean},
    {.name = "isMonthly"_L1, .type = SoapType::Boolean},
    {.name = "isPasswordProtected"_L1, .type = SoapType::Boolean},
    {.name = "isReminderEmailSend"_L1,
     .type = SoapType::Boolean}, // it is kept for each member and occurrence: always nil
    {.name = "isWeekly"_L1, .type = SoapType::Boolean},
    {.name = "isYearly"_L1, .type = SoapType::Boolean},
    {.name = "language_id"_L1, .type = SoapType::Long},
    {.name = "meetingMember"_L1, .type = SoapType::Bean, .bean = &memberBean, .isArray = true},
    {.name = "password"_L1}, // always nil
    {.name = "remind"_L1, .type = SoapType::Bean, .bean = &reminderTypeBean},
    {.name = "room"_L1, .type = SoapType::Bean, .bean = &roomBean},
    {.name = "starttime"_L1, .type = SoapType::Date},
    {.name = "updatetime"_L1, .type = SoapType::Date},
    {.name = "userId"_L1, .type = SoapType::Bean, .bean = &userIdBean},
};
static_assert(inWireOrder(appointmentFields));

constexpr SoapField memberDtoFields[] = {
    {.name = "email"_L1},
    {.name = "firstname"_L1},
    {.name = "invitor"_L1, .type = SoapType::Boolean},
    {.name = "jNameTimeZone"_L1},
    {.name = "lastname"_L1},
    {.name = "meetingMemberId"_L1, .type = SoapType::Long},
    {.name = "memberStatus"_L1},
    {.name = "userid"_L1, .type = SoapType::Long},
};
static_assert(inWireOrder(memberDtoFields));
constexpr SoapBean memberDtoBean{"MeetingMemberDTO"_L1, calendarDataNamespace, memberDtoFields};

constexpr SoapField appointmentDtoFields[] = {
    {.name = "appointmentId"_L1, .type = SoapType::Long},
    {.name = "categoryId"_L1, .type = SoapType::Long},
    {.name = "comment"_L1},
    {.name = "end"_L1, .type = SoapType::DateTime},
    {.name = "isPasswordProtected"_L1, .type = SoapType::Boolean},
    {.name = "location"_L1},
    {.name = "meetingMember"_L1, .type = SoapType::Bean, .bean = &memberDtoBean, .isArray = true},
    {.name = "organizerId"_L1, .type = SoapType::Long},
    {.name = "reminderId"_L1, .type = SoapType::Long},
    {.name = "roomId"_L1, .type = SoapType::Long},
    {.name = "roomTypeId"_L1, .type = SoapType::Long},
    {.name = "start"_L1, .type = SoapType::DateTime},
    {.name = "title"_L1},
};
static_assert(inWireOrder(appointmentDtoFields));
constexpr SoapBean appointmentDtoBean{"AppointmentDTO"_L1, calendarDataNamespace, appointmentDtoFields};

constexpr SoapField dayFields[] = {
    {.name = "appointments"_L1, .type = SoapType::Bean, .bean = &appointmentDtoBean, .isArray = true},
    {.name = "tDate"_L1, .type = SoapType::Date},
};
static_assert(inWireOrder(dayFields));
constexpr SoapBean dayBean{"Day"_L1, calendarDataNamespace, dayFields};

constexpr SoapField weekFields[] = {
    {.name = "days"_L1, .type = SoapType::Bean, .bean = &dayBean, .isArray = true},
};

SoapValue numberOrNil(qint64 number)
{
    return number == 0 ? SoapValue() : SoapValue(number);
}

/*! An empty array is one nil element: clients that count children find the next field where it always is. */
SoapValue arrayField(const QList<SoapValue> &elements)
{
    return elements.isEmpty() ? SoapValue() : SoapValue(elements);
}

SoapValue userValue(Common::UserId id)
{
    return id ? soapBean(userIdBean, {{"user_id"_L1, id.value}}) : SoapValue();
}

QByteArray zoneOf(const Appointment &appointment, const MeetingMember &member)
{
    return member.timeZone.isEmpty() ? appointment.schedule.timeZone : member.timeZone;
}

/*! By the name that Java and the IANA give it; OpenMeetings' own numbers of zones are not kept. */
SoapValue timeZoneValue(const QByteArray &id)
{
    return soapBean(timeZoneBean, {{"jname"_L1, QString::fromLatin1(id)}});
}

SoapValue invitationValue(const Appointment &appointment, const MeetingMember &member)
{
    if (!member.invitation)
        return {};
    return soapBean(invitationBean,
                    {{"allowEntry"_L1, true},
                     {"appointmentId"_L1, appointment.id.value},
                     {"canBeUsedOnlyOneTime"_L1, false},
                     {"invitations_id"_L1, member.invitation.value},
                     {"invitedBy"_L1, userValue(appointment.owner)},
                     {"invitedEMail"_L1, member.email},
                     {"invitedname"_L1, displayName(member)},
                     {"isPasswordProtected"_L1, appointment.hasPassword}});
}

SoapValue memberValue(const Appointment &appointment, const MeetingMember &member)
{
    return soapBean(memberBean,
                    {{"email"_L1, member.email},
                     {"firstname"_L1, member.firstName},
                     {"invitation"_L1, invitationValue(appointment, member)},
                     {"invitor"_L1, member.isOrganizer},
                     {"lastname"_L1, member.lastName},
                     {"meetingMemberId"_L1, member.id.value},
                     {"omTimeZone"_L1, timeZoneValue(zoneOf(appointment, member))},
                     {"phone"_L1, member.phone},
                     {"userid"_L1, userValue(member.user)}});
}

SoapValue memberDtoValue(const Appointment &appointment, const MeetingMember &member)
{
    return soapBean(memberDtoBean,
                    {{"email"_L1, member.email},
                     {"firstname"_L1, member.firstName},
                     {"invitor"_L1, member.isOrganizer},
                     {"jNameTimeZone"_L1, QString::fromLatin1(zoneOf(appointment, member))},
                     {"lastname"_L1, member.lastName},
                     {"meetingMemberId"_L1, member.id.value},
                     {"userid"_L1, numberOrNil(member.user.value)}});
}

SoapValue eachMember(const Appointment &appointment,
                     SoapValue (*value)(const Appointment &appointment, const MeetingMember &member))
{
    QList<SoapValue> values;
    for (const MeetingMember &member : appointment.members)
        values.append(value(appointment, member));
    return arrayField(values);
}

SoapValue appointmentDtoValue(const PlannedMeeting &meeting, const MeetingRooms &rooms)
{
    const Appointment &appointment = meeting.appointment;
    const auto room = rooms.rooms.constFind(appointment.room);
    return soapBean(appointmentDtoBean,
                    {{"appointmentId"_L1, appointment.id.value},
                     {"categoryId"_L1, appointment.category},
                     {"comment"_L1, appointment.description},
                     {"end"_L1, meeting.at.end},
                     {"isPasswordProtected"_L1, appointment.hasPassword},
                     {"location"_L1, appointment.location},
                     {"meetingMember"_L1, eachMember(appointment, memberDtoValue)},
                     {"organizerId"_L1, numberOrNil(appointment.owner.value)},
                     {"reminderId"_L1, int(appointment.reminder)},
                     {"roomId"_L1, numberOrNil(appointment.room.value)},
                     {"roomTypeId"_L1, room == rooms.rooms.constEnd() ? SoapValue() : SoapValue(int(room->type))},
                     {"start"_L1, meeting.at.start},
                     {"title"_L1, appointment.title}});
}

/*! As OpenMeetings' own list of types has it. */
QLatin1String reminderTypeText(ReminderType type)
{
    switch (type) {
    case ReminderType::None: return "do not send notification"_L1;
    case ReminderType::Mail: return "simple email"_L1;
    case ReminderType::Calendar: return "iCal email"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

constinit const SoapBean appointmentBean{"Appointment"_L1, calendarBeansNamespace, appointmentFields};
constinit const SoapBean appointmentCategoryBean{"AppointmentCategory"_L1, calendarBeansNamespace, categoryFields};
constinit const SoapBean reminderTypeBean{"AppointmentReminderTyps"_L1, calendarBeansNamespace, reminderTypeFields};
constinit const SoapBean weekBean{"Week"_L1, calendarDataNamespace, weekFields};

SoapValue defaultCategoryValue()
{
    return soapBean(
        appointmentCategoryBean,
        {{"categoryId"_L1, Common::defaultCategory}, {"comment"_L1, "default"_L1}, {"name"_L1, "default"_L1}});
}

SoapValue reminderTypeValue(ReminderType type)
{
    return soapBean(reminderTypeBean, {{"name"_L1, reminderTypeText(type)}, {"typId"_L1, int(type)}});
}

SoapValue appointmentValue(const PlannedMeeting &meeting, const MeetingRooms &rooms, Common::UserId caller)
{
    const Appointment &appointment = meeting.appointment;
    const Repetition repetition = appointment.schedule.repetition;
    const auto room = rooms.rooms.constFind(appointment.room);
    return soapBean(appointmentBean,
                    {{"appointmentCategory"_L1, defaultCategoryValue()},
                     {"appointmentDescription"_L1, appointment.description},
                     {"appointmentEndtime"_L1, meeting.at.end},
                     {"appointmentId"_L1, appointment.id.value},
                     {"appointmentLocation"_L1, appointment.location},
                     {"appointmentName"_L1, appointment.title},
                     {"appointmentStarttime"_L1, meeting.at.start},
                     {"icalId"_L1, appointment.uid},
                     {"isConnectedEvent"_L1, appointment.owner != caller},
                     {"isDaily"_L1, repetition == Repetition::Daily},
                     {"isMonthly"_L1, repetition == Repetition::Monthly},
                     {"isPasswordProtected"_L1, appointment.hasPassword},
                     {"isWeekly"_L1, repetition == Repetition::Weekly},
                     {"isYearly"_L1, repetition == Repetition::Yearly},
                     {"language_id"_L1, LetterLanguage::numberOfTag(appointment.language)},
                     {"meetingMember"_L1, eachMember(appointment, memberValue)},
                     {"remind"_L1, reminderTypeValue(appointment.reminder)},
                     {"room"_L1, room == rooms.rooms.constEnd() ? SoapValue() : roomValue(*room, rooms.groups, {})},
                     {"starttime"_L1, appointment.createdAt},
                     {"updatetime"_L1, appointment.changedAt},
                     {"userId"_L1, userValue(appointment.owner)}});
}

SoapValue weekValue(QDate first, const QTimeZone &zone, const QList<PlannedMeeting> &meetings,
                    const MeetingRooms &rooms)
{
    constexpr int daysOfWeek = 7;
    QList<SoapValue> days;
    for (int number = 0; number < daysOfWeek; ++number) {
        const QDate day = first.addDays(number);
        QList<SoapValue> ofDay;
        for (const PlannedMeeting &meeting : meetings) {
            if (wallTime(zone, meeting.at.start).date() == day)
                ofDay.append(appointmentDtoValue(meeting, rooms));
        }
        const UtcTime date{QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()};
        days.append(soapBean(dayBean, {{"appointments"_L1, arrayField(ofDay)}, {"tDate"_L1, date}}));
    }
    return soapBean(weekBean, {{"days"_L1, SoapValue(days)}});
}

} // namespace Agent
