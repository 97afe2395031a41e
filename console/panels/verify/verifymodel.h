// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/verify/verifyrun.h"

#include <QAbstractTableModel>

namespace Console {

/*! The steps of a check as they go by. */
class VerifyModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, State, Expected, Seen, Took, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void setSteps(const QList<Common::VerifyStep> &steps);
    void updateStep(const Common::VerifyStep &step); //!< known by its number

private:
    QList<Common::VerifyStep> m_steps;
};

} // namespace Console
