// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/eventtrail.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;

class tst_EventTrail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCameAfterANumberIsKnown()
    {
        EventTrail trail;
        trail.beginAt(10);
        QVERIFY(!trail.since(9));
        QVERIFY(trail.since(10)->isEmpty());
        trail.add(12, "a"); // numbers between are of other events
        trail.add(15, "b");
        QCOMPARE(*trail.since(10), (QByteArrayList{"a", "b"}));
        QCOMPARE(*trail.since(11), (QByteArrayList{"a", "b"}));
        QCOMPARE(*trail.since(12), QByteArrayList{"b"});
        QVERIFY(trail.since(15)->isEmpty());
        QVERIFY(!trail.since(3));
    }

    void oldestAreForgottenWhenTheyAreTooMuch()
    {
        EventTrail trail(10);
        trail.add(1, "aaaa");
        trail.add(2, "bbbb");
        trail.add(4, "cccc");
        QVERIFY(!trail.since(0));
        QCOMPARE(*trail.since(1), (QByteArrayList{"bbbb", "cccc"}));
        trail.add(5, QByteArray(11, 'd')); // more than there may be
        QVERIFY(!trail.since(4));
        QVERIFY(trail.since(5)->isEmpty());
    }
};

ATRIUM_TEST(tst_EventTrail)
#include "tst_eventtrail.moc"
