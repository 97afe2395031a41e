// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/connections/connectionsmodel.h"

#include "console/widgets/timetext.h"

namespace Console {
namespace {

QString roomText(const RoomConnection &row)
{
    return row.roomName.isEmpty() ? ConnectionsModel::tr("in no room") : row.roomName;
}

constexpr RecordColumn<RoomConnection> connectionColumns[] = {
    {.title = QT_TRANSLATE_NOOP("Console::ConnectionsModel", "Login"),
     .width = 18,
     .text = [](const RoomConnection &row) { return row.login; },
     .orderBy = "login"},
    {.title = QT_TRANSLATE_NOOP("Console::ConnectionsModel", "Name"),
     .width = 24,
     .text = [](const RoomConnection &row) { return row.name(); },
     .orderBy = "lastname"},
    {.title = QT_TRANSLATE_NOOP("Console::ConnectionsModel", "Connected since"),
     .width = 17,
     .text = [](const RoomConnection &row) { return timeText(row.since); },
     .orderBy = "connectedSince"},
    {.title = QT_TRANSLATE_NOOP("Console::ConnectionsModel", "Room"),
     .width = 24,
     .text = [](const RoomConnection &row) { return roomText(row); },
     .orderBy = "roomName"},
    {.title = QT_TRANSLATE_NOOP("Console::ConnectionsModel", "Servers"),
     .width = 24,
     .text = [](const RoomConnection &row) { return row.server; },
     .orderBy = "nodeName"},
    {.title = QT_TRANSLATE_NOOP("Console::ConnectionsModel", "IP address"),
     .width = 17,
     .text = [](const RoomConnection &row) { return row.address; },
     .orderBy = "userip"},
};
static_assert(std::size(connectionColumns) == ConnectionsModel::ColumnCount);

} // namespace

ConnectionsModel::ConnectionsModel(Fetch fetch, QObject *parent)
    : PagedRecords("Console::ConnectionsModel", connectionColumns, std::move(fetch), parent)
{
}

} // namespace Console
