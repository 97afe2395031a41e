// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/level.h"
#include "common/domain/room.h"
#include "common/domain/user.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

Room room(const QString &name, const QString &comment = {}, int capacity = 4)
{
    Room result;
    result.name = name;
    result.comment = comment;
    result.capacity = capacity;
    return result;
}

Room moderated(const QList<UserId> &moderators)
{
    Room result = room(u"A"_s);
    result.moderators = moderators;
    return result;
}

QList<UserId> users(int count)
{
    QList<UserId> ids;
    for (int id = 1; id <= count; ++id)
        ids.append(UserId(id));
    return ids;
}

Room demo(int seconds)
{
    Room result = room(u"A"_s);
    result.demoSeconds = seconds;
    return result;
}

Room leadingTo(const QString &url)
{
    Room result = room(u"A"_s);
    result.redirectUrl = QUrl(url);
    return result;
}

Room pinned(qint64 node, const QString &label)
{
    Room result = room(u"A"_s);
    result.pin = {NodeId(node), label};
    return result;
}

} // namespace

class tst_DomainRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameLogin_data();
    void theSameLogin();
    void everyCharacterHasOneKey();
    void differentLogins_data();
    void differentLogins();
    void goodLogins_data();
    void goodLogins();
    void badLogins_data();
    void badLogins();
    void newPassword_data();
    void newPassword();
    void displayedName_data();
    void displayedName();

    void levels();
    void rightsOfLevels_data();
    void rightsOfLevels();

    void roomTypes();
    void mayEnter_data();
    void mayEnter();
    void groupLetsItsMembersIn_data();
    void groupLetsItsMembersIn();
    void appointmentLetsItsMembersIn();
    void groupNames_data();
    void groupNames();
    void goodRooms_data();
    void goodRooms();
    void badRooms_data();
    void badRooms();
    void redirectsAreReadStrictly();
};

void tst_DomainRules::theSameLogin_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("in other case") << u"Ada.Lovelace"_s << u"aDA.lOVELACE"_s;
    QTest::newRow("with spaces around it") << u"  ada\t"_s << u"ada"_s;
    QTest::newRow("composed and decomposed") << u"jos\u00e9"_s << u"jose\u0301"_s;
    QTest::newRow("in full width") << u"\uff21\uff44\uff41"_s << u"ada"_s;
    QTest::newRow("with a ligature") << u"o\ufb03ce"_s << u"office"_s;
    QTest::newRow("with a sharp s, in capitals") << u"stra\u00dfe"_s << u"STRASSE"_s;
    QTest::newRow("with the capital sharp s") << u"stra\u1e9ee"_s << u"stra\u00dfe"_s;
    QTest::newRow("with a final sigma") << u"\u03bf\u03b4\u03cc\u03c2"_s << u"\u039f\u0394\u038c\u03a3"_s;
    QTest::newRow("in Cyrillic, other case") << u"\u0412\u0430\u043d\u044f"_s << u"\u0432\u0410\u041d\u042f"_s;
    QTest::newRow("beyond the first plane, other case") << u"\U00010400lee"_s << u"\U00010428lee"_s;
    QTest::newRow("with a no-break space") << u"ada\u00a0l"_s << u"ada l"_s;
}

void tst_DomainRules::theSameLogin()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(loginKey(one), loginKey(other));
}

// Whatever case and form a person types a character in; and a key is its own key.
void tst_DomainRules::everyCharacterHasOneKey()
{
    for (char32_t code = 0x21; code <= 0x10ffff; ++code) {
        if (QChar::isSurrogate(code) || QChar::category(code) == QChar::Other_NotAssigned)
            continue;
        const QString login = u'a' + QString::fromUcs4(&code, 1) + u'z';
        const QString key = loginKey(login);
        for (const QString &other :
             {login.toUpper(), login.toLower(), login.toCaseFolded(), login.normalized(QString::NormalizationForm_D),
              login.normalized(QString::NormalizationForm_KD), key})
            QVERIFY2(loginKey(other) == key, qPrintable(u"U+%1"_s.arg(uint(code), 4, 16)));
    }
}

void tst_DomainRules::differentLogins_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("a letter more") << u"ada1"_s << u"ada12"_s;
    QTest::newRow("with and without an accent") << u"jose"_s << u"jos\u00e9"_s;
    QTest::newRow("a space inside") << u"adal"_s << u"ada l"_s;
}

void tst_DomainRules::differentLogins()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(loginKey(one) != loginKey(other));
}

void tst_DomainRules::goodLogins_data()
{
    QTest::addColumn<QString>("login");
    QTest::newRow("the shortest") << u"adal"_s;
    QTest::newRow("the longest") << QString(maximumLoginLength, u'x');
    QTest::newRow("an e-mail address") << u"ada@example.org"_s;
    QTest::newRow("a space inside") << u"ada lovelace"_s;
    QTest::newRow("Cyrillic") << u"\u0430\u0434\u0430\u043c"_s;
    QTest::newRow("Chinese beyond the first plane") << u"\U00020000\U00020001\U00020002"_s;
}

void tst_DomainRules::goodLogins()
{
    QFETCH(QString, login);
    const auto checked = checkNewLogin(login);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));
}

void tst_DomainRules::badLogins_data()
{
    QTest::addColumn<QString>("login");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("one character too short") << u"ada"_s;
    QTest::newRow("one character too long") << QString(maximumLoginLength + 1, u'x');
    QTest::newRow("spaces only") << u"     "_s;
    QTest::newRow("a space in front") << u" adal"_s;
    QTest::newRow("a no-break space behind") << u"adal\u00a0"_s;
    QTest::newRow("a NUL") << u"ad"_s + QChar(0) + u"al"_s;
    QTest::newRow("a line break") << u"ad\nal"_s;
    QTest::newRow("a line separator") << u"ad\u2028al"_s;
    QTest::newRow("a zero-width space") << u"ad\u200bal"_s;
    QTest::newRow("a zero-width joiner") << u"ad\u200dal"_s;
    QTest::newRow("a soft hyphen") << u"ad\u00adal"_s;
    QTest::newRow("writing turned around") << u"ad\u202eal"_s;
    QTest::newRow("a byte order mark") << u"adal\ufeff"_s;
    QTest::newRow("an invisible tag beyond the first plane") << u"adal\U000e0041"_s;
    QTest::newRow("a variation selector") << u"adal\ufe0f"_s;
    QTest::newRow("a variation selector beyond the first plane") << u"adal\U000e0100"_s;
    QTest::newRow("a combining grapheme joiner") << u"ad\u034fal"_s;
    QTest::newRow("a Hangul filler") << u"adal\u3164"_s;
    QTest::newRow("half a surrogate pair") << u"adal"_s + QChar(0xd800);
    QTest::newRow("no character at all") << u"adal\uffff"_s;
    QTest::newRow("more than the database holds, once its characters are taken apart") << QString(20, QChar(0xfdfa));
}

void tst_DomainRules::badLogins()
{
    QFETCH(QString, login);
    const auto checked = checkNewLogin(login);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::Invalid);
    QVERIFY(!checked.error().message.isEmpty());
}

void tst_DomainRules::newPassword_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("good");
    QTest::newRow("too short") << QString(minimumPasswordLength - 1, u'x') << false;
    QTest::newRow("the shortest") << QString(minimumPasswordLength, u'x') << true;
    QTest::newRow("the longest") << QString(maximumPasswordLength, u'x') << true;
    QTest::newRow("too long") << QString(maximumPasswordLength + 1, u'x') << false;
    QTest::newRow("spaces count") << u" a b c d"_s << true;
}

void tst_DomainRules::newPassword()
{
    QFETCH(QString, password);
    QFETCH(bool, good);
    QCOMPARE(bool(checkNewPassword(password)), good);
}

void tst_DomainRules::displayedName_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("shown");
    QTest::newRow("both names") << u"Ada"_s << u"Lovelace"_s << u"Ada Lovelace"_s;
    QTest::newRow("the first alone") << u"Ada"_s << u""_s << u"Ada"_s;
    QTest::newRow("the last alone") << u""_s << u"Lovelace"_s << u"Lovelace"_s;
    QTest::newRow("no name: the login") << u""_s << u" "_s << u"ada"_s;
}

void tst_DomainRules::displayedName()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, shown);
    User user;
    user.login = u"ada"_s;
    user.firstName = first;
    user.lastName = last;
    QCOMPARE(displayName(user), shown);
}

void tst_DomainRules::levels()
{
    for (const Level level : {Level::User, Level::Moderator, Level::Admin, Level::WebService}) {
        QCOMPARE(levelFromName(QString(levelName(level))), std::optional(level));
        QCOMPARE(levelFromNumber(int(level)), std::optional(level));
    }
    QVERIFY(!levelFromName(u"root"));
    QVERIFY(!levelFromName(u"Admin"));
    QVERIFY(!levelFromNumber(0));
    QVERIFY(!levelFromNumber(5));
}

void tst_DomainRules::rightsOfLevels_data()
{
    QTest::addColumn<Level>("level");
    QTest::addColumn<bool>("page");
    QTest::addColumn<bool>("soap");
    QTest::addColumn<bool>("administers");
    QTest::newRow("user") << Level::User << true << false << false;
    QTest::newRow("moderator") << Level::Moderator << true << false << false;
    QTest::newRow("administrator") << Level::Admin << true << true << true;
    QTest::newRow("web service") << Level::WebService << false << true << false;
}

void tst_DomainRules::rightsOfLevels()
{
    QFETCH(Level, level);
    QTEST(mayUsePage(level), "page");
    QTEST(mayUseSoap(level), "soap");
    QTEST(mayAdminister(level), "administers");
}

void tst_DomainRules::roomTypes()
{
    for (const RoomType type : {RoomType::Conference, RoomType::Restricted, RoomType::Interview}) {
        QCOMPARE(roomTypeFromName(QString(roomTypeName(type))), std::optional(type));
        QCOMPARE(roomTypeFromNumber(int(type)), std::optional(type));
    }
    QVERIFY(!roomTypeFromName(u"party"));
    QVERIFY(!roomTypeFromNumber(2)); // a gap in OpenMeetings' numbers
}

void tst_DomainRules::mayEnter_data()
{
    // Of user 1.
    QTest::addColumn<bool>("isPublic");
    QTest::addColumn<Level>("level");
    QTest::addColumn<UserId>("owner");
    QTest::addColumn<QList<UserId>>("moderators");
    QTest::addColumn<QString>("expected"); // enter, change, invite, make moderators
    const QList<UserId> none;
    const QList<UserId> both{UserId(1), UserId(2)};
    QTest::newRow("a user enters a public room") << true << Level::User << UserId(2) << none << u"e"_s;
    QTest::newRow("a user enters no other room") << false << Level::User << UserId(2) << none << QString();
    QTest::newRow("a moderator enters any room") << false << Level::Moderator << UserId(2) << none << u"ei"_s;
    QTest::newRow("an administrator does everything") << false << Level::Admin << UserId(2) << none << u"ecim"_s;
    QTest::newRow("a web service enters none, but invites")
        << false << Level::WebService << UserId(2) << none << u"i"_s;
    QTest::newRow("the owner has the room") << false << Level::User << UserId(1) << none << u"ecim"_s;
    QTest::newRow("a default moderator moderates") << false << Level::User << UserId() << both << u"eim"_s;
    QTest::newRow("nobody's room is not nobody's") << true << Level::User << UserId() << none << u"e"_s;
}

void tst_DomainRules::mayEnter()
{
    QFETCH(bool, isPublic);
    QFETCH(Level, level);
    QFETCH(UserId, owner);
    QFETCH(QList<UserId>, moderators);
    Room entered = room(u"A"_s);
    entered.isPublic = isPublic;
    entered.owner = owner;
    entered.moderators = moderators;
    User user{UserId(1), {}, {}, {}, {}, level};
    const auto rights = [&entered, &user] {
        QString may;
        using Right = std::pair<char16_t, bool (*)(const Room &, const User &)>;
        for (const auto &[letter, right] : {Right(u'e', mayEnterRoom), Right(u'c', mayChangeRoom),
                                            Right(u'i', mayInvite), Right(u'm', mayMakeModerators)}) {
            if (right(entered, user))
                may += QChar(letter);
        }
        return may;
    };
    QTEST(rights(), "expected");
    user.isGuest = true; // whatever else is said of a guest: the session alone lets them in
    QCOMPARE(rights(), QString());
}

void tst_DomainRules::groupLetsItsMembersIn_data()
{
    // Of user 1, a room that is not public, of the groups 5 and 6.
    QTest::addColumn<QList<Membership>>("groups");
    QTest::addColumn<Level>("level");
    QTest::addColumn<QString>("expected"); // enter, invite
    QTest::addColumn<Level>("counts");
    const QList<Membership> member{{GroupId(5), false}};
    const QList<Membership> moderator{{GroupId(4), false}, {GroupId(6), true}};
    const QList<Membership> elsewhere{{GroupId(4), true}, {GroupId(7), false}};
    QTest::newRow("a member") << member << Level::User << u"e"_s << Level::User;
    QTest::newRow("a moderator of a group of the room") << moderator << Level::User << u"ei"_s << Level::Moderator;
    QTest::newRow("a moderator of another group") << elsewhere << Level::User << QString() << Level::User;
    QTest::newRow("an administrator stays one") << moderator << Level::Admin << u"ei"_s << Level::Admin;
}

void tst_DomainRules::groupLetsItsMembersIn()
{
    QFETCH(QList<Membership>, groups);
    QFETCH(Level, level);
    QFETCH(QString, expected);
    Room entered = room(u"A"_s);
    entered.isPublic = false;
    entered.groups = {GroupId(5), GroupId(6)};
    User user{UserId(1), {}, {}, {}, {}, level};
    user.groups = groups;
    QCOMPARE(mayEnterRoom(entered, user), expected.contains(u'e'));
    QCOMPARE(mayInvite(entered, user), expected.contains(u'i'));
    QTEST(levelIn(entered, user), "counts");
    QVERIFY(!isModeratorOf(entered, user));
    user.isGuest = true;
    QVERIFY(!mayEnterRoom(entered, user) && !mayInvite(entered, user));
}

void tst_DomainRules::appointmentLetsItsMembersIn()
{
    Room entered = room(u"A"_s);
    entered.isPublic = false;
    entered.attendees = {UserId(1), UserId(2)};
    User user{UserId(2), {}, {}, {}, {}, Level::User};
    QVERIFY(mayEnterRoom(entered, user));
    QVERIFY(!mayInvite(entered, user) && !mayChangeRoom(entered, user) && !isModeratorOf(entered, user));
    user.isGuest = true;
    QVERIFY(!mayEnterRoom(entered, user));
    QVERIFY(!mayEnterRoom(entered, {UserId(3), {}, {}, {}, {}, Level::User}));
    QVERIFY(!mayEnterRoom(entered, {}));
}

void tst_DomainRules::groupNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("one letter") << u"A"_s << true;
    QTest::newRow("the longest") << QString(maximumGroupNameLength, u'x') << true;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("spaces") << u"  "_s << false;
    QTest::newRow("too long") << QString(maximumGroupNameLength + 1, u'x') << false;
    QTest::newRow("too long in the form that is compared") << QString(maximumGroupNameLength, QChar(0xfb03)) << false;
    QTest::newRow("two lines") << u"a\nb"_s << false;
}

void tst_DomainRules::groupNames()
{
    QFETCH(QString, name);
    QTEST(bool(checkGroupName(name)), "isGood");
}

void tst_DomainRules::goodRooms_data()
{
    QTest::addColumn<Room>("tried");
    QTest::newRow("a short name") << room(u"A"_s);
    QTest::newRow("the longest name") << room(QString(maximumRoomNameLength, u'x'));
    QTest::newRow("one person") << room(u"A"_s, {}, 1);
    QTest::newRow("the most persons") << room(u"A"_s, {}, maximumRoomCapacity);
    QTest::newRow("the longest comment") << room(u"A"_s, QString(maximumRoomCommentLength, u'x'));
    QTest::newRow("a comment of several lines") << room(u"A"_s, u"a\r\n\tb\n"_s);
    QTest::newRow("pinned to a node") << pinned(2, {});
    QTest::newRow("pinned to a label") << pinned(0, u"gpu"_s);
    QTest::newRow("the most moderators") << moderated(users(maximumRoomModerators));
    QTest::newRow("the shortest demo") << demo(minimumDemoSeconds);
    QTest::newRow("the longest demo") << demo(maximumDemoSeconds);
    QTest::newRow("leads to a page") << leadingTo(u"https://example.org:8443/a?b=c#d"_s);
    QTest::newRow("leads to a page without encryption") << leadingTo(u"http://[2001:db8::1]/"_s);
    QTest::newRow("leads to the longest address")
        << leadingTo(u"https://a/"_s + QString(maximumRedirectUrlLength - 10, u'x'));
    QTest::newRow("a name that needs joiners") << room(u"\U0001f469\u200d\U0001f4bb \u0645\u06cc\u200c\u062e"_s);
}

void tst_DomainRules::goodRooms()
{
    QFETCH(Room, tried);
    const auto checked = checkRoom(tried);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));
}

void tst_DomainRules::badRooms_data()
{
    QTest::addColumn<Room>("tried");
    QTest::addColumn<QString>("named");
    QTest::newRow("no name") << room({}) << u"name"_s;
    QTest::newRow("a name of spaces") << room(u" \u00a0"_s) << u"name"_s;
    QTest::newRow("a name that nobody sees") << room(u"\u200b\u3164"_s) << u"name"_s;
    QTest::newRow("a name too long") << room(QString(maximumRoomNameLength + 1, u'x')) << u"name"_s;
    QTest::newRow("a NUL in the name") << room(u"a"_s + QChar(0)) << u"name"_s;
    QTest::newRow("a line break in the name") << room(u"a\nb"_s) << u"name"_s;
    QTest::newRow("half a surrogate pair in the name") << room(u"a"_s + QChar(0xdc00)) << u"name"_s;
    QTest::newRow("what is no character in the name") << room(u"a"_s + QChar(0xffff)) << u"name"_s;
    QTest::newRow("what is no character of four bytes in the name")
        << room(u"a"_s + QString::fromUcs4(U"\U0001ffff")) << u"name"_s;
    QTest::newRow("a comment too long") << room(u"A"_s, QString(maximumRoomCommentLength + 1, u'x')) << u"comment"_s;
    QTest::newRow("a NUL in the comment") << room(u"A"_s, QString(QChar(0))) << u"comment"_s;
    QTest::newRow("nobody") << room(u"A"_s, {}, 0) << u"capacity"_s;
    QTest::newRow("less than nobody") << room(u"A"_s, {}, -1) << u"capacity"_s;
    QTest::newRow("too many persons") << room(u"A"_s, {}, maximumRoomCapacity + 1) << u"capacity"_s;
    QTest::newRow("pinned to a node and to a label") << pinned(2, u"gpu"_s) << u"not to both"_s;
    QTest::newRow("too many moderators") << moderated(users(maximumRoomModerators + 1)) << u"at most 100 moderators"_s;
    QTest::newRow("a moderator twice") << moderated({UserId(1), UserId(1)}) << u"moderators"_s;
    QTest::newRow("moderators out of order") << moderated({UserId(2), UserId(1)}) << u"moderators"_s;
    QTest::newRow("a moderator who is nobody") << moderated({UserId(0)}) << u"moderators"_s;
    QTest::newRow("a demo too short") << demo(minimumDemoSeconds - 1) << u"demo"_s;
    QTest::newRow("a demo too long") << demo(maximumDemoSeconds + 1) << u"demo"_s;
    QTest::newRow("a demo of the past") << demo(-1) << u"demo"_s;
    for (const char *url : {"javascript:alert(1)", "data:text/html,a", "ftp://example.org/", "//example.org/", "/page",
                            "https:///page", "https://ada@example.org/", "https://ada:secret@example.org/"})
        QTest::addRow("leads to %s", url) << leadingTo(QLatin1String(url)) << u"address"_s;
    QTest::newRow("leads to an address too long")
        << leadingTo(u"https://a/"_s + QString(maximumRedirectUrlLength - 9, u'x')) << u"at most 1000"_s;
    for (const QString &type : {QString(maximumExternalTypeLength + 1, u'x'), u"a\nb"_s}) {
        Room external = room(u"A"_s);
        external.external.type = type;
        QTest::addRow("an external type of %d characters", int(type.size())) << external << u"external type"_s;
    }
    QTest::newRow("pinned to what is no label") << pinned(0, u"big gpu"_s) << u"label"_s;
}

void tst_DomainRules::badRooms()
{
    QFETCH(Room, tried);
    QFETCH(QString, named);
    const auto checked = checkRoom(tried);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::Invalid);
    QVERIFY2(checked.error().message.contains(named), qPrintable(checked.error().message));
}

void tst_DomainRules::redirectsAreReadStrictly()
{
    QCOMPARE(*redirectUrlFrom(u"https://example.org/a"_s), QUrl(u"https://example.org/a"_s));
    QVERIFY(redirectUrlFrom({})->isEmpty());
    for (const char *text : {" ", "https://", "https://exa mple.org/", "https://example.org:99999/", "java script:1",
                             "https://example.org/\n", "https://[example"}) {
        const auto read = redirectUrlFrom(QLatin1String(text));
        QVERIFY2(!read, text);
        QCOMPARE(read.error().code, ErrorCode::Invalid);
    }
}

ATRIUM_TEST(tst_DomainRules)
#include "tst_domainrules.moc"
