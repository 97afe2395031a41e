// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/calendar/appointmentservice.h"
#include "agent/calendar/reminders.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <barrier>
#include <thread>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60 * 1000;
constexpr qint64 hour = 60 * minute;
constexpr Millis lead{15 * minute};

MailSettings settings()
{
    MailSettings mail;
    mail.server = u"mail.school.example"_s; // nobody speaks to it: letters stay in the queue
    mail.fromAddress = u"rooms@school.example"_s;
    mail.baseUrl = u"https://school.example/om/"_s;
    return mail;
}

/*! A node's share of the calendar, on the test's database. */
struct Node
{
    explicit Node(const DatabaseSettings &database, const ClusterKey &key)
        : storage(database, NodeId(), {}, 1)
        , vault(key, random)
    {
    }

    SystemClock clock;
    SystemRandom random;
    Storage storage;
    Vault vault;
    ClusterCache cache{storage, clock};
    PasswordHasher hasher;
    MailService mail{storage, cache, settings(), NodeId(1)};
    MemberLinks links{vault, random};
    AppointmentPost post{mail, links};
    AppointmentService appointments{storage, cache, hasher, post, random, {lead, "Europe/Berlin"}};
};

} // namespace

/*! The job that reminds the members of appointments. Runs once for each database. */
class tst_Reminders : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void eachMemberIsRemindedOnceOfEachOccurrence()
    {
        Node node(m_server->settings(), m_key);
        const AppointmentId id = add(node, 10 * minute, Repetition::Daily);
        QCOMPARE(subjects(),
                 (QStringList{u"Invitation: Lesson to olga@school.example"_s,
                              u"Invitation: Lesson to ada@school.example"_s}));
        forget();
        run(node);
        QCOMPARE(
            subjects(),
            (QStringList{u"Reminder: Lesson to olga@school.example"_s, u"Reminder: Lesson to ada@school.example"_s}));
        run(node);
        QCOMPARE(subjects().size(), 2);
        forget(); // as an administrator or the job that tidies up does
        run(node);
        QCOMPARE(subjects(), QStringList());
        // A day has passed.
        QVERIFY(execute("UPDATE appointment_member SET reminded_for = reminded_for - ? WHERE appointment_id = ?",
                        {24 * hour, id.value}));
        run(node);
        QCOMPARE(subjects().size(), 2);
    }

    void ofManyNodesOneReminds()
    {
        constexpr int nodes = 4;
        std::vector<std::unique_ptr<Node>> all;
        for (int i = 0; i < nodes; ++i)
            all.push_back(std::make_unique<Node>(m_server->settings(), m_key));
        add(*all.front(), 10 * minute, Repetition::Never);
        forget();
        const Job job = reminderJob(all.front()->post, lead);
        QVERIFY(write([&] { return JobRepository(*m_db).add(job.name); }));
        std::barrier together(nodes);
        std::vector<std::thread> threads;
        for (int i = 0; i < nodes; ++i) {
            threads.emplace_back([&, i] {
                const auto database = connection();
                const Job mine = reminderJob(all[size_t(i)]->post, lead);
                together.arrive_and_wait();
                const auto run = database->transaction(
                    [&] { return JobRepository(*database).claim(mine.name, NodeId(i + 1), 1, Millis(60000)); });
                if (run && *run)
                    (void)doJob(*database, mine, **run);
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(subjects().size(), 2);
        QCOMPARE(JobRepository(*m_db).list()->first().outcome, u"done"_s);
    }

    void whatIsDueAndWhatIsNot_data()
    {
        QTest::addColumn<qint64>("start"); // from now on
        QTest::addColumn<qint64>("length");
        QTest::addColumn<ReminderType>("type");
        QTest::addColumn<int>("letters");
        const auto row = [](const char *name, qint64 start, qint64 length, ReminderType type, int letters) {
            QTest::newRow(name) << start << length << type << letters;
        };
        row("soon", 14 * minute, hour, ReminderType::Calendar, 2);
        row("soon, by simple mail", 14 * minute, hour, ReminderType::Mail, 2);
        row("soon, in silence", 14 * minute, hour, ReminderType::None, 0);
        row("not yet", 20 * minute, hour, ReminderType::Calendar, 0);
        row("under way, for an outage made it late", -30 * minute, hour, ReminderType::Calendar, 2);
        row("over", -2 * hour, hour, ReminderType::Calendar, 0);
        row("a long one that began yesterday", -20 * hour, 100 * hour, ReminderType::Calendar, 2);
        row("a long one that began the day before", -30 * hour, 100 * hour, ReminderType::Calendar, 0);
    }
    void whatIsDueAndWhatIsNot()
    {
        QFETCH(qint64, start);
        QFETCH(qint64, length);
        QFETCH(ReminderType, type);
        QFETCH(int, letters);
        Node node(m_server->settings(), m_key);
        add(node, start, Repetition::Never, type, length);
        forget();
        run(node);
        QCOMPARE(subjects().size(), letters);
        for (const QString &subject : subjects())
            QVERIFY(subject.startsWith(u"Reminder: "_s));
    }

    void lettersSayWhenAndBringThemIn()
    {
        Node node(m_server->settings(), m_key);
        add(node, 10 * minute, Repetition::Never);
        const QString invited = contentTo(u"ada@school.example"_s);
        const QString link = invited.section(u"?invitationHash="_s, 1).section(u'\n', 0, 0);
        QCOMPARE(link.size(), 64);
        forget();
        run(node);
        const QString reminded = contentTo(u"ada@school.example"_s);
        QVERIFY2(reminded.contains(u"This is a reminder of \"Lesson\"."_s), qPrintable(reminded));
        QVERIFY(reminded.contains(u"https://school.example/om/?invitationHash="_s + link));
        QVERIFY(reminded.contains(u"(Europe/Berlin, UTC"_s));
        QVERIFY(contentTo(u"olga@school.example"_s).contains(u"https://school.example/om/?directRoomId="_s));
        QCOMPARE(value("SELECT COUNT(*) FROM mail WHERE calendar <> ''").toInt(), 0);
        QVERIFY(!value("SELECT sealed_link FROM appointment_member WHERE user_id IS NULL").toString().contains(link));
    }

    void movedAppointmentIsRemindedOfAnew()
    {
        Node node(m_server->settings(), m_key);
        const AppointmentId id = add(node, 10 * minute, Repetition::Never);
        run(node);
        forget();
        const auto move = [&](qint64 start) {
            const auto edit = [&](Appointment &appointment) -> Result<void> {
                appointment.schedule.start = {now() + start};
                appointment.schedule.end = {now() + start + hour};
                return {};
            };
            QVERIFY(node.appointments.change(id, edit, {}, m_caller));
            forget();
        };
        move(5 * minute); // to an earlier time
        run(node);
        QCOMPARE(subjects().size(), 2);
        move(3 * hour);
        run(node);
        QCOMPARE(subjects().size(), 0);
    }

private:
    qint64 now() { return value("SELECT {now}").toLongLong(); }
    void forget() { QVERIFY(execute("DELETE FROM mail")); }

    /*! Of Olga, who has an account, with Ada, who has none. */
    AppointmentId add(Node &node, qint64 start, Repetition repetition, ReminderType type = ReminderType::Calendar,
                      qint64 length = hour)
    {
        m_caller.user.id = addUser(u"olga"_s);
        [&] { QVERIFY(execute("UPDATE app_user SET email = 'olga@school.example'")); }();
        Appointment appointment;
        appointment.title = u"Lesson"_s;
        appointment.schedule = {{now() + start}, {now() + start + length}, "Europe/Berlin", repetition};
        appointment.reminder = type;
        MeetingMember ada;
        ada.firstName = u"Ada"_s;
        ada.email = u"ada@school.example"_s;
        appointment.members.append(ada);
        const auto saved = node.appointments.add(appointment, {}, m_caller);
        if (!saved)
            qWarning().noquote() << errorText(saved.error());
        return saved ? saved->id : AppointmentId();
    }
    void run(const Node &node)
    {
        QVERIFY(write([&] { return reminderJob(node.post, lead).work(*m_db, {}); }));
    }
    QStringList subjects()
    {
        QStringList all;
        const auto rows = m_db->run("SELECT subject, to_address FROM mail ORDER BY id");
        for (const QVariantList &row : rows->rows)
            all.append(row.at(0).toString() + u" to "_s + row.at(1).toString());
        return all;
    }
    QString contentTo(const QString &address)
    {
        return value("SELECT content FROM mail WHERE to_address = ?", {address}).toString();
    }

    SystemRandom m_random;
    const ClusterKey m_key = ClusterKey::generate(m_random);
    Caller m_caller;
};

ATRIUM_TEST(tst_Reminders)
#include "tst_reminders.moc"
