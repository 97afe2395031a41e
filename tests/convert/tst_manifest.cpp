// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/convert/manifest.h"
#include "tests/convert/recordingfiles.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

class tst_Manifest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tracksAndTheirEndsAreRead();
    void lineThatACrashToreCountsForNothing();
    void lineIsRefused_data();
    void lineIsRefused();
    void nameOfAPersonIsOneLine_data();
    void nameOfAPersonIsOneLine();
    void endBelongsToTheTrackThatIsOpen();
    void tenThousandTracksAreNoMoreThanTheMost();
    void epochsComeInTheirOrder();
    void whatCannotBeReadNowIsNotNothing();
};

namespace {

const QByteArray cameraLine =
    R"({"track":"p1-2","person":"Zoë \"Z\" O'Neil","userId":7,"kind":"camera","startedAt":1796007181897})"
    "\n";

} // namespace

void tst_Manifest::tracksAndTheirEndsAreRead()
{
    const Manifest manifest = readManifest(cameraLine
                                           + R"({"end":"p1-2","at":1796007185000})"
                                             "\n");
    QCOMPARE(manifest.refused, 0);
    QCOMPARE(manifest.tracks.size(), 1);
    QCOMPARE(manifest.tracks[0],
             (ManifestTrack{u"p1-2"_s, u"Zoë \"Z\" O'Neil"_s, 7, StreamKind::Camera, 1796007181897, 1796007185000}));
}

void tst_Manifest::lineThatACrashToreCountsForNothing()
{
    for (qsizetype length = 0; length < cameraLine.size(); ++length) {
        const Manifest manifest = readManifest(cameraLine + cameraLine.first(length));
        QCOMPARE(manifest.tracks.size(), 1);
        QCOMPARE(manifest.refused, 0);
    }
    QCOMPARE(readManifest(cameraLine + QByteArray(4096, '\0')).tracks.size(),
             1); // what a file system makes of a power cut
}

void tst_Manifest::lineIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("no JSON") << QByteArray("{\"track\"") << QByteArray("{track");
    QTest::newRow("a path to the folder above") << QByteArray("p1-2") << QByteArray("../p1-2");
    QTest::newRow("an absolute path") << QByteArray("p1-2") << QByteArray("/etc/passwd");
    QTest::newRow("a hidden file") << QByteArray("p1-2") << QByteArray(".p1");
    QTest::newRow("a name that is an option") << QByteArray("\"p1-2\"") << QByteArray("\"-i a\"");
    QTest::newRow("a name for FFmpeg's graph") << QByteArray("p1-2") << QByteArray("p1;[0:v]");
    QTest::newRow("a name with a zero byte") << QByteArray("p1-2") << QByteArray("p1\\u0000");
    QTest::newRow("a name in other letters") << QByteArray("p1-2") << QByteArray("ÿ1");
    QTest::newRow("no name") << QByteArray("p1-2") << QByteArray();
    QTest::newRow("a name without an end") << QByteArray("p1-2") << QByteArray(200, 'p');
    QTest::newRow("a track that is a number") << QByteArray("\"p1-2\"") << QByteArray("1");
    QTest::newRow("a kind that there is not") << QByteArray("camera") << QByteArray("data");
    QTest::newRow("a time before there was Atrium") << QByteArray("1796007181897") << QByteArray("1");
    QTest::newRow("a time after there is Atrium") << QByteArray("1796007181897") << QByteArray("17960071818970000");
    QTest::newRow("a time that is negative") << QByteArray("1796007181897") << QByteArray("-1796007181897");
    QTest::newRow("a time that is text") << QByteArray("1796007181897") << QByteArray("\"1796007181897\"");
    QTest::newRow("a line without an end") << QByteArray("}") << ",\"more\":\"" + QByteArray(10'000, 'x') + "\"}";
}

void tst_Manifest::lineIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QByteArray line = QByteArray(cameraLine).replace(from, to);
    QVERIFY(line != cameraLine);
    const Manifest manifest = readManifest(line + cameraLine);
    QCOMPARE(manifest.refused, 1);
    QCOMPARE(manifest.tracks.size(), 1);
    QCOMPARE(manifest.tracks, readManifest(cameraLine).tracks);
}

void tst_Manifest::nameOfAPersonIsOneLine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("name");
    QTest::newRow("several lines") << QByteArray("Zo\\nDialogue: 0\\u2028x") << u"Zo Dialogue: 0 x"_s;
    QTest::newRow("control characters") << QByteArray("Zo\\u001b[31m\\u0000") << u"Zo [31m"_s;
    QTest::newRow("without an end") << QByteArray(500, 'Z') << QString(200, u'Z');
    QTest::newRow("nothing") << QByteArray() << QString();
}

void tst_Manifest::nameOfAPersonIsOneLine()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, name);
    const Manifest manifest =
        readManifest(R"({"track":"p1","kind":"camera","startedAt":1796007181897,"person":")" + json + "\"}\n");
    QCOMPARE(manifest.tracks.size(), 1);
    QCOMPARE(manifest.tracks[0].person, name);
}

void tst_Manifest::endBelongsToTheTrackThatIsOpen()
{
    const QByteArray again = QByteArray(cameraLine).replace("181897", "191897");
    const auto tracks = readManifest(cameraLine
                                     + R"({"end":"p1-2","at":1796007185000})"
                                       "\n"
                                     + again
                                     + R"({"end":"p1-2","at":1796007100000})"
                                       "\n"
                                       R"({"end":"p1-2","at":1796007199000})"
                                       "\n"
                                     + R"({"end":"p9","at":1796007199000})"
                                       "\n");
    QCOMPARE(tracks.tracks.size(), 2);
    QCOMPARE(tracks.tracks[0].endedAt, 1796007185000);
    QCOMPARE(tracks.tracks[1].endedAt, 1796007191897); // its clock was set back
    QCOMPARE(tracks.refused, 2);
}

void tst_Manifest::tenThousandTracksAreNoMoreThanTheMost()
{
    const Manifest manifest = readManifest(cameraLine.repeated(10'000));
    QCOMPARE(manifest.tracks.size(), maximumTracks);
    QCOMPARE(manifest.refused, 10'000 - maximumTracks);
}

void tst_Manifest::epochsComeInTheirOrder()
{
    const RecordingFiles files;
    for (const char *epoch : {"10", "9", "x", "-1", "11.old"})
        files.write(u"raw/%1/manifest.jsonl"_s.arg(QLatin1String(epoch)), cameraLine);
    QVERIFY(QDir(files.path()).mkdir(u"raw/12"_s)); // killed before anybody was seen
    QVERIFY(QFile::link(files.path(u"raw/9"_s), files.path(u"raw/13"_s)));
    files.write(u"raw/14/manifest.jsonl"_s, cameraLine.repeated(maximumTracks));
    const auto read = readEpochs(files.path());
    QVERIFY(read);
    const QList<RecordedEpoch> &epochs = *read;
    QCOMPARE(epochs.size(), 3);
    QCOMPARE(epochs[0].number, 9);
    QCOMPARE(epochs[1].number, 10);
    QCOMPARE(epochs[1].folder, files.path(u"raw/10"_s));
    QCOMPARE(epochs[2].manifest.tracks.size(), maximumTracks - 2);
    QCOMPARE(epochs[2].manifest.refused, 2);
    QCOMPARE(readEpochs(files.path(u"nothing"_s))->size(), 0);
}

void tst_Manifest::whatCannotBeReadNowIsNotNothing()
{
    const RecordingFiles files;
    files.write(u"a/raw"_s, "no folder");
    files.write(u"b/raw/1/manifest.jsonl/file"_s, "a folder instead");
    for (const QString &folder : {u"a"_s, u"b"_s}) {
        const auto read = readEpochs(files.path(folder));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Unavailable);
        QVERIFY2(read.error().remedy.contains(files.path(folder)), qPrintable(read.error().remedy));
    }
}

ATRIUM_TEST(tst_Manifest)
#include "tst_manifest.moc"
