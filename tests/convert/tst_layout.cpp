// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/convert/filmpart.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*! What is seen where and when, and how the film is cut. */
class tst_Layout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gridFitsIntoThePicture_data();
    void gridFitsIntoThePicture();
    void segmentsFollowWhoComesAndGoes();
    void screenIsLargeWithCamerasBeside_data();
    void screenIsLargeWithCamerasBeside();
    void namesAreShownWhereNobodyIsSeen();
    void personKeepsThePlace();
    void interviewHasTwoSides();
    void filmIsCutWhereThereAreTooManyFiles();
    void moreAtOnceThanCanBeAreLeftOut();
    void manySegmentsAreSeveralParts();
};

namespace {

constexpr qint64 grid = 40;

FilmPicture picture(int file, StreamKind kind, int person, const QList<Span> &spans)
{
    return {file, kind, person, spans.first().from, spans};
}

QList<Span> spansIn(const QList<Segment> &segments)
{
    QList<Span> spans;
    for (const Segment &segment : segments)
        spans.append(segment.span);
    return spans;
}

/*! In the picture, of even sizes, and none over another. */
void checkPlaces(const QList<QRect> &places)
{
    const QRect all({0, 0}, filmSize);
    for (qsizetype i = 0; i < places.size(); ++i) {
        QVERIFY(all.contains(places[i]));
        QVERIFY(places[i].width() >= 64 && places[i].height() >= 36);
        QCOMPARE((places[i].left() | places[i].top() | places[i].width() | places[i].height()) & 1, 0);
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!places[i].intersects(places[j]));
    }
}

QList<QRect> placesOf(const QList<Tile> &tiles)
{
    QList<QRect> places;
    for (const Tile &tile : tiles)
        places.append(tile.place);
    return places;
}

} // namespace

void tst_Layout::gridFitsIntoThePicture_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QSize>("size");
    QTest::newRow("nobody") << 0 << QSize();
    QTest::newRow("one has all") << 1 << QSize(1280, 720);
    QTest::newRow("two side by side") << 2 << QSize(640, 480);
    QTest::newRow("four") << 4 << QSize(640, 360);
    QTest::newRow("five") << 5 << QSize(426, 318);
    QTest::newRow("nine") << 9 << QSize(426, 240);
    QTest::newRow("twenty-five") << 25 << QSize(256, 144);
}

void tst_Layout::gridFitsIntoThePicture()
{
    QFETCH(int, count);
    QFETCH(QSize, size);
    const auto places = gridPlaces(count, {{0, 0}, filmSize});
    QCOMPARE(places.size(), count);
    checkPlaces(places);
    QVERIFY(std::ranges::all_of(places, [&size](const QRect &place) { return place.size() == size; }));
}

void tst_Layout::segmentsFollowWhoComesAndGoes()
{
    Film film;
    film.people = QStringList{u"A"_s, u"B"_s};
    film.pictures = {picture(0, StreamKind::Camera, 0, {{0, 4990}}),
                     picture(1, StreamKind::Camera, 1, {{2013, 3000}, {7000, 9000}})};
    film.length = 10'000;
    const auto segments = segmentsOf(film, FilmLayout::Meeting, grid);
    QCOMPARE(spansIn(segments),
             (QList<Span>{{0, 2000}, {2000, 3000}, {3000, 5000}, {5000, 7000}, {7000, 9000}, {9000, 10'000}}));
    QCOMPARE(segments[0].tiles, (QList<Tile>{{0, {0, 0, 1280, 720}, u"A"_s}}));
    QCOMPARE(segments[1].tiles, (QList<Tile>{{0, {0, 120, 640, 480}, u"A"_s}, {1, {640, 120, 640, 480}, u"B"_s}}));
    QCOMPARE(segments[2].tiles, segments[0].tiles);
    QCOMPARE(segments[3].tiles, QList<Tile>());
    QCOMPARE(segments[4].tiles, (QList<Tile>{{1, {0, 0, 1280, 720}, u"B"_s}}));
    QCOMPARE(segments[5].tiles, QList<Tile>());
}

void tst_Layout::screenIsLargeWithCamerasBeside_data()
{
    QTest::addColumn<int>("screens");
    QTest::addColumn<int>("cameras");
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<QSize>("camera");
    QTest::newRow("alone") << 1 << 0 << QSize(1280, 720) << QSize();
    QTest::newRow("one camera") << 1 << 1 << QSize(1024, 720) << QSize(256, 144);
    QTest::newRow("five cameras") << 1 << 5 << QSize(1024, 720) << QSize(256, 144);
    QTest::newRow("six cameras") << 1 << 6 << QSize(1024, 720) << QSize(128, 72);
    QTest::newRow("two screens") << 2 << 3 << QSize(512, 384) << QSize(256, 144);
    QTest::newRow("more than can be seen") << 1 << 60 << QSize(1024, 720) << QSize(84, 48);
}

void tst_Layout::screenIsLargeWithCamerasBeside()
{
    QFETCH(int, screens);
    QFETCH(int, cameras);
    QFETCH(QSize, screen);
    QFETCH(QSize, camera);
    Film film;
    film.length = 1000;
    for (int i = 0; i < screens + cameras; ++i) {
        film.people.append(QString::number(i));
        film.pictures.append(picture(i, i < screens ? StreamKind::Screen : StreamKind::Camera, i, {{0, 1000}}));
    }
    const auto segments = segmentsOf(film, FilmLayout::Meeting, grid);
    QCOMPARE(segments.size(), 1);
    const QList<Tile> &tiles = segments[0].tiles;
    QCOMPARE(tiles.size(), screens + std::min(cameras, maximumTiles));
    checkPlaces(placesOf(tiles));
    for (const Tile &tile : tiles)
        QCOMPARE(tile.place.size(), tile.picture < screens ? screen : camera);
}

void tst_Layout::namesAreShownWhereNobodyIsSeen()
{
    Film film;
    film.people = QStringList{u"A"_s, u"B"_s};
    film.voices = {{1, {0, 4000}}, {0, {2000, 8000}}, {1, {3000, 4000}}};
    film.pictures = {picture(0, StreamKind::Camera, 0, {{6000, 8000}})};
    film.length = 8000;
    const auto segments = segmentsOf(film, FilmLayout::Meeting, grid);
    QCOMPARE(spansIn(segments), (QList<Span>{{0, 2000}, {2000, 4000}, {4000, 6000}, {6000, 8000}}));
    QCOMPARE(segments[0].tiles, (QList<Tile>{{-1, {0, 0, 1280, 720}, u"B"_s}}));
    QCOMPARE(segments[1].tiles, (QList<Tile>{{-1, {0, 120, 640, 480}, u"A"_s}, {-1, {640, 120, 640, 480}, u"B"_s}}));
    QCOMPARE(segments[2].tiles.size(), 1);
    QCOMPARE(segments[3].tiles, (QList<Tile>{{0, {0, 0, 1280, 720}, u"A"_s}}));
}

void tst_Layout::personKeepsThePlace()
{
    Film film;
    film.people = QStringList{u"A"_s, u"B"_s};
    film.pictures = {picture(0, StreamKind::Camera, 0, {{0, 1000}}), picture(1, StreamKind::Camera, 1, {{0, 3000}}),
                     picture(2, StreamKind::Camera, 0, {{2000, 3000}})}; // a camera that was switched on again
    film.length = 3000;
    const auto segments = segmentsOf(film, FilmLayout::Meeting, grid);
    QCOMPARE(segments.size(), 3);
    QCOMPARE(segments[2].tiles[0].picture, 2);
    QCOMPARE(placesOf(segments[2].tiles), placesOf(segments[0].tiles));
}

void tst_Layout::interviewHasTwoSides()
{
    Film film;
    film.people = QStringList{u"A"_s, u"B"_s, u"C"_s};
    film.pictures = {picture(0, StreamKind::Camera, 1, {{0, 4000}}), picture(1, StreamKind::Screen, 0, {{3000, 4000}}),
                     picture(2, StreamKind::Camera, 2, {{5000, 6000}})};
    film.voices = {{0, {1000, 2000}}, {1, {0, 4000}}};
    film.length = 6000;
    const auto segments = segmentsOf(film, FilmLayout::Interview, grid);
    const Tile right{0, {640, 120, 640, 480}, u"B"_s};
    QCOMPARE(spansIn(segments),
             (QList<Span>{{0, 1000}, {1000, 2000}, {2000, 3000}, {3000, 4000}, {4000, 5000}, {5000, 6000}}));
    QCOMPARE(segments[0].tiles, QList<Tile>{right});
    QCOMPARE(segments[1].tiles, (QList<Tile>{{-1, {0, 120, 640, 480}, u"A"_s}, right}));
    QCOMPARE(segments[3].tiles[0].place, QRect(0, 0, 1024, 720));
    QCOMPARE(segments[4].tiles, QList<Tile>());
    QCOMPARE(segments[5].tiles, (QList<Tile>{{2, {0, 0, 1280, 720}, u"C"_s}})); // a third one is no interview any more
}

void tst_Layout::filmIsCutWhereThereAreTooManyFiles()
{
    Film film;
    film.people = QStringList{u"A"_s, u"B"_s};
    film.pictures.append(picture(0, StreamKind::Camera, 0, {{0, 100'000}}));
    for (int i = 1; i <= 20; ++i)
        film.pictures.append(picture(i, StreamKind::Camera, 1, {{i * 4000, i * 4000 + 2000}}));
    for (int i = 0; i < 30; ++i)
        film.sounds.append({100 + i, i * 3000, {i * 3000, i * 3000 + 2999}});
    film.length = 100'000;
    const auto segments = segmentsOf(film, FilmLayout::Meeting, grid);
    const auto parts = partsOf(film, segments, {.inputs = 10, .segments = 100}, grid);
    QVERIFY(parts.size() > 5 && parts.size() < 15);
    qint64 at = 0;
    qint64 heard = 0;
    for (const FilmPart &part : parts) {
        QCOMPARE(part.span.from, at);
        QCOMPARE(part.span.from % grid, 0);
        at = part.span.to;
        QVERIFY(part.pictures.size() + part.sounds.size() <= 10);
        QCOMPARE(part.pictures[0], 0);
        QCOMPARE(part.segments.first().span.from, part.span.from);
        QCOMPARE(part.segments.last().span.to, part.span.to);
        for (const FilmSound &sound : part.sounds) {
            QVERIFY(sound.span.from >= part.span.from && sound.span.to <= part.span.to && sound.span.length() > 0);
            heard += sound.span.length();
        }
    }
    QCOMPARE(at, 100'000);
    QCOMPARE(heard, 30 * 2999);
}

void tst_Layout::moreAtOnceThanCanBeAreLeftOut()
{
    Film film;
    film.people = QStringList{u"A"_s};
    for (int i = 0; i < 500; ++i) {
        film.pictures.append(picture(i, StreamKind::Camera, 0, {{0, 5000}}));
        film.sounds.append({500 + i, 0, {0, 5000}});
    }
    film.length = 5000;
    const auto parts = partsOf(film, segmentsOf(film, FilmLayout::Meeting, grid), {}, grid);
    QCOMPARE(parts.size(), 1);
    QCOMPARE(parts[0].pictures.size(), maximumTiles);
    QCOMPARE(parts[0].sounds.size(), PartLimits().inputs - maximumTiles);
}

void tst_Layout::manySegmentsAreSeveralParts()
{
    Film film;
    film.people = QStringList{u"A"_s};
    QList<Span> spans;
    for (int i = 0; i < 200; ++i)
        spans.append({i * 1000, i * 1000 + 500});
    film.pictures = {picture(0, StreamKind::Camera, 0, spans)};
    film.length = 200'000;
    const auto parts = partsOf(film, segmentsOf(film, FilmLayout::Meeting, grid), {}, grid);
    QCOMPARE(parts.size(), 4);
    for (const FilmPart &part : parts)
        QVERIFY(part.segments.size() <= PartLimits().segments);
    QCOMPARE(partsOf({}, {}, {}, grid).size(), 0);
}

ATRIUM_TEST(tst_Layout)
#include "tst_layout.moc"
