// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/database.h"
#include "tests/support/agentcluster.h"

#include <QTest>
#include <QUrlQuery>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! RoomService at two nodes at once: what other systems call at one of them is so at the other. */
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
            if (!QTest::qWaitFor(waiting))
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

private:
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

QTEST_GUILESS_MAIN(tst_RoomService)
#include "tst_roomservice.moc"
