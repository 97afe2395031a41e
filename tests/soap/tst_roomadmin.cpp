// SPDX-License-Identifier: GPL-3.0-or-later
#include "soapcalls.h"
#include "soapfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

using Arguments = SoapArguments;

/*! ClusterService's administration of rooms. */
class tst_RoomAdmin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }

    void isForAdministratorsAlone_data();
    void isForAdministratorsAlone();
    void allSettingsAreSavedAndShown();
    void changeKeepsWhatItDoesNotName();
    void whoSavesWhatAnotherChangedIsTold();
    void listIsSortedFilteredAndPaged();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void peopleOfTheRoomAreTold();
    void deletedRoomIsGone();

private:
    SoapReply call(const QString &operation, const Arguments &arguments = {}, const QString &sid = {})
    {
        return callCluster(*m_services, sid.isEmpty() ? m_sid : sid, operation, arguments);
    }
    static Arguments room(qint64 id, const QString &name, const QString &version = {}, const Arguments &other = {})
    {
        Arguments all{{"id", QString::number(id)},
                      {"name", name},
                      {"comment", u"For all"_s},
                      {"type", u"restricted"_s},
                      {"capacity", u"30"_s},
                      {"demoSeconds", u"0"_s},
                      {"isPublic", u"false"_s},
                      {"isClosed", u"true"_s},
                      {"isModerated", u"true"_s},
                      {"isChatModerated", u"true"_s},
                      {"owner", u"admin"_s},
                      {"moderators", u"admin"_s},
                      {"options", u"isAudioOnly needsMediaServer hideChat"_s},
                      {"redirectUrl", u"https://example.org/next"_s},
                      {"externalId", u"41"_s},
                      {"externalType", name},
                      {"version", version}};
        for (const auto &[key, value] : other) {
            for (auto &[known, old] : all) {
                if (qstrcmp(known, key) == 0)
                    old = value;
            }
        }
        return all;
    }
    qint64 add(const QString &name, const Arguments &other = {})
    {
        return returned(call(u"saveRoom"_s, room(0, name, {}, other))).toLongLong();
    }
    SoapReply list(const QString &filter, const QString &order = u"name"_s, bool isAscending = true, int start = 0,
                   int max = 10)
    {
        return call(u"getRooms"_s,
                    {{"start", QString::number(start)},
                     {"max", QString::number(max)},
                     {"filter", filter},
                     {"orderby", order},
                     {"asc", isAscending ? u"true"_s : u"false"_s}});
    }
    QByteArray versionOf(const QString &name) { return field(list(name), "version"); }
    QByteArrayList names(const SoapReply &reply)
    {
        QByteArrayList found;
        for (qsizetype at = 0; (at = reply.body.indexOf("<ax21:name>", at)) >= 0; ++at)
            found.append(inner(reply.body.mid(at), "<ax21:name>", "</ax21:name>"));
        return found;
    }

    std::unique_ptr<SoapFixture> m_fixture;
    std::optional<SoapServices> m_services;
    QString m_sid; // an administrator's
};

void tst_RoomAdmin::initTestCase()
{
    m_fixture = std::make_unique<SoapFixture>();
    m_services.emplace(m_fixture->services());
    m_sid = m_fixture->loggedIn(u"admin"_s);
}

void tst_RoomAdmin::isForAdministratorsAlone_data()
{
    QTest::addColumn<QString>("operation");
    for (const char *operation : {"getRooms", "saveRoom", "deleteRoom"})
        QTest::newRow(operation) << QString::fromLatin1(operation);
}

void tst_RoomAdmin::isForAdministratorsAlone()
{
    QFETCH(QString, operation);
    Arguments arguments;
    for (const SoapField &parameter : clusterSoapService.operation(operation)->parameters.subspan(1))
        arguments.append({parameter.name.data(), u"1"_s});
    for (const QString &login : {u"moodle"_s, u"plain"_s})
        QCOMPARE(errorName(call(operation, arguments, m_fixture->loggedIn(login))), "level_refused");
}

void tst_RoomAdmin::allSettingsAreSavedAndShown()
{
    const qint64 id = add(u"Everything"_s);
    QVERIFY(id > 0);
    const QByteArray page = list(u"everything"_s).body;
    QVERIFY2(page.contains(
                 "<ax21:capacity>30</ax21:capacity><ax21:comment>For all</ax21:comment>"
                 "<ax21:demoSeconds>0</ax21:demoSeconds><ax21:externalId>41</ax21:externalId>"
                 "<ax21:externalType>Everything</ax21:externalType><ax21:groups></ax21:groups><ax21:id>"
                 + QByteArray::number(id)
                 + "</ax21:id><ax21:isChatModerated>true</ax21:isChatModerated>"
                   "<ax21:isClosed>true</ax21:isClosed><ax21:isModerated>true</ax21:isModerated>"
                   "<ax21:isPublic>false</ax21:isPublic><ax21:moderators>admin</ax21:moderators>"
                   "<ax21:name>Everything</ax21:name><ax21:nodeId>0</ax21:nodeId><ax21:nodeName></ax21:nodeName>"
                   "<ax21:options>hideChat isAudioOnly needsMediaServer</ax21:options><ax21:owner>admin</ax21:owner>"
                   "<ax21:people>0</ax21:people><ax21:pinLabel></ax21:pinLabel><ax21:pinNodeId>0</ax21:pinNodeId>"
                   "<ax21:redirectUrl>https://example.org/next</ax21:redirectUrl>"
                   "<ax21:type>restricted</ax21:type><ax21:version>"),
             page.constData());
    QVERIFY(page.contains("<ax21:total>1</ax21:total>"));
}

void tst_RoomAdmin::changeKeepsWhatItDoesNotName()
{
    const qint64 id = add(u"Kept"_s);
    QCOMPARE(returned(call(u"pinRoom"_s, {{"roomId", QString::number(id)}, {"nodeId", u"0"_s}, {"label", u"gpu"_s}})),
             "true");
    const QByteArray group =
        returned(call(u"saveGroup"_s, {{"id", u"0"_s}, {"name", u"Class 7"_s}, {"version", u"0"_s}}));
    QCOMPARE(
        returned(call(u"addRoomToGroup"_s, {{"groupId", QString::fromLatin1(group)}, {"roomId", QString::number(id)}})),
        "true");
    QCOMPARE(returned(call(u"saveRoom"_s, room(id, u"Kept on"_s, {}, {{"externalId", u""_s}, {"owner", u""_s}}))),
             QByteArray::number(id));
    const SoapReply page = list(u"kept on"_s);
    QCOMPARE(field(page, "pinLabel"), "gpu");
    QCOMPARE(field(page, "groups"), "Class 7");
    QCOMPARE(field(page, "owner"), "");
    QVERIFY(page.body.contains("<ax21:externalId xsi:nil=\"true\"/>"));
}

void tst_RoomAdmin::whoSavesWhatAnotherChangedIsTold()
{
    const qint64 id = add(u"Twice seen"_s);
    const QString seen = QString::fromLatin1(versionOf(u"twice seen"_s));
    QCOMPARE(returned(call(u"saveRoom"_s, room(id, u"Twice seen"_s, seen, {{"capacity", u"31"_s}}))),
             QByteArray::number(id));
    QVERIFY(QString::fromLatin1(versionOf(u"twice seen"_s)) != seen);
    const SoapReply late = call(u"saveRoom"_s, room(id, u"Twice seen"_s, seen, {{"capacity", u"32"_s}}));
    QCOMPARE(errorName(late), "conflict");
    QVERIFY2(late.body.contains("Somebody else has changed this meanwhile."), late.body.constData());
    QCOMPARE(field(list(u"twice seen"_s), "capacity"), "31");
    QCOMPARE(returned(call(u"saveRoom"_s, room(id, u"Twice seen"_s, {}, {{"capacity", u"33"_s}}))),
             QByteArray::number(id));
}

void tst_RoomAdmin::listIsSortedFilteredAndPaged()
{
    for (const auto &[name, capacity] :
         {std::pair(u"Sort b"_s, u"3"_s), std::pair(u"sort a"_s, u"2"_s), std::pair(u"Sort c"_s, u"1"_s)})
        QVERIFY(add(name, {{"capacity", capacity}}) > 0);
    QCOMPARE(names(list(u"SORT "_s)), (QByteArrayList{"sort a", "Sort b", "Sort c"}));
    QCOMPARE(names(list(u"sort "_s, u"capacity"_s, true)), (QByteArrayList{"Sort c", "sort a", "Sort b"}));
    QCOMPARE(names(list(u"sort "_s, u"capacity"_s, false, 1, 1)), (QByteArrayList{"sort a"}));
    QCOMPARE(field(list(u"sort "_s, u"name"_s, true, 1, 1), "total"), "3");
    QVERIFY(names(list(u"sort "_s, u"name"_s, true, -5, -5)).isEmpty());
}

void tst_RoomAdmin::saysWhatIsWrong_data()
{
    QTest::addColumn<Arguments>("arguments");
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const char *parameter, const QString &value, const char *error,
                        const char *said) {
        QTest::newRow(name) << room(0, u"Wrong"_s, {}, {{parameter, value}}) << QByteArray(error) << QByteArray(said);
    };
    row("no name", "name", u" "_s, "invalid", "needs a name");
    row("an owner who is nobody", "owner", u"nobody-here"_s, "invalid", "nobody-here");
    row("a moderator who is nobody", "moderators", u"admin, nobody-here"_s, "invalid", "nobody-here");
    row("a type that is none", "type", u"ballroom"_s, "invalid", "Use conference, restricted");
    row("an option that is none", "options", u"fly"_s, "invalid", "fly");
    row("an address that is none", "redirectUrl", u"javascript:alert(1)"_s, "invalid", "address");
    row("an external id that is no number", "externalId", u"x1"_s, "invalid", "x1");
    row("too few people", "capacity", u"0"_s, "invalid", "capacity must be");
    row("nothing to change", "id", u"777"_s, "room_unknown", "777");
}

void tst_RoomAdmin::saysWhatIsWrong()
{
    QFETCH(Arguments, arguments);
    QFETCH(QByteArray, said);
    const SoapReply reply = call(u"saveRoom"_s, arguments);
    QTEST(errorName(reply), "error");
    QVERIFY2(reply.body.contains(said), reply.body.constData());
    QVERIFY(names(list(u"Wrong"_s)).isEmpty());
    const SoapReply sorted = list({}, u"id; DROP TABLE room"_s);
    QCOMPARE(errorName(sorted), "invalid");
    QVERIFY(sorted.body.contains("Use one of these: name,"));
}

void tst_RoomAdmin::peopleOfTheRoomAreTold()
{
    const QString room = QString::number(m_fixture->enterRoom(u"p1"_s).value);
    const SoapReply people = call(u"getRoomPeople"_s, {{"roomId", room}});
    QCOMPARE(field(people, "publicSID"), "p1");
    QCOMPARE(field(people, "login"), "plain");
    const SoapReply shown = list(u"aula"_s);
    QCOMPARE(field(shown, "people"), "1");
    QCOMPARE(field(shown, "nodeName"), "n1");
    QVERIFY(!call(u"getRoomPeople"_s, {{"roomId", u"777"_s}}).body.contains("publicSID"));
}

void tst_RoomAdmin::deletedRoomIsGone()
{
    const QString id = QString::number(add(u"Short-lived"_s));
    QCOMPARE(returned(call(u"deleteRoom"_s, {{"roomId", id}})), "true");
    QVERIFY(names(list(u"short-lived"_s)).isEmpty());
    QCOMPARE(errorName(call(u"deleteRoom"_s, {{"roomId", id}})), "room_unknown");
    QCOMPARE(m_fixture->audited().last(), u"room.delete %1 room_unknown"_s.arg(id));
}

ATRIUM_TEST(tst_RoomAdmin)
#include "tst_roomadmin.moc"
