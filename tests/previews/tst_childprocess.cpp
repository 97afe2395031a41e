// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/sandbox/childprocess.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace std::chrono_literals;

/*! Runs with delays (tests/delays): what is looked at here is a matter of microseconds. */
class tst_ChildProcess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatItWritesLastIsRead()
    {
        const StopSign stop;
        for (int i = 0; i < 300; ++i) {
            QByteArray output;
            const ChildEnd end = runChild({"/bin/sh", "-c", "echo said; echo complained >&2; exit 7"}, {}, 20s, stop,
                                          [&output](QByteArrayView piece) {
                                              output += piece;
                                              return true;
                                          });
            QCOMPARE(end.how, ChildEnd::How::Exited);
            QCOMPARE(end.code, 7);
            QCOMPARE(output, QByteArray("said\n"));
            QCOMPARE(end.complaints, QByteArray("complained\n"));
        }
    }
};

ATRIUM_TEST(tst_ChildProcess)
#include "tst_childprocess.moc"
