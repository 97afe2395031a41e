// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/convert/film.h"

#include <QRect>
#include <QSize>

namespace Agent {

constexpr QSize filmSize(1280, 720);
constexpr int maximumTiles = 25; //!< seen at one time; further people are heard

/*! A place of the picture. Rectangles are even, as colours are stored for two by two pixels. */
struct Tile
{
    int picture = -1; //!< index of Film::pictures; -1: the name alone
    QRect place;
    QString name; //!< empty: none is drawn

    friend bool operator==(const Tile &, const Tile &) = default;
};

/*! A time in which everything stays where it is. */
struct Segment
{
    Span span;
    QList<Tile> tiles;
};

enum class FilmLayout {
    Meeting,   //!< a grid of cameras; the screen large with cameras at its side; names alone where nobody is seen
    Interview, //!< two people, each always at the same side
};

/*! `count` places of equal size in `area`, the last row in its middle. */
QList<QRect> gridPlaces(int count, const QRect &area);

/*! The whole film, in order and without gaps; its times are multiples of `grid` ms. */
QList<Segment> segmentsOf(const Film &film, FilmLayout layout, qint64 grid);

} // namespace Agent
