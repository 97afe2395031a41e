// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/mediatype.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Common;
using namespace Qt::StringLiterals;

class tst_MediaType : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typeIsToldByContent_data();
    void typeIsToldByContent();
    void listOfSoundsIsNoSound();
    void kindFollowsFromTheType_data();
    void kindFollowsFromTheType();
    void onlyPicturesWithoutScriptsAreShownInline();
};

void tst_MediaType::typeIsToldByContent_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");

    const QByteArray zip("PK\x03\x04\x14\0\x08\x08\x08\0", 10);
    const QByteArray ole("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
    const QString word = u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"Bild.png"_s << u"image/png"_s;
    QTest::newRow("JPEG under a wrong name")
        << QByteArray("\xff\xd8\xff\xe0\0\x10JFIF", 10) << u"a.png"_s << u"image/jpeg"_s;
    QTest::newRow("GIF") << QByteArray("GIF89a\x01\0\x01\0", 10) << u"a"_s << u"image/gif"_s;
    QTest::newRow("WebP") << QByteArray("RIFF\x24\0\0\0WEBPVP8 ", 16) << u"a"_s << u"image/webp"_s;
    QTest::newRow("BMP") << QByteArray("BM\x3a\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0", 18) << u"a.bmp"_s << u"image/bmp"_s;
    QTest::newRow("TIFF") << QByteArray("II*\0\x08\0\0\0", 8) << u"a"_s << u"image/tiff"_s;
    QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << u"a"_s << u"image/svg+xml"_s;
    QTest::newRow("SVG with a head") << QByteArray(
        "<?xml version='1.0'?>\n<!-- made -->\n<svg xmlns='http://www.w3.org/2000/svg'/>")
                                     << u"a.svg"_s << u"image/svg+xml"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << u"a.docx"_s << u"application/pdf"_s;
    QTest::newRow("Word") << zip << u"Übersicht.DOCX"_s << word;
    QTest::newRow("encrypted Word") << ole << u"a.docx"_s << word;
    QTest::newRow("old Word") << ole << u"a.doc"_s << u"application/msword"_s;
    QTest::newRow("old Excel") << ole << u"a.xls"_s << u"application/vnd.ms-excel"_s;
    QTest::newRow("OpenDocument") << QByteArray("PK\x03\x04\x14\0\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x08\0\0\0",
                                                30)
            + "mimetypeapplication/vnd.oasis.opendocument.text"
                                  << u"a"_s << u"application/vnd.oasis.opendocument.text"_s;
    QTest::newRow("some zip file") << zip << u"a.zip"_s << u"application/zip"_s;
    QTest::newRow("zip file that is called a picture") << zip << u"a.png"_s << u"application/zip"_s;
    QTest::newRow("RTF") << QByteArray("{\\rtf1\\ansi") << u"a"_s << u"application/rtf"_s;
    QTest::newRow("text") << QByteArray("Grüße") << u"a"_s << u"text/plain"_s;
    QTest::newRow("CSV") << QByteArray("a;b\n1;2\n") << u"a.csv"_s << u"text/csv"_s;
    QTest::newRow("text that is called a picture") << QByteArray("hello") << u"a.png"_s << u"text/plain"_s;
    QTest::newRow("HTML that is called a picture")
        << QByteArray("<!DOCTYPE html><html><script>") << u"a.png"_s << u"text/html"_s;
    QTest::newRow("program that is called a picture") << QByteArray("\x7f"
                                                                    "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0>\0",
                                                                    20)
                                                      << u"a.jpg"_s << u"application/x-executable"_s;
    QTest::newRow("MP4") << QByteArray("\0\0\0\x20"
                                       "ftypisom\0\0\x02\0",
                                       16)
                         << u"a"_s << u"video/mp4"_s;
    QTest::newRow("MP3") << QByteArray("ID3\x04\0\0\0\0\0\x23", 10) << u"a"_s << u"audio/mpeg"_s;
    QTest::newRow("nothing") << QByteArray() << u"a.png"_s << u"application/octet-stream"_s;
    QTest::newRow("something") << QByteArray("\0\x01\x02\x03", 4) << u"a.png"_s << u"application/octet-stream"_s;
}

void tst_MediaType::typeIsToldByContent()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(sniffMediaType(head, name), expected);
}

void tst_MediaType::listOfSoundsIsNoSound()
{
    QCOMPARE(kindOf(sniffMediaType("http://example.org/a\n", u"a.m3u"_s)), FileKind::Other);
}

void tst_MediaType::kindFollowsFromTheType_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<FileKind>("expected");
    QTest::newRow("picture") << u"image/webp"_s << FileKind::Image;
    QTest::newRow("drawing") << u"image/svg+xml"_s << FileKind::Image;
    QTest::newRow("PDF") << u"application/pdf"_s << FileKind::Document;
    QTest::newRow("slides") << u"application/vnd.oasis.opendocument.presentation"_s << FileKind::Document;
    QTest::newRow("text") << u"text/plain"_s << FileKind::Document;
    QTest::newRow("video") << u"video/x-matroska"_s << FileKind::Video;
    QTest::newRow("sound") << u"audio/flac"_s << FileKind::Audio;
    QTest::newRow("HTML") << u"text/html"_s << FileKind::Other;
    QTest::newRow("archive") << u"application/zip"_s << FileKind::Other;
    QTest::newRow("unknown") << u"application/octet-stream"_s << FileKind::Other;
}

void tst_MediaType::kindFollowsFromTheType()
{
    QFETCH(QString, type);
    QFETCH(FileKind, expected);
    QCOMPARE(kindOf(type), expected);
}

void tst_MediaType::onlyPicturesWithoutScriptsAreShownInline()
{
    QVERIFY(isShownInline(u"image/png"_s));
    QVERIFY(isShownInline(u"image/jpeg"_s));
    QVERIFY(!isShownInline(u"image/svg+xml"_s));
    QVERIFY(!isShownInline(u"text/html"_s));
    QVERIFY(!isShownInline(u"application/pdf"_s));
}

ATRIUM_TEST(tst_MediaType)
#include "tst_mediatype.moc"
