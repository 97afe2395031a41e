// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/nodes/mediaload.h"
#include "common/domain/mediaserver.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <memory>
#include <thread>
#include <vector>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

class tst_MediaServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreReadAgain();
    void isToldInWords_data();
    void isToldInWords();
    void isFullAtItsLimit();
    void nodeWithoutAServerTellsNone();
    void serverIsUpWhileAnyConnectionIs();
    void streamsOfAllConnectionsAreAdded();
    void connectionThatEndsTakesItsStreamsAlong();
    void countsFromManyThreads();
};

void tst_MediaServer::namesAreReadAgain()
{
    for (const MediaServerState state : allMediaServerStates)
        QCOMPARE(mediaServerStateFromName(QString(mediaServerStateName(state))), std::optional(state));
    QVERIFY(!mediaServerStateFromName(u"Up"));
    QVERIFY(!mediaServerStateFromName(u""));
    for (const MediaNeed need : allMediaNeeds)
        QCOMPARE(mediaNeedFromName(QString(mediaNeedName(need))), std::optional(need));
    QVERIFY(!mediaNeedFromName(u"always"));
}

void tst_MediaServer::isToldInWords_data()
{
    QTest::addColumn<MediaServer>("server");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << MediaServer() << u"none"_s;
    QTest::newRow("down") << MediaServer{MediaServerState::Down, 0, 200} << u"down"_s;
    QTest::newRow("up") << MediaServer{MediaServerState::Up, 34, 0} << u"up, 34 stream(s)"_s;
    QTest::newRow("up, with a limit") << MediaServer{MediaServerState::Up, 34, 200} << u"up, 34 of 200 stream(s)"_s;
}

void tst_MediaServer::isToldInWords()
{
    QFETCH(MediaServer, server);
    QTEST(mediaServerText(server), "text");
}

void tst_MediaServer::isFullAtItsLimit()
{
    QVERIFY(!(MediaServer{MediaServerState::Up, 199, 200}.isFull()));
    QVERIFY((MediaServer{MediaServerState::Up, 200, 200}.isFull()));
    QVERIFY((MediaServer{MediaServerState::Up, 250, 200}.isFull()));
    QVERIFY(!(MediaServer{MediaServerState::Up, 9000, 0}.isFull()));
}

void tst_MediaServer::nodeWithoutAServerTellsNone()
{
    MediaLoad load;
    QCOMPARE(load.now(), MediaServer());
    MediaLoad::Part part(load);
    part.setUp(true);
    part.setStreams(5);
    QCOMPARE(load.now(), MediaServer());
}

void tst_MediaServer::serverIsUpWhileAnyConnectionIs()
{
    MediaLoad load;
    load.setConfigured(0);
    QCOMPARE(load.now().state, MediaServerState::Down);
    MediaLoad::Part first(load);
    MediaLoad::Part second(load);
    QCOMPARE(load.now().state, MediaServerState::Down);
    first.setUp(true);
    first.setUp(true);
    second.setUp(true);
    QCOMPARE(load.now().state, MediaServerState::Up);
    first.setUp(false);
    QCOMPARE(load.now().state, MediaServerState::Up);
    second.setUp(false);
    QCOMPARE(load.now().state, MediaServerState::Down);
}

void tst_MediaServer::streamsOfAllConnectionsAreAdded()
{
    MediaLoad load;
    load.setConfigured(200);
    MediaLoad::Part first(load);
    MediaLoad::Part second(load);
    first.setUp(true);
    first.setStreams(12);
    second.setStreams(30);
    QCOMPARE(load.now(), (MediaServer{MediaServerState::Up, 42, 200}));
    first.setStreams(4);
    QCOMPARE(load.now(), (MediaServer{MediaServerState::Up, 34, 200}));
    first.setUp(false);
    QCOMPARE(load.now(), (MediaServer{MediaServerState::Down, 0, 200}));
}

void tst_MediaServer::connectionThatEndsTakesItsStreamsAlong()
{
    MediaLoad load;
    load.setConfigured(0);
    MediaLoad::Part stays(load);
    stays.setUp(true);
    stays.setStreams(3);
    auto goes = std::make_unique<MediaLoad::Part>(load);
    goes->setUp(true);
    goes->setStreams(40);
    goes.reset();
    QCOMPARE(load.now(), (MediaServer{MediaServerState::Up, 3, 0}));
}

void tst_MediaServer::countsFromManyThreads()
{
    MediaLoad load;
    load.setConfigured(0);
    MediaLoad::Part up(load);
    up.setUp(true);
    std::vector<std::thread> threads;
    for (int each = 0; each < 4; ++each) {
        threads.emplace_back([&load] {
            MediaLoad::Part part(load);
            for (int streams = 0; streams < 20000; ++streams) {
                part.setStreams(streams % 7);
                part.setUp(streams % 2 == 0);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(load.now(), (MediaServer{MediaServerState::Up, 0, 0}));
}

ATRIUM_TEST(tst_MediaServer)
#include "tst_mediaserver.moc"
