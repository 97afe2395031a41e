// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

/*! `check`: how this node's folders are shared, and how they should be. */
namespace Agent {

void addCheckOptions(QCommandLineParser &parser);
int runCheck(const QCommandLineParser &parser);

} // namespace Agent
