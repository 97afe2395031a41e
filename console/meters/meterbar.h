// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/meters/meter.h"

#include <QWidget>

namespace Console {

/*! A meter as a widget. */
class MeterBar : public QWidget
{
    Q_OBJECT
public:
    explicit MeterBar(const QString &name, QWidget *parent = nullptr); //!< for those who hear it

    void setMeter(const Meter &meter, const QString &inWords);
    const Meter &meter() const { return m_meter; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Meter m_meter;
};

} // namespace Console
