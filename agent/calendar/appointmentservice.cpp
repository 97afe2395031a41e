// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/calendar/appointmentservice.h"

#include "agent/accounts/audit.h"
#include "agent/calendar/calendartext.h"
#include "agent/storage/repositories/roomrepository.h"
#include "common/domain/invitation.h"

#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(lcCalendar, "agent.calendar")

namespace Agent {

using namespace Common;

namespace {

/*! Whether members have something else in their calendars now. */
bool isNews(const Appointment &before, const Appointment &after)
{
    return before.title != after.title || before.location != after.location || before.description != after.description
        || before.schedule != after.schedule || before.hasPassword != after.hasPassword;
}

void note(AppointmentId id, int letters, bool isOn)
{
    if (isOn)
        qCInfo(lcCalendar).noquote() << "appointment" << id.value << "letters written:" << letters;
    else
        qCInfo(lcCalendar).noquote() << "appointment" << id.value << "nobody is told: this node sends no mail";
}

} // namespace

struct AppointmentService::Change
{
    QList<MeetingMember> removed;
    QList<MeetingMemberId> added;
};

AppointmentService::AppointmentService(Storage &storage, ClusterCache &cache, PasswordHasher &hasher,
                                       const AppointmentPost &post, Random &random, const CalendarSettings &settings)
    : m_storage(storage)
    , m_cache(cache)
    , m_hasher(hasher)
    , m_post(post)
    , m_random(random)
    , m_settings(settings)
{
}

Result<std::optional<QString>> AppointmentService::hashOf(const AppointmentWishes &wishes)
{
    if (!wishes.password || wishes.password->isEmpty())
        return wishes.password;
    if (const auto good = checkInvitationPassword(*wishes.password); !good)
        return good.error();
    const auto hash = m_hasher.hash(*wishes.password);
    return hash ? Result<std::optional<QString>>(*hash) : hash.error();
}

Result<void> AppointmentService::checkRoom(RoomId id, const Caller &by)
{
    const auto room = m_cache.room(id);
    if (!room)
        return room.error();
    if (mayInvite(*room, by.user))
        return {};
    if (!mayEnter(*room, by))
        return RoomRepository::unknownRoom(id);
    return Error{ErrorCode::Forbidden, CalendarText::tr("You may not invite people to this room."),
                 CalendarText::tr("Name a room of yours, or none: then one is made.")};
}

Result<AppointmentService::Saved> AppointmentService::add(const Appointment &appointment,
                                                          const AppointmentWishes &wishes, const Caller &by)
{
    const auto add = [&]() -> Result<Saved> {
        if (appointment.room) {
            if (const auto good = checkRoom(appointment.room, by); !good)
                return good.error();
            return insert(appointment, {}, wishes, by);
        }
        Room room;
        room.name = appointment.title;
        room.type = wishes.roomType.value_or(RoomType::Conference);
        room.capacity = roomCapacity;
        room.isPublic = false;
        room.options |= RoomOption::Appointment;
        return insert(appointment, room, wishes, by);
    };
    return audited(m_storage, by, QStringLiteral("appointment.add"), appointment.title, add());
}

Result<AppointmentService::Saved> AppointmentService::addWithRoom(const Appointment &appointment, const Room &room,
                                                                  const AppointmentWishes &wishes, const Caller &by)
{
    return audited(m_storage, by, QStringLiteral("appointment.add"), appointment.title,
                   insert(appointment, room, wishes, by));
}

Result<AppointmentService::Saved> AppointmentService::insert(Appointment appointment, const std::optional<Room> &room,
                                                             const AppointmentWishes &wishes, const Caller &by)
{
    const auto hash = hashOf(wishes);
    if (!hash)
        return hash.error();
    const QString passwordHash = hash->value_or(QString());
    MeetingMember organizer;
    organizer.user = by.user.id;
    organizer.isOrganizer = true;
    appointment.owner = by.user.id;
    appointment.hasPassword = !passwordHash.isEmpty();
    appointment.uid = QString::fromLatin1(m_random.hex(16)) + QLatin1String("@atrium");
    appointment.members.removeIf([&by](const MeetingMember &member) { return member.user == by.user.id; });
    appointment.members.prepend(organizer);
    if (const auto good = checkAppointment(appointment); !good)
        return good.error();
    std::optional<Room> made = room;
    if (made) {
        made->owner = by.user.id;
        if (const auto good = Common::checkRoom(*made); !good)
            return good.error();
    }
    const auto pageUrl = m_post.pageUrl();
    if (!pageUrl)
        return pageUrl.error();
    const auto database = m_storage.database();
    if (!database)
        return database.error();
    const auto saved = (*database)->transaction([&]() -> Result<Saved> {
        Saved done;
        AppointmentRepository appointments(**database);
        const auto owned = appointments.countOf(by.user.id);
        if (!owned)
            return owned.error();
        if (*owned >= maximumOwned && !mayUseSoap(by.user.level))
            return Error{ErrorCode::Conflict, CalendarText::tr("You have %1 appointments already.").arg(*owned),
                         CalendarText::tr("Delete some that nobody needs any more.")};
        Appointment stored = appointment;
        if (made) {
            const auto id = RoomRepository(**database).insert(*made);
            if (!id)
                return id.error();
            stored.room = *id;
        }
        done.room = stored.room;
        const auto id = appointments.insert(stored, passwordHash);
        if (!id)
            return id.error();
        done.id = *id;
        for (const MeetingMember &member : std::as_const(stored.members)) {
            const auto added = appointments.insertMember(*id, member);
            if (!added)
                return added.error();
            if (!member.isOrganizer)
                done.added.append(*added);
        }
        const auto found = appointments.find(*id);
        if (!found)
            return found.error();
        AppointmentChange change;
        change.invitedBy = wishes.invitedBy;
        const auto letters = m_post.tellChange(**database, *found, change, *pageUrl, by);
        if (!letters)
            return letters.error();
        done.letters = *letters;
        return done;
    });
    if (saved)
        note(saved->id, saved->letters, m_post.isOn());
    return saved;
}

Result<AppointmentService::Saved> AppointmentService::change(AppointmentId id, const Edit &edit,
                                                             const AppointmentWishes &wishes, const Caller &by)
{
    const auto change = [&]() -> Result<Saved> {
        const auto hash = hashOf(wishes);
        if (!hash)
            return hash.error();
        const auto pageUrl = m_post.pageUrl();
        if (!pageUrl)
            return pageUrl.error();
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        const auto saved =
            (*database)->transaction([&] { return changeNow(**database, id, edit, wishes, *hash, *pageUrl, by); });
        if (saved)
            note(id, saved->letters, m_post.isOn());
        return saved;
    };
    return audited(m_storage, by, QStringLiteral("appointment.change"), QString::number(id.value), change());
}

Result<AppointmentService::Saved> AppointmentService::changeNow(Database &database, AppointmentId id, const Edit &edit,
                                                                const AppointmentWishes &wishes,
                                                                const std::optional<QString> &passwordHash,
                                                                const QUrl &pageUrl, const Caller &by)
{
    AppointmentRepository appointments(database);
    const auto before = appointments.lock(id);
    if (!before)
        return before.error();
    const Appointment &known = before->appointment;
    if (!maySeeAppointment(known, by.user))
        return AppointmentRepository::unknownAppointment(id);
    if (!mayChangeAppointment(known, by.user))
        return Error{ErrorCode::Forbidden,
                     CalendarText::tr("Only its owner and administrators may change an appointment.")};

    Appointment after = known;
    if (const auto edited = edit(after); !edited)
        return edited.error();
    // The organizer stays, whatever was said of the members.
    const auto isOrganizer = [](const MeetingMember &member) { return member.isOrganizer; };
    const auto organizer = std::ranges::find_if(known.members, isOrganizer);
    if (organizer != known.members.end()) {
        after.members.removeIf([&](const MeetingMember &member) { return isSamePerson(member, *organizer); });
        after.members.prepend(*organizer);
    }
    const QString hash = passwordHash.value_or(before->passwordHash);
    after.hasPassword = !hash.isEmpty();
    if (const auto good = checkAppointment(after); !good)
        return good.error();

    Change change;
    if (const auto stored = storeMembers(database, *before, after, change); !stored)
        return stored.error();
    const bool isAnnounced = isNews(known, after);
    after.sequence = known.sequence + (isAnnounced || !change.removed.isEmpty() ? 1 : 0);
    if (const auto updated = appointments.update(after, hash); !updated)
        return updated.error();
    if (after.schedule != known.schedule) {
        if (const auto forgotten = appointments.forgetReminders(id); !forgotten)
            return forgotten.error();
    }
    if (after.room) {
        RoomRepository rooms(database);
        auto room = rooms.lock(after.room);
        if (!room)
            return room.error();
        Room named = *room;
        named.name = after.title;
        named.type = wishes.roomType.value_or(room->type);
        if (room->options.testFlag(RoomOption::Appointment) && named != *room) {
            if (const auto renamed = rooms.update(named); !renamed)
                return renamed.error();
        }
    }
    const auto stored = appointments.find(id);
    if (!stored)
        return stored.error();
    const auto letters =
        m_post.tellChange(database, *stored, {&*before, change.removed, isAnnounced, wishes.invitedBy}, pageUrl, by);
    if (!letters)
        return letters.error();
    return Saved{id, after.room, change.added, *letters};
}

Result<void> AppointmentService::storeMembers(Database &database, const FoundAppointment &before,
                                              const Appointment &after, Change &change)
{
    AppointmentRepository appointments(database);
    const QList<MeetingMember> &known = before.appointment.members;
    const auto byId = [](const QList<MeetingMember> &members, MeetingMemberId id) {
        return std::ranges::find(members, id, &MeetingMember::id);
    };
    for (const MeetingMember &member : known) {
        if (byId(after.members, member.id) != after.members.end())
            continue;
        if (const auto removed = appointments.removeMember(member.id); !removed)
            return removed;
        change.removed.append(member);
    }
    for (const MeetingMember &member : after.members) {
        const auto was = byId(known, member.id);
        if (member.id && was != known.end()) {
            // What is known of an account is the account's.
            const auto updated = member.user || member == *was ? Result<void>() : appointments.updateMember(member);
            if (!updated)
                return updated;
            continue;
        }
        const auto added = appointments.insertMember(before.appointment.id, member);
        if (!added)
            return added.error();
        change.added.append(*added);
    }
    return {};
}

Result<void> AppointmentService::remove(AppointmentId id, const Caller &by)
{
    const auto remove = [&]() -> Result<void> {
        const auto pageUrl = m_post.pageUrl();
        if (!pageUrl)
            return pageUrl.error();
        const auto database = m_storage.database();
        if (!database)
            return database.error();
        return (*database)->transaction([&] { return removeNow(**database, id, *pageUrl, by); });
    };
    return audited(m_storage, by, QStringLiteral("appointment.delete"), QString::number(id.value), remove());
}

Result<void> AppointmentService::removeNow(Database &database, AppointmentId id, const QUrl &pageUrl, const Caller &by)
{
    AppointmentRepository appointments(database);
    auto found = appointments.lock(id);
    if (!found)
        return found.error();
    if (!maySeeAppointment(found->appointment, by.user))
        return AppointmentRepository::unknownAppointment(id);
    if (!mayChangeAppointment(found->appointment, by.user))
        return Error{ErrorCode::Forbidden,
                     CalendarText::tr("Only its owner and administrators may delete an appointment.")};
    ++found->appointment.sequence;
    const auto letters = m_post.tellEnd(database, *found, pageUrl, by);
    if (!letters)
        return letters.error();
    if (const auto removed = appointments.remove(id); !removed)
        return removed;
    const RoomId room = found->appointment.room;
    const auto others = room ? appointments.listOf(room) : QList<FoundAppointment>();
    if (!others)
        return others.error();
    if (!room || !others->isEmpty())
        return {};
    RoomRepository rooms(database);
    const auto made = rooms.find(room);
    if (!made)
        return made.error();
    return made->options.testFlag(RoomOption::Appointment) ? rooms.remove(room) : Result<void>();
}

Result<MeetingMemberId> AppointmentService::addMember(RoomId room, const MeetingMember &member, const QUrl &baseUrl,
                                                      const QString &invitedBy, const Caller &by)
{
    const auto appointment = findByRoom(room, by);
    if (!appointment)
        return appointment.error();
    MeetingMemberId known;
    const auto edit = [&](Appointment &now) -> Result<void> {
        const auto same = std::ranges::find_if(
            now.members, [&member](const MeetingMember &each) { return isSamePerson(each, member); });
        known = same == now.members.end() ? MeetingMemberId() : same->id;
        if (!known)
            now.members.append(member);
        if (now.baseUrl.isEmpty())
            now.baseUrl = baseUrl;
        return {};
    };
    const auto saved = change(appointment->id, edit, {{}, {}, invitedBy}, by);
    if (!saved)
        return saved.error();
    return known ? known : saved->added.first();
}

} // namespace Agent
