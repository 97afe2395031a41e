// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/files/filejobs.h"
#include "agent/storage/repositories/filerepository.h"
#include "agent/storage/repositories/uploadrepository.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Agent;
using namespace Common;
using namespace std::chrono_literals;

/*! What keeps the folder of contents tidy takes what nobody can reach any more, and nothing else. */
class tst_FileJobs : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void whatLiesInTheBinForTooLongGoesWithItsContent()
    {
        QVERIFY(makeFolder());
        const FileItem kept = addFile(u"kept");
        const FileItem binned = addFile(u"binned");
        const FileItem over = addFile(u"over");
        for (const FileItem &file : {binned, over})
            QVERIFY(write([&] { return FileRepository(*m_db).throwAway(file); }));
        QVERIFY(execute("UPDATE stored_file SET deleted_at = 1 WHERE id = ?", {over.id.value}));
        QVERIFY(work(u"files.bins"));
        QCOMPARE(contents(), sorted({kept.storageKey, binned.storageKey}));
        QVERIFY(!FileRepository(*m_db).findInBinToo(over.id));
        QVERIFY(FileRepository(*m_db).findInBinToo(binned.id));
    }

    void uploadThatNobodyGoesOnWithGoesWithItsPart()
    {
        QVERIFY(makeFolder());
        const Upload kept = beginUpload();
        const Upload left = beginUpload();
        QVERIFY(execute("UPDATE file_upload SET touched_at = 1 WHERE id = ?", {left.id.value}));
        QVERIFY(work(u"files.uploads"));
        QCOMPARE(contents(), QStringList{kept.storageKey + QLatin1String(".part")});
        QVERIFY(!UploadRepository(*m_db).find(left.id));
        QVERIFY(UploadRepository(*m_db).find(kept.id));
    }

    void uploadThatBecameAFileIsForgottenAndTheFileStays()
    {
        QVERIFY(makeFolder());
        const FileItem file = addFile(u"whole");
        const Upload upload = beginUpload(file.storageKey);
        QVERIFY(write([&] { return UploadRepository(*m_db).finish(upload.id, file.id); }));
        QVERIFY(QFile::remove(m_contents->pathOf(file.storageKey) + QLatin1String(".part")));
        QVERIFY(execute("UPDATE file_upload SET touched_at = 1"));
        QVERIFY(work(u"files.uploads"));
        QVERIFY(!UploadRepository(*m_db).find(upload.id));
        QCOMPARE(contents(), QStringList{file.storageKey});
    }

    void contentThatNoRowKnowsGoesWhenItIsOld()
    {
        QVERIFY(makeFolder());
        const FileItem file = addFile(u"known");
        const FileItem binned = addFile(u"in the bin");
        QVERIFY(write([&] { return FileRepository(*m_db).throwAway(binned); }));
        const Upload upload = beginUpload();
        const QString fresh = newKey();
        const QString old = newKey();
        const QString oldPart = newKey() + QLatin1String(".part");
        const QString foreign = QStringLiteral("notes-of-the-administrator.txt");
        for (const QString &name : {fresh, old, oldPart, foreign})
            QVERIFY(put(name));
        const QString oldPreview = QStringLiteral("previews/%1.part-x1y2z3").arg(old);
        QVERIFY(QDir(m_folder->path()).mkdir(oldPreview));
        for (const QString &name : {file.storageKey, binned.storageKey, upload.storageKey + QLatin1String(".part"), old,
                                    oldPart, foreign, oldPreview})
            QCOMPARE(QProcess::execute(QStringLiteral("touch"),
                                       {QStringLiteral("-d"), QStringLiteral("3 days ago"), m_folder->filePath(name)}),
                     0);
        QVERIFY(work(u"files.orphans"));
        QCOMPARE(
            contents(),
            sorted({file.storageKey, binned.storageKey, upload.storageKey + QLatin1String(".part"), fresh, foreign}));
        QVERIFY(!QDir(m_folder->filePath(oldPreview)).exists());
    }

    void folderThatIsGoneEndsNoRow()
    {
        QVERIFY(makeFolder());
        const FileItem over = addFile(u"over");
        QVERIFY(write([&] { return FileRepository(*m_db).throwAway(over); }));
        QVERIFY(execute("UPDATE stored_file SET deleted_at = 1"));
        QVERIFY(QDir(m_folder->path()).removeRecursively());
        QVERIFY(QFile(m_folder->path()).open(QIODevice::WriteOnly)); // no folder: nothing in it can be looked for
        QVERIFY(!work(u"files.bins"));
        QVERIFY(FileRepository(*m_db).findInBinToo(over.id)); // the next run does it
        QVERIFY(QFile::remove(m_folder->path()));
    }

private:
    bool makeFolder()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_contents = std::make_unique<FileStore>(m_disk, m_folder->path());
        return QDir(m_folder->path()).mkdir(QStringLiteral("previews"));
    }

    bool work(QStringView name)
    {
        for (const Job &job : fileJobs(*m_contents)) {
            if (job.name == name)
                return bool(job.work(*m_db, JobRun{}));
        }
        return false;
    }

    QString newKey() { return QStringLiteral("%1").arg(++m_keys, 32, 16, QLatin1Char('0')); }
    bool put(const QString &name)
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write("content") == 7;
    }

    FileItem addFile(QStringView name)
    {
        FileItem file;
        file.place = {FileTree::of(RoomId(5)), {}};
        file.name = name.toString();
        file.storageKey = newKey();
        file.sizeBytes = 7;
        file.id = *write([&] { return FileRepository(*m_db).insert(file); });
        return put(file.storageKey) ? file : FileItem();
    }

    Upload beginUpload(const QString &key = {})
    {
        Upload upload;
        upload.place = {FileTree::of(RoomId(5)), {}};
        upload.name = QStringLiteral("u");
        upload.owner = UserId(3);
        upload.storageKey = key.isEmpty() ? newKey() : key;
        upload.sizeBytes = 7;
        upload.id = *write([&] { return UploadRepository(*m_db).insert(upload); });
        return put(upload.storageKey + QLatin1String(".part")) ? upload : Upload();
    }

    static QStringList sorted(QStringList names)
    {
        names.sort();
        return names;
    }
    QStringList contents() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

    DiskThreads m_disk;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FileStore> m_contents;
    int m_keys = 0;
};

ATRIUM_TEST(tst_FileJobs)
#include "tst_filejobs.moc"
