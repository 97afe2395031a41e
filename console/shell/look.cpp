// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/look.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QPalette>
#include <QTranslator>

namespace Console {
namespace {

QPalette darkPalette()
{
    const QColor window(0x33, 0x37, 0x3d);
    const QColor base(0x1b, 0x1e, 0x22);
    const QColor text(0xe6, 0xe8, 0xeb);
    const QColor faint(0x83, 0x89, 0x92);
    QPalette palette(text, QColor(0x42, 0x47, 0x4f), QColor(0x5a, 0x60, 0x69), QColor(0x14, 0x16, 0x19),
                     QColor(0x4a, 0x50, 0x58), text, Qt::white, base, window);
    palette.setColor(QPalette::AlternateBase, QColor(0x24, 0x28, 0x2d));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0x99));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x6a, 0xb4, 0xe8));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0xa0, 0xa8));
    palette.setColor(QPalette::ToolTipBase, QColor(0x33, 0x37, 0x3d));
    palette.setColor(QPalette::ToolTipText, text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, window);
    return palette;
}

void installTranslator(const QLocale &locale, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, file, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installLook(bool isDark)
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    if (isDark)
        QApplication::setPalette(darkPalette());
}

void installLanguage(const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    installTranslator(QLocale(), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    for (const char *texts : {"atrium-common", "atrium-console"})
        installTranslator(QLocale(), QLatin1String(texts), QStringLiteral(":/translations"));
}

} // namespace Console
