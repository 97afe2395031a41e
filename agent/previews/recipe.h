// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Agent {

/*! A file of a program that a recipe needs, and the Debian package that brings it. */
struct NeededProgram
{
    const char *file; //!< below /usr
    const char *package;
};

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

/*! The first that is not below `usr`. */
std::optional<NeededProgram> missingProgram(const QList<NeededProgram> &programs, const QString &usr);

} // namespace Agent
