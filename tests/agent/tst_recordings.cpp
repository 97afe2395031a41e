// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/database.h"
#include "tests/support/agentcluster.h"
#include "tests/support/storedrecording.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*! Recordings that two nodes show to people and programs. */
class tst_Recordings : public QObject
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
        m_db = std::move(*Database::open(m_database->settings(), NodeId(), {}));
        m_streams = m_cluster->folder() + "/streams"_L1;
        m_admin = m_cluster->admin(1);
        m_ada = m_cluster->addUser(u"ada-lovelace"_s, 1);
        m_bob = m_cluster->addUser(u"bob-babbage"_s, 2);
        m_open = m_cluster->addRoom(u"Open"_s);
        m_private =
            m_admin
                ->send("POST", u"rooms"_s, "{\"name\":\"Private\",\"isPublic\":false,\"ownerId\":" + idOf(*m_ada) + '}')
                .json()
                .value("id"_L1)
                .toInteger();
        QVERIFY(m_private > 0);
        m_film = QByteArray(300'000, 'x');
        for (qsizetype i = 0; i < m_film.size(); ++i)
            m_film[i] = char(i * 7);
    }
    void cleanupTestCase()
    {
        if (QTest::currentTestFailed())
            qWarning().noquote() << m_cluster->log(1) << m_cluster->log(2);
        for (int node = 1; node <= 2; ++node) {
            QVERIFY(m_cluster->stop(node));
            QVERIFY2(!m_cluster->log(node).contains("statement failed"_L1), qPrintable(m_cluster->log(node)));
        }
    }
    void init()
    {
        QVERIFY(m_db->transaction([this] { return outcome(m_db->run("DELETE FROM recording_file")); }));
        QVERIFY(m_db->transaction([this] { return outcome(m_db->run("DELETE FROM recording")); }));
    }

    void listHasWhatOneMaySeeTheNewestFirst()
    {
        const qint64 old = add({.room = m_open, .roomName = u"Open"_s});
        const qint64 hidden = add({.room = m_private, .roomName = u"Private"_s, .externalType = u"moodle"_s});
        const qint64 own = add({.room = 987654, .roomName = u"Gone"_s, .createdBy = idOf(*m_bob).toLongLong()});
        QCOMPARE(listed(*m_ada), (QList{hidden, old}));
        QCOMPARE(listed(*m_bob), (QList{own, old}));
        QCOMPARE(listed(*m_admin), (QList{own, hidden, old}));
        QCOMPARE(listed(*m_ada, u"?room=%1"_s.arg(m_open)), QList{old});
        QCOMPARE(listed(*m_bob, u"?room=%1"_s.arg(m_private)), QList<qint64>());
        QCOMPARE(listed(*m_ada, u"?type=moodle"_s), QList{hidden});
        QCOMPARE(listed(*m_admin, u"?start=1&max=1"_s), QList{hidden});
        QCOMPARE(m_admin->get(u"recordings?start=1&max=1"_s).json().value("total"_L1).toInt(), 3);
        QCOMPARE(m_ada->get(u"recordings?room=x"_s).errorCode(), u"invalid"_s);
        QCOMPARE(ApiClient(m_cluster->url(1)).get(u"recordings"_s).errorCode(), u"not_logged_in"_s);
    }

    void oneIsToldOfWithAllThatIsKnown()
    {
        const qint64 id = add({.room = m_open, .roomName = u"Open"_s, .createdBy = idOf(*m_bob).toLongLong()});
        QJsonObject shown = m_ada->get(u"recordings/%1"_s.arg(id)).json();
        QCOMPARE(shown.take("startedAt"_L1).toInteger() + 20000, shown.take("endedAt"_L1).toInteger());
        const QJsonObject expected{
            {"id"_L1, id},
            {"room"_L1, QJsonObject{{"id"_L1, m_open}, {"name"_L1, "Open"_L1}}},
            {"name"_L1, "Open 2026-01-31 14:05"_L1},
            {"comment"_L1, ""_L1},
            {"by"_L1, QJsonObject{{"id"_L1, idOf(*m_bob).toLongLong()}, {"name"_L1, "bob-babbage"_L1}}},
            {"interview"_L1, false},
            {"state"_L1, "done"_L1},
            {"progress"_L1, 100},
            {"failure"_L1, ""_L1},
            {"durationMs"_L1, 20000},
            {"width"_L1, 1280},
            {"height"_L1, 720},
            {"size"_L1, m_film.size()},
            {"mayRemove"_L1, false}};
        QCOMPARE(shown, expected);
    }

    void filmComesWholeAndByPartsFromEitherNode()
    {
        const qint64 id = add({.room = m_open});
        const QString media = u"recordings/%1/media"_s.arg(id);
        for (int node = 2; node >= 1; --node) {
            m_ada->setNode(m_cluster->url(node));
            const auto whole = m_ada->get(media);
            QCOMPARE(whole.status, 200);
            QVERIFY(whole.body == m_film);
            QCOMPARE(whole.header("Content-Type"), QByteArray("video/webm"));
            QCOMPARE(whole.header("X-Content-Type-Options"), QByteArray("nosniff"));
            QVERIFY(!whole.header("Content-Disposition").startsWith("attachment"));
            const auto part = m_ada->send("GET", media, {}, {{"Range", "bytes=1000-1999"}});
            QCOMPARE(part.status, 206);
            QVERIFY(part.body == m_film.mid(1000, 1000));
            QCOMPARE(part.header("Content-Range"), QByteArray("bytes 1000-1999/300000"));
            QCOMPARE(m_ada->send("GET", media, {}, {{"Range", "bytes=300000-"}}).status, 416);
            QCOMPARE(m_ada->send("GET", media, {}, {{"If-None-Match", whole.header("ETag")}}).status, 304);
        }
        const auto head = m_ada->send("HEAD", media);
        QCOMPARE(head.header("Content-Length").toLongLong(), m_film.size());
        QVERIFY(head.body.isEmpty());
        QCOMPARE(m_ada->get(media + "?download=1"_L1).header("Content-Disposition"),
                 QByteArray("attachment; filename*=UTF-8''Room%202026-01-31%2014%3A05.webm"));
        QCOMPARE(m_ada->get(u"recordings/%1/poster"_s.arg(id)).body, QByteArray("a picture"));
        QCOMPARE(m_ada->get(u"recordings/%1/timeline"_s.arg(id)).json().value("durationMs"_L1).toInt(), 20000);
    }

    void whatIsOfOthersIsAsIfItWereNot()
    {
        const qint64 hidden = add({.room = m_private});
        const qint64 nothing = 987654321;
        for (const char *what : {"", "/media", "/poster", "/timeline"}) {
            const auto of = [&](qint64 id) {
                return m_bob->get(u"recordings/%1%2"_s.arg(id).arg(QLatin1String(what)));
            };
            const auto refused = of(hidden);
            QCOMPARE(refused.status, 404);
            QCOMPARE(refused.bodyWithoutRequest().replace(QByteArray::number(hidden), "N"),
                     of(nothing).bodyWithoutRequest().replace(QByteArray::number(nothing), "N"));
        }
        QCOMPARE(m_bob->send("DELETE", u"recordings/%1"_s.arg(hidden)).status, 404);
    }

    void guestsSeeNoRecordingsOfTheirRoomEither()
    {
        const qint64 id = add({.room = m_open});
        const QString secret =
            m_admin
                ->send("POST", u"rooms/%1/invitations"_s.arg(m_open), "{\"validity\":\"endless\",\"moderator\":true}")
                .json()
                .value("secret"_L1)
                .toString();
        ApiClient guest(m_cluster->url(2));
        QCOMPARE(guest.comeAsGuest(secret, u"Gus"_s).status, 200);
        QCOMPARE(listed(guest), QList<qint64>());
        QCOMPARE(guest.get(u"recordings/%1/media"_s.arg(id)).status, 404);
        QCOMPARE(guest.send("DELETE", u"recordings/%1"_s.arg(id)).status, 404);
    }

    void itIsDeletedByWhoMayAndItsFilesGo()
    {
        const qint64 id = add({.room = m_open});
        const QString folder = storedRecordingFolder(*m_db, m_streams, id);
        QVERIFY(QDir(folder).exists());
        QCOMPARE(m_bob->send("DELETE", u"recordings/%1"_s.arg(id)).errorCode(), u"forbidden"_s);
        QCOMPARE(m_admin->send("DELETE", u"recordings/%1"_s.arg(id)).status, 204);
        QCOMPARE(m_admin->send("DELETE", u"recordings/%1"_s.arg(id)).status, 404);
        QCOMPARE(m_bob->get(u"recordings/%1/media"_s.arg(id)).status, 404);
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(folder).exists(), 60000);
        const qint64 own = add({.room = m_open, .createdBy = idOf(*m_bob).toLongLong()});
        QCOMPARE(m_bob->send("DELETE", u"recordings/%1"_s.arg(own)).status, 204);
        const qint64 running = add({.room = m_open, .state = RecordingState::Recording});
        QCOMPARE(m_admin->send("DELETE", u"recordings/%1"_s.arg(running)).errorCode(), u"conflict"_s);
        QCOMPARE(m_admin->get(u"recordings/%1/media"_s.arg(running)).status, 404);
        const QString log = QString::fromUtf8(m_admin->get(u"audit?max=5000"_s).body);
        QVERIFY(log.contains("recording.remove"_L1));
    }

    void filmThatIsNotOnTheDiskIsSaidToBeSo()
    {
        const qint64 id = add({.room = m_open});
        QVERIFY(QDir(storedRecordingFolder(*m_db, m_streams, id)).removeRecursively());
        QCOMPARE(m_ada->get(u"recordings/%1/media"_s.arg(id)).errorCode(), u"unavailable"_s);
        QCOMPARE(m_ada->get(u"recordings/%1"_s.arg(id)).status, 200);
    }

    void linkShowsItsRecordingAndNothingElse()
    {
        const qint64 shown = add({.room = m_private});
        const qint64 other = add({.room = m_open});
        const QString secret = link(shown);
        QCOMPARE(secret.size(), 32);
        ApiClient pia(m_cluster->url(2));
        const auto came = pia.comeByLink(secret);
        QCOMPARE(came.status, 200);
        QCOMPARE(came.json().value("recording"_L1).toObject().value("id"_L1).toInteger(), shown);
        QVERIFY(came.json().value("room"_L1).isNull());
        QCOMPARE(came.json().value("user"_L1).toObject().value("onlyRecording"_L1).toInteger(), shown);
        QVERIFY(!came.json().value("user"_L1).toObject().contains("onlyRoom"_L1));
        QCOMPARE(pia.get(u"session"_s).json().value("user"_L1), came.json().value("user"_L1));
        QCOMPARE(listed(pia), QList{shown});
        QVERIFY(pia.get(u"recordings/%1/media"_s.arg(shown)).body == m_film);
        QCOMPARE(pia.get(u"recordings/%1/timeline"_s.arg(shown)).status, 200);
        QCOMPARE(pia.get(u"recordings/%1/media"_s.arg(other)).status, 404);
        QCOMPARE(pia.send("DELETE", u"recordings/%1"_s.arg(shown)).errorCode(), u"forbidden"_s);
        QCOMPARE(pia.get(u"rooms"_s).json().value("rooms"_L1).toArray().size(), 0);
        for (const qint64 room : {m_open, m_private}) {
            QCOMPARE(pia.send("POST", u"rooms/%1/enter"_s.arg(room)).errorCode(), u"room_unknown"_s);
            QCOMPARE(pia.get(u"rooms/%1/files"_s.arg(room)).errorCode(), u"room_unknown"_s);
        }
        for (const char *path : {"home/files", "appointments", "session/all", "tokens", "users"})
            QCOMPARE(pia.get(QLatin1String(path)).status, 403);
        QCOMPARE(pia.send("POST", u"session/password"_s, "{\"old\":\"x\",\"new\":\"long enough\"}").status, 403);
        // Nor does a session that is for more come of it.
        QCOMPARE(pia.send("POST", u"uploads"_s, {}, {{"Tus-Resumable", "1.0.0"}, {"Upload-Length", "1"}}).status, 400);
        QCOMPARE(m_admin->send("DELETE", u"recordings/%1"_s.arg(shown)).status, 204);
        QCOMPARE(pia.get(u"recordings/%1/media"_s.arg(shown)).status, 404);
        ApiClient late(m_cluster->url(1));
        QCOMPARE(late.comeByLink(secret).errorCode(), u"hash_unknown"_s);
        QVERIFY(link(987654321).startsWith(u"fault: "_s));
    }

    void programsListWhatTheirPeopleMade()
    {
        const qint64 person = soapCall(m_cluster->url(1), u"UserService"_s, u"addNewUserWithExternalType"_s,
                                       {{u"SID"_s, sid()},
                                        {u"username"_s, u"maria-moodle"_s},
                                        {u"userpass"_s, u"a long word"_s},
                                        {u"lastname"_s, u"M"_s},
                                        {u"firstname"_s, u"Maria"_s},
                                        {u"email"_s, u"m@example.org"_s},
                                        {u"additionalname"_s, {}},
                                        {u"street"_s, {}},
                                        {u"zip"_s, {}},
                                        {u"fax"_s, {}},
                                        {u"states_id"_s, u"1"_s},
                                        {u"town"_s, {}},
                                        {u"language_id"_s, u"1"_s},
                                        {u"jNameTimeZone"_s, {}},
                                        {u"externalUserId"_s, u"42"_s},
                                        {u"externalUserType"_s, u"moodle"_s}})
                                  .toLongLong();
        QVERIFY(person > 0);
        const qint64 plain = add({.room = m_open, .roomName = u"Open"_s});
        const qint64 course = add({.room = m_private,
                                   .roomName = u"Course"_s,
                                   .externalType = u"moodle"_s,
                                   .createdBy = person,
                                   .isInterview = true});
        const auto ids = [&](const QString &operation, const QList<std::pair<QString, QString>> &arguments) {
            QStringList ids;
            const auto rows = soapRows(m_cluster->url(2), u"RoomService"_s, operation,
                                       QList<std::pair<QString, QString>>{{u"SID"_s, sid()}} + arguments);
            for (const auto &row : rows)
                ids.append(row.value(u"flvRecordingId"_s, row.value(u"fault"_s)));
            return ids.join(u',');
        };
        QCOMPARE(ids(u"getFlvRecordingByRoomId"_s, {{u"roomId"_s, QString::number(m_open)}}), QString::number(plain));
        for (const char *operation : {"getFlvRecordingByExternalRoomType", "getFlvRecordingByExternalRoomTypeByList"})
            QCOMPARE(ids(QLatin1String(operation), {{u"externalRoomType"_s, u"moodle"_s}}), QString::number(course));
        QCOMPARE(ids(u"getFlvRecordingByExternalRoomTypeAndCreator"_s,
                     {{u"externalRoomType"_s, u"moodle"_s}, {u"insertedBy"_s, QString::number(person)}}),
                 QString::number(course));
        QCOMPARE(ids(u"getFlvRecordingByExternalUserId"_s, {{u"externalUserId"_s, u"42"_s}}), QString::number(course));
        const auto rows = soapRows(m_cluster->url(1), u"RoomService"_s, u"getFlvRecordingByExternalUserId"_s,
                                   {{u"SID"_s, sid()}, {u"externalUserId"_s, u"42"_s}});
        QCOMPARE(rows.first().value(u"fileName"_s), u"Course 2026-01-31 14:05"_s);
        QCOMPARE(rows.first().value(u"isInterview"_s), u"true"_s);
        QCOMPARE(rows.first().value(u"isRecording"_s), u"true"_s);
        QCOMPARE(rows.first().value(u"progressPostProcessing"_s), u"100"_s);
        QCOMPARE(rows.first().value(u"insertedBy"_s), QString::number(person));
        QCOMPARE(rows.first().value(u"fileHash"_s), QString::number(course));
        const auto remove = [&] {
            return soapCall(m_cluster->url(1), u"RoomService"_s, u"deleteFlvRecording"_s,
                            {{u"SID"_s, sid()}, {u"flvRecordingId"_s, QString::number(course)}});
        };
        QCOMPARE(remove(), u"true"_s);
        QVERIFY(remove().startsWith(u"fault: "_s));
    }

    void administratorsListAllOfThem()
    {
        const qint64 first = add({.room = m_open, .roomName = u"Open"_s, .createdBy = idOf(*m_bob).toLongLong()});
        add({.room = m_private, .roomName = u"Private"_s, .state = RecordingState::Failed});
        const auto rows = [&](const QString &filter, const QString &order) {
            return soapRows(m_cluster->url(2), u"ClusterService"_s, u"getRecordings"_s,
                            {{u"SID"_s, sid()},
                             {u"start"_s, u"0"_s},
                             {u"max"_s, u"10"_s},
                             {u"filter"_s, filter},
                             {u"orderby"_s, order},
                             {u"asc"_s, u"true"_s}},
                            u"recordings"_s);
        };
        QCOMPARE(rows({}, u"roomName"_s).size(), 2);
        QCOMPARE(rows({}, u"roomName"_s).first().value(u"id"_s), QString::number(first));
        QCOMPARE(rows(u"bob"_s, {}).size(), 1);
        QCOMPARE(rows(u"bob"_s, {}).first().value(u"createdBy"_s), u"bob-babbage"_s);
        QCOMPARE(rows(u"priv"_s, {}).first().value(u"state"_s), u"failed"_s);
        QVERIFY(rows({}, u"size; DROP TABLE recording"_s).first().contains(u"fault"_s));
        QCOMPARE(soapCall(m_cluster->url(1), u"ClusterService"_s, u"deleteRecording"_s,
                          {{u"SID"_s, sid()}, {u"recordingId"_s, QString::number(first)}}),
                 u"true"_s);
    }

private:
    static QByteArray idOf(ApiClient &client)
    {
        return QByteArray::number(
            client.get(u"session"_s).json().value("user"_L1).toObject().value("id"_L1).toInteger());
    }
    qint64 add(StoredRecording recording)
    {
        recording.film = m_film;
        return storeRecording(*m_db, m_streams, recording);
    }
    static QList<qint64> listed(ApiClient &client, const QString &query = {})
    {
        QList<qint64> ids;
        const QJsonArray recordings =
            client.get(QString(u"recordings"_s + query)).json().value("recordings"_L1).toArray();
        for (const QJsonValue &each : recordings)
            ids.append(each.toObject().value("id"_L1).toInteger());
        return ids;
    }
    QString sid()
    {
        if (m_sid.isEmpty())
            m_sid = m_cluster->soapSession(1);
        return m_sid;
    }
    QString link(qint64 recording)
    {
        return soapCall(m_cluster->url(1), u"UserService"_s, u"setUserObjectAndGenerateRecordingHashByURL"_s,
                        {{u"SID"_s, sid()},
                         {u"username"_s, u"pia"_s},
                         {u"firstname"_s, u"Pia"_s},
                         {u"lastname"_s, {}},
                         {u"externalUserId"_s, u"7"_s},
                         {u"externalUserType"_s, u"moodle"_s},
                         {u"recording_id"_s, QString::number(recording)}});
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    std::unique_ptr<Database> m_db;
    std::unique_ptr<ApiClient> m_admin;
    std::unique_ptr<ApiClient> m_ada;
    std::unique_ptr<ApiClient> m_bob;
    QString m_streams;
    QString m_sid;
    QByteArray m_film;
    qint64 m_open = 0;
    qint64 m_private = 0;
};

ATRIUM_TEST(tst_Recordings)
#include "tst_recordings.moc"
