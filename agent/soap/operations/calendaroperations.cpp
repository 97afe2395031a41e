// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/appointmentparameters.h"
#include "agent/soap/operations/calendarbeans.h"
#include "agent/soap/operations/parameterlists.h"
#include "agent/soap/operations/roomparameters.h"
#include "agent/soap/operations/services.h"
#include "agent/soap/soapcontext.h"
#include "agent/soap/soaptext.h"
#include "agent/storage/repositories/roomrepository.h"

#include <algorithm>

namespace Agent {
namespace {

using namespace Qt::StringLiterals;
using Common::Appointment;
using Common::AppointmentId;
using Common::Error;
using Common::ErrorCode;
using Common::Result;
using Common::UserId;
using Common::UtcTime;

constexpr int unknownNumber = -1; // OpenMeetings' "unknown error", also for an appointment that it does not know

PlannedMeeting firstOf(const Appointment &appointment)
{
    return {appointment, {appointment.schedule.start, appointment.schedule.end}};
}

Result<MeetingRooms> roomsOf(const SoapContext &context, const QList<PlannedMeeting> &meetings)
{
    const auto database = context.services.storage.database();
    if (!database)
        return database.error();
    MeetingRooms found;
    for (const PlannedMeeting &meeting : meetings) {
        const Common::RoomId id = meeting.appointment.room;
        if (!id || found.rooms.contains(id))
            continue;
        const auto room = RoomRepository(**database).find(id);
        if (room)
            found.rooms.insert(id, *room);
        else if (room.error().code != ErrorCode::RoomUnknown) // deleted in between
            return room.error();
    }
    const auto groups = groupsOf(found.rooms.values(), **database);
    if (!groups)
        return groups.error();
    found.groups = *groups;
    return found;
}

Result<SoapValue> valuesOf(const SoapContext &context, const QList<PlannedMeeting> &meetings)
{
    const auto rooms = roomsOf(context, meetings);
    if (!rooms)
        return rooms.error();
    QList<SoapValue> values;
    for (const PlannedMeeting &meeting : meetings)
        values.append(appointmentValue(meeting, *rooms, context.caller.user.id));
    return SoapValue(values);
}

Result<SoapValue> valueOf(const SoapContext &context, const PlannedMeeting &meeting)
{
    const auto rooms = roomsOf(context, {meeting});
    if (!rooms)
        return rooms.error();
    return appointmentValue(meeting, *rooms, context.caller.user.id);
}

UserId calendarOwner(const SoapContext &context, const SoapArgs &args, QLatin1String name)
{
    const UserId self = context.caller.user.id;
    const qint64 wanted = args.has(name) ? args.longInteger(name) : 0;
    return wanted > 0 ? UserId(wanted) : self;
}

/*! Days are whole days in this node's time zone, the last one too; times are times. */
Result<SoapValue> getAppointmentByRange(const SoapContext &context, const SoapArgs &args)
{
    UtcTime until = args.time("endtime"_L1);
    if (const auto last = args.day("endtime"_L1))
        until = {last->addDays(1).startOfDay().toMSecsSinceEpoch()};
    if (!args.time("starttime"_L1) || !until)
        return Error{ErrorCode::Invalid, SoapText::tr("A range needs a beginning and an end."),
                     SoapText::tr("Send starttime and endtime.")};
    const auto meetings = context.services.appointments.list(calendarOwner(context, args, "userId"_L1),
                                                             args.time("starttime"_L1), until, context.caller);
    return meetings ? valuesOf(context, *meetings) : meetings.error();
}

Result<SoapValue> getNextAppointment(const SoapContext &context, const SoapArgs &args)
{
    const auto next = context.services.appointments.next(calendarOwner(context, args, "userId"_L1), context.caller);
    if (!next)
        return next.error();
    return *next ? valueOf(context, **next) : SoapValue();
}

Result<SoapValue> searchAppointmentByName(const SoapContext &context, const SoapArgs &args)
{
    const auto found = context.services.appointments.search(args.text("appointmentName"_L1), context.caller);
    if (!found)
        return found.error();
    QList<PlannedMeeting> meetings;
    std::ranges::transform(*found, std::back_inserter(meetings), firstOf);
    return valuesOf(context, meetings);
}

/*! OpenMeetings' 0 = as it is, or a conference. */
Result<std::optional<Common::RoomType>> roomTypeIn(const SoapArgs &args)
{
    const qint64 number = args.longInteger("roomType"_L1);
    if (number == 0)
        return std::optional<Common::RoomType>();
    const auto type = roomTypeFrom(number);
    return type ? Result<std::optional<Common::RoomType>>(*type) : type.error();
}

Result<SoapValue> saveAppointment(const SoapContext &context, const SoapArgs &args)
{
    Appointment appointment;
    appointment.schedule.timeZone = context.services.appointments.settings().timeZone;
    appointment.room = Common::RoomId(std::max<qint64>(args.longInteger("roomId"_L1), 0));
    if (const auto read = readAppointment(args, appointment); !read)
        return read.error();
    const auto password = readPassword(args, false);
    if (!password)
        return password.error();
    const auto type = roomTypeIn(args);
    if (!type)
        return type.error();
    const auto saved = context.services.appointments.add(appointment, {*password, *type, {}}, context.caller);
    return saved ? Result<SoapValue>(saved->id.value) : saved.error();
}

Result<SoapValue> changed(const SoapContext &context, const SoapArgs &args, const AppointmentService::Edit &edit,
                          const AppointmentWishes &wishes)
{
    const AppointmentId id(args.longInteger("appointmentId"_L1));
    const auto saved = context.services.appointments.change(id, edit, wishes, context.caller);
    if (!saved && saved.error().code == ErrorCode::NotFound)
        return SoapValue(unknownNumber);
    return saved ? Result<SoapValue>(id.value) : saved.error();
}

Result<SoapValue> updateAppointment(const SoapContext &context, const SoapArgs &args)
{
    const auto known =
        context.services.appointments.find(AppointmentId(args.longInteger("appointmentId"_L1)), context.caller);
    if (!known)
        return known.error().code == ErrorCode::NotFound ? Result<SoapValue>(unknownNumber) : known.error();
    const auto password = readPassword(args, known->hasPassword);
    if (!password)
        return password.error();
    const auto type = roomTypeIn(args);
    if (!type)
        return type.error();
    const auto edit = [&args](Appointment &appointment) { return readAppointment(args, appointment); };
    return changed(context, args, edit, {*password, *type, {}});
}

/*! A day alone moves the appointment there; the hour stays as clocks in its zone show it. */
UtcTime movedTo(const SoapArgs &args, QLatin1String name, const Common::Schedule &schedule, UtcTime before)
{
    const auto day = args.day(name);
    if (!day)
        return args.time(name);
    const QTimeZone zone(schedule.timeZone);
    return Common::momentOf(zone, *day, wallTime(zone, before).time());
}

Result<SoapValue> updateAppointmentTimeOnly(const SoapContext &context, const SoapArgs &args)
{
    const auto baseUrl = Common::linkBaseFrom(args.text("baseurl"_L1));
    if (!baseUrl)
        return baseUrl.error();
    const auto edit = [&](Appointment &appointment) -> Result<void> {
        Common::Schedule &schedule = appointment.schedule;
        const Common::Schedule before = schedule;
        schedule.start = movedTo(args, "appointmentstart"_L1, before, before.start);
        schedule.end = movedTo(args, "appointmentend"_L1, before, before.end);
        if (!baseUrl->isEmpty())
            appointment.baseUrl = *baseUrl;
        return {};
    };
    return changed(context, args, edit, {});
}

Result<SoapValue> deleteAppointment(const SoapContext &context, const SoapArgs &args)
{
    const AppointmentId id(args.longInteger("appointmentId"_L1));
    const auto removed = context.services.appointments.remove(id, context.caller);
    if (!removed && removed.error().code == ErrorCode::NotFound)
        return SoapValue(unknownNumber);
    return removed ? Result<SoapValue>(id.value) : removed.error();
}

Result<SoapValue> getAppointmentByRoomId(const SoapContext &context, const SoapArgs &args)
{
    const auto found =
        context.services.appointments.findByRoom(Common::RoomId(args.longInteger("room_id"_L1)), context.caller);
    if (!found)
        return found.error().code == ErrorCode::NotFound ? Result<SoapValue>(SoapValue()) : found.error();
    return valueOf(context, firstOf(*found));
}

Result<SoapValue> getAppointmentCategoryList(const SoapContext &, const SoapArgs &)
{
    return SoapValue(QList<SoapValue>{defaultCategoryValue()});
}

Result<SoapValue> getAppointmentReminderTypList(const SoapContext &, const SoapArgs &)
{
    using Common::ReminderType;
    return SoapValue(QList<SoapValue>{reminderTypeValue(ReminderType::None), reminderTypeValue(ReminderType::Mail),
                                      reminderTypeValue(ReminderType::Calendar)});
}

constexpr int daysOfWeek = 7;

/*! The first day that a page for the month of this day shows: weeks begin on `firstDayInWeek`, 0 = Sunday. */
QDate firstShown(QDate day, int firstDayInWeek)
{
    const QDate first(day.year(), day.month(), 1);
    return first.addDays(-((first.dayOfWeek() - firstDayInWeek + daysOfWeek) % daysOfWeek));
}

/*! Six weeks, as a page of a month shows them. */
Result<SoapValue> getAppointmentsByWeekCalendar(const SoapContext &context, const SoapArgs &args)
{
    constexpr int weeks = 6;
    const int firstDay = args.integer("firstDayInWeek"_L1);
    if (firstDay < 0 || firstDay > daysOfWeek)
        return Error{ErrorCode::Invalid, SoapText::tr("There is no day %1 in a week.").arg(firstDay),
                     SoapText::tr("Use 0 (Sunday) to 6 (Saturday).")};
    const QString zoneName = args.text("javaTimeZoneName"_L1);
    if (zoneName.trimmed().isEmpty())
        return Error{ErrorCode::Invalid,
                     SoapText::tr("No time zone is given; omTimeZoneId alone does not name one here."),
                     SoapText::tr("Name it in javaTimeZoneName, like Europe/Berlin.")};
    const auto zoneId = zoneFrom(zoneName);
    if (!zoneId)
        return zoneId.error();
    const QTimeZone zone(*zoneId);
    if (!args.time("startDate"_L1))
        return Error{ErrorCode::Invalid, SoapText::tr("No day is given."), SoapText::tr("Send one in startDate.")};
    const QDate day = args.day("startDate"_L1).value_or(wallTime(zone, args.time("startDate"_L1)).date());
    const QDate first = firstShown(day, firstDay);
    const auto beginOf = [&zone](QDate date) { return Common::momentOf(zone, date, QTime(0, 0)); };
    const auto meetings =
        context.services.appointments.list(calendarOwner(context, args, "requestUserId"_L1), beginOf(first),
                                           beginOf(first.addDays(weeks * daysOfWeek)), context.caller);
    if (!meetings)
        return meetings.error();
    const auto rooms = roomsOf(context, *meetings);
    if (!rooms)
        return rooms.error();
    QList<SoapValue> shown;
    for (int week = 0; week < weeks; ++week)
        shown.append(weekValue(first.addDays(week * daysOfWeek), zone, *meetings, *rooms));
    return SoapValue(shown);
}

constexpr auto userParameter = parametersOf(SoapType::Long, {"userId"_L1});
constexpr auto rangeDates = parametersOf(SoapType::Date, {"starttime"_L1, "endtime"_L1});
constexpr auto idParameter = parametersOf(SoapType::Long, {"appointmentId"_L1});
constexpr auto nameParameter = parametersOf(SoapType::Text, {"appointmentName"_L1});
constexpr std::array memberTexts{SoapField{.name = "mmClient"_L1, .isArray = true}};
constexpr auto whatAndWhen =
    joined(nameParameter, parametersOf(SoapType::Text, {"appointmentLocation"_L1, "appointmentDescription"_L1}),
           parametersOf(SoapType::DateTime, {"appointmentstart"_L1, "appointmentend"_L1}),
           parametersOf(SoapType::Boolean, {"isDaily"_L1, "isWeekly"_L1, "isMonthly"_L1, "isYearly"_L1}),
           parametersOf(SoapType::Long, {"categoryId"_L1, "remind"_L1}), memberTexts,
           parametersOf(SoapType::Long, {"roomType"_L1}));
constexpr auto languageParameter = parametersOf(SoapType::Long, {"languageId"_L1});
constexpr auto protection =
    joined(parametersOf(SoapType::Boolean, {"isPasswordProtected"_L1}), parametersOf(SoapType::Text, {"password"_L1}));

constexpr auto rangeParameters = joined(sidParameter, rangeDates);
constexpr auto rangeOfUserParameters = joined(sidParameter, userParameter, rangeDates);
constexpr auto userParameters = joined(sidParameter, userParameter);
constexpr auto searchParameters = joined(sidParameter, nameParameter);
constexpr auto saveParameters = joined(sidParameter, whatAndWhen, parametersOf(SoapType::Text, {"baseUrl"_L1}),
                                       languageParameter, protection, parametersOf(SoapType::Long, {"roomId"_L1}));
constexpr auto timeParameters =
    joined(sidParameter, idParameter, parametersOf(SoapType::Date, {"appointmentstart"_L1, "appointmentend"_L1}),
           parametersOf(SoapType::Text, {"baseurl"_L1}), languageParameter);
constexpr auto updateParameters = joined(sidParameter, idParameter, whatAndWhen,
                                         parametersOf(SoapType::Text, {"baseurl"_L1}), languageParameter, protection);
constexpr auto deleteParameters = joined(sidParameter, idParameter, parametersOf(SoapType::Long, {"language_id"_L1}));
constexpr auto roomParameters = joined(sidParameter, parametersOf(SoapType::Long, {"room_id"_L1}));
constexpr auto weekParameters = joined(sidParameter, parametersOf(SoapType::Int, {"firstDayInWeek"_L1}),
                                       parametersOf(SoapType::Date, {"startDate"_L1}),
                                       parametersOf(SoapType::Long, {"requestUserId"_L1, "omTimeZoneId"_L1}),
                                       parametersOf(SoapType::Text, {"javaTimeZoneName"_L1}));

constexpr SoapOperation calendarRows[] = {
    {"getAppointmentByRange"_L1, SoapRight::WebService, rangeParameters, soapArrayResult(appointmentBean),
     getAppointmentByRange},
    {"getNextAppointment"_L1, SoapRight::WebService, sidParameter, soapResult(appointmentBean), getNextAppointment},
    {"saveAppointment"_L1, SoapRight::WebService, saveParameters, soapResult(SoapType::Long), saveAppointment},
    {"getAppointmentByRangeForUserId"_L1, SoapRight::WebService, rangeOfUserParameters,
     soapArrayResult(appointmentBean), getAppointmentByRange},
    {"getNextAppointmentForUserId"_L1, SoapRight::WebService, userParameters, soapResult(appointmentBean),
     getNextAppointment},
    {"searchAppointmentByName"_L1, SoapRight::WebService, searchParameters, soapArrayResult(appointmentBean),
     searchAppointmentByName},
    {"updateAppointmentTimeOnly"_L1, SoapRight::WebService, timeParameters, soapResult(SoapType::Long),
     updateAppointmentTimeOnly},
    {"updateAppointment"_L1, SoapRight::WebService, updateParameters, soapResult(SoapType::Long), updateAppointment},
    {"deleteAppointment"_L1, SoapRight::WebService, deleteParameters, soapResult(SoapType::Long), deleteAppointment},
    {"getAppointmentByRoomId"_L1, SoapRight::WebService, roomParameters, soapResult(appointmentBean),
     getAppointmentByRoomId},
    {"getAppointmentCategoryList"_L1, SoapRight::WebService, sidParameter, soapArrayResult(appointmentCategoryBean),
     getAppointmentCategoryList},
    {"getAppointmentReminderTypList"_L1, SoapRight::WebService, sidParameter, soapArrayResult(reminderTypeBean),
     getAppointmentReminderTypList},
    {"getAppointmentsByWeekCalendar"_L1, SoapRight::WebService, weekParameters, soapArrayResult(weekBean),
     getAppointmentsByWeekCalendar},
};
constexpr SoapTopic calendarTopic{calendarRows};
constexpr const SoapTopic *calendarTopics[] = {&calendarTopic};

} // namespace

constinit const SoapService calendarSoapService{"CalendarService"_L1, openMeetingsNamespace, SoapRefusal::Value,
                                                calendarTopics};

} // namespace Agent
