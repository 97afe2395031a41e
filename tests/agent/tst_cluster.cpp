// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/agentcluster.h"

#include "agent/storage/dialect.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Agent;
using namespace Common;

namespace {

DatabaseDriver driverUnderTest()
{
    const QString name = qEnvironmentVariable("ATRIUM_TEST_DATABASE", QStringLiteral("sqlite"));
    for (const DatabaseDriver driver : {DatabaseDriver::Sqlite, DatabaseDriver::Postgresql, DatabaseDriver::Mariadb}) {
        if (name == driverName(driver))
            return driver;
    }
    qFatal("ATRIUM_TEST_DATABASE names no database");
}

QJsonObject roomIn(ApiClient &client, qint64 id)
{
    const QJsonArray rooms = client.get(QStringLiteral("rooms")).json().value(QLatin1String("rooms")).toArray();
    for (const QJsonValue &room : rooms) {
        if (room.toObject().value(QLatin1String("id")).toInteger() == id)
            return room.toObject();
    }
    return {};
}

int peopleIn(ApiClient &client, qint64 room)
{
    return roomIn(client, room).value(QLatin1String("people")).toInt(-1);
}

QString enterPath(qint64 room)
{
    return QStringLiteral("rooms/%1/enter").arg(room);
}

qint64 nodeOf(const HttpAnswer &entry)
{
    return entry.json().value(QLatin1String("node")).toObject().value(QLatin1String("id")).toInteger();
}

QByteArray json(const char *text)
{
    return text;
}

} // namespace

/*! Two real agents on one database; what people, administrators and programs see of them. */
class tst_Cluster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = TestDatabase::start(driverUnderTest());
        QVERIFY(m_database);
        // Patient with the database: a busy machine is no fault here, and cleanupTestCase() looks for failed statements.
        const ClusterOptions patient{.config = {{QStringLiteral("database.timeout_ms"), QStringLiteral("1200")},
                                                {QStringLiteral("cluster.lease_ms"), QStringLiteral("2600")}}};
        m_cluster = std::make_unique<AgentCluster>(*m_database, 2, patient);
        QVERIFY(m_cluster->prepare());
        QVERIFY(m_cluster->startAll());
        m_ada = m_cluster->addUser(QStringLiteral("ada-lovelace"), 1);
        m_bob = m_cluster->addUser(QStringLiteral("bob-babbage"), 1);
    }

    void cleanup()
    {
        for (int node = 1; node <= 2; ++node) {
            if (!m_cluster->isRunning(node))
                QVERIFY(m_cluster->start(node));
        }
    }

    void cleanupTestCase()
    {
        if (QTest::currentTestFailed())
            qWarning().noquote() << m_cluster->log(1) << m_cluster->log(2);
        QVERIFY(m_cluster->stop(1));
        QVERIFY(m_cluster->stop(2));
        for (int node = 1; node <= 2; ++node) {
            QVERIFY2(!m_cluster->log(node).contains(m_cluster->adminPassword()), "a password is in the log");
            const QStringList failed =
                m_cluster->log(node).split(QLatin1Char('\n')).filter(QLatin1String("statement failed"));
            QVERIFY2(failed.isEmpty(), qPrintable(failed.join(QLatin1Char('\n'))));
        }
    }

    void verifyPassesAndSaysEachStep()
    {
        const auto result = verify();
        QVERIFY2(result.exitCode == 0, qPrintable(whatFailed(result)));
        QCOMPARE(result.output.count(QLatin1String("\nok ")) + int(result.output.startsWith(QLatin1String("ok "))), 13);
    }

    void verifyNamesTheNodeThatIsStopped()
    {
        QVERIFY(m_cluster->stop(2));
        const auto result = verify();
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.output.contains(QLatin1String("node2")), qPrintable(result.output));
        QVERIFY2(result.output.contains(QLatin1String("not ok 2")), qPrintable(result.output));
    }

    void peopleMeetInOneRoomOnOneNode()
    {
        const qint64 room = m_cluster->addRoom(QStringLiteral("Meeting"));
        QCOMPARE(peopleIn(*m_ada, room), 0);
        const auto first = m_ada->send("POST", enterPath(room));
        const auto second = m_bob->send("POST", enterPath(room));
        QCOMPARE(first.status, 200);
        QCOMPARE(nodeOf(first), nodeOf(second));
        RoomClient ada(first.json());
        QTRY_VERIFY(ada.hasJoined());
        RoomClient bob(second.json());
        QTRY_VERIFY(bob.hasJoined());
        QCOMPARE(bob.find<JoinedFrame>()->people.size(), 2);
        QTRY_VERIFY(ada.find<EnteredFrame>());
        QCOMPARE(ada.find<EnteredFrame>()->person.name, QStringLiteral("bob-babbage"));
        ada.say(QStringLiteral("hello"));
        QTRY_VERIFY(bob.find<ChatSaidFrame>());
        QCOMPARE(bob.find<ChatSaidFrame>()->line.text, QStringLiteral("hello"));
        for (int node = 1; node <= 2; ++node) {
            m_ada->setNode(m_cluster->url(node));
            QTRY_COMPARE(peopleIn(*m_ada, room), 2);
        }
        m_ada->setNode(m_cluster->url(1));
        bob.leave();
        QTRY_COMPARE(bob.closedCode(), QStringLiteral("left"));
        QTRY_VERIFY(ada.find<LeftFrame>());
        QCOMPARE(ada.find<LeftFrame>()->reason, LeftReason::Left);
        QTRY_COMPARE(peopleIn(*m_ada, room), 1);
    }

    void differentRoomsSpreadOverTheNodes()
    {
        const auto first = m_ada->send("POST", enterPath(m_cluster->addRoom(QStringLiteral("East"))));
        const auto second = m_bob->send("POST", enterPath(m_cluster->addRoom(QStringLiteral("West"))));
        QVERIFY(nodeOf(first) != nodeOf(second));
    }

    void manyRoomsEnteredAtOnceShareTheLoad()
    {
        QHash<qint64, int> rooms;
        for (int i = 0; i < 8; ++i)
            ++rooms[nodeOf(m_ada->send("POST", enterPath(m_cluster->addRoom(QStringLiteral("Room %1").arg(i)))))];
        QCOMPARE(rooms.size(), 2);
        QVERIFY(qAbs(rooms.value(1) - rooms.value(2)) <= 2); // the rooms of the tests before count too until they lapse
    }

    void ticketIsGoodOnceAndOnlyAtItsNode()
    {
        const qint64 room = m_cluster->addRoom(QStringLiteral("Ticket"));
        const auto entry = m_ada->send("POST", enterPath(room));
        const int other = nodeOf(entry) == 1 ? 2 : 1;
        RoomClient astray(
            entry.json(),
            QStringLiteral("ws://127.0.0.1:%1/openmeetings/room/%2").arg(m_cluster->port(other)).arg(room));
        QTRY_COMPARE(astray.closedCode(), QStringLiteral("ticket_refused"));
        RoomClient right(entry.json());
        QTRY_VERIFY(right.hasJoined());
        RoomClient again(entry.json());
        QTRY_COMPARE(again.closedCode(), QStringLiteral("ticket_refused"));
        QVERIFY(right.closedCode().isEmpty());
        RoomClient invented(QJsonObject{{QStringLiteral("ticket"), QStringLiteral("%")},
                                        {QStringLiteral("url"), entry.json().value(QLatin1String("url"))}});
        QTRY_COMPARE(invented.closedCode(), QStringLiteral("ticket_refused"));
    }

    void fullRoomSaysSo()
    {
        const qint64 room = m_cluster->addRoom(QStringLiteral("Small"), 1);
        RoomClient ada(m_ada->send("POST", enterPath(room)).json());
        QTRY_VERIFY(ada.hasJoined());
        const auto refused = m_bob->send("POST", enterPath(room));
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.errorCode(), QStringLiteral("room_full"));
        ada.leave();
        QTRY_COMPARE(m_bob->send("POST", enterPath(room)).status, 200);
    }

    void badRequestsGetClearAnswers_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown room") << json("POST") << enterPath(99999) << json("") << 404
                                      << QStringLiteral("room_unknown");
        QTest::newRow("private room is not even mentioned")
            << json("POST") << enterPath(6) << json("") << 404 << QStringLiteral("room_unknown");
        QTest::newRow("a user is no administrator") << json("POST") << QStringLiteral("rooms")
                                                    << json("{\"name\":\"x\"}") << 403 << QStringLiteral("forbidden");
        QTest::newRow("unknown address") << json("GET") << QStringLiteral("nothing") << json("") << 404
                                         << QStringLiteral("not_found");
        QTest::newRow("wrong method") << json("PUT") << QStringLiteral("rooms") << json("") << 405
                                      << QStringLiteral("invalid");
        QTest::newRow("unknown file") << json("GET") << QStringLiteral("files/4711") << json("") << 404
                                      << QStringLiteral("not_found");
        QTest::newRow("file with a path for a name") << json("POST") << QStringLiteral("rooms/1/files?name=..%2Fx")
                                                     << json("x") << 400 << QStringLiteral("invalid");
        QTest::newRow("too large") << json("POST") << QStringLiteral("rooms/1/enter") << QByteArray(100000, 'x') << 413
                                   << QString();
    }
    void badRequestsGetClearAnswers()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, code);
        const auto answer = m_ada->send(method.constData(), path, body);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.errorCode(), code);
    }

    void wrongPasswordIsRefusedWithoutTellingWhy()
    {
        ApiClient stranger(m_cluster->url(1));
        const auto wrongPassword = stranger.logIn(QStringLiteral("ada-lovelace"), QStringLiteral("wrong"));
        const auto wrongName = stranger.logIn(QStringLiteral("nobody-at-all"), QStringLiteral("wrong"));
        QCOMPARE(wrongPassword.status, 401);
        QCOMPARE(wrongPassword.errorCode(), QStringLiteral("wrong_login"));
        QCOMPARE(wrongName.bodyWithoutRequest(), wrongPassword.bodyWithoutRequest());
        QCOMPARE(stranger.get(QStringLiteral("rooms")).status, 401);
    }

    void webServiceUserComesInBySoapOnly()
    {
        m_cluster->addUser(QStringLiteral("soap-user"), 1, QStringLiteral("webservice"));
        ApiClient page(m_cluster->url(1));
        QCOMPARE(page.logIn(QStringLiteral("soap-user"), QStringLiteral("password-soap-user")).errorCode(),
                 QStringLiteral("level_refused"));
        const QString session = soapCall(m_cluster->url(2), QStringLiteral("UserService"), QStringLiteral("getSession"),
                                         {}, QStringLiteral("session_id"));
        QCOMPARE(soapCall(m_cluster->url(2), QStringLiteral("UserService"), QStringLiteral("loginUser"),
                          {{QStringLiteral("SID"), session},
                           {QStringLiteral("username"), QStringLiteral("soap-user")},
                           {QStringLiteral("userpass"), QStringLiteral("password-soap-user")}}),
                 QStringLiteral("1"));
        QCOMPARE(soapCall(m_cluster->url(1), QStringLiteral("ServerService"), QStringLiteral("getServerCount"),
                          {{QStringLiteral("SID"), session}}),
                 QStringLiteral("2"));
    }

    void requestOfAnotherSiteIsRefused()
    {
        const qint64 room = m_cluster->addRoom(QStringLiteral("Csrf"));
        auto bob = m_cluster->addUser(QStringLiteral("csrf-victim"), 1);
        bob->setCsrfToken("0000000000000000000000000000000000000000000000000000000000000000");
        QCOMPARE(bob->send("POST", enterPath(room)).status, 403);
        bob->setCsrfToken({});
        QCOMPARE(bob->send("DELETE", QStringLiteral("session")).status, 403);
        QCOMPARE(bob->get(QStringLiteral("session")).status, 200);
    }

    void sessionIsGoodOnEveryNodeUntilLogout()
    {
        auto carol = m_cluster->addUser(QStringLiteral("carol"), 1);
        carol->setNode(m_cluster->url(2));
        QCOMPARE(carol->get(QStringLiteral("session")).status, 200);
        QCOMPARE(carol->send("DELETE", QStringLiteral("session")).status, 204);
        carol->setNode(m_cluster->url(1));
        QCOMPARE(carol->get(QStringLiteral("session")).status, 401);
    }

    void changesOnOneNodeShowOnTheOther()
    {
        const qint64 room = m_cluster->addRoom(QStringLiteral("Before"));
        auto admin1 = m_cluster->admin(1);
        auto admin2 = m_cluster->admin(2);
        QTRY_COMPARE(roomIn(*admin2, room).value(QLatin1String("name")).toString(), QStringLiteral("Before"));
        QCOMPARE(admin1->send("PATCH", QStringLiteral("rooms/%1").arg(room), json("{\"name\":\"After\"}")).status, 204);
        QTRY_COMPARE(roomIn(*admin2, room).value(QLatin1String("name")).toString(), QStringLiteral("After"));
        QCOMPARE(admin2->send("DELETE", QStringLiteral("rooms/%1").arg(room)).status, 204);
        QVERIFY(roomIn(*admin2, room).isEmpty());
        QTRY_VERIFY(roomIn(*admin1, room).isEmpty());
    }

    void serverSavedOnOneNodeIsListedOnTheOtherWithoutItsPassword()
    {
        const QString session = m_cluster->soapSession(1);
        QVERIFY(!session.isEmpty());
        const QString id = soapCall(m_cluster->url(1), QStringLiteral("ServerService"), QStringLiteral("saveServer"),
                                    {{QStringLiteral("SID"), session},
                                     {QStringLiteral("id"), QStringLiteral("0")},
                                     {QStringLiteral("name"), QStringLiteral("node3")},
                                     {QStringLiteral("address"), QStringLiteral("10.1.1.3")},
                                     {QStringLiteral("port"), QStringLiteral("5080")},
                                     {QStringLiteral("user"), QStringLiteral("ws")},
                                     {QStringLiteral("pass"), QStringLiteral("se-cret")},
                                     {QStringLiteral("webapp"), QStringLiteral("openmeetings")},
                                     {QStringLiteral("protocol"), QStringLiteral("http")},
                                     {QStringLiteral("active"), QStringLiteral("true")},
                                     {QStringLiteral("comment"), QString()}});
        QVERIFY2(id.toLongLong() >= 3, qPrintable(id));
        const auto count = [this, &session] {
            return soapCall(m_cluster->url(2), QStringLiteral("ServerService"), QStringLiteral("getServerCount"),
                            {{QStringLiteral("SID"), session}});
        };
        QCOMPARE(count(), QStringLiteral("3"));
        const QString servers =
            soapCall(m_cluster->url(2), QStringLiteral("ServerService"), QStringLiteral("getServers"),
                     {{QStringLiteral("SID"), session},
                      {QStringLiteral("start"), QStringLiteral("0")},
                      {QStringLiteral("max"), QStringLiteral("10")}},
                     QStringLiteral("Body"));
        QVERIFY2(servers.contains(QLatin1String("10.1.1.3")), qPrintable(servers));
        QVERIFY(!servers.contains(QLatin1String("se-cret")));
        QCOMPARE(soapCall(m_cluster->url(2), QStringLiteral("ServerService"), QStringLiteral("deleteServer"),
                          {{QStringLiteral("SID"), session}, {QStringLiteral("id"), id}}),
                 QStringLiteral("true"));
        QCOMPARE(count(), QStringLiteral("2"));
    }

    void kickReachesTheNodeOfThePerson_data()
    {
        QTest::addColumn<int>("askedNode");
        QTest::newRow("asked at node 1") << 1;
        QTest::newRow("asked at node 2") << 2;
    }
    void kickReachesTheNodeOfThePerson()
    {
        QFETCH(int, askedNode);
        const qint64 room = m_cluster->addRoom(QStringLiteral("Kick %1").arg(askedNode));
        RoomClient ada(m_ada->send("POST", enterPath(room)).json());
        QTRY_VERIFY(ada.hasJoined());
        RoomClient bob(m_bob->send("POST", enterPath(room)).json());
        QTRY_VERIFY(bob.hasJoined());
        const QString session = m_cluster->soapSession(askedNode);
        const auto kick = [&](const QString &publicId) {
            return soapCall(m_cluster->url(askedNode), QStringLiteral("UserService"),
                            QStringLiteral("kickUserByPublicSID"),
                            {{QStringLiteral("SID"), session}, {QStringLiteral("publicSID"), publicId}});
        };
        const QString id = ada.find<JoinedFrame>()->you;
        QCOMPARE(kick(id), QStringLiteral("true"));
        QTRY_COMPARE(ada.closedCode(), QStringLiteral("kicked"));
        QTRY_VERIFY(bob.find<LeftFrame>());
        QCOMPARE(bob.find<LeftFrame>()->reason, LeftReason::Kicked);
        QTRY_COMPARE(kick(id), QStringLiteral("false"));
        QCOMPARE(kick(QStringLiteral("%")), QStringLiteral("false"));
    }

    void deletedPersonAndRoomAreGoneEverywhereAtOnce()
    {
        auto dora = m_cluster->addUser(QStringLiteral("dora"), 1);
        const qint64 userId = dora->get(QStringLiteral("session"))
                                  .json()
                                  .value(QLatin1String("user"))
                                  .toObject()
                                  .value(QLatin1String("id"))
                                  .toInteger();
        const qint64 room = m_cluster->addRoom(QStringLiteral("Doomed"));
        RoomClient inRoom(dora->send("POST", enterPath(room)).json());
        QTRY_VERIFY(inRoom.hasJoined());
        RoomClient witness(m_bob->send("POST", enterPath(room)).json());
        QTRY_VERIFY(witness.hasJoined());
        auto admin = m_cluster->admin(2);
        QCOMPARE(admin->send("DELETE", QStringLiteral("users/%1").arg(userId)).status, 204);
        QTRY_COMPARE(inRoom.closedCode(), QStringLiteral("user_deleted"));
        QCOMPARE(dora->get(QStringLiteral("session")).status, 401);
        QVERIFY(witness.closedCode().isEmpty());
        QCOMPARE(admin->send("DELETE", QStringLiteral("rooms/%1").arg(room)).status, 204);
        QTRY_COMPARE(witness.closedCode(), QStringLiteral("room_deleted"));
    }

    void fileStoredThroughOneNodeIsReadThroughTheOther()
    {
        QByteArray content;
        for (int i = 0; i < 100000; ++i)
            content.append(char(i * 31));
        const qint64 room = m_cluster->addRoom(QStringLiteral("Files"));
        const auto stored =
            m_ada->send("POST", QStringLiteral("rooms/%1/files?name=%C3%9Cbung%20&%20x.pdf").arg(room), content);
        QCOMPARE(stored.status, 201);
        const QString path = QStringLiteral("files/%1").arg(stored.json().value(QLatin1String("id")).toInteger());
        m_ada->setNode(m_cluster->url(2));
        QCOMPARE(m_ada->get(path).body, content);
        QCOMPARE(m_bob->send("DELETE", path).status, 403);
        QCOMPARE(m_ada->send("DELETE", path).status, 204);
        QCOMPARE(m_ada->get(path).status, 404);
        m_ada->setNode(m_cluster->url(1));
    }

    void secondAgentWithTheSameIdIsRefused()
    {
        const qint64 room = roomOn(2);
        RoomClient inIt(m_bob->send("POST", enterPath(room)).json());
        QTRY_VERIFY(inIt.hasJoined());
        AgentCluster intruder(*m_database, 1);
        intruder.writeConfig(1, {}, 2);
        QVERIFY(QFile::copy(m_cluster->folder() + QLatin1String("/cluster.key"),
                            intruder.folder() + QLatin1String("/cluster.key")));
        const auto result = intruder.serveUntilItEnds(1);
        QCOMPARE(result.exitCode, 6);
        QVERIFY2(result.output.contains(QLatin1String("Node 2 is already run by another agent")),
                 qPrintable(result.output));
        // Nobody took anything from the first one.
        QVERIFY(m_cluster->admin(2)->get(QStringLiteral("session")).status == 200);
        RoomClient ada(m_ada->send("POST", enterPath(room)).json());
        QTRY_VERIFY(ada.hasJoined());
        QVERIFY(inIt.closedCode().isEmpty());
    }

    void roomsOfAStoppedNodeOpenElsewhereAtOnce()
    {
        const qint64 room = m_cluster->addRoom(QStringLiteral("Moving"));
        const auto entry = m_ada->send("POST", enterPath(room));
        const int owner = int(nodeOf(entry));
        RoomClient ada(entry.json());
        QTRY_VERIFY(ada.hasJoined());
        QVERIFY(m_cluster->stop(owner));
        QTRY_COMPARE(ada.closedCode(), QStringLiteral("node_stopping"));
        m_ada->setNode(m_cluster->url(3 - owner));
        const auto again = m_ada->send("POST", enterPath(room));
        QCOMPARE(again.status, 200);
        QCOMPARE(nodeOf(again), 3 - owner);
        RoomClient back(again.json());
        QTRY_VERIFY(back.hasJoined());
        m_ada->setNode(m_cluster->url(1));
    }

    void roomsOfAKilledNodeOpenElsewhereAfterItsLeaseAndItsGhostsAreGone()
    {
        const qint64 room = m_cluster->addRoom(QStringLiteral("Killed"));
        const auto entry = m_ada->send("POST", enterPath(room));
        const int owner = int(nodeOf(entry));
        RoomClient ada(entry.json());
        QTRY_VERIFY(ada.hasJoined());
        m_bob->setNode(m_cluster->url(3 - owner));
        QTRY_COMPARE(peopleIn(*m_bob, room), 1);
        m_cluster->kill(owner);
        QTRY_COMPARE(peopleIn(*m_bob, room), 0);
        HttpAnswer again; // a list may call the lease gone a moment before the room may open elsewhere
        QVERIFY(QTest::qWaitFor([&] { return (again = m_bob->send("POST", enterPath(room))).status == 200; },
                                Tests::patienceMs));
        QCOMPARE(nodeOf(again), 3 - owner);
        RoomClient bob(again.json());
        QTRY_VERIFY(bob.hasJoined());
        QCOMPARE(bob.find<JoinedFrame>()->people.size(), 1);
        QVERIFY(m_cluster->start(owner)); // at once: its own dead process does not keep it out
        m_bob->setNode(m_cluster->url(1));
    }

    void nodeThatIsRemovedEndsAndSaysWhy()
    {
        const QString session = m_cluster->soapSession(1);
        AgentCluster third(*m_database, 1);
        third.writeConfig(1, {}, 77);
        QVERIFY(QFile::copy(m_cluster->folder() + QLatin1String("/cluster.key"),
                            third.folder() + QLatin1String("/cluster.key")));
        QCOMPARE(runProgram(agentProgram(), {QStringLiteral("join"), QStringLiteral("--config"), third.configFile(1)})
                     .exitCode,
                 0);
        QVERIFY(third.start(1));
        QCOMPARE(soapCall(m_cluster->url(1), QStringLiteral("ServerService"), QStringLiteral("deleteServer"),
                          {{QStringLiteral("SID"), session}, {QStringLiteral("id"), QStringLiteral("77")}}),
                 QStringLiteral("true"));
        QTRY_VERIFY(!third.isRunning(1));
        QVERIFY2(third.log(1).contains(QLatin1String("removed from the cluster")), qPrintable(third.log(1)));
    }

    void pageOfAnotherSiteCannotOpenARoom()
    {
        const qint64 room = m_cluster->addRoom(QStringLiteral("Origin"));
        const QUrl url(m_ada->send("POST", enterPath(room)).json().value(QLatin1String("url")).toString());
        const auto connects = [&url](const QString &origin) {
            QWebSocket socket{origin};
            QSignalSpy connected(&socket, &QWebSocket::connected);
            QSignalSpy ended(&socket, &QWebSocket::disconnected);
            socket.open(url);
            return QTest::qWaitFor([&] { return !connected.isEmpty() || !ended.isEmpty(); }, Tests::patienceMs)
                && !connected.isEmpty();
        };
        for (const char *origin : {"http://evil.example", "null", "http://127.0.0.1:1", "https://127.0.0.1"})
            QVERIFY2(!connects(QLatin1String(origin)), origin);
        QVERIFY(!connects(m_cluster->url(2).toString(QUrl::RemovePath) + QLatin1String(".evil.example")));
        QVERIFY(connects(m_cluster->url(1).toString(QUrl::RemovePath)));
        QVERIFY(connects(m_cluster->url(2).toString(QUrl::RemovePath))); // a page of the other node
    }

private:
    /*! A new room, open on `node`: as many are opened as it takes. */
    qint64 roomOn(int node)
    {
        for (int i = 0;; ++i) {
            const qint64 room = m_cluster->addRoom(QStringLiteral("On node %1, %2").arg(node).arg(i));
            if (nodeOf(m_bob->send("POST", enterPath(room))) == node)
                return room;
        }
    }

    static QString whatFailed(const ProgramResult &verified)
    {
        return verified.output.section(QLatin1String("not ok"),
                                       1); // a message of Qt Test is cut off after 1,000 characters
    }

    ProgramResult verify()
    {
        return runProgram(agentProgram(),
                          {QStringLiteral("verify"), QStringLiteral("--server"), m_cluster->url(1).toString(),
                           QStringLiteral("--password-file"), m_cluster->adminPasswordFile()});
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    std::unique_ptr<ApiClient> m_ada;
    std::unique_ptr<ApiClient> m_bob;
};

ATRIUM_TEST(tst_Cluster)
#include "tst_cluster.moc"
