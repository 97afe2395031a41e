// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"
#include "console/records/pagedrecords.h"

namespace Console {

inline qint64 rowKey(const ServerEntry &entry)
{
    return entry.record.id.value;
}

/*! The servers of the cluster. They come all at once; they are searched and sorted here. */
class ServerList : public PagedRecords<ServerEntry>
{
    Q_OBJECT
public:
    enum Column { Id, Name, Address, Port, State, Rooms, People, Load, Media, Active, LastPing, ColumnCount };

    explicit ServerList(ClusterConnection &connection, QObject *parent = nullptr);
};

/*! Those that match, in the wanted order, cut to the wanted page. */
RecordPage<ServerEntry> pageOfServers(QList<ServerEntry> servers, const PageWish &wish);

} // namespace Console
