// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/handlers.h"

#include "agent/api/apitext.h"
#include "common/core/echo.h"
#include "common/wire/json.h"

#include <QJsonArray>

#include <algorithm>

namespace Agent::Api {

using namespace Common;

namespace {

QJsonValue roomJson(ClusterCache &cache, RoomId id)
{
    const auto room = cache.room(id);
    return room ? QJsonValue(named(id.value, room->name)) : QJsonValue();
}

/*! Mail addresses are for who invites, and those of accounts for nobody. */
QJsonObject memberJson(const MeetingMember &member, bool mayChange)
{
    QJsonObject shown{{QStringLiteral("id"), member.id.value},
                      {QStringLiteral("userId"), idJson(member.user.value)},
                      {QStringLiteral("firstName"), member.firstName},
                      {QStringLiteral("lastName"), member.lastName},
                      {QStringLiteral("organizer"), member.isOrganizer}};
    if (mayChange && !member.user) {
        shown.insert(QStringLiteral("email"), member.email);
        shown.insert(QStringLiteral("timeZone"), QString::fromLatin1(member.timeZone));
        shown.insert(QStringLiteral("language"), member.language);
    }
    return shown;
}

QJsonObject timesJson(UtcTime start, UtcTime end)
{
    return {{QStringLiteral("start"), start.ms}, {QStringLiteral("end"), end.ms}};
}

QJsonObject meetingJson(ClusterCache &cache, const PlannedMeeting &meeting, const Caller &caller)
{
    const Appointment &appointment = meeting.appointment;
    const Schedule &schedule = appointment.schedule;
    const bool mayChange = mayChangeAppointment(appointment, caller.user);
    QJsonArray members;
    for (const MeetingMember &member : appointment.members)
        members.append(memberJson(member, mayChange));
    QJsonObject shown = timesJson(meeting.at.start, meeting.at.end);
    shown.insert(QStringLiteral("id"), appointment.id.value);
    shown.insert(QStringLiteral("title"), appointment.title);
    shown.insert(QStringLiteral("location"), appointment.location);
    shown.insert(QStringLiteral("description"), appointment.description);
    shown.insert(QStringLiteral("first"), timesJson(schedule.start, schedule.end));
    shown.insert(QStringLiteral("timeZone"), QString::fromLatin1(schedule.timeZone));
    shown.insert(QStringLiteral("repeats"), repetitionName(schedule.repetition));
    shown.insert(QStringLiteral("repeatsUntil"), idJson(schedule.lastStart.ms));
    shown.insert(QStringLiteral("reminder"), reminderTypeName(appointment.reminder));
    shown.insert(QStringLiteral("language"), appointment.language);
    shown.insert(QStringLiteral("hasPassword"), appointment.hasPassword);
    shown.insert(QStringLiteral("room"), roomJson(cache, appointment.room));
    shown.insert(QStringLiteral("owner"), userJson(cache, appointment.owner));
    shown.insert(QStringLiteral("mine"), mayChange);
    shown.insert(QStringLiteral("members"), members);
    return shown;
}

Result<QByteArray> readZone(const QString &name)
{
    if (const auto zone = timeZoneFrom(name))
        return *zone;
    return Error{ErrorCode::Invalid, ApiText::tr("There is no time zone \"%1\".").arg(echoed(name)),
                 ApiText::tr("Name one like Europe/Berlin.")};
}

/*! Who has an id is known and keeps what is not said. */
Result<MeetingMember> readMember(const QJsonObject &object, const QList<MeetingMember> &known)
{
    JsonReader reader(object);
    const MeetingMemberId id(reader.optionalInteger("id").value_or(0));
    const auto was = std::ranges::find(known, id, &MeetingMember::id);
    if (id && was == known.end())
        return Error{ErrorCode::Invalid, ApiText::tr("The appointment has no member with id %1.").arg(id.value),
                     ApiText::tr("Name new members without an id.")};
    MeetingMember member = id ? *was : MeetingMember();
    if (!id)
        member.user = UserId(reader.optionalInteger("userId").value_or(0));
    member.firstName = reader.optionalString("firstName").value_or(member.firstName).trimmed();
    member.lastName = reader.optionalString("lastName").value_or(member.lastName).trimmed();
    member.email = reader.optionalString("email").value_or(member.email).trimmed();
    member.language = reader.optionalString("language").value_or(member.language);
    const QString zone = reader.optionalString("timeZone").value_or(QString::fromLatin1(member.timeZone));
    if (!reader.ok())
        return reader.error();
    const auto zoneId = zone.isEmpty() ? QByteArray() : readZone(zone);
    if (!zoneId)
        return zoneId.error();
    member.timeZone = *zoneId;
    return member;
}

Result<void> readMembers(const QJsonObject &body, QList<MeetingMember> &members)
{
    if (!body.contains(QLatin1String("members")))
        return {};
    JsonReader reader(body);
    const auto items = reader.array("members");
    if (!reader.ok())
        return reader.error();
    QList<MeetingMember> read;
    for (const QJsonValue &item : items) {
        if (!item.isObject())
            return Error{ErrorCode::Invalid, ApiText::tr("\"members\" must be a list of objects.")};
        const auto member = readMember(item.toObject(), members);
        if (!member)
            return member.error();
        read.append(*member);
    }
    members = read;
    return {};
}

/*! "repeats" and "repeatsUntil": null = for ever. */
Result<void> readRepetition(const QJsonObject &body, Schedule &schedule)
{
    JsonReader reader(body);
    const QString name = reader.optionalString("repeats").value_or(repetitionName(schedule.repetition));
    if (!reader.ok())
        return reader.error();
    const auto repetition = repetitionFromName(name);
    if (!repetition)
        return Error{ErrorCode::Invalid, ApiText::tr("\"repeats\" must be never, daily, weekly, monthly or yearly.")};
    schedule.repetition = *repetition;
    const QJsonValue until = body.value(QLatin1String("repeatsUntil"));
    if (until.isNull() || (until.isUndefined() && *repetition == Repetition::Never))
        schedule.lastStart = {};
    else if (!until.isUndefined())
        schedule.lastStart = {reader.integer("repeatsUntil")};
    return reader.ok() ? Result<void>() : reader.error();
}

/*! Takes over what the body says. */
Result<void> readAppointment(const QJsonObject &body, Appointment &appointment)
{
    JsonReader reader(body);
    Schedule &schedule = appointment.schedule;
    appointment.title = reader.optionalString("title").value_or(appointment.title);
    appointment.location = reader.optionalString("location").value_or(appointment.location);
    appointment.description = reader.optionalString("description").value_or(appointment.description);
    appointment.language = reader.optionalString("language").value_or(appointment.language);
    schedule.start = {reader.optionalInteger("start").value_or(schedule.start.ms)};
    schedule.end = {reader.optionalInteger("end").value_or(schedule.end.ms)};
    const auto zone = reader.optionalString("timeZone");
    const QString reminderText = reader.optionalString("reminder").value_or(reminderTypeName(appointment.reminder));
    if (!reader.ok())
        return reader.error();
    if (zone) {
        const auto known = readZone(*zone);
        if (!known)
            return known.error();
        schedule.timeZone = *known;
    }
    const auto reminder = reminderTypeFromName(reminderText);
    if (!reminder)
        return Error{ErrorCode::Invalid, ApiText::tr("\"reminder\" must be none, mail or calendar.")};
    appointment.reminder = *reminder;
    if (const auto read = readRepetition(body, schedule); !read)
        return read;
    return readMembers(body, appointment.members);
}

/*! "password": null or empty = links need none; "roomType". */
Result<AppointmentWishes> readWishes(const QJsonObject &body)
{
    AppointmentWishes wishes;
    JsonReader reader(body);
    if (body.value(QLatin1String("password")).isNull())
        wishes.password = QString();
    else
        wishes.password = reader.optionalString("password");
    const auto type = reader.optionalString("roomType");
    if (!reader.ok())
        return reader.error();
    if (!type)
        return wishes;
    wishes.roomType = roomTypeFromName(*type);
    if (!wishes.roomType)
        return Error{ErrorCode::Invalid, ApiText::tr("\"roomType\" must be conference, restricted or interview.")};
    return wishes;
}

/*! What became of it: how many were written to, and whether this node can write at all. */
QJsonObject savedJson(const ApiServices &services, const AppointmentService::Saved &saved)
{
    return {{QStringLiteral("id"), saved.id.value},
            {QStringLiteral("roomId"), idJson(saved.room.value)},
            {QStringLiteral("letters"), saved.letters},
            {QStringLiteral("mail"), services.mail.isOn()}};
}

} // namespace

Result<HttpResponse> listAppointments(ApiServices &services, const ApiRequest &request)
{
    UtcTime times[2];
    constexpr const char *names[] = {"from", "to"};
    for (int i = 0; i < 2; ++i) {
        bool isNumber = false;
        times[i] = {request.http.queryValue(QLatin1String(names[i])).toLongLong(&isNumber)};
        if (!isNumber)
            return Error{ErrorCode::Invalid,
                         ApiText::tr("\"%1\" must be a time in milliseconds.").arg(QLatin1String(names[i]))};
    }
    const auto meetings = services.appointments.list(request.caller.user.id, times[0], times[1], request.caller);
    if (!meetings)
        return meetings.error();
    QJsonArray list;
    for (const PlannedMeeting &meeting : *meetings)
        list.append(meetingJson(services.cache, meeting, request.caller));
    return jsonResponse(200, {{QStringLiteral("appointments"), list}});
}

Result<HttpResponse> addAppointment(ApiServices &services, const ApiRequest &request)
{
    const auto body = parseJsonObject(request.http.body);
    if (!body)
        return body.error();
    Appointment appointment;
    appointment.reminder = ReminderType::Calendar;
    appointment.schedule.timeZone = services.appointments.settings().timeZone;
    JsonReader reader(*body);
    appointment.room = RoomId(reader.optionalInteger("roomId").value_or(0));
    if (!reader.ok())
        return reader.error();
    if (const auto read = readAppointment(*body, appointment); !read)
        return read.error();
    const auto wishes = readWishes(*body);
    if (!wishes)
        return wishes.error();
    const auto saved = services.appointments.add(appointment, *wishes, request.caller);
    if (!saved)
        return saved.error();
    return jsonResponse(201, savedJson(services, *saved));
}

Result<HttpResponse> changeAppointment(ApiServices &services, const ApiRequest &request)
{
    const auto body = parseJsonObject(request.http.body);
    if (!body)
        return body.error();
    if (body->contains(QLatin1String("roomId")))
        return Error{ErrorCode::Invalid, ApiText::tr("An appointment stays in its room; \"roomId\" cannot be changed."),
                     ApiText::tr("Make a new appointment in the other room.")};
    const auto wishes = readWishes(*body);
    if (!wishes)
        return wishes.error();
    const auto edit = [&](Appointment &appointment) { return readAppointment(*body, appointment); };
    const auto saved = services.appointments.change(AppointmentId(request.id), edit, *wishes, request.caller);
    if (!saved)
        return saved.error();
    return jsonResponse(200, savedJson(services, *saved));
}

Result<HttpResponse> removeAppointment(ApiServices &services, const ApiRequest &request)
{
    if (const auto removed = services.appointments.remove(AppointmentId(request.id), request.caller); !removed)
        return removed.error();
    return noContent();
}

Result<HttpResponse> readCalendar(ApiServices &services, const ApiRequest &request)
{
    const auto text = services.appointments.calendarText(AppointmentId(request.id), request.caller);
    if (!text)
        return text.error();
    // Always an attachment: nothing that people write is ever shown in our origin.
    return HttpResponse{
        200,
        "text/calendar; charset=utf-8",
        text->toUtf8(),
        {{"Content-Disposition", "attachment; filename=\"appointment-" + QByteArray::number(request.id) + ".ics\""},
         {"Cache-Control", "no-store"}}};
}

} // namespace Agent::Api
