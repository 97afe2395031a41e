// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/mediaframes.h"

#include "common/wire/json.h"
#include "common/wire/meetingframes.h"

#include "damage.h"
#include "refusal.h"
#include "spoilt.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

Result<MediaClientFrame> clientFrameFrom(const QByteArray &text)
{
    const auto object = parseJsonObject(text);
    return object ? decodeMediaClientFrame(*object) : object.error();
}

Result<MediaServerFrame> serverFrameFrom(const QByteArray &text)
{
    const auto object = parseJsonObject(text);
    return object ? decodeMediaServerFrame(*object) : object.error();
}

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

const QString ada = u"9f86d081"_s;
const QString bob = u"60303ae2"_s;
const QString sdp = u"v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=\u00e4 \"-\"\r\nt=0 0\r\n"_s;
const QString candidate = u"candidate:1 1 udp 2122260223 2f1c.local 50000 typ host"_s;
constexpr auto everything = StreamKinds(StreamKind::Microphone) | StreamKind::Camera | StreamKind::Screen;
constexpr UtcTime noon{1'700'000'000'000};
const IceServer stun{{u"stun:stun.example:3478"_s}};
const IceServer turn{{u"turn:turn.example:3478?transport=udp"_s, u"turns:turn.example:5349"_s},
                     u"1700086400:6f1ed002ab"_s,
                     u"lbJTtJXcGoh/BwXzrEYPNyIDgP0="_s};

const QList<GoldenFrame<MediaClientFrame>> clientFrames{
    {"media-publish", PublishFrame{StreamKind::Microphone | StreamKind::Camera}},
    {"media-publish-nothing", PublishFrame{}},
    {"media-offer",
     SignalFrame{
         bob, u"k_3-Z"_s,
         OfferSignal{
             sdp, {{u"0"_s, StreamKind::Microphone}, {u"1"_s, StreamKind::Camera}, {u"a{b}"_s, StreamKind::Screen}}}}},
    {"media-offer-to-server", SignalFrame{{}, u"k1"_s, OfferSignal{sdp, {{u"0"_s, StreamKind::Screen}}}}},
    {"media-answer", SignalFrame{bob, u"k1"_s, AnswerSignal{sdp}}},
    {"media-candidate", SignalFrame{bob, u"k1"_s, CandidateSignal{{candidate, u"1"_s, 1}}}},
    {"media-candidate-last", SignalFrame{bob, u"k1"_s, CandidateSignal{}}},
    {"media-bye", SignalFrame{bob, u"k1"_s, ByeSignal{}}},
    {"media-watch",
     WatchFrame{{{bob, StreamKind::Camera, StreamSize::Large},
                 {bob, StreamKind::Screen, StreamSize::None},
                 {ada, StreamKind::Camera, StreamSize::Small}}}},
    {"media-record", RecordFrame{true}},
};

const QList<GoldenFrame<MediaServerFrame>> serverFrames{
    {"media-state-none",
     MediaFrame{.lack = MediaLack::MeshFull,
                .message = u"Too many people are in the room."_s,
                .maxPeople = 6,
                .audioOnly = true,
                .noScreens = true,
                .awaitsRecording = true,
                .people = {{ada, StreamKind::Microphone}}}},
    {"media-state-mesh",
     MediaFrame{.mode = MediaMode::Mesh,
                .ice = {stun, turn},
                .iceUntil = noon + std::chrono::hours(24),
                .maxPeople = 6,
                .people = {{ada, everything}, {bob, StreamKind::Microphone}}}},
    {"media-state-server",
     MediaFrame{.mode = MediaMode::Server, .mayRecord = true, .recording = RecordingNow{noon, ada, u"Ada Lovelace"_s}}},
    {"media-published", PublishedFrame{20, bob, StreamKind::Camera | StreamKind::Screen}},
    {"media-offered", SignalledFrame{{ada, u"k_3-Z"_s, OfferSignal{sdp, {{u"0"_s, StreamKind::Microphone}}}}}},
    {"media-offered-by-server",
     SignalledFrame{
         {{}, u"k2"_s, OfferSignal{sdp, {{u"0"_s, StreamKind::Microphone, ada}, {u"1"_s, StreamKind::Camera, bob}}}}}},
    {"media-answered", SignalledFrame{{{}, u"k2"_s, AnswerSignal{sdp}}}},
    {"media-candidate-seen", SignalledFrame{{ada, u"k1"_s, CandidateSignal{{candidate, u"0"_s, 0}}}}},
    {"media-bye-said", SignalledFrame{{ada, u"k1"_s, ByeSignal{}}}},
    {"media-recording", RecordingFrame{21, true, 7, {noon, ada, u"Ada Lovelace"_s}}},
    {"media-recording-over", RecordingFrame{22, false, 7, {}, u"room_empty"_s}},
};

void addRow(const char *row, const char *name, const char *member, const QJsonValue &value)
{
    QJsonObject object = goldenObject(name);
    object[QLatin1String(member)] = value;
    QTest::newRow(row) << text(object);
}

/*! A row for an offer of one stream, of which one member is `value`. */
void addStreamRow(const char *row, const char *name, const char *member, const QJsonValue &value)
{
    QJsonObject stream = goldenObject(name).value("streams"_L1).toArray().first().toObject();
    stream[QLatin1String(member)] = value;
    addRow(row, name, "streams", QJsonArray{stream});
}

void addCandidateRow(const char *row, const char *member, const QJsonValue &value)
{
    QJsonObject signal = goldenObject("media-candidate").value("candidate"_L1).toObject();
    signal[QLatin1String(member)] = value;
    addRow(row, "media-candidate", "candidate", signal);
}

QJsonArray repeated(const QJsonValue &value, int times)
{
    QJsonArray list;
    for (int i = 0; i < times; ++i)
        list.append(value);
    return list;
}

QJsonArray streams(int count)
{
    QJsonArray list;
    for (int i = 0; i < count; ++i)
        list.append(QJsonObject{{u"mid"_s, QString::number(i)}, {u"kind"_s, u"camera"_s}});
    return list;
}

} // namespace

class tst_MediaFrames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clientFrame_data();
    void clientFrame();
    void serverFrame_data();
    void serverFrame();
    void whatIsDecodedIsWhatWasEncoded();
    void everyKindSizeModeAndLackHasItsOwnName();
    void whatIsAsLongAsItMayBeIsTaken();
    void onlyTheServerOffersStreamsOfOthers();
    void badClientFrames_data();
    void badClientFrames();
    void badServerFrames_data();
    void badServerFrames();
    void membersOfLaterVersionsAreIgnored();
    void damagedFramesAreRefusedOrWhole();
    void hostileFramesTakeLittleTime_data();
    void hostileFramesTakeLittleTime();
};

void tst_MediaFrames::clientFrame_data()
{
    addGoldenRows(clientFrames);
}

void tst_MediaFrames::clientFrame()
{
    QFETCH(MediaClientFrame, frame);
    checkGolden(frame, goldenJson(QTest::currentDataTag()), clientFrameFrom);
}

void tst_MediaFrames::serverFrame_data()
{
    addGoldenRows(serverFrames);
}

void tst_MediaFrames::serverFrame()
{
    QFETCH(MediaServerFrame, frame);
    checkGolden(frame, goldenJson(QTest::currentDataTag()), serverFrameFrom);
}

void tst_MediaFrames::whatIsDecodedIsWhatWasEncoded()
{
    const auto offered = serverFrameFrom(goldenJson("media-offered-by-server"));
    QVERIFY(offered);
    const SignalFrame &signal = std::get<SignalledFrame>(*offered).signal;
    QVERIFY(signal.peer.isEmpty());
    QCOMPARE(signal.link, u"k2"_s);
    const auto &offer = std::get<OfferSignal>(signal.step);
    QCOMPARE(offer.sdp, sdp);
    QCOMPARE(offer.streams,
             (QList<StreamPlace>{{u"0"_s, StreamKind::Microphone, ada}, {u"1"_s, StreamKind::Camera, bob}}));
    const auto state = serverFrameFrom(goldenJson("media-state-mesh"));
    QVERIFY(state);
    const auto &media = std::get<MediaFrame>(*state);
    QCOMPARE(media.mode, MediaMode::Mesh);
    QCOMPARE(media.lack, MediaLack::Nothing);
    QCOMPARE(media.ice, (QList<IceServer>{stun, turn}));
    QCOMPARE(media.people, (QList<PersonStreams>{{ada, everything}, {bob, StreamKind::Microphone}}));
    QVERIFY(!media.recording);
}

void tst_MediaFrames::everyKindSizeModeAndLackHasItsOwnName()
{
    for (const StreamKind kind : everyStreamKind) {
        for (const StreamSize size : {StreamSize::None, StreamSize::Small, StreamSize::Large}) {
            const auto decoded = clientFrameFrom(encode(WatchFrame{{{ada, kind, size}}}));
            QVERIFY(decoded);
            const WatchFrame::Wish wish = std::get<WatchFrame>(*decoded).streams.value(0);
            QCOMPARE(wish.kind, kind);
            QCOMPARE(wish.size, size);
        }
    }
    for (const MediaLack lack : {MediaLack::NoMedia, MediaLack::MeshFull, MediaLack::ServerLost}) {
        const auto decoded = serverFrameFrom(encode(MediaFrame{.lack = lack}));
        QVERIFY(decoded);
        QCOMPARE(std::get<MediaFrame>(*decoded).lack, lack);
    }
    for (const MediaMode mode : {MediaMode::Mesh, MediaMode::Server}) {
        const auto decoded = serverFrameFrom(encode(MediaFrame{.mode = mode}));
        QVERIFY(decoded);
        QCOMPARE(std::get<MediaFrame>(*decoded).mode, mode);
    }
}

void tst_MediaFrames::whatIsAsLongAsItMayBeIsTaken()
{
    QJsonObject offer = goldenObject("media-offer");
    offer[u"offer"_s] = QString(maximumSdpBytes / 2, u'\u00e4');
    offer[u"link"_s] = QString(maximumLinkLength, u'Z');
    offer[u"to"_s] = QString(maximumPersonIdLength, u'f');
    offer[u"streams"_s] = streams(maximumSignalStreams);
    QVERIFY(clientFrameFrom(text(offer)));
    const QString longest = QString(maximumCandidateBytes, u'c');
    QVERIFY(clientFrameFrom(
        encode(SignalFrame{bob, u"k"_s, CandidateSignal{{longest, QString(maximumMidLength, u'm'), 0}}})));
    WatchFrame watch;
    watch.streams.fill({ada, StreamKind::Camera, StreamSize::Small}, maximumWatchWishes);
    QVERIFY(clientFrameFrom(encode(watch)));
}

void tst_MediaFrames::onlyTheServerOffersStreamsOfOthers()
{
    QJsonObject offer = goldenObject("media-offered-by-server");
    offer[u"to"_s] = offer.take(u"from"_s);
    const auto fromClient = clientFrameFrom(text(offer));
    QVERIFY(fromClient);
    const auto &step = std::get<SignalFrame>(*fromClient).step;
    QVERIFY(std::get<OfferSignal>(step).streams.value(0).person.isEmpty());
}

void tst_MediaFrames::badClientFrames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no type") << QByteArray("{}");
    QTest::newRow("an unknown type") << QByteArray("{\"t\":\"broadcast\"}");
    QTest::newRow("a server's frame") << encode(PublishedFrame{1, ada, {}});
    QTest::newRow("what came from somebody") << goldenJson("media-bye-said");
    addSpoiltRows(clientFrames);
    addRow("an unknown kind", "media-publish", "streams", QJsonArray{u"smell"_s});
    addRow("a kind in capitals", "media-publish", "streams", QJsonArray{u"Camera"_s});
    addRow("a number for a kind", "media-publish", "streams", QJsonArray{1});
    addRow("a text for streams", "media-publish", "streams", u"camera"_s);
    addRow("to somebody with an endless id", "media-bye", "to", QString(maximumPersonIdLength + 1, u'a'));
    addRow("a link without a token", "media-bye", "link", QString());
    addRow("a link with an endless token", "media-bye", "link", QString(maximumLinkLength + 1, u'a'));
    addRow("a link with a token of other characters", "media-bye", "link", u"k 1"_s);
    addRow("a link with a token of other letters", "media-bye", "link", u"\u00e4"_s);
    addRow("a bye that is none", "media-bye", "bye", false);
    addRow("two steps at once", "media-answer", "bye", true);
    addRow("an offer that is an answer", "media-offer", "answer", sdp);
    addRow("an SDP that is too long", "media-answer", "answer", QString(maximumSdpBytes + 1, u'a'));
    addRow("an SDP that is too long in bytes", "media-answer", "answer", QString(maximumSdpBytes / 2 + 1, u'\u00e4'));
    addRow("an SDP that is an object", "media-offer", "offer", QJsonObject{{u"sdp"_s, sdp}});
    addRow("too many streams", "media-offer", "streams", streams(maximumSignalStreams + 1));
    addRow("a number among the streams", "media-offer", "streams", QJsonArray{1});
    addRow("a line twice", "media-offer", "streams", repeated(streams(1).first(), 2));
    addStreamRow("a stream of an unknown kind", "media-offer", "kind", u"smell"_s);
    addStreamRow("a stream without a line", "media-offer", "mid", QString());
    addStreamRow("a stream of an endless line", "media-offer", "mid", QString(maximumMidLength + 1, u'0'));
    addStreamRow("a stream of a line with a break", "media-offer", "mid", u"0\r\n"_s);
    addRow("a text for a candidate", "media-candidate", "candidate", candidate);
    addCandidateRow("a candidate that is too long", "candidate", QString(maximumCandidateBytes + 1, u'c'));
    addCandidateRow("a candidate that is nothing", "candidate", QJsonValue::Null);
    addCandidateRow("a candidate for a line before the first", "sdpMLineIndex", -1);
    addCandidateRow("a candidate for a line beyond all", "sdpMLineIndex", 1e9);
    addCandidateRow("a candidate for half a line", "sdpMLineIndex", 0.5);
    addCandidateRow("a candidate for a line by a number", "sdpMid", 0);
    addRow("too many wishes", "media-watch", "streams",
           repeated(goldenObject("media-watch").value("streams"_L1).toArray().first(), maximumWatchWishes + 1));
    addStreamRow("a wish for nobody's stream", "media-watch", "id", QString());
    addStreamRow("a wish for an unknown size", "media-watch", "size", u"huge"_s);
    addRow("a word for a truth", "media-record", "on", u"true"_s);
}

void tst_MediaFrames::badClientFrames()
{
    QFETCH(QByteArray, text);
    checkRefused(clientFrameFrom(text));
}

void tst_MediaFrames::badServerFrames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no type") << QByteArray("{}");
    QTest::newRow("an unknown type") << QByteArray("{\"t\":\"broadcasted\"}");
    QTest::newRow("a client's frame") << encode(PublishFrame{});
    QTest::newRow("what goes to somebody") << goldenJson("media-bye");
    addSpoiltRows(serverFrames,
                  {"media-state-none with nothing for recording", "media-state-mesh with nothing for recording",
                   "media-state-server with nothing for recording"});
    addRow("an unknown way of media", "media-state-mesh", "mode", u"pigeon"_s);
    addRow("no media for an unknown reason", "media-state-none", "code", u"rain"_s);
    addRow("no media for no reason", "media-state-none", "code", QString());
    addRow("a number among the servers", "media-state-mesh", "ice", QJsonArray{1});
    addRow("a server without addresses", "media-state-mesh", "ice", QJsonArray{QJsonObject{}});
    addRow("a server with a name and no credential", "media-state-mesh", "ice",
           QJsonArray{QJsonObject{{u"urls"_s, QJsonArray{}}, {u"username"_s, u"1:a"_s}}});
    addRow("fewer people than none", "media-state-mesh", "maxPeople", -1);
    addRow("a person who publishes the unknown", "media-state-mesh", "people",
           QJsonArray{QJsonObject{{u"id"_s, ada}, {u"streams"_s, QJsonArray{u"smell"_s}}}});
    addRow("a recording without a beginning", "media-state-server", "recording",
           QJsonObject{{u"by"_s, ada}, {u"name"_s, u"Ada"_s}});
    addStreamRow("a stream of nobody by the server", "media-offered-by-server", "id", QString());
    addRow("a recording without a number", "media-recording", "id", 0);
}

void tst_MediaFrames::badServerFrames()
{
    QFETCH(QByteArray, text);
    checkRefused(serverFrameFrom(text));
}

void tst_MediaFrames::membersOfLaterVersionsAreIgnored()
{
    QVERIFY(clientFrameFrom("{\"t\":\"publish\",\"streams\":[],\"mood\":{\"good\":true}}"));
    QVERIFY(serverFrameFrom("{\"t\":\"published\",\"seq\":1,\"id\":\"a\",\"streams\":[],\"mood\":[1]}"));
}

void tst_MediaFrames::damagedFramesAreRefusedOrWhole()
{
    checkDamaged(clientFrames, clientFrameFrom, 100'000);
    checkDamaged(serverFrames, serverFrameFrom, 100'000);
}

void tst_MediaFrames::hostileFramesTakeLittleTime_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("very many kinds") << "{\"t\":\"publish\",\"streams\":[" + QByteArray("\"camera\",").repeated(100'000)
            + "1]}";
    QTest::newRow("very many streams")
        << "{\"t\":\"signal\",\"to\":\"\",\"from\":\"\",\"link\":\"k\",\"offer\":\"\",\"streams\":["
            + QByteArray("{},").repeated(300'000) + "1]}";
    QTest::newRow("very many wishes") << "{\"t\":\"watch\",\"streams\":[" + QByteArray("{},").repeated(300'000) + "1]}";
    QTest::newRow("an endless SDP") << "{\"t\":\"signal\",\"to\":\"\",\"from\":\"\",\"link\":\"k\",\"answer\":\""
            + QByteArray(1 << 20, 'x') + "\"}";
    QTest::newRow("an endless link") << "{\"t\":\"signal\",\"to\":\"\",\"from\":\"\",\"bye\":true,\"link\":\""
            + QByteArray(1 << 20, 'x') + "\"}";
    QTest::newRow("many people") << "{\"t\":\"media\",\"people\":[" + QByteArray("{},").repeated(300'000) + "1]}";
}

void tst_MediaFrames::hostileFramesTakeLittleTime()
{
    QFETCH(QByteArray, text);
    checkHostile(text, clientFrameFrom);
    checkHostile(text, serverFrameFrom);
    QVERIFY(!clientFrameFrom(text));
    QVERIFY(!serverFrameFrom(text));
}

ATRIUM_TEST(tst_MediaFrames)
#include "tst_mediaframes.moc"
