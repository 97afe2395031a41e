// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

/*! What administrators do to one node: `node limits`, `drain`, `undrain` and `declare-dead`. */
namespace Agent {

void addNodeLimitsOptions(QCommandLineParser &parser);
int runNodeLimits(const QCommandLineParser &parser);
void addDrainOptions(QCommandLineParser &parser);
int runDrain(const QCommandLineParser &parser);
void addUndrainOptions(QCommandLineParser &parser);
int runUndrain(const QCommandLineParser &parser);
void addDeclareDeadOptions(QCommandLineParser &parser);
int runDeclareDead(const QCommandLineParser &parser);

} // namespace Agent
