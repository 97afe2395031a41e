// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"
#include "console/widgets/keyedtablemodel.h"

namespace Console {

inline QString rowKey(const RoomConnection &connection)
{
    return connection.publicId;
}

/*!
    The connections of the whole cluster that match a filter, fetched page by page as a view scrolls down. A refresh
    fetches again what was fetched so far.
*/
class ConnectionsModel : public KeyedTableModel<RoomConnection>
{
    Q_OBJECT
public:
    enum Column { Login, Name, Since, Room, Server, Address, ColumnCount };
    static constexpr int sortRole = Qt::UserRole;
    static constexpr int pageSize = 200;

    explicit ConnectionsModel(ClusterConnection &connection, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    void setFilter(const QString &filter); //!< starts anew with the first page
    QString filter() const { return m_filter; }
    void refresh();
    int total() const { return m_total; } //!< as the cluster counts; rows() may hold fewer

Q_SIGNALS:
    void refreshed();
    void failed(const Common::Error &error); //!< the rows stay as they were

private:
    void fetch(int start, int wanted);
    void take(const ConnectionPage &page, int start, int wanted);

    ClusterConnection &m_connection; // not owned, outlives this
    QString m_filter;
    int m_total = 0;
    int m_asked = pageSize; //!< rows that views have asked for so far
    int m_request = 0;      //!< the newest one counts; answers to older ones are dropped
    bool m_isFetching = false;
    QList<RoomConnection> m_arriving;
};

} // namespace Console
