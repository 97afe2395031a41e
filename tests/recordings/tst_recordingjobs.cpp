// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/recordings/recordingfolder.h"
#include "agent/recordings/recordingjobs.h"
#include "agent/storage/repositories/recordingworkrepository.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/hangingwork.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*! What keeps recordings tidy ends what nobody keeps, and removes what nobody can reach any more. */
class tst_RecordingJobs : public StorageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        makeEmpty();
        addNodes();
        m_lease = *claimRoom(addRoom(), one, claim(one, u"h1"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void recordingOfARoomThatIsClosedEnds()
    {
        const Recording recording = begin(u"a"_s);
        QVERIFY(work(u"recordings.end"));
        QCOMPARE(find(recording).state, RecordingState::Recording);
        QVERIFY(*release(m_lease));
        QVERIFY(execute("UPDATE recording SET lease_until = {now} - 1"));
        QVERIFY(work(u"recordings.end"));
        QCOMPARE(find(recording).state, RecordingState::Waiting);
    }

    void deletedOneGoesWithItsFolder()
    {
        const Recording kept = done(u"kept"_s);
        const Recording gone = done(u"gone"_s);
        const Recording bare = done(u"bare"_s);
        QVERIFY(QDir(folderOf(bare)).removeRecursively());
        for (const Recording &recording : {gone, bare})
            QVERIFY(write([&] { return RecordingRepository(*m_db).remove(recording.id); }));
        QVERIFY(*job(u"recordings.remove"_s).isWanted(*m_db));
        QVERIFY(work(u"recordings.remove"));
        QVERIFY(!*job(u"recordings.remove"_s).isWanted(*m_db));
        QCOMPARE(folders(), QStringList{u"kept"_s});
        QCOMPARE(value("SELECT COUNT(*) FROM recording").toInt(), 1);
        QCOMPARE(find(kept).id, kept.id);
    }

    void folderThatNoRecordingKnowsGoesWhenItIsOld()
    {
        const Recording known = done(u"known"_s);
        const Recording waiting = end(begin(u"waiting"_s));
        for (const char *name : {"fresh", "old"})
            QVERIFY(put(QLatin1String(name)));
        for (const QString &name : {u"old"_s, known.storageKey, waiting.storageKey})
            QCOMPARE(
                QProcess::execute(u"touch"_s, {u"-d"_s, u"3 days ago"_s, m_folder->filePath("recordings/"_L1 + name)}),
                0);
        QVERIFY(work(u"recordings.orphans"));
        QCOMPARE(folders(), (QStringList{u"fresh"_s, u"known"_s, u"waiting"_s}));
        // What has become a film needs its tracks no more, even if its converter died before it removed them.
        QVERIFY(!QDir(rawFolder(m_folder->path(), u"known"_s)).exists());
        QVERIFY(QDir(rawFolder(m_folder->path(), u"waiting"_s)).exists());
    }

    void folderThatCannotBeLookedAtEndsNoRow()
    {
        const Recording gone = done(u"gone"_s);
        QVERIFY(write([&] { return RecordingRepository(*m_db).remove(gone.id); }));
        const auto hang = std::make_shared<std::latch>(1);
        DiskThreads hanging(1);
        QVERIFY(hanging.start(waitsFor(hang), Millis(1)));
        QTRY_VERIFY(hanging.isHanging());
        QVERIFY(hanging.start(waitsFor(hang))); // its one trial for a while
        const auto jobs = recordingFolderJobs(hanging, m_folder->path());
        QVERIFY(!jobs.first().work(*m_db, {}));
        QCOMPARE(value("SELECT COUNT(*) FROM recording").toInt(), 1);
        hang->count_down();
    }

private:
    Recording find(const Recording &recording) { return *RecordingRepository(*m_db).find(recording.id); }
    QString folderOf(const Recording &recording) const
    {
        return recordingFolder(m_folder->path(), recording.storageKey);
    }
    bool put(const QString &key) { return QDir().mkpath(rawFolder(m_folder->path(), key) + "/1"_L1); }
    Recording begin(const QString &key)
    {
        Recording recording;
        recording.storageKey = key;
        put(key);
        return *write([&] { return RecordingWorkRepository(*m_db).begin(m_lease, recording); });
    }
    Recording end(const Recording &recording)
    {
        const auto ended = write([&] { return RecordingWorkRepository(*m_db).end(recording.id, one); });
        return ended ? find(recording) : Recording();
    }
    Recording done(const QString &key)
    {
        const Recording recording = end(begin(key));
        const auto made = write([&]() -> Result<void> {
            RecordingWorkRepository works(*m_db);
            const auto claim = works.take(one);
            return claim && *claim ? works.done(**claim, {}) : Result<void>(Error{});
        });
        return made ? find(recording) : Recording();
    }
    QStringList folders() const
    {
        return QDir(recordingsFolder(m_folder->path())).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    }
    Job job(const QString &name)
    {
        const auto jobs = recordingEndJobs() + recordingFolderJobs(m_disk, m_folder->path());
        return *std::ranges::find(jobs, name, &Job::name);
    }
    bool work(QStringView name)
    {
        const Job wanted = job(name.toString());
        const auto run = [&] { return wanted.work(*m_db, {}); };
        return bool(wanted.effect == Job::Effect::InDatabase ? write(run) : run());
    }

    RoomLease m_lease;
    DiskThreads m_disk;
    std::unique_ptr<QTemporaryDir> m_folder;
};

ATRIUM_TEST(tst_RecordingJobs)
#include "tst_recordingjobs.moc"
