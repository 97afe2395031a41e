// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/records/pagedrecords.h"
#include "console/records/recordspanel.h"

namespace Console {

/*! The recordings of all rooms and what becomes of them; they can be deleted. */
class RecordingsPanel : public RecordsPanel
{
    Q_OBJECT
public:
    explicit RecordingsPanel(ClusterConnection &connection, QWidget *parent = nullptr);

protected:
    QString countText(int rows) const override;
    void updateButtons() override;

private:
    RecordingsPanel(ClusterConnection &connection, PagedRecords<RoomRecording> *model, QWidget *parent);
    void askDelete();

    ClusterConnection &m_connection; // not owned, outlives this
    PagedRecords<RoomRecording> *m_model;
    QPushButton *m_delete;
};

} // namespace Console
