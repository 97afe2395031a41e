// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/meeting/polls.h"
#include "agent/meeting/roles.h"
#include "tests/meeting/told.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

const QStringList colours{u"red"_s, u"green"_s, u"blue"_s};
const AskFrame yesNo{u"Is all clear?"_s, PollKind::YesNo, {}, false, false};
const AskFrame numeric{u"How loud?"_s, PollKind::Numeric, {}, false, false};
const AskFrame choice{u"Which?"_s, PollKind::Choice, colours, false, false};
const AskFrame several{u"Which ones?"_s, PollKind::Choice, colours, true, true};

QByteArray changed(const QByteArray &content, const char *member, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(content).object();
    object[QLatin1String(member)] = value;
    return QJsonDocument(object).toJson();
}

} // namespace

class tst_Polls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void questions_data();
    void questions();
    void votes_data();
    void votes();
    void everyUserHasOneVote();
    void voteMayBeChangedUntilTheEnd();
    void resultsAreForModeratorsUntilTheEnd();
    void liveResultsAreForAll();
    void moderatorsAndOnlyTheyAskEndAndRemove();
    void nobodyVotesWhileTheRoomWaits();
    void pollsAreBounded();
    void whatIsKnownToWhoComes();
    void changesAreTakenOnce();
    void storedPollsComeBack();
    void endedPollForgetsWhoVotedHow();
    void numbersAreNotUsedAgain();
    void badContentsAreNotRestored_data();
    void badContentsAreNotRestored();

private:
    QStringList ask(const QString &by, const AskFrame &ask) { return told(m_polls->ask(by, ask)); }
    QStringList vote(const QString &by, const QList<int> &answers, qint64 poll = 1)
    {
        return told(m_polls->vote(by, {poll, answers}));
    }

    std::unique_ptr<Roles> m_roles;
    std::unique_ptr<Polls> m_polls;
};

void tst_Polls::init()
{
    m_roles = std::make_unique<Roles>(RoomRules{});
    m_polls = std::make_unique<Polls>(*m_roles);
    for (const QString &id : {u"a1"_s, u"b1"_s, u"b2"_s, u"c1"_s}) // a1, the first, moderates; b is in twice
        m_roles->enter({id, id.toUpper(), UserId(id[0].unicode()), Level::User});
}

void tst_Polls::questions_data()
{
    QTest::addColumn<AskFrame>("frame");
    QTest::addColumn<bool>("good");
    const auto answers = [](const QStringList &list) { return AskFrame{u"?"_s, PollKind::Choice, list, false, false}; };
    QStringList most;
    for (int i = 0; i < Poll::maximumAnswers; ++i)
        most.append(u"answer %1"_s.arg(i));
    QTest::newRow("yes or no") << yesNo << true;
    QTest::newRow("numbers") << numeric << true;
    QTest::newRow("a choice") << choice << true;
    QTest::newRow("a choice of several") << several << true;
    QTest::newRow("two answers") << answers({u"tea"_s, u"coffee"_s}) << true;
    QTest::newRow("as many answers as possible") << answers(most) << true;
    QTest::newRow("the longest question")
        << AskFrame{QString(Poll::maximumQuestionLength, u'x'), PollKind::YesNo} << true;
    QTest::newRow("a question of two lines") << AskFrame{u"a\nb"_s, PollKind::YesNo} << true;
    QTest::newRow("the longest answer") << answers({QString(Poll::maximumAnswerLength, u'x'), u"y"_s}) << true;
    QTest::newRow("no question") << AskFrame{u" "_s, PollKind::YesNo} << false;
    QTest::newRow("too long a question") << AskFrame{QString(Poll::maximumQuestionLength + 1, u'x'), PollKind::YesNo}
                                         << false;
    QTest::newRow("a question that rings") << AskFrame{u"a\a"_s, PollKind::YesNo} << false;
    QTest::newRow("yes or no with answers") << AskFrame{u"?"_s, PollKind::YesNo, colours} << false;
    QTest::newRow("numbers with answers") << AskFrame{u"?"_s, PollKind::Numeric, colours} << false;
    QTest::newRow("several of yes and no") << AskFrame{u"?"_s, PollKind::YesNo, {}, true} << false;
    QTest::newRow("several numbers") << AskFrame{u"?"_s, PollKind::Numeric, {}, true} << false;
    QTest::newRow("no answers") << answers({}) << false;
    QTest::newRow("one answer") << answers({u"tea"_s}) << false;
    QTest::newRow("too many answers") << answers(most + QStringList{u"one more"_s}) << false;
    QTest::newRow("an empty answer") << answers({u"tea"_s, u"  "_s}) << false;
    QTest::newRow("too long an answer") << answers({QString(Poll::maximumAnswerLength + 1, u'x'), u"y"_s}) << false;
    QTest::newRow("an answer of two lines") << answers({u"tea\ncoffee"_s, u"y"_s}) << false;
    QTest::newRow("an answer twice") << answers({u"tea"_s, u"coffee"_s, u"tea"_s}) << false;
    QTest::newRow("an answer twice but for spaces") << answers({u"green tea"_s, u" green  tea "_s}) << false;
}

void tst_Polls::questions()
{
    QFETCH(AskFrame, frame);
    QFETCH(bool, good);
    const auto answer = m_polls->ask(u"a1"_s, frame);
    if (!good) {
        QCOMPARE(told(answer), QStringList{u"refused: invalid"_s});
        QVERIFY(m_polls->polls().isEmpty());
        return;
    }
    QVERIFY(answer);
    QCOMPARE(answer->size(), 1);
    QCOMPARE(answer->first().to, Audience::everybody());
    const PollInfo expected{1, frame.question, frame.kind, frame.answers, frame.several, frame.live, false};
    QCOMPARE(std::get<PollFrame>(answer->first().frame).poll, expected);
    QCOMPARE(m_polls->polls(), QList<PollInfo>{expected});
}

void tst_Polls::votes_data()
{
    QTest::addColumn<AskFrame>("frame");
    QTest::addColumn<QList<int>>("answers");
    QTest::addColumn<QString>("counts"); // empty = refused
    QTest::newRow("yes") << yesNo << QList<int>{0} << u"1,0"_s;
    QTest::newRow("no") << yesNo << QList<int>{1} << u"0,1"_s;
    QTest::newRow("neither yes nor no") << yesNo << QList<int>{2} << QString();
    QTest::newRow("yes and no") << yesNo << QList<int>{0, 1} << QString();
    QTest::newRow("1") << numeric << QList<int>{0} << u"1,0,0,0,0,0,0,0,0,0"_s;
    QTest::newRow("10") << numeric << QList<int>{9} << u"0,0,0,0,0,0,0,0,0,1"_s;
    QTest::newRow("11") << numeric << QList<int>{10} << QString();
    QTest::newRow("less than 1") << numeric << QList<int>{-1} << QString();
    QTest::newRow("the first") << choice << QList<int>{0} << u"1,0,0"_s;
    QTest::newRow("the last") << choice << QList<int>{2} << u"0,0,1"_s;
    QTest::newRow("beyond the last") << choice << QList<int>{3} << QString();
    QTest::newRow("two where one may be chosen") << choice << QList<int>{0, 1} << QString();
    QTest::newRow("nothing") << choice << QList<int>{} << QString();
    QTest::newRow("one of several") << several << QList<int>{1} << u"0,1,0"_s;
    QTest::newRow("several, in any order") << several << QList<int>{2, 0} << u"1,0,1"_s;
    QTest::newRow("all") << several << QList<int>{0, 1, 2} << u"1,1,1"_s;
    QTest::newRow("one twice") << several << QList<int>{1, 1} << QString();
    QTest::newRow("several and one beyond") << several << QList<int>{0, 3} << QString();
    QTest::newRow("none of several") << several << QList<int>{} << QString();
}

void tst_Polls::votes()
{
    QFETCH(AskFrame, frame);
    QFETCH(QList<int>, answers);
    QFETCH(QString, counts);
    QVERIFY(m_polls->ask(u"a1"_s, frame));
    m_polls->takeChanges();
    const QStringList lines = vote(u"c1"_s, answers);
    if (counts.isEmpty()) {
        QCOMPARE(lines, QStringList{u"refused: invalid"_s});
        QVERIFY(m_polls->takeChanges().isEmpty());
        QVERIFY(m_polls->votesOf(u"c1"_s).isEmpty());
        return;
    }
    std::ranges::sort(answers);
    QStringList names;
    for (const int answer : std::as_const(answers))
        names.append(QString::number(answer));
    QCOMPARE(lines,
             (QStringList{u"c1: voted answers=%1 poll=1"_s.arg(names.join(u',')),
                          u"%1: votes counts=%2 poll=1 voters=1"_s.arg(frame.live ? u"all"_s : u"mods"_s, counts)}));
}

void tst_Polls::everyUserHasOneVote()
{
    QVERIFY(m_polls->ask(u"a1"_s, yesNo));
    const auto voted = m_polls->vote(u"b1"_s, {1, {0}});
    QVERIFY(voted);
    QStringList tabs = voted->first().to.besides;
    tabs.sort();
    QCOMPARE(tabs, (QStringList{u"b1"_s, u"b2"_s})); // all tabs of the user show it
    QCOMPARE(vote(u"b2"_s, {0}), QStringList());
    QCOMPARE(vote(u"b2"_s, {1}).last(), u"mods: votes counts=0,1 poll=1 voters=1"_s);
    QCOMPARE(vote(u"c1"_s, {1}).last(), u"mods: votes counts=0,2 poll=1 voters=2"_s);
    QCOMPARE(vote(u"a1"_s, {0}).last(), u"mods: votes counts=1,2 poll=1 voters=3"_s);
    m_roles->leave(u"b1"_s);
    m_roles->leave(u"b2"_s); // the vote stays
    QCOMPARE(vote(u"c1"_s, {0}).last(), u"mods: votes counts=2,1 poll=1 voters=3"_s);
    m_roles->enter({u"b3"_s, u"B"_s, UserId(u'b'), Level::User});
    QCOMPARE(vote(u"b3"_s, {0}).last(), u"mods: votes counts=3,0 poll=1 voters=3"_s);
}

void tst_Polls::voteMayBeChangedUntilTheEnd()
{
    QVERIFY(m_polls->ask(u"a1"_s, several));
    QCOMPARE(vote(u"c1"_s, {0, 1}).last(), u"all: votes counts=1,1,0 poll=1 voters=1"_s);
    QCOMPARE(vote(u"c1"_s, {1, 0}), QStringList());
    QCOMPARE(vote(u"c1"_s, {2}).last(), u"all: votes counts=0,0,1 poll=1 voters=1"_s);
    QCOMPARE(told(m_polls->end(u"a1"_s, 1)), QStringList{u"all: pollEnded counts=0,0,1 poll=1 voters=1"_s});
    QCOMPARE(vote(u"c1"_s, {0}), QStringList{u"refused: conflict"_s});
    QCOMPARE(vote(u"b1"_s, {0}), QStringList{u"refused: conflict"_s});
    QCOMPARE(told(m_polls->end(u"a1"_s, 1)), QStringList{u"refused: conflict"_s});
    QVERIFY(m_polls->polls().first().ended);
    QCOMPARE(told(m_polls->resultsFor(u"b1"_s)), QStringList{u"b1: votes counts=0,0,1 poll=1 voters=1"_s});
}

void tst_Polls::resultsAreForModeratorsUntilTheEnd()
{
    QVERIFY(m_polls->ask(u"a1"_s, yesNo));
    QCOMPARE(m_polls->vote(u"c1"_s, {1, {0}})->last().to, Audience::moderators());
    QCOMPARE(told(m_polls->resultsFor(u"a1"_s)), QStringList{u"a1: votes counts=1,0 poll=1 voters=1"_s});
    QVERIFY(m_polls->resultsFor(u"c1"_s).isEmpty());
    QVERIFY(m_polls->end(u"a1"_s, 1));
    QCOMPARE(told(m_polls->resultsFor(u"c1"_s)), QStringList{u"c1: votes counts=1,0 poll=1 voters=1"_s});
}

void tst_Polls::liveResultsAreForAll()
{
    QVERIFY(m_polls->ask(u"a1"_s, several));
    QCOMPARE(m_polls->vote(u"c1"_s, {1, {0}})->last().to, Audience::everybody());
    QCOMPARE(told(m_polls->resultsFor(u"b1"_s)), QStringList{u"b1: votes counts=1,0,0 poll=1 voters=1"_s});
}

void tst_Polls::moderatorsAndOnlyTheyAskEndAndRemove()
{
    QCOMPARE(ask(u"b1"_s, yesNo), QStringList{u"refused: forbidden"_s});
    QCOMPARE(ask(u"nobody"_s, yesNo), QStringList{u"refused: not_found"_s});
    QVERIFY(m_polls->polls().isEmpty());
    QVERIFY(m_polls->ask(u"a1"_s, yesNo));
    QCOMPARE(told(m_polls->end(u"b1"_s, 1)), QStringList{u"refused: forbidden"_s});
    QCOMPARE(told(m_polls->remove(u"b1"_s, 1)), QStringList{u"refused: forbidden"_s});
    QCOMPARE(told(m_polls->end(u"a1"_s, 2)), QStringList{u"refused: not_found"_s});
    QCOMPARE(told(m_polls->remove(u"a1"_s, 2)), QStringList{u"refused: not_found"_s});
    QVERIFY(!m_polls->polls().first().ended);
    QCOMPARE(told(m_polls->remove(u"a1"_s, 1)), QStringList{u"all: pollRemoved poll=1"_s});
    QCOMPARE(vote(u"b1"_s, {0}), QStringList{u"refused: not_found"_s});
    QCOMPARE(told(m_polls->remove(u"a1"_s, 1)), QStringList{u"refused: not_found"_s});
}

void tst_Polls::nobodyVotesWhileTheRoomWaits()
{
    Roles roles({RoomType::Conference, true, false, {}});
    Polls polls(roles);
    roles.enter({u"m"_s, u"M"_s, UserId(1), Level::Moderator});
    roles.enter({u"u"_s, u"U"_s, UserId(2), Level::User});
    QVERIFY(polls.ask(u"m"_s, yesNo));
    roles.leave(u"m"_s);
    QCOMPARE(told(polls.vote(u"u"_s, {1, {0}})), QStringList{u"refused: conflict"_s});
    QCOMPARE(told(polls.end(u"u"_s, 1)), QStringList{u"refused: forbidden"_s});
}

void tst_Polls::pollsAreBounded()
{
    for (int i = 0; i < Polls::maximumPolls; ++i)
        QVERIFY(m_polls->ask(u"a1"_s, yesNo));
    QCOMPARE(ask(u"a1"_s, yesNo), QStringList{u"refused: conflict"_s});
    QVERIFY(m_polls->end(u"a1"_s, 3)); // ended ones count
    QCOMPARE(ask(u"a1"_s, yesNo), QStringList{u"refused: conflict"_s});
    QVERIFY(m_polls->remove(u"a1"_s, 3));
    QVERIFY(m_polls->ask(u"a1"_s, yesNo));
    QCOMPARE(m_polls->polls().size(), Polls::maximumPolls);
}

void tst_Polls::whatIsKnownToWhoComes()
{
    QVERIFY(m_polls->ask(u"a1"_s, yesNo));
    QVERIFY(m_polls->ask(u"a1"_s, several));
    QVERIFY(m_polls->vote(u"b1"_s, {2, {1, 2}}));
    QCOMPARE(told(m_polls->votesOf(u"b2"_s)), QStringList{u"b2: voted answers=1,2 poll=2"_s});
    QVERIFY(m_polls->votesOf(u"c1"_s).isEmpty());
    QCOMPARE(told(m_polls->resultsFor(u"a1"_s)),
             (QStringList{u"a1: votes counts=0,0 poll=1 voters=0"_s, u"a1: votes counts=0,1,1 poll=2 voters=1"_s}));
}

void tst_Polls::changesAreTakenOnce()
{
    QVERIFY(m_polls->takeChanges().isEmpty());
    QVERIFY(m_polls->ask(u"a1"_s, yesNo));
    QVERIFY(m_polls->ask(u"a1"_s, several));
    QCOMPARE(m_polls->takeChanges().keys(), (QList<qint64>{1, 2}));
    QVERIFY(m_polls->takeChanges().isEmpty());
    QVERIFY(m_polls->vote(u"b1"_s, {2, {1}}));
    QVERIFY(m_polls->vote(u"b1"_s, {2, {2}}));
    QCOMPARE(m_polls->takeChanges().keys(), QList<qint64>{2});
    QVERIFY(m_polls->vote(u"b1"_s, {2, {2}})); // the same again
    QVERIFY(m_polls->takeChanges().isEmpty());
    QVERIFY(m_polls->end(u"a1"_s, 2));
    QVERIFY(m_polls->remove(u"a1"_s, 1));
    const auto changes = m_polls->takeChanges();
    QCOMPARE(changes.keys(), (QList<qint64>{1, 2}));
    QVERIFY(changes[1].isEmpty() && !changes[2].isEmpty());
}

void tst_Polls::storedPollsComeBack()
{
    for (const AskFrame &frame : {yesNo, numeric, choice, several})
        QVERIFY(m_polls->ask(u"a1"_s, frame));
    QVERIFY(m_polls->vote(u"b1"_s, {1, {1}}));
    QVERIFY(m_polls->vote(u"c1"_s, {2, {9}}));
    QVERIFY(m_polls->vote(u"b1"_s, {4, {0, 2}}));
    QVERIFY(m_polls->vote(u"c1"_s, {3, {2}}));
    QVERIFY(m_polls->end(u"a1"_s, 3));
    Polls other(*m_roles);
    const auto changes = m_polls->takeChanges();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        QVERIFY(other.restore(change.key(), *change));
    QVERIFY(other.takeChanges().isEmpty()); // what comes from the store need not go there
    QCOMPARE(other.polls(), m_polls->polls());
    for (const QString &id : {u"a1"_s, u"b1"_s, u"c1"_s}) {
        QCOMPARE(told(other.resultsFor(id)), told(m_polls->resultsFor(id)));
        QCOMPARE(told(other.votesOf(id)), told(m_polls->votesOf(id)));
    }
    QCOMPARE(told(other.vote(u"b2"_s, {1, {0}})).last(), u"mods: votes counts=1,0 poll=1 voters=1"_s); // still one vote
}

void tst_Polls::endedPollForgetsWhoVotedHow()
{
    QVERIFY(m_polls->ask(u"a1"_s, yesNo));
    QVERIFY(m_polls->vote(u"b1"_s, {1, {0}}));
    QVERIFY(m_polls->takeChanges()[1].contains("\"98\"")); // user 'b'
    QVERIFY(m_polls->end(u"a1"_s, 1));
    QVERIFY(!m_polls->takeChanges()[1].contains("98"));
    QVERIFY(m_polls->votesOf(u"b1"_s).isEmpty());
}

void tst_Polls::numbersAreNotUsedAgain()
{
    QVERIFY(m_polls->ask(u"a1"_s, yesNo));
    QVERIFY(m_polls->remove(u"a1"_s, 1));
    QVERIFY(m_polls->ask(u"a1"_s, yesNo));
    QCOMPARE(m_polls->polls().first().id, 2);
    Polls other(*m_roles);
    QVERIFY(other.restore(2, m_polls->takeChanges()[2]));
    QVERIFY(other.ask(u"a1"_s, yesNo));
    QCOMPARE(other.polls().last().id, 3);
}

void tst_Polls::badContentsAreNotRestored_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray running = [] {
        auto poll = Poll::asked(1, several);
        return poll && poll->vote(UserId(7), {0, 1}) ? poll->content() : QByteArray();
    }();
    const QByteArray ended = [] {
        auto poll = Poll::asked(1, several);
        return poll && poll->vote(UserId(7), {0, 1}) && poll->end() ? poll->content() : QByteArray();
    }();
    QVERIFY(Poll::restored(1, running) && Poll::restored(1, ended)); // but for what each row changes, they are good
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("cut off") << running.chopped(1);
    QTest::newRow("of another poll") << changed(running, "id", 2);
    QTest::newRow("without a question") << changed(running, "question", u""_s);
    QTest::newRow("too few answers") << changed(running, "answers", QJsonArray{u"red"_s});
    QTest::newRow("an unknown kind") << changed(running, "kind", u"weighted"_s);
    QTest::newRow("votes that are a list") << changed(running, "votes", QJsonArray{});
    QTest::newRow("a vote of nobody") << changed(running, "votes", QJsonObject{{u"0"_s, QJsonArray{0}}});
    QTest::newRow("a vote of a name") << changed(running, "votes", QJsonObject{{u"Ada"_s, QJsonArray{0}}});
    QTest::newRow("a vote for what is not there") << changed(running, "votes", QJsonObject{{u"7"_s, QJsonArray{3}}});
    QTest::newRow("a vote for a text") << changed(running, "votes", QJsonObject{{u"7"_s, QJsonArray{u"red"_s}}});
    QTest::newRow("a vote for nothing") << changed(running, "votes", QJsonObject{{u"7"_s, QJsonArray{}}});
    QTest::newRow("ended without results") << changed(running, "ended", true);
    QTest::newRow("too few results") << changed(ended, "counts", QJsonArray{1, 1});
    QTest::newRow("results below nothing") << changed(ended, "counts", QJsonArray{1, 1, -1});
    QTest::newRow("results that are a text") << changed(ended, "counts", u"1"_s);
    QTest::newRow("a fraction of a voter") << changed(ended, "voters", 0.5);
    QTest::newRow("ended, and running without votes") << changed(ended, "ended", false);
}

void tst_Polls::badContentsAreNotRestored()
{
    QFETCH(QByteArray, content);
    const auto restored = m_polls->restore(1, content);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::Invalid);
    QVERIFY(m_polls->polls().isEmpty());
}

ATRIUM_TEST(tst_Polls)
#include "tst_polls.moc"
