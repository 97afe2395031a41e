// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/connecting.h"
#include "agent/storage/dialect.h"
#include "agent/storage/sqlconnection.h"
#include "tests/support/driverundertest.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testprogram.h"

using namespace Agent;
using namespace Qt::StringLiterals;

/*! What a statement could not do is an error, never an empty answer. */
class tst_SqlConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = TestDatabase::start(driverUnderTest());
        QVERIFY(m_server);
    }

    void init()
    {
        m_connection = qtConnection(m_server->settings());
        QVERIFY(m_connection->open(serversOf(m_server->settings()).first()));
    }

    void cleanup() { m_connection.reset(); }

    void statementThatFailsInTheMiddleOfItsRowsGivesNone()
    {
        const SqlReply whole = m_connection->run("SELECT ABS(-9223372036854775807) UNION ALL SELECT ABS(-1)", {});
        QVERIFY(!whole.error.isValid());
        QCOMPARE(whole.answer.rows.size(), 2);

        const SqlReply reply = m_connection->run(
            "SELECT ABS(number) FROM (SELECT -1 AS number UNION ALL SELECT -9223372036854775807 - 1) numbers", {});
        QVERIFY(reply.error.isValid());
        QCOMPARE(reply.answer.rows.size(), 0);
        QVERIFY(!m_connection->run("SELECT 1", {}).error.isValid());
    }

    void connectionThatIsFoundClosedIsLost_data()
    {
        QTest::addColumn<bool>("byServer");
        QTest::newRow("by us") << false;
        if (driverUnderTest() != DatabaseDriver::Sqlite)
            QTest::newRow("by the server") << true;
    }
    void connectionThatIsFoundClosedIsLost()
    {
        QFETCH(bool, byServer);
        if (byServer)
            endByServer();
        else
            m_connection->close();
        for (int i = 0; i < 2; ++i) {
            QVERIFY(isLost(m_connection->runRaw(u"BEGIN"_s)));
            QVERIFY(isLost(m_connection->run("SELECT 1", {}).error));
        }
        m_connection->close();
        QVERIFY(m_connection->open(serversOf(m_server->settings()).first()));
        QCOMPARE(m_connection->run("SELECT 1", {}).answer.rows.size(), 1);
    }

private:
    void endByServer()
    {
        const char *statement = driverUnderTest() == DatabaseDriver::Postgresql
            ? "SELECT pg_terminate_backend(pg_backend_pid())"
            : "KILL CONNECTION_ID()";
        QVERIFY(m_connection->run(statement, {}).error.isValid());
    }

    static bool isLost(const QSqlError &error)
    {
        const bool isKnown = driverUnderTest() == DatabaseDriver::Sqlite // of which no connection is ever lost
            || classify(driverUnderTest(), error) == SqlFailure::ConnectionLost;
        return error.isValid() && isKnown;
    }

    std::unique_ptr<TestDatabase> m_server;
    std::unique_ptr<SqlConnection> m_connection;
};

ATRIUM_TEST(tst_SqlConnection)
#include "tst_sqlconnection.moc"
