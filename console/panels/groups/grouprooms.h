// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"
#include "console/records/pagedrecords.h"
#include "console/widgets/messagebar.h"

#include <QWidget>

class QPushButton;

namespace Console {

class TableView;

/*! The rooms that the members of one group may enter, and giving them more or fewer. */
class GroupRooms : public QWidget
{
    Q_OBJECT
public:
    explicit GroupRooms(ClusterConnection &connection, QWidget *parent = nullptr);

    void showGroup(const UserGroup &group); //!< also to see the same one anew

Q_SIGNALS:
    void changed(MessageBar::Kind kind, const QString &text);

private:
    void updateButtons();
    void askAdd();
    void askRemove();
    void tell(const Common::Result<void> &result, const QString &done);

    ClusterConnection &m_connection; // not owned, outlives this
    UserGroup m_group;
    PagedRecords<GroupRoom> *m_model;
    TableView *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace Console
