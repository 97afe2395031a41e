// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Console {

/*!
    A table of whole rows as all panels show it: text that does not fit is elided and shown as a tooltip, the Tab key
    leaves the table, Ctrl+C copies the selected rows, and an empty table says why it is empty.
*/
class TableView : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);

    void setEmptyText(const QString &text); //!< shown while there are no rows and the table is enabled
    QString emptyText() const { return m_emptyText; }
    void setColumnWidths(const QList<int> &characters); //!< by the width of a digit
    void setStretchColumn(int column);                  //!< takes what is left

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copyRows() const;

    QString m_emptyText;
};

} // namespace Console
