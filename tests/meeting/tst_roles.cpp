// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/meeting/roles.h"
#include "tests/meeting/told.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr UserId boss(90); // a default moderator

const RoomRules open{RoomType::Conference, false, false, {boss}};
const RoomRules moderated{RoomType::Conference, true, false, {boss}};
const QString all = u"moderate,draw,speak,share,muteOthers"_s;

Participant guest(const QString &id, qint64 user = 0, Level level = Level::User)
{
    return {id, id.toUpper(), UserId(user ? user : id.front().unicode()), level};
}

QString rights(const QString &id, const QString &rights)
{
    return u"all: rights id="_s + id + u" rights="_s + rights;
}

/*! A room in which `a` moderates, `b`, `c` and `d` do not. */
Roles fourPeople(const RoomRules &rules = open)
{
    Roles roles(rules);
    roles.enter({u"a"_s, u"A"_s, boss, Level::User});
    for (const QString &id : {u"b"_s, u"c"_s, u"d"_s})
        roles.enter(guest(id));
    return roles;
}

} // namespace

Q_DECLARE_METATYPE(Common::Right)

class tst_Roles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoComesHasTheRightsOfTheRoomsType_data();
    void whoComesHasTheRightsOfTheRoomsType();
    void whoModerates_data();
    void whoModerates();
    void roomWaitsForAModerator();
    void whoLeavesIsFollowedByTheLongestPresent();
    void applyingAndAnswering();
    void everyRightIsGrantedAndTaken_data();
    void everyRightIsGrantedAndTaken();
    void grantingAnswersTheApplication();
    void moderatorsHaveAllRights();
    void theOnlyModeratorStays();
    void defaultModeratorIsNotDeposed();
    void onlyModeratorsDecide_data();
    void onlyModeratorsDecide();
    void microphonesAreClosedByOthersAndOpenedByOneself();
    void userWhoIsInTwiceHasTwoSetsOfRights();
    void whoConnectsAnewKeepsEverything();
    void applicationsAreKnownToModeratorsAndTheirOwner();
    void whoComesAgainHasTheRightsThatTheyHad();
    void whoStandsInDoesSoUntilAModeratorIsBack();
    void whatWasGivenIsRestoredElsewhere();
    void onlyWhatDiffersIsToBeStored();
};

void tst_Roles::whoComesHasTheRightsOfTheRoomsType_data()
{
    QTest::addColumn<RoomType>("type");
    QTest::addColumn<QString>("expected");
    QTest::newRow("conference") << RoomType::Conference << u"draw,speak"_s;
    QTest::newRow("restricted") << RoomType::Restricted << QString();
    QTest::newRow("interview") << RoomType::Interview << u"speak"_s;
}

void tst_Roles::whoComesHasTheRightsOfTheRoomsType()
{
    QFETCH(RoomType, type);
    QFETCH(QString, expected);
    Roles roles({type, false, false, {}});
    QCOMPARE(told(roles.enter(guest(u"a"_s))).first(), rights(u"a"_s, all).replace(all, expected));
    QVERIFY(roles.isModerator(u"a"_s)); // the first
    QCOMPARE(told(roles.enter(guest(u"b"_s))), QStringList{rights(u"b"_s, expected)});
    for (const Right right : everyRight) {
        QCOMPARE(roles.may(u"b"_s, right), expected.split(u',').contains(rightName(right)));
        QVERIFY(roles.may(u"a"_s, right));
        QVERIFY(!roles.may(u"nobody"_s, right));
    }
}

void tst_Roles::whoComesAgainHasTheRightsThatTheyHad()
{
    Roles roles = fourPeople();
    QVERIFY(roles.grant(u"a"_s, u"b"_s, Right::Share));
    QVERIFY(roles.take(u"a"_s, u"c"_s, Right::Draw));
    roles.leave(u"b"_s);
    roles.leave(u"c"_s);
    QCOMPARE(told(roles.enter(guest(u"b2"_s, 'b'))), QStringList{rights(u"b2"_s, u"draw,speak,share"_s)});
    QCOMPARE(told(roles.enter(guest(u"c2"_s, 'c'))), QStringList{rights(u"c2"_s, u"speak"_s)});
}

void tst_Roles::whoStandsInDoesSoUntilAModeratorIsBack()
{
    Roles roles(open);
    roles.enter(guest(u"b"_s)); // moderates as the first
    roles.enter(guest(u"c"_s));
    roles.enter(guest(u"d"_s));
    QCOMPARE(told(roles.leave(u"b"_s)), QStringList{rights(u"c"_s, all)});
    QVERIFY(roles.grant(u"c"_s, u"d"_s, Right::Moderate)); // one that is given stays
    QCOMPARE(told(roles.enter(guest(u"b2"_s, 'b'))),
             (QStringList{rights(u"b2"_s, all), rights(u"c"_s, u"draw,speak"_s)}));
    QVERIFY(roles.isModerator(u"d"_s));
}

void tst_Roles::whatWasGivenIsRestoredElsewhere()
{
    Roles roles(open);
    roles.enter(guest(u"b"_s));
    roles.enter(guest(u"c"_s));
    QVERIFY(roles.take(u"b"_s, u"c"_s, Right::Speak));
    Roles elsewhere(open);
    elsewhere.restore(roles.takeChanges());
    QVERIFY(elsewhere.takeChanges().isEmpty());
    QCOMPARE(told(elsewhere.enter(guest(u"c2"_s, 'c'))),
             (QStringList{rights(u"c2"_s, u"draw"_s), rights(u"c2"_s, all)})); // stands in
    QVERIFY(elsewhere.takeChanges().isEmpty());                                // nothing that stays
    QCOMPARE(told(elsewhere.enter(guest(u"b2"_s, 'b'))),
             (QStringList{rights(u"b2"_s, all), rights(u"c2"_s, u"draw"_s)}));
}

void tst_Roles::onlyWhatDiffersIsToBeStored()
{
    Roles roles = fourPeople();
    QVERIFY(roles.takeChanges().isEmpty());
    QVERIFY(roles.grant(u"a"_s, u"b"_s, Right::Share));
    const auto given = roles.takeChanges();
    QCOMPARE(given, (Roles::Given{{UserId('b'), Rights(Right::Draw) | Right::Speak | Right::Share}}));
    roles.notStored(given);
    QVERIFY(roles.take(u"a"_s, u"b"_s, Right::Share));
    QCOMPARE(roles.takeChanges(), (Roles::Given{{UserId('b'), std::nullopt}}));
}

void tst_Roles::whoModerates_data()
{
    // Who comes (+) and leaves (-): u users, m moderators by their account, a administrators, d the room's own moderators.
    QTest::addColumn<bool>("isModerated");
    QTest::addColumn<QString>("events");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first in") << false << u"+u1 +u2 +m3"_s << u"u1"_s;
    QTest::newRow("first in, also by a default moderator") << false << u"+d1 +u2"_s << u"d1"_s;
    QTest::newRow("default moderators are it at once, beside the first") << false << u"+u1 +d2 +d3"_s << u"d2 d3 u1"_s;
    QTest::newRow("the longest present follows") << false << u"+u1 +u2 +u3 -u1"_s << u"u2"_s;
    QTest::newRow("who moderates by account follows before others") << false << u"+u1 +u2 +m3 +a4 -u1"_s << u"m3"_s;
    QTest::newRow("an administrator follows before others") << false << u"+u1 +u2 +a3 -u1"_s << u"a3"_s;
    QTest::newRow("nobody follows while another moderates") << false << u"+u1 +d2 +m3 -u1"_s << u"d2"_s;
    QTest::newRow("everybody leaves") << false << u"+u1 -u1"_s << QString();
    QTest::newRow("first in again") << false << u"+u1 -u1 +u2"_s << u"u2"_s;
    QTest::newRow("moderated: users are none") << true << u"+u1 +u2"_s << QString();
    QTest::newRow("moderated: a default moderator comes") << true << u"+u1 +d2"_s << u"d2"_s;
    QTest::newRow("moderated: a moderator by account comes") << true << u"+u1 +m2 +m3"_s << u"m2"_s;
    QTest::newRow("moderated: an administrator comes") << true << u"+u1 +a2"_s << u"a2"_s;
    QTest::newRow("moderated: the last goes") << true << u"+u1 +d2 -d2"_s << QString();
    QTest::newRow("moderated: one by account follows") << true << u"+d1 +u2 +a3 +m4 -d1"_s << u"a3"_s;
}

void tst_Roles::whoModerates()
{
    QFETCH(bool, isModerated);
    QFETCH(QString, events);
    QFETCH(QString, expected);
    Roles roles({RoomType::Conference, isModerated, false, {boss}});
    const QStringList steps = events.split(u' ');
    for (const QString &step : steps) {
        const QString id = step.mid(1);
        const Level level = id[0] == u'm' ? Level::Moderator : id[0] == u'a' ? Level::Admin : Level::User;
        if (step[0] == u'+')
            roles.enter({id, id, id[0] == u'd' ? boss : UserId(id[1].digitValue()), level});
        else
            roles.leave(id);
    }
    QStringList moderators = roles.moderators();
    moderators.sort();
    QCOMPARE(moderators.join(u' '), expected);
    QCOMPARE(roles.isWaiting(), isModerated && expected.isEmpty());
}

void tst_Roles::roomWaitsForAModerator()
{
    Roles roles(moderated);
    QVERIFY(roles.isWaiting());
    QCOMPARE(told(roles.enter(guest(u"b"_s))), QStringList{rights(u"b"_s, u"draw,speak"_s)});
    QVERIFY(!roles.may(u"b"_s, Right::Speak));
    QVERIFY(!roles.may(u"b"_s, Right::Draw));
    QCOMPARE(roles.checkTakesPart(u"b"_s).error().code, ErrorCode::Conflict);
    QCOMPARE(told(roles.enter({u"a"_s, u"A"_s, boss, Level::User})),
             (QStringList{rights(u"a"_s, all), u"all: waiting on=false"_s}));
    QVERIFY(roles.may(u"b"_s, Right::Speak));
    QVERIFY(roles.checkTakesPart(u"b"_s));
    QCOMPARE(told(roles.leave(u"a"_s)), QStringList{u"all: waiting on=true"_s});
    QVERIFY(!roles.may(u"b"_s, Right::Speak));
}

void tst_Roles::whoLeavesIsFollowedByTheLongestPresent()
{
    Roles roles = fourPeople();
    QVERIFY(roles.apply(u"b"_s, Right::Share));
    QVERIFY(roles.apply(u"b"_s, Right::Moderate));
    QCOMPARE(told(roles.leave(u"a"_s)),
             (QStringList{u"mods+b: answered granted=true id=b right=moderate"_s,
                          u"mods+b: answered granted=true id=b right=share"_s, rights(u"b"_s, all)}));
    QVERIFY(told(roles.leave(u"d"_s)).isEmpty());
    QVERIFY(told(roles.leave(u"nobody"_s)).isEmpty());
}

void tst_Roles::applyingAndAnswering()
{
    Roles roles = fourPeople();
    QCOMPARE(told(roles.apply(u"b"_s, Right::Share)), QStringList{u"mods+b: applied id=b right=share"_s});
    QCOMPARE(told(roles.apply(u"b"_s, Right::Share)), QStringList{u"refused: conflict"_s});
    QCOMPARE(told(roles.apply(u"b"_s, Right::Draw)), QStringList{u"refused: conflict"_s}); // has it
    QCOMPARE(told(roles.apply(u"a"_s, Right::Share)), QStringList{u"refused: conflict"_s});
    QCOMPARE(told(roles.apply(u"nobody"_s, Right::Share)), QStringList{u"refused: not_found"_s});
    QCOMPARE(told(roles.refuse(u"a"_s, u"b"_s, Right::Moderate)), QStringList{u"refused: not_found"_s});
    QCOMPARE(told(roles.refuse(u"a"_s, u"b"_s, Right::Share)),
             QStringList{u"mods+b: answered granted=false id=b right=share"_s});
    QCOMPARE(told(roles.refuse(u"a"_s, u"b"_s, Right::Share)), QStringList{u"refused: not_found"_s});
    QVERIFY(!roles.may(u"b"_s, Right::Share));
    QVERIFY(roles.apply(u"b"_s, Right::Share)); // again
}

void tst_Roles::everyRightIsGrantedAndTaken_data()
{
    QTest::addColumn<Right>("right");
    for (const Right right : everyRight)
        QTest::newRow(rightName(right).data()) << right;
}

void tst_Roles::everyRightIsGrantedAndTaken()
{
    QFETCH(Right, right);
    Roles roles = fourPeople({RoomType::Restricted, false, false, {boss}});
    const QString granted = right == Right::Moderate ? all : QString(rightName(right));
    QCOMPARE(told(roles.take(u"a"_s, u"b"_s, right)), QStringList{u"refused: conflict"_s});
    QCOMPARE(told(roles.grant(u"a"_s, u"b"_s, right)), QStringList{rights(u"b"_s, granted)});
    QVERIFY(roles.may(u"b"_s, right));
    QVERIFY(!roles.may(u"c"_s, right));
    QCOMPARE(told(roles.grant(u"a"_s, u"b"_s, right)), QStringList{u"refused: conflict"_s});
    QCOMPARE(told(roles.take(u"a"_s, u"b"_s, right)), QStringList{rights(u"b"_s, {})});
    QVERIFY(!roles.may(u"b"_s, right));
    QCOMPARE(told(roles.take(u"a"_s, u"b"_s, right)), QStringList{u"refused: conflict"_s});
    QCOMPARE(told(roles.grant(u"a"_s, u"nobody"_s, right)), QStringList{u"refused: not_found"_s});
    QCOMPARE(told(roles.take(u"a"_s, u"nobody"_s, right)), QStringList{u"refused: not_found"_s});
    QCOMPARE(told(roles.refuse(u"a"_s, u"nobody"_s, right)), QStringList{u"refused: not_found"_s});
}

void tst_Roles::grantingAnswersTheApplication()
{
    Roles roles = fourPeople();
    QVERIFY(roles.apply(u"b"_s, Right::Share));
    QVERIFY(roles.apply(u"b"_s, Right::MuteOthers));
    QCOMPARE(told(roles.grant(u"a"_s, u"b"_s, Right::Share)),
             (QStringList{u"mods+b: answered granted=true id=b right=share"_s, rights(u"b"_s, u"draw,speak,share"_s)}));
    QCOMPARE(told(roles.grant(u"a"_s, u"b"_s, Right::Moderate)), // which comes with the other
             (QStringList{u"mods+b: answered granted=true id=b right=muteOthers"_s, rights(u"b"_s, all)}));
    QVERIFY(told(roles.applicationsFor(u"a"_s)).isEmpty());
}

void tst_Roles::moderatorsHaveAllRights()
{
    Roles roles = fourPeople();
    QVERIFY(roles.take(u"a"_s, u"b"_s, Right::Speak));
    QVERIFY(roles.grant(u"a"_s, u"b"_s, Right::Share));
    QVERIFY(roles.grant(u"a"_s, u"b"_s, Right::Moderate));
    QCOMPARE(told(roles.take(u"a"_s, u"b"_s, Right::Speak)), QStringList{u"refused: conflict"_s});
    QCOMPARE(told(roles.grant(u"a"_s, u"b"_s, Right::Speak)), QStringList{u"refused: conflict"_s});
    QCOMPARE(told(roles.take(u"a"_s, u"b"_s, Right::Moderate)), // what it had before stays
             QStringList{rights(u"b"_s, u"draw,share"_s)});
}

void tst_Roles::theOnlyModeratorStays()
{
    Roles roles = fourPeople();
    QCOMPARE(told(roles.take(u"a"_s, u"a"_s, Right::Moderate)), QStringList{u"refused: conflict"_s});
    QVERIFY(roles.grant(u"a"_s, u"b"_s, Right::Moderate));
    QCOMPARE(told(roles.take(u"a"_s, u"a"_s, Right::Moderate)), QStringList{rights(u"a"_s, u"draw,speak"_s)});
    QCOMPARE(roles.moderators(), QStringList{u"b"_s});
    QCOMPARE(told(roles.take(u"b"_s, u"b"_s, Right::Moderate)), QStringList{u"refused: conflict"_s});
}

void tst_Roles::defaultModeratorIsNotDeposed()
{
    Roles roles = fourPeople();
    QVERIFY(roles.grant(u"a"_s, u"b"_s, Right::Moderate));
    QCOMPARE(told(roles.take(u"b"_s, u"a"_s, Right::Moderate)), QStringList{u"refused: forbidden"_s});
    QCOMPARE(told(roles.take(u"a"_s, u"b"_s, Right::Moderate)), QStringList{rights(u"b"_s, u"draw,speak"_s)});
}

void tst_Roles::onlyModeratorsDecide_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a person in the room") << u"b"_s << u"refused: forbidden"_s;
    QTest::newRow("one with all rights but that") << u"c"_s << u"refused: forbidden"_s;
    QTest::newRow("somebody who left") << u"x"_s << u"refused: not_found"_s;
}

void tst_Roles::onlyModeratorsDecide()
{
    QFETCH(QString, by);
    QFETCH(QString, expected);
    Roles roles = fourPeople();
    QVERIFY(roles.grant(u"a"_s, u"c"_s, Right::Share));
    QVERIFY(roles.grant(u"a"_s, u"c"_s, Right::MuteOthers));
    QVERIFY(roles.apply(u"d"_s, Right::Share));
    const auto before = roles.people();
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"nobody"_s}) {
        for (const Right right : everyRight) {
            QCOMPARE(told(roles.grant(by, id, right)), QStringList{expected});
            QCOMPARE(told(roles.refuse(by, id, right)), QStringList{expected});
            QCOMPARE(told(roles.take(by, id, right)), QStringList{expected});
        }
    }
    QCOMPARE(roles.people(), before);
    QCOMPARE(told(roles.applicationsFor(u"a"_s)), QStringList{u"a: applied id=d right=share"_s});
}

void tst_Roles::microphonesAreClosedByOthersAndOpenedByOneself()
{
    Roles roles = fourPeople();
    QCOMPARE(told(roles.mute(u"b"_s, u"c"_s, true)), QStringList{u"refused: forbidden"_s});
    QCOMPARE(told(roles.mute(u"a"_s, u"c"_s, true)), QStringList{u"all: muted by=a id=c on=true"_s});
    QVERIFY(roles.isMuted(u"c"_s));
    QCOMPARE(told(roles.mute(u"a"_s, u"c"_s, true)), QStringList());
    QCOMPARE(told(roles.mute(u"a"_s, u"c"_s, false)), QStringList{u"refused: forbidden"_s});
    QCOMPARE(told(roles.mute(u"c"_s, u"c"_s, false)), QStringList{u"all: muted by=c id=c on=false"_s});
    QCOMPARE(told(roles.mute(u"c"_s, u"c"_s, true)), QStringList{u"all: muted by=c id=c on=true"_s});
    QVERIFY(roles.grant(u"a"_s, u"b"_s, Right::MuteOthers));
    QCOMPARE(told(roles.mute(u"b"_s, u"a"_s, true)), QStringList{u"all: muted by=b id=a on=true"_s});
    QCOMPARE(told(roles.mute(u"b"_s, u"nobody"_s, true)), QStringList{u"refused: not_found"_s});
    QCOMPARE(told(roles.mute(u"nobody"_s, u"b"_s, true)), QStringList{u"refused: not_found"_s});
}

void tst_Roles::userWhoIsInTwiceHasTwoSetsOfRights()
{
    Roles roles(open);
    roles.enter(guest(u"a1"_s, 1));
    roles.enter(guest(u"a2"_s, 1));
    QVERIFY(roles.isModerator(u"a1"_s) && roles.isModerator(u"a2"_s)); // for the user is one
    QVERIFY(roles.take(u"a1"_s, u"a2"_s, Right::Moderate));
    QVERIFY(roles.isModerator(u"a1"_s) && !roles.isModerator(u"a2"_s));
    QVERIFY(roles.take(u"a1"_s, u"a2"_s, Right::Draw));
    QStringList connections = roles.connectionsOf(UserId(1));
    connections.sort();
    QCOMPARE(connections, (QStringList{u"a1"_s, u"a2"_s}));
    QCOMPARE(told(roles.leave(u"a1"_s)), QStringList{rights(u"a2"_s, all)});
    QCOMPARE(roles.connectionsOf(UserId(1)), QStringList{u"a2"_s});
}

void tst_Roles::whoConnectsAnewKeepsEverything()
{
    Roles roles = fourPeople();
    QVERIFY(roles.grant(u"a"_s, u"b"_s, Right::Share));
    QVERIFY(roles.apply(u"b"_s, Right::Moderate));
    QVERIFY(roles.mute(u"b"_s, u"b"_s, true));
    QCOMPARE(told(roles.enter(guest(u"b2"_s, u'b'), u"b"_s)),
             (QStringList{rights(u"b2"_s, u"draw,speak,share"_s), u"all: muted by=b2 id=b2 on=true"_s,
                          u"mods+b2: applied id=b2 right=moderate"_s}));
    QVERIFY(!roles.person(u"b"_s));
    QVERIFY(roles.isMuted(u"b2"_s));
    QCOMPARE(told(roles.enter({u"a2"_s, u"A"_s, boss, Level::User}, u"a"_s)), QStringList{rights(u"a2"_s, all)});
    QCOMPARE(roles.moderators(), QStringList{u"a2"_s});
    QCOMPARE(told(roles.leave(u"a2"_s)), // its place among the longest present as well
             (QStringList{u"mods+b2: answered granted=true id=b2 right=moderate"_s, rights(u"b2"_s, all)}));
}

void tst_Roles::applicationsAreKnownToModeratorsAndTheirOwner()
{
    Roles roles = fourPeople();
    QVERIFY(roles.apply(u"c"_s, Right::Share));
    QVERIFY(roles.apply(u"b"_s, Right::Moderate));
    QCOMPARE(told(roles.applicationsFor(u"a"_s)),
             (QStringList{u"a: applied id=b right=moderate"_s, u"a: applied id=c right=share"_s}));
    QCOMPARE(told(roles.applicationsFor(u"b"_s)), QStringList{u"b: applied id=b right=moderate"_s});
    QVERIFY(roles.applicationsFor(u"d"_s).isEmpty());
    roles.leave(u"c"_s);
    QCOMPARE(told(roles.applicationsFor(u"a"_s)), QStringList{u"a: applied id=b right=moderate"_s});
}

ATRIUM_TEST(tst_Roles)
#include "tst_roles.moc"
