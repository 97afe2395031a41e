// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/convert/filmcommands.h"
#include "agent/convert/filmnames.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*! What FFmpeg is told; that it does it is tst_convertrecording's. */
class tst_FilmCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreInAFileOfTheirOwn();
    void nameIsOnlyText_data();
    void nameIsOnlyText();
    void nameHasRoomInItsTile();
    void nameThatStaysIsOneLine();
    void laterPartsBeginInTheMiddleOfFiles();
    void soundsOneAfterTheOtherAreOneLane();
    void sizesChangeWhereThePlaceDoes();
    void filmOfNamesHasFewFrames();
    void partsAreJoinedByTheirLengths();
    void posterIsOfWhatThereIsMostToBeSeen();

private:
    /*! One film of one part with the picture of a camera, from 1 s to 9 s of 10 s. */
    static Film filmOf(const QString &name);
    static FilmCommand commandOf(const Film &film);
    static QByteArray fileOf(const FilmCommand &command, const QByteArray &name);
    static QByteArray lastLine(const QByteArray &script) { return script.trimmed().split('\n').last(); }
};

Film tst_FilmCommands::filmOf(const QString &name)
{
    Film film;
    film.people = QStringList{name};
    film.pictures = {{3, StreamKind::Camera, 0, 1000, {{1000, 9000}}}};
    film.sounds = {{4, 500, {500, 10'000}}};
    film.length = 10'000;
    return film;
}

FilmCommand tst_FilmCommands::commandOf(const Film &film)
{
    const FilmCommands commands(film, 2);
    const auto parts = partsOf(film, segmentsOf(film, FilmLayout::Meeting, commands.grid()), {}, commands.grid());
    return commands.part(parts.first(), 0);
}

QByteArray tst_FilmCommands::fileOf(const FilmCommand &command, const QByteArray &name)
{
    const auto file = std::ranges::find(command.files, name, &std::pair<QByteArray, QByteArray>::first);
    return file == command.files.end() ? QByteArray() : file->second;
}

void tst_FilmCommands::namesAreInAFileOfTheirOwn()
{
    const FilmCommand command = commandOf(filmOf(u"'];[x]movie=/etc/passwd"_s));
    const QByteArray graph = fileOf(command, "graph-0.txt");
    QVERIFY(graph.contains("[0:v]fps=25,"));
    QVERIFY(graph.contains("ass=filename=/work/names-0.ass"));
    QVERIFY(!graph.contains("movie") && !graph.contains("passwd"));
    QVERIFY(!command.arguments.join(' ').contains("movie"));
    QVERIFY(fileOf(command, "names-0.ass").contains("}'];[x]movie=/etc/passwd\n"));
    QVERIFY(command.arguments.join(' ').contains("-itsoffset 1.000 -i /work/track-3.mkv"));
    QVERIFY(fileOf(commandOf(filmOf({})), "names-0.ass").isEmpty());
    QVERIFY(!fileOf(commandOf(filmOf({})), "graph-0.txt").contains("ass="));
}

void tst_FilmCommands::nameIsOnlyText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("a command") << u"{\\b1}Zoë{\\p1}"_s << u"\\{\\\u2060b1\\}Zoë\\{\\\u2060p1\\}"_s;
    QTest::newRow("a line break of the format") << u"Zoë\\N\\n\\h"_s << u"Zoë\\\u2060N\\\u2060n\\\u2060h"_s;
    QTest::newRow("a further line") << u"Zoë\nDialogue: 0,0:00:00.00"_s << u"Zoë Dialogue: 0,0:00:00.00"_s;
    QTest::newRow("marks of direction") << u"a\u202eb\u2066c"_s << u"a b c"_s;
    QTest::newRow("joiners that scripts need") << u"a\u200db"_s << u"a\u200db"_s;
    QTest::newRow("pictures") << u"Zoë 🙂"_s << u"Zoë 🙂"_s;
    QTest::newRow("spaces") << u"  Zoë   Z "_s << u"Zoë Z"_s;
}

void tst_FilmCommands::nameIsOnlyText()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    const FilmPart part{{0, 1000}, {{{0, 1000}, {{0, {0, 0, 1280, 720}, name}}}}, {0}, {}};
    const QByteArray script = namesOf(part);
    QCOMPARE(script.count("\nDialogue:"), 1);
    const QByteArray line = lastLine(script);
    QVERIFY2(line.startsWith("Dialogue: 0,0:00:00.00,0:00:01.00,Label,,0,0,0,,{"), line.constData());
    QCOMPARE(QString::fromUtf8(line.sliced(line.indexOf('}') + 1)), text);
}

void tst_FilmCommands::nameHasRoomInItsTile()
{
    const QString name = u"🙂"_s.repeated(50);
    const FilmPart part{{0, 1000}, {{{0, 1000}, {{0, {0, 0, 84, 48}, name}}}}, {0}, {}};
    const QString shown = QString::fromUtf8(lastLine(namesOf(part))).section(u'}', -1);
    QVERIFY(shown.endsWith(u"🙂…"));
    QVERIFY(shown.size() <= 10);
    QVERIFY(shown.isValidUtf16());
}

void tst_FilmCommands::nameThatStaysIsOneLine()
{
    const Tile stays{0, {0, 0, 640, 480}, u"A"_s};
    const FilmPart part{{5000, 9000},
                        {{{5000, 6000}, {stays}},
                         {{6000, 7000}, {stays, {1, {640, 0, 640, 480}, u"B"_s}}},
                         {{7000, 8000}, {}},
                         {{8000, 9000}, {stays}}},
                        {0, 1},
                        {}};
    const QByteArray script = namesOf(part);
    QCOMPARE(script.count("\nDialogue:"), 3);
    QVERIFY(script.contains("0:00:00.00,0:00:02.00"));
    QVERIFY(script.contains("0:00:01.00,0:00:02.00"));
    QVERIFY(script.contains("0:00:03.00,0:00:04.00"));
}

void tst_FilmCommands::laterPartsBeginInTheMiddleOfFiles()
{
    const Film film = filmOf(u"A"_s);
    const FilmCommands commands(film, 1);
    const auto segments = segmentsOf(film, FilmLayout::Meeting, commands.grid());
    const auto parts = partsOf(film, segments, {.inputs = 80, .segments = 1}, commands.grid());
    QCOMPARE(parts.size(), 3);
    const QByteArray middle = commands.part(parts[1], 1).arguments.join(' ');
    QVERIFY2(middle.contains("-ss 0.500 -t 8.000 -i /work/track-4.mka"), middle.constData());
    QVERIFY2(middle.contains("-itsoffset 0.000 -i /work/track-3.mkv"), middle.constData());
    QVERIFY2(middle.contains("-t 8.000 -c:v"), middle.constData());
    const QByteArray last = commands.part(parts[2], 2).arguments.join(' ');
    QVERIFY2(last.contains("-ss 8.500 -t 1.000 -i /work/track-4.mka"), last.constData());
    QVERIFY(!last.contains("track-3"));

    Film longer = film;
    longer.pictures[0].spans = {{1000, 3000}, {4000, 6000}};
    const auto cut = partsOf(longer, segmentsOf(longer, FilmLayout::Meeting, 40), {.inputs = 80, .segments = 3}, 40);
    QCOMPARE(cut[1].span.from, 4000);
    const QByteArray second = commands.part(cut[1], 1).arguments.join(' ');
    QVERIFY2(second.contains("-noaccurate_seek -ss 3.000 -itsoffset 0.000 -i /work/track-3.mkv"), second.constData());
}

void tst_FilmCommands::soundsOneAfterTheOtherAreOneLane()
{
    Film film;
    film.people = QStringList{u"A"_s};
    film.sounds = {{0, 0, {0, 2000}}, {1, 1000, {1000, 5000}}, {2, 2000, {3000, 4000}}};
    film.voices = {{0, {0, 5000}}};
    film.length = 5000;
    const QByteArray graph = fileOf(commandOf(film), "graph-0.txt");
    QVERIFY2(graph.contains("[a0][q1][a1]concat=v=0:a=1:n=3[lane0]"), graph.constData());
    QVERIFY2(graph.contains("[q2][a2]concat=v=0:a=1:n=2[lane1]"), graph.constData());
    QVERIFY2(graph.contains("[silence][lane0][lane1]amix=inputs=3:"), graph.constData());
}

void tst_FilmCommands::sizesChangeWhereThePlaceDoes()
{
    Film film = filmOf(u"A"_s);
    film.people.append(u"B"_s);
    film.pictures.append({5, StreamKind::Camera, 1, 4000, {{4000, 6000}}});
    const FilmCommand command = commandOf(film);
    QCOMPARE(
        fileOf(command, "sizes-0-0.txt"),
        "3.000 scale@s0 w 640, scale@s0 h 480;\n5.000 scale@s0 w 1280, scale@s0 h 720;\n"_ba.replace("3.000", "4.000")
            .replace("5.000", "6.000"));
    QVERIFY(fileOf(command, "sizes-0-1.txt").isEmpty());
    const QByteArray graph = fileOf(command, "graph-0.txt");
    QVERIFY2(graph.contains(
                 "x='gte(t,1.000)*lt(t,4.000)*640+gte(t,4.000)*lt(t,6.000)*320+gte(t,6.000)*lt(t,9.000)*640-w/2'"),
             graph.constData());
}

void tst_FilmCommands::filmOfNamesHasFewFrames()
{
    Film film = filmOf(u"A"_s);
    QCOMPARE(FilmCommands(film, 1).grid(), 40);
    film.pictures.clear();
    film.voices = {{0, {500, 10'000}}};
    QCOMPARE(FilmCommands(film, 1).grid(), 200);
    QVERIFY(fileOf(commandOf(film), "graph-0.txt").contains(":r=5:"));
}

void tst_FilmCommands::partsAreJoinedByTheirLengths()
{
    const Film film = filmOf(u"A"_s);
    const FilmCommand command = FilmCommands(film, 1).join({{{0, 3040}, {}, {}, {}}, {{3040, 10'000}, {}, {}, {}}});
    QCOMPARE(fileOf(command, "parts.txt"),
             "ffconcat version 1.0\nfile part-0.mkv\nduration 3.040\nfile part-1.mkv\nduration 6.960\n");
}

void tst_FilmCommands::posterIsOfWhatThereIsMostToBeSeen()
{
    const Tile seen{0, {0, 0, 640, 480}, u"A"_s};
    const Tile named{-1, {0, 0, 640, 480}, u"A"_s};
    QCOMPARE(posterTime({}), 0);
    QCOMPARE(posterTime({{{0, 40}, {seen}}}), 0);
    QCOMPARE(posterTime({{{0, 5000}, {}}, {{5000, 9000}, {seen}}, {{9000, 20'000}, {named, named}}}), 7000);
    QCOMPARE(posterTime({{{0, 5000}, {}}, {{5000, 5400}, {seen}}, {{9000, 20'000}, {named, named}}}), 14'400);
}

ATRIUM_TEST(tst_FilmCommands)
#include "tst_filmcommands.moc"
