// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

/*! `placement rule` and `placement explain`. */
namespace Agent {

void addPlacementRuleOptions(QCommandLineParser &parser);
int runPlacementRule(const QCommandLineParser &parser);
void addPlacementExplainOptions(QCommandLineParser &parser);
int runPlacementExplain(const QCommandLineParser &parser);

} // namespace Agent
