// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"
#include "console/records/pagedrecords.h"
#include "console/widgets/messagebar.h"

#include <QWidget>

class QPushButton;

namespace Console {

class TableView;

/*! Who is in one group, who of them moderates, and taking people in and out. */
class GroupMembers : public QWidget
{
    Q_OBJECT
public:
    explicit GroupMembers(ClusterConnection &connection, QWidget *parent = nullptr);

    void showGroup(const UserGroup &group); //!< also to see the same one anew

Q_SIGNALS:
    void changed(MessageBar::Kind kind, const QString &text);

private:
    const GroupMember *selected() const;
    void updateButtons();
    void askAdd();
    void setMember(qint64 user, const QString &login, bool isModerator, const QString &done);
    void askRemove();

    ClusterConnection &m_connection; // not owned, outlives this
    UserGroup m_group;
    PagedRecords<GroupMember> *m_model;
    TableView *m_table;
    QPushButton *m_add;
    QPushButton *m_moderate;
    QPushButton *m_remove;
};

} // namespace Console
