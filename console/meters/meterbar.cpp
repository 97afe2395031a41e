// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/meters/meterbar.h"

#include <QPainter>

namespace Console {

MeterBar::MeterBar(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MeterBar::setMeter(const Meter &meter, const QString &inWords)
{
    setAccessibleDescription(inWords);
    if (m_meter == meter)
        return;
    m_meter = meter;
    update();
}

QSize MeterBar::sizeHint() const
{
    return {60, fontMetrics().height()};
}

void MeterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawMeter(painter, rect(), palette(), m_meter);
}

} // namespace Console
