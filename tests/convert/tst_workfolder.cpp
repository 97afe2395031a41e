// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/convert/workfolder.h"
#include "tests/convert/recordingfiles.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*! The folder that sandboxes fill, and that may hold anything afterwards. */
class tst_WorkFolder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesWithItsObjectAndTakesWhatOthersLeft();
    void fileIsWrittenOverWhateverIsThere();
    void whatIsPublishedReplacesWhatWasThere();
    void whatIsNoFileIsNotPublished_data();
    void whatIsNoFileIsNotPublished();
};

void tst_WorkFolder::goesWithItsObjectAndTakesWhatOthersLeft()
{
    const RecordingFiles files;
    files.write(u"secret/file"_s, "of others");
    files.write(u".converting-abc/part/file"_s, "left");
    QVERIFY(QFile::link(files.path(u"secret"_s), files.path(u".converting-abc/link"_s)));
    QVERIFY(QFile::link(files.path(u"secret"_s), files.path(u".converting-link"_s)));
    {
        const WorkFolder folder(files.path());
        QVERIFY(folder.isMade());
        QVERIFY(folder.freeBytes() > 0);
        QVERIFY(!QFile::exists(files.path(u".converting-abc"_s)));
        QVERIFY(folder.write("file", "content"));
        QCOMPARE(files.listing().size(), 3);
    }
    QCOMPARE(files.listing(), QStringList({u".converting-link"_s, u"secret"_s}));
    QCOMPARE(files.read(u"secret/file"_s), "of others");
    QVERIFY(!WorkFolder(files.path(u"gone"_s)).isMade());
}

void tst_WorkFolder::fileIsWrittenOverWhateverIsThere()
{
    const RecordingFiles files;
    files.write(u"secret"_s, "of others");
    const WorkFolder folder(files.path());
    QVERIFY(QFile::link(files.path(u"secret"_s), folder.path() + u"/file"_s));
    QVERIFY(folder.write("file", "content"));
    QCOMPARE(files.read(u"secret"_s), "of others");
    QVERIFY(folder.write("file", "other content"));
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    QVERIFY(!folder.write("folder", "content"));
}

void tst_WorkFolder::whatIsPublishedReplacesWhatWasThere()
{
    const RecordingFiles files;
    files.write(u"recording.webm"_s, "of before");
    const WorkFolder folder(files.path());
    QVERIFY(folder.write("recording.webm", "of now"));
    QVERIFY(folder.publish("recording.webm"));
    QCOMPARE(files.read(u"recording.webm"_s), "of now");
    QCOMPARE(QFile::permissions(files.path(u"recording.webm"_s)) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
}

void tst_WorkFolder::whatIsNoFileIsNotPublished_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"nothing", "a link", "a link to nothing", "a second name", "a folder", "a pipe"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void tst_WorkFolder::whatIsNoFileIsNotPublished()
{
    QFETCH(QString, what);
    const RecordingFiles files;
    files.write(u"secret"_s, "of others");
    const WorkFolder folder(files.path());
    const QString path = folder.path() + u"/recording.webm"_s;
    if (what == u"a link")
        QVERIFY(QFile::link(files.path(u"secret"_s), path));
    else if (what == u"a link to nothing")
        QVERIFY(QFile::link(files.path(u"gone"_s), path));
    else if (what == u"a second name")
        QCOMPARE(::link(QFile::encodeName(files.path(u"secret"_s)).constData(), QFile::encodeName(path).constData()),
                 0);
    else if (what == u"a folder")
        QVERIFY(QDir().mkdir(path));
    else if (what == u"a pipe")
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const auto published = folder.publish("recording.webm");
    QVERIFY(!published);
    QCOMPARE(published.error().code, ErrorCode::Unavailable);
    QVERIFY(!QFile::exists(files.path(u"recording.webm"_s)));
}

ATRIUM_TEST(tst_WorkFolder)
#include "tst_workfolder.moc"
