// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/panellist.h"

#include "console/panels/audit/auditpanel.h"
#include "console/panels/connections/connectionspanel.h"
#include "console/panels/jobs/jobspanel.h"
#include "console/panels/mail/mailpanel.h"
#include "console/panels/servers/serverspanel.h"
#include "console/panels/sessions/sessionspanel.h"
#include "console/panels/verify/verifypanel.h"

#include <QCoreApplication>

namespace Console {
namespace {

template <class Type>
Panel *make(ClusterConnection &connection, QWidget *parent)
{
    return new Type(connection, parent);
}

constexpr PanelEntry entries[] = {
    {"servers", QT_TRANSLATE_NOOP("Console::PanelList", "Servers"), "servers", make<ServersPanel>},
    {"connections", QT_TRANSLATE_NOOP("Console::PanelList", "Connections"), "connections", make<ConnectionsPanel>},
    {"sessions", QT_TRANSLATE_NOOP("Console::PanelList", "Sessions"), "sessions", make<SessionsPanel>},
    {"mails", QT_TRANSLATE_NOOP("Console::PanelList", "Mails"), "mail", make<MailPanel>},
    {"jobs", QT_TRANSLATE_NOOP("Console::PanelList", "Jobs"), "jobs", make<JobsPanel>},
    {"audit", QT_TRANSLATE_NOOP("Console::PanelList", "Audit log"), "audit", make<AuditPanel>},
    {"verify", QT_TRANSLATE_NOOP("Console::PanelList", "Verify"), "verify", make<VerifyPanel>},
};

} // namespace

QString PanelEntry::text() const
{
    return QCoreApplication::translate("Console::PanelList", title);
}

std::span<const PanelEntry> panelList()
{
    return entries;
}

} // namespace Console
