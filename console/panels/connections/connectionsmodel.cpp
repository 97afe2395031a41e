// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/connections/connectionsmodel.h"

#include "console/widgets/timetext.h"

namespace Console {
namespace {

constexpr RecordColumn<RoomConnection> columns[] = {
    {QT_TRANSLATE_NOOP("Console::ConnectionsModel", "Login"), 18, [](const RoomConnection &row) { return row.login; }},
    {QT_TRANSLATE_NOOP("Console::ConnectionsModel", "Name"), 24, [](const RoomConnection &row) { return row.name(); }},
    {QT_TRANSLATE_NOOP("Console::ConnectionsModel", "Connected since"), 17,
     [](const RoomConnection &row) { return timeText(row.since); },
     [](const RoomConnection &row) { return QVariant(row.since); }},
    {QT_TRANSLATE_NOOP("Console::ConnectionsModel", "Room"), 24,
     [](const RoomConnection &row) {
         return row.roomName.isEmpty() ? ConnectionsModel::tr("in no room") : row.roomName;
     }},
    {QT_TRANSLATE_NOOP("Console::ConnectionsModel", "Servers"), 24,
     [](const RoomConnection &row) { return row.server; }},
    {QT_TRANSLATE_NOOP("Console::ConnectionsModel", "IP address"), 17,
     [](const RoomConnection &row) { return row.address; }},
};
static_assert(std::size(columns) == ConnectionsModel::ColumnCount);

} // namespace

ConnectionsModel::ConnectionsModel(ClusterConnection &connection, QObject *parent)
    : PagedRecords(
        "Console::ConnectionsModel", columns,
        [&connection](const PageWish &wish, QObject *context, const auto &done) {
            connection.fetchConnections(wish.start, wish.max, wish.filter, context, done);
        },
        parent)
{
}

} // namespace Console
