// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/pagescript.h"
#include "tests/support/agentcluster.h"
#include "tests/support/storedrecording.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Agent;

/*! Programs that know nothing of Atrium's code use two real nodes. */
class tst_Clients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = TestDatabase::start(DatabaseDriver::Sqlite);
        m_cluster = std::make_unique<AgentCluster>(*m_database, 2, ClusterOptions::besideBrowsers());
        QVERIFY(m_cluster->prepare());
        QVERIFY(m_cluster->startAll());
        m_room = m_cluster->addRoom(QStringLiteral("Clients"));
    }

    void soapClientsLogInAndListTheServers_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("script");
        QTest::newRow("PHP's SoapClient") << QStringLiteral("php") << QStringLiteral("php_client.php");
        QTest::newRow("Python's zeep") << QStringLiteral("/usr/bin/python3") << QStringLiteral("zeep_client.py");
        QTest::newRow("Perl's SOAP::Lite") << QStringLiteral("perl") << QStringLiteral("soaplite_client.pl");
    }
    void soapClientsLogInAndListTheServers()
    {
        QFETCH(QString, program);
        QFETCH(QString, script);
        // Each looks for this one, and deletes it.
        const auto database = Database::open(m_database->settings(), Common::NodeId(), {});
        QVERIFY(database);
        QVERIFY(storeRecording(**database, m_cluster->folder() + QLatin1String("/streams"),
                               {.room = m_room,
                                .roomName = QStringLiteral("Clients"),
                                .externalType = QStringLiteral("clients"),
                                .createdBy = 1})
                > 0);
        const auto result =
            runProgram(program,
                       {QStringLiteral(ATRIUM_SOURCE_DIR "/tests/soap/") + script, m_cluster->url(1).toString(),
                        QStringLiteral("admin"), m_cluster->adminPasswordFile(), m_cluster->url(2).toString()});
        QVERIFY2(result.exitCode == 0, qPrintable(result.output));
        const QJsonArray nodes =
            QJsonDocument::fromJson(result.output.toUtf8()).object().value(QLatin1String("nodes")).toArray();
        QVERIFY2(nodes.size() == 2, qPrintable(result.output));
        for (const QJsonValue &node : nodes) {
            const QJsonArray servers = node.toObject().value(QLatin1String("servers")).toArray();
            QCOMPARE(servers.size(), 2);
            QCOMPARE(servers.at(0).toObject().value(QLatin1String("name")).toString(), QStringLiteral("node1"));
            QVERIFY(servers.at(0).toObject().value(QLatin1String("pass")).toString().isEmpty());
        }
    }

#ifdef ATRIUM_CONSOLE
    void consoleConnectsToTheOtherNodeAndVerifiesTheCluster()
    {
        QTemporaryDir pictures;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), pictures.filePath(QStringLiteral("settings")));
        const auto console = [&](const QString &passwordFile) {
            return runProgram(QCoreApplication::applicationDirPath() + QLatin1String("/atrium-console"),
                              {QStringLiteral("--server"), m_cluster->url(2).toString(), QStringLiteral("--user"),
                               QStringLiteral("admin"), QStringLiteral("--password-file"), passwordFile,
                               QStringLiteral("--screenshot"), pictures.path()},
                              environment);
        };
        const auto result = console(m_cluster->adminPasswordFile());
        QVERIFY2(result.exitCode == 0, qPrintable(result.output));
        for (const char *picture : {"servers.png", "connections.png", "verify.png"})
            QVERIFY2(QFile::exists(pictures.filePath(QLatin1String(picture))), picture);
        QFile wrong(pictures.filePath(QStringLiteral("wrong")));
        QVERIFY(wrong.open(QIODevice::WriteOnly));
        wrong.write("not the password\n");
        wrong.close();
        QVERIFY(wrong.setPermissions(QFileDevice::ReadOwner));
        const auto refused = console(wrong.fileName());
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.output.contains(QLatin1String("password")), qPrintable(refused.output));
    }
#endif

    void peopleUseThePageInChromium_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("rooms, the lobby and a node that falls silent") << QStringLiteral("cluster.test.mjs");
        QTest::newRow("a meeting whose node is killed") << QStringLiteral("scenario.test.mjs");
        QTest::newRow("voice and video from browser to browser, whose node is killed")
            << QStringLiteral("talk.test.mjs");
    }
    void peopleUseThePageInChromium()
    {
        QFETCH(QString, script);
        QCoreApplication::processEvents(); // the row before may have killed a node
        for (const int node : {1, 2})
            QVERIFY(m_cluster->isRunning(node) || m_cluster->start(node));
        QCOMPARE(runPageScript(script, *m_cluster, 3).exitCode, 0);
    }

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    qint64 m_room = 0;
};

ATRIUM_TEST(tst_Clients)
#include "tst_clients.moc"
