// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/meetingframes.h"

#include "common/wire/json.h"

#include "damage.h"
#include "refusal.h"
#include "spoilt.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

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

const QList<GoldenFrame<MeetingClientFrame>> clientFrames{
    {"meeting-apply", ApplyFrame{Right::Draw}},
    {"meeting-grant", GrantFrame{ada, Right::Moderate}},
    {"meeting-refuse", RefuseFrame{ada, Right::Share}},
    {"meeting-take", TakeFrame{ada, Right::MuteOthers}},
    {"meeting-mute", MuteFrame{ada, true}},
    {"meeting-hand", HandFrame{true}},
    {"meeting-hand-lower", HandFrame{false, ada}},
    {"meeting-typing", TypingFrame{true}},
    {"meeting-whisper", WhisperFrame{ada, hello}},
    {"meeting-chat-mode", ChatModeFrame{true}},
    {"meeting-settle", SettleFrame{3, true}},
    {"meeting-ask", AskFrame{u"Is all clear?"_s, PollKind::YesNo, {}, false, true}},
    {"meeting-ask-choice", AskFrame{u"When?"_s, PollKind::Choice, days, true, false}},
    {"meeting-vote", VoteFrame{2, {0, 1}}},
    {"meeting-end-poll", EndPollFrame{2}},
    {"meeting-remove-poll", RemovePollFrame{2}},
};

const QList<GoldenFrame<MeetingServerFrame>> serverFrames{
    {"meeting-state",
     MeetingFrame{RoomType::Restricted,
                  false,
                  true,
                  {{ada, allRights, false}, {bob, Right::Speak, true}},
                  {bob, ada},
                  {ada},
                  {when, loud}}},
    {"meeting-state-alone", MeetingFrame{RoomType::Interview, true, false, {{bob, {}, false}}, {}, {}, {}}},
    {"meeting-rights", RightsFrame{12, bob, Right::Speak | Right::Draw}},
    {"meeting-waiting", WaitingFrame{13, true}},
    {"meeting-applied", AppliedFrame{bob, Right::Share}},
    {"meeting-answered", AnsweredFrame{bob, Right::Share, false}},
    {"meeting-muted", MutedFrame{14, bob, true, ada}},
    {"meeting-hand-place", HandPlaceFrame{15, bob, 2}},
    {"meeting-typing-seen", TypingSeenFrame{bob, true}},
    {"meeting-whispered", WhisperedFrame{ada, u"Ada Lovelace"_s, bob, hello, {1'700'000'001'000}}},
    {"meeting-chat-mode-set", ChatModeSetFrame{16, true}},
    {"meeting-held", HeldFrame{3, bob, u"\u0411\u043e\u0431"_s, u"A question?"_s, {1'700'000'002'000}}},
    {"meeting-settled", SettledFrame{3, false}},
    {"meeting-poll", PollFrame{17, loud}},
    {"meeting-votes", VotesFrame{2, {{0, 0, 0, 0, 0, 0, 1, 0, 0, 3}, 4}}},
    {"meeting-voted", VotedFrame{2, {9}}},
    {"meeting-poll-ended", PollEndedFrame{18, 1, {{5, 2}, 6}}},
    {"meeting-poll-removed", PollRemovedFrame{19, 1}},
};

void addRow(const char *row, const char *name, const char *member, const QJsonValue &value)
{
    QJsonObject object = goldenObject(name);
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
    addGoldenRows(clientFrames);
}

void tst_MeetingFrames::clientFrame()
{
    QFETCH(MeetingClientFrame, frame);
    checkGolden(frame, goldenJson(QTest::currentDataTag()), clientFrameFrom);
}

void tst_MeetingFrames::serverFrame_data()
{
    addGoldenRows(serverFrames);
}

void tst_MeetingFrames::serverFrame()
{
    QFETCH(MeetingServerFrame, frame);
    checkGolden(frame, goldenJson(QTest::currentDataTag()), serverFrameFrom);
}

void tst_MeetingFrames::whatIsDecodedIsWhatWasEncoded()
{
    const auto decoded = serverFrameFrom(goldenJson("meeting-state"));
    QVERIFY(decoded);
    const auto &state = std::get<MeetingFrame>(*decoded);
    QCOMPARE(state.type, RoomType::Restricted);
    QVERIFY(!state.waiting && state.chatModerated);
    QCOMPARE(state.people, (QList<PersonRights>{{ada, allRights, false}, {bob, Right::Speak, true}}));
    QCOMPARE(state.hands, (QStringList{bob, ada}));
    QCOMPARE(state.typing, QStringList{ada});
    QCOMPARE(state.polls, (QList<PollInfo>{when, loud}));
    const auto lowered = clientFrameFrom(goldenJson("meeting-hand-lower"));
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
    addSpoiltRows(clientFrames, {"meeting-hand-lower without id"});
    addRow("an unknown right", "meeting-apply", "right", u"fly"_s);
    addRow("a right in capitals", "meeting-apply", "right", u"Draw"_s);
    addRow("a person without an id", "meeting-grant", "id", QString());
    addRow("a person with an endless id", "meeting-take", "id", QString(maximumPersonIdLength + 1, u'a'));
    addRow("a number for a person", "meeting-whisper", "to", 7);
    addRow("a hand of nobody", "meeting-hand-lower", "id", QString());
    addRow("a hand that is up by a number", "meeting-hand", "up", 1);
    addRow("a word for a truth", "meeting-typing", "on", u"true"_s);
    addRow("a line with the number 0", "meeting-settle", "line", 0);
    addRow("a line with a fraction", "meeting-settle", "line", 1.5);
    addRow("a poll with a negative number", "meeting-end-poll", "poll", -1);
    addRow("an unknown kind of poll", "meeting-ask", "kind", u"weighted"_s);
    addRow("a number among the answers", "meeting-ask-choice", "answers", QJsonArray{u"Monday"_s, 2});
    addRow("a vote for a text", "meeting-vote", "answers", QJsonArray{u"Monday"_s});
    addRow("a vote for a fraction", "meeting-vote", "answers", QJsonArray{0.5});
    addRow("a vote for a negative number", "meeting-vote", "answers", QJsonArray{-1});
    addRow("a vote for a number beyond all", "meeting-vote", "answers", QJsonArray{1e10});
    addRow("a vote that is no list", "meeting-vote", "answers", 1);
}

void tst_MeetingFrames::badClientFrames()
{
    QFETCH(QByteArray, text);
    checkRefused(clientFrameFrom(text));
}

void tst_MeetingFrames::badServerFrames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no type") << QByteArray("{}");
    QTest::newRow("an unknown type") << QByteArray("{\"t\":\"danced\"}");
    QTest::newRow("a client's frame") << encode(ApplyFrame{});
    addSpoiltRows(serverFrames);
    addRow("an unknown type of room", "meeting-state", "type", u"audience"_s);
    addRow("a number among the people", "meeting-state", "people", QJsonArray{1});
    addRow("a person without rights", "meeting-state", "people",
           QJsonArray{QJsonObject{{u"id"_s, ada}, {u"muted"_s, true}}});
    addRow("a hand of nobody", "meeting-state", "hands", QJsonArray{QString()});
    addRow("a number that types", "meeting-state", "typing", QJsonArray{1});
    addRow("a poll that is a text", "meeting-state", "polls", QJsonArray{u"When?"_s});
    addRow("an unknown right", "meeting-rights", "rights", QJsonArray{u"draw"_s, u"fly"_s});
    addRow("a place before the first", "meeting-hand-place", "place", -1);
    addRow("a place beyond all", "meeting-hand-place", "place", 1e10);
    addRow("a count below nothing", "meeting-votes", "counts", QJsonArray{-1});
    addRow("voters below nothing", "meeting-poll-ended", "voters", -1);
    const auto polls = spoilt(toJson(loud));
    for (const Spoilt &poll : polls)
        QTest::addRow("a poll %s", qPrintable(poll.how))
            << text({{u"t"_s, u"poll"_s}, {u"seq"_s, 1}, {u"poll"_s, poll.object}});
}

void tst_MeetingFrames::badServerFrames()
{
    QFETCH(QByteArray, text);
    checkRefused(serverFrameFrom(text));
}

void tst_MeetingFrames::membersOfLaterVersionsAreIgnored()
{
    QVERIFY(clientFrameFrom("{\"t\":\"typing\",\"on\":true,\"mood\":{\"good\":true}}"));
    QVERIFY(serverFrameFrom("{\"t\":\"typing\",\"id\":\"a\",\"on\":true,\"mood\":[1]}"));
}

void tst_MeetingFrames::damagedFramesAreRefusedOrWhole()
{
    checkDamaged(clientFrames, clientFrameFrom, 100'000);
    checkDamaged(serverFrames, serverFrameFrom, 100'000);
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
    checkHostile(text, clientFrameFrom);
    checkHostile(text, serverFrameFrom);
    QVERIFY(!clientFrameFrom(text));
    QVERIFY(!serverFrameFrom(text));
}

ATRIUM_TEST(tst_MeetingFrames)
#include "tst_meetingframes.moc"
