// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/mail/mailsender.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/mailserver.h"
#include "tests/support/testprogram.h"

#include <QTcpServer>

#include <atomic>
#include <thread>

using namespace Agent;
using namespace Common;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/*! The job that empties the queue, between a real database and a real mail server. */
class tst_MailSender : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void pausesGrowAndEndAfterADay()
    {
        const QList<Millis> pauses{1min, 5min, 15min, 1h, 4h, 4h, 4h, 4h, 4h, 4h};
        Millis all{};
        for (int tries = 1; tries <= pauses.size(); ++tries) {
            QCOMPARE(pauseAfterTry(tries), pauses.at(tries - 1));
            all += *pauseAfterTry(tries);
        }
        QVERIFY(all > 24h && all < 26h);
        QCOMPARE(pauseAfterTry(int(pauses.size()) + 1), std::nullopt);
    }

    void allThatWaitLeaveOverOneConnectionAndAreForgotten()
    {
        MailServer &server = usualServer();
        for (int i = 0; i < 3; ++i)
            add(u"p%1@school.example"_s.arg(i));
        QCOMPARE(doOnce(settings(server)), u"done"_s);
        QTRY_COMPARE(server.mails().size(), 3);
        QStringList ids;
        for (const ArrivedMail &mail : server.mails()) {
            QCOMPARE(mail.seen.value("connection"_L1), server.mails().first().seen.value("connection"_L1));
            QCOMPARE(mail.text().trimmed(), u"secret link"_s);
            ids.append(mail.header(u"Message-ID"_s));
            QVERIFY(ids.last().endsWith(u".cluster@school.example>"_s));
        }
        ids.removeDuplicates();
        QCOMPARE(ids.size(), 3);
        for (const MailRow &row : rows()) {
            QCOMPARE(row.state, MailState::Sent);
            QCOMPARE(row.tries, 1);
            QVERIFY(!row.mayBeDoubled);
        }
        QCOMPARE(value("SELECT COUNT(*) FROM mail WHERE content <> ''").toInt(), 0);
        QVERIFY(!*mailSender(settings(server)).job().isWanted(*m_db));
    }

    void refusalsAreSorted()
    {
        MailServer &server = usualServer();
        for (const char *name : {"never-1", "later-1", "nomail-1", "ada"})
            add(QLatin1String(name) + u"@school.example"_s);
        QCOMPARE(doOnce(settings(server)), u"done"_s);
        QCOMPARE(row(u"never-1"_s).state, MailState::Failed);
        QVERIFY(row(u"never-1"_s).lastError.startsWith(u"550-5.1.1 No such person"_s));
        QCOMPARE(row(u"nomail-1"_s).state, MailState::Failed);
        QCOMPARE(row(u"ada"_s).state, MailState::Sent); // whatever became of the others
        const MailRow later = row(u"later-1"_s);
        QCOMPARE(later.state, MailState::Waiting);
        QVERIFY(later.lastError.startsWith(u"451"_s));
        QVERIFY(later.dueAt > later.createdAt + Millis(30s));

        makeDue();
        QCOMPARE(doOnce(settings(server)), u"done"_s);
        QCOMPARE(row(u"later-1"_s).state, MailState::Sent);
        QCOMPARE(row(u"later-1"_s).tries, 2);
        QVERIFY(row(u"later-1"_s).lastError.isEmpty());
        for (const MailRow &each : rows())
            QVERIFY(!each.mayBeDoubled);
        QTRY_COMPARE(server.mails().size(), 2);
    }

    void mailWithoutAnAnswerIsSentAgainAndMarked()
    {
        MailServer &server = usualServer();
        add(u"hangup-1@school.example"_s);
        QVERIFY(doOnce(settings(server)).startsWith(u"failed: The mail server 127.0.0.1 takes no mail"_s));
        QCOMPARE(row(u"hangup-1"_s).state, MailState::Waiting);
        QVERIFY(row(u"hangup-1"_s).mayBeDoubled);
        makeDue();
        QCOMPARE(doOnce(settings(server)), u"done"_s);
        QCOMPARE(row(u"hangup-1"_s).state, MailState::Sent);
        QVERIFY(row(u"hangup-1"_s).mayBeDoubled);
        QTRY_COMPARE(server.mails().size(), 2);                           // it had it, as we could not know
        QCOMPARE(server.mails().at(0).raw(), server.mails().at(1).raw()); // whoever looks sees that it is the same
    }

    void serverInTroubleCostsOneTryOfOneMail()
    {
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        MailSettings mail = settings(nobody.serverPort());
        nobody.close();
        add(u"a@school.example"_s);
        add(u"b@school.example"_s);
        QVERIFY(doOnce(mail).startsWith(u"failed: The mail server 127.0.0.1 takes no mail"_s));
        QCOMPARE(row(u"a"_s).tries, 1);
        QVERIFY(!row(u"a"_s).lastError.isEmpty());
        QVERIFY(!row(u"a"_s).mayBeDoubled);
        QCOMPARE(row(u"b"_s).tries, 0);
    }

    void lastTryIsTheEnd()
    {
        MailServer &server = usualServer();
        add(u"later-2@school.example"_s);
        QVERIFY(execute("UPDATE mail SET tries = 10"));
        QCOMPARE(doOnce(settings(server)), u"done"_s);
        QCOMPARE(row(u"later-2"_s).state, MailState::Failed);
        QVERIFY(row(u"later-2"_s).lastError.startsWith(u"451"_s));
    }

    void whatADeadRunLeftIsSentAndMarked()
    {
        MailServer &server = usualServer();
        add(u"a@school.example"_s);
        add(u"b@school.example"_s);
        const JobRun dead = claimJob();
        QVERIFY(write([&] { return MailRepository(*m_db).claimNext(dead, 0); }));
        QVERIFY(execute("UPDATE cluster_job SET lease_until = 1"));
        QVERIFY(*mailSender(settings(server)).job().isWanted(*m_db));
        QCOMPARE(doOnce(settings(server)), u"may have been done twice"_s);
        QTRY_COMPARE(server.mails().size(), 2);
        QCOMPARE(row(u"a"_s).state, MailState::Sent);
        QVERIFY(row(u"a"_s).mayBeDoubled);
        QCOMPARE(row(u"b"_s).state, MailState::Sent);
        QVERIFY(!row(u"b"_s).mayBeDoubled);
    }

    void runThatWasOvertakenClaimsNothing()
    {
        MailServer &server = usualServer();
        add(u"a@school.example"_s);
        const JobRun slow = claimJob();
        QVERIFY(execute("UPDATE cluster_job SET lease_until = 1"));
        const JobRun next = claimJob();
        QVERIFY(next.run != slow.run);
        const auto done = mailSender(settings(server)).job().work(*m_db, slow);
        QCOMPARE(done.error().code, ErrorCode::LeaseLost);
        QCOMPARE(row(u"a"_s).state, MailState::Waiting);
        QVERIFY(server.mails().isEmpty());
    }

    void runKeepsToThePace()
    {
        MailServer &server = usualServer();
        MailSettings mail = settings(server);
        mail.perMinute = 2;
        for (int i = 0; i < 3; ++i)
            add(u"p%1@school.example"_s.arg(i));
        QCOMPARE(doOnce(mail), u"done"_s);
        QTRY_COMPARE(server.mails().size(), 2);
        QCOMPARE(row(u"p2"_s).state, MailState::Waiting);
    }

    void stoppingGivesUpTheMailInHand()
    {
        MailServer server;
        QVERIFY(server.start());
        add(u"hold-1@school.example"_s);
        add(u"ada@school.example"_s);
        MailSender sending = mailSender(settings(server));
        std::thread work([&] { (void)doIt(sending, *connection()); });
        [&] { QTRY_COMPARE(server.mails().size(), 1); }();
        sending.stop();
        work.join();
        QCOMPARE(row(u"hold-1"_s).state, MailState::Waiting);
        QVERIFY(row(u"hold-1"_s).mayBeDoubled);
        QVERIFY(row(u"hold-1"_s).dueAt.ms <= value("SELECT {now}").toLongLong()); // the next node need not wait
        QCOMPARE(row(u"ada"_s).tries, 0);
    }

    void noteThatAMailWasSentWaitsForTheDatabase()
    {
        MailServer server;
        QVERIFY(server.start());
        add(u"hold-1@school.example"_s);
        MailSender sending = mailSender(settings(server));
        QString outcome;
        std::thread work([&] { outcome = doIt(sending, *connection()); });
        [&] { QTRY_COMPARE(server.mails().size(), 1); }();
        QVERIFY(m_db->runRaw(u"ALTER TABLE mail RENAME TO mail_away"_s));
        static std::atomic<int> failures = 0;
        const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
            failures += text.contains("statement failed"_L1) ? 1 : 0;
        });
        server.release();
        [&] { QTRY_VERIFY(failures > 0); }(); // it tried to note, in vain
        qInstallMessageHandler(before);
        QVERIFY(m_db->runRaw(u"ALTER TABLE mail_away RENAME TO mail"_s));
        work.join();
        QCOMPARE(outcome, u"done"_s);
        QCOMPARE(row(u"hold-1"_s).state, MailState::Sent);
        QVERIFY(!row(u"hold-1"_s).mayBeDoubled);
        QCOMPARE(server.mails().size(), 1);
    }

private:
    /*! For tests that want nothing special of it; has got nothing yet. */
    MailServer &usualServer()
    {
        if (!m_mailServer) {
            m_mailServer = std::make_unique<MailServer>();
            if (!m_mailServer->start())
                qFatal("the mail server does not start");
        }
        m_mailServer->forget();
        return *m_mailServer;
    }
    static MailSettings settings(quint16 port)
    {
        MailSettings mail;
        mail.server = u"127.0.0.1"_s;
        mail.port = port;
        mail.tls = MailTls::None;
        mail.fromName = u"Atrium"_s;
        mail.fromAddress = u"rooms@school.example"_s;
        return mail;
    }
    static MailSettings settings(const MailServer &server) { return settings(server.port()); }
    static MailSender mailSender(const MailSettings &mail) { return {mail, u"cluster"_s}; }
    void add(const QString &to)
    {
        Letter letter;
        letter.to = to;
        letter.subject = u"Invitation"_s;
        letter.text = u"secret link"_s;
        QVERIFY(write([&] { return MailRepository(*m_db).add(letter); }));
    }
    JobRun claimJob(Database *database = nullptr)
    {
        Database &db = database ? *database : *m_db;
        const QString name = u"mail.send"_s;
        (void)db.transaction([&] { return JobRepository(db).add(name); }); // Conflict: it is there
        (void)db.transaction([&] { return outcome(db.run("UPDATE cluster_job SET due_at = 1")); });
        return **db.transaction([&] { return JobRepository(db).claim(name, NodeId(1), 1, Millis(60s)); });
    }
    /*! The job is taken and done; its outcome. */
    QString doIt(MailSender &sending, Database &db)
    {
        const Job job = sending.job();
        const auto done = doJob(db, job, claimJob(&db));
        return done ? JobRepository(db).list()->first().outcome : done.error().message;
    }
    QString doOnce(const MailSettings &mail)
    {
        MailSender sending = mailSender(mail);
        return doIt(sending, *m_db);
    }
    void makeDue() { QVERIFY(execute("UPDATE mail SET due_at = 1 WHERE state = 1")); }
    QList<MailRow> rows() { return MailRepository(*m_db).page(0, 100, {}, {})->rows; }
    MailRow row(const QString &name) //!< by what stands before the @
    {
        const auto all = rows();
        const auto found =
            std::ranges::find_if(all, [&](const MailRow &each) { return each.to == name + u"@school.example"_s; });
        return found == all.end() ? MailRow() : *found;
    }

    std::unique_ptr<MailServer> m_mailServer;
};

ATRIUM_TEST(tst_MailSender)
#include "tst_mailsender.moc"
