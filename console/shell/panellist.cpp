// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/panellist.h"

#include "console/panels/audit/auditpanel.h"
#include "console/panels/configuration/configurationpanel.h"
#include "console/panels/connections/connectionspanel.h"
#include "console/panels/files/filespanel.h"
#include "console/panels/groups/groupspanel.h"
#include "console/panels/jobs/jobspanel.h"
#include "console/panels/mail/mailpanel.h"
#include "console/panels/overview/overviewpanel.h"
#include "console/panels/placement/placementpanel.h"
#include "console/panels/recordings/recordingspanel.h"
#include "console/panels/rooms/roomspanel.h"
#include "console/panels/servers/serverspanel.h"
#include "console/panels/sessions/sessionspanel.h"
#include "console/panels/shares/sharespanel.h"
#include "console/panels/users/userspanel.h"
#include "console/panels/verify/verifypanel.h"

#include <QCoreApplication>

#include <algorithm>

namespace Console {
namespace {

template <class Type>
Panel *make(ClusterConnection &connection, QWidget *parent)
{
    return new Type(connection, parent);
}

using enum PanelGroup;

// As they stand in the navigation.
constexpr PanelEntry panelEntries[] = {
    {Cluster, "overview", QT_TRANSLATE_NOOP("Console::PanelList", "Overview"), "overview", make<OverviewPanel>},
    {Cluster, "servers", QT_TRANSLATE_NOOP("Console::PanelList", "Servers"), "servers", make<ServersPanel>},
    {Cluster, "rooms", QT_TRANSLATE_NOOP("Console::PanelList", "Rooms"), "rooms", make<RoomsPanel>},
    {Cluster, "connections", QT_TRANSLATE_NOOP("Console::PanelList", "Connections"), "connections",
     make<ConnectionsPanel>},
    {Cluster, "placement", QT_TRANSLATE_NOOP("Console::PanelList", "Placement"), "placement", make<PlacementPanel>},
    {People, "users", QT_TRANSLATE_NOOP("Console::PanelList", "Users"), "users", make<UsersPanel>},
    {People, "groups", QT_TRANSLATE_NOOP("Console::PanelList", "Groups"), "groups", make<GroupsPanel>},
    {People, "sessions", QT_TRANSLATE_NOOP("Console::PanelList", "Sessions"), "sessions", make<SessionsPanel>},
    {Operations, "files", QT_TRANSLATE_NOOP("Console::PanelList", "Files"), "files", make<FilesPanel>},
    {Operations, "recordings", QT_TRANSLATE_NOOP("Console::PanelList", "Recordings"), "recordings",
     make<RecordingsPanel>},
    {Operations, "mails", QT_TRANSLATE_NOOP("Console::PanelList", "Mails"), "mail", make<MailPanel>},
    {Operations, "jobs", QT_TRANSLATE_NOOP("Console::PanelList", "Jobs"), "jobs", make<JobsPanel>},
    {Operations, "shares", QT_TRANSLATE_NOOP("Console::PanelList", "Shares"), "shares", make<SharesPanel>},
    {Operations, "configuration", QT_TRANSLATE_NOOP("Console::PanelList", "Configuration"), "configuration",
     make<ConfigurationPanel>},
    {Operations, "audit", QT_TRANSLATE_NOOP("Console::PanelList", "Audit log"), "audit", make<AuditPanel>},
    {Operations, "verify", QT_TRANSLATE_NOOP("Console::PanelList", "Verify"), "verify", make<VerifyPanel>},
};
static_assert(std::ranges::is_sorted(panelEntries, {}, &PanelEntry::group));

} // namespace

QString groupText(PanelGroup group)
{
    switch (group) {
    case PanelGroup::Cluster: return QCoreApplication::translate("Console::PanelList", "Cluster");
    case PanelGroup::People: return QCoreApplication::translate("Console::PanelList", "People");
    case PanelGroup::Operations: return QCoreApplication::translate("Console::PanelList", "Operations");
    }
    Q_UNREACHABLE();
}

QString PanelEntry::text() const
{
    return QCoreApplication::translate("Console::PanelList", title);
}

std::span<const PanelEntry> panelList()
{
    return panelEntries;
}

} // namespace Console
