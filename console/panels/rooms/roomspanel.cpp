// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/rooms/roomspanel.h"

#include "console/panels/connections/kickreport.h"
#include "console/panels/rooms/nodechoicedialog.h"
#include "console/panels/rooms/roompeople.h"
#include "console/panels/rooms/roomplacement.h"

#include <QInputDialog>
#include <QLocale>
#include <QPushButton>

namespace Console {
namespace {

QString pinText(const ClusterRoom &room)
{
    if (!room.pinLabel.isEmpty())
        return RoomsPanel::tr("label %1").arg(room.pinLabel);
    return room.pinNode == 0 ? QString() : RoomsPanel::tr("node %1").arg(room.pinNode);
}

QString accessText(const ClusterRoom &room)
{
    if (room.isClosed)
        return RoomsPanel::tr("closed");
    return room.isPublic ? RoomsPanel::tr("public") : RoomsPanel::tr("by invitation");
}

constexpr RecordColumn<ClusterRoom> roomColumns[] = {
    {.title = QT_TRANSLATE_NOOP("Console::RoomsPanel", "Name"),
     .width = 26,
     .text = [](const ClusterRoom &row) { return row.name; },
     .orderBy = "name"},
    {.title = QT_TRANSLATE_NOOP("Console::RoomsPanel", "People"),
     .width = 10,
     .text = [](const ClusterRoom &row) { return RoomsPanel::tr("%1 of %2").arg(row.people).arg(row.capacity); },
     .orderBy = "people"},
    {.title = QT_TRANSLATE_NOOP("Console::RoomsPanel", "Open on"),
     .width = 16,
     .text = [](const ClusterRoom &row) { return row.node == 0 ? QStringLiteral("–") : row.nodeName; },
     .orderBy = "nodeName"},
    {.title = QT_TRANSLATE_NOOP("Console::RoomsPanel", "Type"),
     .width = 16,
     .text = [](const ClusterRoom &row) { return roomTypeText(row.type); },
     .orderBy = "type"},
    {.title = QT_TRANSLATE_NOOP("Console::RoomsPanel", "Access"),
     .width = 12,
     .text = accessText,
     .orderBy = "isPublic"},
    {.title = QT_TRANSLATE_NOOP("Console::RoomsPanel", "Owner"),
     .width = 14,
     .text = [](const ClusterRoom &row) { return row.owner; }},
    {.title = QT_TRANSLATE_NOOP("Console::RoomsPanel", "Groups"),
     .width = 16,
     .text = [](const ClusterRoom &row) { return row.groups; }},
    {.title = QT_TRANSLATE_NOOP("Console::RoomsPanel", "Pinned to"), .width = 14, .text = pinText},
    {.title = QT_TRANSLATE_NOOP("Console::RoomsPanel", "Id"),
     .width = 6,
     .text = [](const ClusterRoom &row) { return QString::number(row.id); },
     .orderBy = "id"},
};

} // namespace

RoomsPanel::RoomsPanel(ClusterConnection &connection, QWidget *parent)
    : RoomsPanel(connection,
                 new PagedRecords<ClusterRoom>(
                     "Console::RoomsPanel", roomColumns,
                     [&rooms = connection.rooms()](const PageWish &wish, QObject *context, const auto &done) {
                         rooms.fetchRooms(wish, context, done);
                     },
                     nullptr),
                 parent)
{
}

RoomsPanel::RoomsPanel(ClusterConnection &connection, PagedRecords<ClusterRoom> *model, QWidget *parent)
    : EditorPanel(connection, model,
                  {tr("Rooms"), tr("Search name, comment, program, node or id (Ctrl+F)"),
                   tr("There are no rooms yet. Choose “New” to make the first."), tr("No room matches “%1”.")},
                  {.record = tr("Room %1"),
                   .newRecord = tr("New room"),
                   .addTip = tr("Enter a new room"),
                   .deleteTip = tr("Delete the selected room"),
                   .deleteQuestion = tr("Do you really want to delete the room “%1”?"),
                   .deleteEffect = tr("People in it are sent out. Its chat, polls, whiteboard, files and invitations "
                                      "are lost."),
                   .deleteAction = tr("Delete room"),
                   .saved = tr("The room “%1” was saved."),
                   .deleted = tr("The room “%1” was deleted."),
                   .named = tr("the room “%1”")},
                  new RoomForm, parent)
    , m_people(new RoomPeople(connection))
    , m_placement(new RoomPlacement(connection))
    , m_move(addRecordButton("move", tr("&Move…"), tr("Move the open room to another node")))
    , m_pin(addRecordButton("pin", tr("P&in…"), tr("Say where the room must be opened")))
    , m_empty(addRecordButton("kick", tr("&Empty…"), tr("Send everybody out of the room")))
{
    m_move->setObjectName(QStringLiteral("moveButton"));
    m_pin->setObjectName(QStringLiteral("pinButton"));
    m_empty->setObjectName(QStringLiteral("emptyButton"));
    addTab(m_people, tr("People"));
    addTab(m_placement, tr("Placement"));
    connect(m_move, &QPushButton::clicked, this, &RoomsPanel::askMove);
    connect(m_pin, &QPushButton::clicked, this, &RoomsPanel::askPin);
    connect(m_empty, &QPushButton::clicked, this, &RoomsPanel::askEmpty);
    connect(m_people, &RoomPeople::kicked, this, [this](const QList<KickResult> &results) {
        say(kickKind(results), kickSummary(results));
        refresh();
    });
    updateButtons();
}

RoomsPanel::~RoomsPanel() = default;

QString RoomsPanel::countText(int rows) const
{
    return tr("%n room(s)", nullptr, rows);
}

void RoomsPanel::save(const ClusterRoom &room, const Done &done)
{
    connection().rooms().saveRoom(room, this, done);
}

void RoomsPanel::remove(const ClusterRoom &room, const std::function<void(const Common::Result<void> &)> &done)
{
    connection().rooms().deleteRoom(room.id, this, done);
}

const ClusterRoom *RoomsPanel::shownRoom() const
{
    const int row = isNew() ? -1 : shownRow();
    return row < 0 ? nullptr : &at(row);
}

void RoomsPanel::recordShown()
{
    const ClusterRoom *room = shownRoom();
    m_people->showRoom(room ? room->id : 0);
    m_placement->showRoom(room ? *room : ClusterRoom());
}

void RoomsPanel::updateButtons()
{
    EditorPanelBase::updateButtons();
    const ClusterRoom *room = shownRoom();
    const bool mayChange = connection().mayChange();
    const bool isOpen = room && room->node != 0;
    m_move->setEnabled(mayChange && isOpen);
    m_move->setToolTip(isOpen || !room ? tr("Move the open room to another node")
                                       : tr("The room is not open: there is nothing to move."));
    m_pin->setEnabled(mayChange && room);
    m_empty->setEnabled(mayChange && isOpen);
}

void RoomsPanel::withServers(const std::function<void(const QList<ServerEntry> &)> &next)
{
    connection().fetchServers(this, [this, next](const Common::Result<QList<ServerEntry>> &servers) {
        if (servers)
            next(*servers);
        else
            say(MessageBar::Kind::Problem, Common::errorText(servers.error()));
    });
}

void RoomsPanel::askMove()
{
    if (const ClusterRoom *room = shownRoom()) {
        withServers([this, room = *room](const QList<ServerEntry> &servers) {
            auto *dialog = new NodeChoiceDialog(
                {tr("Move room"),
                 tr("The %n person(s) in “%1” go on on the other node after a moment. Where to?", nullptr, room.people)
                     .arg(room.name),
                 tr("as the placement rule chooses"), tr("Move")},
                servers, 0, this);
            connect(dialog, &NodeChoiceDialog::chosen, this, [this, room](qint64 node) { move(room, node); });
            dialog->open();
        });
    }
}

void RoomsPanel::move(const ClusterRoom &room, qint64 node)
{
    connection().rooms().move(room.id, node, this,
                              [this, room](const Common::Result<ActionReport> &report) { tell(room, report); });
}

void RoomsPanel::askPin()
{
    if (const ClusterRoom *room = shownRoom()) {
        withServers([this, room = *room](const QList<ServerEntry> &servers) {
            auto *dialog = new NodeChoiceDialog({tr("Pin room"),
                                                 tr("Where must “%1” be opened? While no such node is there, nobody "
                                                    "can enter it. If it is open, it stays "
                                                    "where it is until it ends or is moved.")
                                                     .arg(room.name),
                                                 tr("anywhere, or by label"), tr("Pin")},
                                                servers, room.pinNode, this);
            dialog->askForLabel(tr("&Label"), room.pinLabel);
            connect(dialog, &NodeChoiceDialog::chosen, this,
                    [this, room](qint64 node, const QString &label) { pin(room, node, label); });
            dialog->open();
        });
    }
}

void RoomsPanel::pin(const ClusterRoom &room, qint64 node, const QString &label)
{
    connection().rooms().pin(room.id, node, label, this, [this, room](const Common::Result<void> &done) {
        if (done)
            say(MessageBar::Kind::Done, tr("Where “%1” is opened was saved.").arg(room.name));
        else
            say(MessageBar::Kind::Problem,
                tr("“%1” was not pinned. %2").arg(room.name, Common::errorText(done.error())));
        refresh();
    });
}

void RoomsPanel::askEmpty()
{
    const ClusterRoom *room = shownRoom();
    if (!room)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Empty room"));
    dialog->setLabelText(tr("All %n person(s) are sent out of “%1”; they may enter again. What shall they be told?",
                            nullptr, room->people)
                             .arg(room->name));
    dialog->setOkButtonText(tr("Send everybody out"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, room = *room](const QString &notice) { empty(room, notice.trimmed()); });
    dialog->open();
}

void RoomsPanel::empty(const ClusterRoom &room, const QString &notice)
{
    connection().rooms().close(room.id, notice, this,
                               [this, room](const Common::Result<ActionReport> &report) { tell(room, report); });
}

void RoomsPanel::tell(const ClusterRoom &room, const Common::Result<ActionReport> &report)
{
    if (!report)
        say(MessageBar::Kind::Problem, tr("%1: %2").arg(room.name, Common::errorText(report.error())));
    else
        say(report->isDone() ? MessageBar::Kind::Done : MessageBar::Kind::Problem,
            tr("%1: %2").arg(room.name, report->message));
    refresh();
}

} // namespace Console
