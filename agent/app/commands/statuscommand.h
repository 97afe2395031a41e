// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

/*! `status`. */
namespace Agent {

void addStatusOptions(QCommandLineParser &parser);
int runStatus(const QCommandLineParser &parser);

} // namespace Agent
