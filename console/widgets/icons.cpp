// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

// The resource sits in a static library, so the linker must be told of it. Must stand outside of a namespace.
static void initResource()
{
    Q_INIT_RESOURCE(console);
}

namespace Console {
namespace {

QColor strokeColor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected: return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active: return palette.color(QPalette::ButtonText);
    }
    Q_UNREACHABLE();
}

/*! Draws the SVG at the asked size with the palette of the moment, so that a change of theme needs no new icons. */
class SvgEngine final : public QIconEngine
{
public:
    explicit SvgEngine(const QByteArray &svg) : m_svg(svg) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", strokeColor(mode).name().toLatin1());
        QSvgRenderer renderer(svg);
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.6);
        renderer.render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new SvgEngine(m_svg); }

private:
    const QByteArray m_svg;
};

} // namespace

QIcon icon(const char *name)
{
    initResource();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "icon", name);
    return isThere ? QIcon(new SvgEngine(file.readAll())) : QIcon();
}

} // namespace Console
