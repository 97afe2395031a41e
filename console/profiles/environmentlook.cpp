// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/profiles/environmentlook.h"

#include <QCoreApplication>
#include <QPainter>

namespace Console {
namespace {

constexpr QSize dotSize(16, 16);
constexpr QRect bar(5, 1, 6, 14);

QString translated(const char *source)
{
    return QCoreApplication::translate("Console::Environment", source);
}

} // namespace

QString environmentText(Environment environment)
{
    switch (environment) {
    case Environment::None: return translated(QT_TRANSLATE_NOOP("Console::Environment", "None"));
    case Environment::Test: return translated(QT_TRANSLATE_NOOP("Console::Environment", "Test"));
    case Environment::Staging: return translated(QT_TRANSLATE_NOOP("Console::Environment", "Staging"));
    case Environment::Production: return translated(QT_TRANSLATE_NOOP("Console::Environment", "Production"));
    }
    Q_UNREACHABLE();
}

QColor environmentColor(Environment environment)
{
    switch (environment) {
    case Environment::None: return {};
    case Environment::Test: return {0x2f, 0x9e, 0x5a};
    case Environment::Staging: return {0xd1, 0x8a, 0x0b};
    case Environment::Production: return {0xd6, 0x45, 0x45};
    }
    Q_UNREACHABLE();
}

QIcon environmentIcon(Environment environment)
{
    constexpr qreal sharp = 3; // for displays of any density
    QPixmap pixmap(dotSize * sharp);
    pixmap.setDevicePixelRatio(sharp);
    pixmap.fill(Qt::transparent);
    if (const QColor color = environmentColor(environment); color.isValid()) {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(bar, 2, 2);
    }
    QIcon icon;
    // The colour says the same in a selected row as in any other.
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected})
        icon.addPixmap(pixmap, mode);
    return icon;
}

} // namespace Console
