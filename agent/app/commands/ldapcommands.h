// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

/*! `ldap test`. */
namespace Agent {

void addLdapTestOptions(QCommandLineParser &parser);
int runLdapTest(const QCommandLineParser &parser);

} // namespace Agent
