// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"
#include "common/domain/appointment.h"

#include <QHash>

namespace Agent {

/*! What is kept of a member for the letters to come. */
struct MemberNotes
{
    QString sealedLink;          //!< the secret of their link, sealed; empty = they have none
    Common::UtcTime remindedFor; //!< the start of the occurrence that they were reminded of last
};

/*! An appointment as it is stored, and the database's clock when it was read. */
struct FoundAppointment
{
    Common::Appointment appointment;
    QString passwordHash; //!< of links of members; empty = they need none
    QHash<Common::MeetingMemberId, MemberNotes> notes;
    Common::UtcTime now;
};

/*! When an appointment takes place, and the database's clock when it was read. */
struct ComingAppointment
{
    Common::AppointmentId id;
    Common::Schedule schedule;
    Common::UtcTime now;
};

/*!
    Appointments and their members. Of members with an account the names, and the mail address where the account has one, are those
    of the account. Writing calls run inside a transaction.
*/
class AppointmentRepository
{
public:
    explicit AppointmentRepository(Database &database) : m_db(database) {}

    Common::Result<FoundAppointment> find(Common::AppointmentId id) const; //!< NotFound
    /*! The same, and nobody changes it until the transaction ends. */
    Common::Result<FoundAppointment> lock(Common::AppointmentId id) const;
    Common::Result<QList<FoundAppointment>>
    listOf(Common::RoomId room) const; //!< that take place there, the oldest first
    /*! That the user takes part in, and that have begun before `until` and are not over at `from`; the earliest first. */
    Common::Result<QList<FoundAppointment>> listOf(Common::UserId user, Common::UtcTime from,
                                                   Common::UtcTime until) const;
    /*! Whose members are reminded, that begin within `lead` for the first time and are not over for good. */
    Common::Result<QList<ComingAppointment>> listToRemind(Common::Millis lead) const;
    Common::Result<int> countOf(Common::UserId owner) const; //!< that are not over

    /*! Users who take part in what takes place in rooms, and has not been over for `overrun`; in order, each once. */
    Common::Result<QHash<Common::RoomId, QList<Common::UserId>>> attendees() const;
    Common::Result<QList<Common::UserId>> attendees(Common::RoomId room) const;

    Common::Result<Common::AppointmentId> insert(const Common::Appointment &appointment, const QString &passwordHash);
    Common::Result<void> update(const Common::Appointment &appointment, const QString &passwordHash); //!< NotFound
    Common::Result<void> remove(Common::AppointmentId id); //!< NotFound; and its members
    // Who puts members in or out calls insert() or update() as well: they tell of the room, which knows its attendees.
    /*! Invalid: the member's account is not there. */
    Common::Result<Common::MeetingMemberId> insertMember(Common::AppointmentId id, const Common::MeetingMember &member);
    Common::Result<void> updateMember(const Common::MeetingMember &member);
    Common::Result<void> removeMember(Common::MeetingMemberId id);
    Common::Result<void> setLink(Common::MeetingMemberId id, Common::InvitationId invitation, const QString &sealed);
    Common::Result<void> noteReminded(Common::MeetingMemberId id, Common::UtcTime start);
    Common::Result<void> forgetReminders(Common::AppointmentId id); //!< nobody was reminded of it yet
    Common::Result<void> forgetUser(Common::UserId user); //!< owns none any more, takes part in none, has no links
    Common::Result<void> forgetRoom(Common::RoomId room);

    static constexpr Common::Millis overrun{24 * 60 * 60 * 1000};

    static Common::Error unknownAppointment(Common::AppointmentId id); //!< the NotFound of all of them

private:
    Common::Result<QList<FoundAppointment>> read(const char *appointments, const char *members,
                                                 const QVariantList &values) const;
    Common::Result<void> noteRooms(const Common::Result<SqlAnswer> &rooms);
    Common::Result<FoundAppointment> only(const Common::Result<QList<FoundAppointment>> &found,
                                          Common::AppointmentId id) const;

    Database &m_db;
};

} // namespace Agent
