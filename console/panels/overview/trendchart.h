// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/panels/overview/trend.h"

#include <QWidget>

class QChart;
class QChartView;
class QDateTimeAxis;
class QFrame;
class QLabel;
class QLineSeries;
class QStackedLayout;
class QValueAxis;

namespace Console {

/*! A chart of the last hour, in the reader's time. Says so while there is too little to draw. */
class TrendChart : public QWidget
{
    Q_OBJECT
public:
    explicit TrendChart(const QString &title, const QString &unit, QWidget *parent = nullptr);

    void setLines(const QList<TrendLine> &lines);
    bool isDrawn() const; //!< there is a line

protected:
    void changeEvent(QEvent *event) override;

private:
    void setPieces(const QList<TrendLine> &lines);
    void setLegend(const QList<TrendLine> &lines);
    void setRange(const QList<TrendLine> &lines);
    void describe(const QList<TrendLine> &lines);
    void colour();

    const QString m_title;
    const QString m_unit;
    QStackedLayout *m_pages;
    QLabel *m_tooLittle;
    QFrame *m_drawing;
    QLabel *m_legend;
    QChart *m_chart; // of m_view
    QChartView *m_view;
    QDateTimeAxis *m_times;
    QValueAxis *m_values;
    QList<QLineSeries *> m_series; // one for each piece
};

} // namespace Console
