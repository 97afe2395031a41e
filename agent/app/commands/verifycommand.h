// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

/*! `verify`: the seed's closing check against a running cluster. */
namespace Agent {

void addVerifyOptions(QCommandLineParser &parser);
int runVerify(const QCommandLineParser &parser);

} // namespace Agent
