// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/agentcluster.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

using namespace Agent;

/*! What a command says and ends with when something is wrong; nothing may have changed then. SQLite, as the messages are the same. */
class tst_Commands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = TestDatabase::start(DatabaseDriver::Sqlite);
        m_cluster = std::make_unique<AgentCluster>(*m_database, 2);
    }

    void usageIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing at all") << QStringList{} << 2 << QStringLiteral("Usage");
        QTest::newRow("help") << QStringList{QStringLiteral("--help")} << 0 << QStringLiteral("verify");
        QTest::newRow("help of a command")
            << QStringList{QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("--help")} << 0
            << QStringLiteral("--level");
        QTest::newRow("version") << QStringList{QStringLiteral("--version")} << 0 << QStringLiteral("atrium-agent");
        QTest::newRow("unknown command") << QStringList{QStringLiteral("dance")} << 2 << QStringLiteral("dance");
        QTest::newRow("unknown option") << QStringList{QStringLiteral("status"), QStringLiteral("--loud")} << 2
                                        << QStringLiteral("loud");
        QTest::newRow("argument too many")
            << QStringList{QStringLiteral("status"), QStringLiteral("now")} << 2 << QStringLiteral("now");
        QTest::newRow("no configuration")
            << QStringList{QStringLiteral("serve"), QStringLiteral("--config"), QStringLiteral("/nowhere/agent.toml")}
            << 3 << QStringLiteral("/nowhere/agent.toml");
        QTest::newRow("address of verify")
            << QStringList{QStringLiteral("verify"), QStringLiteral("--server"), QStringLiteral("node1")} << 2
            << QStringLiteral("node1");
    }
    void usageIsTold()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, said);
        const auto result = runProgram(agentProgram(), arguments);
        QCOMPARE(result.exitCode, exitCode);
        QVERIFY2(result.output.contains(said), qPrintable(result.output));
    }

    void checkConfigSaysTheSameAsServe()
    {
        m_cluster->writeConfig(1, QStringLiteral("colour = \"red\"\n"));
        const QString line = QString::number(fileContent(m_cluster->configFile(1)).count('\n'));
        for (const QStringList &arguments : {QStringList{QStringLiteral("--check-config")}, QStringList{}}) {
            const auto result = command({QStringLiteral("serve")}, 1, arguments);
            QCOMPARE(result.exitCode, 3);
            QVERIFY2(result.output.contains(m_cluster->configFile(1) + QLatin1Char(':') + line
                                            + QLatin1String(": database.colour")),
                     qPrintable(result.output));
        }
        m_cluster->writeConfig(1);
        QCOMPARE(command({QStringLiteral("serve")}, 1, {QStringLiteral("--check-config")}).exitCode,
                 command({QStringLiteral("serve")}, 1).exitCode); // there is no key yet
        QVERIFY(m_cluster->prepare());
        QCOMPARE(command({QStringLiteral("serve")}, 1, {QStringLiteral("--check-config")}).exitCode, 0);
        QCOMPARE(command({}, 1, {QStringLiteral("--check-config")}).exitCode, 0);
    }

    void initMakesASecretKeyAndPasswordAndRunsOnce()
    {
        QCOMPARE(command({QStringLiteral("init")}, 1).exitCode, 0);
        for (const char *file : {"/cluster.key", "/admin-password"}) {
            const QFile secret(m_cluster->folder() + QLatin1String(file));
            QVERIFY(!(secret.permissions()
                      & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup
                         | QFileDevice::WriteOther)));
        }
        const QByteArray before = state();
        const auto again = command({QStringLiteral("init")}, 1);
        QCOMPARE(again.exitCode, 11);
        QVERIFY2(again.output.contains(QLatin1String("already")), qPrintable(again.output));
        QCOMPARE(state(), before);
    }

    void initWithABadAdministratorLeavesNoKey()
    {
        QCOMPARE(command({QStringLiteral("init")}, 1, {QStringLiteral("--admin-login"), QStringLiteral("x")}).exitCode,
                 3);
        QVERIFY(!QFile::exists(m_cluster->folder() + QLatin1String("/cluster.key")));
        QCOMPARE(command({QStringLiteral("init")}, 1).exitCode, 0);
    }

    void nothingGoesBeforeInit()
    {
        for (const char *name : {"join", "serve", "status"})
            QVERIFY(command({QLatin1String(name)}, 1).exitCode != 0);
        QVERIFY(!QFile::exists(m_database->settings().file));
        // With a key but no database: it says what to do.
        QCOMPARE(command({QStringLiteral("init")}, 1).exitCode, 0);
        m_database->clear();
        const auto result = command({QStringLiteral("serve")}, 1);
        QCOMPARE(result.exitCode, 10);
        QVERIFY2(result.output.contains(QLatin1String("atrium-agent init")), qPrintable(result.output));
        QVERIFY(!QFile::exists(m_database->settings().file));
    }

    void nodeThatDidNotJoinIsRefused()
    {
        QCOMPARE(command({QStringLiteral("init")}, 1).exitCode, 0);
        const auto result = m_cluster->serveUntilItEnds(2);
        QCOMPARE(result.exitCode, 10);
        QVERIFY2(result.output.contains(QLatin1String("atrium-agent join")), qPrintable(result.output));
    }

    void idThatIsTakenCannotJoin()
    {
        QVERIFY(m_cluster->prepare());
        const QByteArray before = state();
        QCOMPARE(command({QStringLiteral("join")}, 2).exitCode, 11);
        QCOMPARE(state(), before);
    }

    void wrongClusterKeyIsRefused()
    {
        QVERIFY(m_cluster->prepare());
        const QByteArray before = state();
        writeFile(m_cluster->folder() + QLatin1String("/cluster.key"), QByteArray(64, 'a') + '\n');
        for (const char *name : {"join", "serve", "status"}) {
            const auto result = command({QLatin1String(name)}, 2);
            QCOMPARE(result.exitCode, 8);
            QVERIFY2(result.output.contains(QLatin1String("cluster.key")), qPrintable(result.output));
        }
        QCOMPARE(state(), before);
    }

    void keyThatEverybodyCanReadIsRefused()
    {
        QVERIFY(m_cluster->prepare());
        QVERIFY(QFile::setPermissions(m_cluster->folder() + QLatin1String("/cluster.key"),
                                      QFileDevice::ReadOwner | QFileDevice::ReadOther));
        const auto result = command({QStringLiteral("serve")}, 1);
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.output.contains(QLatin1String("chmod 600")), qPrintable(result.output));
    }

    void databaseOfANewerProgramIsRefused()
    {
        QVERIFY(m_cluster->prepare());
        QVERIFY(sql("INSERT INTO schema_version (version, applied_at) VALUES (9999, 0)"));
        const QByteArray before = state();
        const auto result = command({QStringLiteral("serve")}, 1);
        QCOMPARE(result.exitCode, 5);
        QVERIFY2(result.output.contains(QLatin1String("9999")), qPrintable(result.output));
        QCOMPARE(state(), before);
    }

    void databaseServerThatIsAwayIsNamed()
    {
        QVERIFY(m_cluster->prepare());
        for (const char *driver : {"postgresql", "mariadb"}) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("ATRIUM_DATABASE_DRIVER"), QLatin1String(driver));
            environment.insert(QStringLiteral("ATRIUM_DATABASE_HOST"), QStringLiteral("127.0.0.1"));
            environment.insert(QStringLiteral("ATRIUM_DATABASE_PORT"), QStringLiteral("1"));
            const auto result = runProgram(
                agentProgram(), {QStringLiteral("serve"), QStringLiteral("--config"), m_cluster->configFile(1)},
                environment);
            QCOMPARE(result.exitCode, 4);
            QVERIFY2(result.output.contains(QLatin1String("127.0.0.1:1")), qPrintable(result.output));
        }
    }

    void busyPortIsNamedBeforeTheClusterIsTouched_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::newRow("web port") << QStringLiteral("ATRIUM_HTTP_PORT");
        QTest::newRow("peer port") << QStringLiteral("ATRIUM_PEERS_PORT");
    }
    void busyPortIsNamedBeforeTheClusterIsTouched()
    {
        QFETCH(QString, variable);
        QVERIFY(m_cluster->prepare());
        const QByteArray before = state();
        QTcpServer busy;
        QVERIFY(busy.listen(QHostAddress::LocalHost));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(variable, QString::number(busy.serverPort()));
        const auto result =
            runProgram(agentProgram(), {QStringLiteral("serve"), QStringLiteral("--config"), m_cluster->configFile(1)},
                       environment);
        QCOMPARE(result.exitCode, 7);
        QVERIFY2(result.output.contains(QString::number(busy.serverPort())), qPrintable(result.output));
        QCOMPARE(state(), before);
    }

    void sqliteOnAUserSpaceFileSystemIsRefused()
    {
        QVERIFY(m_cluster->prepare());
        QTemporaryDir mounted;
        const QString databaseFolder = QFileInfo(m_database->settings().file).path();
        QCOMPARE(runProgram(QStringLiteral("bindfs"), {databaseFolder, mounted.path()}).exitCode, 0);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ATRIUM_DATABASE_FILE"), mounted.filePath(QStringLiteral("atrium.sqlite")));
        const auto result =
            runProgram(agentProgram(), {QStringLiteral("serve"), QStringLiteral("--config"), m_cluster->configFile(1)},
                       environment);
        QCOMPARE(runProgram(QStringLiteral("umount"), {mounted.path()}).exitCode, 0);
        QCOMPARE(result.exitCode, 9);
        QVERIFY2(result.output.contains(QLatin1String("PostgreSQL or MariaDB")), qPrintable(result.output));
    }

    void sqliteFromASecondMachineIsRefusedWhileTheFirstUsesIt()
    {
        QVERIFY(m_cluster->prepare());
        QVERIFY(m_cluster->start(1));
        // Another machine, as far as the agent can tell: another machine id or, where there is none, another host name; in
        // namespaces of their own.
        writeFile(m_cluster->folder() + QLatin1String("/machine-id"), "0123456789abcdef0123456789abcdef\n");
        const QString script =
            QStringLiteral("if [ -s /etc/machine-id ]; then mount --bind '%1/machine-id' /etc/machine-id; "
                           "else echo elsewhere > /proc/sys/kernel/hostname; fi && exec '%2' serve --config '%3'")
                .arg(m_cluster->folder(), agentProgram(), m_cluster->configFile(2));
        const auto result = runProgram(
            QStringLiteral("unshare"),
            {QStringLiteral("--mount"), QStringLiteral("--uts"), QStringLiteral("sh"), QStringLiteral("-c"), script},
            QProcessEnvironment::systemEnvironment(), 15000);
        QCOMPARE(result.exitCode, 9);
        QVERIFY2(result.output.contains(QLatin1String("node 1 on another machine")), qPrintable(result.output));
        QVERIFY(m_cluster->isRunning(1));
        QVERIFY(m_cluster->stop(1));
    }

    void usersAreAddedWithTheirLevel()
    {
        QVERIFY(m_cluster->prepare());
        const QString password = m_cluster->folder() + QLatin1String("/password");
        writeFile(password, "correct horse\n");
        QVERIFY(QFile::setPermissions(password, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        const auto add = [&](const QString &login, const QString &level) {
            return command({QStringLiteral("user"), QStringLiteral("add")}, 1,
                           {QStringLiteral("--login"), login, QStringLiteral("--level"), level,
                            QStringLiteral("--password-file"), password});
        };
        QCOMPARE(add(QStringLiteral("soapuser"), QStringLiteral("webservice")).exitCode, 0);
        QCOMPARE(add(QStringLiteral("SoapUser"), QStringLiteral("admin")).exitCode, 11);
        QCOMPARE(add(QStringLiteral("another"), QStringLiteral("king")).exitCode, 2);
        QCOMPARE(add(QStringLiteral("x"), QStringLiteral("user")).exitCode, 3);
        writeFile(password, "short\n");
        const auto weak = add(QStringLiteral("another"), QStringLiteral("user"));
        QCOMPARE(weak.exitCode, 3);
        QVERIFY2(weak.output.contains(QLatin1String("8")), qPrintable(weak.output));
    }

    void statusShowsTheNodesForPeopleAndPrograms()
    {
        QVERIFY(m_cluster->prepare());
        QVERIFY(m_cluster->start(1));
        const auto text = command({QStringLiteral("status")}, 2);
        QCOMPARE(text.exitCode, 0);
        QVERIFY2(text.output.contains(QLatin1String("Has never been started.")), qPrintable(text.output));
        const auto nodes = [this] {
            const QByteArray json = command({QStringLiteral("status")}, 2, {QStringLiteral("--json")}).output.toUtf8();
            return QJsonDocument::fromJson(json).object().value(QLatin1String("nodes")).toArray();
        };
        const auto stateOf = [&](int node) {
            return nodes().at(node - 1).toObject().value(QLatin1String("state")).toString();
        };
        QCOMPARE(nodes().size(), 2);
        QTRY_COMPARE(stateOf(1), QStringLiteral("up"));
        QCOMPARE(stateOf(2), QStringLiteral("stopped"));
        QVERIFY(m_cluster->stop(1));
    }

private:
    ProgramResult command(QStringList words, int node, const QStringList &more = {})
    {
        return runProgram(agentProgram(),
                          words + QStringList{QStringLiteral("--config"), m_cluster->configFile(node)} + more);
    }

    static QByteArray fileContent(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void writeFile(const QString &name, const QByteArray &content)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    }

    bool sql(const char *statement)
    {
        return runProgram(QStringLiteral("sqlite3"), {m_database->settings().file, QLatin1String(statement)}).exitCode
            == 0;
    }

    // Everything in the database, as text.
    QByteArray state()
    {
        const auto dump = runProgram(QStringLiteral("sqlite3"), {m_database->settings().file, QStringLiteral(".dump")});
        Q_ASSERT(dump.exitCode == 0);
        return dump.output.toUtf8();
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
};

ATRIUM_TEST(tst_Commands)
#include "tst_commands.moc"
