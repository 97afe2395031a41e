// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/agentcluster.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! A program that is spoken with line by line. */
class Partner
{
public:
    Partner(const QString &program, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, arguments);
    }
    ~Partner()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    QByteArray hear() //!< a line; empty = there came none
    {
        QElapsedTimer timer;
        timer.start();
        while (!m_process.canReadLine()) {
            const int left = patienceMs - int(timer.elapsed());
            if (left <= 0 || !m_process.waitForReadyRead(left))
                return {};
        }
        return m_process.readLine().trimmed();
    }
    void say(const QByteArray &line)
    {
        m_process.write(line + '\n');
        m_process.waitForBytesWritten();
    }

private:
    static constexpr int patienceMs = 60000;
    QProcess m_process;
};

/*!
    The contract that integrations of OpenMeetings 2.1 rely on: each SOAP stack walks the same way through a real cluster of two
    nodes. It makes rooms and a link for a person, who follows it in Chromium; finds the person, sends them out, deletes the
    rooms, and gets a fault. A walker prints "link HASH ROOM" and waits for "in", then "kicked" and waits for "out", then "done".
*/
class tst_Contract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = TestDatabase::start(DatabaseDriver::Sqlite);
        m_cluster = std::make_unique<AgentCluster>(*m_database, 2);
        QVERIFY(m_cluster->prepare());
        QVERIFY(m_cluster->startAll());
        m_visitor = std::make_unique<Partner>(u"node"_s, QStringList{folder + "visitor.mjs"_L1});
    }

    void integrationsWalkTheirWay_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("PHP by description") << u"php"_s << QStringList{folder + "walk_php.php"_L1, u"wsdl"_s};
        QTest::newRow("PHP without one") << u"php"_s << QStringList{folder + "walk_php.php"_L1, u"bare"_s};
        QTest::newRow("zeep") << u"/usr/bin/python3"_s << QStringList{folder + "walk_zeep.py"_L1};
        QTest::newRow("SOAP::Lite") << u"perl"_s << QStringList{folder + "walk_soaplite.pl"_L1};
        QTest::newRow("KDSoap") << QCoreApplication::applicationDirPath() + "/walk_kdsoap"_L1 << QStringList();
        QTest::newRow("curl by REST") << u"bash"_s << QStringList{folder + "walk_curl.sh"_L1};
    }
    void integrationsWalkTheirWay()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        const QString number = QString::number(++m_walks);
        Partner walker(program,
                       arguments
                           + QStringList{m_cluster->url(1).toString(), m_cluster->url(2).toString(), u"admin"_s,
                                         m_cluster->adminPasswordFile(), number});
        const QList<QByteArray> link = walker.hear().split(' ');
        QCOMPARE(link.value(0), QByteArray("link"));
        // By the node that is not asked for the room first, whichever will serve it.
        const int door = m_walks % 2 + 1;
        m_visitor->say("{\"url\":\"" + m_cluster->url(door).toEncoded() + "?secureHash=" + link.value(1)
                       + "&scopeRoomId=" + link.value(2) + "&language=1\"}");
        const QUrl socket(QJsonDocument::fromJson(m_visitor->hear()).object().value("socket"_L1).toString());
        QCOMPARE(socket.port(), portOfRoom(link.value(2)));
        walker.say("in");
        QCOMPARE(walker.hear(), QByteArray("kicked"));
        QCOMPARE(m_visitor->hear(), QByteArray("{\"out\":true}"));
        walker.say("out");
        QCOMPARE(walker.hear(), QByteArray("done"));
    }

    void cleanupTestCase() { m_visitor.reset(); }

private:
    /*! Of the node that the cluster says serves the room. */
    int portOfRoom(const QByteArray &room) const
    {
        const auto placements = soapRows(m_cluster->url(1), u"ClusterService"_s, u"getPlacement"_s,
                                         {{u"SID"_s, m_cluster->soapSession(1)}});
        for (const auto &placement : placements) {
            if (placement.value(u"roomId"_s) == QString::fromLatin1(room))
                return m_cluster->port(placement.value(u"nodeId"_s).toInt());
        }
        return 0;
    }

    const QString folder = QStringLiteral(ATRIUM_SOURCE_DIR "/tests/contract/");
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    std::unique_ptr<Partner> m_visitor;
    int m_walks = 0;
};

ATRIUM_TEST(tst_Contract)
#include "tst_contract.moc"
