// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/janus/streamchoice.h"
#include "tests/support/testprogram.h"

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*! Who gets what of all that is published. */
class tst_StreamChoice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMostImportantComesFirst();
    void morePeopleTakeLessEach_data();
    void morePeopleTakeLessEach();
};

void tst_StreamChoice::theMostImportantComesFirst()
{
    const QList<LiveStream> all{
        {u"a"_s, StreamKind::Camera, 1, u"1"_s, true},  {u"a"_s, StreamKind::Microphone, 1, u"0"_s, false},
        {u"b"_s, StreamKind::Camera, 2, u"1"_s, true},  {u"b"_s, StreamKind::Screen, 2, u"2"_s, true},
        {u"b"_s, StreamKind::Screen, 2, u"3"_s, false}, {u"c"_s, StreamKind::Camera, 3, u"1"_s, true},
        {u"me"_s, StreamKind::Camera, 4, u"1"_s, true}};
    const StreamSizes sizes{{{u"a"_s, StreamKind::Camera}, StreamSize::None},
                            {{u"c"_s, StreamKind::Camera}, StreamSize::Large}};
    QStringList order;
    for (const WantedStream &each : wantedStreams(u"me"_s, all, sizes))
        order.append(each.stream.person + each.stream.mid);
    QCOMPARE(order, (QStringList{u"a0"_s, u"b3"_s, u"b2"_s, u"c1"_s, u"b1"_s, u"a1"_s}));
}

void tst_StreamChoice::morePeopleTakeLessEach_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<bool>("isScreen");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("expected");
    QTest::newRow("few take all") << 4 << false << 1'500'000 << 1'500'000;
    QTest::newRow("a class takes half") << 16 << false << 1'500'000 << 750'000;
    QTest::newRow("a hundred take a third") << 100 << false << 1'500'000 << 500'000;
    QTest::newRow("a screen is read by all") << 100 << true << 1'500'000 << 1'500'000;
    QTest::newRow("so little that nothing could be seen") << 100 << false << 300'000 << 150'000;
    QTest::newRow("never more than is allowed") << 100 << false << 64'000 << 64'000;
}

void tst_StreamChoice::morePeopleTakeLessEach()
{
    QFETCH(int, people);
    QFETCH(bool, isScreen);
    QFETCH(int, most);
    QFETCH(int, expected);
    QCOMPARE(bitrateFor(people, isScreen, most), expected);
}

ATRIUM_TEST(tst_StreamChoice)
#include "tst_streamchoice.moc"
