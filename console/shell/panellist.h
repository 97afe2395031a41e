// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"
#include "console/widgets/panel.h"

#include <span>

namespace Console {

/*! What the panels are about; the navigation has a heading for each. */
enum class PanelGroup { Cluster, People, Operations };

QString groupText(PanelGroup group);

/*! One panel of the main window. A new panel is a folder under console/panels and one line in panellist.cpp. */
struct PanelEntry
{
    PanelGroup group;
    const char *id;    //!< also the name of its screenshot and of its settings
    const char *title; //!< in the translation context Console::PanelList
    const char *icon;
    Panel *(*make)(ClusterConnection &connection, QWidget *parent);

    QString text() const; //!< the title in the program's language
};

std::span<const PanelEntry> panelList(); //!< group by group

} // namespace Console
