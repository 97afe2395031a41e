// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

/*! `audit`. */
namespace Agent {

void addAuditOptions(QCommandLineParser &parser);
int runAudit(const QCommandLineParser &parser);

} // namespace Agent
