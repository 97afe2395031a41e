// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/appointmentrepository.h"

#include "agent/storage/storagetext.h"

namespace Agent {

using namespace Common;

namespace {

#define SCHEDULE "a.starts_at, a.ends_at, a.time_zone, a.repetition, a.last_start"
// An appointment and its members, by the same condition.
#define APPOINTMENTS                                                                                                   \
    "SELECT a.id, a.uid, a.owner_id, a.room_id, a.title, a.location, a.description, " SCHEDULE                         \
    ", a.category, a.reminder, a.password_hash, a.language, a.base_url, a.sequence, a.created_at, a.changed_at, "      \
    "{now} FROM appointment a WHERE "
#define MEMBERS                                                                                                        \
    "SELECT m.id, m.appointment_id, m.user_id, m.is_organizer, m.first_name, m.last_name, m.email, m.phone, "          \
    "m.time_zone, m.language, m.invitation_id, m.sealed_link, m.reminded_for, u.login, u.first_name, u.last_name, "    \
    "u.email"                                                                                                          \
    " FROM appointment_member m JOIN appointment a ON a.id = m.appointment_id LEFT JOIN app_user u ON u.id = "         \
    "m.user_id WHERE "
#define IN_ORDER " ORDER BY a.starts_at, a.id"
#define MEMBERS_IN_ORDER " ORDER BY m.id"

Schedule scheduleFromRow(const QVariantList &row, qsizetype first) // SCHEDULE's columns in order, from there on
{
    return {{row.at(first).toLongLong()},
            {row.at(first + 1).toLongLong()},
            row.at(first + 2).toString().toLatin1(),
            repetitionFromNumber(row.at(first + 3).toInt()).value_or(Repetition::Never),
            {row.at(first + 4).toLongLong()}};
}

FoundAppointment appointmentFromRow(const QVariantList &row) // APPOINTMENTS' columns in order
{
    Appointment appointment;
    appointment.id = AppointmentId(row.at(0).toLongLong());
    appointment.uid = row.at(1).toString();
    appointment.owner = UserId(row.at(2).toLongLong());
    appointment.room = RoomId(row.at(3).toLongLong());
    appointment.title = row.at(4).toString();
    appointment.location = row.at(5).toString();
    appointment.description = row.at(6).toString();
    appointment.schedule = scheduleFromRow(row, 7);
    appointment.category = row.at(12).toInt();
    appointment.reminder = reminderTypeFromNumber(row.at(13).toLongLong()).value_or(ReminderType::None);
    appointment.hasPassword = !row.at(14).toString().isEmpty();
    appointment.language = row.at(15).toString();
    appointment.baseUrl = QUrl(row.at(16).toString());
    appointment.sequence = row.at(17).toInt();
    appointment.createdAt = {row.at(18).toLongLong()};
    appointment.changedAt = {row.at(19).toLongLong()};
    return {appointment, row.at(14).toString(), {}, {row.at(20).toLongLong()}};
}

MeetingMember memberFromRow(const QVariantList &row) // MEMBERS' columns in order
{
    MeetingMember member;
    member.id = MeetingMemberId(row.at(0).toLongLong());
    member.user = UserId(row.at(2).toLongLong());
    member.isOrganizer = row.at(3).toInt() != 0;
    member.firstName = row.at(4).toString();
    member.lastName = row.at(5).toString();
    member.email = row.at(6).toString();
    member.phone = row.at(7).toString();
    member.timeZone = row.at(8).toString().toLatin1();
    member.language = row.at(9).toString();
    member.invitation = InvitationId(row.at(10).toLongLong());
    if (!member.user)
        return member;
    const QString first = row.at(14).toString();
    const QString last = row.at(15).toString();
    const bool isNameless = first.isEmpty() && last.isEmpty();
    member.firstName = isNameless ? row.at(13).toString() : first;
    member.lastName = last;
    if (!row.at(16).toString().isEmpty())
        member.email = row.at(16).toString();
    return member;
}

template <class Id>
QVariant orNull(Id id)
{
    return id ? QVariant(id.value) : QVariant();
}

QVariantList storedValues(const Appointment &appointment, const QString &passwordHash)
{
    const Schedule &schedule = appointment.schedule;
    return {orNull(appointment.owner), orNull(appointment.room),
            appointment.title,         appointment.location,
            appointment.description,   schedule.start.ms,
            schedule.end.ms,           QString::fromLatin1(schedule.timeZone),
            int(schedule.repetition),  schedule.lastStart.ms,
            lastEnd(schedule).ms,      appointment.category,
            int(appointment.reminder), passwordHash,
            appointment.language,      appointment.baseUrl.toString(QUrl::FullyEncoded),
            appointment.sequence};
}

} // namespace

Error AppointmentRepository::unknownAppointment(AppointmentId id)
{
    return {ErrorCode::NotFound, StorageText::tr("There is no appointment with id %1.").arg(id.value)};
}

Result<QList<FoundAppointment>> AppointmentRepository::read(const char *appointments, const char *members,
                                                            const QVariantList &values) const
{
    const auto answer = m_db.run(appointments, values);
    if (!answer)
        return answer.error();
    QList<FoundAppointment> found;
    QHash<qint64, qsizetype> places;
    for (const QVariantList &row : answer->rows) {
        places.insert(row.at(0).toLongLong(), found.size());
        found.append(appointmentFromRow(row));
    }
    if (found.isEmpty())
        return found;
    const auto all = m_db.run(members, values);
    if (!all)
        return all.error();
    for (const QVariantList &row : all->rows) {
        const auto place = places.constFind(row.at(1).toLongLong());
        if (place == places.constEnd()) // added in between
            continue;
        const MeetingMember member = memberFromRow(row);
        found[*place].appointment.members.append(member);
        found[*place].notes.insert(member.id, {row.at(11).toString(), {row.at(12).toLongLong()}});
    }
    return found;
}

Result<FoundAppointment> AppointmentRepository::only(const Result<QList<FoundAppointment>> &found,
                                                     AppointmentId id) const
{
    if (!found)
        return found.error();
    return found->isEmpty() ? Result<FoundAppointment>(unknownAppointment(id)) : found->first();
}

Result<FoundAppointment> AppointmentRepository::find(AppointmentId id) const
{
    return only(read(APPOINTMENTS "a.id = ?", MEMBERS "a.id = ?" MEMBERS_IN_ORDER, {id.value}), id);
}

Result<FoundAppointment> AppointmentRepository::lock(AppointmentId id) const
{
    return only(read(APPOINTMENTS "a.id = ? {lock}", MEMBERS "a.id = ?" MEMBERS_IN_ORDER, {id.value}), id);
}

Result<QList<FoundAppointment>> AppointmentRepository::listOf(RoomId room) const
{
    return read(APPOINTMENTS "a.room_id = ? ORDER BY a.id", MEMBERS "a.room_id = ?" MEMBERS_IN_ORDER, {room.value});
}

Result<QList<FoundAppointment>> AppointmentRepository::listOf(UserId user, UtcTime from, UtcTime until) const
{
#define OF_USER                                                                                                        \
    "a.starts_at < ? AND a.over_at > ? AND a.id IN (SELECT appointment_id FROM appointment_member WHERE user_id = ?)"
    return read(APPOINTMENTS OF_USER IN_ORDER, MEMBERS OF_USER MEMBERS_IN_ORDER, {until.ms, from.ms, user.value});
}

Result<QList<ComingAppointment>> AppointmentRepository::listToRemind(Millis lead) const
{
    const auto answer = m_db.run("SELECT a.id, " SCHEDULE ", {now} FROM appointment a WHERE a.reminder <> ?"
                                 " AND a.starts_at <= {now} + ? AND a.over_at > {now} ORDER BY a.starts_at, a.id",
                                 {int(ReminderType::None), qint64(lead.count())});
    if (!answer)
        return answer.error();
    QList<ComingAppointment> coming;
    for (const QVariantList &row : answer->rows)
        coming.append({AppointmentId(row.at(0).toLongLong()), scheduleFromRow(row, 1), {row.at(6).toLongLong()}});
    return coming;
}

Result<int> AppointmentRepository::countOf(UserId owner) const
{
    const auto answer =
        m_db.run("SELECT COUNT(*) FROM appointment WHERE owner_id = ? AND over_at > {now}", {owner.value});
    if (!answer)
        return answer.error();
    return answer->rows.first().first().toInt();
}

Result<QHash<RoomId, QList<UserId>>> AppointmentRepository::attendees() const
{
#define ATTENDEES(ROOM)                                                                                                \
    "SELECT DISTINCT a.room_id, m.user_id FROM appointment a JOIN appointment_member m ON m.appointment_id = a.id"     \
    " WHERE m.user_id IS NOT NULL AND a.over_at > {now} - ? AND " ROOM " ORDER BY a.room_id, m.user_id"
    const auto answer = m_db.run(ATTENDEES("a.room_id IS NOT NULL"), {qint64(overrun.count())});
    if (!answer)
        return answer.error();
    QHash<RoomId, QList<UserId>> attendees;
    for (const QVariantList &row : answer->rows)
        attendees[RoomId(row.at(0).toLongLong())].append(UserId(row.at(1).toLongLong()));
    return attendees;
}

Result<QList<UserId>> AppointmentRepository::attendees(RoomId room) const
{
    const auto answer = m_db.run(ATTENDEES("a.room_id = ?"), {qint64(overrun.count()), room.value});
    if (!answer)
        return answer.error();
    QList<UserId> attendees;
    for (const QVariantList &row : answer->rows)
        attendees.append(UserId(row.at(1).toLongLong()));
    return attendees;
}

Result<void> AppointmentRepository::noteRooms(const Result<SqlAnswer> &rooms)
{
    if (!rooms)
        return rooms.error();
    QList<qint64> ids;
    for (const QVariantList &row : rooms->rows)
        ids.append(row.first().toLongLong());
    if (!ids.isEmpty()) // none would mean all
        m_db.changed(Table::Room, ids);
    return {};
}

Result<AppointmentId> AppointmentRepository::insert(const Appointment &appointment, const QString &passwordHash)
{
    const auto answer = m_db.run(
        "INSERT INTO appointment (owner_id, room_id, title, location, description, starts_at, ends_at, time_zone, "
        "repetition, last_start, over_at, category, reminder, password_hash, language, base_url, sequence, uid, "
        "created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, {now}, {now}) {id}",
        storedValues(appointment, passwordHash) << appointment.uid);
    if (!answer)
        return answer.error();
    if (appointment.room)
        m_db.changed(Table::Room, {appointment.room.value});
    return AppointmentId(answer->insertedId);
}

Result<void> AppointmentRepository::update(const Appointment &appointment, const QString &passwordHash)
{
    const auto answer = m_db.run(
        "UPDATE appointment SET owner_id = ?, room_id = ?, title = ?, location = ?, description = ?, "
        "starts_at = ?, ends_at = ?, time_zone = ?, repetition = ?, last_start = ?, over_at = ?, category = ?, "
        "reminder = ?, password_hash = ?, language = ?, base_url = ?, sequence = ?, changed_at = {now} "
        "WHERE id = ?",
        storedValues(appointment, passwordHash) << appointment.id.value);
    if (answer && answer->changed == 0)
        return unknownAppointment(appointment.id);
    if (answer && appointment.room)
        m_db.changed(Table::Room, {appointment.room.value});
    return outcome(answer);
}

Result<void> AppointmentRepository::remove(AppointmentId id)
{
    const auto rooms = m_db.run("SELECT room_id FROM appointment WHERE id = ? AND room_id IS NOT NULL", {id.value});
    if (const auto noted = noteRooms(rooms); !noted)
        return noted;
    const auto removed = m_db.run("DELETE FROM appointment WHERE id = ?", {id.value});
    if (removed && removed->changed == 0)
        return unknownAppointment(id);
    if (!removed)
        return removed.error();
    return outcome(m_db.run("DELETE FROM appointment_member WHERE appointment_id = ?", {id.value}));
}

Result<MeetingMemberId> AppointmentRepository::insertMember(AppointmentId id, const MeetingMember &member)
{
    if (member.user) {
        const auto known = m_db.run("SELECT 1 FROM app_user WHERE id = ? AND deleted = 0 AND invitation_id IS NULL",
                                    {member.user.value});
        if (!known)
            return known.error();
        if (known->rows.isEmpty())
            return Error{ErrorCode::Invalid,
                         StorageText::tr("The appointment's member %1 is no user.").arg(member.user.value),
                         StorageText::tr("Name users who have an account, or people by name and mail address.")};
    }
    const auto answer =
        m_db.run("INSERT INTO appointment_member (appointment_id, user_id, is_organizer, first_name, "
                 "last_name, email, phone, time_zone, language, invitation_id, sealed_link, "
                 "reminded_for) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, '', 0) {id}",
                 {id.value, orNull(member.user), int(member.isOrganizer), member.firstName, member.lastName,
                  member.email, member.phone, QString::fromLatin1(member.timeZone), member.language});
    if (!answer)
        return answer.error();
    return MeetingMemberId(answer->insertedId);
}

Result<void> AppointmentRepository::updateMember(const MeetingMember &member)
{
    return outcome(m_db.run("UPDATE appointment_member SET first_name = ?, last_name = ?, email = ?, phone = ?, "
                            "time_zone = ?, language = ? WHERE id = ?",
                            {member.firstName, member.lastName, member.email, member.phone,
                             QString::fromLatin1(member.timeZone), member.language, member.id.value}));
}

Result<void> AppointmentRepository::removeMember(MeetingMemberId id)
{
    return outcome(m_db.run("DELETE FROM appointment_member WHERE id = ?", {id.value}));
}

Result<void> AppointmentRepository::setLink(MeetingMemberId id, InvitationId invitation, const QString &sealed)
{
    return outcome(m_db.run("UPDATE appointment_member SET invitation_id = ?, sealed_link = ? WHERE id = ?",
                            {orNull(invitation), sealed, id.value}));
}

Result<void> AppointmentRepository::noteReminded(MeetingMemberId id, UtcTime start)
{
    return outcome(m_db.run("UPDATE appointment_member SET reminded_for = ? WHERE id = ?", {start.ms, id.value}));
}

Result<void> AppointmentRepository::forgetReminders(AppointmentId id)
{
    return outcome(m_db.run("UPDATE appointment_member SET reminded_for = 0 WHERE appointment_id = ?", {id.value}));
}

Result<void> AppointmentRepository::forgetUser(UserId user)
{
    const auto rooms =
        m_db.run("SELECT DISTINCT a.room_id FROM appointment a JOIN appointment_member m ON m.appointment_id = a.id"
                 " WHERE m.user_id = ? AND a.room_id IS NOT NULL",
                 {user.value});
    if (const auto noted = noteRooms(rooms); !noted)
        return noted;
    const auto owned = m_db.run("UPDATE appointment SET owner_id = NULL WHERE owner_id = ?", {user.value});
    if (!owned)
        return owned.error();
    const auto withdrawn = m_db.run("UPDATE invitation SET revoked_at = {now} WHERE revoked_at = 0 AND id IN"
                                    " (SELECT invitation_id FROM appointment_member WHERE user_id = ?)",
                                    {user.value});
    if (!withdrawn)
        return withdrawn.error();
    return outcome(m_db.run("DELETE FROM appointment_member WHERE user_id = ?", {user.value}));
}

Result<void> AppointmentRepository::forgetRoom(RoomId room)
{
    return outcome(m_db.run("UPDATE appointment SET room_id = NULL WHERE room_id = ?", {room.value}));
}

} // namespace Agent
