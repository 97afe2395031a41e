// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Console {

/*! What a panel is for, for people who see it for the first time. */
struct PanelHelp
{
    QString shows;   //!< what the panel shows
    QString meaning; //!< what its columns and states mean
    QString actions; //!< what its buttons do

    bool isEmpty() const { return shows.isEmpty(); }
};

PanelHelp panelHelp(const QString &panelId); //!< empty for a panel that has none

} // namespace Console
