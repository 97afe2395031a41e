// SPDX-License-Identifier: GPL-3.0-or-later
#include "soapcalls.h"
#include "soapfixture.h"
#include "tests/support/storedrecording.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QUrlQuery>

using namespace Agent;
using namespace Qt::StringLiterals;
using Common::Error;
using Common::ErrorCode;

using Arguments = SoapArguments;

namespace {

/*! Parameters that every operation of this kind has. */
const Arguments basics{{"name", u"Course"_s},
                       {"roomtypes_id", u"1"_s},
                       {"comment", u"a &amp; b"_s},
                       {"numberOfPartizipants", u"25"_s},
                       {"ispublic", u"true"_s}};
const Arguments moderation = basics
    + Arguments{
        {"appointment", u"false"_s}, {"isDemoRoom", u"false"_s}, {"demoTime", u"0"_s}, {"isModeratedRoom", u"true"_s}};
const Arguments list{{"start", u"0"_s}, {"max", u"100"_s}, {"orderby", u"name"_s}, {"asc", u"true"_s}};
const Arguments invitation{{"username", u"Ada"_s},
                           {"room_id", u"ROOM"_s},
                           {"isPasswordProtected", u"false"_s},
                           {"invitationpass", u""_s},
                           {"valid", u"1"_s}};

/*! The arguments in the order of the operation's parameters; numbers and truths that are not given are 1. */
Arguments completed(const SoapOperation &operation, const Arguments &given)
{
    Arguments all;
    for (const SoapField &parameter : operation.parameters.subspan(1)) {
        const auto found = std::ranges::find_if(
            given, [&](const auto &argument) { return parameter.name == QLatin1String(argument.first); });
        if (found != given.end())
            all.append(*found);
        else if (isNumberOrBoolean(parameter.type) && !parameter.isArray)
            all.append({parameter.name.data(), u"1"_s});
    }
    return all;
}

enum class Way { Soap, Rest };

} // namespace

/*! What RoomService does and answers, by SOAP and by REST. In the room "Aula" stands one person, on node 1. */
class tst_RoomOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_fixture.reset(); }

    void answers_data();
    void answers();
    void refuses_data();
    void refuses();
    void addsWhatItIsTold_data();
    void addsWhatItIsTold();
    void updateKeepsWhatItDoesNotName();
    void takesWhatOldClientsSend_data();
    void takesWhatOldClientsSend();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void findsTheRoomOfAnotherSystem();
    void tellsNothingSecret();
    void sortsByWhatItKnows();
    void countsPeopleInBothForms();
    void kicksTruthfully_data();
    void kicksTruthfully();
    void closesAndOpens();
    void setsSingleParameters_data();
    void setsSingleParameters();
    void invitesForAPeriod();
    void opensRoomsToGroups();

private:
    SoapReply call(const QString &operation, const Arguments &arguments, Way way = Way::Soap, const QString &sid = {})
    {
        const SoapOperation &row = *roomSoapService.operation(operation);
        const QString session = sid.isEmpty() ? m_sid : sid;
        QString body;
        QByteArray query;
        const Arguments all = Arguments{{row.parameters.front().name.data(), session}} + arguments;
        for (const auto &[name, given] : all) {
            QString value = given;
            value.replace(u"ROOM"_s, m_room).replace(u"AULA"_s, m_aula).replace(u"CREATOR"_s, m_creator);
            body += u"<x:%1>%2</x:%1>"_s.arg(QLatin1String(name), value);
            query += QByteArray(query.isEmpty() ? "?" : "&") + name + '='
                + QUrl::toPercentEncoding(value.replace(u"&amp;"_s, u"&"_s));
        }
        if (way == Way::Rest) // a private address: from elsewhere no password is taken that stands in a URL
            return SoapAdapter(*m_services)
                .handle(soapCall("RoomService/" + operation.toLatin1() + query, {}, u"10.0.0.9"_s));
        // A namespace that is not OpenMeetings': it is not looked at.
        return SoapAdapter(*m_services)
            .handle(soapCall("RoomService", envelope(u"<x:%1 xmlns:x='urn:wrong'>%2</x:%1>"_s.arg(operation, body))));
    }
    SoapReply callWhole(const QString &operation, const Arguments &arguments, Way way = Way::Soap,
                        const QString &sid = {})
    {
        return call(operation, completed(*roomSoapService.operation(operation), arguments), way, sid);
    }
    QString added(const QString &operation, const Arguments &arguments)
    {
        return QString::fromLatin1(returned(callWhole(operation, arguments)));
    }
    QByteArray roomField(const QByteArray &name, const QString &room = {})
    {
        return field(call(u"getRoomById"_s, {{"rooms_id", room.isEmpty() ? m_room : room}}), name);
    }

    QTemporaryDir m_streams;
    std::unique_ptr<SoapFixture> m_fixture;
    std::optional<SoapServices> m_services;
    QString m_sid; // an administrator's
    QString m_moodle;
    QString m_plain;
    QString m_aula;
    QString m_creator; // of a recording in it
    QString m_room;    // a new one for each test
};

void tst_RoomOperations::initTestCase()
{
    m_fixture = std::make_unique<SoapFixture>();
    m_services.emplace(m_fixture->services());
    m_aula = QString::number(m_fixture->enterRoom(u"p1"_s).value);
    m_sid = m_fixture->loggedIn(u"admin"_s);
    m_moodle = m_fixture->loggedIn(u"moodle"_s);
    m_plain = m_fixture->loggedIn(u"plain"_s);
    const auto creator = m_services->users.store({{u"moodle"_s, u"42"_s}, u"maria"_s, {}, {}, {}, {}}, {});
    QVERIFY(creator);
    m_creator = QString::number(creator->id.value);
    const StoredRecording recording{.room = m_aula.toLongLong(),
                                    .roomName = u"Course"_s,
                                    .externalType = u"moodle"_s,
                                    .createdBy = creator->id.value};
    QVERIFY(storeRecording(**m_services->storage.database(), m_streams.path(), recording) > 0);
}

void tst_RoomOperations::init()
{
    m_room =
        added(u"addRoomWithModerationAndExternalType"_s, moderation + Arguments{{"externalRoomType", u"moodle"_s}});
    QVERIFY(m_room.toLongLong() > 0);
}

void tst_RoomOperations::answers_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<Arguments>("arguments");
    QTest::addColumn<QByteArray>("answer"); // is in it; "id" = any room's id
    QTest::addColumn<Way>("way");
    QSet<QString> named;
    const auto row = [&named](const char *operation, const Arguments &arguments, const char *answer) {
        named.insert(QLatin1String(operation));
        for (const Way way : {Way::Soap, Way::Rest})
            QTest::addRow("%s by %s", operation, way == Way::Soap ? "SOAP" : "REST")
                << QString::fromLatin1(operation) << arguments << QByteArray(answer) << way;
    };
    const Arguments room{{"rooms_id", u"ROOM"_s}};
    const Arguments roomId{{"room_id", u"ROOM"_s}};
    const Arguments noMail{{"sendMail", u"false"_s}};
    row("addRoom", basics, "id");
    row("addRoomWithModeration", moderation, "id");
    row("addRoomWithModerationAndQuestions", moderation, "id");
    row("addRoomWithModerationQuestionsAndAudioType", moderation, "id");
    row("addRoomWithModerationQuestionsAudioTypeAndHideOptions", moderation, "id");
    row("addRoomWithModerationAndExternalType", moderation, "id");
    row("addRoomWithModerationExternalTypeAndAudioType", moderation, "id");
    row("addRoomWithModerationAndRecordingFlags", moderation, "id");
    row("addRoomWithModerationExternalTypeAndTopBarOption", moderation, "id");
    row("getRoomIdByExternalId", moderation, "id");
    row("updateRoom", basics + room, "id");
    row("updateRoomWithModeration", moderation + roomId, "id");
    row("updateRoomWithModerationAndQuestions", moderation + roomId, "id");
    row("updateRoomWithModerationQuestionsAudioTypeAndHideOptions", moderation + roomId, "id");
    row("deleteRoom", room, "id");
    row("modifyRoomParameter", roomId + Arguments{{"paramName", u"name"_s}, {"paramValue", u"New"_s}},
        "<ns:return>1</ns:return>");
    row("addRoomToOrg", room, "<code>not_found</code>");
    row("getRoomById", room, "<ns:return xsi:type=\"ax21:Room\"><ax21:allowFontStyles>true</ax21:allowFontStyles>");
    row("getRoomWithCurrentUsersById", room, "<ax21:currentusers xsi:nil=\"true\"/>");
    row("getRoomWithClientObjectsById", room,
        "<ns:return xsi:type=\"ax21:RoomReturn\"><ax21:created xsi:nil=\"true\"/><ax21:creator xsi:nil=\"true\"/>"
        "<ax21:name>Course</ax21:name><ax21:roomUser xsi:nil=\"true\"/><ax21:room_id>");
    row("getRooms", list,
        "<ns:return xsi:type=\"ax21:RoomSearchResult\"><ax21:errorId xsi:nil=\"true\"/>"
        "<ax21:objectName>Room</ax21:objectName><ax21:records>");
    row("getRoomsWithCurrentUsers", list, "<ax21:result xsi:type=\"ax23:RoomDTO\"><ax23:appointment>");
    row("getRoomsPublic", {{"roomtypes_id", u"1"_s}}, "<ax21:comment>a &amp; b</ax21:comment>");
    row("getRoomsWithCurrentUsersByList", list,
        "<ax21:name>Aula</ax21:name><ax21:roomUser xsi:type=\"ax21:RoomUser\"><ax21:avsettings xsi:nil=\"true\"/>"
        "<ax21:broadcastId>0</ax21:broadcastId><ax21:firstname>First</ax21:firstname>"
        "<ax21:isBroadCasting xsi:nil=\"true\"/><ax21:lastname>Last</ax21:lastname>"
        "<ax21:publicSID>p1</ax21:publicSID></ax21:roomUser>");
    row("getRoomsWithCurrentUsersByListAndType", list + Arguments{{"externalRoomType", u"moodle"_s}},
        "<ax21:name>Course</ax21:name><ax21:roomUser xsi:nil=\"true\"/>");
    row("getRoomCounters", {{"roomId1", u"ROOM"_s}},
        "<ns:return xsi:type=\"ax21:RoomCountBean\"><ax21:maxUser>25</ax21:maxUser><ax21:roomCount>0");
    row("getRoomTypes", {},
        "<ns:return xsi:type=\"ax21:RoomType\"><ax21:deleted>false</ax21:deleted>"
        "<ax21:name>conference (1-25 users)</ax21:name><ax21:roomtypes_id>1</ax21:roomtypes_id>");
    row("closeRoom", roomId, "<ns:return>1</ns:return>");
    row("kickUser", roomId, "<ns:return>false</ns:return>"); // nobody is in it
    row("getInvitationHash", invitation, "hash");
    row("sendInvitationHash", invitation + noMail, "hash");
    row("sendInvitationHashWithDateObject", invitation + noMail, "hash");
    row("addRoomWithModerationAndExternalTypeAndStartEnd",
        moderation
            + Arguments{{"validFromDate", u"31.01.2040"_s},
                        {"validFromTime", u"09:30"_s},
                        {"validToDate", u"31.01.2040"_s},
                        {"validToTime", u"11:00"_s},
                        {"isPasswordProtected", u"false"_s},
                        {"reminderTypeId", u"1"_s}},
        "id");
    row("addMeetingMemberRemindToRoom", roomId, "<ns:return>-1</ns:return>"); // no appointment is in it
    row("addExternalMeetingMemberRemindToRoom", roomId, "<ns:return>-1</ns:return>");
    row("deleteFlvRecording", {{"flvRecordingId", u"7"_s}}, "<message>There is no recording with id 7.</message>");
    row("getFlvRecordingByExternalUserId", {{"externalUserId", u"42"_s}},
        "<ns:return xsi:type=\"ax21:FLVRecordingReturn\"><ax21:alternateDownload xsi:nil=\"true\"/>");
    row("getFlvRecordingByExternalRoomTypeAndCreator",
        {{"externalRoomType", u"moodle"_s}, {"insertedBy", u"CREATOR"_s}}, "<ax21:fileName>Course 2026-01-31 14:05<");
    for (const char *operation : {"getFlvRecordingByExternalRoomTypeByList", "getFlvRecordingByExternalRoomType"})
        row(operation, {{"externalRoomType", u"moodle"_s}}, "<ax21:fileSize>6</ax21:fileSize>");
    row("getFlvRecordingByRoomId", {{"roomId", u"AULA"_s}},
        "<ax21:creator xsi:type=\"ax23:User\"><ax23:user_id>CREATOR</ax23:user_id></ax21:creator>");

    QSet<QString> all;
    for (const SoapOperation *operation : roomSoapService.operations())
        all.insert(operation->name);
    QCOMPARE(named, all);
}

void tst_RoomOperations::answers()
{
    QFETCH(QString, operation);
    QFETCH(Arguments, arguments);
    QFETCH(QByteArray, answer);
    QFETCH(Way, way);
    answer.replace("CREATOR", m_creator.toLatin1());
    const SoapReply reply = callWhole(operation, arguments, way);
    QVERIFY2(reply.body.contains("xmlns:ns=\"http://services.axis.openmeetings.apache.org\"") || reply.status == 500,
             reply.body.constData());
    if (answer == "id")
        QVERIFY2(returned(reply).toLongLong() > 0, reply.body.constData());
    else if (answer == "hash")
        QVERIFY2(returned(reply).size() == 64, reply.body.constData());
    else
        QVERIFY2(reply.body.contains(answer), reply.body.constData());
}

void tst_RoomOperations::refuses_data()
{
    QTest::addColumn<const SoapOperation *>("operation");
    for (const SoapOperation *operation : roomSoapService.operations())
        QTest::newRow(operation->name.data()) << operation;
}

void tst_RoomOperations::refuses()
{
    QFETCH(const SoapOperation *, operation);
    const QStringList before = m_fixture->audited();
    const auto refusal = [&]() -> QByteArray {
        if (!operation->refusal.isEmpty())
            return QByteArray(operation->refusal.data());
        if (operation->result.type == SoapType::Boolean)
            return "false";
        return isNumberOrBoolean(operation->result.type) ? "-26" : "";
    };
    QStringList strangers{m_plain, u"%"_s};
    if (operation->right == SoapRight::Administrator)
        strangers.append(m_moodle);
    for (const QString &sid : strangers) {
        const SoapReply reply = callWhole(operation->name, {}, Way::Soap, sid);
        QCOMPARE(reply.status, 200);
        QCOMPARE(returned(reply), refusal());
        QVERIFY(!refusal().isEmpty() || reply.body.contains("<ns:return xsi:nil=\"true\"/>"));
    }
    QCOMPARE(m_fixture->audited(), before);
}

void tst_RoomOperations::addsWhatItIsTold_data()
{
    QTest::addColumn<const SoapOperation *>("operation");
    for (const SoapOperation *operation : roomSoapService.operations()) {
        if (operation->name.startsWith("addRoomWith"_L1) && !operation->name.endsWith("StartEnd"_L1))
            QTest::newRow(operation->name.data()) << operation;
    }
}

/*! Each truth that the operation has a parameter for, once true and once false, is found in the room. */
void tst_RoomOperations::addsWhatItIsTold()
{
    QFETCH(const SoapOperation *, operation);
    for (const QString &truth : {u"true"_s, u"false"_s}) {
        Arguments arguments{{"name", u"Told"_s},     {"roomtypes_id", u"3"_s},         {"numberOfPartizipants", u"7"_s},
                            {"comment", u"words"_s}, {"externalRoomType", u"ilias"_s}, {"demoTime", u"90"_s}};
        QList<QByteArray> truths;
        for (const SoapField &parameter : operation->parameters) {
            if (parameter.type == SoapType::Boolean) {
                arguments.append({parameter.name.data(), truth});
                truths.append(parameter.name.data());
            }
        }
        const QString room = added(operation->name, arguments);
        for (const QByteArray &name : std::as_const(truths))
            QVERIFY2(roomField(name, room) == truth.toLatin1(), name.constData());
        QCOMPARE(roomField("name", room), "Told");
        QCOMPARE(roomField("comment", room), "words");
        QCOMPARE(roomField("numberOfPartizipants", room), "7");
        QCOMPARE(roomField("roomtypes_id", room), "3");
        QCOMPARE(roomField("demoTime", room), truth == "true"_L1 ? "90" : "");
        QCOMPARE(roomField("externalRoomType", room),
                 operation->name.contains("External"_L1) || operation->name.contains("Recording"_L1) ? "ilias" : "");
    }
}

void tst_RoomOperations::updateKeepsWhatItDoesNotName()
{
    QCOMPARE(returned(callWhole(u"updateRoomWithModerationQuestionsAudioTypeAndHideOptions"_s,
                                moderation + Arguments{{"room_id", u"ROOM"_s}, {"isAudioOnly", u"false"_s}})),
             m_room.toLatin1());
    QCOMPARE(roomField("isAudioOnly"), "false"); // OpenMeetings made it true whatever was said
    QCOMPARE(roomField("hideChat"), "true");
    QCOMPARE(roomField("externalRoomType"), "moodle");
    const Arguments renamed{{"name", u"Renamed"_s}, {"rooms_id", u"ROOM"_s}, {"roomtypes_id", u"3"_s}};
    QCOMPARE(returned(callWhole(u"updateRoom"_s, renamed)), m_room.toLatin1());
    QCOMPARE(roomField("name"), "Renamed");
    QCOMPARE(roomField("roomtypes_id"), "3");
    QCOMPARE(roomField("hideChat"), "true");
    QCOMPARE(roomField("isModeratedRoom"), "true");
    QVERIFY(m_fixture->audited().contains(u"room.change %1 done"_s.arg(m_room)));
}

void tst_RoomOperations::takesWhatOldClientsSend_data()
{
    QTest::addColumn<Arguments>("demo");
    QTest::addColumn<QString>("type");
    QTest::newRow("an empty demo time") << Arguments{{"demoTime", u""_s}} << u"1"_s;
    QTest::newRow("a demo time of false") << Arguments{{"demoTime", u"false"_s}} << u"1"_s;
    QTest::newRow("no demo time") << Arguments{} << u"1"_s;
    QTest::newRow("an audience room") << Arguments{{"demoTime", u"180"_s}} << u"2"_s;
}

void tst_RoomOperations::takesWhatOldClientsSend()
{
    QFETCH(Arguments, demo);
    QFETCH(QString, type);
    // Neither comment nor external type, which may be missing.
    const Arguments arguments =
        Arguments{{"name", u"Old"_s},   {"roomtypes_id", type},  {"numberOfPartizipants", u"4"_s},
                  {"ispublic", u"1"_s}, {"appointment", u"0"_s}, {"isDemoRoom", u"0"_s}}
        + demo + Arguments{{"isModeratedRoom", u"0"_s}};
    for (const Way way : {Way::Soap, Way::Rest}) {
        const QByteArray room = returned(call(u"addRoomWithModerationAndExternalType"_s, arguments, way));
        QVERIFY(room.toLongLong() > 0);
        QCOMPARE(roomField("isDemoRoom", QString::fromLatin1(room)), "false");
        QCOMPARE(roomField("roomtypes_id", QString::fromLatin1(room)), type == "2"_L1 ? "3" : "1");
    }
}

void tst_RoomOperations::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<Arguments>("arguments");
    QTest::addColumn<QByteArray>("said"); // in the fault, or the whole answer
    const auto row = [](const char *name, const char *operation, const Arguments &arguments, const char *said) {
        QTest::newRow(name) << QString::fromLatin1(operation) << arguments << QByteArray(said);
    };
    const Arguments noRoom{{"rooms_id", u"777"_s}, {"room_id", u"777"_s}};
    const auto without = [](Arguments arguments, const char *name, const QString &value) {
        arguments.removeIf([name](const auto &argument) { return qstrcmp(argument.first, name) == 0; });
        return arguments << std::pair(name, value);
    };
    row("no name", "addRoomWithModeration", without(moderation, "name", u" "_s), "name of 1 to 255");
    row("no such type", "addRoomWithModeration", without(moderation, "roomtypes_id", u"5"_s), "no room type 5");
    row("a crowd", "addRoomWithModeration", without(moderation, "numberOfPartizipants", u"99999999999"_s), "capacity");
    row("a demo of no time", "addRoomWithModeration", without(moderation, "isDemoRoom", u"true"_s), "A demo must take");
    row("an update of no room", "updateRoomWithModeration", moderation + noRoom, "<ns:return>-1</ns:return>");
    row("no room to delete", "deleteRoom", noRoom, "<ns:return>-1</ns:return>");
    row("no room to show", "getRoomById", noRoom, "<ns:return xsi:nil=\"true\"/>");
    row("no room to close", "closeRoom", noRoom, "<code>room_unknown</code>");
    row("no room to invite to", "getInvitationHash", without(invitation, "room_id", u"777"_s),
        "<code>room_unknown</code>");
    row("a period without times", "getInvitationHash", without(invitation, "valid", u"2"_s), "is no date and time");
    row("protection without a password", "getInvitationHash", without(invitation, "isPasswordProtected", u"1"_s),
        "needs a password");
    const Arguments byMail = invitation
        + Arguments{{"sendMail", u"true"_s}, {"email", u"ada@school.example"_s}, {"baseurl", u"http://a.example"_s}};
    row("mail to nobody", "sendInvitationHash", without(byMail, "email", {}), "\"\" is no mail address");
    row("mail to two", "sendInvitationHash", without(byMail, "email", u"a@b.example, c@b.example"_s),
        "is no mail address");
    row("mail with a header of its own", "sendInvitationHash",
        without(byMail, "subject", u"Hello&#13;&#10;Bcc: all@school.example"_s), "The subject of a mail");
    row("mail with a link to a script", "sendInvitationHash", without(byMail, "baseurl", u"javascript:alert(1)"_s),
        "is no address of a page");
    row("an appointment without times", "addRoomWithModerationAndExternalTypeAndStartEnd", moderation,
        "is no date and time");
    row("a parameter that is nobody's business", "modifyRoomParameter",
        {{"room_id", u"ROOM"_s}, {"paramName", u"pin"_s}, {"paramValue", u"1234"_s}}, "no parameter \"pin\"");
    row("a script to be sent to", "modifyRoomParameter",
        {{"room_id", u"ROOM"_s}, {"paramName", u"redirectURL"_s}, {"paramValue", u"javascript:alert(1)"_s}},
        "https://");
    row("an order that is a statement (CVE-2017-7681)", "getRooms",
        without(list, "orderby", u"name; DROP TABLE room"_s), "Rooms cannot be sorted by \"name; DROP TABLE room\"");
}

void tst_RoomOperations::saysWhatIsWrong()
{
    QFETCH(QString, operation);
    QFETCH(Arguments, arguments);
    QFETCH(QByteArray, said);
    const SoapReply reply = callWhole(operation, arguments);
    const QByteArray body = QByteArray(reply.body).replace("&quot;", "\"");
    QVERIFY2(body.contains(said), body.constData());
    QCOMPARE(reply.status, said.startsWith("<ns:") ? 200 : 500);
}

void tst_RoomOperations::findsTheRoomOfAnotherSystem()
{
    const auto find = [this](const char *id, const char *type, const char *roomType) {
        Arguments arguments =
            moderation + Arguments{{"externalRoomId", QLatin1String(id)}, {"externalRoomType", QLatin1String(type)}};
        arguments[1].second = QLatin1String(roomType);
        return added(u"getRoomIdByExternalId"_s, arguments);
    };
    const qsizetype before = m_fixture->audited().size();
    const QString room = find("7", "redmine", "1");
    QCOMPARE(find("7", "redmine", "1"), room);
    QCOMPARE(roomField("externalRoomId", room), "7");
    QCOMPARE(m_fixture->audited().size(), before + 1); // looking is not noted
    QVERIFY(find("7", "redmine", "3") != room);
    QVERIFY(find("7", "chamilo", "1") != room);
    QVERIFY(find("8", "redmine", "1") != room);
    QCOMPARE(returned(call(u"deleteRoom"_s, {{"rooms_id", room}})), room.toLatin1());
    const QString again = find("7", "redmine", "1");
    QVERIFY(again.toLongLong() > 0 && again != room);
}

void tst_RoomOperations::tellsNothingSecret()
{
    const QByteArray room = call(u"getRoomWithCurrentUsersById"_s, {{"rooms_id", m_aula}}).body;
    QVERIFY2(room.contains("<ax21:publicSID>p1</ax21:publicSID>"), room.constData());
    QVERIFY(room.contains("<ax21:username>plain</ax21:username>"));
    for (const char *secret : {"confno", "pin", "swfurl", "streamid", "server", "scope"})
        QVERIFY2(room.contains(QByteArray("<ax21:") + secret + " xsi:nil=\"true\"/>"), secret);
    QVERIFY(!room.contains(m_sid.toLatin1()));
}

void tst_RoomOperations::sortsByWhatItKnows()
{
    const QString zoo = added(u"addRoom"_s, {{"name", u"zoo"_s}, {"roomtypes_id", u"4"_s}});
    const auto first = [this](const char *order, const char *ascending) {
        const SoapReply page = call(
            u"getRooms"_s,
            {{"start", u"0"_s}, {"max", u"1"_s}, {"orderby", QLatin1String(order)}, {"asc", QLatin1String(ascending)}});
        const bool isOne = page.body.count("<ax21:result ") == 1 && field(page, "records").toInt() > 2;
        return isOne ? inner(page.body, "<ax23:name>", "</ax23:name>") : page.body;
    };
    QCOMPARE(first("name", "true"), "Aula");
    QCOMPARE(first("name", "false"), "zoo");
    QCOMPARE(first("", "false"), "zoo");
    QCOMPARE(first("rooms_id", "true"), "Aula");
    QCOMPARE(first("roomtype", "false"), "zoo");
    QCOMPARE(returned(call(u"deleteRoom"_s, {{"rooms_id", zoo}})), zoo.toLatin1());
}

void tst_RoomOperations::countsPeopleInBothForms()
{
    const QByteArray expected = "<ax21:maxUser>25</ax21:maxUser><ax21:roomCount>1</ax21:roomCount><ax21:roomId>"
        + m_aula.toLatin1() + "</ax21:roomId><ax21:roomName>Aula</ax21:roomName>";
    const QList<Arguments> forms{
        {{"roomId1", m_aula}, {"roomId2", u"0"_s}, {"roomId10", u"ROOM"_s}},
        {{"roomId2", u""_s}, {"roomId3", m_aula}, {"roomId4", u"ROOM"_s}},
        {{"roomId", m_aula}, {"roomId", u"ROOM"_s}, {"roomId", u"777"_s}, {"roomId", m_aula}},
    };
    for (const Arguments &form : forms) {
        for (const Way way : {Way::Soap, Way::Rest}) {
            const QByteArray counters = call(u"getRoomCounters"_s, form, way).body;
            QVERIFY2(counters.contains(expected), counters.constData());
            QCOMPARE(counters.count("<ns:return "), 2);
        }
    }
}

void tst_RoomOperations::kicksTruthfully_data()
{
    QTest::addColumn<std::optional<Error>>("nodeSays");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("done") << std::optional<Error>() << QByteArray("true");
    QTest::newRow("the node does not answer")
        << std::optional(Error{ErrorCode::Timeout, u"late"_s}) << QByteArray("timeout");
    QTest::newRow("the node cannot be reached")
        << std::optional(Error{ErrorCode::Unavailable, u"away"_s}) << QByteArray("unavailable");
}

void tst_RoomOperations::kicksTruthfully()
{
    QFETCH(std::optional<Error>, nodeSays);
    QFETCH(QByteArray, answer);
    m_fixture->onAsk = [nodeSays](Common::NodeId, const QString &, const QCborMap &) {
        return nodeSays ? NodeAnswer(*nodeSays) : NodeAnswer(QCborMap());
    };
    const SoapReply reply = call(u"kickUser"_s, {{"room_id", m_aula}});
    QCOMPARE(reply.status == 200 ? returned(reply) : errorName(reply), answer);
}

void tst_RoomOperations::closesAndOpens()
{
    for (const QString &status : {u"true"_s, u"false"_s}) {
        QCOMPARE(returned(call(u"closeRoom"_s, {{"room_id", u"ROOM"_s}, {"status", status}})), "1");
        QCOMPARE(roomField("isClosed"), status.toLatin1());
    }
}

void tst_RoomOperations::setsSingleParameters_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *value) {
        QTest::newRow(name) << QByteArray(name) << QString::fromLatin1(value);
    };
    row("name", "Other");
    row("comment", "words");
    row("numberOfPartizipants", "12");
    row("demoTime", "600");
    row("redirectURL", "https://example.org/over");
    row("externalRoomType", "olat");
    row("ispublic", "false");
    row("isClosed", "true");
    row("isModeratedRoom", "false");
    row("chatModerated", "true");
    row("hideWhiteboard", "true");
    row("autoVideoSelect", "true");
    row("allowUserQuestions", "false");
}

void tst_RoomOperations::setsSingleParameters()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, value);
    QVERIFY(roomField(name) != value.toLatin1());
    QCOMPARE(returned(call(u"modifyRoomParameter"_s,
                           {{"room_id", u"ROOM"_s}, {"paramName", QString::fromLatin1(name)}, {"paramValue", value}})),
             "1");
    QCOMPARE(roomField(name), value.toLatin1());
}

void tst_RoomOperations::invitesForAPeriod()
{
    const QDateTime from = QDateTime::fromString(u"2040-01-31T09:30:00"_s, Qt::ISODate);
    const QDateTime until = QDateTime::fromString(u"2040-02-01T00:00:00"_s, Qt::ISODate);
    const Arguments period{{"username", u"Ada"_s},
                           {"room_id", u"ROOM"_s},
                           {"isPasswordProtected", u"true"_s},
                           {"invitationpass", u"sesame"_s},
                           {"valid", u"2"_s}};
    const Arguments texts{{"validFromDate", u"31.01.2040"_s},
                          {"validFromTime", u"09:30"_s},
                          {"validToDate", u"01.02.2040"_s},
                          {"validToTime", u"00:00"_s}};
    const Arguments dates{{"fromDate", u"2040-01-31T09:30:00"_s}, {"toDate", u"2040-02-01"_s}};
    const Arguments noMail{{"sendMail", u"false"_s}};
    QCOMPARE(returned(callWhole(u"getInvitationHash"_s, period + texts, Way::Rest, m_moodle)).size(), 64);
    QCOMPARE(
        returned(callWhole(u"sendInvitationHashWithDateObject"_s, period + dates + noMail, Way::Soap, m_moodle)).size(),
        64);
    Caller admin;
    admin.user.level = Common::Level::Admin;
    const auto made = m_services->invitations.list(Common::RoomId(m_room.toLongLong()), admin);
    QVERIFY(made);
    QCOMPARE(made->size(), 2);
    for (const FoundInvitation &each : *made) {
        QCOMPARE(each.invitation.from.ms, from.toMSecsSinceEpoch() - 5 * 60 * 1000);
        QCOMPARE(each.invitation.until.ms, until.toMSecsSinceEpoch());
        QVERIFY(each.invitation.hasPassword);
        QCOMPARE(each.invitation.guestName, u"Ada"_s);
    }
}

void tst_RoomOperations::opensRoomsToGroups()
{
    const auto group = m_services->groups.add(u"Staff & guests"_s, {});
    QVERIFY(group);
    const QString id = QString::number(group->value);
    const auto add = [this](const QString &room, const QString &to, Way way = Way::Soap) {
        return call(u"addRoomToOrg"_s, {{"rooms_id", room}, {"organisation_id", to}}, way);
    };
    QCOMPARE(returned(add(u"ROOM"_s, id)), m_room.toLatin1());
    QCOMPARE(returned(add(u"ROOM"_s, id, Way::Rest)), "-35");
    QCOMPARE(returned(add(u"777"_s, id)), "-1");
    QCOMPARE(errorName(add(u"ROOM"_s, u"777"_s)), "not_found");
    for (const auto &[operation, arguments] : {std::pair(u"getRoomById"_s, Arguments{{"rooms_id", u"ROOM"_s}}),
                                               std::pair(u"getRoomsPublic"_s, Arguments{{"roomtypes_id", u"1"_s}})}) {
        const QByteArray room = call(operation, arguments).body;
        QVERIFY2(room.contains("Staff &amp; guests</"), room.constData());
        QVERIFY2(room.contains(":organisation_id>" + id.toLatin1() + "</"), room.constData());
        QVERIFY2(room.contains("<ax21:room xsi:nil=\"true\"/>"), room.constData()); // no cycle
    }
}

ATRIUM_TEST(tst_RoomOperations)
#include "tst_roomoperations.moc"
