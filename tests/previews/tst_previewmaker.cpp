// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/mediatype.h"
#include "tests/previews/previewfiles.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Agent;
using namespace Common;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QList<int> red{255, 0, 0};
const QList<int> white{255, 255, 255};

/*! JPEG changes colours a little. */
bool isLike(const QList<int> &pixel, const QList<int> &wanted)
{
    for (int band = 0; band < wanted.size(); ++band) {
        if (pixel.size() != wanted.size() || qAbs(pixel[band] - wanted[band]) > 24)
            return false;
    }
    return true;
}

} // namespace

/*! Previews of real files by the real programs, in the real sandbox. */
class tst_PreviewMaker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void pictureOfEachFormatIsShown_data();
    void pictureOfEachFormatIsShown();
    void transparencyIsKept_data();
    void transparencyIsKept();
    void photoIsTurnedAsItsExifSaysAndTellsNothingElse();
    void photoForPrintingHasItsColours();
    void photoWithAColourProfileHasItsColours();
    void animationShowsItsFirstFrame();
    void largePictureIsMadeSmaller();
    void pagesOfAPdfAreShown();
    void longPdfIsCut();
    void drawingIsShown();
    void drawingReachesNeitherFilesNorNetwork();
    void videoShowsAFrame();
    void fileWithoutAPreviewIsRefused_data();
    void fileWithoutAPreviewIsRefused();
    void nothingIsLeftOfWhatFailed();
    void conversionsWaitForEachOther();
    void deadlineIsKept();
    void stopEndsWhoWaitsAndWhoWorks();

private:
    Result<Preview> make(const QString &source, const PreviewSettings &settings = {});
    /*! Makes the preview of a file, which must succeed with one page of this size. */
    void makeOne(const QString &source, int width, int height);

    std::unique_ptr<PreviewFiles> m_files;
};

void tst_PreviewMaker::init()
{
    m_files = std::make_unique<PreviewFiles>();
}

Result<Preview> tst_PreviewMaker::make(const QString &source, const PreviewSettings &settings)
{
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(source));
    return PreviewMaker(settings).make(source, sniffMediaType(file.read(4096), source), m_files->path(u"made"_s));
}

void tst_PreviewMaker::makeOne(const QString &source, int width, int height)
{
    const auto made = make(source);
    QVERIFY2(made, qPrintable(made ? QString() : errorText(made.error())));
    QCOMPARE(made->pages, 1);
    QCOMPARE(made->width, width);
    QCOMPARE(made->height, height);
    QCOMPARE(m_files->listing(u"made"_s).size(), 2);
}

void tst_PreviewMaker::pictureOfEachFormatIsShown_data()
{
    QTest::addColumn<QString>("name");
    for (const char *format : {"png", "jpg", "gif", "webp", "bmp", "tiff"})
        QTest::newRow(format) << u"Größe und 'Maß' $(ä)."_s + QLatin1String(format);
}

void tst_PreviewMaker::pictureOfEachFormatIsShown()
{
    QFETCH(QString, name);
    makeOne(m_files->picture(name), 300, 200);
    const QStringList made = m_files->listing(u"made"_s);
    QVERIFY(isLike(m_files->pixel(u"made/"_s + made.value(0), 50, 100).first(3), red));
    QVERIFY(isLike(m_files->pixel(u"made/"_s + made.value(0), 250, 100).first(3), white));
    QVERIFY(isLike(m_files->pixel(u"made/"_s + made.value(1), 40, 90).first(3), red));
}

void tst_PreviewMaker::transparencyIsKept_data()
{
    QTest::addColumn<QString>("name");
    for (const char *format : {"png", "gif", "webp", "tiff"})
        QTest::newRow(format) << u"a."_s + QLatin1String(format);
}

void tst_PreviewMaker::transparencyIsKept()
{
    QFETCH(QString, name);
    m_files->png(u"clear.png"_s);
    m_files->run(u"vips"_s, {u"copy"_s, u"clear.png"_s, name});
    makeOne(m_files->path(name), 300, 200);
    QCOMPARE(m_files->listing(u"made"_s), QStringList({u"page-1.png"_s, u"thumbnail.png"_s}));
    QVERIFY(isLike(m_files->pixel(u"made/page-1.png"_s, 50, 100), {255, 0, 0, 255}));
    QCOMPARE(m_files->pixel(u"made/page-1.png"_s, 250, 100).value(3), 0);
    QCOMPARE(m_files->pixel(u"made/thumbnail.png"_s, 200, 100).value(3), 0);
}

void tst_PreviewMaker::photoIsTurnedAsItsExifSaysAndTellsNothingElse()
{
    const QString photo = m_files->turnedJpeg(u"photo.jpg"_s);
    QVERIFY(m_files->read(u"photo.jpg"_s).contains("at my house"));
    makeOne(photo, 200, 300);
    QVERIFY(isLike(m_files->pixel(u"made/page-1.jpg"_s, 100, 50), red));
    QVERIFY(isLike(m_files->pixel(u"made/page-1.jpg"_s, 100, 250), white));
    for (const QString &name : m_files->listing(u"made"_s)) {
        const QByteArray content = m_files->read(u"made/"_s + name);
        QVERIFY(!content.contains("at my house"));
        QVERIFY(!content.contains("Exif"));
    }
}

void tst_PreviewMaker::photoForPrintingHasItsColours()
{
    m_files->picture(u"screen.tiff"_s);
    m_files->run(u"vips"_s, {u"colourspace"_s, u"screen.tiff"_s, u"print.jpg"_s, u"cmyk"_s});
    QVERIFY(m_files->run(u"vipsheader"_s, {u"print.jpg"_s}).contains("4 bands, cmyk"));
    makeOne(m_files->path(u"print.jpg"_s), 300, 200);
    QCOMPARE(m_files->listing(u"made"_s).value(0), u"page-1.jpg"_s);
    const QList<int> left = m_files->pixel(u"made/page-1.jpg"_s, 50, 100);
    QVERIFY(left.size() == 3 && left[0] > 200 && left[1] < 80 && left[2] < 80); // the red of ink
    QVERIFY(isLike(m_files->pixel(u"made/page-1.jpg"_s, 250, 100), white));
}

void tst_PreviewMaker::photoWithAColourProfileHasItsColours()
{
    m_files->picture(u"screen.tiff"_s);
    m_files->run(u"vips"_s, {u"icc_transform"_s, u"screen.tiff"_s, u"wide.tiff"_s, u"p3"_s});
    QVERIFY(!isLike(m_files->pixel(u"wide.tiff"_s, 50, 100), red)); // a screen that shows more has a stronger red
    makeOne(m_files->path(u"wide.tiff"_s), 300, 200);
    QVERIFY(isLike(m_files->pixel(u"made/page-1.jpg"_s, 50, 100), red));
}

void tst_PreviewMaker::animationShowsItsFirstFrame()
{
    m_files->run(u"ffmpeg"_s,
                 {u"-v"_s, u"error"_s, u"-f"_s, u"lavfi"_s, u"-i"_s, u"color=red:s=50x40:d=0.1:r=10"_s, u"-f"_s,
                  u"lavfi"_s, u"-i"_s, u"color=blue:s=50x40:d=0.5:r=10"_s, u"-filter_complex"_s, u"concat"_s,
                  u"a.gif"_s});
    makeOne(m_files->path(u"a.gif"_s), 50, 40);
    QVERIFY(isLike(m_files->pixel(u"made/"_s + m_files->listing(u"made"_s).value(0), 25, 20).first(3), red));
}

void tst_PreviewMaker::largePictureIsMadeSmaller()
{
    m_files->run(u"ffmpeg"_s,
                 {u"-v"_s, u"error"_s, u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc=s=4000x1000"_s, u"-frames:v"_s, u"1"_s,
                  u"large.jpg"_s});
    makeOne(m_files->path(u"large.jpg"_s), 1600, 400);
    QVERIFY(m_files->run(u"vipsheader"_s, {u"made/thumbnail.jpg"_s}).contains("256x64"));
}

void tst_PreviewMaker::pagesOfAPdfAreShown()
{
    const auto made = make(m_files->pdf(u"zwei.pdf"_s, 2, u"Grüße"_s));
    QVERIFY(made);
    QCOMPARE(made->pages, 2);
    QCOMPARE(made->height, 1600);
    QCOMPARE(m_files->listing(u"made"_s), QStringList({u"page-1.jpg"_s, u"page-2.jpg"_s, u"thumbnail.jpg"_s}));
    QVERIFY(m_files->read(u"made/page-1.jpg"_s) != m_files->read(u"made/page-2.jpg"_s));
}

void tst_PreviewMaker::longPdfIsCut()
{
    PreviewSettings settings;
    settings.maximumPages = 11;
    const auto made = make(m_files->pdf(u"long.pdf"_s, 12, u"Seite"_s), settings);
    QVERIFY(made);
    QCOMPARE(made->pages, 11);
    QCOMPARE(m_files->listing(u"made"_s).size(), 12);
    QVERIFY(m_files->listing(u"made"_s).contains(u"page-11.jpg"_s));
}

void tst_PreviewMaker::drawingIsShown()
{
    makeOne(m_files->write(u"a.svg"_s,
                           "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'>"
                           "<rect width='10' height='10' fill='red'/></svg>"),
            1600, 800);
    QCOMPARE(m_files->pixel(u"made/page-1.png"_s, 100, 100), QList<int>({255, 0, 0, 255}));
    QCOMPARE(m_files->pixel(u"made/thumbnail.png"_s, 200, 60).value(3), 0);
}

void tst_PreviewMaker::drawingReachesNeitherFilesNorNetwork()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(server.serverPort());
    makeOne(m_files->write(u"a.svg"_s,
                           "<?xml version='1.0'?><?xml-stylesheet href='" + address
                               + "/a.css'?>"
                                 "<!DOCTYPE svg [<!ENTITY accounts SYSTEM 'file:///etc/passwd'>]>"
                                 "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
                                 "width='100' height='100' onload='alert(1)'><script>alert(1)</script>"
                                 "<style>@import url('"
                               + address
                               + "/b.css');</style>"
                                 "<image xlink:href='"
                               + address
                               + "/c.png' width='100' height='100'/>"
                                 "<image xlink:href='file:///etc/passwd' width='100' height='100'/>"
                                 "<image xlink:href='/usr/share/pixmaps/debian-logo.png' width='100' height='100'/>"
                                 "<rect width='10' height='100' fill='red'/></svg>"),
            1600, 1600);
    QCOMPARE(m_files->pixel(u"made/page-1.png"_s, 50, 800), QList<int>({255, 0, 0, 255}));
    QCOMPARE(m_files->pixel(u"made/page-1.png"_s, 800, 800).value(3), 0);
    QVERIFY(!server.waitForNewConnection(0));
}

void tst_PreviewMaker::videoShowsAFrame()
{
    m_files->run(u"ffmpeg"_s,
                 {u"-v"_s, u"error"_s, u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc=d=2:s=320x180:r=10"_s, u"-f"_s,
                  u"lavfi"_s, u"-i"_s, u"sine=d=2"_s, u"film.mp4"_s});
    makeOne(m_files->path(u"film.mp4"_s), 320, 180);
}

void tst_PreviewMaker::fileWithoutAPreviewIsRefused_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("reason");
    QTest::newRow("half a PNG") << u"half.png"_s << ErrorCode::Invalid << u"damaged"_s;
    QTest::newRow("half a JPEG") << u"half.jpg"_s << ErrorCode::Invalid << u"damaged"_s;
    QTest::newRow("half a PDF") << u"half.pdf"_s << ErrorCode::Invalid << u"damaged"_s;
    QTest::newRow("half a video") << u"half.mp4"_s << ErrorCode::Invalid << u"damaged"_s;
    QTest::newRow("half a drawing") << u"half.svg"_s << ErrorCode::Invalid << u"damaged"_s;
    QTest::newRow("PDF with a password") << u"protected.pdf"_s << ErrorCode::Invalid << u"password"_s;
    QTest::newRow("picture of too many pixels") << u"huge.png"_s << ErrorCode::TooLarge << u"150 million"_s;
    QTest::newRow("web page") << u"a.html"_s << ErrorCode::Invalid << u"no previews"_s;
    QTest::newRow("sound") << u"a.mp3"_s << ErrorCode::Invalid << u"no previews"_s;
}

void tst_PreviewMaker::fileWithoutAPreviewIsRefused()
{
    QFETCH(QString, source);
    QFETCH(ErrorCode, code);
    QFETCH(QString, reason);
    const QString format = source.section(u'.', 1);
    if (source == u"protected.pdf"_s) {
        m_files->pdf(u"open.pdf"_s, 2, u"geheim"_s);
        m_files->run(u"qpdf"_s, {u"--encrypt"_s, u"secret"_s, u"owner"_s, u"256"_s, u"--"_s, u"open.pdf"_s, source});
    } else if (source == u"huge.png"_s) {
        m_files->hugePng(source, 30000, 30000);
    } else if (format == u"html"_s) {
        m_files->write(source, "<!DOCTYPE html><html></html>");
    } else if (format == u"mp3"_s) {
        m_files->write(source, QByteArray("ID3\x04\0\0\0\0\0\x23", 10));
    } else if (format == u"svg"_s) {
        m_files->write(source, "<svg xmlns='http://www.w3.org/2000/svg'><rect ");
    } else {
        const QString whole = u"whole."_s + format;
        if (format == u"pdf"_s)
            m_files->pdf(whole, 2, u"Seite"_s);
        else if (format == u"mp4"_s)
            m_files->run(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc=d=1"_s, whole});
        else
            m_files->picture(whole);
        const QByteArray content = m_files->read(whole);
        m_files->write(source, content.first(content.size() / 2));
    }
    const auto made = make(m_files->path(source));
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains(reason), qPrintable(made.error().message));
    QCOMPARE(made.error().code, code);
    QVERIFY(!QFile::exists(m_files->path(u"made"_s)));
}

void tst_PreviewMaker::nothingIsLeftOfWhatFailed()
{
    m_files->write(u"a.png"_s, "\x89PNG\r\n\x1a\n");
    QVERIFY(!make(m_files->path(u"a.png"_s)));
    QCOMPARE(m_files->listing(u"."_s), {u"a.png"_s});
}

void tst_PreviewMaker::conversionsWaitForEachOther()
{
    m_files->png(u"a.png"_s);
    PreviewMaker maker({.atOnce = 1});
    std::atomic<int> made = 0;
    std::vector<std::jthread> threads;
    for (int number = 0; number < 3; ++number) {
        threads.emplace_back([&, number] {
            if (maker.make(m_files->path(u"a.png"_s), u"image/png"_s, m_files->path(u"made%1"_s.arg(number))))
                ++made;
        });
    }
    threads.clear();
    QCOMPARE(made.load(), 3);
}

void tst_PreviewMaker::deadlineIsKept()
{
    const auto made = make(m_files->pdf(u"a.pdf"_s, 50, u"Seite"_s), {.deadline = 10ms});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Timeout);
    QVERIFY2(made.error().message.contains(u"longer than 1 s"_s), qPrintable(made.error().message));
}

void tst_PreviewMaker::stopEndsWhoWaitsAndWhoWorks()
{
    m_files->pdf(u"a.pdf"_s, 90, u"Seite"_s);
    PreviewMaker maker({.atOnce = 1});
    std::atomic<int> refused = 0;
    std::vector<std::jthread> threads;
    for (int number = 0; number < 2; ++number) {
        threads.emplace_back([&, number] {
            const auto made =
                maker.make(m_files->path(u"a.pdf"_s), u"application/pdf"_s, m_files->path(u"made%1"_s.arg(number)));
            if (!made && made.error().code == ErrorCode::Unavailable)
                ++refused;
        });
    }
    QTRY_VERIFY(m_files->listing(u"."_s).join(u' ').contains(u".part-"_s)); // one works
    maker.stop();
    threads.clear();
    QCOMPARE(refused.load(), 2);
    QVERIFY(!maker.make(m_files->path(u"a.pdf"_s), u"application/pdf"_s, m_files->path(u"made"_s)));
    QVERIFY(!m_files->listing(u"."_s).join(u' ').contains(u"made"_s));
}

ATRIUM_TEST(tst_PreviewMaker)
#include "tst_previewmaker.moc"
