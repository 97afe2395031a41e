// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/byterange.h"
#include "tests/support/testprogram.h"

#include <QTest>

using Agent::Api::ByteRange;
using Agent::Api::readByteRange;
using Range = std::optional<ByteRange>;

Q_DECLARE_METATYPE(Range)

/*! RFC 9110, section 14, of a content of 100 bytes. */
class tst_ByteRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangesAreRead_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<Range>("expected");
        const Range all;
        QTest::newRow("none") << QByteArray() << all;
        QTest::newRow("from and to") << QByteArray("bytes=10-19") << Range({10, 10});
        QTest::newRow("one byte") << QByteArray("bytes=0-0") << Range({0, 1});
        QTest::newRow("from") << QByteArray("bytes=90-") << Range({90, 10});
        QTest::newRow("the last ones") << QByteArray("bytes=-5") << Range({95, 5});
        QTest::newRow("more than there is at its end") << QByteArray("bytes=-500") << Range({0, 100});
        QTest::newRow("beyond the end") << QByteArray("bytes=50-999") << Range({50, 50});
        QTest::newRow("after the end") << QByteArray("bytes=100-") << Range({100, 0});
        QTest::newRow("nothing of the end") << QByteArray("bytes=-0") << Range({100, 0});
        QTest::newRow("the unit in capitals") << QByteArray("Bytes=1-2") << Range({1, 2});
        QTest::newRow("backwards") << QByteArray("bytes=5-1") << all;
        QTest::newRow("several") << QByteArray("bytes=0-1,5-6") << all;
        QTest::newRow("another unit") << QByteArray("pages=1-2") << all;
        QTest::newRow("no number") << QByteArray("bytes=a-b") << all;
        QTest::newRow("signs") << QByteArray("bytes=+1-2") << all;
        QTest::newRow("too large a number") << QByteArray("bytes=0-99999999999999999999") << all;
        QTest::newRow("nothing") << QByteArray("bytes=") << all;
        QTest::newRow("a dash") << QByteArray("bytes=-") << all;
    }
    void rangesAreRead()
    {
        QFETCH(QByteArray, header);
        QFETCH(Range, expected);
        QVERIFY(readByteRange(header, 100) == expected);
    }

    void emptyContentHasNoParts()
    {
        QCOMPARE(readByteRange("bytes=0-", 0)->length, 0);
        QCOMPARE(readByteRange("bytes=-1", 0)->length, 0);
    }
};

ATRIUM_TEST(tst_ByteRange)
#include "tst_byterange.moc"
