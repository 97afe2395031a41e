// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/connections/connectionsmodel.h"

#include "console/records/timetext.h"

namespace Console {
namespace {

constexpr int maximumPage = 1000; // of the service

} // namespace

ConnectionsModel::ConnectionsModel(ClusterConnection &connection, QObject *parent)
    : KeyedTableModel(parent)
    , m_connection(connection)
{
}

int ConnectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ConnectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Login: return tr("Login");
    case Name: return tr("Name");
    case Since: return tr("Connected since");
    case Room: return tr("Room");
    case Server: return tr("Servers");
    case Address: return tr("IP address");
    }
    return {};
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    const RoomConnection &connection = at(index.row());
    if (role == sortRole && index.column() == Since)
        return connection.since;
    if (role != Qt::DisplayRole && role != sortRole)
        return {};
    switch (index.column()) {
    case Login: return connection.login;
    case Name: return connection.name();
    case Since: return timeText(connection.since);
    case Room: return connection.roomName.isEmpty() ? tr("in no room") : connection.roomName;
    case Server: return connection.server;
    case Address: return connection.address;
    }
    return {};
}

bool ConnectionsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isFetching && rowCount() < m_total;
}

void ConnectionsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = int(rows().size()) + pageSize;
    m_arriving = rows();
    ++m_request;
    fetch(int(rows().size()), m_asked);
}

void ConnectionsModel::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_asked = pageSize;
    refresh();
}

void ConnectionsModel::refresh()
{
    m_arriving.clear();
    ++m_request;
    fetch(0, m_asked);
}

void ConnectionsModel::fetch(int start, int wanted)
{
    m_isFetching = true;
    m_connection.fetchConnections(
        start, qMin(wanted - start, maximumPage), m_filter, this,
        [this, start, wanted, request = m_request](const Common::Result<ConnectionPage> &page) {
            if (request != m_request)
                return;
            m_isFetching = false;
            if (page)
                take(*page, start, wanted);
            else
                Q_EMIT failed(page.error());
        });
}

void ConnectionsModel::take(const ConnectionPage &page, int start, int wanted)
{
    m_arriving += page.connections;
    const int next = start + int(page.connections.size());
    if (!page.connections.isEmpty() && next < wanted && next < page.total) {
        fetch(next, wanted);
        return;
    }
    m_total = page.total;
    // Somebody may come or leave between two pages: then one person can be on both.
    QSet<QString> seen;
    m_arriving.removeIf([&seen](const RoomConnection &connection) {
        const qsizetype before = seen.size();
        seen.insert(connection.publicId);
        return seen.size() == before;
    });
    setRows(std::exchange(m_arriving, {}));
    Q_EMIT refreshed();
}

} // namespace Console
