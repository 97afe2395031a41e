// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulttest.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

/*! The database's primary dies, and a standby takes its place. */
class tst_Switchover : public FaultTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(renewDatabase()); }

    void switchToASynchronousStandbyIsNotNoticed_data()
    {
        QTest::addColumn<int>("withoutMs");
        QTest::addColumn<QByteArray>("reliedOn");
        QTest::newRow("at once") << 0 << QByteArray("dropped");
        QTest::newRow("after three leases") << 3 * leaseMs << QByteArray("promised");
    }
    void switchToASynchronousStandbyIsNotNoticed()
    {
        QFETCH(int, withoutMs);
        QFETCH(QByteArray, reliedOn);
        QVERIFY(database().startStandby());
        BEGIN(3);
        for (int i = 0; i < 6; ++i)
            QVERIFY(scenario().meet(2));
        scenario().talkFor(500);
        QVERIFY(database().killServer());
        scenario().talkFor(withoutMs);
        QVERIFY(database().promoteStandby());
        scenario().talkFor(2 * leaseMs);
        proveNobodyNoticed();
        const qint64 later = scenario().addRoom(2);
        QTRY_VERIFY_WITH_TIMEOUT(roomsKnownAt(1).contains(later), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(roomsKnownAt(3).contains(later), patienceMs);
        PROVE(reliedOn.constData(), "serve", "saved");
    }

    // Nobody can bring back what only the dead primary had; but all must then go by what there is.
    void whatALaggingStandbyLostIsForgottenByAllNodes()
    {
        QVERIFY(database().startLaggingStandby());
        BEGIN(2, {.peerProxies = true});
        QVERIFY(scenario().meet(2));
        scenario().talkFor(300);
        const qint64 kept = scenario().addRoom(1);
        QVERIFY(database().stopStandby());
        const qint64 lost = scenario().addRoom(1);
        QTRY_VERIFY_WITH_TIMEOUT(roomsKnownAt(2).contains(lost), patienceMs);
        QVERIFY(database().killServer());
        QVERIFY(database().promoteStandby());
        for (const int node : {1, 2}) {
            QTRY_VERIFY_WITH_TIMEOUT(!roomsKnownAt(node).contains(lost), patienceMs);
            QVERIFY(roomsKnownAt(node).contains(kept));
        }
        // The numbers of the commits that were lost are used once more.
        for (const int node : {1, 2}) {
            cluster().peerProxy(node).refuse();
            cluster().peerProxy(node).cutConnections();
        }
        QList<qint64> added;
        for (int i = 0; i < 4; ++i)
            added.append(scenario().addRoom(1));
        for (const qint64 room : added)
            QTRY_VERIFY_WITH_TIMEOUT(roomsKnownAt(2).contains(room), patienceMs);
        PROVE("serve");
    }

private:
    QSet<qint64> roomsKnownAt(int node)
    {
        QSet<qint64> rooms;
        const QJsonObject answer = scenario().admin(node).get(QStringLiteral("rooms")).json();
        const QJsonArray list = answer.value(QLatin1String("rooms")).toArray();
        for (const QJsonValue &room : list)
            rooms.insert(room.toObject().value(QLatin1String("id")).toInteger());
        return rooms;
    }
};

ATRIUM_TEST(tst_Switchover)
#include "tst_switchover.moc"
