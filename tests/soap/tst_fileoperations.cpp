// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/operations/services.h"
#include "agent/storage/repositories/userrepository.h"
#include "soapcalls.h"
#include "soapfixture.h"
#include "tests/support/cannedserver.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

using Arguments = SoapArguments;

/*! FileService as other programs, and people by their own sessions, use it. In the room "Aula", which is public, stands one person. */
class tst_FileOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_fixture.reset(); }

    void makesFoldersForAUser();
    void makesFoldersForAPersonOfAnotherProgram();
    void makesFoldersForTheCaller_data();
    void makesFoldersForTheCaller();
    void listsRoomAndHome();
    void listsNothingOfWhatIsNotNamed();
    void tellsWhatAFileIs();
    void listsOneFolder_data();
    void listsOneFolder();
    void renames();
    void moves();
    void movesHome();
    void deletes();
    void deletesByExternalId();
    void peopleHaveTheirOwnRights_data();
    void peopleHaveTheirOwnRights();
    void homesAreTheirOwners();
    void programsDoNotActForAdministrators();
    void saysWhatIsNotThere_data();
    void saysWhatIsNotThere();
    void tellsThePagesOfADocument();
    void imports();
    void importsForAPersonOfAnotherProgram();
    void tellsWhyNothingWasImported_data();
    void tellsWhyNothingWasImported();
    void tellsWhatCanBeImported();

private:
    SoapReply call(const QString &sid, const QByteArray &operation, const Arguments &given = {})
    {
        QString body = u"<SID>%1</SID>"_s.arg(sid);
        const SoapOperation &row = *fileSoapService.operation(QString::fromLatin1(operation));
        for (const SoapField &parameter : row.parameters.subspan(1)) {
            QString value = parameter.type == SoapType::Boolean ? u"false"_s
                : parameter.type == SoapType::Long              ? u"0"_s
                                                                : QString();
            for (const auto &[name, text] : given) {
                if (parameter.name == QLatin1String(name))
                    value = text;
            }
            body += u"<%1>%2</%1>"_s.arg(parameter.name, value);
        }
        return SoapAdapter(*m_services)
            .handle(soapCall("FileService", envelope(u"<%1>%2</%1>"_s.arg(QLatin1String(operation), body))));
    }
    QString added(const QString &sid, const QByteArray &operation, const Arguments &arguments)
    {
        const SoapReply reply = call(sid, operation, arguments);
        const QByteArray id = returned(reply);
        if (id.toLongLong() <= 0)
            qWarning() << operation << reply.body;
        return QString::fromLatin1(id);
    }
    QString addFolder(const QString &name, const Arguments &where = {})
    {
        return added(m_moodle, "addFolderByUserId",
                     Arguments{{"userId", m_plainUser}, {"folderName", name}, {"room_id", m_room}} + where);
    }
    QString addFile(const QString &name, const QByteArray &content = "text")
    {
        const auto stored =
            m_services->files.store({FileTree::of(RoomId(m_room.toLongLong())), {}}, name, content, m_ownerOfFiles);
        return QString::number(stored->item.id.value);
    }
    FileItem item(const QString &id)
    {
        const auto found = FileRepository(**m_services->storage.database()).findInBinToo(FileId(id.toLongLong()));
        return found ? *found : FileItem();
    }
    static QByteArrayList names(const SoapReply &reply)
    {
        QByteArrayList all;
        const QByteArray open = ":fileName>";
        for (qsizetype at = reply.body.indexOf(open); at >= 0; at = reply.body.indexOf(open, at + 1)) {
            const qsizetype from = at + open.size();
            const QByteArray name = reply.body.mid(from, reply.body.indexOf('<', from) - from);
            if (reply.body.at(reply.body.lastIndexOf('<', at) + 1) != '/')
                all.append(name);
        }
        return all;
    }
    static bool isNil(const SoapReply &reply) { return reply.body.contains("<ns:return xsi:nil=\"true\"/>"); }

    std::unique_ptr<SoapFixture> m_fixture;
    std::optional<SoapServices> m_services;
    CannedServer m_server;
    QString m_admin;
    QString m_moodle;
    QString m_plain;
    QString m_plainUser;
    QString m_adminUser;
    QString m_room;
    QString m_closedRoom; //!< private, of nobody
    Caller m_ownerOfFiles;
};

void tst_FileOperations::initTestCase()
{
    m_fixture = std::make_unique<SoapFixture>(QStringList{u"127.0.0.1"_s});
    m_services.emplace(m_fixture->services());
    m_room = QString::number(m_fixture->enterRoom(u"p1"_s).value);
    Room closed;
    closed.name = u"Closed"_s;
    closed.isPublic = false;
    m_closedRoom = QString::number(m_services->rooms.add(closed, {})->value);
    m_admin = m_fixture->loggedIn(u"admin"_s);
    m_moodle = m_fixture->loggedIn(u"moodle"_s);
    m_plain = m_fixture->loggedIn(u"plain"_s);
    const auto whoHas = [this](const QString &sid) { return *m_services->sessions.identify(sid, {}); };
    m_plainUser = QString::number(whoHas(m_plain).user.id.value);
    m_ownerOfFiles = whoHas(m_admin);
    m_adminUser = QString::number(m_ownerOfFiles.user.id.value);
}

void tst_FileOperations::init()
{
    Database &database = **m_services->storage.database();
    QVERIFY(database.transaction([&] { return outcome(database.run("DELETE FROM stored_file")); }));
}

void tst_FileOperations::makesFoldersForAUser()
{
    const QString inRoom = addFolder(u"Plans"_s);
    QCOMPARE(item(inRoom).place.tree, FileTree::of(RoomId(m_room.toLongLong())));
    QCOMPARE(item(inRoom).owner.value, m_plainUser.toLongLong());
    QVERIFY(item(inRoom).isFolder);
    const QString inside = addFolder(u"Old"_s, {{"parentFileExplorerItemId", inRoom}});
    QCOMPARE(item(inside).place.folder.value, inRoom.toLongLong());
    const QString home = addFolder(u"Mine"_s, {{"parentFileExplorerItemId", u"-2"_s}, {"isOwner", u"true"_s}});
    QCOMPARE(item(home).place, (FilePlace{FileTree::of(UserId(m_plainUser.toLongLong())), {}}));
    // A folder says by itself where it is.
    const QString deeper = addFolder(u"Deeper"_s, {{"parentFileExplorerItemId", home}});
    QCOMPARE(item(deeper).place, (FilePlace{FileTree::of(UserId(m_plainUser.toLongLong())), item(home).id}));
    const QString again = addFolder(u"Plans"_s);
    QCOMPARE(item(again).name, u"Plans (2)"_s);
}

void tst_FileOperations::makesFoldersForAPersonOfAnotherProgram()
{
    const Arguments ada{{"externalUserId", u"42"_s},   {"externalType", u"school"_s},
                        {"folderName", u"Homework"_s}, {"parentFileExplorerItemId", u"-2"_s},
                        {"isOwner", u"true"_s},        {"externalFilesid", u"7"_s}};
    const QString folder = added(m_moodle, "addFolderByExternalUserIdAndType", ada);
    const auto person = UserRepository(**m_services->storage.database()).findByExternalId({u"school"_s, u"42"_s});
    QVERIFY(person);
    QCOMPARE(item(folder).place.tree, FileTree::of(person->id));
    QCOMPARE(item(folder).externalType, u"school"_s);
    QCOMPARE(item(folder).externalId, 7);
    // Who is known stays as they were told.
    QVERIFY(m_services->users.store({{u"school"_s, u"43"_s}, u"bob"_s, u"Bob"_s, u"Builder"_s, {}, {}}, {}));
    Arguments bob = ada;
    bob[0].second = u"43"_s;
    const QString his = added(m_moodle, "addFolderByExternalUserIdAndType", bob);
    QCOMPARE(m_services->cache.user(item(his).owner)->firstName, u"Bob"_s);
    bob[0].second.clear();
    QCOMPARE(errorName(call(m_moodle, "addFolderByExternalUserIdAndType", bob)), "invalid");
}

void tst_FileOperations::makesFoldersForTheCaller_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("room");
    QTest::newRow("by the old name") << QByteArray("addFolderSelf") << QByteArray("room_id");
    QTest::newRow("by the other one") << QByteArray("addFolderSelfInternal") << QByteArray("roomId");
}

void tst_FileOperations::makesFoldersForTheCaller()
{
    QFETCH(QByteArray, operation);
    QFETCH(QByteArray, room);
    const QString home = added(m_plain, operation,
                               {{"parentFileExplorerItemId", u"-2"_s},
                                {"fileName", u"Mine"_s},
                                {room.constData(), m_room},
                                {"isOwner", u"true"_s}});
    QCOMPARE(item(home).place.tree, FileTree::of(UserId(m_plainUser.toLongLong())));
    const QString shared = added(m_plain, operation, {{"fileName", u"Ours"_s}, {room.constData(), m_room}});
    QCOMPARE(item(shared).place.tree, FileTree::of(RoomId(m_room.toLongLong())));
    QCOMPARE(returned(call(m_moodle, operation, {{"fileName", u"x"_s}, {room.constData(), m_room}})), "-26");
    QCOMPARE(returned(call(u"nobody"_s, operation, {{"fileName", u"x"_s}, {room.constData(), m_room}})), "-26");
}

void tst_FileOperations::listsRoomAndHome()
{
    addFile(u"a.txt"_s, "12345");
    addFolder(u"Room"_s);
    addFolder(u"Home"_s, {{"isOwner", u"true"_s}});
    for (const SoapReply &reply :
         {call(m_moodle, "getFileExplorerByRoom", {{"room_id", m_room}, {"owner_id", m_plainUser}}),
          call(m_admin, "getFileExplorerByRoom", {{"room_id", m_room}, {"owner_id", m_plainUser}}),
          call(m_plain, "getFileExplorerByRoomSelf", {{"room_id", m_room}}),
          call(m_plain, "getFileExplorerByRoomSelfInternal", {{"roomId", m_room}})}) {
        QCOMPARE(names(reply), (QByteArrayList{"Room", "a.txt", "Home"}));
        QCOMPARE(field(reply, "roomHomeSize"), "5");
        QCOMPARE(field(reply, "userHomeSize"), "0");
    }
}

void tst_FileOperations::listsNothingOfWhatIsNotNamed()
{
    addFile(u"a.txt"_s);
    addFolder(u"Home"_s, {{"isOwner", u"true"_s}});
    QCOMPARE(names(call(m_moodle, "getFileExplorerByRoom", {{"room_id", m_room}})), QByteArrayList{"a.txt"});
    QCOMPARE(names(call(m_moodle, "getFileExplorerByRoom", {{"owner_id", m_plainUser}})), QByteArrayList{"Home"});
    QCOMPARE(names(call(m_plain, "getFileExplorerByRoomSelf", {})), QByteArrayList{"Home"});
}

void tst_FileOperations::tellsWhatAFileIs()
{
    const QString file = addFile(u"a & b.txt"_s, "12345");
    const SoapReply inRoom = call(m_moodle, "getFileExplorerByParent", {{"room_id", m_room}});
    QCOMPARE(field(inRoom, "fileExplorerItemId"), file.toLatin1());
    QCOMPARE(field(inRoom, "fileName"), "a &amp; b.txt");
    QCOMPARE(field(inRoom, "fileHash"), file.toLatin1());
    QVERIFY(!inRoom.body.contains(item(file).storageKey.toLatin1()));
    QCOMPARE(field(inRoom, "fileSize"), "5");
    QCOMPARE(field(inRoom, "parentFileExplorerItemId"), "0");
    QCOMPARE(field(inRoom, "room_id"), m_room.toLatin1());
    QCOMPARE(field(inRoom, "insertedBy"), m_adminUser.toLatin1());
    QCOMPARE(field(inRoom, "isFolder"), "false");
    QCOMPARE(field(inRoom, "isPresentation"), "false");
    for (const char *nil : {"ownerId", "previewImage", "wmlFilePath", "externalFileId", "externalType", "flvWidth"})
        QVERIFY2(inRoom.body.contains(QByteArray("<ax21:") + nil + " xsi:nil=\"true\"/>"), nil);

    const QString home =
        addFolder(u"Home"_s, {{"isOwner", u"true"_s}, {"externalFilesid", u"9"_s}, {"externalType", u"school"_s}});
    const SoapReply inHome =
        call(m_moodle, "getFileExplorerByParent",
             {{"parentFileExplorerItemId", u"-2"_s}, {"isOwner", u"true"_s}, {"owner_id", m_plainUser}});
    QCOMPARE(field(inHome, "fileExplorerItemId"), home.toLatin1());
    QCOMPARE(field(inHome, "ownerId"), m_plainUser.toLatin1());
    QCOMPARE(field(inHome, "externalFileId"), "9");
    QCOMPARE(field(inHome, "externalType"), "school");
    QCOMPARE(field(inHome, "isFolder"), "true");
    for (const char *nil : {"room_id", "fileHash", "fileSize"})
        QVERIFY2(inHome.body.contains(QByteArray("<ax21:") + nil + " xsi:nil=\"true\"/>"), nil);
}

void tst_FileOperations::listsOneFolder_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QString>("sid");
    QTest::newRow("for a program") << QByteArray("getFileExplorerByParent") << m_moodle;
    QTest::newRow("for an administrator") << QByteArray("getFileExplorerByParent") << m_admin;
    QTest::newRow("for a person") << QByteArray("getFileExplorerByParentSelf") << m_plain;
    QTest::newRow("by the other name") << QByteArray("getFileExplorerByParentSelfInternal") << m_plain;
}

void tst_FileOperations::listsOneFolder()
{
    QFETCH(QByteArray, operation);
    QFETCH(QString, sid);
    const QString folder = addFolder(u"Room"_s);
    addFolder(u"Inside"_s, {{"parentFileExplorerItemId", folder}});
    const QString home = addFolder(u"Home"_s, {{"isOwner", u"true"_s}});
    addFolder(u"At home"_s, {{"parentFileExplorerItemId", home}});
    const auto list = [&](const QString &parent, const Arguments &more = {}) {
        return names(call(sid, operation, Arguments{{"parentFileExplorerItemId", parent}} + more));
    };
    QCOMPARE(list(folder), QByteArrayList{"Inside"});
    QCOMPARE(list(home), QByteArrayList{"At home"});
    QCOMPARE(list(u"0"_s, {{"room_id", m_room}, {"roomId", m_room}}), QByteArrayList{"Room"});
    QCOMPARE(list(u"-2"_s, {{"isOwner", u"true"_s}, {"owner_id", m_plainUser}}), QByteArrayList{"Home"});
    QCOMPARE(list(home, {{"isOwner", u"true"_s}, {"owner_id", m_plainUser}}), QByteArrayList{"At home"});
}

void tst_FileOperations::renames()
{
    const QString folder = addFolder(u"Old"_s);
    QCOMPARE(
        returned(call(m_moodle, "updateFileOrFolderName", {{"fileExplorerItemId", folder}, {"fileName", u"New"_s}})),
        folder.toLatin1());
    QCOMPARE(item(folder).name, u"New"_s);
    QCOMPARE(returned(call(m_plain, "updateFileOrFolderNameSelf",
                           {{"fileExplorerItemId", folder}, {"fileName", u"Newer"_s}})),
             folder.toLatin1());
    QCOMPARE(item(folder).name, u"Newer"_s);
    const QString home = addFolder(u"Home"_s, {{"isOwner", u"true"_s}});
    added(m_moodle, "updateFileOrFolderName", {{"fileExplorerItemId", home}, {"fileName", u"House"_s}});
    QCOMPARE(item(home).name, u"House"_s);
    for (const char *bad : {"", "..", "a/b", "a\\b"})
        QCOMPARE(errorName(call(m_moodle, "updateFileOrFolderName",
                                {{"fileExplorerItemId", home}, {"fileName", QLatin1String(bad)}})),
                 "invalid");
}

void tst_FileOperations::moves()
{
    const QString from = addFolder(u"From"_s);
    const QString to = addFolder(u"To"_s);
    QCOMPARE(returned(call(m_moodle, "moveFile",
                           {{"fileExplorerItemId", from}, {"newParentFileExplorerItemId", to}, {"room_id", m_room}})),
             from.toLatin1());
    QCOMPARE(item(from).place.folder.value, to.toLongLong());
    added(m_moodle, "moveFile", {{"fileExplorerItemId", from}, {"room_id", m_closedRoom}});
    QCOMPARE(item(from).place, (FilePlace{FileTree::of(RoomId(m_closedRoom.toLongLong())), {}}));
    added(m_moodle, "moveFile", {{"fileExplorerItemId", from}, {"room_id", m_room}});
    added(m_plain, "moveFileSelf",
          {{"fileExplorerItemId", from}, {"newParentFileExplorerItemId", to}, {"room_id", m_room}});
    QCOMPARE(item(from).place.folder.value, to.toLongLong());
    added(m_plain, "moveFileSelfInternal", {{"fileExplorerItemId", from}, {"roomId", m_room}});
    QCOMPARE(item(from).place.folder.value, 0);
    QCOMPARE(errorName(call(m_moodle, "moveFile", {{"fileExplorerItemId", to}, {"newParentFileExplorerItemId", to}})),
             "conflict");
}

void tst_FileOperations::movesHome()
{
    const FileTree home = FileTree::of(UserId(m_plainUser.toLongLong()));
    const QString folder = addFolder(u"Wanders"_s);
    added(m_moodle, "moveFile",
          {{"fileExplorerItemId", folder}, {"room_id", m_room}, {"moveToHome", u"true"_s}, {"owner_id", m_plainUser}});
    QCOMPARE(item(folder).place.tree, home);
    added(m_moodle, "moveFile", {{"fileExplorerItemId", folder}, {"room_id", m_room}}); // whose it was is known
    QCOMPARE(item(folder).place.tree, FileTree::of(RoomId(m_room.toLongLong())));
    added(m_plain, "moveFileSelf",
          {{"fileExplorerItemId", folder},
           {"newParentFileExplorerItemId", u"-2"_s},
           {"room_id", m_room},
           {"isOwner", u"true"_s}});
    QCOMPARE(item(folder).place.tree, home);
    added(m_plain, "moveFileSelf", {{"fileExplorerItemId", folder}, {"room_id", m_room}});
    added(m_plain, "moveFileSelf", {{"fileExplorerItemId", folder}, {"room_id", m_room}, {"moveToHome", u"true"_s}});
    QCOMPARE(item(folder).place.tree, home);
}

void tst_FileOperations::deletes()
{
    for (const char *operation : {"deleteFileOrFolder", "deleteFileOrFolderSelf"}) {
        const QString folder = addFolder(u"Gone"_s);
        const QString inside = addFolder(u"Too"_s, {{"parentFileExplorerItemId", folder}});
        const QString sid = QByteArray(operation).endsWith("Self") ? m_plain : m_moodle;
        QCOMPARE(returned(call(sid, operation, {{"fileExplorerItemId", folder}})), folder.toLatin1());
        QVERIFY(item(folder).deletedAt && item(inside).deletedAt); // in the bin
        QCOMPARE(errorName(call(sid, operation, {{"fileExplorerItemId", folder}})), "not_found");
    }
    const QString home = addFolder(u"Home"_s, {{"isOwner", u"true"_s}});
    QCOMPARE(returned(call(m_moodle, "deleteFileOrFolder", {{"fileExplorerItemId", home}})), home.toLatin1());
}

void tst_FileOperations::deletesByExternalId()
{
    const Arguments external{{"externalFilesid", u"7"_s}, {"externalType", u"school"_s}};
    const QString folder = addFolder(u"A"_s, external);
    const QString inside = addFolder(u"B"_s, external + Arguments{{"parentFileExplorerItemId", folder}});
    const QString other = addFolder(u"C"_s, {{"externalFilesid", u"7"_s}, {"externalType", u"other"_s}});
    const QByteArray gone = returned(call(m_moodle, "deleteFileOrFolderByExternalIdAndType", external));
    QVERIFY(gone == folder.toLatin1() || gone == inside.toLatin1());
    QVERIFY(item(folder).deletedAt && item(inside).deletedAt && !item(other).deletedAt);
    QCOMPARE(errorName(call(m_moodle, "deleteFileOrFolderByExternalIdAndType", external)), "not_found");
    addFolder(u"Not external"_s);
    QCOMPARE(errorName(call(m_moodle, "deleteFileOrFolderByExternalIdAndType", {})), "not_found");
}

void tst_FileOperations::peopleHaveTheirOwnRights_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<Arguments>("arguments");
    QTest::newRow("delete") << QByteArray("deleteFileOrFolderSelf") << Arguments();
    QTest::newRow("rename") << QByteArray("updateFileOrFolderNameSelf") << Arguments{{"fileName", u"Mine"_s}};
    QTest::newRow("move") << QByteArray("moveFileSelf") << Arguments{{"moveToHome", u"true"_s}};
}

// In a room that they may enter they see what is of others; where they may not, there is nothing.
void tst_FileOperations::peopleHaveTheirOwnRights()
{
    QFETCH(QByteArray, operation);
    QFETCH(Arguments, arguments);
    const QString ofAdmin = addFile(u"a.txt"_s);
    QCOMPARE(returned(call(m_plain, operation, Arguments{{"fileExplorerItemId", ofAdmin}} + arguments)), "-26");
    const QString hidden = addFolder(u"Hidden"_s, {{"room_id", m_closedRoom}});
    const QString closed = added(m_moodle, "addFolderByUserId",
                                 {{"userId", m_plainUser}, {"folderName", u"x"_s}, {"room_id", m_closedRoom}});
    const SoapReply refused = call(m_plain, operation, Arguments{{"fileExplorerItemId", closed}} + arguments);
    const SoapReply nothing = call(m_plain, operation, Arguments{{"fileExplorerItemId", u"999999"_s}} + arguments);
    QCOMPARE(errorName(refused), "not_found");
    QCOMPARE(QByteArray(refused.body).replace(closed.toLatin1(), "999999"), nothing.body);
    QCOMPARE(item(closed).name, u"x"_s);
    QVERIFY(!item(closed).deletedAt && !item(ofAdmin).deletedAt);
    for (const auto &[list, parent] :
         {std::pair{"getFileExplorerByParentSelf", closed}, std::pair{"getFileExplorerByParentSelf", u"0"_s},
          std::pair{"getFileExplorerByRoomSelf", u"0"_s}}) {
        const SoapReply reply = call(m_plain, list, {{"parentFileExplorerItemId", parent}, {"room_id", m_closedRoom}});
        QVERIFY2(reply.status == 500 && names(reply).isEmpty(), reply.body.constData());
    }
}

void tst_FileOperations::homesAreTheirOwners()
{
    const QString ofAdmin = added(m_admin, "addFolderSelf", {{"fileName", u"Secret"_s}, {"isOwner", u"true"_s}});
    QCOMPARE(errorName(call(m_plain, "getFileExplorerByParentSelf", {{"parentFileExplorerItemId", ofAdmin}})),
             "not_found");
    QCOMPARE(errorName(call(m_plain, "deleteFileOrFolderSelf", {{"fileExplorerItemId", ofAdmin}})), "not_found");
    QCOMPARE(errorName(call(m_plain, "addFolderSelf", {{"fileName", u"x"_s}, {"parentFileExplorerItemId", ofAdmin}})),
             "not_found");
    // Nor does a program that acts for one user come to another's.
    QCOMPARE(errorName(call(m_moodle, "getFileExplorerByParent",
                            {{"parentFileExplorerItemId", ofAdmin}, {"owner_id", m_plainUser}})),
             "not_found");
    QCOMPARE(errorName(call(m_moodle, "moveFile",
                            {{"fileExplorerItemId", ofAdmin}, {"moveToHome", u"true"_s}, {"owner_id", m_plainUser}})),
             "not_found");
}

void tst_FileOperations::programsDoNotActForAdministrators()
{
    const QString ofAdmin = added(m_admin, "addFolderSelf", {{"fileName", u"Secret"_s}, {"isOwner", u"true"_s}});
    QVERIFY(isNil(call(m_moodle, "getFileExplorerByRoom", {{"room_id", m_room}, {"owner_id", m_adminUser}})));
    QVERIFY(isNil(call(m_moodle, "getFileExplorerByParent", {{"parentFileExplorerItemId", ofAdmin}})));
    QCOMPARE(returned(call(m_moodle, "deleteFileOrFolder", {{"fileExplorerItemId", ofAdmin}})), "-26");
    QCOMPARE(
        returned(call(m_moodle, "updateFileOrFolderName", {{"fileExplorerItemId", ofAdmin}, {"fileName", u"x"_s}})),
        "-26");
    QCOMPARE(returned(call(m_moodle, "moveFile", {{"fileExplorerItemId", ofAdmin}, {"room_id", m_room}})), "-26");
    QCOMPARE(returned(call(m_moodle, "addFolderByUserId",
                           {{"userId", m_adminUser}, {"folderName", u"x"_s}, {"isOwner", u"true"_s}})),
             "-26");
    QCOMPARE(item(ofAdmin).name, u"Secret"_s);
    QCOMPARE(names(call(m_admin, "getFileExplorerByRoom", {{"owner_id", m_adminUser}})), QByteArrayList{"Secret"});
}

void tst_FileOperations::saysWhatIsNotThere_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<Arguments>("arguments");
    QTest::addColumn<QByteArray>("expected");
    const Arguments noFile{{"fileExplorerItemId", u"999999"_s}, {"fileName", u"x"_s}};
    const auto row = [](const char *name, const char *operation, const Arguments &arguments, const char *expected) {
        QTest::newRow(name) << QByteArray(operation) << arguments << QByteArray(expected);
    };
    row("no file to delete", "deleteFileOrFolder", noFile, "not_found");
    row("no file to rename", "updateFileOrFolderName", noFile, "not_found");
    row("no file to move", "moveFile", noFile, "not_found");
    row("no folder to list", "getFileExplorerByParent", {{"parentFileExplorerItemId", u"999999"_s}}, "not_found");
    row("no folder to put one into", "addFolderByUserId",
        {{"parentFileExplorerItemId", u"999999"_s}, {"folderName", u"x"_s}}, "not_found");
    row("no user", "addFolderByUserId", {{"userId", u"999999"_s}, {"folderName", u"x"_s}}, "not_found");
    row("no room", "addFolderByUserId", {{"room_id", u"999999"_s}, {"folderName", u"x"_s}}, "room_unknown");
    row("no room to list", "getFileExplorerByRoom", {{"room_id", u"999999"_s}}, "room_unknown");
    row("no owner", "getFileExplorerByRoom", {{"owner_id", u"999999"_s}}, "not_found");
    row("no document", "getPresentationPreviewFileExplorer", {{"parentFolder", u"../../etc"_s}}, "not_found");
}

void tst_FileOperations::saysWhatIsNotThere()
{
    QFETCH(QByteArray, operation);
    QFETCH(Arguments, arguments);
    QTEST(errorName(call(m_moodle, operation, arguments)), "expected");
}

void tst_FileOperations::tellsThePagesOfADocument()
{
    const QString file = addFile(u"talk.pdf"_s, "%PDF-1.4\n");
    const auto ask = [&] { return call(m_moodle, "getPresentationPreviewFileExplorer", {{"parentFolder", file}}); };
    QCOMPARE(errorName(ask()), "not_found"); // not made yet
    const FileStore &contents = m_services->files.contents();
    const QString folder = contents.previewFolderOf(item(file).storageKey);
    QVERIFY(QDir().mkpath(folder));
    for (const char *name : {"page-1.jpg", "page-2.png", "thumbnail.jpg"}) {
        QFile picture(folder + u'/' + QLatin1String(name));
        QVERIFY(picture.open(QIODevice::WriteOnly) && picture.write("picture") > 0);
    }
    Database &database = **m_services->storage.database();
    QVERIFY(database.transaction([&] {
        return outcome(database.run("UPDATE stored_file SET preview = 2, pages = 2 WHERE id = ?", {file.toLongLong()}));
    }));
    const SoapReply told = ask();
    QCOMPARE(told.status, 200);
    QCOMPARE(inner(told.body, "originalDocument xsi:type=\"ax21:LibraryPresentationFile\"><ax21:filename>", "<"),
             "talk.pdf");
    QVERIFY(told.body.contains("<ax21:size>9</ax21:size>"));
    QVERIFY(told.body.contains("<ax21:swfDocument xsi:nil=\"true\"/>"));
    QVERIFY(told.body.contains("page-1.jpg") && told.body.contains("page-2.png"));
    QVERIFY(told.body.contains("<ax21:size>7</ax21:size>"));
    QVERIFY(!told.body.contains("thumbnail"));
    QCOMPARE(field(call(m_moodle, "getFileExplorerByParent", {{"room_id", m_room}}), "isPresentation"), "true");
    QVERIFY(isNil(call(m_plain, "getPresentationPreviewFileExplorer", {{"parentFolder", file}})));
}

void tst_FileOperations::imports()
{
    m_server.setFile("/plan.pdf?token=secret", "%PDF-1.4\nthe plan");
    const SoapReply done = call(m_moodle, "importFileByInternalUserId",
                                {{"internalUserId", m_plainUser},
                                 {"externalFileId", u"5"_s},
                                 {"externalType", u"school"_s},
                                 {"room_id", m_room},
                                 {"path", m_server.url("/plan.pdf?token=secret")},
                                 {"fileSystemName", u"The plan.pdf"_s}});
    QCOMPARE(field(done, "exitValue"), "0");
    QCOMPARE(field(done, "command"), "import");
    QCOMPARE(field(done, "process"), "atrium");
    QCOMPARE(field(done, "error"), "");
    const SoapReply listed = call(m_moodle, "getFileExplorerByParent", {{"room_id", m_room}});
    QCOMPARE(field(listed, "fileName"), "The plan.pdf");
    QCOMPARE(field(listed, "externalFileId"), "5");
    QCOMPARE(field(listed, "insertedBy"), m_plainUser.toLatin1());
    const FileItem file = item(QString::fromLatin1(field(listed, "fileExplorerItemId")));
    QCOMPARE(file.mediaType, u"application/pdf"_s);
    auto opened = m_services->files.open(file.id, m_ownerOfFiles);
    QVERIFY(opened);
    QByteArray content(opened->content.sizeBytes, '\0');
    QCOMPARE(::read(opened->content.file.number(), content.data(), size_t(content.size())), content.size());
    QCOMPARE(content, "%PDF-1.4\nthe plan");
    const QString noted = m_fixture->audited().last();
    QCOMPARE(noted,
             u"file.import The plan.pdf into room %1 for user %2 from 127.0.0.1 done"_s.arg(m_room, m_plainUser));
}

void tst_FileOperations::importsForAPersonOfAnotherProgram()
{
    m_server.setFile("/a.txt", "text");
    const SoapReply done = call(m_moodle, "importFile",
                                {{"externalUserId", u"77"_s},
                                 {"externalType", u"school"_s},
                                 {"isOwner", u"true"_s},
                                 {"parentFolderId", u"-2"_s},
                                 {"path", m_server.url("/a.txt")},
                                 {"fileSystemName", u"a.txt"_s}});
    QCOMPARE(field(done, "exitValue"), "0");
    const auto person = UserRepository(**m_services->storage.database()).findByExternalId({u"school"_s, u"77"_s});
    QVERIFY(person);
    const auto home = m_services->files.list({FileTree::of(person->id), {}}, Caller{*person, {}});
    QCOMPARE(home->items.size(), 1);
    QCOMPARE(home->items.first().name, u"a.txt"_s);
}

void tst_FileOperations::tellsWhyNothingWasImported_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("audited");
    const auto row = [](const char *what, const QString &path, const char *name, const char *audited) {
        QTest::newRow(what) << path << QString::fromLatin1(name) << QByteArray(audited);
    };
    row("another host", u"http://evil.example/a.txt"_s, "a.txt", "from evil.example forbidden");
    row("a local file", u"file:///etc/passwd"_s, "a.txt", "from no host invalid");
    row("nothing", QString(), "a.txt", "from no host invalid");
    row("a file that is not there", m_server.url("/nothing"), "a.txt", "from 127.0.0.1 not_found");
    row("a file that is too large", m_server.url("/large"), "a.txt", "from 127.0.0.1 too_large");
    row("a file of which half comes", m_server.url("/half"), "a.txt", "from 127.0.0.1 unavailable");
    row("no name", m_server.url("/a.txt"), "", "from 127.0.0.1 invalid");
    row("a name that is a path", m_server.url("/a.txt"), "../a.txt", "from 127.0.0.1 invalid");
}

void tst_FileOperations::tellsWhyNothingWasImported()
{
    QFETCH(QString, path);
    QFETCH(QString, name);
    QFETCH(QByteArray, audited);
    m_server.setAnswer("/large", "HTTP/1.1 200 OK\r\nContent-Length: 2000000000000\r\n\r\nx");
    m_server.setAnswer("/half", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
    m_server.setFile("/a.txt", "text");
    const QDir folder(m_services->files.contents().folder());
    const QStringList before = folder.entryList(QDir::Files);
    const SoapReply failed =
        call(m_moodle, "importFileByInternalUserId", {{"room_id", m_room}, {"path", path}, {"fileSystemName", name}});
    QCOMPARE(failed.status, 200);
    QCOMPARE(field(failed, "exitValue"), "-1");
    QVERIFY(!field(failed, "error").isEmpty());
    QVERIFY2(m_fixture->audited().last().endsWith(QLatin1String(audited)), qPrintable(m_fixture->audited().last()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), before);
    QCOMPARE(names(call(m_moodle, "getFileExplorerByParent", {{"room_id", m_room}})), QByteArrayList());
}

void tst_FileOperations::tellsWhatCanBeImported()
{
    const SoapReply told = SoapAdapter(*m_services).handle(soapCall("FileService/getImportFileExtensions"));
    QCOMPARE(told.body.count("<ns:return>"), 39);
    QVERIFY(told.body.contains("<ns:return>pdf</ns:return>") && told.body.contains("<ns:return>mp4</ns:return>"));
}

ATRIUM_TEST(tst_FileOperations)
#include "tst_fileoperations.moc"
