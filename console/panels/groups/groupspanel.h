// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/records/editorpanel.h"

namespace Console {

class GroupMembers;
class GroupRooms;

/*! Groups of users: who is in them, who moderates, and the rooms that only they may enter. */
class GroupsPanel : public EditorPanel<UserGroup>
{
    Q_OBJECT
public:
    explicit GroupsPanel(ClusterConnection &connection, QWidget *parent = nullptr);
    ~GroupsPanel() override;

private:
    GroupsPanel(ClusterConnection &connection, PagedRecords<UserGroup> *model, QWidget *parent);

    QString countText(int rows) const override;
    UserGroup draftOf(const UserGroup &group) const override { return group; }
    UserGroup newDraft() const override { return {}; }
    QString nameOf(const UserGroup &group) const override { return group.name; }
    void save(const UserGroup &group, const Done &done) override;
    void remove(const UserGroup &group, const std::function<void(const Common::Result<void> &)> &done) override;
    void recordShown() override;

    GroupMembers *m_members;
    GroupRooms *m_rooms;
};

} // namespace Console
