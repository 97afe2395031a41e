// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/convert/filmpart.h"

#include <QByteArray>

#include <utility>

namespace Agent {

/*! What FFmpeg is told, and the files beside it that it reads; all lie in /work, as the sandbox shows the folder. */
struct FilmCommand
{
    QList<QByteArray> arguments; //!< the program is the first one
    QList<std::pair<QByteArray, QByteArray>> files;
};

/*! Nothing but numbers and names of our own gets into commands; what people are called is in a file of its own. */
class FilmCommands
{
public:
    FilmCommands(const Film &film, int threads) : m_film(film), m_threads(threads) {}

    qint64 grid() const; //!< ms of one frame

    /*! Makes part-<number>.mkv: VP8 and sound without loss, both exactly as long as the part. */
    FilmCommand part(const FilmPart &part, int number) const;

    /*! Makes recording.webm of the parts. */
    FilmCommand join(const QList<FilmPart> &parts) const;

    /*! Decodes a file as a part would, to see whether it is that which FFmpeg cannot bear. */
    static FilmCommand trial(const FilmPicture &picture);
    static FilmCommand trial(const FilmSound &sound);

    /*! Makes poster.jpg of what the film shows at a time. */
    FilmCommand poster(qint64 at) const;

    /*! Says what recording.webm is: codec_name, width, height, duration, each on a line. */
    static FilmCommand probe();

private:
    QByteArray backdrop() const;

    const Film &m_film;
    const int m_threads;
};

QByteArray trackFile(int number, bool isVideo); //!< track-7.mkv, .mka for sound

/*! A time at which there is most to be seen. */
qint64 posterTime(const QList<Segment> &segments);

} // namespace Agent
