// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/panels/overview/meshmatrix.h"

#include <QAbstractTableModel>

namespace Console {

QString meshStateText(MeshState state);

/*! The commit channel as a table: from the node of the row to the node of the column. */
class MeshModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setMatrix(const MeshMatrix &matrix); //!< cells change in place while the nodes stay the same

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const MeshCell &cell(const QModelIndex &index) const;

    MeshMatrix m_matrix;
};

} // namespace Console
