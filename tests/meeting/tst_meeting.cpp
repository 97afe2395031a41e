// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/meeting/meeting.h"
#include "tests/meeting/told.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcTime noon{1000};

Participant user(const QString &id)
{
    return {id, id.toUpper(), UserId(id[0].unicode()), Level::User};
}

} // namespace

/*! How the parts work together; what each does is tested with it. */
class tst_Meeting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_meeting = std::make_unique<Meeting>(RoomRules{RoomType::Conference, false, true, {}});
        for (const QString &id : {u"a1"_s, u"b1"_s, u"c1"_s}) // a1, the first, moderates
            m_meeting->enter(user(id));
    }

    void everyRequestReachesItsPart_data();
    void everyRequestReachesItsPart();
    void welcomeTellsHowThingsStand();
    void whoComesAnewKeepsRightsAndHand();
    void nobodyComesAnewAsAnother();
    void whoBecomesAModeratorKnowsWhatTheyKnow();
    void whoFollowsTheModeratorKnowsWhatTheyKnow();
    void whoLeavesTakesHandAndTypingAlong();
    void audienceHoldsThoseItNames();

private:
    QStringList request(const QString &by, const MeetingClientFrame &frame)
    {
        return told(m_meeting->request(by, frame, noon));
    }
    void prepare(); //!< something of everything that only moderators know

    std::unique_ptr<Meeting> m_meeting;
};

void tst_Meeting::everyRequestReachesItsPart_data()
{
    QTest::addColumn<MeetingClientFrame>("frame");
    QTest::addColumn<QString>("first"); // of what is told, when a moderator asks for it
    const auto row = [](const char *name, const MeetingClientFrame &frame, const QString &first) {
        QTest::newRow(name) << frame << first;
    };
    const QString b = u"b1"_s;
    row("apply", ApplyFrame{Right::Draw}, u"refused: conflict"_s);
    row("grant", GrantFrame{b, Right::MuteOthers}, u"all: rights id=b1 rights=draw,speak,muteOthers"_s);
    row("refuse", RefuseFrame{b, Right::Share}, u"mods+b1: answered granted=false id=b1 right=share"_s);
    row("take", TakeFrame{b, Right::Speak}, u"all: rights id=b1 rights=draw"_s);
    row("mute", MuteFrame{b, true}, u"all: muted by=a1 id=b1 on=true"_s);
    row("hand", HandFrame{true}, u"all: hand id=a1 place=1"_s);
    row("typing", TypingFrame{true}, u"all: typing id=a1 on=true"_s);
    row("whisper", WhisperFrame{b, u"psst"_s}, u"a1+b1: whisper at=1000 from=a1 name=A1 text=psst to=b1"_s);
    row("chatMode", ChatModeFrame{false}, u"all: chatMode moderated=false"_s);
    row("settle", SettleFrame{1, false}, u"mods+b1: settled allowed=false line=1"_s);
    row("ask", AskFrame{u"Well?"_s, PollKind::YesNo},
        u"all: poll "
        u"poll={\"answers\":[],\"ended\":false,\"id\":2,\"kind\":\"yesno\",\"live\":false,\"question\":\"Well?\","
        "\"several\":false}"_s);
    row("vote", VoteFrame{1, {1}}, u"a1: voted answers=1 poll=1"_s);
    row("endPoll", EndPollFrame{1}, u"all: pollEnded counts=1,0 poll=1 voters=1"_s);
    row("removePoll", RemovePollFrame{1}, u"all: pollRemoved poll=1"_s);
}

void tst_Meeting::everyRequestReachesItsPart()
{
    QFETCH(MeetingClientFrame, frame);
    QFETCH(QString, first);
    prepare();
    QCOMPARE(request(u"nobody"_s, frame), QStringList{u"refused: not_found"_s});
    QCOMPARE(request(u"a1"_s, frame).first(), first);
}

void tst_Meeting::prepare()
{
    QVERIFY(m_meeting->request(u"b1"_s, ApplyFrame{Right::Share}, noon));
    QVERIFY(m_meeting->say(u"b1"_s, u"hello"_s, noon));
    QVERIFY(m_meeting->request(u"a1"_s, AskFrame{u"Well?"_s, PollKind::YesNo}, noon));
    QVERIFY(m_meeting->request(u"b1"_s, VoteFrame{1, {0}}, noon));
}

void tst_Meeting::welcomeTellsHowThingsStand()
{
    prepare();
    QVERIFY(m_meeting->request(u"b1"_s, HandFrame{true}, noon));
    QVERIFY(m_meeting->request(u"c1"_s, HandFrame{true}, noon));
    QVERIFY(m_meeting->request(u"c1"_s, TypingFrame{true}, noon));
    QVERIFY(m_meeting->request(u"c1"_s, MuteFrame{u"c1"_s, true}, noon));
    QCOMPARE(told(m_meeting->enter(user(u"d1"_s))), QStringList{u"all: rights id=d1 rights=draw,speak"_s});
    const Outcome welcome = m_meeting->welcome(u"d1"_s);
    QCOMPARE(welcome.size(), 1);
    QCOMPARE(welcome.first().to, Audience::one(u"d1"_s));
    const auto &state = std::get<MeetingFrame>(welcome.first().frame);
    QCOMPARE(state.type, RoomType::Conference);
    QVERIFY(!state.waiting && state.chatModerated);
    const Rights common = Right::Draw | Right::Speak;
    QCOMPARE(
        state.people,
        (QList<PersonRights>{
            {u"a1"_s, allRights, false}, {u"b1"_s, common, false}, {u"c1"_s, common, true}, {u"d1"_s, common, false}}));
    QCOMPARE(state.hands, (QStringList{u"b1"_s, u"c1"_s}));
    QCOMPARE(state.typing, QStringList{u"c1"_s});
    QCOMPARE(state.polls, (QList<PollInfo>{{1, u"Well?"_s, PollKind::YesNo}}));
    QCOMPARE(told(m_meeting->welcome(u"b1"_s)).mid(1),
             (QStringList{u"b1: applied id=b1 right=share"_s, u"b1: held at=1000 from=b1 line=1 name=B1 text=hello"_s,
                          u"b1: voted answers=0 poll=1"_s}));
    QCOMPARE(told(m_meeting->welcome(u"a1"_s)).mid(1),
             (QStringList{u"a1: applied id=b1 right=share"_s, u"a1: held at=1000 from=b1 line=1 name=B1 text=hello"_s,
                          u"a1: votes counts=1,0 poll=1 voters=1"_s}));
}

void tst_Meeting::whoComesAnewKeepsRightsAndHand()
{
    prepare();
    QVERIFY(m_meeting->request(u"a1"_s, GrantFrame{u"b1"_s, Right::MuteOthers}, noon));
    QVERIFY(m_meeting->request(u"b1"_s, HandFrame{true}, noon));
    QVERIFY(m_meeting->request(u"b1"_s, TypingFrame{true}, noon));
    QVERIFY(m_meeting->request(u"c1"_s, HandFrame{true}, noon));
    QCOMPARE(told(m_meeting->enter(user(u"b2"_s), u"b1"_s)),
             (QStringList{u"all: rights id=b2 rights=draw,speak,muteOthers"_s, u"mods+b2: applied id=b2 right=share"_s,
                          u"all: hand id=b2 place=1"_s}));
    const auto state = std::get<MeetingFrame>(m_meeting->welcome(u"b2"_s).first().frame);
    QCOMPARE(state.hands, (QStringList{u"b2"_s, u"c1"_s}));
    QVERIFY(state.typing.isEmpty());
    QCOMPARE(state.people.size(), 3);
    QCOMPARE(told(m_meeting->welcome(u"b2"_s)).mid(1),
             (QStringList{u"b2: applied id=b2 right=share"_s, u"b2: held at=1000 from=b1 line=1 name=B1 text=hello"_s,
                          u"b2: voted answers=0 poll=1"_s}));
    QCOMPARE(request(u"b1"_s, HandFrame{false}), QStringList{u"refused: not_found"_s});
}

void tst_Meeting::nobodyComesAnewAsAnother()
{
    QVERIFY(m_meeting->request(u"a1"_s, HandFrame{true}, noon));
    QCOMPARE(told(m_meeting->enter(user(u"d1"_s), u"a1"_s)), QStringList{u"all: rights id=d1 rights=draw,speak"_s});
    QVERIFY(m_meeting->isModerator(u"a1"_s) && !m_meeting->isModerator(u"d1"_s));
    QCOMPARE(told(m_meeting->enter(user(u"e1"_s), u"nobody"_s)), QStringList{u"all: rights id=e1 rights=draw,speak"_s});
}

void tst_Meeting::whoBecomesAModeratorKnowsWhatTheyKnow()
{
    prepare();
    const QStringList granted = request(u"a1"_s, GrantFrame{u"c1"_s, Right::Moderate});
    QCOMPARE(granted.first(), u"all: rights id=c1 rights=moderate,draw,speak,share,muteOthers"_s);
    QCOMPARE(granted.mid(1), told(m_meeting->welcome(u"c1"_s)));
    QCOMPARE(granted.mid(2),
             (QStringList{u"c1: applied id=b1 right=share"_s, u"c1: held at=1000 from=b1 line=1 name=B1 text=hello"_s,
                          u"c1: votes counts=1,0 poll=1 voters=1"_s}));
    const QStringList taken = request(u"a1"_s, TakeFrame{u"c1"_s, Right::Moderate});
    QCOMPARE(taken.first(), u"all: rights id=c1 rights=draw,speak"_s);
    QCOMPARE(taken.mid(1), told(m_meeting->welcome(u"c1"_s)));
    QCOMPARE(taken.size(), 2); // and nothing that only moderators know
}

void tst_Meeting::whoFollowsTheModeratorKnowsWhatTheyKnow()
{
    prepare();
    const QStringList left = told(m_meeting->leave(u"a1"_s));
    QCOMPARE(left.mid(0, 2),
             (QStringList{u"mods+b1: answered granted=true id=b1 right=share"_s,
                          u"all: rights id=b1 rights=moderate,draw,speak,share,muteOthers"_s}));
    QCOMPARE(left.mid(2), told(m_meeting->welcome(u"b1"_s)));
    QVERIFY(left.contains(u"b1: votes counts=1,0 poll=1 voters=1"_s));
}

void tst_Meeting::whoLeavesTakesHandAndTypingAlong()
{
    QVERIFY(m_meeting->request(u"b1"_s, HandFrame{true}, noon));
    QVERIFY(m_meeting->request(u"b1"_s, TypingFrame{true}, noon));
    QVERIFY(told(m_meeting->leave(u"b1"_s)).isEmpty());
    const auto state = std::get<MeetingFrame>(m_meeting->welcome(u"a1"_s).first().frame);
    QVERIFY(state.hands.isEmpty() && state.typing.isEmpty());
    QCOMPARE(state.people.size(), 2);
    QVERIFY(!m_meeting->may(u"b1"_s, Right::Speak));
}

void tst_Meeting::audienceHoldsThoseItNames()
{
    const QString id = u"a"_s;
    const QString other = u"b"_s;
    for (const bool moderates : {false, true}) {
        QVERIFY(Audience::everybody().holds(id, moderates));
        QCOMPARE(Audience::moderators().holds(id, moderates), moderates);
        QVERIFY(Audience::moderatorsAnd({id}).holds(id, moderates));
        QCOMPARE(Audience::moderatorsAnd({other}).holds(id, moderates), moderates);
        QVERIFY(Audience::one(id).holds(id, moderates));
        QVERIFY(!Audience::one(other).holds(id, moderates));
        QVERIFY(Audience::both(id, other).holds(other, moderates));
        QVERIFY(!Audience::both(other, other).holds(id, moderates));
    }
}

ATRIUM_TEST(tst_Meeting)
#include "tst_meeting.moc"
