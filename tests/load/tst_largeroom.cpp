// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/conversation.h"
#include "tests/load/loadtest.h"
#include "tests/support/testprogram.h"

#include <QTest>

/*! Many people in one room talk. */
class tst_LargeRoom : public LoadTest
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyHearsEachLineAtOnce()
    {
        constexpr int people = 150;
        constexpr int linesPerSecond = 20;
        constexpr int lineLength = 80;
        QVERIFY(begin(1, people));
        QVERIFY(addRooms(1));
        QList<Visit> visits;
        for (int i = 0; i < people; ++i)
            visits.append(Visit{.user = i});
        QVERIFY(letIn(visits));

        Conversation talk(crowd().people(), crowd().people(), linesPerSecond, lineLength);
        const bool isHeardByAll = talk.hold(std::chrono::seconds(quickOrLong(3, 60)), people);
        print(QStringLiteral("large room"), talk.figures());
        QVERIFY(isHeardByAll);
        QVERIFY(talk.p99Ms() < quickOrLong(mostQuickP99Ms, mostP99Ms) + talk.machineMs());
    }

private:
    static constexpr int mostP99Ms = 100;
    static constexpr int mostQuickP99Ms = 500; // one line of the few is more than a hundredth
};

ATRIUM_TEST(tst_LargeRoom)
#include "tst_largeroom.moc"
