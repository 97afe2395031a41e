// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/previews/previewfiles.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

using namespace Agent;
using namespace Common;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString word = u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;

} // namespace

/*! Office documents, by LibreOffice. */
class tst_OfficePreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void documentIsShown_data();
    void documentIsShown();
    void textIsReadInItsEncoding();
    void fieldsOfASheetAreDividedAsInItsFirstLine();
    void encryptedDocumentSaysSo();
    void documentThatUnpacksWithoutEndIsGivenUp();

private:
    Result<Preview> make(const QString &source, const QString &mediaType, const PreviewSettings &settings = {})
    {
        return PreviewMaker(settings).make(source, mediaType, m_files.path(u"made"_s));
    }
    PreviewFiles m_files;
};

void tst_OfficePreview::documentIsShown_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("type");
    QTest::newRow("docx") << u"txt"_s << u"docx"_s << word;
    QTest::newRow("odt") << u"txt"_s << u"odt"_s << u"application/vnd.oasis.opendocument.text"_s;
    QTest::newRow("doc") << u"txt"_s << u"doc"_s << u"application/msword"_s;
    QTest::newRow("rtf") << u"txt"_s << u"rtf"_s << u"application/rtf"_s;
    QTest::newRow("xlsx") << u"csv"_s << u"xlsx"_s
                          << u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s;
    QTest::newRow("ods") << u"csv"_s << u"ods"_s << u"application/vnd.oasis.opendocument.spreadsheet"_s;
    QTest::newRow("pptx") << u"fodp"_s << u"pptx"_s
                          << u"application/vnd.openxmlformats-officedocument.presentationml.presentation"_s;
}

void tst_OfficePreview::documentIsShown()
{
    QFETCH(QString, from);
    QFETCH(QString, format);
    QFETCH(QString, type);
    m_files.write(u"Übersicht.txt"_s, "Grüße\n");
    m_files.write(u"Übersicht.csv"_s, "Größe,2\n");
    m_files.write(u"Übersicht.fodp"_s,
                  R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.presentation"><office:body>
<office:presentation><draw:page/></office:presentation></office:body></office:document>)");
    m_files.run(u"soffice"_s,
                {u"-env:UserInstallation=file://"_s + m_files.path(u"profile"_s), u"--headless"_s, u"--convert-to"_s,
                 format, u"Übersicht."_s + from});
    const auto made = make(m_files.path(u"Übersicht."_s + format), type);
    QVERIFY2(made, qPrintable(made ? QString() : errorText(made.error())));
    QCOMPARE(made->pages, 1);
    QCOMPARE(m_files.listing(u"made"_s), QStringList({u"page-1.jpg"_s, u"thumbnail.jpg"_s}));
}

void tst_OfficePreview::textIsReadInItsEncoding()
{
    const QString text = u"Grüße aus Köln\nund weiter\n"_s;
    QVERIFY(make(m_files.write(u"a.txt"_s, text.toUtf8()), u"text/plain"_s));
    const QByteArray page = m_files.read(u"made/page-1.jpg"_s);
    QVERIFY(make(m_files.write(u"b.txt"_s, text.toLatin1()), u"text/plain"_s));
    QVERIFY(m_files.read(u"made/page-1.jpg"_s) == page);
    QVERIFY(make(m_files.write(u"c.txt"_s, "Gruesse aus Koeln\nund weiter\n"), u"text/plain"_s));
    QVERIFY(m_files.read(u"made/page-1.jpg"_s) != page);
}

void tst_OfficePreview::fieldsOfASheetAreDividedAsInItsFirstLine()
{
    QVERIFY(make(m_files.write(u"a.csv"_s, "Name,Ort\nMüller,Köln\n"), u"text/csv"_s));
    const QByteArray page = m_files.read(u"made/page-1.jpg"_s);
    for (const char separator : {';', '\t'}) {
        QByteArray text = "Name,Ort\nMüller,Köln\n";
        QVERIFY(make(m_files.write(u"b.csv"_s, text.replace(',', separator)), u"text/csv"_s));
        QVERIFY(m_files.read(u"made/page-1.jpg"_s) == page);
    }
}

void tst_OfficePreview::encryptedDocumentSaysSo()
{
    const auto made = make(m_files.write(u"a.docx"_s, QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8)), word);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Invalid);
    QVERIFY(made.error().message.contains(u"password"_s));
}

void tst_OfficePreview::documentThatUnpacksWithoutEndIsGivenUp()
{
    m_files.run(u"python3"_s, {QStringLiteral(ZIP_BOMB), m_files.path(u"bomb.docx"_s), u"600"_s});
    QVERIFY(QFile(m_files.path(u"bomb.docx"_s)).size() < (8 << 20));
    const auto made = make(m_files.path(u"bomb.docx"_s), word, {.deadline = 10s});
    QVERIFY(!made);
    QVERIFY(made.error().code == ErrorCode::Timeout || made.error().code == ErrorCode::Invalid);
    QVERIFY(m_files.listing(u"."_s).filter(u"part-"_s).isEmpty());
}

ATRIUM_TEST(tst_OfficePreview)
#include "tst_officepreview.moc"
