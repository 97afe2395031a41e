// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QTextBrowser;

namespace Console {

struct PanelEntry;

/*! The side sheet that explains the panel beside it. */
class HelpDock : public QDockWidget
{
    Q_OBJECT
public:
    explicit HelpDock(QWidget *parent = nullptr);

    void showHelp(const PanelEntry &panel);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTextBrowser *m_text;
};

} // namespace Console
