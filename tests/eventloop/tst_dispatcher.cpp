// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/eventloop/loopcase.h"
#include "tests/support/testprogram.h"

#include <QTest>

/*! One table for both kinds of event loop: where they differ, a row fails for one of them. */
class tst_Dispatcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void behaves_data();
    void behaves();
};

void tst_Dispatcher::behaves_data()
{
    QTest::addColumn<Loop>("loop");
    QTest::addColumn<LoopCase>("each");
    for (const auto &cases : {socketCases(), socketFateCases(), timerCases(), turnCases(), nestedCases()}) {
        for (const LoopCase &each : cases) {
            QTest::addRow("ours: %s", each.name) << Loop::Epoll << each;
            QTest::addRow("Qt's: %s", each.name) << Loop::Qt << each;
        }
    }
}

void tst_Dispatcher::behaves()
{
    QFETCH(Loop, loop);
    QFETCH(LoopCase, each);
    Log log;
    runIn(loop, [&] { each.run(log); });
    QCOMPARE(log.lines(), each.expected);
}

ATRIUM_TEST(tst_Dispatcher)
#include "tst_dispatcher.moc"
