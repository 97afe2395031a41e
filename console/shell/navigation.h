// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace Console {

/*! The list of panels, under headings that can be neither chosen nor reached by keys. */
class Navigation : public QListWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    void addHeading(const QString &text);
    void addPanel(const QIcon &icon, const QString &text); //!< they are counted from 0
    void setCurrentPanel(int panel);
    int currentPanel() const;

Q_SIGNALS:
    void panelChosen(int panel);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void changeEvent(QEvent *event) override;

private:
    void colourHeadings();
    void fitWidth();

    QList<QListWidgetItem *> m_headings;
    QList<QListWidgetItem *> m_panels;
};

} // namespace Console
