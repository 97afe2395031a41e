// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/meters/meter.h"

#include <QPainter>
#include <QPalette>

namespace Console {
namespace {

constexpr int thickness = 8;

// Those of the icons of states: they fit light and dark.
QColor colorOf(MeterTone tone)
{
    switch (tone) {
    case MeterTone::Plain: return QColor(0x3b, 0x82, 0xc4);
    case MeterTone::Good: return QColor(0x2a, 0x9d, 0x5c);
    case MeterTone::Warning: return QColor(0xd1, 0x8a, 0x0b);
    case MeterTone::Bad: return QColor(0xd2, 0x45, 0x3f);
    }
    Q_UNREACHABLE();
}

} // namespace

void drawMeter(QPainter &painter, const QRect &room, const QPalette &palette, const Meter &meter)
{
    const QRect bar(room.left(), room.center().y() - thickness / 2 + 1, room.width(), thickness);
    QColor track = palette.color(QPalette::Text);
    track.setAlpha(40);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(track);
    painter.drawRoundedRect(bar, thickness / 2.0, thickness / 2.0);
    const double part = qBound(0.0, meter.part, 1.0);
    if (part > 0) {
        painter.setClipRect(bar.adjusted(0, 0, -int(bar.width() * (1 - part)), 0));
        painter.setBrush(colorOf(meter.tone));
        painter.drawRoundedRect(bar, thickness / 2.0, thickness / 2.0);
    }
    painter.restore();
}

} // namespace Console
