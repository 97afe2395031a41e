// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/convert/layout.h"

namespace Agent {

/*! A piece of the film that one run of FFmpeg makes. Times are the film's. */
struct FilmPart
{
    Span span;
    QList<Segment> segments; //!< cut to the part
    QList<int> pictures;     //!< indices of Film::pictures that its tiles show
    QList<FilmSound> sounds; //!< cut to the part
};

struct PartLimits
{
    int inputs = 80; //!< files that FFmpeg reads at one time, each by a thread of its own
    int segments = 100;
};

/*!
    Cuts a film, where it has to be, at multiples of `grid` ms. A recording of hours has hundreds of files, as people switch
    cameras off and on; the memory for it must not grow with its length. Of more sounds at one time than there are inputs
    the later ones are left out.
*/
QList<FilmPart> partsOf(const Film &film, const QList<Segment> &segments, const PartLimits &limits, qint64 grid);

} // namespace Agent
