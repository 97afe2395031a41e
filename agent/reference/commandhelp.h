// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/app/commands/command.h"

namespace Agent {

/*! An option of a command, or a word that it takes besides: `name` is empty then. */
struct HelpEntry
{
    QString name;  //!< without dashes: "config"
    QString value; //!< what stands for its value: "FILE"; empty = it takes none
    QString text;
};

/*!
    What a command of the table takes, in English as long as no translator is installed; without the help that all have.

    Qt's parser tells what it was given in its help alone, so that is read.
*/
QList<HelpEntry> helpEntries(const Command &command);

} // namespace Agent
