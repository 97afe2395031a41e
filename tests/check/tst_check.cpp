// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/database.h"
#include "tests/check/checkreport.h"
#include "tests/support/agentcluster.h"
#include "tests/support/certificates.h"
#include "tests/support/driverundertest.h"
#include "tests/support/freeport.h"
#include "tests/support/mailserver.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! `atrium-agent check` names what is wrong with a node, and what to do: real servers and agents, something wrong with each. */
class tst_Check : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_database = TestDatabase::start(driverUnderTest());
        QVERIFY(m_database);
    }
    void init()
    {
        QVERIFY(m_database->clear());
        m_cluster = std::make_unique<AgentCluster>(*m_database, 2);
        QVERIFY(m_cluster->prepare());
    }
    void cleanup() { m_cluster.reset(); }
    void cleanupTestCase() { m_database.reset(); }

    void nodeThatIsWellIsFoundWell()
    {
        QVERIFY(m_cluster->startAll());
        Report running; // until each has seen the other's folders
        QTRY_VERIFY_WITH_TIMEOUT((running = check()).problems() == QStringList(), 20000);
        QVERIFY(running.has("ok", "configuration", u"is good"_s));
        QVERIFY2(running.has("ok", "database", u"answers"_s), qPrintable(running.text()));
        QVERIFY2(isSqlite() || running.has("ok", "database", u"may read, write and change the schema"_s),
                 qPrintable(running.text()));
        QVERIFY2(running.has("ok", "node", u"runs on this machine as process %1"_s.arg(m_cluster->processId(1))),
                 qPrintable(running.text()));
        QVERIFY2(running.has("ok", "peers", u"node 2 (node2)"_s), qPrintable(running.text()));
        QVERIFY2(running.has("ok", "ports", u"this node listens on port %1"_s.arg(m_cluster->port(1))),
                 qPrintable(running.text()));
        QVERIFY2(running.has("ok", "ports", u"This node answers at"_s), qPrintable(running.text()));
        QVERIFY(m_cluster->stop(1));
        const Report stopped = check();
        QCOMPARE(stopped.problems(), QStringList());
        QVERIFY(stopped.has("ok", "node", u"Node 1 does not run"_s));
        QVERIFY(stopped.has("ok", "ports", u"port %1 is free"_s.arg(m_cluster->port(1))));
    }

    void lookingChangesNothing()
    {
        QVERIFY(m_cluster->startAll());
        const auto before = tables();
        QVERIFY(!before.isEmpty());
        check();
        QCOMPARE(tables(), before);
        QVERIFY(m_cluster->isReady(1) && m_cluster->isReady(2));
    }

    void textNamesTheTopicAndTheRemedy()
    {
        QVERIFY(QFile::setPermissions(keyFile(), QFile::ReadOwner | QFile::ReadOther));
        const auto told = runProgram(agentProgram(), {u"check"_s, u"--config"_s, m_cluster->configFile(1)});
        QCOMPARE(told.exitCode, 1);
        QVERIFY2(told.output.contains(u"PROBLEM   secrets"_s) && told.output.contains(u"chmod 600 "_s + keyFile()),
                 qPrintable(told.output));
    }

    void everyMistakeOfTheConfigurationIsTold()
    {
        m_cluster->setConfig(1, u"http.listen"_s, u"\"nowhere\""_s);
        m_cluster->setConfig(1, u"rooms.threads"_s, u"\"many\""_s);
        m_cluster->setConfig(1, u"limits.colour"_s, u"\"red\""_s);
        const Report report = check();
        for (const char *key : {"http.listen", "rooms.threads", "limits.colour"}) {
            const auto line = report.find("problem", "configuration", QLatin1String(key));
            QVERIFY2(line, qPrintable(report.text()));
            QVERIFY2(line->text.contains(m_cluster->configFile(1) + u':'), qPrintable(line->text));
            QVERIFY(!line->remedy.isEmpty());
        }
        QVERIFY(report.has("warning", "ports", u"configuration is wrong"_s)); // and what it depends on is left out
        QVERIFY(report.has("ok", "database", u"answers"_s));
        const auto started = m_cluster->serveUntilItEnds(1);
        QCOMPARE(started.exitCode, 3);
        for (const char *key : {"http.listen", "rooms.threads", "limits.colour"})
            QVERIFY2(started.output.contains(QLatin1String(key)), qPrintable(started.output));
        QCOMPARE(checkConfig().output, started.output);
    }

    void keyFileThatEverybodyMayRead()
    {
        QVERIFY(QFile::setPermissions(keyFile(), QFile::ReadOwner | QFile::ReadOther));
        const auto line = check().find("problem", "secrets", keyFile());
        QVERIFY(line);
        QCOMPARE(line->remedy, u"Run: chmod 600 "_s + keyFile());
        sameAtStart(3);
    }

    void accountThatLacksRights()
    {
        if (isSqlite())
            return; // it has no accounts
        const QString password = m_database->settings().password;
        const QString account = isPostgresql() ? m_database->settings().user : u"reader"_s;
        if (isPostgresql())
            QVERIFY(asAdministrator({u"REVOKE UPDATE, DELETE ON ALL TABLES IN SCHEMA public FROM "_s + account,
                                     u"REVOKE CREATE ON SCHEMA public FROM "_s + account}));
        else
            useAccount(account, password);
        const Report report = check();
        for (const char *right : {"DELETE", "UPDATE", "CREATE"}) {
            const auto line =
                report.find("problem", "database", u"The account %1 may not %2"_s.arg(account, QLatin1String(right)));
            QVERIFY2(line, qPrintable(report.text()));
            QVERIFY2(line->remedy.contains(isPostgresql() ? u"OWNER TO atrium"_s
                                                          : u"GRANT ALL PRIVILEGES ON atrium.* TO 'reader'"_s),
                     qPrintable(line->remedy));
        }
        QVERIFY(!report.find("problem", "database", u"may not INSERT"_s));
        QVERIFY(!report.text().contains(password));
    }

    void wrongPasswordAndWrongNameOfTheDatabase()
    {
        if (isSqlite())
            return;
        useAccount(m_database->settings().user, u"a wrong guess"_s);
        const Report wrong = check();
        if (!isPostgresql()
            || wrong.find("problem", "database", u"refuses the login"_s)) // PostgreSQL may trust this machine
            QVERIFY2(
                wrong.find("problem", "database", u"refuses the login"_s)->remedy.contains(u"database.password_file"_s),
                qPrintable(wrong.text()));
        QVERIFY(!wrong.text().contains(u"a wrong guess"_s));
        m_cluster->setConfig(1, u"database.name"_s, u"\"nothing\""_s);
        QVERIFY(check().find("problem", "database", u"database nothing"_s));
    }

    void databaseThatIsNotThere()
    {
        if (isSqlite()) {
            QVERIFY(m_database->clear());
            QVERIFY(check().has("warning", "database", u"is not there"_s));
            sameAtStart(10);
            return;
        }
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QString port = QString::number(closed.serverPort());
        closed.close();
        m_cluster->setConfig(1, u"database.port"_s, port);
        const Report report = check();
        const auto line = report.find("problem", "database", u"cannot be reached"_s);
        QVERIFY2(line && line->remedy.contains(u"database.port"_s), qPrintable(report.text()));
        QVERIFY(report.has("warning", "peers", u"as the database cannot be used"_s));
        sameAtStart(4);
    }

    void databaseThatHangs()
    {
        if (!isPostgresql())
            return; // which is the one that can be stopped here without its workers going on
        const TestDatabase::Pause pause(*m_database);
        QVERIFY(pause.holds());
        QElapsedTimer timer;
        timer.start();
        const Report report = check();
        QVERIFY2(timer.elapsed() < 16000, qPrintable(QString::number(timer.elapsed())));
        const auto line = report.find("problem", "database", u"does not answer"_s);
        QVERIFY2(line && line->remedy.contains(u"its log"_s), qPrintable(report.text()));
    }

    void databaseOfANewerProgram()
    {
        QVERIFY(write(u"INSERT INTO schema_version (version, applied_at) VALUES (999, 0)"_s));
        const Report report = check();
        const auto line = report.find("problem", "database", u"schema version 999"_s);
        QVERIFY2(line && line->remedy.contains(u"Install"_s), qPrintable(report.text()));
        sameAtStart(5);
    }

    void clockThatGoesWrong()
    {
        const QString skew = m_cluster->folder() + u"/skew"_s;
        QFile file(skew);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("+3600s\n") > 0);
        file.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const auto moved = clockSkew(skew);
        QVERIFY(!moved.isEmpty());
        environment.insert(moved);
        const Report report = isSqlite() ? Report() : check(environment);
        if (isSqlite())
            return; // its clock is this machine's
        const auto line = report.find("problem", "clock", u"This machine's clock is 3600 s ahead"_s);
        QVERIFY2(line && line->remedy.contains(u"chrony"_s), qPrintable(report.text()));
    }

    void anotherClusterKey()
    {
        QVERIFY(m_cluster->start(2));
        const QString other = privateFile(u"other.key"_s, QByteArray(64, 'a') + '\n');
        QVERIFY(!other.isEmpty());
        m_cluster->setConfig(1, u"cluster.key_file"_s, u'"' + other + u'"');
        const Report report = check();
        const auto line = report.find("problem", "peers", u"has another cluster key"_s);
        QVERIFY2(line && line->remedy.contains(u"Copy the key file"_s), qPrintable(report.text()));
        QVERIFY(report.has("problem", "node", u"is not the key of this cluster"_s));
        QVERIFY(!report.text().contains(QString(64, u'a')));
        QVERIFY(m_cluster->isReady(2));
        sameAtStart(8);
    }

    void peerThatCannotBeReached()
    {
        QVERIFY(m_cluster->start(2));
        m_cluster->pause(2);
        const Report report = check();
        m_cluster->resume(2);
        QVERIFY2(report.find("problem", "peers", u"node 2 (node2)"_s) || report.has("ok", "peers", u"does not run"_s),
                 qPrintable(report.text()));
    }

    void redirectPortOfAnotherProgram()
    {
        QTcpServer intruder;
        QVERIFY(intruder.listen(QHostAddress::LocalHost));
        m_cluster->setConfig(1, u"http.protocol"_s, u"\"https\""_s);
        m_cluster->setConfig(1, u"http.redirect_port"_s, QString::number(intruder.serverPort()));
        const Report report = check();
        QVERIFY2(
            report.find("problem", "ports", u"http.redirect_port: port %1 is used by"_s.arg(intruder.serverPort())),
            qPrintable(report.text()));
        sameAtStart(7);
    }

    void portOfAnotherProgram()
    {
        QTcpServer intruder;
        QVERIFY(intruder.listen(QHostAddress::LocalHost, m_cluster->port(1)));
        const Report report = check();
        const auto line = report.find("problem", "ports",
                                      u"http.port: port %1 is used by %2 (process %3)"_s.arg(
                                          QString::number(m_cluster->port(1)), QCoreApplication::applicationName(),
                                          QString::number(QCoreApplication::applicationPid())));
        QVERIFY2(line && line->remedy.contains(u"Stop that program"_s), qPrintable(report.text()));
        sameAtStart(7);
    }

    void checkConfigOfANodeThatRunsFindsItsPortsGood()
    {
        QVERIFY(m_cluster->start(1));
        const auto checked = checkConfig();
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.output));
        QVERIFY(m_cluster->isReady(1));
    }

    void fewOpenFiles()
    {
        const auto told =
            runProgram(u"prlimit"_s, QStringList{u"--nofile=256:256"_s, agentProgram()} + checkArguments());
        const Report report = reportOf(told.output);
        const auto line = report.find("problem", "limits", u"256 open files"_s);
        QVERIFY2(line && line->remedy.contains(u"LimitNOFILE="_s), qPrintable(told.output));
        m_cluster->setConfig(1, u"limits.connections"_s, u"100000"_s);
        const auto more = reportOf(
            runProgram(u"prlimit"_s, QStringList{u"--nofile=5000:5000"_s, agentProgram()} + checkArguments()).output);
        QVERIFY2(more.find("problem", "limits", u"limits.connections = 100000 needs 101000"_s),
                 qPrintable(more.text()));
    }

    void certificateThatHasExpired_data()
    {
        QTest::addColumn<QString>("section");
        QTest::newRow("of the commit channel") << u"peers"_s;
        QTest::newRow("of the public port") << u"http"_s;
    }
    void certificateThatHasExpired()
    {
        QFETCH(QString, section);
        Certificates certificates;
        QVERIFY(certificates.addAuthority(u"ca"_s));
        QVERIFY(certificates.addNode(u"node"_s, u"ca"_s, {u"-days"_s, u"-1"_s}));
        m_cluster->setConfig(1, section + u".tls_certificate"_s, u'"' + certificates.path(u"node.crt"_s) + u'"');
        m_cluster->setConfig(1, section + u".tls_key"_s, u'"' + certificates.path(u"node.key"_s) + u'"');
        if (section == u"peers"_s)
            m_cluster->setConfig(1, u"peers.tls_ca"_s, u'"' + certificates.path(u"ca.crt"_s) + u'"');
        const Report report = check();
        const auto line = report.find("problem", "certificates", u"has expired on"_s);
        QVERIFY2(line && line->remedy.contains(u"Put a new one into "_s + certificates.path(u"node.crt"_s)),
                 qPrintable(report.text()));
        QVERIFY(report.find("problem", "configuration", m_cluster->configFile(1) + u':'));
        sameAtStart(3);
    }

    void mailServerThatRefusesTheLogin()
    {
        MailServer server;
        QVERIFY(server.start({u"--user"_s, u"rooms"_s, u"--password"_s, u"correct horse"_s}));
        const QString secret = privateFile(u"mail-password"_s, "battery staple\n");
        QVERIFY(!secret.isEmpty());
        m_cluster->setConfig(1, u"mail.server"_s, u"\"127.0.0.1\""_s);
        m_cluster->setConfig(1, u"mail.port"_s, QString::number(server.port()));
        m_cluster->setConfig(1, u"mail.tls"_s, u"\"none\""_s);
        m_cluster->setConfig(1, u"mail.user"_s, u"\"rooms\""_s);
        m_cluster->setConfig(1, u"mail.password_file"_s, u'"' + secret + u'"');
        m_cluster->setConfig(1, u"mail.from"_s, u"\"rooms@school.example\""_s);
        const Report report = check();
        const auto line = report.find("problem", "mail", u"refuses the login"_s);
        QVERIFY2(line && line->remedy.contains(u"mail.password_file"_s), qPrintable(report.text()));
        QVERIFY(!report.text().contains(u"battery staple"_s));
        QVERIFY(server.mails().isEmpty());
    }

    void secondAgentWithTheSameNumber()
    {
        QVERIFY(m_cluster->start(1));
        AgentCluster intruder(*m_database, 1);
        QVERIFY(QFile::copy(keyFile(), intruder.folder() + u"/cluster.key"_s));
        const auto told = runProgram(agentProgram(), {u"check"_s, u"--json"_s, u"--config"_s, intruder.configFile(1)});
        const Report report = reportOf(told.output);
        const auto line = report.find("problem", "ports", u"does not listen on port"_s);
        QVERIFY2(line && line->remedy.contains(u"node.id"_s), qPrintable(report.text()));
    }

    void nodeThatHasCrashed()
    {
        QVERIFY(m_cluster->start(1));
        m_cluster->kill(1);
        const Report report = check();
        QVERIFY2(report.find("warning", "node", u"its process"_s) || report.find("warning", "node", u"ended without"_s),
                 qPrintable(report.text()));
    }

private:
    QStringList checkArguments() const { return {u"check"_s, u"--json"_s, u"--config"_s, m_cluster->configFile(1)}; }
    Report check(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment()) const
    {
        const auto told = runProgram(agentProgram(), checkArguments(), environment);
        const Report report = reportOf(told.output);
        const bool hasProblem =
            std::ranges::any_of(report.lines, [](const Line &line) { return line.level == u"problem"_s; });
        if (told.exitCode != (hasProblem ? 1 : 0))
            qWarning() << "check ended with" << told.exitCode;
        return told.exitCode == (hasProblem ? 1 : 0) ? report : Report();
    }

    ProgramResult checkConfig() const
    {
        return runProgram(agentProgram(), {u"serve"_s, u"--check-config"_s, u"--config"_s, m_cluster->configFile(1)});
    }
    void sameAtStart(int exitCode)
    {
        const auto started = m_cluster->serveUntilItEnds(1);
        const auto checked = checkConfig();
        QVERIFY2(started.exitCode == exitCode, qPrintable(started.output));
        QVERIFY2(checked.exitCode == exitCode, qPrintable(checked.output));
        // What they say; the log's lines, with their times, are another matter.
        const auto said = [](const QString &output) {
            QStringList lines = output.split(u'\n');
            const auto first =
                std::ranges::find_if(lines, [](const QString &line) { return line.startsWith(u"atrium-agent: "_s); });
            return QStringList(first, lines.end());
        };
        QCOMPARE(said(checked.output), said(started.output));
    }

    bool isSqlite() const { return m_database->settings().driver == DatabaseDriver::Sqlite; }
    bool isPostgresql() const { return m_database->settings().driver == DatabaseDriver::Postgresql; }
    QString keyFile() const { return m_cluster->folder() + u"/cluster.key"_s; }

    // In the cluster's folder; its whole name, or nothing when it cannot be written.
    QString privateFile(const QString &name, const QByteArray &content) const
    {
        QFile file(m_cluster->folder() + u'/' + name);
        const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(content) == content.size();
        return isWritten ? file.fileName() : QString();
    }

    void useAccount(const QString &user, const QString &password)
    {
        const QString name = privateFile(u"password-of-account"_s, password.toUtf8() + '\n');
        QVERIFY(!name.isEmpty());
        m_cluster->setConfig(1, u"database.user"_s, u'"' + user + u'"');
        m_cluster->setConfig(1, u"database.password_file"_s, u'"' + name + u'"');
    }

    bool asAdministrator(const QStringList &statements) const
    {
        const auto database = Database::open(m_database->settings(), Common::NodeId(), {});
        if (!database)
            return false;
        for (const QString &statement : statements) {
            if (!(*database)->runRaw(statement))
                return false;
        }
        return true;
    }
    bool write(const QString &statement) const { return asAdministrator({statement}); }

    QStringList tables() const
    {
        const auto database = Database::open(m_database->settings(), Common::NodeId(), {});
        QStringList names;
        constexpr const char *questions[] = {
            "SELECT name FROM sqlite_master ORDER BY name",
            "SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace ORDER BY relname",
            "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY table_name"};
        const auto rows = (*database)->run(questions[int(m_database->settings().driver)]);
        if (rows) {
            for (const QVariantList &row : rows->rows)
                names.append(row.first().toString());
        }
        return names;
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
};

ATRIUM_TEST(tst_Check)
#include "tst_check.moc"
