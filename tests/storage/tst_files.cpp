// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/filerepository.h"
#include "agent/storage/repositories/uploadrepository.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

using namespace Agent;
using namespace Common;

/*! Trees of files, the bin, and uploads, as they are stored. */
class tst_Files : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void fileIsKeptAsItIs()
    {
        const UserId ada = addUser(QStringLiteral("ada"));
        FileItem file = item(QString::fromUtf8("Übung 😀.pdf"));
        file.owner = ada;
        file.mediaType = QStringLiteral("application/pdf");
        file.preview = PreviewState::Waiting;
        file.externalType = QStringLiteral("moodle");
        file.externalId = 42;
        file.id = insert(file);
        const auto found = files().find(file.id);
        QVERIFY(found);
        file.createdAt = found->createdAt;
        file.changedAt = found->createdAt;
        file.ownerName = QStringLiteral("ada");
        QVERIFY(*found == file);
        QCOMPARE(files().findExternal(QStringLiteral("moodle"), 42)->size(), 1);
        QCOMPARE(files().findExternal(QStringLiteral("other"), 42)->size(), 0);
        QCOMPARE(files().find(FileId(file.id.value + 1)).error().code, ErrorCode::NotFound);
    }

    void changesAreNewsOfTheirRoomAndThoseOfAHomeOfNone()
    {
        const FileId file = insert(item(u"a"));
        QVERIFY(m_commits.last().events.contains(CommitEvent{Table::File, {room.value}}));
        const FileItem stored = *files().find(file);
        const FileId to = insert(folder(u"f"));
        for (const auto &change : std::initializer_list<std::function<Result<void>()>>{
                 [&] { return files().rename(stored, QStringLiteral("b")); },
                 [&] {
                     return files().move(stored, {FileTree::of(room), to});
                 },
                 [&] { return files().throwAway(stored); }, [&] { return files().restore(stored); },
                 [&] { return files().forget(stored.place.tree); }}) {
            m_commits.clear();
            QVERIFY(write(change));
            QVERIFY(m_commits.last().events.contains(CommitEvent{Table::File, {room.value}}));
        }
        m_commits.clear();
        FileItem ofMine = item(u"c");
        ofMine.place = {FileTree::of(UserId(7)), {}};
        insert(ofMine);
        QVERIFY(m_commits.last().events.contains(CommitEvent{Table::File, {0}})); // no ids would mean all rooms
    }

    void folderShowsFoldersFirstThenByName()
    {
        insert(item(u"b"));
        insert(item(u"a"));
        const FileId inside = insert(folder(u"z"));
        insert(item(u"deep", inside));
        FileItem other = item(u"of another room");
        other.place.tree = FileTree::of(RoomId(room.value + 1));
        insert(other);
        QCOMPARE(names(FilePlace{FileTree::of(room), {}}),
                 (QStringList{QStringLiteral("z"), QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(names(FilePlace{FileTree::of(room), inside}), QStringList{QStringLiteral("deep")});
        QCOMPARE(*files().count({FileTree::of(room), {}}), 3);
        QVERIFY(*files().isNameTaken({FileTree::of(room), {}}, QStringLiteral("a"), {}));
        QVERIFY(!*files().isNameTaken({FileTree::of(room), {}}, QStringLiteral("A"), {}));
        QVERIFY(!*files().isNameTaken({FileTree::of(room), inside}, QStringLiteral("a"), {}));
    }

    void folderGoesToTheBinWithAllInItAndComesBackWithIt()
    {
        const FileId outer = insert(folder(u"outer"));
        const FileId inner = insert(folder(u"inner", outer));
        const FileId deep = insert(item(u"deep", inner, 5));
        const FileId before = insert(item(u"before", inner, 7));
        QVERIFY(write([&] { return files().throwAway(*files().find(before)); }));
        QCOMPARE(*files().sizeOf(*files().find(outer)), 5);
        QVERIFY(write([&] { return files().throwAway(*files().find(outer)); }));
        for (const FileId id : {outer, inner, deep})
            QCOMPARE(files().find(id).error().code, ErrorCode::NotFound);
        const auto bin = files().bin(FileTree::of(room));
        QCOMPARE(bin->size(), 2); // the folder, and what was thrown away before it
        QCOMPARE(files().usage(FileTree::of(room))->deleted, 12);
        const FileItem gone = *files().findInBinToo(outer);
        QVERIFY(gone.deletedAt.has_value());
        QCOMPARE(*files().sizeOf(gone), 5);
        QVERIFY(write([&] { return files().restore(gone); }));
        QVERIFY(files().find(deep));
        QCOMPARE(files().find(before).error().code, ErrorCode::NotFound);
        QCOMPARE(files().path({FileTree::of(room), inner})->size(), 2);
    }

    void folderMovesToAnotherTreeWithAllInIt()
    {
        const FileId outer = insert(folder(u"outer"));
        const FileId inner = insert(folder(u"inner", outer));
        const FileId deep = insert(item(u"deep", inner));
        const FileTree home = FileTree::of(UserId(9));
        QVERIFY(write([&] { return files().move(*files().find(outer), {home, {}}); }));
        for (const FileId id : {outer, inner, deep})
            QCOMPARE(files().find(id)->place.tree, home);
        QCOMPARE(files().find(deep)->place.folder, inner);
    }

    void spaceIsWhatIsThereAndWhatIsToCome()
    {
        insert(item(u"a", {}, 100));
        const UploadId upload = begin(50);
        QCOMPARE(files().usage(FileTree::of(room))->live, 150);
        QVERIFY(write([&] { return uploads().finish(upload, FileId(1)); }));
        QCOMPARE(files().usage(FileTree::of(room))->live, 100);
        QCOMPARE(files().usage(FileTree::of(UserId(1)))->live, 0);
    }

    void oldestInTheBinGiveWayFirst()
    {
        QList<FileId> ids;
        for (int i = 0; i < 3; ++i) {
            ids.append(insert(item(QString::number(i), {}, 10)));
            QVERIFY(write([&] { return files().throwAway(*files().find(ids.last())); }));
            QVERIFY(execute("UPDATE stored_file SET deleted_at = deleted_at - ? WHERE id = ?",
                            {1000 - i, ids.last().value}));
        }
        QVERIFY(write([&] { return files().shrinkBin(FileTree::of(room), 15); }));
        QCOMPARE(files().usage(FileTree::of(room))->deleted, 10);
        QCOMPARE(files().bin(FileTree::of(room))->first().id, ids.last());
        QCOMPARE(files().over(10)->size(), 2);
    }

    void whatIsOverCannotBeSeenAnyMoreAndIsRemoved()
    {
        const FileId file = insert(item(u"a"));
        QVERIFY(write([&] { return files().throwAway(*files().find(file)); }));
        QCOMPARE(files().over(10)->size(), 0);
        QVERIFY(execute("UPDATE stored_file SET deleted_at = deleted_at - ?", {qint64(Millis(binLife).count())}));
        QCOMPARE(files().bin(FileTree::of(room))->size(), 0);
        const auto over = files().over(10);
        QCOMPARE(over->size(), 1);
        QVERIFY(write([&] { return files().remove(over->first()); }));
        QCOMPARE(files().findInBinToo(file).error().code, ErrorCode::NotFound);
    }

    void roomAndAccountTakeTheirFilesAlong()
    {
        const RoomId gone = addRoom();
        const UserId ada = addUser();
        FileItem ofRoom = item(u"r");
        ofRoom.place = {FileTree::of(gone), {}};
        FileItem ofHome = item(u"h");
        ofHome.place = {FileTree::of(ada), {}};
        const QList<FileId> ids{insert(ofRoom), insert(ofHome)};
        QVERIFY(write([&] { return RoomRepository(*m_db).remove(gone); }));
        QVERIFY(write([&] { return UserRepository(*m_db).remove(ada); }));
        for (const FileId id : ids)
            QCOMPARE(files().find(id).error().code, ErrorCode::NotFound);
        QCOMPARE(files().over(10)->size(), 2);
    }

    void uploadIsHeldByOneAtATime()
    {
        const UploadId id = begin(100);
        QCOMPARE(uploads().find(id)->sizeBytes, 100);
        QVERIFY(hold(id, u"one", 0));
        QCOMPARE(hold(id, u"two", 0).error().code, ErrorCode::Locked);
        QVERIFY(write([&] { return uploads().progress(id, holder(u"one"), 40); }));
        QCOMPARE(hold(id, u"two", 0).error().code, ErrorCode::Conflict);
        QVERIFY(write([&] { return uploads().letGo(id, holder(u"one")); }));
        QCOMPARE(write([&] { return uploads().progress(id, holder(u"one"), 50); }).error().code, ErrorCode::LeaseLost);
        QVERIFY(hold(id, u"two", 40));
    }

    void uploadOfANodeThatDiedIsFreeAfterAWhile()
    {
        const UploadId id = begin(100);
        QVERIFY(hold(id, u"one", 0));
        QVERIFY(execute("UPDATE file_upload SET held_until = held_until - ?",
                        {qint64(UploadRepository::holdTime.count())}));
        QVERIFY(hold(id, u"two", 0));
        QCOMPARE(write([&] { return uploads().progress(id, holder(u"one"), 40); }).error().code, ErrorCode::LeaseLost);
    }

    void uploadOfANodeThatIsTakenOverIsFreeAtOnce()
    {
        addCluster();
        addNodes();
        const qint64 incarnation = claim(two, QStringLiteral("a process"));
        const UploadId id = begin(100);
        QVERIFY(hold(id, u"one", 0));
        expire(two);
        QVERIFY(*takeOver(two, incarnation));
        QVERIFY(hold(id, u"two", 0));
    }

    void uploadThatIsAbandonedIsFoundAndOneOfARoomThatIsGoneAtOnce()
    {
        const UploadId old = begin(1);
        begin(1);
        QVERIFY(execute("UPDATE file_upload SET touched_at = touched_at - ? WHERE id = ?",
                        {qint64(Millis(UploadRepository::keep).count()), old.value}));
        QCOMPARE(uploads().abandoned(10)->size(), 1);
        QCOMPARE(uploads().abandoned(10)->first().id, old);
        QVERIFY(write([&] { return files().forget(FileTree::of(room)); }));
        QCOMPARE(uploads().abandoned(10)->size(), 2);
        QCOMPARE(uploads().find(old).error().code, ErrorCode::NotFound);
        QVERIFY(write([&] { return uploads().remove(old); }));
        QCOMPARE(write([&] { return uploads().remove(old); }).error().code, ErrorCode::NotFound);
    }

private:
    FileRepository files() { return FileRepository(*m_db); }
    UploadRepository uploads() { return UploadRepository(*m_db); }

    FileItem item(const QString &name, FileId parent = {}, qint64 bytes = 1)
    {
        FileItem file;
        file.place = {FileTree::of(room), parent};
        file.name = name;
        file.storageKey = QStringLiteral("key-%1").arg(++m_keys);
        file.sizeBytes = bytes;
        return file;
    }
    FileItem item(QStringView name, FileId parent = {}, qint64 bytes = 1)
    {
        return item(name.toString(), parent, bytes);
    }
    FileItem folder(QStringView name, FileId parent = {})
    {
        FileItem made = item(name, parent, 0);
        made.isFolder = true;
        return made;
    }
    FileId insert(const FileItem &file)
    {
        const auto id = write([&] { return files().insert(file); });
        return id ? *id : FileId();
    }
    QStringList names(const FilePlace &place)
    {
        QStringList all;
        const auto listed = files().list(place);
        for (const FileItem &each : *listed)
            all.append(each.name);
        return all;
    }
    UploadId begin(qint64 bytes)
    {
        Upload upload;
        upload.place = {FileTree::of(room), {}};
        upload.name = QStringLiteral("u");
        upload.owner = UserId(3);
        upload.storageKey = QStringLiteral("key-%1").arg(++m_keys);
        upload.sizeBytes = bytes;
        return *write([&] { return uploads().insert(upload); });
    }
    static UploadHolder holder(QStringView request) { return {request.toString(), two}; }
    Result<void> hold(UploadId id, QStringView request, qint64 stored)
    {
        return write([&] { return uploads().hold(id, holder(request), stored); });
    }

    static constexpr RoomId room{5};
    int m_keys = 0;
};

ATRIUM_TEST(tst_Files)
#include "tst_files.moc"
