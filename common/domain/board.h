// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/*!
    What is on a whiteboard: pages, and on each objects in the order of their z.

    Units: lengths and places are whole board units, ten to a pixel at full size; x grows to the right, y downwards.
    Threads: any; these are values.
*/
namespace Common {

constexpr int maximumBoardIdLength = 40; //!< of an object or a page: letters, digits, '-' and '_'
constexpr int maximumBoardPages = 50;
constexpr int maximumBoardPageNameLength = 60;
constexpr int maximumBoardPageObjects = 5000;
constexpr int maximumBoardBytes = 4 * 1024 * 1024; //!< of all objects, as boardBytes() counts them
constexpr int maximumStrokePoints = 2000;
constexpr int maximumBoardTextLength = 2000; //!< UTF-16 units
constexpr int maximumBoardCoordinate = 1'000'000;
constexpr int maximumBoardLineWidth = 1000;
constexpr int minimumBoardTextSize = 40;
constexpr int maximumBoardTextSize = 4000;
constexpr int maximumBoardFilePage = 10000;

enum class BoardKind { Pen, Line, Rectangle, Ellipse, Arrow, Text, Image };

struct BoardPoint
{
    int x = 0;
    int y = 0;

    friend bool operator==(const BoardPoint &, const BoardPoint &) = default;
};

/*! How an object looks and where it is. Members that its kind does not have keep their defaults. */
struct BoardShape
{
    BoardKind kind = BoardKind::Pen;
    BoardPoint at; //!< of a line or an arrow where it begins, of a pen stroke what its points count from, else top left
    BoardPoint
        extent;    //!< of a line or an arrow where it ends, from `at`; of a pen stroke nothing; else width and height
    QString color; //!< #rrggbb
    QString fill;  //!< #rrggbb, or empty = none
    int width = 1; //!< of the line
    int opacity = 100;        //!< per cent
    QList<BoardPoint> points; //!< of a pen stroke
    QString text;
    int textSize = 0; //!< height of a line of text
    FileId file;      //!< of an image
    int filePage = 0; //!< of an image: a page of the file's preview; 0 = the file itself

    friend bool operator==(const BoardShape &, const BoardShape &) = default;
};

struct BoardObject
{
    QString id; //!< made by the client, unique on its board
    QString page;
    UserId by;          //!< who drew it first
    qint64 z = 0;       //!< higher is nearer
    qint64 version = 0; //!< grows with each change, board-wide
    BoardShape shape;

    friend bool operator==(const BoardObject &, const BoardObject &) = default;
};

struct BoardPage
{
    QString id;
    QString name; //!< may be empty: clients then number the page

    friend bool operator==(const BoardPage &, const BoardPage &) = default;
};

/*! All pages in their order, and the one that newcomers look at first. */
struct BoardPages
{
    QList<BoardPage> list;
    QString shown;

    friend bool operator==(const BoardPages &, const BoardPages &) = default;
};

/*! A board as it is stored. No pages = a board whose pages nobody has touched. */
struct BoardContent
{
    BoardPages pages;
    QList<BoardObject> objects;
};

/*! What is to be stored because it changed. */
struct BoardChanges
{
    std::optional<BoardPages> pages; //!< all of them
    QList<BoardObject> objects;
    QStringList removed; //!< ids of objects

    bool isEmpty() const { return !pages && objects.isEmpty() && removed.isEmpty(); }
};

/*! What an object counts for towards maximumBoardBytes: about what it takes in a frame. */
constexpr qsizetype boardBytesOfPoint = 12;
inline qsizetype boardBytes(const BoardShape &shape)
{
    return 240 + boardBytesOfPoint * shape.points.size() + 2 * shape.text.size();
}

} // namespace Common
