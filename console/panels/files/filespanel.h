// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/records/pagedrecords.h"
#include "console/records/recordspanel.h"

class QComboBox;

namespace Console {

/*! The files of all rooms, and those in their bins; what all files take. Files can be deleted, and brought back for a week. */
class FilesPanel : public RecordsPanel
{
    Q_OBJECT
public:
    explicit FilesPanel(ClusterConnection &connection, QWidget *parent = nullptr);

protected:
    QString countText(int rows) const override;
    void updateButtons() override;

private:
    using Totals = std::shared_ptr<FileTotals>; // the model's fetching fills it
    FilesPanel(ClusterConnection &connection, QComboBox *places, const Totals &totals, QWidget *parent);
    FilesPanel(ClusterConnection &connection, QComboBox *places, const Totals &totals, PagedRecords<RoomFile> *model,
               QWidget *parent);
    bool showsBin() const;
    void askDelete();
    void restore();

    ClusterConnection &m_connection; // not owned, outlives this
    QComboBox *m_places;
    const Totals m_totals;
    PagedRecords<RoomFile> *m_model;
    QPushButton *m_delete;
    QPushButton *m_restore;
};

} // namespace Console
