// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/records/pagedrecords.h"
#include "console/records/recordspanel.h"

class QComboBox;

namespace Console {

/*! The queue of mails: what waits, what went, what failed and why; a failed one can be tried again. */
class MailPanel : public RecordsPanel
{
    Q_OBJECT
public:
    explicit MailPanel(ClusterConnection &connection, QWidget *parent = nullptr);

protected:
    QString countText(int rows) const override;
    void updateButtons() override;

private:
    MailPanel(ClusterConnection &connection, QComboBox *states, QWidget *parent);
    MailPanel(ClusterConnection &connection, QComboBox *states, PagedRecords<QueuedMail> *model, QWidget *parent);
    void retry();
    void askDelete();
    void askTestMail();

    ClusterConnection &m_connection; // not owned, outlives this
    PagedRecords<QueuedMail> *m_model;
    QPushButton *m_retry;
    QPushButton *m_delete;
    QPushButton *m_test;
};

} // namespace Console
