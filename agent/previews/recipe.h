// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/sandbox/neededprogram.h"

#include <QByteArray>

namespace Agent {

/*! How previews of a media type are made; the words are those of makepreview.sh. */
struct Recipe
{
    QByteArray kind;
    QByteArray suffix;       //!< what the source is called inside of the sandbox
    QByteArray exportFilter; //!< of LibreOffice, empty where it is not used
    QList<NeededProgram> programs;
};

/*! None for what has no previews: sound, HTML, archives and all that is not known. */
std::optional<Recipe> recipeFor(const QString &mediaType);

/*! All programs that recipes name. */
QList<NeededProgram> programsOfRecipes();

} // namespace Agent
