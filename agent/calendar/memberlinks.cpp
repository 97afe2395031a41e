// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/calendar/memberlinks.h"

#include "agent/invitations/invitationservice.h"
#include "agent/security/tokens.h"

namespace Agent {

using namespace Common;

namespace {

constexpr Millis early = std::chrono::minutes(5); // as OpenMeetings lets people in

Invitation invitationFor(const FoundAppointment &found, const MeetingMember &member, UserId by)
{
    const Schedule &schedule = found.appointment.schedule;
    Invitation invitation;
    invitation.id = member.invitation;
    invitation.room = found.appointment.room;
    const QString name = QString(member.firstName + QLatin1Char(' ') + member.lastName).trimmed();
    if (checkGuestName(name)) // else the guest says, as for one without a name
        invitation.guestName = name;
    invitation.note = found.appointment.title;
    invitation.createdBy = by;
    const UtcTime until = lastEnd(schedule);
    if (until < endOfTime) { // what repeats for ever ends when the appointment is deleted
        invitation.validity = Validity::Period;
        invitation.from = {std::max<qint64>(schedule.start.ms - qint64(early.count()), 1)};
        invitation.until = until;
    }
    return invitation;
}

} // namespace

Result<QString> MemberLinks::make(Database &database, const FoundAppointment &found, const MeetingMember &member,
                                  UserId by) const
{
    const QString secret = newToken(m_random);
    const auto id =
        InvitationRepository(database).insert(invitationFor(found, member, by), tokenHash(secret), found.passwordHash);
    if (!id)
        return id.error();
    const auto kept = AppointmentRepository(database).setLink(member.id, *id, m_vault.seal(secret));
    return kept ? secret : Result<QString>(kept.error());
}

Result<QString> MemberLinks::renew(Database &database, const FoundAppointment &found, const MeetingMember &member,
                                   UserId by) const
{
    const auto changed = InvitationRepository(database).change(invitationFor(found, member, by), found.passwordHash);
    if (!changed)
        return changed.error();
    return *changed ? secretOf(found.notes.value(member.id)) : make(database, found, member, by);
}

Result<void> MemberLinks::withdraw(Database &database, const MeetingMember &member)
{
    if (!member.invitation)
        return {};
    const auto withdrawn = InvitationService::withdraw(database, member.invitation);
    return !withdrawn && withdrawn.error().code == ErrorCode::NotFound ? Result<void>() : withdrawn;
}

} // namespace Agent
