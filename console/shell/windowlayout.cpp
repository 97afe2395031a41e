// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/windowlayout.h"

#include "console/widgets/tableview.h"

#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

namespace Console {
namespace {

constexpr int dockVersion = 1;
const QString geometryKey = QStringLiteral("window/geometry");
const QString docksKey = QStringLiteral("window/docks");

/*! Calls `each(part, key)` for what a panel has to keep; what a dialog over it has is not the panel's. */
template <class Part, class Each>
void forEachPart(const QWidget &panel, const QString &folder, const Each &each)
{
    const QList<Part *> parts = panel.findChildren<Part *>();
    for (int number = 0; number < parts.size(); ++number) {
        const QString name = parts.at(number)->objectName();
        if (parts.at(number)->window() == panel.window())
            each(*parts.at(number), folder + (name.isEmpty() ? QString::number(number) : name));
    }
}

QString splitters(const QString &panelId)
{
    return QStringLiteral("panels/%1/splitters/").arg(panelId);
}

QString tables(const QString &panelId)
{
    return QStringLiteral("panels/%1/tables/").arg(panelId);
}

} // namespace

void saveWindowLayout(const QMainWindow &window)
{
    QSettings settings;
    settings.setValue(geometryKey, window.saveGeometry());
    settings.setValue(docksKey, window.saveState(dockVersion));
}

void restoreWindowLayout(QMainWindow &window)
{
    const QSettings settings;
    window.restoreGeometry(settings.value(geometryKey).toByteArray());
    window.restoreState(settings.value(docksKey).toByteArray(), dockVersion);
}

void savePanelLayout(const QWidget &panel, const QString &panelId)
{
    QSettings settings;
    forEachPart<QSplitter>(panel, splitters(panelId), [&](const QSplitter &splitter, const QString &key) {
        settings.setValue(key, splitter.saveState());
    });
    forEachPart<TableView>(panel, tables(panelId), [&](const TableView &table, const QString &key) {
        if (table.model())
            settings.setValue(key, table.columnState());
    });
}

void restorePanelLayout(const QWidget &panel, const QString &panelId)
{
    const QSettings settings;
    forEachPart<QSplitter>(panel, splitters(panelId), [&](QSplitter &splitter, const QString &key) {
        splitter.restoreState(settings.value(key).toByteArray());
    });
    forEachPart<TableView>(panel, tables(panelId), [&](TableView &table, const QString &key) {
        if (table.model())
            table.restoreColumns(settings.value(key).toMap());
    });
}

} // namespace Console
