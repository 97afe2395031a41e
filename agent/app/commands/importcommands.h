// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

/*! `import-openmeetings`. */
namespace Agent {

void addImportOpenMeetingsOptions(QCommandLineParser &parser);
int runImportOpenMeetings(const QCommandLineParser &parser);

} // namespace Agent
