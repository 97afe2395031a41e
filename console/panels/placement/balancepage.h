// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/panels/placement/balance.h"
#include "console/panels/placement/columnmodel.h"

#include <QWidget>

class QLabel;

namespace Console {

class TableView;

/*! How the load is spread over the nodes. */
class BalancePage : public QWidget
{
    Q_OBJECT
public:
    explicit BalancePage(QWidget *ruleBox, QWidget *parent = nullptr); //!< takes it over

    void showNothing(); //!< they are not known yet
    void showNodes(const QList<Common::PlacementNode> &nodes);

private:
    ColumnModel<BalanceRow> *m_model;
    TableView *m_table;
    QLabel *m_icon;
    QLabel *m_sentence;
};

} // namespace Console
