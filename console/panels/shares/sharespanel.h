// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/records/pagedrecords.h"
#include "console/records/recordspanel.h"

class QLabel;
class QProgressBar;

namespace Console {

class SharesModel;

/*! Which node finds what the others wrote into the shared folders. What is wrong comes first, with what to do about it. */
class SharesPanel : public RecordsPanel
{
    Q_OBJECT
public:
    explicit SharesPanel(ClusterConnection &connection, QWidget *parent = nullptr);

protected:
    QString countText(int rows) const override;
    void updateButtons() override;

private:
    SharesPanel(ClusterConnection &connection, SharesModel *model, QWidget *parent);
    void check();
    void setChecking(bool isChecking);

    NodeAdministration &m_nodes; // not owned, outlives this
    SharesModel *m_model;
    QLabel *m_summaryIcon;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_check;
};

} // namespace Console
