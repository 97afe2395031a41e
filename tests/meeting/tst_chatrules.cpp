// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/meeting/chatrules.h"
#include "agent/meeting/roles.h"
#include "tests/meeting/told.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcTime noon{1000};
constexpr UtcTime later{2000};

} // namespace

class tst_ChatRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_roles = std::make_unique<Roles>(RoomRules{});
        m_chat = std::make_unique<ChatRules>(*m_roles, false);
        for (const QString &id : {u"a1"_s, u"b1"_s, u"b2"_s, u"c1"_s}) // a1, the first, moderates; b is in twice
            m_roles->enter({id, id.toUpper(), UserId(id[0].unicode()), Level::User});
    }

    void everybodyTalksToAll();
    void badTextsAreRefused_data();
    void badTextsAreRefused();
    void goodTextsAreSaidAsTheyAre_data();
    void goodTextsAreSaidAsTheyAre();
    void whispersAreForTwo();
    void nobodyTalksWhileTheRoomWaits();
    void linesWaitForAModerator();
    void moderatorsAndOnlyTheyDecide();
    void linesThatWaitAreBounded();
    void whatWaitsOutlivesItsSenderAndTheMode();
    void linesThatWaitAreKnownToModeratorsAndTheirSender();
    void typingIsToldWhenItChanges();
    void typingEndsWithTheLine();
    void typingEndsWithLeaving();

private:
    QStringList say(const QString &by, const QString &text) { return told(m_chat->say(by, text, noon)); }
    QStringList settle(const QString &by, qint64 line, bool allow)
    {
        return told(m_chat->settle(by, {line, allow}, later));
    }

    std::unique_ptr<Roles> m_roles;
    std::unique_ptr<ChatRules> m_chat;
};

void tst_ChatRules::everybodyTalksToAll()
{
    QCOMPARE(say(u"a1"_s, u"hello"_s), QStringList{u"all: chat at=1000 from=a1 name=A1 text=hello"_s});
    QCOMPARE(say(u"c1"_s, u"hi"_s), QStringList{u"all: chat at=1000 from=c1 name=C1 text=hi"_s});
    QCOMPARE(say(u"nobody"_s, u"hi"_s), QStringList{u"refused: not_found"_s});
}

void tst_ChatRules::badTextsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << u" \n\t "_s;
    QTest::newRow("invisible characters") << u"\u200b\u2060"_s;
    QTest::newRow("too long") << QString(maximumChatLength + 1, u'x');
    QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u"b"_s);
    QTest::newRow("an escape sequence") << u"\u001b[2J"_s;
    QTest::newRow("half a character") << QString(u"a"_s + QChar(0xd83d));
}

void tst_ChatRules::badTextsAreRefused()
{
    QFETCH(QString, text);
    QCOMPARE(say(u"b1"_s, text), QStringList{u"refused: invalid"_s});
    QCOMPARE(told(m_chat->whisper(u"b1"_s, {u"c1"_s, text}, noon)), QStringList{u"refused: invalid"_s});
    QVERIFY(m_chat->setModerated(u"a1"_s, true));
    QCOMPARE(say(u"b1"_s, text), QStringList{u"refused: invalid"_s});
    QVERIFY(m_chat->heldFor(u"a1"_s).isEmpty());
}

void tst_ChatRules::goodTextsAreSaidAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("emoji") << u"\U0001f468\u200d\U0001f469\u200d\U0001f467 \u2764\ufe0f"_s;
    QTest::newRow("several lines") << u"one\ntwo\r\n\tthree"_s;
    QTest::newRow("markup is text") << u"<b>&amp;</b> https://example.org/?a=1&b=2"_s;
    QTest::newRow("the longest") << QString(maximumChatLength, u'x');
}

void tst_ChatRules::goodTextsAreSaidAsTheyAre()
{
    QFETCH(QString, text);
    QCOMPARE(say(u"b1"_s, text), QStringList{u"all: chat at=1000 from=b1 name=B1 text="_s + text});
    QCOMPARE(told(m_chat->whisper(u"b1"_s, {u"c1"_s, text}, noon)),
             QStringList{u"b1+c1: whisper at=1000 from=b1 name=B1 text="_s + text + u" to=c1"_s});
}

void tst_ChatRules::whispersAreForTwo()
{
    QCOMPARE(told(m_chat->whisper(u"b1"_s, {u"c1"_s, u"psst"_s}, noon)),
             QStringList{u"b1+c1: whisper at=1000 from=b1 name=B1 text=psst to=c1"_s});
    QCOMPARE(told(m_chat->whisper(u"b1"_s, {u"b1"_s, u"psst"_s}, noon)), QStringList{u"refused: invalid"_s});
    QCOMPARE(told(m_chat->whisper(u"b1"_s, {u"nobody"_s, u"psst"_s}, noon)), QStringList{u"refused: not_found"_s});
    QCOMPARE(told(m_chat->whisper(u"nobody"_s, {u"b1"_s, u"psst"_s}, noon)), QStringList{u"refused: not_found"_s});
    QVERIFY(m_chat->setModerated(u"a1"_s, true)); // moderates what all would read
    QCOMPARE(m_chat->whisper(u"b1"_s, {u"c1"_s, u"psst"_s}, noon)->size(), 1);
}

void tst_ChatRules::nobodyTalksWhileTheRoomWaits()
{
    const QString id = u"b1"_s;
    Roles roles({RoomType::Conference, true, true, {}});
    ChatRules chat(roles, true);
    roles.enter({id, id, UserId(1), Level::User});
    roles.enter({u"c1"_s, u"C"_s, UserId(2), Level::User});
    QCOMPARE(told(chat.say(id, u"hello"_s, noon)), QStringList{u"refused: conflict"_s});
    QCOMPARE(told(chat.whisper(id, {u"c1"_s, u"hello"_s}, noon)), QStringList{u"refused: conflict"_s});
    QCOMPARE(told(chat.setTyping(id, true)), QStringList{u"refused: conflict"_s});
    QCOMPARE(told(chat.setTyping(id, false)), QStringList());
    QVERIFY(chat.heldFor(id).isEmpty());
    roles.enter({u"m"_s, u"M"_s, UserId(3), Level::Moderator});
    QCOMPARE(told(chat.say(u"m"_s, u"hello"_s, noon)), QStringList{u"all: chat at=1000 from=m name=M text=hello"_s});
    QVERIFY(chat.say(id, u"hello"_s, noon));
}

void tst_ChatRules::linesWaitForAModerator()
{
    QCOMPARE(told(m_chat->setModerated(u"a1"_s, true)), QStringList{u"all: chatMode moderated=true"_s});
    QCOMPARE(told(m_chat->setModerated(u"a1"_s, true)), QStringList());
    QCOMPARE(say(u"a1"_s, u"hello"_s), QStringList{u"all: chat at=1000 from=a1 name=A1 text=hello"_s});
    QCOMPARE(say(u"c1"_s, u"one"_s), QStringList{u"mods+c1: held at=1000 from=c1 line=1 name=C1 text=one"_s});
    QCOMPARE(say(u"c1"_s, u"two"_s), QStringList{u"mods+c1: held at=1000 from=c1 line=2 name=C1 text=two"_s});
    QCOMPARE(settle(u"a1"_s, 2, true),
             (QStringList{u"mods+c1: settled allowed=true line=2"_s, u"all: chat at=2000 from=c1 name=C1 text=two"_s}));
    QCOMPARE(settle(u"a1"_s, 1, false), QStringList{u"mods+c1: settled allowed=false line=1"_s});
    for (const bool allow : {true, false})
        QCOMPARE(settle(u"a1"_s, 1, allow), QStringList{u"refused: not_found"_s});
}

void tst_ChatRules::moderatorsAndOnlyTheyDecide()
{
    QCOMPARE(told(m_chat->setModerated(u"b1"_s, true)), QStringList{u"refused: forbidden"_s});
    QVERIFY(!m_chat->isModerated());
    QVERIFY(m_chat->setModerated(u"a1"_s, true));
    QVERIFY(m_chat->say(u"b1"_s, u"one"_s, noon));
    QCOMPARE(settle(u"b1"_s, 1, true), QStringList{u"refused: forbidden"_s});
    QCOMPARE(settle(u"c1"_s, 1, false), QStringList{u"refused: forbidden"_s});
    QCOMPARE(settle(u"nobody"_s, 1, false), QStringList{u"refused: not_found"_s});
    QCOMPARE(told(m_chat->setModerated(u"b1"_s, false)), QStringList{u"refused: forbidden"_s});
    QVERIFY(m_chat->isModerated());
    QCOMPARE(m_chat->heldFor(u"a1"_s).size(), 1);
}

void tst_ChatRules::linesThatWaitAreBounded()
{
    QVERIFY(m_chat->setModerated(u"a1"_s, true));
    for (int i = 0; i < ChatRules::maximumHeldOfOne; ++i)
        QVERIFY(m_chat->say(i % 2 ? u"b1"_s : u"b2"_s, u"b"_s, noon)); // of one user, not of one connection
    QCOMPARE(say(u"b1"_s, u"b"_s), QStringList{u"refused: conflict"_s});
    QCOMPARE(say(u"b2"_s, u"b"_s), QStringList{u"refused: conflict"_s});
    for (int user = 0; m_chat->heldFor(u"a1"_s).size() < ChatRules::maximumHeld; ++user) {
        const QString id = u"x%1"_s.arg(user);
        m_roles->enter({id, id, UserId(1000 + user), Level::User});
        for (int i = 0; i < ChatRules::maximumHeldOfOne; ++i)
            QVERIFY(m_chat->say(id, u"x"_s, noon));
    }
    QCOMPARE(say(u"c1"_s, u"c"_s), QStringList{u"refused: conflict"_s});
    QVERIFY(m_chat->settle(u"a1"_s, {1, false}, later));
    QCOMPARE(m_chat->say(u"c1"_s, u"c"_s, noon)->size(), 1);
    QCOMPARE(say(u"b1"_s, u"b"_s), QStringList{u"refused: conflict"_s}); // b has room again, the list has none
}

void tst_ChatRules::whatWaitsOutlivesItsSenderAndTheMode()
{
    QVERIFY(m_chat->setModerated(u"a1"_s, true));
    QVERIFY(m_chat->say(u"c1"_s, u"one"_s, noon));
    m_roles->leave(u"c1"_s);
    m_chat->leave(u"c1"_s);
    QVERIFY(m_chat->setModerated(u"a1"_s, false));
    QCOMPARE(settle(u"a1"_s, 1, true),
             (QStringList{u"mods: settled allowed=true line=1"_s, u"all: chat at=2000 from=c1 name=C1 text=one"_s}));
}

void tst_ChatRules::linesThatWaitAreKnownToModeratorsAndTheirSender()
{
    QVERIFY(m_chat->setModerated(u"a1"_s, true));
    QVERIFY(m_chat->say(u"b1"_s, u"one"_s, noon));
    QVERIFY(m_chat->say(u"c1"_s, u"two"_s, noon));
    const auto lineFor = [](const QString &to, const QString &from) {
        return u"%1: held at=1000 from=%2 line=%3 name=%4 text=%5"_s.arg(
            to, from, from == u"b1" ? u"1"_s : u"2"_s, from.toUpper(), from == u"b1" ? u"one"_s : u"two"_s);
    };
    QCOMPARE(told(m_chat->heldFor(u"a1"_s)), (QStringList{lineFor(u"a1"_s, u"b1"_s), lineFor(u"a1"_s, u"c1"_s)}));
    QCOMPARE(told(m_chat->heldFor(u"b2"_s)), QStringList{lineFor(u"b2"_s, u"b1"_s)}); // in twice
    QCOMPARE(told(m_chat->heldFor(u"c1"_s)), QStringList{lineFor(u"c1"_s, u"c1"_s)});
    m_roles->enter({u"b3"_s, u"B3"_s, UserId(u'b'), Level::User}, u"b1"_s);
    QCOMPARE(told(m_chat->heldFor(u"b3"_s)), QStringList{lineFor(u"b3"_s, u"b1"_s)}); // connected anew
}

void tst_ChatRules::typingIsToldWhenItChanges()
{
    QCOMPARE(told(m_chat->setTyping(u"b1"_s, true)), QStringList{u"all: typing id=b1 on=true"_s});
    QCOMPARE(told(m_chat->setTyping(u"b1"_s, true)), QStringList());
    QCOMPARE(m_chat->typing(), QStringList{u"b1"_s});
    QCOMPARE(told(m_chat->setTyping(u"b1"_s, false)), QStringList{u"all: typing id=b1 on=false"_s});
    QCOMPARE(told(m_chat->setTyping(u"b1"_s, false)), QStringList());
    QCOMPARE(told(m_chat->setTyping(u"nobody"_s, true)), QStringList{u"refused: not_found"_s});
    QVERIFY(m_chat->typing().isEmpty());
}

void tst_ChatRules::typingEndsWithTheLine()
{
    QVERIFY(m_chat->setTyping(u"b1"_s, true));
    QCOMPARE(say(u"b1"_s, QString()), QStringList{u"refused: invalid"_s});
    QCOMPARE(m_chat->typing(), QStringList{u"b1"_s});
    QCOMPARE(say(u"b1"_s, u"hi"_s),
             (QStringList{u"all: typing id=b1 on=false"_s, u"all: chat at=1000 from=b1 name=B1 text=hi"_s}));
    QVERIFY(m_chat->setModerated(u"a1"_s, true));
    QVERIFY(m_chat->setTyping(u"b1"_s, true));
    QCOMPARE(say(u"b1"_s, u"hi"_s).first(), u"all: typing id=b1 on=false"_s);
    QVERIFY(m_chat->typing().isEmpty());
}

void tst_ChatRules::typingEndsWithLeaving()
{
    for (const QString &id : {u"b1"_s, u"c1"_s})
        QVERIFY(m_chat->setTyping(id, true));
    m_chat->leave(u"c1"_s);
    QCOMPARE(m_chat->typing(), QStringList{u"b1"_s});
    m_chat->leave(u"b1"_s);
    QVERIFY(m_chat->typing().isEmpty());
}

ATRIUM_TEST(tst_ChatRules)
#include "tst_chatrules.moc"
