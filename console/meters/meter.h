// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QtGlobal>

class QPainter;
class QPalette;
class QRect;

namespace Console {

enum class MeterTone { Plain, Good, Warning, Bad };

/*! A part of a whole, drawn as a bar. What it means always stands beside it in words. */
struct Meter
{
    double part = 0; //!< 0 to 1; more is drawn as 1
    MeterTone tone = MeterTone::Plain;

    friend bool operator==(const Meter &, const Meter &) = default;
};

void drawMeter(QPainter &painter, const QRect &room, const QPalette &palette, const Meter &meter);

} // namespace Console

Q_DECLARE_METATYPE(Console::Meter)
