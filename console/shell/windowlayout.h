// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMainWindow;
class QWidget;

/*!
    Keeps in QSettings how somebody arranged things. Within a panel those are the splitters and the columns of tables, known
    by their object names, or by their place among the panel's if they have none.
*/
namespace Console {

void saveWindowLayout(const QMainWindow &window);
void restoreWindowLayout(QMainWindow &window); //!< on a screen that is there now

void savePanelLayout(const QWidget &panel, const QString &panelId);
void restorePanelLayout(const QWidget &panel, const QString &panelId);

} // namespace Console
