// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vulnerabilities/tst_hostilerequests.h"

#include "agent/security/tokens.h"

#include <QJsonArray>
#include <QXmlStreamReader>

using namespace Agent;
using namespace Qt::StringLiterals;

namespace {

/*! Of the beans in the answer, the one with this id; the text of its field. */
QString fieldOf(const RawAnswer &answer, QLatin1String idName, qint64 id, QLatin1String field)
{
    QXmlStreamReader reader(answer.body);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != "return"_L1)
            continue;
        QString found;
        bool isIt = false;
        while (reader.readNextStartElement()) {
            const QString name = reader.name().toString();
            const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
            isIt = isIt || (name == idName && text.toLongLong() == id);
            if (name == field)
                found = text;
        }
        if (isIt)
            return found;
    }
    return reader.hasError() ? u"no XML: "_s + reader.errorString() : u"not there"_s;
}

} // namespace

void tst_HostileRequests::session_data()
{
    const QByteArray stored =
        m_cluster.stored(u"SELECT id_hash FROM login_session WHERE user_id IS NOT NULL LIMIT 1"_s).toByteArray();
    QVERIFY(stored.size() == 64);
    QTest::addColumn<QByteArray>("sid");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a pattern for all") << QByteArray("%");
    QTest::newRow("a pattern for each digit") << QByteArray("_").repeated(64);
    QTest::newRow("a quote") << QByteArray("'");
    QTest::newRow("an end of the statement") << QByteArray("' OR '1'='1' --");
    QTest::newRow("a union") << QByteArray("' UNION SELECT 1, 1, 1, 1, NULL, 0 --");
    QTest::newRow("what the database holds of a session") << stored;
    QTest::newRow("what nobody was given") << QByteArray("0123456789abcdef").repeated(4);
    QTest::newRow("a million characters") << QByteArray(1'000'000, 'a');
    QTest::newRow("a NUL") << QByteArray(1, '\0');
    QTest::newRow("a NUL and more") << QByteArray("a\0b", 3);
    QTest::newRow("markup") << QByteArray("]]><a/><!--");
    QTest::newRow("a line break") << QByteArray("a\r\nX-Y: z");
}

void tst_HostileRequests::session()
{
    QFETCH(QByteArray, sid);
    const auto before = m_cluster.content();
    for (int node = 1; node <= 2; ++node) {
        const Visitor eve = m_cluster.at(node);
        const bool isXml = !sid.contains('\0');
        const QByteArray inSoap = errorCode(eve.soap("ClusterService", "getNodes", {{"SID", sid}}));
        QCOMPARE(inSoap, isXml ? "not_logged_in" : "invalid");
        if (isXml) {
            QCOMPARE(returned(eve.soap("ServerService", "getServerCount", {{"SID", sid}})), "-1");
            QCOMPARE(returned(eve.soap("RoomService", "getRoomTypes", {{"SID", sid}})), "nil");
            QCOMPARE(
                returned(eve.soap("UserService", "loginUser",
                                  {{"SID", sid}, {"username", "admin"}, {"userpass", m_cluster.password("admin")}})),
                "-35");
        }
        if (sid.size() < 1000) {
            const RawAnswer asRest = eve.rest("ClusterService", "getNodes", {{"SID", sid}});
            QVERIFY2(errorCode(asRest) == "not_logged_in" || errorCode(asRest) == "invalid", asRest.body.constData());
        }
        if (isXml && !sid.contains('\n') && sid.size() < 1000) {
            Visitor byCookie = m_cluster.at(node);
            byCookie.cookie = "atrium_session=" + sid;
            QCOMPARE(byCookie.api("GET", "session").status, 401);
        }
    }
    QCOMPARE(m_cluster.content(), before);
}

void tst_HostileRequests::sessionOfAnotherIsTheirs()
{
    // With the session of a user one is that user, whichever door it was opened at: no more, and no less.
    const Visitor eve = m_cluster.loggedIn(AttackedCluster::attacker);
    const QByteArray sid = eve.cookie.mid(eve.cookie.indexOf('=') + 1);
    QCOMPARE(errorCode(m_cluster.at(2).soap("ClusterService", "getNodes", {{"SID", sid}})), "level_refused");
    QCOMPARE(returned(m_cluster.at(2).soap("ServerService", "getServerCount", {{"SID", sid}})), "-1");
    Visitor asCookie = m_cluster.at(2);
    asCookie.cookie = "atrium_session=" + m_cluster.soapSession("admin");
    QCOMPARE(json(asCookie.api("GET", "session")).value("user"_L1).toObject().value("login"_L1).toString(), u"admin"_s);
    // One that nobody logged in with is nobody's.
    const auto [opened, refused] = m_cluster.at(1, "127.0.8.1").soapLogin("admin", "wrong");
    QCOMPARE(refused, "-11");
    QCOMPARE(errorCode(m_cluster.at(1).soap("ClusterService", "getNodes", {{"SID", opened}})), "not_logged_in");
    // What a guest has is good for their room alone.
    const Visitor guest = m_cluster.guestOf(m_cluster.hall);
    const QByteArray guests = guest.cookie.mid(guest.cookie.indexOf('=') + 1);
    QCOMPARE(errorCode(m_cluster.at(2).soap("ClusterService", "getNodes", {{"SID", guests}})), "forbidden");
}

void tst_HostileRequests::sessionThatEndedAtOneNodeIsRefusedAtTheOther_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("logged out") << u"log out"_s;
    QTest::newRow("its time is over by the database's clock") << u"expire"_s;
    QTest::newRow("the user is deleted") << u"delete"_s;
    QTest::newRow("the password is a new one") << u"password"_s;
}

void tst_HostileRequests::sessionThatEndedAtOneNodeIsRefusedAtTheOther()
{
    QFETCH(QString, end);
    const QString login = u"sam-session-%1"_s.arg(end.left(3));
    m_cluster.nodes().addUser(login, 1, u"webservice"_s);
    const QByteArray sid = m_cluster.soapSession(login.toUtf8(), 2);
    const auto isGood = [&](int node) {
        return errorCode(m_cluster.at(node).soap("ClusterService", "getNodes", {{"SID", sid}})) != "not_logged_in";
    };
    const auto isGoodAtOnce = [&](int node) { // where the answer is in memory
        return returned(m_cluster.at(node).soap("ServerService", "getServerCount", {{"SID", sid}})) != "-1";
    };
    QVERIFY(isGood(1) && isGood(2));
    QVERIFY(isGoodAtOnce(1) && isGoodAtOnce(2));
    const Visitor admin = m_cluster.loggedIn("admin", 1);
    const qint64 id = m_cluster.stored(u"SELECT id FROM app_user WHERE login = '%1'"_s.arg(login)).toLongLong();
    if (end == "log out"_L1) {
        Visitor owner = m_cluster.at(1);
        owner.cookie = "atrium_session=" + sid;
        owner.csrfToken = json(owner.api("GET", "session")).value("csrfToken"_L1).toString().toLatin1();
        QCOMPARE(owner.api("DELETE", "session").status, 204);
    } else if (end == "expire"_L1) {
        QVERIFY(
            m_cluster.execute(u"UPDATE login_session SET seen_at = seen_at - 30 * 60 * 1000 WHERE id_hash = '%1'"_s.arg(
                tokenHash(QString::fromLatin1(sid)))));
    } else if (end == "delete"_L1) {
        QCOMPARE(admin.api("DELETE", "users/" + number(id)).status, 204);
    } else {
        QCOMPARE(admin.api("PATCH", "users/" + number(id), {{u"password"_s, u"quite another one"_s}}).status, 204);
    }
    QVERIFY(!isGood(2)); // at once: nobody is told first
    QVERIFY(!isGood(1));
    QVERIFY2(!isGood(2), "and it stays so");
    QTRY_VERIFY_WITH_TIMEOUT(!isGoodAtOnce(1) && !isGoodAtOnce(2), 10000);
}

void tst_HostileRequests::name_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("SQL") << u"'; DROP TABLE room; --"_s << true;
    QTest::newRow("SQL in double quotes") << u"\" OR \"\"=\""_s << true;
    QTest::newRow("a pattern") << u"100%_!\\"_s << true;
    QTest::newRow("HTML") << u"<script>alert(1)</script> & &amp; <b>"_s << true;
    QTest::newRow("CDATA") << u"]]><a><![CDATA["_s << true;
    QTest::newRow("an entity") << u"&#60;&lt;&xxe;"_s << true;
    QTest::newRow("a format") << u"%1 %n {0} ${x} {{x}}"_s << true;
    QTest::newRow("Arabic") << QStringLiteral("\u0645\u0631\u062d\u0628\u0627") << true;
    QTest::newRow("four bytes of UTF-8") << QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467 \U00020000")
                                         << true;
    QTest::newRow("accents by themselves") << QStringLiteral("e\u0301 \u00e9") << true;
    QTest::newRow("as long as may be") << QString(255, u'\u00e4') << true;
    QTest::newRow("one longer") << QString(256, u'a') << false;
    QTest::newRow("900,000 characters") << QString(900'000, u'a') << false;
    QTest::newRow("a NUL") << u"a"_s + QChar(0) + u"b"_s << false;
    QTest::newRow("a control character") << u"a\u0007b"_s << false;
    QTest::newRow("a line break") << u"a\nb"_s << false;
    QTest::newRow("a line separator") << QStringLiteral("a\u2028b") << false;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xd83d) << false;
    QTest::newRow("no character") << u"a"_s + QChar(0xffff) << false;
    QTest::newRow("a turned direction") << QStringLiteral("a\u202Egpj.exe") << true;
    QTest::newRow("nothing to be seen") << QStringLiteral("\u200b\u2060") << false;
}

// What is taken reads back as it was, by SOAP and JSON, at the other node; what is not is refused by both, in words.
// How the page shows it: tests/page/browser/hostile.test.mjs.
void tst_HostileRequests::name()
{
    QFETCH(QString, text);
    QFETCH(bool, isTaken);
    const Visitor admin = m_cluster.loggedIn("admin", 2);
    const QByteArray sid = m_cluster.soapSession("admin", 1);
    const auto isRefusedInWords = [](const RawAnswer &answer) {
        for (const char *word : {"SQL", "UNIQUE", "column", "statement", "INSERT", "constraint"}) {
            if (answer.body.contains(word))
                return false;
        }
        return (answer.status == 400 || answer.status == 500 || answer.status == 413)
            && QByteArrayList{"invalid", "too_large", ""}.contains(errorCode(answer));
    };
    const auto shownAt = [&](int node, qint64 id) {
        return fieldOf(m_cluster.at(node).soap("RoomService", "getRoomById", {{"SID", sid}, {"rooms_id", number(id)}}),
                       "rooms_id"_L1, id, "name"_L1);
    };
    const auto inJson = [&](qint64 id) {
        for (const QJsonValue &room : json(admin.api("GET", "rooms")).value("rooms"_L1).toArray()) {
            if (room["id"_L1].toInteger() == id)
                return room["name"_L1].toString();
        }
        return u"not there"_s;
    };

    const RawAnswer byJson = admin.api("POST", "rooms", {{u"name"_s, text}});
    const bool canBeInXml = !text.contains(QChar(0)) && !text.contains(u'\u0007') && !text.contains(QChar(0xffff))
        && !text.contains(QChar(0xd83d) + QString()); // a client that sent it would send no XML
    const bool isInXml = canBeInXml || isTaken;
    RawAnswer bySoap;
    if (isInXml) {
        bySoap = m_cluster.at(1).soap("RoomService", "addRoom",
                                      {{"SID", sid},
                                       {"name", text.toUtf8()},
                                       {"roomtypes_id", "1"},
                                       {"comment", text.left(2000).toUtf8()},
                                       {"numberOfPartizipants", "5"},
                                       {"ispublic", "true"},
                                       {"videoPodWidth", "0"},
                                       {"videoPodHeight", "0"},
                                       {"videoPodXPosition", "0"},
                                       {"videoPodYPosition", "0"},
                                       {"moderationPanelXPosition", "0"},
                                       {"showWhiteBoard", "true"},
                                       {"whiteBoardPanelXPosition", "0"},
                                       {"whiteBoardPanelYPosition", "0"},
                                       {"whiteBoardPanelHeight", "0"},
                                       {"whiteBoardPanelWidth", "0"},
                                       {"showFilesPanel", "true"},
                                       {"filesPanelXPosition", "0"},
                                       {"filesPanelYPosition", "0"},
                                       {"filesPanelHeight", "0"},
                                       {"filesPanelWidth", "0"}});
    }
    if (!isTaken) {
        QVERIFY2(isRefusedInWords(byJson), (byJson.head + byJson.body).constData());
        if (isInXml)
            QVERIFY2(isRefusedInWords(bySoap) || returned(bySoap).toLongLong() < 0,
                     (bySoap.head + bySoap.body).constData());
        return;
    }
    const qint64 jsons = AttackedCluster::id(byJson);
    const qint64 soaps = returned(bySoap).toLongLong();
    QVERIFY2(soaps > 0, bySoap.body.constData());
    for (const qint64 id : {jsons, soaps}) {
        QTRY_COMPARE(inJson(id), text);
        for (int node = 1; node <= 2; ++node)
            QCOMPARE(shownAt(node, id), text);
    }
    // A user's name as well.
    const QString login = u"named-%1"_s.arg(jsons);
    QCOMPARE(
        admin.api("POST", "users", {{u"login"_s, login}, {u"password"_s, u"long enough"_s}, {u"firstName"_s, text}})
            .status,
        201);
    QCOMPARE(m_cluster.stored(u"SELECT first_name FROM app_user WHERE login = '%1'"_s.arg(login)).toString(), text);
    Visitor named = m_cluster.at(1);
    QCOMPARE(named.logIn(login.toUtf8(), "long enough"), 200);
    QCOMPARE(json(named.api("GET", "session")).value("user"_L1).toObject().value("firstName"_L1).toString(), text);
}
