// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterdata.h"
#include "console/widgets/keyedtablemodel.h"

namespace Console {

inline Common::NodeId rowKey(const ServerEntry &entry)
{
    return entry.record.id;
}

class ServersModel : public KeyedTableModel<ServerEntry>
{
    Q_OBJECT
public:
    enum Column { Id, Name, Address, Port, State, Rooms, People, Active, LastPing, ColumnCount };
    static constexpr int sortRole = Qt::UserRole; //!< a value that sorts as people expect

    using KeyedTableModel::KeyedTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace Console
