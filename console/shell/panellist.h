// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/clusterconnection.h"
#include "console/widgets/panel.h"

#include <span>

namespace Console {

/*! One panel of the main window. A new panel is a folder under console/panels and one line in panellist.cpp. */
struct PanelEntry
{
    const char *id;    //!< also the name of its screenshot
    const char *title; //!< in the translation context Console::PanelList
    const char *icon;
    Panel *(*make)(ClusterConnection &connection, QWidget *parent);

    QString text() const; //!< the title in the program's language
};

std::span<const PanelEntry> panelList();

} // namespace Console
