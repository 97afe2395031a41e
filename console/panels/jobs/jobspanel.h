// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/records/pagedrecords.h"
#include "console/records/recordspanel.h"

namespace Console {

/*! The jobs that one node does for all, and how they last went. */
class JobsPanel : public RecordsPanel
{
    Q_OBJECT
public:
    explicit JobsPanel(ClusterConnection &connection, QWidget *parent = nullptr);

protected:
    QString countText(int rows) const override;
};

} // namespace Console
