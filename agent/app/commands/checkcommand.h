// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

/*! `check`: how this node's folders are shared, and how they should be. */
namespace Agent {

constexpr int maximumCheckTopics = 20; //!< that may be named
void addCheckOptions(QCommandLineParser &parser);
int runCheck(const QCommandLineParser &parser);

} // namespace Agent
