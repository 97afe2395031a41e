// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/convert/convertrecording.h"
#include "tests/convert/recordingfiles.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*! Films that are made of recordings by the real programs: what is seen and heard in them, and when. */
class tst_ConvertRecording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatJanusRecordedIsOneFilm();
    void peopleAreSeenAndHeardWhenTheyWere_data();
    void peopleAreSeenAndHeardWhenTheyWere();
    void otherNodeGoesOnAfterAGap();
    void pictureMayChangeItsSize();
    void microphoneThatPausedIsHeardWhenItSpoke();
    void clockOfASoundCardMayBeSlow();
    void interviewShowsBothSides();
    void soundAloneHasAPictureOfNames();
    void hostileNamesAreText();

private:
    Result<ConvertedRecording> convert(const ConvertSettings &settings = {});
    DecodedFilm convertedFilm(const ConvertSettings &settings = {});
    /*! Whether a pixel is of a colour, as near as pictures are. */
    static void checkColour(const DecodedFilm &film, qint64 at, int x, int y, const QList<int> &colour);
    static void checkHeard(const DecodedFilm &film, qint64 at, int pitch, bool isHeard);

    std::unique_ptr<RecordingFiles> m_files;
    QList<int> m_progress;
    StopSign m_stop;
};

namespace {

// As FFmpeg names them.
const QList<int> red{255, 0, 0};
const QList<int> lime{0, 255, 0};
const QList<int> blue{0, 0, 255};
const QList<int> black{0, 0, 0};

} // namespace

void tst_ConvertRecording::init()
{
    m_files = std::make_unique<RecordingFiles>();
    m_progress.clear();
}

Result<ConvertedRecording> tst_ConvertRecording::convert(const ConvertSettings &settings)
{
    return convertRecording(
        m_files->path(), settings, [this](int percent) { m_progress.append(percent); }, m_stop);
}

DecodedFilm tst_ConvertRecording::convertedFilm(const ConvertSettings &settings)
{
    const auto made = convert(settings);
    if (!made)
        qFatal("not converted: %s", qPrintable(errorText(made.error())));
    return DecodedFilm(m_files->path(u"recording.webm"_s));
}

void tst_ConvertRecording::checkColour(const DecodedFilm &film, qint64 at, int x, int y, const QList<int> &colour)
{
    const QList<int> seen = film.pixel(at, x, y);
    QCOMPARE(seen.size(), 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY2(
            qAbs(seen[i] - colour[i]) < 40,
            qPrintable(u"at %1 ms, %2 %3: %4 %5 %6"_s.arg(at).arg(x).arg(y).arg(seen[0]).arg(seen[1]).arg(seen[2])));
}

void tst_ConvertRecording::checkHeard(const DecodedFilm &film, qint64 at, int pitch, bool isHeard)
{
    const double loudness = film.loudness(at, pitch);
    QVERIFY2(isHeard ? loudness > 0.1 : loudness < 0.01,
             qPrintable(u"%1 Hz at %2 ms: %3"_s.arg(pitch).arg(at).arg(loudness)));
}

void tst_ConvertRecording::whatJanusRecordedIsOneFilm()
{
    for (const char *name : {"p1-audio-0", "p1-video-1", "p1-video-2"}) {
        QFile file(QStringLiteral(RECORDED) + u'/' + QLatin1String(name) + u".mjr"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_files->write(u"raw/5/"_s + QLatin1String(name) + u".mjr"_s, file.readAll());
    }
    constexpr qint64 at = 1796007181897 - RecordingFiles::start;
    for (const char *kind : {"microphone", "camera", "screen"})
        m_files->started(5, u"p1"_s, u"Zoë"_s, kind, at);
    m_files->write(u"raw/5/timeline.jsonl"_s, "{\"at\":1796007183912,\"frame\":{\"t\":\"chat\"}}\n");
    m_files->write(u".converting-old/part-0.mkv"_s, "left by a crash");

    const auto made = convert();
    QVERIFY2(made, made ? "" : qPrintable(errorText(made.error())));
    QCOMPARE(made->width, 1280);
    QCOMPARE(made->height, 720);
    QVERIFY(qAbs(made->duration.count() - 4000) < 200);
    QCOMPARE(made->size, m_files->read(u"recording.webm"_s).size());
    QCOMPARE(made->lostTracks, 0);
    QCOMPARE(m_files->listing(), QStringList({u"poster.jpg"_s, u"raw"_s, u"recording.webm"_s, u"timeline.json"_s}));
    QVERIFY(m_files->read(u"poster.jpg"_s).startsWith("\xff\xd8"));
    const auto timeline = QJsonDocument::fromJson(m_files->read(u"timeline.json"_s)).object();
    QCOMPARE(timeline["events"_L1][0]["at"_L1].toInt(), 2000);
    QVERIFY(m_progress.size() > 3 && std::ranges::is_sorted(m_progress));
    QCOMPARE(m_progress.last(), 100);

    QCOMPARE(m_files->probe(u"stream=codec_name,width,height"_s),
             "codec_name=vp8\nwidth=1280\nheight=720\ncodec_name=opus\n");
    const DecodedFilm film(m_files->path(u"recording.webm"_s));
    checkColour(film, 2000, 500, 100, {0x20, 0x40, 0xc0}); // the screen
    checkColour(film, 2000, 1080, 30, {0xc0, 0x20, 0x20}); // the camera beside it
    checkColour(film, 2000, 1150, 400, black);
    checkHeard(film, 2000, 440, true);
    QVERIFY2(film.loudest() < 0.99, qPrintable(QString::number(film.loudest())));
}

void tst_ConvertRecording::peopleAreSeenAndHeardWhenTheyWere_data()
{
    QTest::addColumn<PartLimits>("limits");
    QTest::newRow("in one part") << PartLimits{};
    QTest::newRow("in many parts") << PartLimits{.inputs = 4, .segments = 2};
}

void tst_ConvertRecording::peopleAreSeenAndHeardWhenTheyWere()
{
    QFETCH(PartLimits, limits);
    m_files->camera(1, u"a"_s, 0, {.colour = "red", .length = 8000});
    m_files->microphone(1, u"b"_s, 0, {.pitch = 400, .length = 8000});
    m_files->camera(1, u"c"_s, 2000, {.colour = "lime", .rate = 10, .length = 4000});
    m_files->microphone(1, u"d"_s, 3000, {.pitch = 1000, .length = 3000});
    m_files->started(1, u"a"_s, u"Anna"_s, "camera", 0);
    m_files->started(1, u"b"_s, u"Anna"_s, "microphone", 0);
    m_files->started(1, u"c"_s, u"Ben"_s, "camera", 1900);
    m_files->started(1, u"d"_s, u"Ben"_s, "microphone", 2900);
    m_files->ended(1, u"c"_s, 6000);
    m_files->ended(1, u"d"_s, 5000);
    const DecodedFilm film = convertedFilm({.parts = limits});
    QVERIFY(qAbs(film.length() - 8000) < 100);

    checkColour(film, 1900, 640, 200, red);
    checkColour(film, 2100, 320, 200, red);
    checkColour(film, 2100, 960, 200, lime);
    checkColour(film, 2100, 640, 60, black);
    checkColour(film, 5900, 960, 200, lime);
    checkColour(film, 6100, 960, 200, red);
    checkHeard(film, 100, 400, true);
    checkHeard(film, 2450, 1000, false);
    checkHeard(film, 3050, 1000, true);
    checkHeard(film, 4500, 1000, true);
    checkHeard(film, 4500, 400, true);
    checkHeard(film, 5100, 1000, false);
    checkHeard(film, 7500, 400, true);
}

void tst_ConvertRecording::otherNodeGoesOnAfterAGap()
{
    m_files->camera(1, u"a"_s, 0, {.colour = "red", .length = 2000});
    m_files->microphone(1, u"b"_s, 0, {.pitch = 400, .length = 2000});
    m_files->camera(2, u"a"_s, 6000, {.colour = "blue", .length = 2000});
    m_files->microphone(2, u"b"_s, 6000, {.pitch = 1000, .length = 2000});
    for (const int epoch : {1, 2}) {
        m_files->started(epoch, u"a"_s, u"Anna"_s, "camera", epoch == 1 ? 0 : 6000);
        m_files->started(epoch, u"b"_s, u"Anna"_s, "microphone", epoch == 1 ? 0 : 6000);
    }
    const DecodedFilm film = convertedFilm();
    QVERIFY(qAbs(film.length() - 8000) < 150);
    checkColour(film, 1500, 640, 200, red);
    checkColour(film, 3000, 640, 200, black);
    checkColour(film, 6500, 640, 200, blue);
    checkHeard(film, 1000, 400, true);
    checkHeard(film, 2500, 400, false);
    checkHeard(film, 5300, 1000, false);
    checkHeard(film, 6500, 1000, true);
}

void tst_ConvertRecording::pictureMayChangeItsSize()
{
    // A browser makes its pictures smaller when the network is slow; here they become upright, too.
    QList<MjrPacket> packets = RecordingFiles::pictures({.colour = "red", .size = {640, 360}, .length = 2000});
    for (MjrPacket packet : RecordingFiles::pictures({.colour = "lime", .size = {90, 160}, .length = 2000})) {
        packet.timestamp += 2000 * 90;
        packet.receivedAt += 2000;
        packets.append(packet);
    }
    m_files->packets(1, u"a"_s, 0, true, packets);
    m_files->started(1, u"a"_s, u"Anna"_s, "camera", 0);
    m_files->camera(1, u"b"_s, 3000, {.colour = "blue", .length = 1000});
    m_files->started(1, u"b"_s, u"Ben"_s, "camera", 3000);
    const DecodedFilm film = convertedFilm();
    checkColour(film, 1000, 20, 20, red);
    checkColour(film, 2500, 640, 20, lime);
    checkColour(film, 2500, 200, 20, black);
    checkColour(film, 3500, 320, 140, lime);
    checkColour(film, 3500, 20, 140, black);
    checkColour(film, 3500, 960, 140, blue);
}

void tst_ConvertRecording::microphoneThatPausedIsHeardWhenItSpoke()
{
    // Its clock stands still while it sends nothing.
    QList<MjrPacket> packets = RecordingFiles::sound({.pitch = 400, .length = 1000});
    const qsizetype before = packets.size();
    for (MjrPacket packet : RecordingFiles::sound({.pitch = 1000, .length = 2000})) {
        packet.timestamp += quint32(before * 960);
        packet.receivedAt += 5000;
        packets.append(packet);
    }
    m_files->packets(1, u"a"_s, 0, false, packets);
    m_files->started(1, u"a"_s, u"Anna"_s, "microphone", 0);
    const DecodedFilm film = convertedFilm();
    QVERIFY(qAbs(film.length() - 7000) < 300);
    checkHeard(film, 500, 400, true);
    checkHeard(film, 1500, 1000, false);
    checkHeard(film, 4300, 1000, false);
    checkHeard(film, 5200, 1000, true);
    checkHeard(film, 6400, 1000, true);
}

void tst_ConvertRecording::clockOfASoundCardMayBeSlow()
{
    // By one in a hundred; a real one by one in ten thousand, but for hours.
    QList<MjrPacket> packets = RecordingFiles::sound({.pitch = 400, .length = 60'000});
    const qsizetype before = packets.size();
    for (MjrPacket packet : RecordingFiles::sound({.pitch = 1000, .length = 2000})) {
        packet.timestamp += quint32(before * 960);
        packet.receivedAt += before * 20;
        packets.append(packet);
    }
    for (MjrPacket &packet : packets)
        packet.receivedAt += packet.receivedAt / 100;
    m_files->packets(1, u"a"_s, 0, false, packets);
    m_files->started(1, u"a"_s, u"Anna"_s, "microphone", 0);
    const DecodedFilm film = convertedFilm();
    checkHeard(film, 60'050, 1000, false); // it came after 60.6 s
    checkHeard(film, 60'750, 1000, true);
}

void tst_ConvertRecording::interviewShowsBothSides()
{
    m_files->camera(1, u"a"_s, 1000, {.colour = "lime", .length = 3000});
    m_files->microphone(1, u"b"_s, 0, {.length = 4000});
    m_files->camera(1, u"c"_s, 2000, {.colour = "red", .length = 2000});
    m_files->started(1, u"a"_s, u"Guest"_s, "camera", 1000);
    m_files->started(1, u"b"_s, u"Host"_s, "microphone", 0);
    m_files->started(1, u"c"_s, u"Host"_s, "camera", 2000);
    const DecodedFilm film = convertedFilm({.layout = FilmLayout::Interview});
    checkColour(film, 1500, 960, 200, lime);
    checkColour(film, 1500, 100, 200, black);
    checkColour(film, 3000, 960, 200, lime);
    checkColour(film, 3000, 320, 200, red);
}

void tst_ConvertRecording::soundAloneHasAPictureOfNames()
{
    m_files->microphone(1, u"a"_s, 0, {.pitch = 400, .length = 4000});
    m_files->started(1, u"a"_s, u"MMMMMMMM"_s, "microphone", 0);
    const DecodedFilm film = convertedFilm();
    QVERIFY(qAbs(film.length() - 4000) < 250);
    checkColour(film, 2000, 20, 20, {0x1d, 0x27, 0x33});
    checkHeard(film, 2000, 400, true);
    const QByteArray picture =
        m_files->run(u"ffmpeg"_s,
                     {u"-v"_s, u"error"_s, u"-ss"_s, u"2"_s, u"-i"_s, u"recording.webm"_s, u"-frames:v"_s, u"1"_s,
                      u"-pix_fmt"_s, u"gray"_s, u"-f"_s, u"rawvideo"_s, u"-"_s});
    QCOMPARE(picture.size(), 1280 * 720);
    const auto bright = std::ranges::count_if(picture, [](char c) { return quint8(c) > 180; });
    QVERIFY2(bright > 500 && bright < 20'000, qPrintable(QString::number(bright)));
}

void tst_ConvertRecording::hostileNamesAreText()
{
    const QStringList names{u"'];[0:v]movie=/etc/passwd[x]"_s, u"{\\p1}m 0 0 l 1280 0 1280 720 0 720{\\p0}"_s,
                            u"%{pts} \\N\\n\\h"_s, u"$(id); `id` \"quoted\" C:\\"_s};
    for (int i = 0; i < names.size(); ++i) {
        const QString track = QString::number(i);
        m_files->camera(1, track, 0, {.colour = "blue", .length = 1000});
        m_files->started(1, track, names[i], "camera", 0);
    }
    const DecodedFilm film = convertedFilm();
    for (const auto &[x, y] : {std::pair(320, 100), std::pair(960, 100), std::pair(320, 460), std::pair(960, 460)})
        checkColour(film, 500, x, y, blue);
}

ATRIUM_TEST(tst_ConvertRecording)
#include "tst_convertrecording.moc"
