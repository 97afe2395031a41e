// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rooms/roomsfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;

namespace {

const QString ada = QStringLiteral("ada's");
const QString bob = QStringLiteral("bob's");

} // namespace

/*! How the cluster learns who is in a room. */
class tst_ConnectionLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_node = std::make_unique<RoomsFixture>();
        m_lease = m_node->claim(m_node->addRoom());
        m_ledger = std::make_unique<ConnectionLedger>(m_node->storage, m_node->clock);
    }
    void cleanup()
    {
        m_node->storage.finishWork(); // what it answers must find those who asked
        m_ledger.reset();
        m_node.reset();
    }

    void whoEntersIsWrittenDownAndWhoLeavesIsGone()
    {
        enter(ada);
        enter(bob);
        QTRY_COMPARE(people(), 2);
        leave(ada);
        QTRY_COMPARE(people(), 1);
        QVERIFY(ConnectionRepository(*m_node->db).find(bob));
    }

    void allThatWaitsIsOneCommit()
    {
        Gate gate(m_node->storage);
        enter(ada); // is on its way at once
        for (int i = 0; i < 10; ++i)
            enter(QString::number(i));
        gate.open();
        waitUntilWritten();
        QCOMPARE(people(), 11);
        QCOMPARE(m_node->commits.size(), 2);
    }

    void whoCameAndWentWhileTheDatabaseWasSlowLeavesNothing()
    {
        Gate gate(m_node->storage);
        enter(ada); // is on its way
        enter(bob); // waits
        leave(bob);
        leave(ada);
        gate.open();
        waitUntilWritten();
        QCOMPARE(people(), 0);
        QCOMPARE(m_node->commits.size(), 2); // ada came, ada went; nobody was ever told of bob
    }

    void outageIsMadeUpForWithTheTimesOfEntry()
    {
        breakDatabase();
        enter(ada);
        m_node->settle(); // it has failed
        QVERIFY(!isWritten());
        m_node->clock.advance(std::chrono::hours(2));
        enter(bob);
        mendDatabase();
        waitUntilWritten();
        const UtcTime now = databaseNow();
        const auto page = ConnectionRepository(*m_node->db).page(0, 9, {});
        QCOMPARE(page->total, 2);
        QCOMPARE(page->rows.first().connection.publicId, bob);
        const Millis sinceAda = now - page->rows.last().connectedSince;
        QVERIFY(sinceAda >= std::chrono::hours(2) && sinceAda < std::chrono::hours(2) + std::chrono::minutes(1));
    }

    void whoLeftDuringAnOutageIsNowhereAfterIt()
    {
        enter(ada);
        waitUntilWritten();
        breakDatabase();
        leave(ada);
        enter(bob);
        m_node->settle();
        leave(bob);
        mendDatabase();
        waitUntilWritten();
        QCOMPARE(people(), 0);
    }

    void newsDuringAFailingWriteStandAgainstIt()
    {
        breakDatabase();
        Gate gate(m_node->storage);
        enter(ada); // on its way, and will fail
        leave(ada);
        gate.open();
        m_node->settle();
        mendDatabase();
        waitUntilWritten();
        QCOMPARE(people(), 0);
    }

    void nothingToWriteIsWritten()
    {
        QVERIFY(isWritten());
        Gate gate(m_node->storage);
        enter(ada);
        QVERIFY(!isWritten());
    }

private:
    void enter(const QString &publicId)
    {
        m_ledger->entered({publicId, m_lease.node, m_lease.incarnation, m_lease.room, UserId(1), {}});
    }
    void leave(const QString &publicId) { m_ledger->left(publicId, m_lease.room); }
    int people() const { return m_node->peopleIn(m_lease.room); }
    UtcTime databaseNow() const { return {m_node->db->run("SELECT {now}")->rows.first().first().toLongLong()}; }
    bool isWritten()
    {
        const auto written = std::make_shared<bool>(false);
        m_ledger->whenWritten([written] { *written = true; });
        return *written;
    }
    void waitUntilWritten()
    {
        const auto written = std::make_shared<bool>(false);
        m_ledger->whenWritten([written] { *written = true; });
        QTRY_VERIFY(*written);
    }
    void breakDatabase() { QVERIFY(m_node->execute("ALTER TABLE room_connection RENAME TO room_connection_away")); }
    void mendDatabase() { QVERIFY(m_node->execute("ALTER TABLE room_connection_away RENAME TO room_connection")); }

    std::unique_ptr<RoomsFixture> m_node;
    std::unique_ptr<ConnectionLedger> m_ledger;
    RoomLease m_lease;
};

ATRIUM_TEST(tst_ConnectionLedger)
#include "tst_connectionledger.moc"
