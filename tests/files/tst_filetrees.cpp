// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/fileitem.h"
#include "tests/files/tusclient.h"
#include "tests/support/agentcluster.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Common;

/*! Files and folders as people see them, through two real nodes. */
class tst_FileTrees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = TestDatabase::start(Agent::DatabaseDriver::Sqlite);
        QVERIFY(m_database);
        m_cluster = std::make_unique<AgentCluster>(
            *m_database, 2,
            ClusterOptions{.config = {{QStringLiteral("files.room_mb"), QStringLiteral("1")},
                                      {QStringLiteral("files.home_mb"), QStringLiteral("1")},
                                      {QStringLiteral("files.maximum_mb"), QStringLiteral("2")}}});
        QVERIFY(m_cluster->prepare());
        QVERIFY(m_cluster->startAll());
        m_ada = m_cluster->addUser(QStringLiteral("ada-lovelace"), 1);
        m_bob = m_cluster->addUser(QStringLiteral("bob-babbage"), 2);
        m_admin = m_cluster->admin(1);
    }

    void cleanupTestCase()
    {
        for (int node = 1; node <= 2; ++node)
            QVERIFY(m_cluster->stop(node));
    }

    void init() { m_room = m_cluster->addRoom(QStringLiteral("Files %1").arg(++m_rooms)); }

    void whatOnePutsThereTheOtherSeesAtOnceWhicheverNodeTheyAsk()
    {
        const auto entry = m_bob->send("POST", QStringLiteral("rooms/%1/enter").arg(m_room));
        RoomClient bob(entry.json());
        QTRY_VERIFY(bob.hasJoined());
        const qint64 file = put(*m_ada, QStringLiteral("plan.txt"), "hello");
        QTRY_VERIFY(bob.find<FilesFrame>());
        const QJsonObject shown = onlyOne(*m_bob);
        QCOMPARE(shown.value(QLatin1String("id")).toInteger(), file);
        QCOMPARE(shown.value(QLatin1String("name")).toString(), QStringLiteral("plan.txt"));
        QCOMPARE(shown.value(QLatin1String("size")).toInteger(), 5);
        QCOMPARE(shown.value(QLatin1String("by")).toObject().value(QLatin1String("name")).toString(),
                 QStringLiteral("ada-lovelace"));
        QCOMPARE(shown.value(QLatin1String("mayChange")).toBool(), false);
        QCOMPARE(onlyOne(*m_ada).value(QLatin1String("mayChange")).toBool(), true);
        QCOMPARE(onlyOne(*m_admin).value(QLatin1String("mayChange")).toBool(), true);
        QCOMPARE(m_bob->get(path(file)).body, QByteArray("hello"));
    }

    void foldersHoldFilesAndShowTheWayToThem()
    {
        const qint64 outer = addFolder(*m_ada, QStringLiteral("outer"));
        const qint64 inner = addFolder(*m_ada, QStringLiteral("inner"), outer);
        const qint64 file = put(*m_ada, QStringLiteral("deep.txt"), "x", inner);
        const QJsonObject listing = list(*m_bob, inner);
        QCOMPARE(idsIn(listing), QList<qint64>{file});
        QStringList names;
        const QJsonArray way = listing.value(QLatin1String("path")).toArray();
        for (const QJsonValue &each : way)
            names.append(each.toObject().value(QLatin1String("name")).toString());
        QCOMPARE(names, (QStringList{QStringLiteral("outer"), QStringLiteral("inner")}));
        QCOMPARE(idsIn(list(*m_bob)), QList<qint64>{outer});
        QCOMPARE(m_ada->get(QStringLiteral("rooms/%1/files?folder=%2").arg(m_room).arg(file)).status, 404);
        QCOMPARE(m_ada->get(QStringLiteral("rooms/%1/files?folder=x").arg(m_room)).status, 400);
    }

    void fileIsRenamedAndMovedByWhoPutItThereAndNoOther()
    {
        const qint64 folder = addFolder(*m_ada, QStringLiteral("folder"));
        const qint64 file = put(*m_ada, QStringLiteral("a.txt"), "x");
        QCOMPARE(change(*m_bob, file, {{QStringLiteral("name"), QStringLiteral("mine.txt")}}).status, 403);
        const auto renamed = change(*m_ada, file, {{QStringLiteral("name"), QStringLiteral("b.txt")}});
        QCOMPARE(renamed.status, 200);
        QCOMPARE(renamed.json().value(QLatin1String("name")).toString(), QStringLiteral("b.txt"));
        QCOMPARE(change(*m_ada, file, {{QStringLiteral("parent"), folder}}).status, 200);
        QCOMPARE(idsIn(list(*m_bob, folder)), QList<qint64>{file});
        QCOMPARE(change(*m_ada, file, {{QStringLiteral("parent"), QJsonValue()}}).status, 200);
        QCOMPARE(idsIn(list(*m_bob)), (QList<qint64>{folder, file}));
        QCOMPARE(change(*m_ada, file, {{QStringLiteral("name"), QStringLiteral("../x")}}).status, 400);
        QCOMPARE(change(*m_ada, file, {{QStringLiteral("parent"), QStringLiteral("x")}}).status, 400);
        QCOMPARE(change(*m_ada, file, {{QStringLiteral("parent"), file}}).status, 404);
    }

    void folderIsNotPutIntoItself()
    {
        const qint64 outer = addFolder(*m_ada, QStringLiteral("outer"));
        const qint64 inner = addFolder(*m_ada, QStringLiteral("inner"), outer);
        QCOMPARE(change(*m_ada, outer, {{QStringLiteral("parent"), inner}}).status, 409);
        QCOMPARE(change(*m_ada, outer, {{QStringLiteral("parent"), outer}}).status, 409);
        QCOMPARE(idsIn(list(*m_ada)), QList<qint64>{outer});
    }

    void twoOfOneNameGetTwoNames()
    {
        put(*m_ada, QStringLiteral("plan.pdf"), "1");
        put(*m_bob, QStringLiteral("plan.pdf"), "2");
        QStringList names;
        const QJsonArray files = list(*m_ada).value(QLatin1String("files")).toArray();
        for (const QJsonValue &each : files)
            names.append(each.toObject().value(QLatin1String("name")).toString());
        names.sort();
        QCOMPARE(names, (QStringList{QStringLiteral("plan (2).pdf"), QStringLiteral("plan.pdf")}));
    }

    void whatIsDeletedComesBackWithAllInIt()
    {
        const qint64 folder = addFolder(*m_ada, QStringLiteral("folder"));
        const qint64 file = put(*m_ada, QStringLiteral("a.txt"), "x", folder);
        QCOMPARE(m_bob->send("DELETE", path(folder)).status, 403);
        QCOMPARE(m_ada->send("DELETE", path(folder)).status, 204);
        QCOMPARE(idsIn(list(*m_ada)), QList<qint64>());
        QCOMPARE(m_ada->get(path(file)).status, 404);
        const QString bin = QStringLiteral("rooms/%1/files?deleted=1").arg(m_room);
        QCOMPARE(idsIn(m_ada->get(bin).json()), QList<qint64>{folder});
        QCOMPARE(idsIn(m_bob->get(bin).json()), QList<qint64>()); // it is not theirs to bring back
        QCOMPARE(m_bob->send("POST", path(folder) + QLatin1String("/restore")).status, 403);
        QCOMPARE(m_ada->send("POST", path(folder) + QLatin1String("/restore")).status, 200);
        QCOMPARE(m_ada->get(path(file)).body, QByteArray("x"));
    }

    void whatComesBackWithoutItsFolderStandsAtTheTop()
    {
        const qint64 folder = addFolder(*m_ada, QStringLiteral("folder"));
        const qint64 file = put(*m_ada, QStringLiteral("a.txt"), "x", folder);
        QCOMPARE(m_ada->send("DELETE", path(file)).status, 204);
        QCOMPARE(m_ada->send("DELETE", path(folder)).status, 204);
        const auto restored = m_ada->send("POST", path(file) + QLatin1String("/restore"));
        QCOMPARE(restored.status, 200);
        QVERIFY(restored.json().value(QLatin1String("parent")).isNull());
    }

    void homeIsItsOwnersAlone()
    {
        TusClient tus(*m_ada);
        const qint64 file = tus.sendWhole(QStringLiteral("diary.txt"), "secret", {{"home", ""}});
        QVERIFY(file > 0);
        QCOMPARE(idsIn(m_ada->get(QStringLiteral("home/files")).json()), QList<qint64>{file});
        QCOMPARE(idsIn(m_bob->get(QStringLiteral("home/files")).json()), QList<qint64>());
        for (ApiClient *other : {m_bob.get(), m_admin.get()}) {
            QCOMPARE(other->get(path(file)).status, 404);
            QCOMPARE(change(*other, file, {{QStringLiteral("name"), QStringLiteral("x")}}).status, 404);
            QCOMPARE(other->send("DELETE", path(file)).status, 404);
            QCOMPARE(copy(*other, file, {{QStringLiteral("room"), m_room}}).status, 404);
        }
        const auto copied = copy(*m_ada, file, {{QStringLiteral("room"), m_room}});
        QCOMPARE(copied.status, 201);
        const qint64 shared = copied.json().value(QLatin1String("id")).toInteger();
        QVERIFY(shared != file);
        QCOMPARE(m_bob->get(path(shared)).body, QByteArray("secret"));
        QCOMPARE(m_ada->send("DELETE", path(file)).status, 204);
        QCOMPARE(m_bob->get(path(shared)).status, 200); // it has a content of its own
        QCOMPARE(copy(*m_ada, shared, {{QStringLiteral("home"), true}}).status, 201);
        QCOMPARE(copy(*m_ada, shared, {}).status, 400);
    }

    void filesOfARoomThatIsNotPublicAreNobodysBusiness()
    {
        QCOMPARE(m_admin->send("PATCH", QStringLiteral("rooms/%1").arg(m_room), "{\"isPublic\":false}").status, 204);
        const qint64 file = put(*m_admin, QStringLiteral("a.txt"), "x");
        QVERIFY(file > 0);
        QCOMPARE(m_ada->get(QStringLiteral("rooms/%1/files").arg(m_room)).status, 404);
        QCOMPARE(m_ada->get(path(file)).status, 404);
        QCOMPARE(m_ada->send("POST", QStringLiteral("rooms/%1/folders").arg(m_room), "{\"name\":\"x\"}").status, 404);
        const QByteArray unknown = m_ada->get(path(999999)).bodyWithoutRequest().replace("999999", "N");
        QCOMPARE(m_ada->get(path(file)).bodyWithoutRequest().replace(QByteArray::number(file), "N"),
                 unknown); // no hint that it is there
        TusClient tus(*m_ada);
        QCOMPARE(tus.begin(QStringLiteral("a"), 1, {{"room", QByteArray::number(m_room)}}).status, 404);
    }

    void quotaIsKeptAndTheBinGivesWay()
    {
        const QByteArray most(700 * 1024, 'x');
        const qint64 file = put(*m_ada, QStringLiteral("a"), most);
        QVERIFY(file > 0);
        const auto refused = m_ada->send("POST", QStringLiteral("rooms/%1/files?name=b").arg(m_room), most);
        QCOMPARE(refused.status, 507);
        QCOMPARE(refused.errorCode(), QStringLiteral("no_space"));
        QVERIFY2(refused.body.contains("324"), refused.body.constData()); // KiB that are free
        QCOMPARE(copy(*m_ada, file, {{QStringLiteral("room"), m_room}}).status, 507);
        TusClient tus(*m_ada);
        const QList<std::pair<QByteArray, QByteArray>> here{{"room", QByteArray::number(m_room)}};
        QCOMPARE(tus.begin(QStringLiteral("b"), most.size(), here).status, 507);
        QCOMPARE(tus.begin(QStringLiteral("b"), 3 << 20, here).status, 413);
        QCOMPARE(tus.begin(QStringLiteral("b"), 300 * 1024, here).status, 201);
        QCOMPARE(list(*m_ada).value(QLatin1String("used")).toInteger(), 1000 * 1024); // what is to come counts
        QCOMPARE(tus.cancel().status, 204);
        QCOMPARE(m_ada->send("DELETE", path(file)).status, 204);
        QVERIFY(put(*m_ada, QStringLiteral("b"), most) > 0);
        QCOMPARE(m_ada->send("POST", path(file) + QLatin1String("/restore")).status, 404); // it gave way
    }

    void folderThatIsFullAndTreeThatIsTooDeepAreRefused()
    {
        qint64 parent = 0;
        int depth = 0;
        for (; depth <= maximumFolderDepth; ++depth) {
            const auto made = tryFolder(*m_ada, QStringLiteral("deeper"), parent);
            if (made.status != 201) {
                QCOMPARE(made.status, 429);
                break;
            }
            parent = made.json().value(QLatin1String("id")).toInteger();
        }
        QCOMPARE(depth, maximumFolderDepth);
    }

    void roomThatSharesNoFilesTakesNoneButFromWhoMayInvite()
    {
        const QString soap = m_cluster->soapSession(1);
        QList<std::pair<QString, QString>> settings{{QStringLiteral("SID"), soap}};
        for (const auto &[name, value] :
             std::initializer_list<std::pair<const char *, const char *>>{{"name", "no files"},
                                                                          {"roomtypes_id", "1"},
                                                                          {"comment", ""},
                                                                          {"numberOfPartizipants", "4"},
                                                                          {"ispublic", "true"},
                                                                          {"appointment", "false"},
                                                                          {"isDemoRoom", "false"},
                                                                          {"demoTime", "0"},
                                                                          {"isModeratedRoom", "false"},
                                                                          {"allowUserQuestions", "false"},
                                                                          {"isAudioOnly", "false"},
                                                                          {"hideTopBar", "false"},
                                                                          {"hideChat", "false"},
                                                                          {"hideActivitiesAndActions", "false"},
                                                                          {"hideFilesExplorer", "true"},
                                                                          {"hideActionsMenu", "false"},
                                                                          {"hideScreenSharing", "false"},
                                                                          {"hideWhiteboard", "false"}})
            settings.append({QLatin1String(name), QLatin1String(value)});
        const QString id = soapCall(m_cluster->url(1), QStringLiteral("RoomService"),
                                    QStringLiteral("addRoomWithModerationQuestionsAudioTypeAndHideOptions"), settings);
        m_room = id.toLongLong();
        QVERIFY2(m_room > 0, qPrintable(id));
        QCOMPARE(list(*m_ada).value(QLatin1String("mayAdd")).toBool(), false);
        QCOMPARE(m_ada->send("POST", QStringLiteral("rooms/%1/files?name=a").arg(m_room), "x").status, 403);
        QVERIFY(put(*m_admin, QStringLiteral("a"), "x") > 0);
    }

private:
    static QString path(qint64 file) { return QStringLiteral("files/%1").arg(file); }
    static QList<qint64> idsIn(const QJsonObject &listing)
    {
        QList<qint64> ids;
        const QJsonArray files = listing.value(QLatin1String("files")).toArray();
        for (const QJsonValue &file : files)
            ids.append(file.toObject().value(QLatin1String("id")).toInteger());
        return ids;
    }
    QJsonObject list(ApiClient &person, qint64 folder = 0) const
    {
        const QString where = folder ? QStringLiteral("?folder=%1").arg(folder) : QString();
        return person.get(QStringLiteral("rooms/%1/files").arg(m_room) + where).json();
    }
    QJsonObject onlyOne(ApiClient &person) const
    {
        const QJsonArray files = list(person).value(QLatin1String("files")).toArray();
        return files.size() == 1 ? files.first().toObject() : QJsonObject();
    }
    qint64 put(ApiClient &person, const QString &name, const QByteArray &content, qint64 folder = 0) const
    {
        const QString where = folder ? QStringLiteral("&folder=%1").arg(folder) : QString();
        const auto stored =
            person.send("POST", QStringLiteral("rooms/%1/files?name=%2").arg(m_room).arg(name) + where, content);
        if (stored.status != 201)
            qWarning() << stored.status << stored.body;
        return stored.json().value(QLatin1String("id")).toInteger();
    }
    HttpAnswer tryFolder(ApiClient &person, const QString &name, qint64 parent = 0) const
    {
        const QJsonObject body{{QStringLiteral("name"), name},
                               {QStringLiteral("parent"), parent ? QJsonValue(parent) : QJsonValue()}};
        return person.send("POST", QStringLiteral("rooms/%1/folders").arg(m_room), QJsonDocument(body).toJson());
    }
    qint64 addFolder(ApiClient &person, const QString &name, qint64 parent = 0) const
    {
        return tryFolder(person, name, parent).json().value(QLatin1String("id")).toInteger();
    }
    static HttpAnswer change(ApiClient &person, qint64 file, const QJsonObject &what)
    {
        return person.send("PATCH", path(file), QJsonDocument(what).toJson());
    }
    static HttpAnswer copy(ApiClient &person, qint64 file, const QJsonObject &where)
    {
        return person.send("POST", path(file) + QLatin1String("/copy"), QJsonDocument(where).toJson());
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    std::unique_ptr<ApiClient> m_ada;
    std::unique_ptr<ApiClient> m_bob;
    std::unique_ptr<ApiClient> m_admin;
    qint64 m_room = 0;
    int m_rooms = 0;
};

ATRIUM_TEST(tst_FileTrees)
#include "tst_filetrees.moc"
