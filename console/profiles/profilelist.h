// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterdata.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Console {

/*! The profiles to choose from, with their colours; a filter appears when they are many. */
class ProfileList : public QWidget
{
    Q_OBJECT
public:
    struct Entry
    {
        QString id;
        QString name;
        QString address;
        Environment environment = Environment::None;
        bool isReadOnly = false;
        bool isSaved = true;
    };

    explicit ProfileList(QWidget *parent = nullptr);

    void showEntries(const QList<Entry> &entries, const QString &current);

Q_SIGNALS:
    void chosen(const QString &id);
    void activated(); //!< the chosen one, by a double click or Enter
    void newAsked();
    void duplicateAsked();
    void deleteAsked();

private:
    void filter();
    void choose();

    QLineEdit *m_filter;
    QListWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_duplicateButton;
    QPushButton *m_deleteButton;
    bool m_isFilling = false;
};

} // namespace Console
