// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/groups/groupspanel.h"

#include "common/domain/group.h"
#include "console/panels/groups/groupmembers.h"
#include "console/panels/groups/grouprooms.h"
#include "console/widgets/timetext.h"

#include <QLocale>

namespace Console {
namespace {

constexpr RecordColumn<UserGroup> groupColumns[] = {
    {.title = QT_TRANSLATE_NOOP("Console::GroupsPanel", "Name"),
     .width = 30,
     .text = [](const UserGroup &row) { return row.name; }},
    {.title = QT_TRANSLATE_NOOP("Console::GroupsPanel", "Members"),
     .width = 10,
     .text = [](const UserGroup &row) { return QLocale().toString(row.members); }},
    {.title = QT_TRANSLATE_NOOP("Console::GroupsPanel", "Rooms"),
     .width = 10,
     .text = [](const UserGroup &row) { return QLocale().toString(row.rooms); }},
    {.title = QT_TRANSLATE_NOOP("Console::GroupsPanel", "Since"),
     .width = 18,
     .text = [](const UserGroup &row) { return timeText(row.createdAt); }},
    {.title = QT_TRANSLATE_NOOP("Console::GroupsPanel", "Id"),
     .width = 6,
     .text = [](const UserGroup &row) { return QString::number(row.id); }},
};

QString nameProblem(const UserGroup &group)
{
    if (group.name.isEmpty())
        return GroupsPanel::tr("Enter a name.");
    return group.name.size() <= Common::maximumGroupNameLength
        ? QString()
        : GroupsPanel::tr("At most %1 characters.").arg(Common::maximumGroupNameLength);
}

/*! A group's name is all that is edited as text; its members and rooms are lists. */
class GroupForm : public RecordForm<UserGroup>
{
public:
    GroupForm() { addText(GroupsPanel::tr("&Name"), &UserGroup::name, {}, nameProblem); }
};

} // namespace

GroupsPanel::GroupsPanel(ClusterConnection &connection, QWidget *parent)
    : GroupsPanel(connection,
                  new PagedRecords<UserGroup>(
                      "Console::GroupsPanel", groupColumns,
                      [&accounts = connection.accounts()](const PageWish &wish, QObject *context, const auto &done) {
                          accounts.fetchGroups(wish, context, done);
                      },
                      nullptr),
                  parent)
{
}

GroupsPanel::GroupsPanel(ClusterConnection &connection, PagedRecords<UserGroup> *model, QWidget *parent)
    : EditorPanel(
        connection, model,
        {tr("Groups"), tr("Search name (Ctrl+F)"), tr("There are no groups yet. Choose “New” to make the first."),
         tr("No group matches “%1”.")},
        {.record = tr("Group %1"),
         .newRecord = tr("New group"),
         .addTip = tr("Enter a new group"),
         .deleteTip = tr("Delete the selected group"),
         .deleteQuestion = tr("Do you really want to delete the group “%1”?"),
         .deleteEffect = tr("Its members and rooms stay, but rooms that only this group may enter are closed to "
                            "them."),
         .deleteAction = tr("Delete group"),
         .saved = tr("The group “%1” was saved."),
         .deleted = tr("The group “%1” was deleted."),
         .named = tr("the group “%1”")},
        new GroupForm, parent)
    , m_members(new GroupMembers(connection))
    , m_rooms(new GroupRooms(connection))
{
    addTab(m_members, tr("Members"));
    addTab(m_rooms, tr("Rooms"));
    const auto tell = [this](MessageBar::Kind kind, const QString &text) {
        say(kind, text);
        refresh();
    };
    connect(m_members, &GroupMembers::changed, this, tell);
    connect(m_rooms, &GroupRooms::changed, this, tell);
    updateButtons();
}

GroupsPanel::~GroupsPanel() = default;

QString GroupsPanel::countText(int rows) const
{
    return tr("%n group(s)", nullptr, rows);
}

void GroupsPanel::save(const UserGroup &group, const Done &done)
{
    connection().accounts().saveGroup(group, this, done);
}

void GroupsPanel::remove(const UserGroup &group, const std::function<void(const Common::Result<void> &)> &done)
{
    connection().accounts().deleteGroup(group.id, this, done);
}

void GroupsPanel::recordShown()
{
    const int row = isNew() ? -1 : shownRow();
    const UserGroup group = row < 0 ? UserGroup() : at(row);
    m_members->showGroup(group);
    m_rooms->showGroup(group);
}

} // namespace Console
