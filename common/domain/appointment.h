// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/ids.h"
#include "common/core/result.h"
#include "common/domain/recurrence.h"
#include "common/domain/user.h"

#include <QString>
#include <QUrl>

namespace Common {

/*! How the members of an appointment hear of it, numbered as OpenMeetings' reminder types. None: they do not. */
enum class ReminderType { None = 1, Mail = 2, Calendar = 3 };

/*! OpenMeetings' only category of appointments, "default". */
constexpr int defaultCategory = 1;

/*! Somebody who takes part, with or without an account. */
struct MeetingMember
{
    MeetingMemberId id;
    UserId user = {}; //!< none = somebody without an account
    QString firstName = {};
    QString lastName = {};
    QString email = {}; //!< empty = hears of nothing
    QString phone = {};
    QByteArray timeZone = {};  //!< in which times are told; empty = that of the appointment
    QString language = {};     //!< "de"; empty = that of the appointment
    bool isOrganizer = false;  //!< whose appointment it is
    InvitationId invitation{}; //!< by whose link they come; none = not told yet, or the organizer

    friend bool operator==(const MeetingMember &, const MeetingMember &) = default;
};

/*! A meeting at a certain time, with those who take part in it. */
struct Appointment
{
    AppointmentId id;
    QString uid;      //!< what calendars all over the world know it by; never changes
    UserId owner;     //!< none = an account that is gone: only administrators and web-service users change it
    RoomId room = {}; //!< where it takes place; none = a room that is gone
    QString title;
    QString location = {};
    QString description = {};
    Schedule schedule;
    int category = defaultCategory;
    ReminderType reminder = ReminderType::None;
    bool hasPassword = false;                //!< links of members ask for it
    QString language = QStringLiteral("en"); //!< of what is written to members: "de", "de-AT"
    QUrl baseUrl = {};                       //!< links begin with it; empty = the address that the cluster is known by
    int sequence = 0;                        //!< how often it was changed, as calendars count
    UtcTime createdAt = {};
    UtcTime changedAt = {};
    QList<MeetingMember> members = {}; //!< in the order in which they were added

    friend bool operator==(const Appointment &, const Appointment &) = default;
};

constexpr int maximumAppointmentTitleLength = 255; //!< as a room's name
constexpr int maximumAppointmentLocationLength = 1000;
constexpr int maximumAppointmentDescriptionLength = 10'000;
constexpr int maximumMeetingMembers = 150;
constexpr int maximumMemberNameLength = 100;

QString displayName(const MeetingMember &member); //!< "Ada Lovelace", or the mail address where no name is known
bool isSamePerson(const MeetingMember &a, const MeetingMember &b); //!< one account, or one name at one address

bool maySeeAppointment(const Appointment &appointment, const User &user);
/*! Its owner and administrators; web-service users act for the people of the system that they belong to. */
bool mayChangeAppointment(const Appointment &appointment, const User &user);

Result<void> checkAppointment(const Appointment &appointment); //!< Invalid names what is wrong
Result<void> checkMeetingMember(const MeetingMember &member);
Result<QUrl> linkBaseFrom(const QString &text); //!< Invalid: no address that links may begin with; empty stays empty

QLatin1String reminderTypeName(ReminderType type); //!< "none", "mail", "calendar"
std::optional<ReminderType> reminderTypeFromName(QStringView name);
std::optional<ReminderType> reminderTypeFromNumber(qint64 number);

} // namespace Common
