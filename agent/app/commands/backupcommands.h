// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

/*! `backup` and `restore`: the whole cluster in one file. */
namespace Agent {

void addBackupOptions(QCommandLineParser &parser);
int runBackup(const QCommandLineParser &parser);
void addRestoreOptions(QCommandLineParser &parser);
int runRestore(const QCommandLineParser &parser);

} // namespace Agent
