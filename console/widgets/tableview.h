// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/widgets/columnlayout.h"

#include <QTableView>

class QMenu;

namespace Console {

/*!
    A table of whole rows as all panels show it: text that does not fit is elided and shown as a tooltip, the Tab key
    leaves the table, Ctrl+C copies the selected rows, and an empty table says why it is empty.

    Columns can be moved, sized and hidden: by the menu of the header, and by that of the rows for those who use keys. The
    actions() of the table come first in the menu of its rows.
*/
class TableView : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);

    void setEmptyText(const QString &text); //!< shown while there are no rows and the table is enabled
    QString emptyText() const { return m_emptyText; }
    void setColumnWidths(const QList<int> &characters); //!< by the width of a digit
    void setStretchColumn(int column);                  //!< takes what is left, but keeps its width if that is less

    QVariantMap columnState() const { return ColumnLayout::of(*this).toMap(); }
    void restoreColumns(const QVariantMap &state); //!< nothing happens if it is of other columns
    void resetColumns();                           //!< as they were before anybody changed them

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copyRows() const;
    void copyCell() const;
    QList<int> shownColumns() const; //!< from left to right
    void keepOriginal();
    void fitStretched();
    QPoint keyboardPlace() const; //!< where a menu opens that a key asks for
    void showRowMenu(const QPoint &place);
    void showHeaderMenu(const QPoint &place);
    void addColumnActions(QMenu *menu);

    QString m_emptyText;
    QMap<int, int> m_stretched;             //!< columns and what they need at least, in pixels
    std::optional<ColumnLayout> m_original; //!< none: nobody could change anything yet
};

} // namespace Console
