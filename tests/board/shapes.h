// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/wire/boardframes.h"

/*! What people draw in tests. */
inline Common::BoardShape stroke(const QList<Common::BoardPoint> &points = {{0, 0}, {10, 10}})
{
    Common::BoardShape shape;
    shape.kind = Common::BoardKind::Pen;
    shape.color = QStringLiteral("#102030");
    shape.points = points;
    return shape;
}

inline Common::BoardShape box(int x, int y = 0)
{
    Common::BoardShape shape;
    shape.kind = Common::BoardKind::Rectangle;
    shape.at = {x, y};
    shape.extent = {100, 50};
    shape.color = QStringLiteral("#102030");
    return shape;
}

inline Common::BoardShape words(const QString &text)
{
    Common::BoardShape shape = box(0);
    shape.kind = Common::BoardKind::Text;
    shape.text = text;
    shape.textSize = 200;
    return shape;
}

inline Common::BoardShape image(qint64 file)
{
    Common::BoardShape shape = box(0);
    shape.kind = Common::BoardKind::Image;
    shape.file = Common::FileId(file);
    return shape;
}
