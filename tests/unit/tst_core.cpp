// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/core/clock.h"
#include "common/core/echo.h"
#include "common/core/ids.h"
#include "common/core/random.h"
#include "common/core/result.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace Common;
using namespace Qt::StringLiterals;

class tst_Core : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void echoIsOneShortLine();
    void everyErrorHasANameOfItsOwn();
    void anUnknownErrorNameIsInternal_data();
    void anUnknownErrorNameIsInternal();
    void errorTextJoinsMessageAndRemedy();
    void resultHoldsAValueOrAnError();
    void idZeroIsNone();
    void timesAddAndSubtract();
    void systemClockNeverGoesBack();
    void systemRandomGivesWhatWasAskedFor();
};

void tst_Core::everyErrorHasANameOfItsOwn()
{
    QSet<QString> names;
    for (int number = 0; number <= int(ErrorCode::Internal); ++number) {
        const auto code = ErrorCode(number);
        const QString name = errorName(code);
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
        QCOMPARE(errorFromName(name), code);
    }
}

void tst_Core::anUnknownErrorNameIsInternal_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no name") << u""_s;
    QTest::newRow("a name of a later version") << u"melted"_s;
    QTest::newRow("a known name in other case") << u"Room_Full"_s;
    QTest::newRow("a known name with more behind it") << u"room_full "_s;
}

void tst_Core::anUnknownErrorNameIsInternal()
{
    QFETCH(QString, name);
    QCOMPARE(errorFromName(name), ErrorCode::Internal);
}

void tst_Core::errorTextJoinsMessageAndRemedy()
{
    QCOMPARE(errorText({ErrorCode::PortBusy, u"The port is busy."_s, u"Choose another."_s}),
             u"The port is busy. Choose another."_s);
    QCOMPARE(errorText({ErrorCode::PortBusy, u"The port is busy."_s}), u"The port is busy."_s);
}

void tst_Core::resultHoldsAValueOrAnError()
{
    const Result<QString> value(u"text"_s);
    QVERIFY(value);
    QCOMPARE(*value, u"text"_s);
    QCOMPARE(value->size(), 4);

    const Error problem{ErrorCode::Timeout, u"Too late."_s};
    const Result<QString> failed(problem);
    QVERIFY(!failed);
    QCOMPARE(failed.error(), problem);

    QVERIFY(Result<void>());
    const Result<void> nothing(problem);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error(), problem);
}

void tst_Core::idZeroIsNone()
{
    QVERIFY(!NodeId());
    QVERIFY(!NodeId(0));
    QVERIFY(NodeId(1));
    QVERIFY(NodeId(1) < NodeId(2));
    QCOMPARE(NodeId(7), NodeId(7));
}

void tst_Core::timesAddAndSubtract()
{
    QVERIFY(!UtcTime());
    const UtcTime start{1000};
    QCOMPARE((start + Millis(500)).ms, 1500);
    QCOMPARE(UtcTime{1500} - start, Millis(500));
    QVERIFY(start < UtcTime{1001});
}

void tst_Core::systemClockNeverGoesBack()
{
    const SystemClock clock;
    Millis last = clock.monotonic();
    QVERIFY(last > Millis(0));
    for (int i = 0; i < 1000; ++i) {
        const Millis now = clock.monotonic();
        QVERIFY(now >= last);
        last = now;
    }
}

void tst_Core::systemRandomGivesWhatWasAskedFor()
{
    SystemRandom random;
    QCOMPARE(random.bytes(0).size(), 0);
    QCOMPARE(random.bytes(1000).size(), 1000); // more than the kernel gives without looking for signals
    QCOMPARE(random.hex(16).size(), 32);
    QVERIFY(random.bytes(32) != random.bytes(32));
}

void tst_Core::echoIsOneShortLine()
{
    QCOMPARE(echoed(u"Grüße, \U0001f600"), u"Grüße, \U0001f600"_s);
    QCOMPARE(echoed(u"a\nb\x1b[31m\u202ec\u2028"), u"a\ufffdb\ufffd[31m\ufffdc\ufffd"_s);
    QCOMPARE(echoed(u"12345", 5), u"12345"_s);
    QCOMPARE(echoed(u"123456", 5), u"12345\u2026"_s);
    QCOMPARE(echoed(u"1234\U0001f600", 5), u"1234\ufffd\u2026"_s); // no half of it
    QCOMPARE(echoed(QString(QChar(0xd800)) + u'x'), u"\ufffdx"_s);
    QCOMPARE(echoed(QString(1 << 20, u'x')).size(), 101);
}

ATRIUM_TEST(tst_Core)
#include "tst_core.moc"
