// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/records/recordspanel.h"

namespace Console {

class PeriodChoice;

/*! Who did what to the cluster, and what came of it. */
class AuditPanel : public RecordsPanel
{
    Q_OBJECT
public:
    explicit AuditPanel(ClusterConnection &connection, QWidget *parent = nullptr);

protected:
    QString countText(int rows) const override;

private:
    AuditPanel(ClusterConnection &connection, PeriodChoice *period, QWidget *parent);
    AuditPanel(ClusterConnection &connection, PeriodChoice *period, RecordsModel *model, QWidget *parent);
};

} // namespace Console
