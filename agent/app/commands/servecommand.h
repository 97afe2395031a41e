// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

/*! `serve`: runs the node until SIGTERM or SIGINT. */
namespace Agent {

void addServeOptions(QCommandLineParser &parser);
int runServe(const QCommandLineParser &parser);

} // namespace Agent
