// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/convert/convertrecording.h"
#include "tests/convert/recordingfiles.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*! What crashes, hostile people and full disks make of the conversion of a recording. */
class tst_ConvertFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void recordingWithoutAnythingIsRefused_data();
    void recordingWithoutAnythingIsRefused();
    void tracksThatCannotBeReadAreLeftOut();
    void trackThatFfmpegCannotBearIsLeftOut();
    void killedConversionIsBegunAnew();
    void stoppedConversionLeavesNothing();
    void fullDiskIsTold();
    void folderThatCannotBeWrittenIsTold();
    void earlierFilmStaysWhenAnotherCannotBeMade();
    void ordinaryUserConverts();
    void programThatIsMissingIsNamedByItsPackage_data();
    void programThatIsMissingIsNamedByItsPackage();

private:
    Result<ConvertedRecording> convert(const ConvertSettings &settings = {});
    /*! A person with camera and microphone, for 2 s. */
    void addPerson();
    static QStringList childrenOf(const QString &process);

    std::unique_ptr<RecordingFiles> m_files;
};

void tst_ConvertFaults::init()
{
    m_files = std::make_unique<RecordingFiles>();
}

Result<ConvertedRecording> tst_ConvertFaults::convert(const ConvertSettings &settings)
{
    return convertRecording(
        m_files->path(), settings, [](int) {}, StopSign());
}

void tst_ConvertFaults::addPerson()
{
    m_files->camera(1, u"a-video-1"_s, 0, {.colour = "red", .length = 2000});
    m_files->microphone(1, u"a-audio-0"_s, 0, {.length = 2000});
    m_files->started(1, u"a"_s, u"Anna"_s, "camera", 0);
    m_files->started(1, u"a"_s, u"Anna"_s, "microphone", 0);
}

QStringList tst_ConvertFaults::childrenOf(const QString &process)
{
    QFile file(u"/proc/"_s + process + u"/task/"_s + process + u"/children"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).split(u' ', Qt::SkipEmptyParts)
                                          : QStringList();
}

void tst_ConvertFaults::recordingWithoutAnythingIsRefused_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what :
         {"no folder of tracks", "no tracks", "tracks without files", "ten thousand tracks",
          "files that nobody recorded", "files of people who said nothing", "files that cannot be read"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void tst_ConvertFaults::recordingWithoutAnythingIsRefused()
{
    QFETCH(QString, what);
    if (what == u"no tracks")
        m_files->write(u"raw/1/manifest.jsonl"_s, {});
    if (what == u"tracks without files")
        m_files->started(1, u"a"_s, u"Anna"_s, "camera", 0);
    if (what == u"ten thousand tracks") {
        m_files->started(1, u"a"_s, u"Anna"_s, "camera", 0);
        m_files->write(u"raw/1/manifest.jsonl"_s, m_files->read(u"raw/1/manifest.jsonl"_s).repeated(10'000));
    }
    if (what == u"files that nobody recorded")
        m_files->camera(1, u"a"_s, 0, {.length = 400});
    if (what == u"files of people who said nothing" || what == u"files that cannot be read") {
        m_files->started(1, u"a"_s, u"Anna"_s, "camera", 0);
        m_files->write(u"raw/1/a.mjr"_s, what == u"files that cannot be read" ? "MJR00002\1\1{" : "MJR00002");
    }
    const auto made = convert();
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Invalid);
    QVERIFY2(made.error().message.startsWith(what == u"files that cannot be read" ? u"Nothing can be read"
                                                                                  : u"Nothing was recorded"),
             qPrintable(made.error().message));
    QVERIFY(!QFile::exists(m_files->path(u"recording.webm"_s)));
    QVERIFY(m_files->listing().filter(u".converting"_s).isEmpty());
}

void tst_ConvertFaults::tracksThatCannotBeReadAreLeftOut()
{
    addPerson();
    const QByteArray whole = m_files->read(u"raw/1/a-video-1.mjr"_s);
    const auto add = [this](const QString &name, const QByteArray &content) {
        m_files->write(u"raw/1/"_s + name + u".mjr"_s, content);
        m_files->started(1, name, u"Ben"_s, "camera", 0);
    };
    add(u"empty"_s, {});
    add(u"without-packets"_s, whole.first(8));
    add(u"garbage"_s,
        QByteArray("\x7f"
                   "ELF\0",
                   5)
            .repeated(1000));
    add(u"torn-header"_s, whole.first(40));
    add(u"long-header"_s, "MJR00002\xff\xff" + QByteArray(65535, '{'));
    add(u"other-codec"_s, QByteArray(whole).replace("vp8", "xyz"));
    // Within the header of a packet: what they say of their lengths reaches over the end, or over the reader's memory.
    add(u"long-extension"_s,
        whole.first(300) + "MEET\0\0\0\1\x05\0"_ba.leftJustified(10, '\0')
            + "\x9f\x60\0\2\0\0\0\1\x12\x34\x56\x78"_ba.leftJustified(12, '\0') + QByteArray(1400, '\xff'));
    add(u"../outside"_s, whole); // refused already where it is read
    QVERIFY(QFile::link(u"/etc/passwd"_s, m_files->path(u"raw/1/link.mjr"_s)));
    m_files->started(1, u"link"_s, u"Ben"_s, "camera", 0);
    // Janus was killed while it wrote: this one is good as far as it goes.
    add(u"torn"_s, whole.first(whole.size() - 5));

    const auto made = convert();
    QVERIFY2(made, made ? "" : qPrintable(errorText(made.error())));
    QVERIFY2(made->lostTracks >= 4, qPrintable(QString::number(made->lostTracks)));
    const DecodedFilm film(m_files->path(u"recording.webm"_s));
    QVERIFY(qAbs(film.length() - 2000) < 200);
    QVERIFY(film.pixel(1000, 640, 360)[0] > 200 || film.pixel(1000, 320, 360)[0] > 200);
}

void tst_ConvertFaults::trackThatFfmpegCannotBearIsLeftOut()
{
    addPerson();
    // Each picture would need the memory of all others together.
    m_files->camera(1, u"b"_s, 0, {.colour = "lime", .size = {6000, 4000}, .rate = 1, .length = 2000});
    m_files->started(1, u"b"_s, u"Ben"_s, "camera", 0);
    const auto made = convert();
    QVERIFY2(made, made ? "" : qPrintable(errorText(made.error())));
    QCOMPARE(made->lostTracks, 1);
    const DecodedFilm film(m_files->path(u"recording.webm"_s));
    QVERIFY(film.pixel(1000, 640, 360)[0] > 200); // who is left has all the room
}

void tst_ConvertFaults::killedConversionIsBegunAnew()
{
    m_files->camera(1, u"a"_s, 0, {.colour = "red", .length = 10'000});
    m_files->started(1, u"a"_s, u"Anna"_s, "camera", 0);
    m_files->write(u"recording.webm"_s, "of before");
    QProcess process;
    process.start(QStringLiteral(CONVERTONE), {m_files->path()});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += process.readAllStandardOutput()).contains("6%\n"),
                             60'000); // the film is under way
    const QStringList children = childrenOf(QString::number(process.processId()));
    QCOMPARE(children.size(), 1);
    const QStringList within = childrenOf(children[0]);
    QCOMPARE(::kill(pid_t(process.processId()), SIGKILL), 0);
    QVERIFY(process.waitForFinished());
    for (const QString &child : children + within)
        QTRY_VERIFY(!QFile::exists(u"/proc/"_s + child));
    QCOMPARE(m_files->read(u"recording.webm"_s), "of before");
    QCOMPARE(m_files->listing().filter(u".converting-"_s).size(), 1);

    const auto made = convert();
    QVERIFY2(made, made ? "" : qPrintable(errorText(made.error())));
    QVERIFY(qAbs(made->duration.count() - 10'000) < 200);
    QCOMPARE(m_files->listing(), QStringList({u"poster.jpg"_s, u"raw"_s, u"recording.webm"_s, u"timeline.json"_s}));
}

void tst_ConvertFaults::stoppedConversionLeavesNothing()
{
    m_files->camera(1, u"a"_s, 0, {.length = 10'000});
    m_files->started(1, u"a"_s, u"Anna"_s, "camera", 0);
    StopSign stop;
    const auto made = convertRecording(
        m_files->path(), {}, [&stop](int percent) { percent > 5 ? stop.raise() : void(); }, stop);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Unavailable);
    QCOMPARE(m_files->listing(), QStringList{u"raw"_s});
}

void tst_ConvertFaults::fullDiskIsTold()
{
    addPerson();
    ConvertSettings settings;
    settings.reserveBytes = qint64(1) << 50;
    const auto made = convert(settings);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::NoSpace);
    QVERIFY2(made.error().remedy.contains(m_files->path()), qPrintable(made.error().remedy));
    QCOMPARE(m_files->listing(), QStringList{u"raw"_s});
}

void tst_ConvertFaults::folderThatCannotBeWrittenIsTold()
{
    const auto made = convertRecording(
        m_files->path(u"gone"_s), {}, [](int) {}, StopSign());
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Unavailable);
    QVERIFY2(made.error().remedy.contains(m_files->path(u"gone"_s)), qPrintable(made.error().remedy));
}

void tst_ConvertFaults::earlierFilmStaysWhenAnotherCannotBeMade()
{
    addPerson();
    m_files->write(u"recording.webm"_s, "of before");
    ConvertSettings settings;
    settings.memoryBytes = 32 << 20; // FFmpeg does not even start
    const auto made = convert(settings);
    QVERIFY(!made);
    QCOMPARE(m_files->read(u"recording.webm"_s), "of before");
    QCOMPARE(m_files->listing(), QStringList({u"raw"_s, u"recording.webm"_s}));
}

void tst_ConvertFaults::ordinaryUserConverts()
{
    addPerson();
    QStringList command{QStringLiteral(CONVERTONE), m_files->path()};
    if (::geteuid() == 0) {
        // The program is where nobody may look: it lies in root's folder.
        const QString copy = m_files->path(u"convertone"_s);
        QVERIFY(QFile::copy(command[0], copy));
        command[0] = copy;
        m_files->run(u"chmod"_s, {u"-R"_s, u"a+rwX"_s, m_files->path()});
        command = QStringList{u"runuser"_s, u"-u"_s, u"nobody"_s, u"--"_s} + command;
    }
    const QString program = command.takeFirst();
    const QByteArray said = m_files->run(program, command);
    QVERIFY2(said.contains("100%\n1280x720 2"), said.constData());
}

void tst_ConvertFaults::programThatIsMissingIsNamedByItsPackage_data()
{
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QString>("package");
    QTest::newRow("the sandbox") << QStringList{u"ffmpeg"_s, u"janus-pp-rec"_s} << u"bubblewrap"_s;
    QTest::newRow("the reader of Janus's files") << QStringList{u"bwrap"_s, u"ffmpeg"_s} << u"janus-tools"_s;
    QTest::newRow("FFmpeg") << QStringList{u"bwrap"_s, u"janus-pp-rec"_s} << u"ffmpeg"_s;
    QTest::newRow("none") << QStringList{u"bwrap"_s, u"ffmpeg"_s, u"janus-pp-rec"_s} << QString();
}

void tst_ConvertFaults::programThatIsMissingIsNamedByItsPackage()
{
    QFETCH(QStringList, there);
    QFETCH(QString, package);
    for (const QString &program : there)
        m_files->write(u"bin/"_s + program, {});
    const auto missing = missingProgram(programsOfConversion(), m_files->path());
    QCOMPARE(missing ? QString::fromLatin1(missing->package) : QString(), package);
}

ATRIUM_TEST(tst_ConvertFaults)
#include "tst_convertfaults.moc"
