// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/records/pagedrecords.h"
#include "console/records/recordspanel.h"

namespace Console {

/*! Who is logged in, how and from where; one session, and all of a user, can be ended. */
class SessionsPanel : public RecordsPanel
{
    Q_OBJECT
public:
    explicit SessionsPanel(ClusterConnection &connection, QWidget *parent = nullptr);

protected:
    QString countText(int rows) const override;
    void updateButtons() override;

private:
    SessionsPanel(ClusterConnection &connection, PagedRecords<LoginSession> *model, QWidget *parent);
    void askEnd();
    void askEndOne();
    void end(const LoginSession &session);
    void endOne(const LoginSession &session);

    ClusterConnection &m_connection; // not owned, outlives this
    PagedRecords<LoginSession> *m_model;
    QPushButton *m_endOne;
    QPushButton *m_end;
};

} // namespace Console
