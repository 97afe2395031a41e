// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/meetingframes.h"

#include "common/wire/json.h"

#include "golden.h"
#include "mutation.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

template <class Frame>
QByteArray encoded(const Frame &frame)
{
    return std::visit([](const auto &each) { return encode(each); }, frame);
}

Result<MeetingClientFrame> clientFrameFrom(const QByteArray &text)
{
    const auto object = parseJsonObject(text);
    return object ? decodeMeetingClientFrame(*object) : object.error();
}

Result<MeetingServerFrame> serverFrameFrom(const QByteArray &text)
{
    const auto object = parseJsonObject(text);
    return object ? decodeMeetingServerFrame(*object) : object.error();
}

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

const QString ada = u"9f86d081"_s;
const QString bob = u"60303ae2"_s;
const QString hello = u"Hello \"you\" \u00e4 \U0001f44b\n<b>"_s;
const QStringList days{u"Monday"_s, u"\u0427\u0435\u0442\u0432\u0435\u0440\u0433"_s};
const PollInfo when{1, u"When?"_s, PollKind::Choice, days, true, false, true};
const PollInfo loud{2, u"How loud?"_s, PollKind::Numeric, {}, false, true, false};

const QStringList clientGolden{u"apply"_s,      u"grant"_s,  u"refuse"_s,   u"take"_s,       u"mute"_s,   u"hand"_s,
                               u"hand-lower"_s, u"typing"_s, u"whisper"_s,  u"chat-mode"_s,  u"settle"_s, u"ask"_s,
                               u"ask-choice"_s, u"vote"_s,   u"end-poll"_s, u"remove-poll"_s};
const QStringList serverGolden{u"state"_s,         u"state-alone"_s, u"rights"_s,      u"waiting"_s,     u"applied"_s,
                               u"answered"_s,      u"muted"_s,       u"hand-place"_s,  u"typing-seen"_s, u"whispered"_s,
                               u"chat-mode-set"_s, u"held"_s,        u"settled"_s,     u"poll"_s,        u"votes"_s,
                               u"voted"_s,         u"poll-ended"_s,  u"poll-removed"_s};

QByteArray golden(const QString &name)
{
    return goldenJson(u"meeting-"_s + name);
}

QJsonObject goldenObject(const QString &name)
{
    return QJsonDocument::fromJson(golden(name)).object();
}

/*! The frame with each member left out, and with each of another type. */
void addDamagedRows(const QStringList &names, const QStringList &optional)
{
    for (const QString &name : names) {
        const QJsonObject whole = goldenObject(name);
        for (const QString &member : whole.keys()) {
            QJsonObject without = whole;
            without.remove(member);
            if (!optional.contains(name + u'.' + member))
                QTest::addRow("%s without %s", qPrintable(name), qPrintable(member)) << text(without);
            QJsonObject other = whole;
            other[member] = QJsonValue::Null;
            QTest::addRow("%s with nothing for %s", qPrintable(name), qPrintable(member)) << text(other);
        }
    }
}

void addRow(const char *row, const char *name, const char *member, const QJsonValue &value)
{
    QJsonObject object = goldenObject(QLatin1String(name));
    object[QLatin1String(member)] = value;
    QTest::newRow(row) << text(object);
}

} // namespace

class tst_MeetingFrames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clientFrame_data();
    void clientFrame();
    void serverFrame_data();
    void serverFrame();
    void whatIsDecodedIsWhatWasEncoded();
    void everyRightAndKindHasItsOwnName();
    void badClientFrames_data();
    void badClientFrames();
    void badServerFrames_data();
    void badServerFrames();
    void membersOfLaterVersionsAreIgnored();
    void damagedFramesAreRefusedOrWhole();
    void hostileFramesTakeLittleTime_data();
    void hostileFramesTakeLittleTime();
};

void tst_MeetingFrames::clientFrame_data()
{
    QTest::addColumn<MeetingClientFrame>("frame");
    const auto row = [](const char *name, const MeetingClientFrame &frame) { QTest::newRow(name) << frame; };
    row("apply", ApplyFrame{Right::Draw});
    row("grant", GrantFrame{ada, Right::Moderate});
    row("refuse", RefuseFrame{ada, Right::Share});
    row("take", TakeFrame{ada, Right::MuteOthers});
    row("mute", MuteFrame{ada, true});
    row("hand", HandFrame{true});
    row("hand-lower", HandFrame{false, ada});
    row("typing", TypingFrame{true});
    row("whisper", WhisperFrame{ada, hello});
    row("chat-mode", ChatModeFrame{true});
    row("settle", SettleFrame{3, true});
    row("ask", AskFrame{u"Is all clear?"_s, PollKind::YesNo, {}, false, true});
    row("ask-choice", AskFrame{u"When?"_s, PollKind::Choice, days, true, false});
    row("vote", VoteFrame{2, {0, 1}});
    row("end-poll", EndPollFrame{2});
    row("remove-poll", RemovePollFrame{2});
}

void tst_MeetingFrames::clientFrame()
{
    QFETCH(MeetingClientFrame, frame);
    const QByteArray expected = golden(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(encoded(frame), expected);
    const auto decoded = clientFrameFrom(expected);
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().message));
    QCOMPARE(decoded->index(), frame.index());
    QCOMPARE(encoded(*decoded), expected);
}

void tst_MeetingFrames::serverFrame_data()
{
    QTest::addColumn<MeetingServerFrame>("frame");
    const auto row = [](const char *name, const MeetingServerFrame &frame) { QTest::newRow(name) << frame; };
    row("state",
        MeetingFrame{RoomType::Restricted,
                     false,
                     true,
                     {{ada, allRights, false}, {bob, Right::Speak, true}},
                     {bob, ada},
                     {ada},
                     {when, loud}});
    row("state-alone", MeetingFrame{RoomType::Interview, true, false, {{bob, {}, false}}, {}, {}, {}});
    row("rights", RightsFrame{12, bob, Right::Speak | Right::Draw});
    row("waiting", WaitingFrame{13, true});
    row("applied", AppliedFrame{bob, Right::Share});
    row("answered", AnsweredFrame{bob, Right::Share, false});
    row("muted", MutedFrame{14, bob, true, ada});
    row("hand-place", HandPlaceFrame{15, bob, 2});
    row("typing-seen", TypingSeenFrame{bob, true});
    row("whispered", WhisperedFrame{ada, u"Ada Lovelace"_s, bob, hello, {1'700'000'001'000}});
    row("chat-mode-set", ChatModeSetFrame{16, true});
    row("held", HeldFrame{3, bob, u"\u0411\u043e\u0431"_s, u"A question?"_s, {1'700'000'002'000}});
    row("settled", SettledFrame{3, false});
    row("poll", PollFrame{17, loud});
    row("votes", VotesFrame{2, {{0, 0, 0, 0, 0, 0, 1, 0, 0, 3}, 4}});
    row("voted", VotedFrame{2, {9}});
    row("poll-ended", PollEndedFrame{18, 1, {{5, 2}, 6}});
    row("poll-removed", PollRemovedFrame{19, 1});
}

void tst_MeetingFrames::serverFrame()
{
    QFETCH(MeetingServerFrame, frame);
    const QByteArray expected = golden(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(encoded(frame), expected);
    const auto decoded = serverFrameFrom(expected);
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().message));
    QCOMPARE(decoded->index(), frame.index());
    QCOMPARE(encoded(*decoded), expected);
}

void tst_MeetingFrames::whatIsDecodedIsWhatWasEncoded()
{
    const auto decoded = serverFrameFrom(golden(u"state"_s));
    QVERIFY(decoded);
    const auto &state = std::get<MeetingFrame>(*decoded);
    QCOMPARE(state.type, RoomType::Restricted);
    QVERIFY(!state.waiting && state.chatModerated);
    QCOMPARE(state.people, (QList<PersonRights>{{ada, allRights, false}, {bob, Right::Speak, true}}));
    QCOMPARE(state.hands, (QStringList{bob, ada}));
    QCOMPARE(state.typing, QStringList{ada});
    QCOMPARE(state.polls, (QList<PollInfo>{when, loud}));
    const auto lowered = clientFrameFrom(golden(u"hand-lower"_s));
    QVERIFY(lowered);
    QVERIFY(!std::get<HandFrame>(*lowered).up);
    QCOMPARE(std::get<HandFrame>(*lowered).id, ada);
}

void tst_MeetingFrames::everyRightAndKindHasItsOwnName()
{
    Rights rights;
    for (const Right right : everyRight) {
        const auto decoded = clientFrameFrom(encode(ApplyFrame{right}));
        QVERIFY(decoded);
        rights |= std::get<ApplyFrame>(*decoded).right;
    }
    QCOMPARE(rights, allRights);
    for (const PollKind kind : {PollKind::YesNo, PollKind::Numeric, PollKind::Choice}) {
        const auto decoded = clientFrameFrom(encode(AskFrame{{}, kind, {}, false, false}));
        QVERIFY(decoded);
        QCOMPARE(std::get<AskFrame>(*decoded).kind, kind);
    }
}

void tst_MeetingFrames::badClientFrames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no type") << QByteArray("{}");
    QTest::newRow("an unknown type") << QByteArray("{\"t\":\"dance\"}");
    QTest::newRow("a type in capitals") << QByteArray("{\"t\":\"Apply\",\"right\":\"draw\"}");
    QTest::newRow("a server's frame") << encode(RightsFrame{1, ada, {}});
    addDamagedRows(clientGolden, {u"hand-lower.id"_s});
    addRow("an unknown right", "apply", "right", u"fly"_s);
    addRow("a right in capitals", "apply", "right", u"Draw"_s);
    addRow("a person without an id", "grant", "id", QString());
    addRow("a person with an endless id", "take", "id", QString(maximumPersonIdLength + 1, u'a'));
    addRow("a number for a person", "whisper", "to", 7);
    addRow("a hand of nobody", "hand-lower", "id", QString());
    addRow("a hand that is up by a number", "hand", "up", 1);
    addRow("a word for a truth", "typing", "on", u"true"_s);
    addRow("a line with the number 0", "settle", "line", 0);
    addRow("a line with a fraction", "settle", "line", 1.5);
    addRow("a poll with a negative number", "end-poll", "poll", -1);
    addRow("an unknown kind of poll", "ask", "kind", u"weighted"_s);
    addRow("a number among the answers", "ask-choice", "answers", QJsonArray{u"Monday"_s, 2});
    addRow("a vote for a text", "vote", "answers", QJsonArray{u"Monday"_s});
    addRow("a vote for a fraction", "vote", "answers", QJsonArray{0.5});
    addRow("a vote for a negative number", "vote", "answers", QJsonArray{-1});
    addRow("a vote for a number beyond all", "vote", "answers", QJsonArray{1e10});
    addRow("a vote that is no list", "vote", "answers", 1);
}

void tst_MeetingFrames::badClientFrames()
{
    QFETCH(QByteArray, text);
    const auto frame = clientFrameFrom(text);
    QVERIFY(!frame);
    QCOMPARE(frame.error().code, ErrorCode::Invalid);
    QVERIFY(!frame.error().message.isEmpty());
}

void tst_MeetingFrames::badServerFrames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no type") << QByteArray("{}");
    QTest::newRow("an unknown type") << QByteArray("{\"t\":\"danced\"}");
    QTest::newRow("a client's frame") << encode(ApplyFrame{});
    addDamagedRows(serverGolden, {});
    addRow("an unknown type of room", "state", "type", u"audience"_s);
    addRow("a number among the people", "state", "people", QJsonArray{1});
    addRow("a person without rights", "state", "people", QJsonArray{QJsonObject{{u"id"_s, ada}, {u"muted"_s, true}}});
    addRow("a hand of nobody", "state", "hands", QJsonArray{QString()});
    addRow("a number that types", "state", "typing", QJsonArray{1});
    addRow("a poll that is a text", "state", "polls", QJsonArray{u"When?"_s});
    addRow("an unknown right", "rights", "rights", QJsonArray{u"draw"_s, u"fly"_s});
    addRow("a place before the first", "hand-place", "place", -1);
    addRow("a place beyond all", "hand-place", "place", 1e10);
    addRow("a count below nothing", "votes", "counts", QJsonArray{-1});
    addRow("voters below nothing", "poll-ended", "voters", -1);
    QJsonObject poll = toJson(loud);
    for (const QString &member : poll.keys()) {
        QJsonObject without = poll;
        without.remove(member);
        QTest::addRow("a poll without %s", qPrintable(member))
            << text({{u"t"_s, u"poll"_s}, {u"seq"_s, 1}, {u"poll"_s, without}});
    }
}

void tst_MeetingFrames::badServerFrames()
{
    QFETCH(QByteArray, text);
    const auto frame = serverFrameFrom(text);
    QVERIFY(!frame);
    QCOMPARE(frame.error().code, ErrorCode::Invalid);
    QVERIFY(!frame.error().message.isEmpty());
}

void tst_MeetingFrames::membersOfLaterVersionsAreIgnored()
{
    QVERIFY(clientFrameFrom("{\"t\":\"typing\",\"on\":true,\"mood\":{\"good\":true}}"));
    QVERIFY(serverFrameFrom("{\"t\":\"typing\",\"id\":\"a\",\"on\":true,\"mood\":[1]}"));
}

void tst_MeetingFrames::damagedFramesAreRefusedOrWhole()
{
    Mutation mutation;
    int whole = 0;
    for (int i = 0; i < 100'000; ++i) {
        if (const auto frame = clientFrameFrom(mutation.of(golden(mutation.oneOf(clientGolden))))) {
            const QByteArray once = encoded(*frame);
            const auto again = clientFrameFrom(once);
            QVERIFY(again);
            QCOMPARE(encoded(*again), once);
            ++whole;
        }
        if (const auto frame = serverFrameFrom(mutation.of(golden(mutation.oneOf(serverGolden))))) {
            const QByteArray once = encoded(*frame);
            const auto again = serverFrameFrom(once);
            QVERIFY(again);
            QCOMPARE(encoded(*again), once);
            ++whole;
        }
    }
    QVERIFY(whole > 1000 && whole < 199'000); // so that both are tried
}

void tst_MeetingFrames::hostileFramesTakeLittleTime_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a vote for very much")
        << "{\"t\":\"vote\",\"poll\":1,\"answers\":[" + QByteArray("-1,").repeated(300'000) + "1]}";
    QTest::newRow("many answers") << "{\"t\":\"ask\",\"answers\":[" + QByteArray("1,").repeated(300'000) + "1]}";
    QTest::newRow("many people") << "{\"t\":\"meeting\",\"people\":[" + QByteArray("{},").repeated(300'000) + "1]}";
    QTest::newRow("a long right") << "{\"t\":\"apply\",\"right\":\"" + QByteArray(1 << 20, 'x') + "\"}";
    QTest::newRow("a long type") << "{\"t\":\"" + QByteArray(1 << 20, 'x') + "\"}";
}

void tst_MeetingFrames::hostileFramesTakeLittleTime()
{
    QFETCH(QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    const auto client = clientFrameFrom(text);
    const auto server = serverFrameFrom(text);
    QVERIFY2(timer.elapsed() < 2000, "far above what it takes, far below what a quadratic decoder would");
    QVERIFY(!client && !server);
    QVERIFY(client.error().message.size() < 200);
}

QTEST_GUILESS_MAIN(tst_MeetingFrames)
#include "tst_meetingframes.moc"
