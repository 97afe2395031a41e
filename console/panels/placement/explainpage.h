// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"
#include "console/panels/placement/columnmodel.h"
#include "console/records/pagedrecords.h"

#include <QWidget>

class QLabel;

namespace Common {

inline NodeId rowKey(const PlacementVerdict &verdict)
{
    return verdict.node;
}
inline bool operator==(const PlacementVerdict &left, const PlacementVerdict &right)
{
    const auto values = [](const PlacementVerdict &verdict) {
        return std::tie(verdict.node, verdict.name, verdict.chosen, verdict.candidate, verdict.load, verdict.weight,
                        verdict.reason);
    };
    return values(left) == values(right);
}

} // namespace Common

namespace Console {

class SearchField;
class TableView;

/*! Choose a room: where it would be opened now, and why there. The cluster itself is asked. */
class ExplainPage : public QWidget
{
    Q_OBJECT
public:
    explicit ExplainPage(ClusterConnection &connection, QWidget *parent = nullptr);

    void refresh(); //!< of the rooms, and of the one that is chosen

Q_SIGNALS:
    void failed(const Common::Error &error);

private:
    QWidget *roomsSide();
    QWidget *verdictSide();
    void follow();
    void explain();
    void showVerdicts(const QList<Common::PlacementVerdict> &verdicts);

    ClusterConnection &m_connection; // not owned, outlives this
    PagedRecords<ClusterRoom> *m_rooms;
    ColumnModel<Common::PlacementVerdict> *m_verdicts;
    SearchField *m_search = nullptr;
    TableView *m_roomTable = nullptr;
    TableView *m_verdictTable = nullptr;
    QLabel *m_answer = nullptr;
    qint64 m_room = 0; //!< that is explained; 0 = none is chosen
    QString m_roomName;
};

} // namespace Console
