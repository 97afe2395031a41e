// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/convert/film.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

/*! Where tracks are in the film. */
class tst_Film : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesOfATrackAreFound_data();
    void filesOfATrackAreFound();
    void tracksAreWhereTheirFirstPacketsCame();
    void clockOfJanusMayBeAnother();
    void trackWithoutAnEndLastsAsLongAsItsFile();
    void pictureStaysUntilItsEndWasTold();
    void nobodyBlinksWhenAStreamGoesOnInAnotherFile_data();
    void nobodyBlinksWhenAStreamGoesOnInAnotherFile();
    void fileMayBeSeenSeveralTimes();
    void pausesOfAMicrophoneAreNoSound();
    void soundOfAScreenIsNobodysVoice();
    void fileIsOfTheKindThatItsPublisherSaid();
    void laterEpochsFollow_data();
    void laterEpochsFollow();
    void absurdTimeDoesNotStretchTheFilm();
    void sameNameIsTheSamePerson();
    void nothingIsNoFilm();
};

namespace {

constexpr qint64 start = 1'796'007'000'000;

ManifestTrack track(const QString &name, StreamKind kind, qint64 at, std::optional<qint64> end = {})
{
    ManifestTrack track{name, u"Zoë"_s, 7, kind, start + at, std::nullopt};
    if (end)
        track.endedAt = start + *end;
    return track;
}

/*! A file whose first packet came at `at`, for which Janus was asked 100 ms before. */
MadeTrack made(int file, const QString &source, bool isVideo, qint64 at, const QList<Span> &spans,
               const QByteArray &description = {})
{
    return {file, source, {isVideo, start + at - 100, start + at, description, spans}};
}

Film filmOf(const QList<ManifestTrack> &tracks, const QList<MadeTrack> &files)
{
    return makeFilm({{1, tracks, files}});
}

const StreamKind microphone = StreamKind::Microphone;
const StreamKind camera = StreamKind::Camera;
const StreamKind screen = StreamKind::Screen;

} // namespace

void tst_Film::filesOfATrackAreFound_data()
{
    QTest::addColumn<StreamKind>("kind");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("microphone") << microphone << QStringList{u"p1-audio-0"_s};
    QTest::newRow("camera") << camera << QStringList{u"p1-video-1"_s, u"p1-video-12"_s};
    QTest::newRow("screen") << screen << QStringList{u"p1-audio-0"_s, u"p1-video-1"_s, u"p1-video-12"_s};
}

void tst_Film::filesOfATrackAreFound()
{
    QFETCH(StreamKind, kind);
    QFETCH(QStringList, found);
    QStringList names{u"p1-audio-0"_s, u"p1-video-1"_s,  u"p1-video-12"_s, u"p1-video-"_s,
                      u"p1-data-2"_s,  u"p10-audio-0"_s, u"p1-video-1x"_s, u"p1-video-99999"_s};
    QCOMPARE(sourcesOf(track(u"p1"_s, kind, 0), names), found);
    names.append(u"p1"_s);
    QCOMPARE(sourcesOf(track(u"p1"_s, kind, 0), names), QStringList{u"p1"_s});
    QCOMPARE(sourcesOf(track(u"p2"_s, kind, 0), names), QStringList());
}

void tst_Film::tracksAreWhereTheirFirstPacketsCame()
{
    const Film film = filmOf(
        {track(u"a"_s, microphone, 0, 9000), track(u"b"_s, camera, 0, 9000)},
        {made(0, u"a-audio-0"_s, false, 150, {{0, 20'000}}), made(1, u"b-video-1"_s, true, 1400, {{0, 20'000}})});
    QCOMPARE(film.sounds, (QList<FilmSound>{{0, 0, {0, 8850}}}));
    QCOMPARE(film.pictures, (QList<FilmPicture>{{1, camera, 0, 1250, {{1250, 8850}}}}));
    QCOMPARE(film.voices, (QList<FilmVoice>{{0, {0, 8850}}}));
    QCOMPARE(film.people, QStringList{u"Zoë"_s});
    QCOMPARE(film.length, 8850);
    QCOMPARE(film.epochs, (QList<EpochClock>{{1, start + 150, {0, 8850}}}));
    QCOMPARE(film.epochs[0].filmTime(start + 1150), 1000);
    QCOMPARE(film.epochs[0].filmTime(start - 5000), 0);
    QCOMPARE(film.epochs[0].filmTime(start + 50'000), 8850);
}

void tst_Film::clockOfJanusMayBeAnother()
{
    constexpr qint64 ahead = 3'600'000;
    const Film film = filmOf(
        {track(u"a"_s, microphone, 0, 9000), track(u"b"_s, camera, 2000, 9000)},
        {made(0, u"a"_s, false, ahead + 100, {{0, 20'000}}), made(1, u"b"_s, true, ahead + 2400, {{0, 20'000}})});
    QCOMPARE(film.pictures[0].fileBegin, 2300);
    QCOMPARE(film.length, 9200);
    QVERIFY(qAbs(film.epochs[0].begin - start) <= 300);
}

void tst_Film::trackWithoutAnEndLastsAsLongAsItsFile()
{
    const Film film = filmOf({track(u"a"_s, camera, 0)}, {made(0, u"a"_s, true, 0, {{0, 4000}})});
    QCOMPARE(film.pictures[0].spans, (QList<Span>{{0, 4000}}));
}

void tst_Film::pictureStaysUntilItsEndWasTold()
{
    const Film film = filmOf({track(u"a"_s, camera, 0, 9000), track(u"b"_s, screen, 0, 9000),
                              track(u"c"_s, microphone, 0, 9000), track(u"d"_s, camera, 0, 4500)},
                             {made(0, u"a"_s, true, 0, {{0, 4000}}), made(1, u"b"_s, true, 0, {{0, 4000}}),
                              made(2, u"c"_s, false, 0, {{0, 4000}}), made(3, u"d"_s, true, 0, {{0, 4000}})});
    QCOMPARE(film.pictures.size(), 3);
    QCOMPARE(film.pictures[0].spans, (QList<Span>{{0, 6000}})); // a camera that sends nothing is broken
    QCOMPARE(film.pictures[1].spans, (QList<Span>{{0, 9000}})); // on a screen nothing may move
    QCOMPARE(film.pictures[2].spans, (QList<Span>{{0, 4500}}));
    QCOMPARE(film.voices[0].span, (Span{0, 4000}));
}

void tst_Film::nobodyBlinksWhenAStreamGoesOnInAnotherFile_data()
{
    QTest::addColumn<qint64>("end");
    QTest::addColumn<qint64>("next");
    QTest::addColumn<qint64>("person");
    QTest::addColumn<qint64>("seenUntil");
    QTest::newRow("which begins a little later") << qint64(4000) << qint64(4300) << qint64(7) << qint64(4300);
    QTest::newRow("before the end of this one was told") << qint64(4000) << qint64(3500) << qint64(7) << qint64(3500);
    QTest::newRow("no, it is switched on again") << qint64(4000) << qint64(7000) << qint64(7) << qint64(4000);
    QTest::newRow("no, it is of another one") << qint64(4000) << qint64(4300) << qint64(8) << qint64(4000);
    QTest::newRow("no, two of one name are there together") << qint64(4000) << qint64(500) << qint64(7) << qint64(4000);
}

void tst_Film::nobodyBlinksWhenAStreamGoesOnInAnotherFile()
{
    QFETCH(qint64, end);
    QFETCH(qint64, next);
    QFETCH(qint64, person);
    QFETCH(qint64, seenUntil);
    QList<ManifestTrack> tracks{track(u"a"_s, camera, 0, end), track(u"b"_s, camera, next),
                                track(u"c"_s, microphone, 0, end), track(u"d"_s, microphone, next)};
    tracks[1].userId = tracks[3].userId = person;
    const Film film = filmOf(tracks,
                             {made(0, u"a"_s, true, 0, {{0, end}}), made(1, u"b"_s, true, next, {{0, 9000}}),
                              made(2, u"c"_s, false, 0, {{0, end}}), made(3, u"d"_s, false, next, {{0, 9000}})});
    QCOMPARE(film.pictures[0].spans, (QList<Span>{{0, seenUntil}}));
    QCOMPARE(film.pictures[1].spans, (QList<Span>{{next, next + 9000}}));
    QCOMPARE(film.voices[0].span, (Span{0, seenUntil}));
    QCOMPARE(film.sounds[0].span, (Span{0, end})); // nothing that was said is lost
}

void tst_Film::fileMayBeSeenSeveralTimes()
{
    const Film film =
        filmOf({track(u"a"_s, camera, 0, 2000), track(u"a"_s, camera, 5000, 7000), track(u"a"_s, camera, 8000)},
               {made(0, u"a"_s, true, 200, {{0, 9000}})});
    QCOMPARE(film.pictures, (QList<FilmPicture>{{0, camera, 0, 0, {{0, 1800}, {4800, 6800}, {7800, 9000}}}}));
}

void tst_Film::pausesOfAMicrophoneAreNoSound()
{
    const Film film = filmOf({track(u"a"_s, microphone, 0, 6000), track(u"a"_s, microphone, 7000, 9000)},
                             {made(0, u"a"_s, false, 0, {{0, 1000}, {5000, 8000}})});
    QCOMPARE(film.sounds, (QList<FilmSound>{{0, 0, {0, 1000}}, {0, 0, {5000, 6000}}, {0, 0, {7000, 8000}}}));
    QCOMPARE(film.voices, (QList<FilmVoice>{{0, {0, 7000}}, {0, {7000, 8000}}}));
}

void tst_Film::soundOfAScreenIsNobodysVoice()
{
    const Film film = filmOf({track(u"a"_s, screen, 0, 6000)},
                             {made(0, u"a-video-3"_s, true, 0, {{0, 5000}}, "screen"),
                              made(1, u"a-audio-4"_s, false, 0, {{0, 5000}}, "screen")});
    QCOMPARE(film.pictures.size(), 1);
    QCOMPARE(film.sounds.size(), 1);
    QCOMPARE(film.voices.size(), 0);
}

void tst_Film::fileIsOfTheKindThatItsPublisherSaid()
{
    const Film film = filmOf({track(u"a"_s, camera, 0), track(u"a"_s, screen, 0), track(u"a"_s, microphone, 0)},
                             {made(0, u"a-audio-0"_s, false, 0, {{0, 5000}}, "microphone"),
                              made(1, u"a-video-1"_s, true, 0, {{0, 5000}}, "screen"),
                              made(2, u"a-video-2"_s, true, 0, {{0, 5000}}, "camera"),
                              made(3, u"a-audio-3"_s, false, 0, {{0, 5000}}, "screen"),
                              made(4, u"a-video-4"_s, true, 0, {{0, 5000}}, "something else"),
                              made(5, u"b-video-4"_s, true, 0, {{0, 5000}})});
    QCOMPARE(film.pictures.size(), 3);
    QCOMPARE(film.pictures[0].kind, screen);
    QCOMPARE(film.pictures[1].kind, camera);
    QCOMPARE(film.pictures[2].kind, camera);
    QCOMPARE(film.sounds.size(), 2);
    QCOMPARE(film.voices.size(), 1);
}

void tst_Film::laterEpochsFollow_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<qint64>("filmTime");
    QTest::newRow("another node goes on after a few seconds") << qint64(12'000) << qint64(12'000);
    QTest::newRow("it goes on the next day") << qint64(86'400'000) << qint64(15'000);
    QTest::newRow("its clock is behind") << qint64(-3000) << qint64(5000);
}

void tst_Film::laterEpochsFollow()
{
    QFETCH(qint64, at);
    QFETCH(qint64, filmTime);
    const Film film = makeFilm({{4, {track(u"a"_s, camera, 0)}, {made(0, u"a"_s, true, 0, {{0, 5000}})}},
                                {5, {}, {}},
                                {6, {track(u"a"_s, camera, at)}, {made(1, u"a"_s, true, at, {{0, 5000}})}}});
    QCOMPARE(film.pictures.size(), 2);
    QCOMPARE(film.pictures[1].fileBegin, filmTime);
    QCOMPARE(film.pictures[1].spans, (QList<Span>{{filmTime, filmTime + 5000}}));
    QCOMPARE(film.length, filmTime + 5000);
    QCOMPARE(film.epochs.size(), 2);
    QCOMPARE(film.epochs[1], (EpochClock{6, start + at, {filmTime, filmTime + 5000}}));
}

void tst_Film::absurdTimeDoesNotStretchTheFilm()
{
    constexpr qint64 year = 365 * 86'400'000LL;
    const QList<ManifestTrack> tracks{track(u"a"_s, camera, 0), track(u"b"_s, camera, 0), track(u"c"_s, camera, -year),
                                      track(u"d"_s, camera, 0, year)};
    const Film film = filmOf(tracks,
                             {made(0, u"a"_s, true, 0, {{0, 5000}}), made(1, u"b"_s, true, 1000, {{0, 5000}}),
                              made(2, u"c"_s, true, -year, {{0, 5000}}), made(3, u"d"_s, true, 0, {{0, 10 * year}})});
    QCOMPARE(film.pictures.size(), 3);
    QCOMPARE(film.pictures[0].spans, (QList<Span>{{0, 5000}}));
    QCOMPARE(film.length, longestFilm);
}

void tst_Film::sameNameIsTheSamePerson()
{
    QList<ManifestTrack> tracks{track(u"a"_s, microphone, 0), track(u"b"_s, microphone, 0),
                                track(u"c"_s, microphone, 0), track(u"d"_s, microphone, 0),
                                track(u"e"_s, microphone, 0)};
    tracks[1].person = u"Zoë at another desk"_s; // the same account
    tracks[2].userId = 0;                        // a guest
    tracks[3].userId = 0;
    tracks[4].userId = 8;
    QList<MadeTrack> files;
    for (int i = 0; i < 5; ++i)
        files.append(made(i, tracks[i].name, false, i, {{0, 5000}}));
    const Film film = filmOf(tracks, files);
    QCOMPARE(film.people, QStringList({u"Zoë"_s, u"Zoë"_s, u"Zoë"_s}));
    QList<int> people;
    for (const FilmVoice &voice : film.voices)
        people.append(voice.person);
    QCOMPARE(people, QList<int>({0, 0, 1, 1, 2}));
}

void tst_Film::nothingIsNoFilm()
{
    QCOMPARE(makeFilm({}).length, 0);
    QCOMPARE(filmOf({track(u"a"_s, camera, 0)}, {}).length, 0);
    QCOMPARE(filmOf({}, {made(0, u"a"_s, true, 0, {{0, 5000}})}).length, 0);
    QCOMPARE(filmOf({track(u"a"_s, camera, 0)}, {made(0, u"a"_s, true, 0, {})}).length, 0);
    QCOMPARE(filmOf({track(u"a"_s, camera, 0)}, {made(0, u"a"_s, false, 0, {{0, 5000}})}).length, 0);
}

ATRIUM_TEST(tst_Film)
#include "tst_film.moc"
