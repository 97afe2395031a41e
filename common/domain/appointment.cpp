// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/appointment.h"

#include "common/core/commontext.h"
#include "common/core/echo.h"
#include "common/domain/mail.h"
#include "common/domain/text.h"

#include <algorithm>

namespace Common {
namespace {

constexpr ReminderType allTypes[] = {ReminderType::None, ReminderType::Mail, ReminderType::Calendar};
constexpr int maximumBaseUrlLength = 1000;
constexpr int maximumPhoneLength = 50;

Error invalid(const QString &message, const QString &remedy = {})
{
    return {ErrorCode::Invalid, message, remedy};
}

/*! How long one may take so that it is over before the next begins. */
std::chrono::hours maximumLength(Repetition repetition)
{
    constexpr std::chrono::hours day(24);
    switch (repetition) {
    case Repetition::Never: return 366 * day;
    case Repetition::Daily: return day;
    case Repetition::Weekly: return 7 * day;
    case Repetition::Monthly: return 28 * day;
    case Repetition::Yearly: return 365 * day;
    }
    Q_UNREACHABLE();
}

/*! A tag of RFC 5646, as far as it matters where texts are looked for by it. */
Result<void> checkLanguage(const QString &tag)
{
    constexpr int maximumLength = 16;
    const bool isTag = std::ranges::all_of(
        tag, [](QChar c) { return c < QChar(0x80) && (c.isLetterOrNumber() || c == QLatin1Char('-')); });
    if (!isTag || tag.size() > maximumLength)
        return invalid(CommonText::tr("\"%1\" is no language.").arg(echoed(tag)),
                       CommonText::tr("Name one like de or de-AT."));
    return {};
}

Result<void> checkTimeZone(const QByteArray &id)
{
    const QString name = QString::fromLatin1(id);
    if (timeZoneFrom(name) == id)
        return {};
    return invalid(CommonText::tr("There is no time zone \"%1\".").arg(echoed(name)),
                   CommonText::tr("Name one like Europe/Berlin."));
}

Result<void> checkSchedule(const Schedule &schedule)
{
    if (schedule.start.ms <= 0 || schedule.end > endOfTime)
        return invalid(CommonText::tr("The appointment needs a time after 1970 and before the year 10000."));
    if (schedule.end <= schedule.start)
        return invalid(CommonText::tr("The appointment must end after it begins."));
    if (const auto good = checkTimeZone(schedule.timeZone); !good)
        return good;
    if (schedule.end - schedule.start > maximumLength(schedule.repetition))
        return invalid(schedule.repetition == Repetition::Never
                           ? CommonText::tr("An appointment takes at most a year.")
                           : CommonText::tr("An appointment that repeats must be over before it begins again."));
    if (schedule.repetition == Repetition::Never) {
        if (schedule.lastStart)
            return invalid(CommonText::tr("Only an appointment that repeats has a last time."));
        return {};
    }
    if (schedule.lastStart && (schedule.lastStart < schedule.start || schedule.lastStart > endOfTime))
        return invalid(CommonText::tr("The last time of an appointment must not be before its first."));
    const QTimeZone zone(schedule.timeZone);
    const QDateTime first = wallTime(zone, schedule.start);
    if (momentOf(zone, first.date(), first.time()) != schedule.start)
        return invalid(CommonText::tr("What repeats cannot begin in an hour that clocks show twice."),
                       CommonText::tr("Let it begin an hour earlier or later, or on another day."));
    return {};
}

Result<void> checkMembers(const QList<MeetingMember> &members)
{
    if (members.size() > maximumMeetingMembers)
        return invalid(CommonText::tr("An appointment has at most %1 members.").arg(maximumMeetingMembers));
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (const auto good = checkMeetingMember(*member); !good)
            return good;
        if (std::any_of(members.begin(), member,
                        [member](const MeetingMember &other) { return isSamePerson(*member, other); }))
            return invalid(CommonText::tr("%1 is a member twice.").arg(echoed(displayName(*member))));
    }
    return {};
}

} // namespace

QString displayName(const MeetingMember &member)
{
    const QString name = (member.firstName + QLatin1Char(' ') + member.lastName).trimmed();
    return name.isEmpty() ? member.email : name;
}

bool isSamePerson(const MeetingMember &a, const MeetingMember &b)
{
    if (a.user || b.user)
        return a.user == b.user;
    return a.email.compare(b.email, Qt::CaseInsensitive) == 0 && displayName(a) == displayName(b);
}

bool maySeeAppointment(const Appointment &appointment, const User &user)
{
    const auto isUser = [&user](const MeetingMember &member) { return member.user == user.id; };
    return mayChangeAppointment(appointment, user)
        || (user.id && !user.isGuest && std::ranges::any_of(appointment.members, isUser));
}

bool mayChangeAppointment(const Appointment &appointment, const User &user)
{
    return !user.isGuest && (mayUseSoap(user.level) || (user.id && user.id == appointment.owner));
}

Result<void> checkAppointment(const Appointment &appointment)
{
    if (isBlank(appointment.title) || appointment.title.size() > maximumAppointmentTitleLength
        || !isPlainText(appointment.title, Lines::One))
        return invalid(CommonText::tr("The appointment needs a name of 1 to %1 characters, without line breaks.")
                           .arg(maximumAppointmentTitleLength));
    if (appointment.location.size() > maximumAppointmentLocationLength
        || !isPlainText(appointment.location, Lines::Many))
        return invalid(CommonText::tr("The place must have at most %1 characters, no control characters.")
                           .arg(maximumAppointmentLocationLength));
    if (appointment.description.size() > maximumAppointmentDescriptionLength
        || !isPlainText(appointment.description, Lines::Many))
        return invalid(CommonText::tr("The description must have at most %1 characters, no control characters.")
                           .arg(maximumAppointmentDescriptionLength));
    if (appointment.category != defaultCategory)
        return invalid(CommonText::tr("There is no category %1.").arg(appointment.category),
                       CommonText::tr("Use %1 (default).").arg(defaultCategory));
    if (const auto good = checkLanguage(appointment.language); !good)
        return good;
    if (const auto good = checkSchedule(appointment.schedule); !good)
        return good;
    return checkMembers(appointment.members);
}

Result<void> checkMeetingMember(const MeetingMember &member)
{
    for (const QString &name : {member.firstName, member.lastName}) {
        if (name.size() > maximumMemberNameLength || !isPlainText(name, Lines::One))
            return invalid(CommonText::tr("A member's names must have at most %1 characters, without line breaks.")
                               .arg(maximumMemberNameLength));
    }
    if (member.phone.size() > maximumPhoneLength || !isPlainText(member.phone, Lines::One))
        return invalid(
            CommonText::tr("A member's telephone number must have at most %1 characters, without line breaks.")
                .arg(maximumPhoneLength));
    if (!member.user && isBlank(displayName(member)))
        return invalid(CommonText::tr("A member without an account needs a name or a mail address."));
    if (!member.email.isEmpty()) {
        if (const auto address = mailAddress(member.email); !address)
            return address.error();
    }
    if (const auto good = member.timeZone.isEmpty() ? Result<void>() : checkTimeZone(member.timeZone); !good)
        return good;
    return checkLanguage(member.language);
}

Result<QUrl> linkBaseFrom(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return QUrl();
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || trimmed.size() > maximumBaseUrlLength)
        return invalid(CommonText::tr("\"%1\" is no address that links may begin with.").arg(echoed(trimmed)),
                       CommonText::tr("Give one like https://school.example/openmeetings/, or none."));
    return url;
}

QLatin1String reminderTypeName(ReminderType type)
{
    switch (type) {
    case ReminderType::None: return QLatin1String("none");
    case ReminderType::Mail: return QLatin1String("mail");
    case ReminderType::Calendar: return QLatin1String("calendar");
    }
    Q_UNREACHABLE();
}

std::optional<ReminderType> reminderTypeFromName(QStringView name)
{
    for (const ReminderType type : allTypes) {
        if (name == reminderTypeName(type))
            return type;
    }
    return {};
}

std::optional<ReminderType> reminderTypeFromNumber(qint64 number)
{
    for (const ReminderType type : allTypes) {
        if (number == qint64(type))
            return type;
    }
    return {};
}

} // namespace Common
