// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"
#include "console/records/pagedrecords.h"

namespace Console {

/*! The connections of the whole cluster that match a filter. */
class ConnectionsModel : public PagedRecords<RoomConnection>
{
    Q_OBJECT
public:
    enum Column { Login, Name, Since, Room, Server, Address, ColumnCount };

    explicit ConnectionsModel(ClusterConnection &connection, QObject *parent = nullptr);
};

} // namespace Console
