// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

/*! `user add`. */
namespace Agent {

void addUserAddOptions(QCommandLineParser &parser);
int runUserAdd(const QCommandLineParser &parser);

} // namespace Agent
