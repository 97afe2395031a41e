// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/security/tokens.h"
#include "agent/storage/database.h"
#include "tests/support/agentcluster.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*! Another program sends its people here: it makes links at one of two nodes, they come through the other. */
class tst_SecureHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = TestDatabase::start(DatabaseDriver::Sqlite);
        QVERIFY(m_database);
        m_cluster = std::make_unique<AgentCluster>(*m_database, 2);
        QVERIFY(m_cluster->prepare());
        QVERIFY(m_cluster->startAll());
        m_cluster->addUser(u"moodle"_s, 1, u"webservice"_s);
        m_room = m_cluster->addRoom(u"Lecture"_s);
        m_sid = soapCall(m_cluster->url(1), u"UserService"_s, u"getSession"_s, {}, u"session_id"_s);
        QCOMPARE(soapCall(m_cluster->url(1), u"UserService"_s, u"loginUser"_s,
                          {{u"SID"_s, m_sid}, {u"username"_s, u"moodle"_s}, {u"userpass"_s, u"password-moodle"_s}}),
                 u"1"_s);
    }

    void cleanupTestCase()
    {
        if (QTest::currentTestFailed())
            qWarning().noquote() << m_cluster->log(1) << m_cluster->log(2);
        for (int node = 1; node <= 2; ++node) {
            QVERIFY(m_cluster->stop(node));
            QVERIFY2(!m_cluster->log(node).contains("statement failed"_L1), qPrintable(m_cluster->log(node)));
            for (const QString &secret : std::as_const(m_secrets))
                QVERIFY2(!m_cluster->log(node).contains(secret), "a link's secret is in the log");
        }
    }

    void linkMadeAtOneNodeLeadsIntoTheRoomThroughTheOther()
    {
        const QString secret = link(u"1"_s);
        QCOMPARE(secret.size(), 32);
        ApiClient ada(m_cluster->url(2));
        const auto came = follow(ada, secret);
        QCOMPARE(came.status, 200);
        const QJsonObject user = came.json().value("user"_L1).toObject();
        QCOMPARE(user.value("firstName"_L1).toString(), u"Ada"_s);
        QCOMPARE(user.value("level"_L1).toString(), u"user"_s);
        QCOMPARE(user.value("onlyRoom"_L1).toInteger(), m_room);
        QCOMPARE(came.json().value("room"_L1).toObject(), (QJsonObject{{u"id"_s, m_room}, {u"name"_s, u"Lecture"_s}}));
        QCOMPARE(ada.get(u"session"_s).json().value("user"_L1).toObject(), user);

        const qint64 other = m_cluster->addRoom(u"Other"_s);
        QCOMPARE(ada.send("POST", u"rooms/%1/enter"_s.arg(other)).errorCode(), u"room_unknown"_s);
        RoomClient inRoom(ada.send("POST", u"rooms/%1/enter"_s.arg(m_room)).json());
        QTRY_VERIFY(inRoom.hasJoined());
        QCOMPARE(inRoom.find<JoinedFrame>()->people.first().name, u"Ada Lovelace"_s);
    }

    void onlyTheWholeSecretOpens()
    {
        const QString secret = link(u"2"_s);
        const QStringList tried{
            secret + u' ',    u' ' + secret,     secret.left(31), secret.chopped(1) + u'%', u"%"_s,
            secret.toUpper(), secret + QChar(0), secret + secret, tokenHash(secret),        QString()};
        for (const QString &wrong : tried) {
            ApiClient eve(m_cluster->url(2));
            const auto refused = follow(eve, wrong);
            QCOMPARE(refused.status, 404);
            QCOMPARE(refused.errorCode(), u"hash_unknown"_s);
        }
        ApiClient ada(m_cluster->url(2));
        QCOMPARE(follow(ada, secret).status, 200);
    }

    void linkIsGoodOnceOrForItsBrowserAndAddress()
    {
        const QString once = link(u"3"_s, u"setUserObjectAndGenerateRoomHash"_s);
        ApiClient ada(m_cluster->url(2));
        const auto came = follow(ada, once);
        QCOMPARE(came.status, 200);
        QCOMPARE(follow(ada, once).json().value("user"_L1), came.json().value("user"_L1)); // reloaded
        ApiClient eve(m_cluster->url(1));
        const auto late = follow(eve, once);
        QCOMPARE(late.status, 410);
        QCOMPARE(late.errorCode(), u"hash_used"_s);

        const QString again = link(u"3"_s);
        QCOMPARE(follow(ada, again).status, 200);
        ApiClient sameAddress(m_cluster->url(1));
        QCOMPARE(follow(sameAddress, again).status, 200);
    }

    void linkIsOverInHalfAnHour()
    {
        const QString secret = link(u"4"_s);
        auto database = Database::open(m_database->settings(), NodeId(), {});
        QVERIFY(database);
        QVERIFY((*database)->transaction([&] {
            return outcome(
                (*database)->run("UPDATE secure_hash SET valid_until = valid_until - ? WHERE secret_hash = ?",
                                 {30 * 60 * 1000, tokenHash(secret)}));
        }));
        ApiClient ada(m_cluster->url(2));
        const auto late = follow(ada, secret);
        QCOMPARE(late.status, 410);
        QCOMPARE(late.errorCode(), u"hash_used"_s);
    }

    void personWhoIsDeletedIsOutAndTheLinkIsDead()
    {
        const QString unused = link(u"5"_s);
        ApiClient ada(m_cluster->url(2));
        QCOMPARE(follow(ada, link(u"5"_s)).status, 200);
        RoomClient inRoom(ada.send("POST", u"rooms/%1/enter"_s.arg(m_room)).json());
        QTRY_VERIFY(inRoom.hasJoined());
        const QString removed = soapCall(m_cluster->url(1), u"UserService"_s, u"deleteUserByExternalUserIdAndType"_s,
                                         {{u"SID"_s, m_cluster->soapSession(1)},
                                          {u"externalUserId"_s, u"5"_s},
                                          {u"externalUserType"_s, u"moodle"_s}});
        QVERIFY2(removed.toLongLong() > 0, qPrintable(removed));
        QTRY_COMPARE(inRoom.closedCode(), u"user_deleted"_s);
        QTRY_COMPARE(ada.get(u"session"_s).status, 401);
        QCOMPARE(follow(ada, unused).errorCode(), u"hash_unknown"_s);
    }

    void formOfAnotherSiteCannotFollowALink()
    {
        QNetworkAccessManager network;
        QNetworkRequest request(m_cluster->url(2).resolved(QUrl(u"api/v1/secure"_s)));
        request.setRawHeader("Content-Type", "text/plain");
        const auto refused = answerOf(network.post(request, body(link(u"6"_s))));
        QCOMPARE(refused.status, 400);
    }

private:
    QString link(const QString &person, const QString &form = u"setUserObjectAndGenerateRoomHashByURLAndRecFlag"_s)
    {
        QList<std::pair<QString, QString>> arguments{{u"SID"_s, m_sid},
                                                     {u"username"_s, u"ada"_s},
                                                     {u"firstname"_s, u"Ada"_s},
                                                     {u"lastname"_s, u"Lovelace"_s},
                                                     {u"profilePictureUrl"_s, {}},
                                                     {u"email"_s, u"ada@example.org"_s},
                                                     {u"externalUserId"_s, person},
                                                     {u"externalUserType"_s, u"moodle"_s},
                                                     {u"room_id"_s, QString::number(m_room)},
                                                     {u"becomeModeratorAsInt"_s, u"0"_s},
                                                     {u"showAudioVideoTestAsInt"_s, u"0"_s}};
        if (form.endsWith("RecFlag"_L1))
            arguments.append({u"allowRecording"_s, u"0"_s});
        m_secrets.append(soapCall(m_cluster->url(1), u"UserService"_s, form, arguments));
        return m_secrets.last();
    }
    static QByteArray body(const QString &secret) { return QJsonDocument(QJsonObject{{u"hash"_s, secret}}).toJson(); }
    static HttpAnswer follow(ApiClient &client, const QString &secret) { return client.comeByLink(secret); }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    qint64 m_room = 0;
    QString m_sid;
    QStringList m_secrets;
};

ATRIUM_TEST(tst_SecureHash)
#include "tst_securehash.moc"
