// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/panels/placement/columnmodel.h"
#include "console/panels/placement/simulation.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace Console {

class TableView;

/*! Plays through what would become of rooms and load if a node were lost, emptied or added. Changes nothing. */
class WhatIfPage : public QWidget
{
    Q_OBJECT
public:
    explicit WhatIfPage(QWidget *parent = nullptr);

    void setSituation(const Situation &situation); //!< plays it through anew; what is chosen stays
    const Simulation &result() const { return m_result; }

private:
    QWidget *question();
    QWidget *addedNode();
    QWidget *answer();
    QSpinBox *number(const char *name, int from, int to, int value, const QString &toolTip);
    void showNodes();
    void play();

    Situation m_situation;
    Simulation m_result;
    QComboBox *m_event = nullptr;
    QComboBox *m_nodes = nullptr;
    QWidget *m_existing = nullptr; // what is asked of a node that is there
    QWidget *m_added = nullptr;    // of a new one
    QSpinBox *m_weight = nullptr;
    QSpinBox *m_maxRooms = nullptr;
    QSpinBox *m_newRooms = nullptr;
    QSpinBox *m_roomSize = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_summary = nullptr;
    ColumnModel<RoomMove> *m_moves;
    ColumnModel<LoadChange> *m_loads;
    TableView *m_moveTable = nullptr;
};

} // namespace Console
