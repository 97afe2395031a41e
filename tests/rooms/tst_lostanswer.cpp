// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/migrations.h"
#include "agent/storage/repositories/clusterrepository.h"
#include "tests/rooms/roomsfixture.h"
#include "tests/support/faultproxy.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;

/*! A commit whose answer was lost may have happened: what is done after it must hold either way. */
class tst_LostAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoLeftIsNowhereThoughTheAnswerToTheirEntryWasLost()
    {
        const auto server = TestDatabase::start(DatabaseDriver::Postgresql);
        QVERIFY(server);
        auto opened = Database::open(server->settings(), NodeId(), {});
        QVERIFY(opened);
        Database &db = **opened;
        QVERIFY(migrate(db));
        const auto filled = db.transaction([&]() -> Result<qint64> {
            NodeRecord record;
            record.id = NodeId(1);
            if (const auto added = NodeRepository(db).insert(record, {}, {}); !added)
                return added.error();
            if (const auto created = ClusterRepository(db).create({}); !created)
                return created.error();
            return NodeRepository(db).claim(NodeId(1), {QStringLiteral("a"), {}, {}, 0}, RoomsFixture::times);
        });
        QVERIFY(filled);
        // The commit of an entry waits for the test.
        QVERIFY(db.runRaw(QStringLiteral("CREATE FUNCTION hold() RETURNS trigger AS 'BEGIN PERFORM "
                                         "pg_advisory_xact_lock(77); RETURN NULL; END' LANGUAGE plpgsql")));
        QVERIFY(db.runRaw(QStringLiteral("CREATE CONSTRAINT TRIGGER hold AFTER INSERT ON room_connection DEFERRABLE "
                                         "INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION hold()")));
        QVERIFY(db.runRaw(QStringLiteral("SELECT pg_advisory_lock(77)")));

        FaultProxy proxy(quint16(server->settings().port));
        DatabaseSettings through = server->settings();
        through.port = proxy.port();
        through.host = QStringLiteral("127.0.0.1");
        Storage storage(through, NodeId(1), {}, 1);
        SystemClock clock;
        ConnectionLedger ledger(storage, clock);
        ledger.entered({QStringLiteral("ada"), NodeId(1), *filled, RoomId(1), UserId(1), {}});
        QTRY_COMPARE(count(db, "SELECT COUNT(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"), 1);
        proxy.cutConnections(); // the answer is lost
        storage.finishWork();
        QCoreApplication::processEvents(); // the ledger has heard
        QVERIFY(db.runRaw(QStringLiteral("SELECT pg_advisory_unlock(77)")));
        QTRY_COMPARE(count(db, "SELECT COUNT(*) FROM room_connection"), 1); // yet it happened
        ledger.left(QStringLiteral("ada"), RoomId(1));
        bool written = false;
        ledger.whenWritten([&written] { written = true; });
        QTRY_VERIFY(written);
        QCOMPARE(count(db, "SELECT COUNT(*) FROM room_connection"), 0);
    }

private:
    static int count(Database &db, const char *statement)
    {
        const auto answer = db.run(statement);
        return answer ? answer->rows.first().first().toInt() : -1;
    }
};

ATRIUM_TEST(tst_LostAnswer)
#include "tst_lostanswer.moc"
