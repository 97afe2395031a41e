// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/files/filespanel.h"

#include "console/widgets/confirm.h"
#include "console/widgets/timetext.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>

namespace Console {
namespace {

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1);
}

QString previewText(const RoomFile &row)
{
    if (row.preview == QLatin1String("ready"))
        return FilesPanel::tr("there");
    if (row.preview == QLatin1String("waiting"))
        return FilesPanel::tr("is being made");
    return row.preview == QLatin1String("failed") ? FilesPanel::tr("failed") : FilesPanel::tr("none");
}

constexpr RecordColumn<RoomFile> fileColumns[] = {
    {QT_TRANSLATE_NOOP("Console::FilesPanel", "Name"), 34, [](const RoomFile &row) { return row.name; }, "name"},
    {QT_TRANSLATE_NOOP("Console::FilesPanel", "Room"), 18, [](const RoomFile &row) { return row.roomName; },
     "roomName"},
    {.title = QT_TRANSLATE_NOOP("Console::FilesPanel", "Size"),
     .width = 10,
     .text = [](const RoomFile &row) { return sizeText(row.sizeBytes); },
     .orderBy = "sizeBytes",
     .isNumber = true},
    {QT_TRANSLATE_NOOP("Console::FilesPanel", "Type"), 16, [](const RoomFile &row) { return row.mediaType; }},
    {QT_TRANSLATE_NOOP("Console::FilesPanel", "Put there by"), 18, [](const RoomFile &row) { return row.owner; },
     "owner"},
    {QT_TRANSLATE_NOOP("Console::FilesPanel", "Since"), 16, [](const RoomFile &row) { return timeText(row.createdAt); },
     "createdAt"},
    {.title = QT_TRANSLATE_NOOP("Console::FilesPanel", "Preview"),
     .width = 12,
     .text = previewText,
     .toolTip = [](const RoomFile &row) { return row.previewError; }},
    {QT_TRANSLATE_NOOP("Console::FilesPanel", "Deleted"), 16,
     [](const RoomFile &row) { return row.deletedAt.isValid() ? timeText(row.deletedAt) : QString(); }},
};

QComboBox *placeChoice()
{
    auto *places = new QComboBox;
    places->setObjectName(QStringLiteral("places"));
    places->setAccessibleName(FilesPanel::tr("Which files"));
    places->addItem(FilesPanel::tr("Files of rooms"), false);
    places->addItem(FilesPanel::tr("Deleted files"), true);
    return places;
}

} // namespace

FilesPanel::FilesPanel(ClusterConnection &connection, QWidget *parent)
    : FilesPanel(connection, placeChoice(), std::make_shared<FileTotals>(), parent)
{
}

FilesPanel::FilesPanel(ClusterConnection &connection, QComboBox *places, const Totals &totals, QWidget *parent)
    : FilesPanel(connection, places, totals,
                 new PagedRecords<RoomFile>(
                     "Console::FilesPanel", fileColumns,
                     [&administration = connection.administration(), places,
                      totals](const PageWish &wish, QObject *context, const auto &done) {
                         administration.fetchRoomFiles(wish, places->currentData().toBool(), context,
                                                       [totals, done](const Common::Result<RoomFilePage> &page) {
                                                           if (page)
                                                               *totals = page->totals;
                                                           done(page ? Common::Result<RecordPage<RoomFile>>(*page)
                                                                     : page.error());
                                                       });
                     },
                     nullptr),
                 parent)
{
}

FilesPanel::FilesPanel(ClusterConnection &connection, QComboBox *places, const Totals &totals,
                       PagedRecords<RoomFile> *model, QWidget *parent)
    : RecordsPanel(connection, model,
                   {tr("Files"), tr("Search file, room or person (Ctrl+F)"), tr("There are no files."),
                    tr("No file matches “%1”.")},
                   parent)
    , m_connection(connection)
    , m_places(places)
    , m_totals(totals)
    , m_model(model)
    , m_delete(addButton("delete", tr("De&lete…"), tr("Put the selected file into the bin")))
    , m_restore(addButton("undo", tr("&Restore"), tr("Take the selected file out of the bin")))
{
    addFilter(places);
    m_delete->setObjectName(QStringLiteral("deleteButton"));
    m_restore->setObjectName(QStringLiteral("restoreButton"));
    connect(places, &QComboBox::currentIndexChanged, this, [this] {
        m_model->restart();
        updateButtons();
    });
    connect(m_delete, &QPushButton::clicked, this, &FilesPanel::askDelete);
    connect(m_restore, &QPushButton::clicked, this, &FilesPanel::restore);
    updateButtons();
}

bool FilesPanel::showsBin() const
{
    return m_places->currentData().toBool();
}

QString FilesPanel::countText(int rows) const
{
    return tr("%n file(s). Rooms: %1, bins: %2, what accounts keep for themselves: %3", nullptr, rows)
        .arg(sizeText(m_totals->rooms), sizeText(m_totals->bins), sizeText(m_totals->homes));
}

void FilesPanel::updateButtons()
{
    const bool mayChange = m_connection.mayChange() && currentRow() >= 0;
    m_delete->setVisible(!showsBin());
    m_delete->setEnabled(mayChange);
    m_restore->setVisible(showsBin());
    m_restore->setEnabled(mayChange);
}

void FilesPanel::askDelete()
{
    const RoomFile file = m_model->at(currentRow());
    confirm(
        this, tr("Do you really want to delete the file “%1” of the room “%2”?").arg(file.name, file.roomName),
        tr("People in the room no longer see it. It can be restored for seven days."), tr("Delete file"), [this, file] {
            m_connection.administration().deleteRoomFile(file.id, this, [this, file](const Common::Result<void> &done) {
                tell(done, tr("The file “%1” was deleted.").arg(file.name));
            });
        });
}

void FilesPanel::restore()
{
    const RoomFile file = m_model->at(currentRow());
    m_connection.administration().restoreRoomFile(file.id, this, [this, file](const Common::Result<void> &done) {
        tell(done, tr("The file “%1” is back in the room “%2”.").arg(file.name, file.roomName));
    });
}

} // namespace Console
