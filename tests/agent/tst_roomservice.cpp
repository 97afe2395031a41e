// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/database.h"
#include "tests/support/agentcluster.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! Rooms, users and groups at two nodes at once: what administrators and other systems do at one of them is so at the other. */
class tst_RoomService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = TestDatabase::start(DatabaseDriver::Postgresql); // two transactions run at the same time there
        QVERIFY(m_database);
        m_cluster = std::make_unique<AgentCluster>(*m_database, 2);
        QVERIFY(m_cluster->prepare());
        QVERIFY(m_cluster->startAll());
        m_sid = m_cluster->soapSession(1);
    }

    void cleanupTestCase()
    {
        if (QTest::currentTestFailed())
            qWarning().noquote() << m_cluster->log(1) << m_cluster->log(2);
        for (int node = 1; node <= 2; ++node)
            QVERIFY(m_cluster->stop(node));
    }

    // Both look, find none, and add one; who is late is told the other's.
    void whoAskWhileTheRoomIsBeingAddedGetThatOne()
    {
        auto adding = Database::open(m_database->settings(), Common::NodeId(), {});
        auto watching = Database::open(m_database->settings(), Common::NodeId(), {});
        QVERIFY(adding && watching);
        QNetworkAccessManager web;
        QList<QNetworkReply *> asked;
        const auto waiting = [&] {
            const auto waits = (*watching)->run("SELECT COUNT(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'");
            return waits && waits->rows.first().first().toInt() == 2;
        };
        const auto room = (*adding)->transaction([&]() -> Common::Result<qint64> {
            const auto added = (*adding)->run(
                "INSERT INTO room (name, comment, type, capacity, is_public, deleted, created_at, external_id, "
                "external_type) VALUES ('Course', '', 1, 25, 1, 0, {now}, 7, 'redmine') {id}");
            if (!added)
                return added.error();
            for (int node = 1; node <= 2; ++node)
                asked.append(web.get(QNetworkRequest(roomOfCourse(7, node))));
            if (!QTest::qWaitFor(waiting, Tests::patienceMs))
                return Common::Error{Common::ErrorCode::Timeout, u"the two do not add it at this moment"_s};
            return added->insertedId;
        });
        QVERIFY2(room, room ? "" : qPrintable(room.error().message));
        for (QNetworkReply *reply : std::as_const(asked)) {
            const HttpAnswer answer = answerOf(reply);
            QVERIFY2(answer.body.contains("<ns:return>" + QByteArray::number(*room) + "</ns:return>"),
                     answer.body.constData());
        }
    }

    void roomIsClosedAndDeletedFromTheOtherNode()
    {
        const qint64 room = m_cluster->addRoom(u"Course"_s);
        const QString id = QString::number(room);
        const auto person = m_cluster->addUser(u"ada-student"_s, 1);
        RoomClient inside(person->send("POST", u"rooms/%1/enter"_s.arg(room)).json());
        QTRY_VERIFY(inside.hasJoined());
        QTRY_VERIFY(call(u"getRoomCounters"_s, {{u"roomId"_s, id}}, u"roomCount"_s) == "1"_L1);
        QCOMPARE(call(u"kickUser"_s, {{u"room_id"_s, id}}, u"return"_s, u"SID_Admin"_s), u"true"_s);
        QTRY_VERIFY(!inside.closedCode().isEmpty());

        RoomClient again(person->send("POST", u"rooms/%1/enter"_s.arg(room)).json());
        QTRY_VERIFY(again.hasJoined());
        QCOMPARE(call(u"closeRoom"_s, {{u"room_id"_s, id}, {u"status"_s, u"true"_s}}), u"1"_s);
        QTRY_COMPARE(again.closedCode(), u"room_closed"_s);
        QTRY_COMPARE(person->send("POST", u"rooms/%1/enter"_s.arg(room)).errorCode(), u"room_closed"_s);
        QCOMPARE(call(u"closeRoom"_s, {{u"room_id"_s, id}, {u"status"_s, u"false"_s}}), u"1"_s);
        QTRY_COMPARE(person->send("POST", u"rooms/%1/enter"_s.arg(room)).status, 200);
        QCOMPARE(call(u"deleteRoom"_s, {{u"rooms_id"_s, id}}), id);
        QTRY_COMPARE(person->send("POST", u"rooms/%1/enter"_s.arg(room)).errorCode(), u"room_unknown"_s);
    }

    void memberOfAGroupComesInAtTheOtherNodeUntilTheyAreNoneAnyMore()
    {
        const auto admin = m_cluster->admin(1);
        const auto member = m_cluster->addUser(u"greta-group"_s, 2);
        const qint64 room =
            admin->send("POST", u"rooms"_s, json({{u"name"_s, u"Staff room"_s}, {u"isPublic"_s, false}}))
                .json()
                .value("id"_L1)
                .toInteger();
        const QString enter = u"rooms/%1/enter"_s.arg(room);
        QTRY_VERIFY(!lists(*member, u"rooms"_s, room));
        QCOMPARE(member->send("POST", enter).errorCode(), u"room_unknown"_s); // node 2 knows both by now

        const QString group = QString::number(
            admin->send("POST", u"groups"_s, json({{u"name"_s, u"Staff"_s}})).json().value("id"_L1).toInteger());
        QCOMPARE(cluster(u"addRoomToGroup"_s, {{u"groupId"_s, group}, {u"roomId"_s, QString::number(room)}}),
                 u"true"_s);
        const QByteArray membership = json({{u"user"_s, idOf(*member)}});
        QCOMPARE(admin->send("POST", u"groups/%1/members"_s.arg(group), membership).status, 204);
        QTRY_VERIFY(lists(*member, u"rooms"_s, room));
        const QJsonObject entry = member->send("POST", enter).json();
        RoomClient inside(entry);
        QTRY_VERIFY(inside.hasJoined());

        QCOMPARE(admin->send("POST", u"groups/%1/members/remove"_s.arg(group), membership).status, 204);
        QTRY_COMPARE(member->send("POST", enter).errorCode(), u"room_unknown"_s);
        QVERIFY(!lists(*member, u"rooms"_s, room));
        RoomClient back(entry.value("url"_L1).toString(),
                        encode(Common::ReturnFrame{entry.value("pass"_L1).toString()}));
        QTRY_COMPARE(back.closedCode(), u"room_deleted"_s); // as far as they may know
        QVERIFY(inside.closedCode().isEmpty());             // who is in stays
    }

    void newPasswordEndsSessionsAndPresenceOnAllNodes()
    {
        const auto admin = m_cluster->admin(1);
        const auto person = m_cluster->addUser(u"paula-password"_s, 2);
        const qint64 id = idOf(*person);
        const qint64 room = m_cluster->addRoom(u"Password"_s);
        const QString enter = u"rooms/%1/enter"_s.arg(room);
        QTRY_COMPARE(person->send("POST", enter).status, 200);
        RoomClient inside(person->send("POST", enter).json());
        QTRY_VERIFY(inside.hasJoined());
        const QString address = u"users/%1"_s.arg(id);
        QCOMPARE(admin->send("PATCH", address, json({{u"firstName"_s, u"Pauline"_s}})).status, 204);
        QCOMPARE(person->get(u"session"_s).status, 200);
        QCOMPARE(admin->send("PATCH", address, json({{u"password"_s, u"battery staple"_s}})).status, 204);
        QTRY_COMPARE(inside.closedCode(), u"pass_refused"_s);
        QCOMPARE(person->get(u"session"_s).errorCode(), u"not_logged_in"_s);
        QCOMPARE(person->logIn(u"paula-password"_s, u"password-paula-password"_s).errorCode(), u"wrong_login"_s);
        QCOMPARE(person->logIn(u"paula-password"_s, u"battery staple"_s).status, 200);

        // Their own: only with the old one, and the session by which it is changed goes on.
        ApiClient elsewhere(m_cluster->url(1));
        QCOMPARE(elsewhere.logIn(u"paula-password"_s, u"battery staple"_s).status, 200);
        const auto change = [&person](const QString &old, const QString &next) {
            return person->send("POST", u"session/password"_s, json({{u"old"_s, old}, {u"new"_s, next}}));
        };
        QCOMPARE(change(u"wrong"_s, u"correct horse"_s).errorCode(), u"wrong_login"_s);
        QCOMPARE(change(u"battery staple"_s, u"short"_s).errorCode(), u"invalid"_s);
        QCOMPARE(elsewhere.get(u"session"_s).status, 200);
        QCOMPARE(change(u"battery staple"_s, u"correct horse"_s).status, 204);
        QCOMPARE(person->get(u"session"_s).status, 200);
        QCOMPARE(elsewhere.get(u"session"_s).errorCode(), u"not_logged_in"_s);
        QCOMPARE(elsewhere.logIn(u"paula-password"_s, u"correct horse"_s).status, 200);
    }

    void accountsAndGroupsAreListedAndChanged()
    {
        const auto admin = m_cluster->admin(1);
        const auto person = m_cluster->addUser(u"lena-listed"_s, 2);
        const QString user = u"users/%1"_s.arg(idOf(*person));
        const QJsonObject before = admin->get(user).json();
        QCOMPARE(before.value("login"_L1).toString(), u"lena-listed"_s);
        QCOMPARE(before.value("level"_L1).toString(), u"user"_s);
        QVERIFY(before.value("createdAt"_L1).toInteger() > 0 && before.value("lastLoginAt"_L1).toInteger() > 0);
        QVERIFY(!QJsonDocument(before).toJson().contains("argon"));
        const QJsonObject page = admin->get(u"users?filter=LISTED&order=login&max=5"_s).json();
        QCOMPARE(page.value("total"_L1).toInt(), 1);
        QCOMPARE(page.value("users"_L1).toArray(), QJsonArray{before});
        for (const QString &wrong :
             {u"users?order=password"_s, u"users?max=-1"_s, u"users?start=x"_s, u"users?descending=1"_s})
            QCOMPARE(admin->get(wrong).errorCode(), u"invalid"_s);

        const qint64 version = before.value("version"_L1).toInteger();
        const QJsonObject change{{u"lastName"_s, u"Listed"_s}, {u"level"_s, u"moderator"_s}, {u"version"_s, version}};
        QCOMPARE(admin->send("PATCH", user, json(change)).status, 204);
        QCOMPARE(admin->send("PATCH", user, json(change)).errorCode(), u"conflict"_s);
        QCOMPARE(admin->get(user).json().value("lastName"_L1).toString(), u"Listed"_s);
        QCOMPARE(admin->send("PATCH", user, json({{u"login"_s, u"ADMIN"_s}})).errorCode(), u"login_taken"_s);
        QCOMPARE(admin->send("PATCH", user, json({{u"level"_s, u"boss"_s}})).errorCode(), u"invalid"_s);
        QCOMPARE(admin->send("PATCH", u"users/%1"_s.arg(idOf(*admin)), json({{u"level"_s, u"user"_s}})).errorCode(),
                 u"forbidden"_s);
        QCOMPARE(admin->get(u"users/99999"_s).errorCode(), u"not_found"_s);

        const QString group = u"groups/%1"_s.arg(
            admin->send("POST", u"groups"_s, json({{u"name"_s, u"Lists"_s}})).json().value("id"_L1).toInteger());
        const QJsonObject membership{{u"user"_s, before.value("id"_L1)}, {u"moderator"_s, true}};
        QCOMPARE(admin->send("POST", group + u"/members"_s, json(membership)).status, 204);
        QCOMPARE(admin->send("PATCH", group, json({{u"name"_s, u"Lists 2"_s}, {u"version"_s, 1}})).status, 204);
        QCOMPARE(admin->send("PATCH", group, json({{u"name"_s, u"Lists 3"_s}, {u"version"_s, 1}})).errorCode(),
                 u"conflict"_s);
        const QJsonObject listed = admin->get(u"groups?filter=lists"_s).json();
        const QJsonObject shown = listed.value("groups"_L1).toArray().first().toObject();
        QCOMPARE(shown.value("name"_L1).toString(), u"Lists 2"_s);
        QCOMPARE(shown.value("members"_L1).toInt(), 1);
        const QJsonArray members = admin->get(group + u"/members"_s).json().value("members"_L1).toArray();
        QCOMPARE(members.first().toObject().value("login"_L1).toString(), u"lena-listed"_s);
        QVERIFY(members.first().toObject().value("moderator"_L1).toBool());
        QCOMPARE(admin->get(user).json().value("groups"_L1).toArray().first().toObject().value("name"_L1).toString(),
                 u"Lists 2"_s);
        QCOMPARE(admin->send("DELETE", group).status, 204);
        QCOMPARE(admin->send("DELETE", group).errorCode(), u"not_found"_s);

        QCOMPARE(person->logIn(u"lena-listed"_s, u"password-lena-listed"_s).status, 200); // the new level ended theirs
        for (const QString &address : {u"users"_s, user, u"groups"_s, group + u"/members"_s})
            QCOMPARE(person->get(address).errorCode(), u"forbidden"_s);
        QCOMPARE(person->send("PATCH", user, json({{u"level"_s, u"admin"_s}})).errorCode(), u"forbidden"_s);
        QCOMPARE(person->send("POST", u"groups"_s, json({{u"name"_s, u"Mine"_s}})).errorCode(), u"forbidden"_s);
    }

private:
    static QByteArray json(const QJsonObject &object) { return QJsonDocument(object).toJson(); }
    static qint64 idOf(ApiClient &client)
    {
        return client.get(u"session"_s).json().value("user"_L1).toObject().value("id"_L1).toInteger();
    }
    static bool lists(ApiClient &client, const QString &list, qint64 id)
    {
        const QJsonArray items = client.get(list).json().value(list).toArray();
        return std::ranges::any_of(
            items, [id](const QJsonValue &item) { return item.toObject().value("id"_L1).toInteger() == id; });
    }
    QString cluster(const QString &operation, const QList<std::pair<QString, QString>> &arguments)
    {
        return soapCall(m_cluster->url(1), u"ClusterService"_s, operation,
                        QList<std::pair<QString, QString>>{{u"SID"_s, m_sid}} + arguments);
    }
    QUrl roomOfCourse(int course, int node) const
    {
        const QUrlQuery query({{u"SID"_s, m_sid},
                               {u"name"_s, u"Course %1"_s.arg(course)},
                               {u"roomtypes_id"_s, u"1"_s},
                               {u"comment"_s, QString()},
                               {u"numberOfPartizipants"_s, u"25"_s},
                               {u"ispublic"_s, u"true"_s},
                               {u"appointment"_s, u"false"_s},
                               {u"isDemoRoom"_s, u"false"_s},
                               {u"demoTime"_s, QString()},
                               {u"isModeratedRoom"_s, u"false"_s},
                               {u"externalRoomId"_s, QString::number(course)},
                               {u"externalRoomType"_s, u"redmine"_s}});
        QUrl url = m_cluster->url(node).resolved(QUrl(u"services/RoomService/getRoomIdByExternalId"_s));
        url.setQuery(query);
        return url;
    }
    // At the second node; the people are at the first, or wherever the room is.
    QString call(const QString &operation, const QList<std::pair<QString, QString>> &arguments,
                 const QString &wanted = u"return"_s, const QString &session = u"SID"_s)
    {
        return soapCall(m_cluster->url(2), u"RoomService"_s, operation,
                        QList<std::pair<QString, QString>>{{session, m_sid}} + arguments, wanted);
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    QString m_sid;
};

ATRIUM_TEST(tst_RoomService)
#include "tst_roomservice.moc"
