// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/previews/previewfolder.h"
#include "agent/previews/previewstream.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

namespace {

QByteArray file(const QByteArray &name, const QByteArray &content)
{
    return "file " + name + ' ' + QByteArray::number(content.size()) + '\n' + content;
}

/*! PNG and JPEG files of few pixels or many: what is checked are their parts. */
QByteArray png(char high, char low)
{
    return QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18) + high + low
        + QByteArray("\0\0\0\x01\x08\0\0\0\0cccc", 13) + QByteArray("\0\0\0\x02IDATxxcccc", 14)
        + QByteArray("\0\0\0\0IENDcccc", 12);
}

QByteArray jpeg()
{
    return QByteArray("\xff\xd8\xff\xe0\0\x04xx\xff\xc0\0\x0b\x08\0\x10\0\x20\x01\x01\x11\0", 21)
        + QByteArray("\xff\xda\0\x08\x01\x01\0\0?\0"
                     "data\xff\0data\xff\xd0"
                     "data\xff\xd9",
                     28);
}

} // namespace

/*! What comes out of a sandbox that an attacker may have taken over, and the folder that it goes into. */
class tst_PreviewStream : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodStreamIsStored();
    void streamMayComeByteByByte();
    void streamIsRefused_data();
    void streamIsRefused();
    void streamWithoutItsEndIsNotComplete();
    void folderAppearsWhenItIsPublished();
    void folderReplacesAnEarlierOne();
    void folderThatCannotBeMadeIsSaid();
    void onlyOldLeftoversAreRemoved();
};

void tst_PreviewStream::goodStreamIsStored()
{
    QStringList stored;
    PreviewStream stream(2, [&](const QString &name, const QByteArray &) {
        stored << name;
        return true;
    });
    QVERIFY(!stream.hasBegun());
    QVERIFY(stream.take("begin\n" + file("thumbnail.png", png(0, 3)) + file("page-1.jpg", jpeg())
                        + file("page-2.png", png(0, 9)) + "more\nend\n"));
    QVERIFY(stream.isComplete());
    QCOMPARE(stored, QStringList({u"thumbnail.png"_s, u"page-1.jpg"_s, u"page-2.png"_s}));
    QCOMPARE(stream.pages(), 2);
    QCOMPARE(stream.firstPage(), QSize(32, 16));
}

void tst_PreviewStream::streamMayComeByteByByte()
{
    int stored = 0;
    PreviewStream stream(2, [&](const QString &, const QByteArray &) { return ++stored > 0; });
    for (const char byte : "begin\n" + file("thumbnail.jpg", jpeg()) + file("page-1.png", png(0, 3)) + "end\n")
        QVERIFY(stream.take(QByteArrayView(&byte, 1)));
    QVERIFY(stream.isComplete());
    QCOMPARE(stored, 2);
}

void tst_PreviewStream::streamIsRefused_data()
{
    QTest::addColumn<QByteArray>("stream");
    const QByteArray small = file("thumbnail.png", png(0, 3));
    const QByteArray page = file("page-1.png", png(0, 3));
    QTest::newRow("without a beginning") << QByteArray("hello\n");
    QTest::newRow("with a line that has no end") << "begin" + QByteArray(100, 'x');
    QTest::newRow("without pages") << QByteArray("begin\n") + small + "end\n";
    QTest::newRow("without a thumbnail") << QByteArray("begin\n") + page;
    QTest::newRow("with a page left out") << "begin\n" + small + file("page-2.png", png(0, 3));
    QTest::newRow("with more pages than were asked for")
        << "begin\n" + small + page + file("page-2.png", png(0, 3)) + file("page-3.png", png(0, 3));
    QTest::newRow("with another name") << "begin\n" + small + file("../page-1.png", png(0, 3));
    QTest::newRow("with another ending") << "begin\n" + small + file("page-1.svg", png(0, 3));
    QTest::newRow("with a length below zero") << QByteArray("begin\nfile thumbnail.png -1\n");
    QTest::newRow("with a length beyond the limit") << QByteArray("begin\nfile thumbnail.png 99999999\n");
    QTest::newRow("with a large thumbnail") << "begin\n" + file("thumbnail.png", png(1, 1));
    QTest::newRow("with a large page") << "begin\n" + small + file("page-1.png", png(6, 0x41));
    QTest::newRow("with an empty picture") << "begin\n" + file("thumbnail.png", png(0, 0));
    QTest::newRow("with HTML for a picture") << "begin\n" + file("thumbnail.png", "<html><script>alert(1)</script>");
    QTest::newRow("with a JPEG for a PNG") << "begin\n" + file("thumbnail.png", jpeg());
    QTest::newRow("with a PNG for a JPEG") << "begin\n" + file("thumbnail.jpg", png(0, 3));
    QTest::newRow("with something behind a PNG") << "begin\n" + file("thumbnail.png", png(0, 3) + "<html>");
    QTest::newRow("with half a PNG") << "begin\n" + file("thumbnail.png", png(0, 3).chopped(12));
    QTest::newRow("with something behind a JPEG")
        << "begin\n" + file("thumbnail.jpg", jpeg() + "<html>" + QByteArray("\xff\xd9"));
    QTest::newRow("with half a JPEG") << "begin\n" + file("thumbnail.jpg", jpeg().chopped(8));
    QTest::newRow("that goes on behind its end") << "begin\n" + small + page + "end\nmore\n";
}

void tst_PreviewStream::streamIsRefused()
{
    QFETCH(QByteArray, stream);
    PreviewStream reader(2, [](const QString &, const QByteArray &) { return true; });
    QVERIFY(!reader.take(stream));
    QVERIFY(!reader.take("begin\n"));
    QVERIFY(!reader.isComplete());
}

void tst_PreviewStream::streamWithoutItsEndIsNotComplete()
{
    PreviewStream stream(2, [](const QString &, const QByteArray &) { return true; });
    QVERIFY(stream.take("begin\n" + file("thumbnail.png", png(0, 3)) + file("page-1.jpg", jpeg())));
    QVERIFY(!stream.isComplete());
}

void tst_PreviewStream::folderAppearsWhenItIsPublished()
{
    const QTemporaryDir above;
    const QString target = above.filePath(u"größe"_s);
    {
        PreviewFolder folder(target);
        QVERIFY(folder.add(u"page-1.png"_s, "page"));
        QVERIFY(!QFile::exists(target));
        QVERIFY(!folder.add(u"page-1.png"_s, "the same again"));
    }
    QVERIFY2(QDir(above.path()).isEmpty(), "what was not published goes");
    PreviewFolder folder(target);
    QVERIFY(folder.add(u"page-1.png"_s, "page"));
    QVERIFY(folder.publish());
    QCOMPARE(QDir(above.path()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot), {u"größe"_s});
    QCOMPARE(QDir(target).entryList(QDir::Files), {u"page-1.png"_s});
}

void tst_PreviewStream::folderReplacesAnEarlierOne()
{
    const QTemporaryDir above;
    for (const QString &name : {u"page-1.png"_s, u"page-1.jpg"_s}) {
        PreviewFolder folder(above.filePath(u"of"_s));
        QVERIFY(folder.add(name, "page"));
        QVERIFY(folder.publish());
    }
    QCOMPARE(QDir(above.path()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot), {u"of"_s});
    QCOMPARE(QDir(above.filePath(u"of"_s)).entryList(QDir::Files), {u"page-1.jpg"_s});
}

void tst_PreviewStream::folderThatCannotBeMadeIsSaid()
{
    const QTemporaryDir above;
    PreviewFolder folder(above.filePath(u"not/there"_s));
    const auto added = folder.add(u"page-1.png"_s, "page");
    QVERIFY(!added);
    QCOMPARE(added.error().code, Common::ErrorCode::Unavailable);
    QVERIFY(added.error().remedy.contains(above.filePath(u"not"_s)));
    QVERIFY(!folder.publish());
}

void tst_PreviewStream::onlyOldLeftoversAreRemoved()
{
    const QTemporaryDir above;
    const QDir folder(above.path());
    for (const QString &name : {u"a"_s, u"a.part-old123"_s, u"a.part-new123"_s})
        QVERIFY(folder.mkdir(name));
    QCOMPARE(QProcess::execute(u"touch"_s,
                               {u"-d"_s, u"2 hours ago"_s, above.filePath(u"a.part-old123"_s), above.filePath(u"a"_s)}),
             0);
    PreviewFolder::removeLeftovers(above.path());
    QCOMPARE(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name),
             QStringList({u"a"_s, u"a.part-new123"_s}));
}

ATRIUM_TEST(tst_PreviewStream)
#include "tst_previewstream.moc"
