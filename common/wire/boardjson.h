// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/domain/board.h"

#include <QJsonArray>
#include <QJsonObject>

/*!
    Objects of a whiteboard as JSON, the same on the wire and in the database. Members are as strict as JsonReader is;
    whether a value is within the board's limits is not looked at here. Threads: any.
*/
namespace Common {

QJsonObject toJson(const BoardShape &shape);
Result<BoardShape> boardShapeFrom(const QJsonObject &object);

QJsonObject toJson(const BoardObject &object);
Result<BoardObject> boardObjectFrom(const QJsonObject &object);

QJsonObject toJson(const BoardPage &page);
Result<BoardPage> boardPageFrom(const QJsonObject &object);

/*! Points are written x, y, x, y, … to keep strokes short. */
QJsonArray toJson(const QList<BoardPoint> &points);
Result<QList<BoardPoint>> boardPointsFrom(const QList<QJsonValue> &numbers);

/*! A coordinate beyond an int is beyond every limit and stays so. */
int boardNumber(qint64 number);

} // namespace Common
