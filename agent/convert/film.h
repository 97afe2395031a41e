// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/convert/manifest.h"
#include "agent/convert/trackreport.h"

#include <QStringList>

namespace Agent {

/*! A file that was made of what Janus recorded of one stream. */
struct MadeTrack
{
    int file = 0;   //!< its number in the folder where the film is made
    QString source; //!< the .mjr file's name without .mjr
    TrackReport report;
};

/*! What there is of one epoch. */
struct EpochTracks
{
    qint64 number = 0;
    QList<ManifestTrack> tracks;
    QList<MadeTrack> made;
};

/*! Pictures of one file and when they are to be seen. All times are milliseconds of the film. */
struct FilmPicture
{
    int file = 0;
    Common::StreamKind kind = Common::StreamKind::Camera;
    int person = 0;       //!< index of Film::people
    qint64 fileBegin = 0; //!< the time at which the file's time is 0
    QList<Span> spans;    //!< in order, apart from each other

    friend bool operator==(const FilmPicture &, const FilmPicture &) = default;
};

/*! A piece of a file's sound. */
struct FilmSound
{
    int file = 0;
    qint64 fileBegin = 0;
    Span span;

    friend bool operator==(const FilmSound &, const FilmSound &) = default;
};

/*! When somebody's microphone is on. */
struct FilmVoice
{
    int person = 0;
    Span span;

    friend bool operator==(const FilmVoice &, const FilmVoice &) = default;
};

/*! Tells the film's time of what happened in an epoch. */
struct EpochClock
{
    qint64 number = 0;
    qint64 begin = 0; //!< ms since 1970
    Span film;

    qint64 filmTime(qint64 at) const; //!< what was before or after is at the beginning or the end

    friend bool operator==(const EpochClock &, const EpochClock &) = default;
};

/*! What is seen and heard when. */
struct Film
{
    QStringList people; //!< names, in the order in which they appear
    QList<FilmPicture> pictures;
    QList<FilmSound> sounds;
    QList<FilmVoice> voices;
    QList<EpochClock> epochs;
    qint64 length = 0; //!< 0: nothing was recorded
};

constexpr qint64 longestFilm = 24 * 3600 * 1000LL; //!< what comes later is not in it
constexpr qint64 longestBreak = 10'000;            //!< between two epochs; longer ones are cut to it

/*! The files below `names` (without .mjr) in which Janus may have put a track: its own name, or that with the kind and number
    of a stream behind it, as VideoRoom does. */
QStringList sourcesOf(const ManifestTrack &track, const QStringList &names);

/*!
    Puts tracks in their places by when their first packets came, so that what was said and shown together stays together; the
    clock of Janus may be another than the node's. Pictures stay for a moment when they stop before their end was told, screens
    until then; and until the next file of the same person, when that begins soon: Janus begins new ones when a stream is added.
*/
Film makeFilm(const QList<EpochTracks> &epochs);

} // namespace Agent
