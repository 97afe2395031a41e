// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

/*! `init` and `join`. */
namespace Agent {

void addInitOptions(QCommandLineParser &parser);
int runInit(const QCommandLineParser &parser);
void addJoinOptions(QCommandLineParser &parser);
int runJoin(const QCommandLineParser &parser);

} // namespace Agent
