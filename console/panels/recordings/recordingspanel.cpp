// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/panels/recordings/recordingspanel.h"

#include "console/widgets/confirm.h"
#include "console/widgets/timetext.h"

#include <QLocale>
#include <QPushButton>
#include <QTime>

namespace Console {
namespace {

QString lengthText(const RoomRecording &row)
{
    return row.durationMs > 0 ? QTime(0, 0).addMSecs(int(row.durationMs)).toString(QStringLiteral("H:mm:ss"))
                              : QString();
}

QString sizeText(const RoomRecording &row)
{
    return row.sizeBytes > 0 ? QLocale().formattedDataSize(row.sizeBytes, 1) : QString();
}

QString stateText(const RoomRecording &row)
{
    if (row.state == QLatin1String("recording"))
        return RecordingsPanel::tr("is being recorded");
    if (row.state == QLatin1String("waiting"))
        return RecordingsPanel::tr("waits to be converted");
    if (row.state == QLatin1String("converting"))
        return RecordingsPanel::tr("is being converted, %1 %").arg(row.progress);
    return row.state == QLatin1String("failed") ? RecordingsPanel::tr("failed") : RecordingsPanel::tr("done");
}

QString nodeText(const RoomRecording &row)
{
    return row.node > 0 ? QString::number(row.node) : QString();
}

constexpr RecordColumn<RoomRecording> recordingColumns[] = {
    {QT_TRANSLATE_NOOP("Console::RecordingsPanel", "Room"), 22, [](const RoomRecording &row) { return row.roomName; },
     "roomName"},
    {QT_TRANSLATE_NOOP("Console::RecordingsPanel", "Name"), 30, [](const RoomRecording &row) { return row.name; },
     "name"},
    {QT_TRANSLATE_NOOP("Console::RecordingsPanel", "Begun by"), 18,
     [](const RoomRecording &row) { return row.createdBy; }, "createdBy"},
    {QT_TRANSLATE_NOOP("Console::RecordingsPanel", "Begun"), 16,
     [](const RoomRecording &row) { return timeText(row.startedAt); }, "startedAt"},
    {.title = QT_TRANSLATE_NOOP("Console::RecordingsPanel", "Length"),
     .width = 9,
     .text = lengthText,
     .orderBy = "durationMs",
     .isNumber = true},
    {.title = QT_TRANSLATE_NOOP("Console::RecordingsPanel", "Size"),
     .width = 10,
     .text = sizeText,
     .orderBy = "sizeBytes",
     .isNumber = true},
    {.title = QT_TRANSLATE_NOOP("Console::RecordingsPanel", "State"),
     .width = 22,
     .text = stateText,
     .orderBy = "state",
     .toolTip = [](const RoomRecording &row) { return row.failure; }},
    {.title = QT_TRANSLATE_NOOP("Console::RecordingsPanel", "Node"), .width = 7, .text = nodeText, .isNumber = true},
};

} // namespace

RecordingsPanel::RecordingsPanel(ClusterConnection &connection, QWidget *parent)
    : RecordingsPanel(
        connection,
        new PagedRecords<RoomRecording>(
            "Console::RecordingsPanel", recordingColumns,
            [&administration = connection.administration()](const PageWish &wish, QObject *context, const auto &done) {
                administration.fetchRecordings(wish, context, done);
            },
            nullptr),
        parent)
{
}

RecordingsPanel::RecordingsPanel(ClusterConnection &connection, PagedRecords<RoomRecording> *model, QWidget *parent)
    : RecordsPanel(connection, model,
                   {tr("Recordings"), tr("Search recording, room or person (Ctrl+F)"), tr("There are no recordings."),
                    tr("No recording matches “%1”.")},
                   parent)
    , m_connection(connection)
    , m_model(model)
    , m_delete(addButton("delete", tr("De&lete…"), tr("Delete the selected recording for good")))
{
    m_delete->setObjectName(QStringLiteral("deleteButton"));
    connect(m_delete, &QPushButton::clicked, this, &RecordingsPanel::askDelete);
    updateButtons();
}

QString RecordingsPanel::countText(int rows) const
{
    return tr("%n recording(s)", nullptr, rows);
}

void RecordingsPanel::updateButtons()
{
    const int row = currentRow();
    m_delete->setEnabled(m_connection.mayChange() && row >= 0 && m_model->at(row).state != QLatin1String("recording"));
}

void RecordingsPanel::askDelete()
{
    const RoomRecording recording = m_model->at(currentRow());
    confirm(this, tr("Do you really want to delete the recording “%1”?").arg(recording.name),
            tr("It cannot be brought back."), tr("Delete recording"), [this, recording] {
                m_connection.administration().deleteRecording(
                    recording.id, this, [this, recording](const Common::Result<void> &done) {
                        tell(done, tr("The recording “%1” was deleted.").arg(recording.name));
                    });
            });
}

} // namespace Console
