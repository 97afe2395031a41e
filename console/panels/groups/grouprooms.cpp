// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/groups/grouprooms.h"

#include "console/records/pickdialog.h"
#include "console/widgets/confirm.h"
#include "console/widgets/icons.h"
#include "console/widgets/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace Console {
namespace {

constexpr RecordColumn<GroupRoom> groupRoomColumns[] = {
    {.title = QT_TRANSLATE_NOOP("Console::GroupRooms", "Room"),
     .width = 32,
     .text = [](const GroupRoom &row) { return row.name; }},
    {.title = QT_TRANSLATE_NOOP("Console::GroupRooms", "Access"),
     .width = 20,
     .text =
         [](const GroupRoom &row) {
             return row.isPublic ? GroupRooms::tr("public: for everybody") : GroupRooms::tr("by its groups");
         }},
};

constexpr RecordColumn<ClusterRoom> roomColumns[] = {
    {.title = QT_TRANSLATE_NOOP("Console::GroupRooms", "Room"),
     .width = 32,
     .text = [](const ClusterRoom &row) { return row.name; },
     .orderBy = "name"},
    {.title = QT_TRANSLATE_NOOP("Console::GroupRooms", "Groups"),
     .width = 24,
     .text = [](const ClusterRoom &row) { return row.groups; }},
};

} // namespace

GroupRooms::GroupRooms(ClusterConnection &connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_model(new PagedRecords<GroupRoom>(
          "Console::GroupRooms", groupRoomColumns,
          [this](const PageWish &, QObject *context, const auto &done) {
              m_connection.accounts().fetchRoomsOfGroup(
                  m_group.id, context, [done](const Common::Result<QList<GroupRoom>> &rooms) {
                      if (rooms)
                          done(RecordPage<GroupRoom>{*rooms, int(rooms->size())}); // all at once
                      else
                          done(rooms.error());
                  });
          },
          this))
    , m_table(new TableView)
    , m_add(new QPushButton(icon("add"), tr("&Add…")))
    , m_remove(new QPushButton(icon("delete"), tr("&Remove…")))
{
    m_table->setObjectName(QStringLiteral("groupRooms"));
    m_table->setAccessibleName(tr("Rooms of the group"));
    m_table->setModel(m_model);
    m_table->setColumnWidths(m_model->columnWidths());
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setEmptyText(tr("This group has no rooms of its own yet."));
    m_add->setObjectName(QStringLiteral("addRoom"));
    m_remove->setObjectName(QStringLiteral("removeRoom"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GroupRooms::updateButtons);
    connect(m_model, &RecordsModel::refreshed, this, &GroupRooms::updateButtons);
    connect(m_model, &RecordsModel::failed, this,
            [this](const Common::Error &error) { m_table->setEmptyText(Common::errorText(error)); });
    connect(m_add, &QPushButton::clicked, this, &GroupRooms::askAdd);
    connect(m_remove, &QPushButton::clicked, this, &GroupRooms::askRemove);
    updateButtons();
}

void GroupRooms::showGroup(const UserGroup &group)
{
    if (m_group.id != group.id)
        m_model->setRows({}); // not those of another group while these are fetched
    m_group = group;
    if (group.id != 0)
        m_model->refresh();
}

void GroupRooms::updateButtons()
{
    m_add->setEnabled(m_connection.mayChange());
    m_remove->setEnabled(m_connection.mayChange() && m_table->currentIndex().isValid());
}

void GroupRooms::askAdd()
{
    auto *rooms = new PagedRecords<ClusterRoom>(
        "Console::GroupRooms", roomColumns,
        [&all = m_connection.rooms()](const PageWish &wish, QObject *context, const auto &done) {
            all.fetchRooms(wish, context, done);
        },
        nullptr);
    auto *dialog = new PickDialog(
        rooms, {tr("A room for %1").arg(m_group.name), tr("Search name, comment or node"), tr("Add to group")}, this);
    connect(dialog, &PickDialog::picked, this, [this, rooms](int row) {
        const QString name = rooms->at(row).name;
        m_connection.accounts().addRoomToGroup(m_group.id, rooms->at(row).id, this,
                                               [this, name, group = m_group.name](const Common::Result<void> &result) {
                                                   tell(result,
                                                        tr("The members of “%1” may enter “%2” now.").arg(group, name));
                                               });
    });
    dialog->open();
}

void GroupRooms::askRemove()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    confirm(this, tr("Take the room “%1” from “%2”?").arg(m_model->at(row).name, m_group.name),
            tr("Its members may not enter it any more, unless it is public. Who is in it now stays."), tr("Take away"),
            [this, group = m_group, room = m_model->at(row)] {
                m_connection.accounts().removeRoomFromGroup(
                    group.id, room.id, this, [this, group, room](const Common::Result<void> &result) {
                        tell(result, tr("“%1” is not a room of “%2” any more.").arg(room.name, group.name));
                    });
            });
}

void GroupRooms::tell(const Common::Result<void> &result, const QString &done)
{
    if (result)
        Q_EMIT changed(MessageBar::Kind::Done, done);
    else
        Q_EMIT changed(MessageBar::Kind::Problem, Common::errorText(result.error()));
}

} // namespace Console
