// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace Agent {

/*! A file of a program that something needs, and the Debian package that brings it. */
struct NeededProgram
{
    const char *file; //!< below /usr
    const char *package;
};

/*! The first that is not below `usr`. */
std::optional<NeededProgram> missingProgram(const QList<NeededProgram> &programs, const QString &usr);
QStringList missingPackages(const QList<NeededProgram> &programs, const QString &usr); //!< of all that are not

} // namespace Agent
