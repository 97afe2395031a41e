// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/roomprotocol.h"

#include "golden.h"
#include "refusal.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Common;
using namespace Qt::StringLiterals;

/*! Every frame of the protocol finds its decoder among those of coming and going, of the meeting, of the board and of media. */
class tst_RoomProtocol : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requests_data();
    void requests();
    void serverFrames_data();
    void serverFrames();
    void badText_data();
    void badText();
    void typesOfOtherVersionsAreTold();
    void aFrameIsFoundWhateverItsGroup();
};

void tst_RoomProtocol::requests_data()
{
    QTest::addColumn<int>("group");
    for (const char *name : {"join", "chat", "leave", "return", "ping", "kick"})
        QTest::newRow(name) << 0;
    for (const char *name : {"meeting-apply", "meeting-grant", "meeting-refuse", "meeting-take", "meeting-mute",
                             "meeting-hand", "meeting-typing", "meeting-whisper", "meeting-chat-mode", "meeting-settle",
                             "meeting-ask", "meeting-vote", "meeting-end-poll", "meeting-remove-poll"})
        QTest::newRow(name) << 1;
    for (const char *name : {"board-add", "board-change", "board-extend", "board-delete", "board-order-front",
                             "board-clear", "board-undo", "board-redo", "board-page-add", "board-page-rename",
                             "board-page-remove", "board-page-move", "board-show", "board-point"})
        QTest::newRow(name) << 2;
    for (const char *name : {"media-publish", "media-offer", "media-answer", "media-candidate", "media-bye",
                             "media-watch", "media-record"})
        QTest::newRow(name) << 3;
}

void tst_RoomProtocol::requests()
{
    QFETCH(int, group);
    const QByteArray text = goldenJson(QTest::currentDataTag());
    const auto request = decodeRoomRequest(text);
    QVERIFY2(request, request ? "" : qPrintable(request.error().message));
    QCOMPARE(int(request->frame.index()), group);
    QCOMPARE(request->type, goldenObject(QTest::currentDataTag()).value("t"_L1).toString());
}

void tst_RoomProtocol::serverFrames_data()
{
    QTest::addColumn<int>("group");
    for (const char *name :
         {"joined", "entered", "left", "said", "refused", "closed", "go", "wait", "saved", "notice", "pong"})
        QTest::newRow(name) << 0;
    for (const char *name :
         {"meeting-state", "meeting-rights", "meeting-waiting", "meeting-applied", "meeting-answered", "meeting-muted",
          "meeting-hand-place", "meeting-typing-seen", "meeting-whispered", "meeting-chat-mode-set", "meeting-held",
          "meeting-settled", "meeting-poll", "meeting-votes", "meeting-voted", "meeting-poll-ended",
          "meeting-poll-removed"})
        QTest::newRow(name) << 1;
    for (const char *name : {"board", "board-pages", "board-put", "board-extended", "board-removed", "board-shown",
                             "board-pointer", "board-history"})
        QTest::newRow(name) << 2;
    for (const char *name : {"media-state-none", "media-state-mesh", "media-state-server", "media-published",
                             "media-offered", "media-offered-by-server", "media-answered", "media-candidate-seen",
                             "media-bye-said", "media-recording", "media-recording-over"})
        QTest::newRow(name) << 3;
}

void tst_RoomProtocol::serverFrames()
{
    QFETCH(int, group);
    const auto frame = decodeRoomServerFrame(goldenJson(QTest::currentDataTag()));
    QVERIFY2(frame, frame ? "" : qPrintable(frame.error().message));
    QCOMPARE(int(frame->index()), group);
}

void tst_RoomProtocol::badText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no type") << QByteArray("{}");
    QTest::newRow("a number for a type") << QByteArray("{\"t\":1}");
}

void tst_RoomProtocol::typesOfOtherVersionsAreTold()
{
    for (const QByteArray type : {"fly", "boardFly"}) {
        const QByteArray text = "{\"t\":\"" + type + "\"}";
        const auto request = decodeRoomRequest(text);
        const auto frame = decodeRoomServerFrame(text);
        QVERIFY(!request && !frame);
        QCOMPARE(request.error().code, ErrorCode::NotFound);
        QCOMPARE(frame.error().code, ErrorCode::NotFound);
        QVERIFY2(frame.error().message.contains(QLatin1String(type)), qPrintable(frame.error().message));
    }
}

void tst_RoomProtocol::badText()
{
    QFETCH(QByteArray, text);
    checkRefused(decodeRoomRequest(text));
    checkRefused(decodeRoomServerFrame(text));
}

void tst_RoomProtocol::aFrameIsFoundWhateverItsGroup()
{
    const auto meeting = decodeRoomServerFrame(goldenJson("meeting-state"));
    QVERIFY(meeting);
    QVERIFY(frameIn<MeetingFrame>(*meeting));
    QVERIFY(!frameIn<JoinedFrame>(*meeting));
    QVERIFY(!frameIn<RightsFrame>(*meeting));
    const auto joined = decodeRoomServerFrame(goldenJson("joined"));
    QVERIFY(joined);
    QVERIFY(frameIn<JoinedFrame>(*joined));
}

ATRIUM_TEST(tst_RoomProtocol)
#include "tst_roomprotocol.moc"
