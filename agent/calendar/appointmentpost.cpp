// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/calendar/appointmentpost.h"

#include "agent/storage/repositories/userrepository.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcPost, "agent.calendar.post")

namespace Agent {

using namespace Common;

struct AppointmentPost::Head
{
    AppointmentLetterhead letterhead;
    QUrl baseUrl;
    bool isProgram = false; // the owner: no letters go there
};

namespace {

bool wasMember(const AppointmentChange &change, MeetingMemberId id)
{
    return change.before && change.before->notes.contains(id);
}

/*! What a member hears, if anything. `hasLink`: they were told of their link before. */
std::optional<AppointmentNews> newsFor(const FoundAppointment &found, const AppointmentChange &change,
                                       const MeetingMember &member, bool hasLink)
{
    const bool needsLink = found.appointment.room && !member.isOrganizer && !hasLink;
    if (!wasMember(change, member.id) || needsLink)
        return AppointmentNews::Invited;
    return change.isAnnounced ? std::optional(AppointmentNews::Changed) : std::nullopt;
}

} // namespace

QString addressOf(const MeetingMember &member)
{
    const auto address = mailAddress(member.email);
    return address ? *address : QString();
}

Result<QUrl> AppointmentPost::pageUrl() const
{
    const auto url = m_mail.baseUrl();
    return url ? Result<QUrl>(QUrl(*url)) : url.error();
}

Result<AppointmentPost::Head> AppointmentPost::headOf(Database &database, const FoundAppointment &found,
                                                      const QString &invitedBy, const QUrl &pageUrl) const
{
    const Appointment &appointment = found.appointment;
    const MailSettings &settings = m_mail.settings();
    Head head{{appointment, {settings.fromName, settings.fromAddress}, {}, invitedBy, found.now},
              appointment.baseUrl.isEmpty() ? pageUrl : appointment.baseUrl};
    if (!appointment.owner)
        return head;
    const auto owner = UserRepository(database).find(appointment.owner);
    if (!owner)
        return owner.error();
    head.isProgram = owner->level == Level::WebService;
    if (head.isProgram)
        return head;
    if (invitedBy.isEmpty())
        head.letterhead.invitedBy = displayName(*owner);
    if (const auto address = mailAddress(owner->email); address) {
        head.letterhead.organizer = {displayName(*owner), *address};
        head.letterhead.replyTo = *address;
    }
    return head;
}

Result<QUrl> AppointmentPost::linkOf(const FoundAppointment &found, const MeetingMember &member, const Head &head) const
{
    if (!found.appointment.room)
        return QUrl();
    if (member.isOrganizer)
        return roomLink(head.baseUrl, found.appointment.room);
    const auto secret = m_links.secretOf(found.notes.value(member.id));
    if (!secret)
        return secret.error();
    return secret->isEmpty() ? QUrl() : memberLink(head.baseUrl, *secret);
}

Result<int> AppointmentPost::tellChange(Database &database, const FoundAppointment &found,
                                        const AppointmentChange &change, const QUrl &pageUrl, const Caller &by) const
{
    const Appointment &appointment = found.appointment;
    const auto head = headOf(database, found, change.invitedBy, pageUrl);
    if (!head)
        return head.error();
    const bool isToBe = lastEnd(appointment.schedule) > found.now;
    const bool isTold = appointment.reminder != ReminderType::None && isToBe;
    int letters = 0;
    for (const MeetingMember &member : change.removed) {
        if (const auto withdrawn = MemberLinks::withdraw(database, member); !withdrawn)
            return withdrawn.error();
        const QString to = addressOf(member);
        const bool wasTold = change.before->appointment.reminder != ReminderType::None;
        if (to.isEmpty() || !isTold || !wasTold || !isOn())
            continue;
        const Letter letter = newsLetter(head->letterhead, AppointmentNews::Uninvited, member, to, {});
        if (const auto sent = MailRepository(database).add(letter, by.user.id); !sent)
            return sent.error();
        ++letters;
    }
    for (const MeetingMember &member : appointment.members) {
        const QString to = addressOf(member);
        const bool hasLink = !found.notes.value(member.id).sealedLink.isEmpty();
        const auto news = isTold && !to.isEmpty() && !(member.isOrganizer && head->isProgram)
            ? newsFor(found, change, member, hasLink)
            : std::nullopt;
        QUrl link;
        if (member.isOrganizer) {
            link = appointment.room ? roomLink(head->baseUrl, appointment.room) : QUrl();
        } else if (appointment.room && (hasLink ? isToBe : news.has_value())) {
            const auto secret = hasLink ? m_links.renew(database, found, member, by.user.id)
                                        : m_links.make(database, found, member, by.user.id);
            if (!secret)
                return secret.error();
            link = memberLink(head->baseUrl, *secret);
        }
        if (!news || !isOn())
            continue;
        const Letter letter = newsLetter(head->letterhead, *news, member, to, link);
        if (const auto sent = m_mail.add(database, letter, by); !sent)
            return sent.error();
        ++letters;
    }
    return letters;
}

Result<int> AppointmentPost::tellEnd(Database &database, const FoundAppointment &found, const QUrl &pageUrl,
                                     const Caller &by) const
{
    const auto head = headOf(database, found, {}, pageUrl);
    if (!head)
        return head.error();
    const bool isTold =
        found.appointment.reminder != ReminderType::None && lastEnd(found.appointment.schedule) > found.now && isOn();
    int letters = 0;
    for (const MeetingMember &member : found.appointment.members) {
        if (const auto withdrawn = MemberLinks::withdraw(database, member); !withdrawn)
            return withdrawn.error();
        const QString to = addressOf(member);
        if (!isTold || to.isEmpty() || (member.isOrganizer && head->isProgram))
            continue;
        const Letter letter = newsLetter(head->letterhead, AppointmentNews::Cancelled, member, to, {});
        if (const auto sent = MailRepository(database).add(letter, by.user.id); !sent)
            return sent.error();
        ++letters;
    }
    return letters;
}

Result<void> AppointmentPost::remind(Database &database, const FoundAppointment &found, const Occurrence &occurrence,
                                     const QList<MeetingMember> &members, const QUrl &pageUrl) const
{
    const auto head = headOf(database, found, {}, pageUrl);
    if (!head)
        return head.error();
    for (const MeetingMember &member : members) {
        const QString to = addressOf(member);
        const auto link = linkOf(found, member, *head);
        if (!link)
            return link.error();
        if (!to.isEmpty() && !(member.isOrganizer && head->isProgram)) {
            const Letter letter = reminderLetter(head->letterhead, occurrence, member, to, *link);
            const auto added = MailRepository(database).add(letter);
            if (!added && added.error().code == ErrorCode::Invalid) // one that cannot be sent keeps nobody else's back
                qCWarning(lcPost).noquote() << "appointment" << found.appointment.id.value << added.error().message;
            else if (!added)
                return added;
        }
        if (const auto noted = AppointmentRepository(database).noteReminded(member.id, occurrence.start); !noted)
            return noted;
    }
    return {};
}

Result<QString> AppointmentPost::calendarOf(Database &database, const FoundAppointment &found, const User &user,
                                            const QUrl &pageUrl) const
{
    const auto head = headOf(database, found, {}, pageUrl);
    if (!head)
        return head.error();
    const QList<MeetingMember> &members = found.appointment.members;
    const auto member = std::ranges::find(members, user.id, &MeetingMember::user);
    auto link = member == members.end() ? Result<QUrl>(QUrl()) : linkOf(found, *member, *head);
    if (!link)
        return link.error();
    if (link->isEmpty() && found.appointment.room)
        link = roomLink(head->baseUrl, found.appointment.room);
    return calendarText(calendarEvent(head->letterhead, {}, *link), CalendarMethod::None);
}

} // namespace Agent
