// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/helpdock.h"

#include "console/shell/panelhelp.h"
#include "console/shell/panellist.h"

#include <QKeyEvent>
#include <QTextBrowser>

namespace Console {

HelpDock::HelpDock(QWidget *parent) : QDockWidget(parent), m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("help")); // the window keeps its place by that
    setFeatures(DockWidgetClosable | DockWidgetMovable);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(12);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    setWidget(m_text);
    setFocusProxy(m_text);
}

void HelpDock::showHelp(const PanelEntry &panel)
{
    setWindowTitle(tr("Help: %1").arg(panel.text()));
    m_text->setAccessibleName(windowTitle());
    const PanelHelp help = panelHelp(QLatin1String(panel.id));
    if (help.isEmpty()) {
        m_text->setPlainText(tr("There is no help on this panel."));
        return;
    }
    QString html;
    for (const auto &[heading, text] :
         {std::pair(tr("What you see"), help.shows), std::pair(tr("What it means"), help.meaning),
          std::pair(tr("What you can do"), help.actions)})
        html += QStringLiteral("<h4>%1</h4><p>%2</p>").arg(heading.toHtmlEscaped(), text.toHtmlEscaped());
    m_text->setHtml(html);
}

void HelpDock::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        close();
    else
        QDockWidget::keyPressEvent(event);
}

} // namespace Console
