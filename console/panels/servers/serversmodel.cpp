// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/servers/serversmodel.h"

#include "console/panels/servers/statetext.h"

namespace Console {
namespace {

bool isNumber(int column)
{
    return column == ServersModel::Id || column == ServersModel::Port || column == ServersModel::Rooms
        || column == ServersModel::People;
}

QVariant sortValue(const ServerEntry &entry, int column)
{
    switch (column) {
    case ServersModel::Id: return entry.record.id.value;
    case ServersModel::Name: return entry.record.name;
    case ServersModel::Address: return entry.record.address;
    case ServersModel::Port: return entry.record.port;
    case ServersModel::State: return entry.report ? int(entry.report->state) : -1;
    case ServersModel::Rooms: return entry.report ? entry.report->rooms : -1;
    case ServersModel::People: return entry.report ? entry.report->people : -1;
    case ServersModel::Active: return entry.record.active;
    case ServersModel::LastPing: return entry.lastPing;
    }
    return {};
}

} // namespace

int ServersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ServersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant(Qt::AlignCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id: return tr("ID");
    case Name: return tr("Server Name");
    case Address: return tr("Server Address");
    case Port: return tr("HTTP Port");
    case State: return tr("State");
    case Rooms: return tr("Rooms");
    case People: return tr("People");
    case Active: return tr("Active");
    case LastPing: return tr("Last ping");
    }
    return {};
}

QVariant ServersModel::data(const QModelIndex &index, int role) const
{
    const ServerEntry &entry = at(index.row());
    const int column = index.column();
    if (role == sortRole)
        return sortValue(entry, column);
    if (role == Qt::TextAlignmentRole && isNumber(column))
        return QVariant(Qt::AlignCenter);
    if (role == Qt::DecorationRole && column == State)
        return stateIcon(entry.report);
    if (role == Qt::ToolTipRole && column == State)
        return stateReason(entry.report);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case State: return stateText(entry.report);
    case Rooms:
    case People: return entry.report ? sortValue(entry, column) : QVariant(QStringLiteral("–"));
    case Active: return entry.record.active ? tr("yes") : tr("no");
    case LastPing: return lastPingText(entry.lastPing);
    default: return sortValue(entry, column);
    }
}

} // namespace Console
