// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/mailrepository.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

#include <atomic>
#include <thread>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*! The queue of letters. */
class tst_Mails : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void letterComesOutAsItWentIn()
    {
        Letter letter = letterTo(u"ada@school.example"_s);
        letter.toName = u"Ада 👩‍💻"_s;
        letter.replyTo = u"grace@school.example"_s;
        letter.subject = u"Einladung: Übung"_s;
        letter.text = u"one\ntwo\n"_s + QString(60'000, u'ж');
        letter.calendar = u"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"_s;
        letter.calendarMethod = u"REQUEST"_s;
        add(letter);
        const JobRun run = newRun();
        const auto mail = claim(run);
        QVERIFY(mail);
        QCOMPARE(mail->tries, 1);
        QCOMPARE(mail->letter.to, letter.to);
        QCOMPARE(mail->letter.toName, letter.toName);
        QCOMPARE(mail->letter.replyTo, letter.replyTo);
        QCOMPARE(mail->letter.subject, letter.subject);
        QCOMPARE(mail->letter.text, letter.text);
        QCOMPARE(mail->letter.calendar, letter.calendar);
        QCOMPARE(mail->letter.calendarMethod, letter.calendarMethod);
        QVERIFY(mail->createdAt.ms > 0);
        QCOMPARE(only().state, MailState::Sending);
        QVERIFY(!claim(run)); // nobody has it twice
    }

    void addingOneWakesThoseWhoSend()
    {
        addCluster();
        addNodes();
        QVERIFY(m_commits.isEmpty() || !tellsOfMail(m_commits.last()));
        add(letterTo(u"ada@school.example"_s));
        QVERIFY(tellsOfMail(m_commits.last()));
        const MailId id = only().id;
        m_commits.clear();
        QVERIFY(write([&] { return MailRepository(*m_db).retry(id); }));
        QVERIFY(tellsOfMail(m_commits.last()));
    }

    void ofTwoWithOneKeyTheSecondIsNotAdded()
    {
        Letter letter = letterTo(u"ada@school.example"_s);
        letter.onceKey = u"reminder:17:1764374400000:5"_s;
        add(letter);
        letter.to = u"grace@school.example"_s;
        QVERIFY(write([&]() -> Result<void> {
            if (const auto again = MailRepository(*m_db).add(letter); !again)
                return again;
            letter.onceKey = u"reminder:18"_s; // the transaction goes on
            return MailRepository(*m_db).add(letter);
        }));
        QCOMPARE(page().total, 2);
        QCOMPARE(page().rows.last().to, u"ada@school.example"_s);
        // Letters without a key stand alone.
        letter.onceKey.clear();
        add(letter);
        add(letter);
        QCOMPARE(page().total, 4);
    }

    void ofManyWhoAddOneKeyAtOnceNoneFails()
    {
        std::atomic<int> added = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                const auto database = connection();
                Letter letter = letterTo(u"ada@school.example"_s);
                letter.onceKey = u"reminder:17"_s;
                added += database->transaction([&] { return MailRepository(*database).add(letter); }) ? 1 : 0;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(added.load(), 4);
        QCOMPARE(page().total, 1);
    }

    void letterThatCannotBeSentIsNotTaken()
    {
        Letter letter = letterTo(u"ada@school.example\r\nBcc: all@school.example"_s);
        QCOMPARE(write([&] { return MailRepository(*m_db).add(letter); }).error().code, ErrorCode::Invalid);
        letter = letterTo(u"ada@school.example"_s);
        letter.subject = u"Hello\r\nBcc: all@school.example"_s;
        QCOMPARE(write([&] { return MailRepository(*m_db).addAlone(letter, {}); }).error().code, ErrorCode::Invalid);
        QCOMPARE(page().total, 0);
    }

    void whatWasSentIsForgottenButForItsHead()
    {
        Letter letter = letterTo(u"ada@school.example"_s);
        letter.text = u"https://school.example/?invitationHash=secret"_s;
        letter.calendar = u"URL:secret"_s;
        letter.calendarMethod = u"REQUEST"_s;
        add(letter);
        const JobRun run = newRun();
        const MailId id = claim(run)->id;
        QVERIFY(write([&] { return MailRepository(*m_db).noteSent(id, run); }));
        const MailRow row = only();
        QCOMPARE(row.state, MailState::Sent);
        QCOMPARE(row.subject, letter.subject);
        QVERIFY(row.sentAt.ms >= row.createdAt.ms);
        QVERIFY(!row.mayBeDoubled);
        QCOMPARE(value("SELECT COUNT(*) FROM mail WHERE content LIKE '%secret%' OR calendar LIKE '%secret%'").toInt(),
                 0);
        QVERIFY(!claim(newRun()));
        QVERIFY(!*MailRepository(*m_db).isAnyDue());
    }

    void putOffLetterWaitsForItsTime()
    {
        add(letterTo(u"ada@school.example"_s));
        QVERIFY(*MailRepository(*m_db).isAnyDue());
        const JobRun run = newRun();
        const MailId id = claim(run)->id;
        QVERIFY(write([&] { return later(id, run, Millis(hour), MailRepository::Doubt::No); }));
        MailRow row = only();
        QCOMPARE(row.state, MailState::Waiting);
        QCOMPARE(row.lastError, u"451 busy"_s);
        QVERIFY(!row.mayBeDoubled);
        QVERIFY(qAbs(row.dueAt.ms - now() - hour) < hour / 2);
        QVERIFY(!claim(run));
        QVERIFY(!*MailRepository(*m_db).isAnyDue());

        QVERIFY(write([&] { return MailRepository(*m_db).retry(id); })); // an administrator does not wait
        const auto again = claim(run);
        QVERIFY(again);
        QCOMPARE(again->tries, 1);
        QVERIFY(write([&] { return later(id, run, Millis(0), MailRepository::Doubt::MayBeSent); }));
        QVERIFY(only().mayBeDoubled);
        QVERIFY(claim(run));
        QVERIFY(write([&] { return later(id, run, Millis(0), MailRepository::Doubt::No); }));
        QVERIFY(only().mayBeDoubled); // what may have happened once stays so
        QCOMPARE(claim(run)->tries, 3);
        QVERIFY(write(
            [&] { return MailRepository(*m_db).giveUp(id, run, QString(2000, u'x'), MailRepository::Doubt::No); }));
        row = only();
        QCOMPARE(row.state, MailState::Failed);
        QVERIFY(row.mayBeDoubled);
        QVERIFY(!claim(run));
        QVERIFY(write([&] { return MailRepository(*m_db).retry(id); }));
        QCOMPARE(claim(run)->letter.text, letterTo({}).text); // what it says was kept for this
    }

    void whatARunLeftIsTakenBackAndMarked()
    {
        for (const char *to : {"a@school.example", "b@school.example", "c@school.example"})
            add(letterTo(QLatin1String(to)));
        const JobRun dead = newRun();
        const MailId sent = claim(dead)->id;
        QVERIFY(write([&] { return MailRepository(*m_db).noteSent(sent, dead); }));
        const MailId left = claim(dead)->id;
        const JobRun next = newRun();
        QVERIFY(*MailRepository(*m_db).isAnyDue());
        QVERIFY(write([&] { return MailRepository(*m_db).takeBackAbandoned(dead); })); // it did not leave it itself
        QCOMPARE(row(left).state, MailState::Sending);
        QVERIFY(write([&] { return MailRepository(*m_db).takeBackAbandoned(next); }));
        QCOMPARE(row(left).state, MailState::Waiting);
        QVERIFY(row(left).mayBeDoubled);
        QCOMPARE(row(sent).state, MailState::Sent);
        for (const MailRow &mail : page().rows)
            QCOMPARE(mail.mayBeDoubled, mail.id == left);

        QList<MailId> taken{claim(next)->id, claim(next)->id};
        QVERIFY(taken.contains(left));
        // The dead one wakes: nothing of what it says counts.
        QCOMPARE(write([&] { return MailRepository(*m_db).noteSent(left, dead); }).error().code, ErrorCode::LeaseLost);
        QCOMPARE(write([&] { return later(left, dead, Millis(0), MailRepository::Doubt::No); }).error().code,
                 ErrorCode::LeaseLost);
        QCOMPARE(
            write([&] { return MailRepository(*m_db).giveUp(left, dead, {}, MailRepository::Doubt::No); }).error().code,
            ErrorCode::LeaseLost);
        QCOMPARE(row(left).state, MailState::Sending);
    }

    void noMoreAreTriedInAMinuteThanTheLimit()
    {
        for (int i = 0; i < 3; ++i)
            add(letterTo(u"ada@school.example"_s));
        const JobRun run = newRun();
        QVERIFY(claim(run, 2));
        QVERIFY(claim(run, 2));
        QVERIFY(!claim(run, 2));
        QVERIFY(execute("UPDATE mail SET tried_at = tried_at - 60001 WHERE tried_at > 0"));
        QVERIFY(claim(run, 2));
    }

    void accountsLettersAreCounted()
    {
        const UserId ada = addUser();
        QVERIFY(write([&] { return MailRepository(*m_db).add(letterTo(u"a@school.example"_s), ada); }));
        QVERIFY(write([&] { return MailRepository(*m_db).addAlone(letterTo(u"b@school.example"_s), ada); }));
        add(letterTo(u"c@school.example"_s));
        QCOMPARE(*MailRepository(*m_db).countOf(ada, Millis(hour)), 2);
        QVERIFY(execute("UPDATE mail SET created_at = created_at - ? WHERE to_address = 'a@school.example'", {hour}));
        QCOMPARE(*MailRepository(*m_db).countOf(ada, Millis(hour)), 1);
        QCOMPARE(page().rows.at(1).createdBy, ada);
        QCOMPARE(page().rows.at(0).createdBy, UserId());
    }

    void administratorsSeeTheQueueByPages()
    {
        for (int i = 0; i < 5; ++i) {
            Letter letter = letterTo(u"p%1@school.example"_s.arg(i));
            letter.toName = u"Person %1"_s.arg(i);
            letter.subject = i == 3 ? u"50% _Ü_!"_s : u"Plain"_s;
            add(letter);
        }
        const JobRun run = newRun();
        const MailId id = claim(run)->id;
        QVERIFY(write([&] { return MailRepository(*m_db).noteSent(id, run); }));
        const auto toOf = [](const Result<MailPage> &found) {
            QStringList addresses;
            for (const MailRow &mail : found->rows)
                addresses.append(mail.to.section(u'@', 0, 0));
            return addresses;
        };
        MailRepository mails(*m_db);
        QCOMPARE(toOf(mails.page(0, 2, {}, {})), QStringList({u"p4"_s, u"p3"_s})); // the newest first
        QCOMPARE(toOf(mails.page(2, 2, {}, {})), QStringList({u"p2"_s, u"p1"_s}));
        QCOMPARE(mails.page(2, 2, {}, {})->total, 5);
        QCOMPARE(toOf(mails.page(0, 9, MailState::Sent, {})), QStringList(u"p0"_s));
        QCOMPARE(mails.page(0, 9, MailState::Waiting, {})->total, 4);
        QCOMPARE(toOf(mails.page(0, 9, {}, u"50% _"_s)), QStringList(u"p3"_s));
        QCOMPARE(toOf(mails.page(0, 9, {}, u" PERSON 2"_s)), QStringList(u"p2"_s));
        QCOMPARE(toOf(mails.page(0, 9, {}, u"P1@school"_s)), QStringList(u"p1"_s));
        QCOMPARE(mails.page(0, 9, {}, u"%"_s)->total, 1);
        QCOMPARE(mails.page(0, 9, MailState::Sent, u"p1@"_s)->total, 0);
    }

    void whatIsBeingSentCannotBeTouched()
    {
        add(letterTo(u"ada@school.example"_s));
        MailRepository mails(*m_db);
        QCOMPARE(write([&] { return mails.retry(MailId(999)); }).error().code, ErrorCode::NotFound);
        QCOMPARE(write([&] { return mails.remove(MailId(999)); }).error().code, ErrorCode::NotFound);
        const JobRun run = newRun();
        const MailId id = claim(run)->id;
        QCOMPARE(write([&] { return mails.retry(id); }).error().code, ErrorCode::Conflict);
        QCOMPARE(write([&] { return mails.remove(id); }).error().code, ErrorCode::Conflict);
        QVERIFY(write([&] { return mails.noteSent(id, run); }));
        QCOMPARE(write([&] { return mails.retry(id); }).error().code, ErrorCode::Conflict); // its text is gone
        QVERIFY(write([&] { return mails.remove(id); }));
        QCOMPARE(page().total, 0);
    }

    void whatIsOverIsRemovedAMonthLater()
    {
        const qint64 longAgo = now() - qint64(MailRepository::keep.count()) - hour;
        QStringList kept;
        for (const MailState state : {MailState::Waiting, MailState::Sent, MailState::Failed}) {
            for (const qint64 at : {longAgo, now()}) {
                const QString to = u"%1-%2@school.example"_s.arg(mailStateName(state)).arg(at);
                add(letterTo(to));
                QVERIFY(execute("UPDATE mail SET state = ?, created_at = ?, tried_at = ? WHERE to_address = ?",
                                {int(state), longAgo, at, to}));
                if (state == MailState::Waiting || at != longAgo)
                    kept.append(to);
            }
        }
        QVERIFY(write([this] { return MailRepository(*m_db).removeOld(); }));
        QStringList left;
        for (const MailRow &mail : page().rows)
            left.prepend(mail.to);
        QCOMPARE(left, kept);
    }

private:
    static constexpr qint64 hour = 60 * 60 * 1000;

    static Letter letterTo(const QString &to)
    {
        Letter letter;
        letter.to = to;
        letter.subject = u"Invitation"_s;
        letter.text = u"Come in."_s;
        return letter;
    }
    static bool tellsOfMail(const Commit &commit)
    {
        return std::ranges::find(commit.events, Table::Mail, &CommitEvent::table) != commit.events.end();
    }
    void add(const Letter &letter)
    {
        QVERIFY(write([&] { return MailRepository(*m_db).add(letter); }));
    }
    JobRun newRun()
    {
        static qint64 number = 0;
        return {u"mail.send"_s, NodeId(1), 1, ++number, false};
    }
    std::optional<ClaimedMail> claim(const JobRun &run, int perMinute = 0)
    {
        return *write([&] { return MailRepository(*m_db).claimNext(run, perMinute); });
    }
    Result<void> later(MailId id, const JobRun &run, Millis pause, MailRepository::Doubt doubt)
    {
        return MailRepository(*m_db).tryLater(id, run, pause, u"451 busy"_s, doubt);
    }
    MailPage page() { return *MailRepository(*m_db).page(0, 100, {}, {}); }
    MailRow only() { return page().rows.first(); }
    MailRow row(MailId id)
    {
        const auto rows = page().rows;
        return *std::ranges::find(rows, id, &MailRow::id);
    }
    qint64 now() { return value("SELECT {now}").toLongLong(); }
};

ATRIUM_TEST(tst_Mails)
#include "tst_mails.moc"
