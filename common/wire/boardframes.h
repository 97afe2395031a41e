// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/domain/board.h"

#include <QJsonObject>

#include <variant>

/*!
    The whiteboard's frames of the protocol atrium-room.v1 (ARCHITECTURE.md 3.2): one struct, one encode() and one place in a
    decoder per frame. Threads: any; these are values.
*/
namespace Common {

// From the client

/*! An object as its maker sends it: page, z, version and maker are the board's to say. */
struct BoardDrawing
{
    QString id;
    BoardShape shape;

    friend bool operator==(const BoardDrawing &, const BoardDrawing &) = default;
};

struct BoardAddFrame
{
    QString page;
    QList<BoardDrawing> objects; //!< the last one comes to lie on top
};
/*! Puts whole objects in the place of what they were; the last writer wins. */
struct BoardChangeFrame
{
    QList<BoardDrawing> objects;
};
/*! Lets a pen stroke that its sender drew grow at its end. Several in a row may be sent as one. */
struct BoardExtendFrame
{
    QString id;
    QList<BoardPoint> points;
};
struct BoardDeleteFrame
{
    QStringList ids;
};
struct BoardOrderFrame
{
    QStringList ids; //!< keep their order among themselves
    bool toFront = true;
};
struct BoardClearFrame
{
    QString page;
};
struct BoardUndoFrame
{};
struct BoardRedoFrame
{};
struct BoardPageAddFrame
{
    BoardPage page;
};
struct BoardPageRenameFrame
{
    BoardPage page;
};
struct BoardPageRemoveFrame
{
    QString page;
};
struct BoardPageMoveFrame
{
    QString page;
    int to = 0; //!< its place among the pages, from 0
};
/*! Brings everybody to a page. For moderators. */
struct BoardShowFrame
{
    QString page;
};
/*! Where its sender points; nothing of it is kept. Only the last of several matters. */
struct BoardPointFrame
{
    QString page;
    BoardPoint at;
};
using BoardClientFrame =
    std::variant<BoardAddFrame, BoardChangeFrame, BoardExtendFrame, BoardDeleteFrame, BoardOrderFrame, BoardClearFrame,
                 BoardUndoFrame, BoardRedoFrame, BoardPageAddFrame, BoardPageRenameFrame, BoardPageRemoveFrame,
                 BoardPageMoveFrame, BoardShowFrame, BoardPointFrame>;

QByteArray encode(const BoardAddFrame &frame);
QByteArray encode(const BoardChangeFrame &frame);
QByteArray encode(const BoardExtendFrame &frame);
QByteArray encode(const BoardDeleteFrame &frame);
QByteArray encode(const BoardOrderFrame &frame);
QByteArray encode(const BoardClearFrame &frame);
QByteArray encode(const BoardUndoFrame &frame);
QByteArray encode(const BoardRedoFrame &frame);
QByteArray encode(const BoardPageAddFrame &frame);
QByteArray encode(const BoardPageRenameFrame &frame);
QByteArray encode(const BoardPageRemoveFrame &frame);
QByteArray encode(const BoardPageMoveFrame &frame);
QByteArray encode(const BoardShowFrame &frame);
QByteArray encode(const BoardPointFrame &frame);
Result<BoardClientFrame> decodeBoardClientFrame(const QJsonObject &object);

// From the server. The room numbers what all are told and what lasts: `seq`, 0 in what one person is told.

/*! Forget what you know of the board: this is its beginning, and its objects come with `boardPut`. */
struct BoardStateFrame
{
    BoardPages pages;
};
/*! The pages and their order; the objects of a page that is gone are gone. */
struct BoardPagesFrame
{
    QList<BoardPage> pages;
    qint64 seq = 0;
};
/*! Objects that are new, or in the place of what they were. */
struct BoardPutFrame
{
    QList<BoardObject> objects;
    qint64 seq = 0;
};
struct BoardExtendedFrame
{
    QString id;
    qint64 version = 0;
    QList<BoardPoint> points; //!< to be appended
    qint64 seq = 0;
};
struct BoardRemovedFrame
{
    QStringList ids;
    qint64 seq = 0;
};
/*! A moderator brings everybody to this page. */
struct BoardShownFrame
{
    QString page;
    UserId by;
    qint64 seq = 0;
};
struct BoardPointerFrame
{
    QString page;
    BoardPoint at;
    UserId by;
};
/*! To one person: how many steps of their own they can undo and redo. */
struct BoardHistoryFrame
{
    int undo = 0;
    int redo = 0;

    friend bool operator==(const BoardHistoryFrame &, const BoardHistoryFrame &) = default;
};
using BoardServerFrame = std::variant<BoardStateFrame, BoardPagesFrame, BoardPutFrame, BoardExtendedFrame,
                                      BoardRemovedFrame, BoardShownFrame, BoardPointerFrame, BoardHistoryFrame>;

QByteArray encode(const BoardStateFrame &frame);
QByteArray encode(const BoardPagesFrame &frame);
QByteArray encode(const BoardPutFrame &frame);
QByteArray encode(const BoardExtendedFrame &frame);
QByteArray encode(const BoardRemovedFrame &frame);
QByteArray encode(const BoardShownFrame &frame);
QByteArray encode(const BoardPointerFrame &frame);
QByteArray encode(const BoardHistoryFrame &frame);
Result<BoardServerFrame> decodeBoardServerFrame(const QJsonObject &object);

} // namespace Common
