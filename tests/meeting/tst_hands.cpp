// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/meeting/hands.h"
#include "agent/meeting/roles.h"
#include "tests/meeting/told.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

class tst_Hands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_roles = std::make_unique<Roles>(RoomRules{});
        m_hands = std::make_unique<Hands>(*m_roles);
        for (qint64 user = 1; const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) // a, the first, moderates
            m_roles->enter({id, id, UserId(user++), Level::User});
    }

    void handsStandInTheOrderOfRaising()
    {
        QCOMPARE(set(u"c"_s, {true}), QStringList{u"all: hand id=c place=1"_s});
        QCOMPARE(set(u"b"_s, {true, u"b"_s}), QStringList{u"all: hand id=b place=2"_s});
        QCOMPARE(set(u"c"_s, {true}), QStringList()); // keeps its place
        QCOMPARE(m_hands->raised(), (QStringList{u"c"_s, u"b"_s}));
        QCOMPARE(set(u"c"_s, {false}), QStringList{u"all: hand id=c place=0"_s});
        QCOMPARE(set(u"c"_s, {false}), QStringList());
        QCOMPARE(set(u"c"_s, {true}), QStringList{u"all: hand id=c place=2"_s});
        QCOMPARE(m_hands->raised(), (QStringList{u"b"_s, u"c"_s}));
    }

    void moderatorsLowerTheHandsOfOthers()
    {
        QVERIFY(m_hands->set(u"b"_s, {true}));
        QCOMPARE(set(u"c"_s, {false, u"b"_s}), QStringList{u"refused: forbidden"_s});
        QCOMPARE(m_hands->raised(), QStringList{u"b"_s});
        QCOMPARE(set(u"a"_s, {false, u"b"_s}), QStringList{u"all: hand id=b place=0"_s});
        QCOMPARE(set(u"a"_s, {false, u"b"_s}), QStringList());
        QCOMPARE(set(u"a"_s, {false, u"nobody"_s}), QStringList{u"refused: not_found"_s});
    }

    void nobodyRaisesTheHandOfAnother()
    {
        QCOMPARE(set(u"a"_s, {true, u"b"_s}), QStringList{u"refused: forbidden"_s});
        QVERIFY(m_hands->raised().isEmpty());
    }

    void whoIsNotInTheRoomHasNoHand()
    {
        QCOMPARE(set(u"nobody"_s, {true}), QStringList{u"refused: not_found"_s});
        QVERIFY(m_hands->raised().isEmpty());
    }

    void handsAreRaisedWhileTheRoomWaits()
    {
        const QString id = u"b"_s;
        Roles roles({RoomType::Restricted, true, false, {}});
        Hands hands(roles);
        roles.enter({id, id, UserId(1), Level::User});
        QCOMPARE(told(hands.set(id, {true})), QStringList{u"all: hand id=b place=1"_s});
    }

    void leavingLowersTheHand()
    {
        for (const QString &id : {u"b"_s, u"c"_s})
            QVERIFY(m_hands->set(id, {true}));
        m_hands->leave(u"b"_s);
        QCOMPARE(m_hands->raised(), QStringList{u"c"_s});
        m_hands->leave(u"d"_s);
        QCOMPARE(m_hands->raised(), QStringList{u"c"_s});
    }

    void whoConnectsAnewKeepsThePlace()
    {
        for (const QString &id : {u"b"_s, u"c"_s})
            QVERIFY(m_hands->set(id, {true}));
        QCOMPARE(told(m_hands->replace(u"b"_s, u"b2"_s)), QStringList{u"all: hand id=b2 place=1"_s});
        QCOMPARE(m_hands->raised(), (QStringList{u"b2"_s, u"c"_s}));
        QCOMPARE(told(m_hands->replace(u"d"_s, u"d2"_s)), QStringList());
    }

private:
    QStringList set(const QString &by, const HandFrame &hand) { return told(m_hands->set(by, hand)); }

    std::unique_ptr<Roles> m_roles;
    std::unique_ptr<Hands> m_hands;
};

ATRIUM_TEST(tst_Hands)
#include "tst_hands.moc"
