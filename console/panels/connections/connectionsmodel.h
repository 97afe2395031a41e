// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterdata.h"
#include "console/records/pagedrecords.h"

namespace Console {

/*! People who are connected; the cluster searches and sorts. */
class ConnectionsModel : public PagedRecords<RoomConnection>
{
    Q_OBJECT
public:
    enum Column { Login, Name, Since, Room, Server, Address, ColumnCount };

    explicit ConnectionsModel(Fetch fetch, QObject *parent = nullptr);
};

} // namespace Console
