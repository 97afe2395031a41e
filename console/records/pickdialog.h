// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/records/recordsmodel.h"

#include <QDialog>

namespace Console {

class SearchField;
class TableView;

/*! Asks for one record of a list, which it searches in the cluster. Takes the model over. */
class PickDialog : public QDialog
{
    Q_OBJECT
public:
    struct Texts
    {
        QString title;
        QString search; //!< what is searched
        QString action; //!< "Add to group"
    };
    PickDialog(RecordsModel *model, const Texts &texts, QWidget *parent);

Q_SIGNALS:
    void picked(int row); //!< of the model

private:
    void pick();

    RecordsModel *m_model;
    SearchField *m_search;
    TableView *m_table;
};

} // namespace Console
