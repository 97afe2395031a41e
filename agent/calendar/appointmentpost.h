// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/calendar/appointmentletters.h"
#include "agent/calendar/memberlinks.h"
#include "agent/mail/mailservice.h"

namespace Agent {

/*! What was done with an appointment, for those who are told of it. */
struct AppointmentChange
{
    const FoundAppointment *before = nullptr; //!< null = it is new
    QList<Common::MeetingMember> removed = {};
    bool isAnnounced = false; //!< something that members have in their calendars is not as it was
    QString invitedBy = {};   //!< who invites, where that is not the owner
};

/*!
    Decides which members of an appointment are told what, has them their links made and puts the letters into the queue. Nobody is
    told of what is over, nor who has no mail address that is one, nor the accounts of programs.

    A node without mail writes no letters; all else is done. That something does not take place may always be told, whatever share of
    letters the account has.
    Errors: TooMany (the account has had its share of letters), Conflict, Unavailable.
    Threads: worker threads only; those that write inside a transaction.
*/
class AppointmentPost
{
public:
    AppointmentPost(MailService &mail, const MemberLinks &links) : m_mail(mail), m_links(links) {}

    bool isOn() const { return m_mail.isOn(); }
    Common::Result<QUrl> pageUrl() const; //!< what links begin with where an appointment does not say
    /*! How many letters were written. `found` is as it is stored now. */
    Common::Result<int> tellChange(Database &database, const FoundAppointment &found, const AppointmentChange &change,
                                   const QUrl &pageUrl, const Caller &by) const;
    /*! Before it is removed: the links of all are withdrawn. */
    Common::Result<int> tellEnd(Database &database, const FoundAppointment &found, const QUrl &pageUrl,
                                const Caller &by) const;
    Common::Result<void> remind(Database &database, const FoundAppointment &found, const Common::Occurrence &occurrence,
                                const QList<Common::MeetingMember> &members, const QUrl &pageUrl) const;
    /*! The appointment for this user's own calendar. */
    Common::Result<QString> calendarOf(Database &database, const FoundAppointment &found, const Common::User &user,
                                       const QUrl &pageUrl) const;

private:
    struct Head;
    Common::Result<Head> headOf(Database &database, const FoundAppointment &found, const QString &invitedBy,
                                const QUrl &pageUrl) const;
    Common::Result<QUrl> linkOf(const FoundAppointment &found, const Common::MeetingMember &member,
                                const Head &head) const;

    MailService &m_mail; // not owned, outlive this
    const MemberLinks &m_links;
};

/*! Where this member gets letters; empty = nowhere. */
QString addressOf(const Common::MeetingMember &member);

} // namespace Agent
