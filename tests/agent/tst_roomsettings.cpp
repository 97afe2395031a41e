// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/agentcluster.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QJsonObject roomIn(ApiClient &client, qint64 id)
{
    const QJsonArray rooms = client.get(u"rooms"_s).json().value("rooms"_L1).toArray();
    for (const QJsonValue &room : rooms) {
        if (room.toObject().value("id"_L1).toInteger() == id)
            return room.toObject();
    }
    return {};
}

qint64 idOf(ApiClient &client)
{
    return client.get(u"session"_s).json().value("user"_L1).toObject().value("id"_L1).toInteger();
}

} // namespace

/*! Whose a room is, and what owners, moderators and others see and change of it. */
class tst_RoomSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = TestDatabase::start(DatabaseDriver::Sqlite);
        QVERIFY(m_database);
        m_cluster = std::make_unique<AgentCluster>(*m_database, 1);
        QVERIFY(m_cluster->prepare());
        QVERIFY(m_cluster->startAll());
        m_admin = m_cluster->admin(1);
        m_owner = m_cluster->addUser(u"olga-owner"_s, 1);
        m_other = m_cluster->addUser(u"otto-other"_s, 1);
    }

    void init()
    {
        const auto added = m_admin->send(
            "POST", u"rooms"_s, json({{u"name"_s, u"Room"_s}, {u"isPublic"_s, false}, {u"ownerId"_s, idOf(*m_owner)}}));
        QCOMPARE(added.status, 201);
        m_room = added.json().value("id"_L1).toInteger();
    }

    void cleanupTestCase()
    {
        if (QTest::currentTestFailed())
            qWarning().noquote() << m_cluster->log(1);
        QVERIFY(m_cluster->stop(1));
    }

    void roomIsItsMakersUntilItIsGivenAway()
    {
        const auto added = m_admin->send("POST", u"rooms"_s, json({{u"name"_s, u"Mine"_s}}));
        m_room = added.json().value("id"_L1).toInteger();
        QCOMPARE(roomIn(*m_admin, m_room).value("ownerId"_L1).toInteger(), idOf(*m_admin));
        QVERIFY(roomIn(*m_admin, m_room).value("mine"_L1).toBool());
        QCOMPARE(change(*m_admin, {{u"ownerId"_s, QJsonValue()}}).status, 204);
        QVERIFY(roomIn(*m_admin, m_room).value("ownerId"_L1).isNull());
        QVERIFY(!roomIn(*m_admin, m_room).value("mine"_L1).toBool(true));
        QCOMPARE(change(*m_admin, {{u"ownerId"_s, 999}}).status, 400);
    }

    void ownerChangesWhatConcernsTheMeeting()
    {
        QCOMPARE(change(*m_other, {{u"name"_s, u"Stolen"_s}}).status, 404); // they may not know of it
        const QJsonArray moderators{idOf(*m_other), idOf(*m_owner), idOf(*m_other)};
        const QJsonObject settings{{u"name"_s, u"New"_s},
                                   {u"comment"_s, u"words"_s},
                                   {u"moderated"_s, true},
                                   {u"chatModerated"_s, true},
                                   {u"redirectUrl"_s, u"https://example.org/after"_s},
                                   {u"closed"_s, true}};
        QJsonObject all = settings;
        all.insert(u"moderators"_s, moderators);
        QCOMPARE(change(*m_owner, all).status, 204);
        const QJsonObject seen = roomIn(*m_owner, m_room);
        for (auto it = settings.begin(); it != settings.end(); ++it)
            QCOMPARE(seen.value(it.key()), it.value());
        QCOMPARE(seen.value("moderators"_L1).toArray(), (QJsonArray{idOf(*m_owner), idOf(*m_other)}));
        QCOMPARE(seen.value("demoSeconds"_L1).toInt(-1), 0);

        // A moderator comes in and sees that it is theirs, but changes nothing.
        const QJsonObject moderated = roomIn(*m_other, m_room);
        QVERIFY(moderated.value("mine"_L1).toBool());
        QVERIFY(!moderated.contains("moderators"_L1));
        QCOMPARE(change(*m_other, {{u"name"_s, u"Stolen"_s}}).errorCode(), u"forbidden"_s);
        QCOMPARE(change(*m_owner, {{u"moderators"_s, QJsonArray{}}}).status, 204);
        QVERIFY(roomIn(*m_other, m_room).isEmpty());
    }

    void ownerDoesNotChangeWhatConcernsTheCluster()
    {
        const QList<QJsonObject> others{{{u"capacity"_s, 9}},           {{u"type"_s, u"interview"_s}},
                                        {{u"isPublic"_s, true}},        {{u"pin"_s, QJsonValue()}},
                                        {{u"demoSeconds"_s, 0}},        {{u"ownerId"_s, idOf(*m_other)}},
                                        {{u"needsMediaServer"_s, true}}};
        for (const QJsonObject &settings : others) {
            const auto refused = change(*m_owner, settings);
            QCOMPARE(refused.errorCode(), u"forbidden"_s);
            QVERIFY(refused.body.contains(settings.begin().key().toLatin1()));
        }
        QCOMPARE(change(*m_admin, {{u"demoSeconds"_s, 60}}).status, 204);
        QCOMPARE(roomIn(*m_owner, m_room).value("demoSeconds"_L1).toInt(), 60);
    }

    void roomThatNeedsAMediaServerOpensNowhereWithoutOne()
    {
        QCOMPARE(roomIn(*m_admin, m_room).value("needsMediaServer"_L1), QJsonValue(false));
        QCOMPARE(change(*m_admin, {{u"needsMediaServer"_s, true}, {u"closed"_s, false}}).status, 204);
        QCOMPARE(roomIn(*m_admin, m_room).value("needsMediaServer"_L1), QJsonValue(true));
        QCOMPARE(change(*m_admin, {{u"comment"_s, u"other words"_s}}).status, 204); // which says nothing of it
        const auto refused = m_admin->send("POST", u"rooms/%1/enter"_s.arg(m_room));
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.errorCode(), u"no_node"_s);
        QVERIFY2(refused.body.contains("has no media server"), refused.body.constData());
        QCOMPARE(change(*m_admin, {{u"needsMediaServer"_s, false}}).status, 204);
        QCOMPARE(m_admin->send("POST", u"rooms/%1/enter"_s.arg(m_room)).status, 200);
    }

    void wrongSettingsAreRefusedAndChangeNothing()
    {
        const QJsonObject before = roomIn(*m_admin, m_room);
        const QList<QJsonObject> wrong{{{u"redirectUrl"_s, u"javascript:alert(1)"_s}},
                                       {{u"redirectUrl"_s, u"https://"_s}},
                                       {{u"moderators"_s, QJsonArray{u"ada"_s}}},
                                       {{u"moderators"_s, QJsonArray{999}}},
                                       {{u"moderators"_s, 1}},
                                       {{u"moderated"_s, u"yes"_s}},
                                       {{u"closed"_s, 1}},
                                       {{u"demoSeconds"_s, 59}},
                                       {{u"demoSeconds"_s, qint64(4294967356)}}, // 60 in 32 bits
                                       {{u"capacity"_s, qint64(4294967300)}}};
        for (QJsonObject settings : wrong) {
            settings.insert(u"comment"_s, u"changed"_s);
            const auto refused = change(*m_admin, settings);
            QVERIFY2(refused.status == 400, refused.body.constData());
        }
        QCOMPARE(roomIn(*m_admin, m_room), before);
    }

    void closedRoomLetsAdministratorsInAlone()
    {
        const QString enter = u"rooms/%1/enter"_s.arg(m_room);
        const QJsonObject entry = m_owner->send("POST", enter).json();
        QVERIFY(!entry.isEmpty());
        QCOMPARE(change(*m_owner, {{u"closed"_s, true}, {u"redirectUrl"_s, u"https://example.org/after"_s}}).status,
                 204);
        const auto refused = m_owner->send("POST", enter);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.errorCode(), u"room_closed"_s);
        QCOMPARE(refused.json().value("error"_L1).toObject().value("redirect"_L1).toString(),
                 u"https://example.org/after"_s);
        QCOMPARE(m_admin->send("POST", enter).status, 200);
        RoomClient back(entry.value("url"_L1).toString(), encode(ReturnFrame{entry.value("pass"_L1).toString()}));
        QTRY_COMPARE(back.closedCode(), u"room_closed"_s);

        const auto invitation =
            m_owner->send("POST", u"rooms/%1/invitations"_s.arg(m_room), R"({"validity":"endless"})");
        ApiClient guest(m_cluster->url(1));
        const QString secret = invitation.json().value("secret"_L1).toString();
        QCOMPARE(guest.comeAsGuest(secret, u"Ada"_s).errorCode(), u"room_closed"_s);
        QCOMPARE(change(*m_owner, {{u"closed"_s, false}, {u"redirectUrl"_s, QString()}}).status, 204);
        QCOMPARE(guest.comeAsGuest(secret, u"Ada"_s).status, 200);
        QCOMPARE(m_owner->send("POST", enter).status, 200);
    }

private:
    HttpAnswer change(ApiClient &client, const QJsonObject &settings)
    {
        return client.send("PATCH", u"rooms/%1"_s.arg(m_room), json(settings));
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    std::unique_ptr<ApiClient> m_admin;
    std::unique_ptr<ApiClient> m_owner;
    std::unique_ptr<ApiClient> m_other;
    qint64 m_room = 0; // private, the owner's
};

ATRIUM_TEST(tst_RoomSettings)
#include "tst_roomsettings.moc"
