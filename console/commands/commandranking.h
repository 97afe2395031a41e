// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/commands/command.h"

#include <QList>
#include <QStringList>

namespace Console {

QString searchForm(const QString &text); //!< without case and accents: "Übersicht" and "ubersicht" are the same

/*!
    The commands that match what somebody typed, best first. Every word must be in the text or the context, in any order;
    the start of a word counts more than its middle, the text more than the context. What was used lately comes first
    among equals, and first of all when nothing is typed. `recent`: ids, the latest first.
*/
QList<Command> rankedCommands(const QList<Command> &commands, const QString &typed, const QStringList &recent);

} // namespace Console
