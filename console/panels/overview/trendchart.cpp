// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/overview/trendchart.h"

#include <QChart>
#include <QChartView>
#include <QDateTimeAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLabel>
#include <QLineSeries>
#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace Console {
namespace {

constexpr int ticks = 4; // above zero
constexpr int chartHeight = 190;
constexpr std::chrono::minutes shortestRange{5};

/*! They fit light and dark and differ in brightness too. */
constexpr std::array<QRgb, Trend::mostLoads> lineColors{0x3b82c4, 0xd18a0b, 0x2a9d5c, 0xd2453f,
                                                        0x8e63ce, 0x1a9ba8, 0xc0569b, 0x868d97};

QColor lineColor(qsizetype line)
{
    return QColor(lineColors[size_t(line) % lineColors.size()]);
}

/*! The least round number that is not below, and that `ticks` divides. */
double roundTop(double value)
{
    if (value <= ticks)
        return ticks;
    const double step = std::ceil(value / ticks);
    const double power = std::pow(10, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        const double rounded = factor * power;
        if (rounded >= step && rounded == std::floor(rounded))
            return rounded * ticks;
    }
    return step * ticks;
}

QList<QPointF> pointsOf(const QList<TrendLine> &lines)
{
    QList<QPointF> points;
    for (const TrendLine &line : lines) {
        for (const QList<QPointF> &piece : line.pieces)
            points += piece;
    }
    return points;
}

bool canBeDrawn(const QList<TrendLine> &lines)
{
    return std::ranges::any_of(lines, [](const TrendLine &line) {
        return std::ranges::any_of(line.pieces, [](const QList<QPointF> &piece) { return piece.size() > 1; });
    });
}

} // namespace

TrendChart::TrendChart(const QString &title, const QString &unit, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_unit(unit)
    , m_pages(new QStackedLayout(this))
    , m_tooLittle(new QLabel(tr("%1: there is too little to draw yet.").arg(title)))
    , m_drawing(new QFrame)
    , m_legend(new QLabel)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart))
    , m_times(new QDateTimeAxis(m_chart))
    , m_values(new QValueAxis(m_chart))
{
    m_tooLittle->setAlignment(Qt::AlignCenter);
    m_tooLittle->setWordWrap(true);
    m_tooLittle->setForegroundRole(QPalette::PlaceholderText);
    m_tooLittle->setFrameShape(QFrame::StyledPanel);
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setWordWrap(true);
    m_legend->setAlignment(Qt::AlignCenter);
    m_drawing->setFrameShape(QFrame::StyledPanel);
    m_drawing->setAutoFillBackground(true);
    m_drawing->setBackgroundRole(QPalette::Base);
    auto *drawing = new QVBoxLayout(m_drawing);
    drawing->setContentsMargins(1, 1, 1, 6);
    drawing->setSpacing(2);
    drawing->addWidget(m_view);
    drawing->addWidget(m_legend);
    drawing->addStretch();
    m_pages->addWidget(m_tooLittle);
    m_pages->addWidget(m_drawing);
    m_chart->setTitle(unit.isEmpty() ? title : tr("%1 (%2)").arg(title, unit));
    m_chart->setMargins({4, 4, 10, 4});
    m_chart->setBackgroundRoundness(0);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide(); // it elides names to nothing where there is little room
    const QDateTime now = QDateTime::currentDateTime();
    m_times->setRange(now.addDuration(-shortestRange), now); // one that is added without a range never shows its labels
    m_chart->addAxis(m_times, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
    m_times->setFormat(QStringLiteral("HH:mm"));
    m_times->setTickCount(4);
    m_values->setTickCount(ticks + 1);
    m_values->setLabelFormat(QStringLiteral("%d"));
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_view->setFixedHeight(chartHeight); // its own hint is what it was drawn at, and grows
    m_view->setAccessibleName(title);
    m_view->viewport()->setAttribute(Qt::WA_TransparentForMouseEvents); // the wheel scrolls the page
    m_tooLittle->setMinimumHeight(chartHeight);
    colour();
}

bool TrendChart::isDrawn() const
{
    return m_pages->currentWidget() == m_drawing;
}

void TrendChart::setLines(const QList<TrendLine> &lines)
{
    const bool isEnough = canBeDrawn(lines);
    m_pages->setCurrentWidget(isEnough ? static_cast<QWidget *>(m_drawing) : m_tooLittle);
    if (!isEnough)
        return;
    setPieces(lines);
    setLegend(lines);
    setRange(lines);
    describe(lines);
}

void TrendChart::setPieces(const QList<TrendLine> &lines)
{
    qsizetype used = 0;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        for (qsizetype piece = 0; piece < lines.at(line).pieces.size(); ++piece) {
            if (used == m_series.size()) {
                m_series.append(new QLineSeries);
                m_chart->addSeries(m_series.last());
                m_series.last()->attachAxis(m_times);
                m_series.last()->attachAxis(m_values);
            }
            QLineSeries *series = m_series.at(used++);
            series->setPen(QPen(lineColor(line), 2));
            series->replace(lines.at(line).pieces.at(piece));
        }
    }
    while (m_series.size() > used)
        delete m_series.takeLast(); // the chart forgets it by itself
}

void TrendChart::setLegend(const QList<TrendLine> &lines)
{
    QStringList entries;
    for (qsizetype line = 0; line < lines.size(); ++line)
        entries.append(QStringLiteral("<span style='color:%1'>■</span>&nbsp;%2")
                           .arg(lineColor(line).name(), lines.at(line).name.toHtmlEscaped()));
    m_legend->setText(entries.join(QLatin1String("&ensp; ")));
    m_legend->setVisible(lines.size() > 1);
}

void TrendChart::setRange(const QList<TrendLine> &lines)
{
    const QList<QPointF> points = pointsOf(lines);
    const auto [first, last] = std::ranges::minmax(points, {}, &QPointF::x);
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(qint64(last.x()));
    m_times->setRange(std::min(QDateTime::fromMSecsSinceEpoch(qint64(first.x())), end.addDuration(-shortestRange)),
                      end);
    m_values->setRange(0, roundTop(std::ranges::max(points, {}, &QPointF::y).y()));
}

// What the lines show, for those who do not see them.
void TrendChart::describe(const QList<TrendLine> &lines)
{
    QStringList sentences;
    for (const TrendLine &line : lines) {
        const QList<QPointF> points = pointsOf({line});
        if (points.isEmpty())
            continue;
        const QLocale locale;
        const auto [least, most] = std::ranges::minmax(points, {}, &QPointF::y);
        const QString range =
            tr("now %1, between %2 and %3")
                .arg(locale.toString(points.last().y()), locale.toString(least.y()), locale.toString(most.y()));
        sentences.append(line.name.isEmpty() ? range : tr("%1: %2").arg(line.name, range));
    }
    m_view->setAccessibleDescription(sentences.join(QLatin1String("; ")));
    m_view->setToolTip(sentences.join(QLatin1Char('\n')));
}

void TrendChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QWidget::changeEvent(event);
}

void TrendChart::colour()
{
    const QColor text = palette().color(QPalette::Text);
    QColor grid = text;
    grid.setAlpha(40);
    m_chart->setBackgroundBrush(palette().color(QPalette::Base));
    m_chart->setTitleBrush(text);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_times), static_cast<QAbstractAxis *>(m_values)}) {
        axis->setLabelsColor(text);
        axis->setGridLineColor(grid);
        axis->setLinePenColor(grid);
    }
}

} // namespace Console
