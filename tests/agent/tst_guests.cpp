// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/api/apirouter.h"
#include "agent/security/tokens.h"
#include "common/wire/lobbyframes.h"
#include "tests/support/agentcluster.h"
#include "tests/support/testprogram.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QWebSocketHandshakeOptions>

#include <algorithm>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 60 * 60 * 1000;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

qint64 idIn(const HttpAnswer &answer)
{
    return answer.json().value("id"_L1).toInteger();
}

QJsonObject userIn(const HttpAnswer &answer)
{
    return answer.json().value("user"_L1).toObject();
}

QString enterPath(qint64 room)
{
    return u"rooms/%1/enter"_s.arg(room);
}

QByteArray cookieIn(const HttpAnswer &answer)
{
    for (const auto &[name, value] : answer.headers) {
        if (name.toLower() == "set-cookie")
            return value.split(';').first();
    }
    return {};
}

} // namespace

/*! Invitations made at one of two nodes, and the guests who come by them. The second node's clock is a day ahead. */
class tst_Guests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = TestDatabase::start(DatabaseDriver::Postgresql); // with a clock of its own
        QVERIFY(m_database);
        m_cluster = std::make_unique<AgentCluster>(*m_database, 2);
        QVERIFY(m_cluster->prepare());
        QFile clock(m_cluster->folder() + "/clock"_L1);
        QVERIFY(clock.open(QIODevice::WriteOnly) && clock.write("+86400s\n") > 0);
        clock.close();
        const auto ahead = clockSkew(clock.fileName());
        QVERIFY2(!ahead.isEmpty(), "the program faketime is missing");
        m_cluster->setEnvironment(2, ahead);
        QVERIFY(m_cluster->startAll());
        const auto clockOf = [this](int node) {
            return QDateTime::fromString(m_cluster->log(node).section(u' ', 0, 0), Qt::ISODateWithMs);
        };
        QVERIFY(clockOf(1).secsTo(clockOf(2)) > 23 * 60 * 60);
        m_admin = m_cluster->admin(1);
        m_owner = m_cluster->addUser(u"olga-owner"_s, 1);
        m_other = m_cluster->addUser(u"otto-other"_s, 1);
        m_moderator = m_cluster->addUser(u"mona-moderator"_s, 1, u"moderator"_s);
        m_ownerId = userIn(m_owner->get(u"session"_s)).value("id"_L1).toInteger();
    }

    void init()
    {
        const auto added = m_admin->send(
            "POST", u"rooms"_s,
            json({{u"name"_s, u"Private"_s}, {u"capacity"_s, 3}, {u"isPublic"_s, false}, {u"ownerId"_s, m_ownerId}}));
        QCOMPARE(added.status, 201);
        m_room = idIn(added);
    }

    void cleanupTestCase()
    {
        if (QTest::currentTestFailed())
            qWarning().noquote() << m_cluster->log(1) << m_cluster->log(2);
        for (int node = 1; node <= 2; ++node) {
            QVERIFY(m_cluster->stop(node));
            QVERIFY2(!m_cluster->log(node).contains("statement failed"_L1), qPrintable(m_cluster->log(node)));
            for (const QString &secret : std::as_const(m_secrets))
                QVERIFY2(!m_cluster->log(node).contains(secret), "an invitation's secret is in the log");
        }
    }

    void linkMadeAtOneNodeLeadsIntoTheRoomThroughTheOther()
    {
        const QString secret = invite({{u"validity"_s, u"endless"_s}, {u"moderator"_s, true}});
        ApiClient guest(m_cluster->url(2));
        const auto seen = look(guest, secret);
        QCOMPARE(seen.status, 200);
        QCOMPARE(seen.json().value("room"_L1).toObject(), (QJsonObject{{u"name"_s, u"Private"_s}}));
        QCOMPARE(seen.json().value("state"_L1).toString(), u"valid"_s);
        QVERIFY(seen.json().value("needsName"_L1).toBool());
        QVERIFY(!seen.json().value("needsPassword"_L1).toBool(true));

        const auto came = guest.comeAsGuest(secret, u" Grace "_s);
        QCOMPARE(came.status, 200);
        QCOMPARE(userIn(came).value("firstName"_L1).toString(), u"Grace"_s);
        QCOMPARE(userIn(came).value("level"_L1).toString(), u"user"_s);
        QVERIFY(userIn(came).value("guest"_L1).toBool());
        QCOMPARE(userIn(came).value("onlyRoom"_L1).toInteger(), m_room);
        QCOMPARE(userIn(guest.get(u"session"_s)), userIn(came));
        QVERIFY(!userIn(m_owner->get(u"session"_s)).value("guest"_L1).toBool(true));

        const qint64 publicRoom = m_cluster->addRoom(u"Public"_s);
        const QJsonArray rooms = guest.get(u"rooms"_s).json().value("rooms"_L1).toArray();
        QCOMPARE(rooms.size(), 1);
        QCOMPARE(rooms.first().toObject().value("id"_L1).toInteger(), m_room);
        QVERIFY(!rooms.first().toObject().contains("moderators"_L1));
        QCOMPARE(guest.send("POST", enterPath(publicRoom)).errorCode(), u"room_unknown"_s);

        guest.setNode(m_cluster->url(1)); // the session is good there, too
        RoomClient inRoom(guest.send("POST", enterPath(m_room)).json());
        QTRY_VERIFY(inRoom.hasJoined());
        QCOMPARE(inRoom.find<JoinedFrame>()->people.first().name, u"Grace"_s);

        const auto file = guest.send("POST", u"rooms/%1/files?name=a.txt"_s.arg(m_room), "text");
        QCOMPARE(file.status, 201);
        QCOMPARE(guest.get(u"files/%1"_s.arg(idIn(file))).body, QByteArray("text"));
        QCOMPARE(guest.send("POST", u"rooms/%1/files?name=a.txt"_s.arg(publicRoom), "text").status, 404);
        const auto elsewhere = m_owner->send("POST", u"rooms/%1/files?name=b.txt"_s.arg(publicRoom), "text");
        QCOMPARE(guest.get(u"files/%1"_s.arg(idIn(elsewhere))).status, 404);
        QCOMPARE(guest.get(u"rooms/%1/files"_s.arg(publicRoom)).status, 404);
        QCOMPARE(guest.get(u"home/files"_s).status, 403);
        const QString toTheirs = u"files/%1/copy"_s.arg(idIn(file));
        QCOMPARE(guest.send("POST", toTheirs, R"({"home":true})").status, 404);
        QCOMPARE(guest.send("POST", toTheirs, QByteArray("{\"room\":") + QByteArray::number(publicRoom) + '}').status,
                 404);

        QCOMPARE(guest.send("DELETE", u"session"_s).status, 204);
        QCOMPARE(guest.get(u"session"_s).status, 401);
    }

    void linkForOneIsTheFirstGuestsAlone()
    {
        const QString secret = invite({{u"validity"_s, u"once"_s}, {u"name"_s, u"Ada"_s}});
        ApiClient first(m_cluster->url(1));
        QVERIFY(!look(first, secret).json().value("needsName"_L1).toBool(true));
        const auto came = first.comeAsGuest(secret, u"Somebody else"_s);
        QCOMPARE(userIn(came).value("firstName"_L1).toString(), u"Ada"_s);
        ApiClient second(m_cluster->url(2));
        QCOMPARE(look(second, secret).json().value("state"_L1).toString(), u"used"_s);
        const auto late = second.comeAsGuest(secret, {});
        QCOMPARE(late.status, 410);
        QCOMPARE(late.errorCode(), u"invitation_over"_s);
        first.setNode(m_cluster->url(2));
        QCOMPARE(look(first, secret).json().value("state"_L1).toString(), u"valid"_s);
        QCOMPARE(userIn(first.comeAsGuest(secret, {})), userIn(came));
        QCOMPARE(invitations().first().toObject().value("used"_L1).toInt(), 1);
        QCOMPARE(first.send("DELETE", u"session"_s).status, 204);
        QCOMPARE(first.comeAsGuest(secret, {}).status, 410);
    }

    void periodIsByTheClockOfTheDatabase_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("until");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("it is") << -hour << hour << 200 << QString();
        QTest::newRow("it is to come") << hour << 2 * hour << 403 << u"invitation_not_yet"_s;
        QTest::newRow("it was") << -hour << -hour / 2 << 410 << u"invitation_over"_s;
    }
    void periodIsByTheClockOfTheDatabase()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, until);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const QString secret =
            invite({{u"validity"_s, u"period"_s}, {u"from"_s, now + from}, {u"until"_s, now + qMax(until, hour)}});
        if (until < 0)
            endPeriods(now + until);
        for (int node = 1; node <= 2; ++node) {
            ApiClient guest(m_cluster->url(node));
            const auto came = guest.comeAsGuest(secret, u"Ada"_s);
            QTEST(came.status, "status");
            QTEST(came.errorCode(), "code");
        }
    }

    void onlyTheWholeSecretOpens()
    {
        const QString secret = invite({{u"validity"_s, u"endless"_s}});
        const QStringList tried{
            secret + u' ',    u' ' + secret,     secret.left(63), secret.chopped(1) + u'%', u"%"_s,
            secret.toUpper(), secret + QChar(0), secret + secret, tokenHash(secret),        QString()};
        for (const QString &wrong : tried) {
            ApiClient guest(m_cluster->url(1));
            for (const auto &refused : {look(guest, wrong), guest.comeAsGuest(wrong, u"Ada"_s)}) {
                QCOMPARE(refused.status, 404);
                QCOMPARE(refused.errorCode(), u"invitation_unknown"_s);
            }
        }
    }

    void passwordIsAskedForAndTriesAreSlowedDown()
    {
        const QString secret = invite({{u"validity"_s, u"endless"_s}, {u"password"_s, u"open sesame"_s}});
        ApiClient guest(m_cluster->url(1));
        QVERIFY(look(guest, secret).json().value("needsPassword"_L1).toBool());
        QCOMPARE(guest.comeAsGuest(secret, u"Ada"_s).errorCode(), u"invitation_password"_s);
        QCOMPARE(guest.comeAsGuest(secret, u"Ada"_s, u"open sesame"_s).status, 200);
        ApiClient guesser(m_cluster->url(1));
        int wrong = 0;
        HttpAnswer answer = guesser.comeAsGuest(secret, u"Eve"_s, u"sesame"_s);
        for (; answer.status == 401 && wrong < 10; ++wrong) {
            QCOMPARE(answer.errorCode(), u"invitation_password"_s);
            answer = guesser.comeAsGuest(secret, u"Eve"_s, u"sesame %1"_s.arg(wrong));
        }
        QCOMPARE(answer.status, 429);
        QVERIFY(wrong >= 5);
        // Who only knows that there are links cannot lock one, and other links are open.
        QCOMPARE(guesser.comeAsGuest(invite({{u"validity"_s, u"endless"_s}}), u"Eve"_s).status, 200);
    }

    void guestSaysANameThatCanBeShown()
    {
        const QString secret = invite({{u"validity"_s, u"once"_s}});
        ApiClient guest(m_cluster->url(1));
        for (const QString &name : {QString(), u"  "_s, u"\u200b"_s, u"a\nb"_s, QString(101, u'x')})
            QCOMPARE(guest.comeAsGuest(secret, name).errorCode(), u"invalid"_s);
        QCOMPARE(guest.comeAsGuest(secret, QString(100, u'x')).status, 200); // none of them used it up
    }

    void withdrawnInvitationSendsItsGuestsOutOnEveryNode()
    {
        const QString kept = invite({{u"validity"_s, u"endless"_s}});
        const QString secret = invite({{u"validity"_s, u"endless"_s}, {u"note"_s, u"to withdraw"_s}});
        const QJsonObject invitation = invitations().first().toObject();
        QCOMPARE(invitation.value("note"_L1).toString(), u"to withdraw"_s);
        ApiClient one(m_cluster->url(1));
        ApiClient two(m_cluster->url(2));
        ApiClient staying(m_cluster->url(2));
        QCOMPARE(one.comeAsGuest(secret, u"One"_s).status, 200);
        QCOMPARE(two.comeAsGuest(secret, u"Two"_s).status, 200);
        QCOMPARE(staying.comeAsGuest(kept, u"Three"_s).status, 200);
        const QJsonObject entry = one.send("POST", enterPath(m_room)).json();
        RoomClient first(entry);
        RoomClient second(two.send("POST", enterPath(m_room)).json());
        RoomClient third(staying.send("POST", enterPath(m_room)).json());
        QTRY_VERIFY(first.hasJoined() && second.hasJoined() && third.hasJoined());

        const QByteArray comingBack = encode(ReturnFrame{entry.value("pass"_L1).toString()});
        for (const QJsonValue &url : entry.value("nodeUrls"_L1).toArray()) {
            RoomClient back(url.toString(), comingBack);
            QTRY_VERIFY(back.find<GoFrame>());
        }

        m_owner->setNode(m_cluster->url(2));
        const QString path = u"invitations/%1"_s.arg(invitation.value("id"_L1).toInteger());
        QCOMPARE(m_owner->send("DELETE", path).status, 204);
        QCOMPARE(m_owner->send("DELETE", path).status, 404);
        QTRY_COMPARE(first.closedCode(), u"user_deleted"_s);
        QTRY_COMPARE(second.closedCode(), u"user_deleted"_s);
        QVERIFY(third.closedCode().isEmpty());
        for (int node = 1; node <= 2; ++node) {
            one.setNode(m_cluster->url(node));
            QTRY_COMPARE(one.get(u"session"_s).status, 401);
            QCOMPARE(look(one, secret).errorCode(), u"invitation_unknown"_s);
            QCOMPARE(one.comeAsGuest(secret, u"One"_s).errorCode(), u"invitation_unknown"_s);
        }
        RoomClient back(entry.value("url"_L1).toString(), comingBack);
        QTRY_COMPARE(back.closedCode(), u"pass_refused"_s);
        QCOMPARE(invitations().first().toObject().value("state"_L1).toString(), u"revoked"_s);
    }

    // A row that is added and says nothing of guests is refused to them; one that is for them is added here on purpose.
    void guestMayUseTheRowsMadeForGuestsAndNoOther()
    {
        ApiClient guest(m_cluster->url(1));
        const auto came = guest.comeAsGuest(invite({{u"validity"_s, u"endless"_s}, {u"moderator"_s, true}}), u"Ada"_s);
        const QSet<QByteArray> forGuests{
            "GET session", "DELETE session", "GET rooms", "POST rooms/{id}/enter", "GET rooms/{id}/files",
            "POST rooms/{id}/files", "POST rooms/{id}/folders", "GET files/{id}", "HEAD files/{id}", "PATCH files/{id}",
            "DELETE files/{id}", "POST files/{id}/copy", "POST files/{id}/restore", "GET files/{id}/thumbnail",
            "GET files/{id}/pages/{n}", "POST uploads", "HEAD uploads/{id}", "PATCH uploads/{id}",
            "DELETE uploads/{id}",
            // They see none; who came by a link of a program to one does.
            "GET recordings", "GET recordings/{id}", "DELETE recordings/{id}", "GET recordings/{id}/media",
            "HEAD recordings/{id}/media", "GET recordings/{id}/poster", "GET recordings/{id}/timeline"};
        const QSet<QByteArray> forAnybody{"POST session", "POST guest", "POST guest/look", "POST secure",
                                          "GET openapi.json"};
        int refused = 0;
        for (const ApiRoute &row : ApiRouter::rows()) {
            const QByteArray name = QByteArray(row.method) + ' ' + row.path;
            if (forAnybody.contains(name) || forGuests.contains(name))
                continue;
            const QString path = QString::fromLatin1(row.path).replace("{id}"_L1, QString::number(m_room));
            const auto answer =
                guest.send(row.method, path, QByteArray(row.method) == "GET" ? QByteArray() : QByteArray("{}"));
            QVERIFY2(answer.status == 403 && answer.errorCode() == "forbidden"_L1, (name + answer.body).constData());
            ++refused;
        }
        QCOMPARE(refused, int(ApiRouter::rows().size()) - int(forGuests.size() + forAnybody.size()));

        const QString sessionId = QString::fromLatin1(cookieIn(came)).section(u'=', 1);
        QCOMPARE(soapCall(m_cluster->url(1), u"ServerService"_s, u"getServerCount"_s, {{u"SID"_s, sessionId}}),
                 u"-1"_s);
        QVERIFY(soapCall(m_cluster->url(1), u"ClusterService"_s, u"getNodes"_s, {{u"SID"_s, sessionId}})
                    .startsWith("fault: "_L1));
        QCOMPARE(lobbyAnswer(cookieIn(came)), u"not_logged_in"_s);
    }

    void whoMayInvite()
    {
        const auto tryToInvite = [this](ApiClient &client, const QJsonObject &body) {
            client.setNode(m_cluster->url(1));
            return client.send("POST", invitationsPath(), json(body)).status;
        };
        const QJsonObject plain{{u"validity"_s, u"endless"_s}};
        const QJsonObject moderating{{u"validity"_s, u"endless"_s}, {u"moderator"_s, true}};
        QCOMPARE(tryToInvite(*m_other, plain), 404); // the room is not for them
        QCOMPARE(tryToInvite(*m_moderator, plain), 201);
        QCOMPARE(tryToInvite(*m_moderator, moderating), 403);
        QCOMPARE(tryToInvite(*m_owner, moderating), 201);
        QCOMPARE(tryToInvite(*m_admin, moderating), 201);
        QCOMPARE(m_other->get(invitationsPath()).status, 404);
        const QString path = u"invitations/%1"_s.arg(invitations().first().toObject().value("id"_L1).toInteger());
        QCOMPARE(m_other->send("DELETE", path).status, 404);
        m_room = m_cluster->addRoom(u"Public"_s);
        QCOMPARE(tryToInvite(*m_other, plain), 403);
        QCOMPARE(m_other->get(invitationsPath()).status, 403);
        const QList<QJsonObject> wrong{
            {},
            {{u"validity"_s, u"always"_s}},
            {{u"validity"_s, u"period"_s}},
            {{u"validity"_s, u"period"_s}, {u"from"_s, 1}, {u"until"_s, 2}}, // over already
            {{u"validity"_s, u"once"_s}, {u"password"_s, u"abc"_s}},
            {{u"validity"_s, u"once"_s}, {u"name"_s, u"a\nb"_s}},
        };
        for (const QJsonObject &body : wrong)
            QCOMPARE(tryToInvite(*m_admin, body), 400);
    }

    void nodeWithoutAMailServerSaysSoAndMakesNoLink()
    {
        m_admin->setNode(m_cluster->url(1));
        QCOMPARE(m_admin->get(invitationsPath()).json().value("mail"_L1).toBool(true), false);
        const qsizetype before = invitations().size();
        const QJsonObject mail{{u"to"_s, u"ada@school.example"_s}};
        const auto refused =
            m_admin->send("POST", invitationsPath(), json({{u"validity"_s, u"endless"_s}, {u"mail"_s, mail}}));
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.errorCode(), u"unavailable"_s);
        QVERIFY2(refused.body.contains("mail.server"), refused.body.constData());
        for (const QJsonValue &wrong : {QJsonValue(u"ada@school.example"_s), QJsonValue(QJsonObject())})
            QCOMPARE(m_admin->send("POST", invitationsPath(), json({{u"validity"_s, u"endless"_s}, {u"mail"_s, wrong}}))
                         .status,
                     400);
        QCOMPARE(invitations().size(), before);
    }

    void guestsTakePlacesLikeOthersAndAreNoFlood()
    {
        const QString secret = invite({{u"validity"_s, u"endless"_s}});
        std::vector<std::unique_ptr<RoomClient>> inside;
        int came = 0;
        for (HttpAnswer answer; came <= 30; ++came) {
            ApiClient guest(m_cluster->url(1));
            answer = guest.comeAsGuest(secret, u"Ada"_s);
            if (answer.status != 200) {
                QCOMPARE(answer.status, 429);
                break;
            }
            if (came > 3)
                continue;
            const auto entry = guest.send("POST", enterPath(m_room));
            QCOMPARE(entry.status, came < 3 ? 200 : 409);
            if (entry.status == 200)
                inside.push_back(std::make_unique<RoomClient>(entry.json()));
        }
        QCOMPARE(came, 30); // ten times as many as there are places
        QTRY_VERIFY(std::ranges::all_of(inside, &RoomClient::hasJoined));
    }

    void appointmentIsForItsMembersOnEveryNode()
    {
        m_owner->setNode(m_cluster->url(1));
        m_other->setNode(m_cluster->url(2));
        const qint64 otto = userIn(m_other->get(u"session"_s)).value("id"_L1).toInteger();
        const qint64 start = databaseNow() + hour;
        QJsonObject wish{{u"title"_s, u"<b>Sums</b>"_s},   {u"start"_s, start},
                         {u"end"_s, start + hour},         {u"timeZone"_s, u"Europe/Berlin"_s},
                         {u"repeats"_s, u"daily"_s},       {u"repeatsUntil"_s, start + 48 * hour},
                         {u"password"_s, u"open sesame"_s}};
        wish.insert(u"members"_s,
                    QJsonArray{QJsonObject{{u"userId"_s, otto}},
                               QJsonObject{{u"firstName"_s, u"Ada"_s}, {u"email"_s, u"ada@school.example"_s}}});
        const auto added = m_owner->send("POST", u"appointments"_s, json(wish));
        QVERIFY2(added.status == 201, added.body.constData());
        QCOMPARE(added.json().value("mail"_L1), QJsonValue(false)); // these nodes send none
        QCOMPARE(added.json().value("letters"_L1).toInt(-1), 0);
        const QString path = u"appointments/%1"_s.arg(idIn(added));
        const qint64 room = added.json().value("roomId"_L1).toInteger();
        const auto list = [&](ApiClient &client, qint64 hours = 72) {
            return client.get(u"appointments?from=%1&to=%2"_s.arg(start - hour).arg(start + hours * hour))
                .json()
                .value("appointments"_L1)
                .toArray();
        };

        // Who takes part sees it and may come into its room by their account, through the other node; nobody else.
        QCOMPARE(list(*m_other).size(), 3);
        const QJsonObject seen = list(*m_other).at(1).toObject();
        QCOMPARE(seen.value("title"_L1).toString(), u"<b>Sums</b>"_s);
        QCOMPARE(seen.value("first"_L1).toObject().value("start"_L1).toInteger(), start);
        QVERIFY(seen.value("start"_L1).toInteger() > start);
        QVERIFY(seen.value("hasPassword"_L1).toBool() && !seen.value("mine"_L1).toBool(true));
        QCOMPARE(seen.value("room"_L1).toObject().value("id"_L1).toInteger(), room);
        QVERIFY(!QJsonDocument(seen).toJson().contains("ada@school.example")); // the owner's knowledge
        QVERIFY(QJsonDocument(list(*m_owner)).toJson().contains("ada@school.example"));
        QCOMPARE(m_other->send("POST", enterPath(room)).status, 200);
        QCOMPARE(list(*m_moderator).size(), 0);
        for (const char *method : {"PATCH", "DELETE"}) {
            QCOMPARE(m_other->send(method, path, "{}").status, 403);
            QCOMPARE(m_moderator->send(method, path, "{}").status, 404);
        }
        QCOMPARE(m_moderator->get(path + "/calendar"_L1).status, 404);

        const auto calendar = m_other->get(path + "/calendar"_L1);
        QCOMPARE(calendar.status, 200);
        QVERIFY(calendar.body.contains("SUMMARY:<b>Sums</b>\r\n") && calendar.body.contains("RRULE:FREQ=DAILY;UNTIL="));
        QVERIFY(!calendar.body.contains("METHOD"));
        const auto header = [&calendar](const QByteArray &name) {
            return std::ranges::find(calendar.headers, name, &QNetworkReply::RawHeaderPair::first)->second;
        };
        QCOMPARE(header("Content-Type"), "text/calendar; charset=utf-8");
        QVERIFY(header("Content-Disposition").startsWith("attachment"));

        QCOMPARE(m_owner->send("PATCH", path, json({{u"start"_s, start + 2 * hour}})).errorCode(), u"invalid"_s);
        QCOMPARE(m_owner->send("PATCH", path, json({{u"roomId"_s, room}})).errorCode(), u"invalid"_s);
        const QJsonObject shorter{{u"title"_s, u"Sums"_s}, {u"repeats"_s, u"never"_s}, {u"members"_s, QJsonArray()}};
        QCOMPARE(m_owner->send("PATCH", path, json(shorter)).status, 200);
        QCOMPARE(list(*m_owner).size(), 1);
        QCOMPARE(list(*m_other).size(), 0); // uninvited, and out of the room
        QCOMPARE(m_other->send("POST", enterPath(room)).errorCode(), u"room_unknown"_s);
        QCOMPARE(m_owner->send("DELETE", path).status, 204);
        QCOMPARE(list(*m_owner).size(), 0);
        QCOMPARE(m_owner->send("POST", enterPath(room)).errorCode(), u"room_unknown"_s);
    }

    void wrongAppointmentsAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("wish");
        QTest::addColumn<QString>("said");
        const QJsonObject good{{u"title"_s, u"Sums"_s}, {u"start"_s, 1000 * hour}, {u"end"_s, 1001 * hour}};
        const auto row = [&good](const char *name, const char *member, const QJsonValue &value, const char *said) {
            QJsonObject wish = good;
            wish.insert(QLatin1String(member), value);
            QTest::newRow(name) << wish << QString::fromLatin1(said);
        };
        row("no title", "title", QString(), "needs a name");
        row("a text for a time", "start", u"now"_s, "start");
        row("another planet", "timeZone", u"Mars/Olympus"_s, "no time zone");
        row("a rhythm of its own", "repeats", u"hourly"_s, "\"repeats\" must be");
        row("a reminder by pigeon", "reminder", u"pigeon"_s, "\"reminder\" must be");
        row("a member who is a number", "members", QJsonArray{5}, "list of objects");
        row("a member of another appointment", "members", QJsonArray{QJsonObject{{u"id"_s, 5}}}, "no member with id 5");
        row("a member who is no user", "members", QJsonArray{QJsonObject{{u"userId"_s, 99999}}}, "is no user");
        row("a room of others", "roomId", 99999, "no room with id 99999");
        row("a short password", "password", u"abc"_s, "4 to 1024");
        row("another type of room", "roomType", u"party"_s, "\"roomType\" must be");
    }
    void wrongAppointmentsAreRefused()
    {
        QFETCH(QJsonObject, wish);
        QFETCH(QString, said);
        m_owner->setNode(m_cluster->url(1));
        const auto answer = m_owner->send("POST", u"appointments"_s, json(wish));
        QVERIFY2(answer.status == 400 || answer.status == 404, answer.body.constData());
        QVERIFY2(answer.json().value("error"_L1).toObject().value("message"_L1).toString().contains(said),
                 answer.body.constData());
    }

private:
    qint64 databaseNow() const
    {
        auto database = Database::open(m_database->settings(), NodeId(), {});
        return database ? (*database)->run("SELECT {now}")->rows.first().first().toLongLong() : 0;
    }
    QString invitationsPath() const { return u"rooms/%1/invitations"_s.arg(m_room); }

    // By the room's owner, at the first node.
    QString invite(const QJsonObject &body)
    {
        m_owner->setNode(m_cluster->url(1));
        const auto made = m_owner->send("POST", invitationsPath(), json(body));
        const QString secret = made.json().value("secret"_L1).toString();
        if (made.status != 201 || made.json().value("path"_L1).toString() != "?invitationHash="_L1 + secret)
            qWarning() << made.status << made.body;
        m_secrets.append(secret);
        return secret;
    }
    QJsonArray invitations() { return m_admin->get(invitationsPath()).json().value("invitations"_L1).toArray(); }
    static HttpAnswer look(ApiClient &client, const QString &secret)
    {
        return client.send("POST", u"guest/look"_s, json({{u"invitation"_s, secret}}));
    }
    void endPeriods(qint64 until)
    {
        auto database = Database::open(m_database->settings(), NodeId(), {});
        QVERIFY(database);
        QVERIFY((*database)->transaction([&] {
            return outcome((*database)->run(
                "UPDATE invitation SET valid_until = ? WHERE room_id = ? AND valid_from > 0", {until, m_room}));
        }));
    }

    // The code that the lobby closes with.
    QString lobbyAnswer(const QByteArray &cookie)
    {
        QUrl url = m_cluster->url(1).resolved(QUrl(u"lobby"_s));
        QNetworkRequest request(url);
        request.setRawHeader("Cookie", cookie);
        request.setRawHeader("Origin", m_cluster->url(1).toString(QUrl::RemovePath).toLatin1());
        url.setScheme(u"ws"_s);
        request.setUrl(url);
        QWebSocketHandshakeOptions options;
        options.setSubprotocols({QLatin1String(lobbyProtocol)});
        QWebSocket socket;
        QString code;
        connect(&socket, &QWebSocket::textMessageReceived, this, [&code](const QString &text) {
            const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
            code = frame.value("t"_L1).toString() == "closed"_L1 ? frame.value("code"_L1).toString() : text;
        });
        socket.open(request, options);
        return QTest::qWaitFor([&code] { return !code.isEmpty(); }, Tests::patienceMs) ? code : socket.errorString();
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    std::unique_ptr<ApiClient> m_admin;
    std::unique_ptr<ApiClient> m_owner;
    std::unique_ptr<ApiClient> m_other;
    std::unique_ptr<ApiClient> m_moderator;
    qint64 m_ownerId = 0;
    qint64 m_room = 0; // private, the owner's, of three places
    QStringList m_secrets;
};

ATRIUM_TEST(tst_Guests)
#include "tst_guests.moc"
