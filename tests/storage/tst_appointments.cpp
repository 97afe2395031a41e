// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/appointmentrepository.h"
#include "agent/storage/repositories/invitationrepository.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

using namespace Agent;
using namespace Common;

/*! Appointments and who takes part in them, as every database keeps them. */
class tst_Appointments : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void appointmentIsKeptAsItWasMade()
    {
        Appointment made = lesson(addUser());
        made.room = addRoom();
        made.title = QString::fromUtf8("<b>Математика</b> 👩‍🏫 'OR 1=1");
        made.location = QStringLiteral("first line\nsecond line");
        made.description = QString(maximumAppointmentDescriptionLength, QChar(0x20ac)); // three bytes each
        made.schedule.repetition = Repetition::Weekly;
        made.schedule.lastStart = {now() + 50 * hour};
        made.reminder = ReminderType::Calendar;
        made.hasPassword = true;
        made.language = QStringLiteral("de-AT");
        made.baseUrl = QUrl(QStringLiteral("https://school.example/openmeetings/"));
        made.sequence = 4;
        MeetingMember guest;
        guest.firstName = QString::fromUtf8("Grüße");
        guest.lastName = QStringLiteral("Hopper");
        guest.email = QStringLiteral("grace@school.example");
        guest.phone = QStringLiteral("+49 1");
        guest.timeZone = "America/New_York";
        guest.language = QStringLiteral("fr");
        made.members.append(guest);
        made.id = add(made, QStringLiteral("hash"));

        const auto found = AppointmentRepository(*m_db).find(made.id);
        QVERIFY(found);
        QVERIFY(qAbs(found->now.ms - now()) < hour);
        QVERIFY(qAbs(found->appointment.createdAt.ms - now()) < hour);
        QCOMPARE(found->appointment.changedAt, found->appointment.createdAt);
        QCOMPARE(found->passwordHash, QStringLiteral("hash"));
        made.createdAt = made.changedAt = found->appointment.createdAt;
        QCOMPARE(found->appointment.members.size(), 2);
        for (qsizetype i = 0; i < 2; ++i) {
            QVERIFY(found->appointment.members.at(i).id);
            made.members[i].id = found->appointment.members.at(i).id;
        }
        made.members[0].firstName = QStringLiteral("somebody"); // the account has no other name
        QCOMPARE(found->appointment, made);
        QCOMPARE(AppointmentRepository(*m_db).find(AppointmentId(999)).error().code, ErrorCode::NotFound);
    }

    void changeIsKeptAndWhoIsGoneIsUnknown()
    {
        Appointment appointment = lesson(addUser());
        appointment.id = add(appointment);
        appointment.title = QStringLiteral("Other");
        appointment.schedule.start = {appointment.schedule.start.ms + hour};
        appointment.schedule.end = {appointment.schedule.end.ms + hour};
        QVERIFY(write([&] { return AppointmentRepository(*m_db).update(appointment, QStringLiteral("new")); }));
        const auto found = AppointmentRepository(*m_db).find(appointment.id);
        QCOMPARE(found->appointment.title, appointment.title);
        QCOMPARE(found->appointment.schedule, appointment.schedule);
        QCOMPARE(found->passwordHash, QStringLiteral("new"));
        QVERIFY(write([&] { return AppointmentRepository(*m_db).remove(appointment.id); }));
        QCOMPARE(write([&] { return AppointmentRepository(*m_db).remove(appointment.id); }).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(write([&] { return AppointmentRepository(*m_db).update(appointment, {}); }).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(value("SELECT COUNT(*) FROM appointment_member").toInt(), 0);
    }

    void listIsOfThoseWhoTakePartAndOfTheTime()
    {
        const UserId owner = addUser(QStringLiteral("owner"));
        const UserId member = addUser(QStringLiteral("member"));
        const UserId stranger = addUser(QStringLiteral("stranger"));
        Appointment appointment = lesson(owner);
        appointment.members.append(MeetingMember{{}, member});
        const UtcTime start = appointment.schedule.start;
        const UtcTime end = appointment.schedule.end;
        const AppointmentId once = add(appointment);
        appointment.uid = QStringLiteral("series");
        appointment.schedule.repetition = Repetition::Daily;
        const AppointmentId series = add(appointment);
        const auto ids = [&](UserId user, UtcTime from, UtcTime until) {
            QList<AppointmentId> found;
            const auto list = AppointmentRepository(*m_db).listOf(user, from, until);
            for (const FoundAppointment &each : list ? *list : QList<FoundAppointment>()) {
                if (each.appointment.members.size() == 2)
                    found.append(each.appointment.id);
            }
            return found;
        };
        const QList<AppointmentId> both{once, series};
        for (const UserId user : {owner, member})
            QCOMPARE(ids(user, start, end), both);
        QCOMPARE(ids(stranger, {}, endOfTime), QList<AppointmentId>());
        QCOMPARE(ids(owner, end, endOfTime), QList<AppointmentId>{series});
        QCOMPARE(ids(owner, {end.ms - 1}, endOfTime), both);
        QCOMPARE(ids(owner, {}, start), QList<AppointmentId>());
        QCOMPARE(ids(owner, {}, {start.ms + 1}), both);
        QCOMPARE(*AppointmentRepository(*m_db).countOf(owner), 2);
        QVERIFY(execute("UPDATE appointment SET over_at = {now} - 1 WHERE id = ?", {once.value}));
        QCOMPARE(*AppointmentRepository(*m_db).countOf(owner), 1);
        QCOMPARE(*AppointmentRepository(*m_db).countOf(member), 0);
    }

    void roomHasItsAppointments()
    {
        Appointment appointment = lesson(addUser());
        appointment.room = addRoom();
        const AppointmentId first = add(appointment);
        appointment.uid = QStringLiteral("second");
        const AppointmentId second = add(appointment);
        const auto list = AppointmentRepository(*m_db).listOf(appointment.room);
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->at(0).appointment.id, first);
        QCOMPARE(list->at(1).appointment.id, second);
        QCOMPARE(list->at(1).appointment.members.size(), 1);
        QVERIFY(write([&] { return RoomRepository(*m_db).remove(appointment.room); }));
        QCOMPARE(AppointmentRepository(*m_db).listOf(appointment.room)->size(), 0);
        QCOMPARE(AppointmentRepository(*m_db).find(first)->appointment.room, RoomId());
    }

    void roomKnowsItsAttendeesUntilTheDayAfter()
    {
        const UserId owner = addUser(QStringLiteral("owner"));
        const UserId member = addUser(QStringLiteral("member"));
        Appointment appointment = lesson(owner);
        appointment.room = addRoom();
        appointment.members.append(MeetingMember{{}, member});
        const RoomId other = addRoom();
        m_commits.clear();
        appointment.id = add(appointment);
        QVERIFY(isToldOf(appointment.room));
        const auto attendees = [&](RoomId room) {
            const QList<UserId> found = RoomRepository(*m_db).find(room)->attendees;
            const auto list = RoomRepository(*m_db).list();
            const auto listed = std::ranges::find(*list, room, &Room::id);
            return listed != list->end() && listed->attendees == found ? found : QList<UserId>{UserId(-1)};
        };
        QCOMPARE(attendees(appointment.room), (QList<UserId>{owner, member}));
        QCOMPARE(attendees(other), QList<UserId>());
        QVERIFY(execute("UPDATE appointment SET over_at = {now} - ?", {23 * hour}));
        QCOMPARE(attendees(appointment.room).size(), 2); // meetings overrun
        QVERIFY(execute("UPDATE appointment SET over_at = {now} - ?", {25 * hour}));
        QCOMPARE(attendees(appointment.room), QList<UserId>());
        QVERIFY(write([&] { return AppointmentRepository(*m_db).update(appointment, {}); }));
        m_commits.clear();
        QVERIFY(write([&] { return UserRepository(*m_db).remove(member); }));
        QVERIFY(isToldOf(appointment.room));
        QCOMPARE(attendees(appointment.room), QList<UserId>{owner});
        m_commits.clear();
        QVERIFY(write([&] { return AppointmentRepository(*m_db).remove(appointment.id); }));
        QVERIFY(isToldOf(appointment.room));
        QCOMPARE(attendees(appointment.room), QList<UserId>());
    }

    void whatIsKnownOfAMemberIsTheAccounts()
    {
        const UserId user = addUser(QStringLiteral("adalogin"));
        Appointment appointment = lesson(user);
        appointment.members[0].email = QStringLiteral("given@school.example");
        appointment.id = add(appointment);
        const auto member = [&] {
            return AppointmentRepository(*m_db).find(appointment.id)->appointment.members.at(0);
        };
        QCOMPARE(displayName(member()), QStringLiteral("adalogin"));
        QCOMPARE(member().email, QStringLiteral("given@school.example"));
        QVERIFY(execute("UPDATE app_user SET first_name = 'Ada', last_name = 'L', email = 'ada@school.example' WHERE "
                        "id = ?",
                        {user.value}));
        QCOMPARE(displayName(member()), QStringLiteral("Ada L"));
        QCOMPARE(member().email, QStringLiteral("ada@school.example"));
    }

    void memberMustHaveAnAccountThatIsThere()
    {
        const UserId gone = addUser(QStringLiteral("gone"));
        const AppointmentId id = add(lesson(addUser()));
        QVERIFY(write([&] { return UserRepository(*m_db).remove(gone); }));
        for (const UserId user : {gone, UserId(999)}) {
            const auto added = write([&] {
                return AppointmentRepository(*m_db).insertMember(id, MeetingMember{{}, user});
            });
            QCOMPARE(added.error().code, ErrorCode::Invalid);
        }
    }

    void userWhoGoesLeavesNoTraceButTheAppointment()
    {
        const UserId owner = addUser(QStringLiteral("owner"));
        const UserId member = addUser(QStringLiteral("member"));
        Appointment appointment = lesson(owner);
        appointment.room = addRoom();
        appointment.members.append(MeetingMember{{}, member});
        appointment.id = add(appointment);
        const MeetingMemberId place = AppointmentRepository(*m_db).find(appointment.id)->appointment.members.at(1).id;
        Invitation invitation;
        invitation.room = appointment.room;
        const auto link =
            write([&] { return InvitationRepository(*m_db).insert(invitation, QStringLiteral("h"), {}); });
        QVERIFY(write([&] { return AppointmentRepository(*m_db).setLink(place, *link, QStringLiteral("sealed")); }));
        QVERIFY(write([&] { return UserRepository(*m_db).remove(member); }));
        QVERIFY(InvitationRepository(*m_db).find(*link)->invitation.isRevoked);
        QVERIFY(write([&] { return UserRepository(*m_db).remove(owner); }));
        const auto left = AppointmentRepository(*m_db).find(appointment.id);
        QCOMPARE(left->appointment.owner, UserId());
        QVERIFY(left->appointment.members.isEmpty());
    }

    void linkAndReminderAreKeptForEachMember()
    {
        Appointment appointment = lesson(addUser());
        MeetingMember guest;
        guest.email = QStringLiteral("grace@school.example");
        appointment.members.append(guest);
        appointment.id = add(appointment);
        AppointmentRepository appointments(*m_db);
        const MeetingMemberId id = appointments.find(appointment.id)->appointment.members.at(1).id;
        QVERIFY(write([&]() -> Result<void> {
            if (const auto set = appointments.setLink(id, InvitationId(7), QStringLiteral("sealed")); !set)
                return set;
            return appointments.noteReminded(id, {5});
        }));
        const auto found = appointments.find(appointment.id);
        QCOMPARE(found->appointment.members.at(1).invitation, InvitationId(7));
        QCOMPARE(found->appointment.members.at(0).invitation, InvitationId());
        QCOMPARE(found->notes.value(id).sealedLink, QStringLiteral("sealed"));
        QCOMPARE(found->notes.value(id).remindedFor, UtcTime{5});
        MeetingMember changed = found->appointment.members.at(1);
        changed.lastName = QStringLiteral("Hopper");
        QVERIFY(write([&] { return appointments.updateMember(changed); }));
        QVERIFY(write([&] { return appointments.forgetReminders(appointment.id); }));
        const auto again = appointments.find(appointment.id);
        QCOMPARE(again->appointment.members.at(1), changed);
        QCOMPARE(again->notes.value(id).sealedLink, QStringLiteral("sealed"));
        QCOMPARE(again->notes.value(id).remindedFor, UtcTime());
        QVERIFY(write([&] { return appointments.removeMember(id); }));
        QCOMPARE(appointments.find(appointment.id)->appointment.members.size(), 1);
    }

    void toBeRemindedOfIsWhatBeginsSoonAndIsNotOver()
    {
        const UserId owner = addUser();
        const auto addAt = [&](const char *uid, qint64 start, ReminderType type, Repetition repetition) {
            Appointment appointment = lesson(owner);
            appointment.uid = QLatin1String(uid);
            appointment.title = QLatin1String(uid);
            appointment.reminder = type;
            appointment.schedule.start = {now() + start};
            appointment.schedule.end = {now() + start + hour};
            appointment.schedule.repetition = repetition;
            add(appointment);
        };
        addAt("under way", -hour / 2, ReminderType::Mail, Repetition::Never);
        addAt("soon", hour / 2, ReminderType::Calendar, Repetition::Never);
        addAt("soon, in silence", hour / 2, ReminderType::None, Repetition::Never);
        addAt("later", 2 * hour, ReminderType::Mail, Repetition::Never);
        addAt("over", -3 * hour, ReminderType::Mail, Repetition::Never);
        addAt("again and again", -30 * hour, ReminderType::Mail, Repetition::Daily);
        QStringList titles;
        const auto list = AppointmentRepository(*m_db).listToRemind(Millis(hour));
        for (const ComingAppointment &each : *list) {
            const auto found = AppointmentRepository(*m_db).find(each.id);
            QCOMPARE(each.schedule, found->appointment.schedule);
            QVERIFY(qAbs(each.now.ms - now()) < hour);
            titles.append(found->appointment.title);
        }
        QCOMPARE(titles,
                 (QStringList{QStringLiteral("again and again"), QStringLiteral("under way"), QStringLiteral("soon")}));
    }

    void invitationChangesUntilItIsRevoked()
    {
        Invitation invitation;
        invitation.room = addRoom();
        invitation.id = *write([&] { return InvitationRepository(*m_db).insert(invitation, QStringLiteral("h"), {}); });
        invitation.validity = Validity::Period;
        invitation.from = {5};
        invitation.until = {now() + hour};
        invitation.guestName = QStringLiteral("Ada");
        const auto change = [&] {
            return write([&] { return InvitationRepository(*m_db).change(invitation, QStringLiteral("password")); });
        };
        QVERIFY(*change());
        const auto found = InvitationRepository(*m_db).findBySecret(QStringLiteral("h"));
        QCOMPARE(found->invitation.validity, Validity::Period);
        QCOMPARE(found->invitation.until, invitation.until);
        QCOMPARE(found->invitation.guestName, invitation.guestName);
        QCOMPARE(found->passwordHash, QStringLiteral("password"));
        QVERIFY(write([&] { return InvitationRepository(*m_db).revoke(invitation.id); }));
        QVERIFY(!*change());
    }

private:
    static constexpr qint64 hour = 60 * 60 * 1000;

    qint64 now() { return ClusterRepository(*m_db).now()->ms; }
    /*! Whether caches have heard of a change of the room. */
    bool isToldOf(RoomId room) const
    {
        return std::ranges::any_of(m_commits, [room](const Commit &commit) {
            return std::ranges::any_of(commit.events, [room](const CommitEvent &event) {
                return event.table == Table::Room && event.ids.contains(room.value);
            });
        });
    }

    /*! Of one hour, in an hour. */
    Appointment lesson(UserId owner)
    {
        Appointment appointment;
        appointment.uid = QStringLiteral("uid");
        appointment.owner = owner;
        appointment.title = QStringLiteral("Lesson");
        appointment.schedule = {{now() + hour}, {now() + 2 * hour}, "Europe/Berlin"};
        MeetingMember organizer;
        organizer.user = owner;
        organizer.isOrganizer = true;
        appointment.members.append(organizer);
        return appointment;
    }

    AppointmentId add(const Appointment &appointment, const QString &passwordHash = {})
    {
        return *write([&]() -> Result<AppointmentId> {
            AppointmentRepository appointments(*m_db);
            const auto id = appointments.insert(appointment, passwordHash);
            if (!id)
                return id;
            for (const MeetingMember &member : appointment.members) {
                if (const auto added = appointments.insertMember(*id, member); !added)
                    return added.error();
            }
            return id;
        });
    }
};

ATRIUM_TEST(tst_Appointments)
#include "tst_appointments.moc"
