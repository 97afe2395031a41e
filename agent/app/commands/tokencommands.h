// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

/*! `token add`, `token list`, `token revoke`. */
namespace Agent {

void addTokenAddOptions(QCommandLineParser &parser);
int runTokenAdd(const QCommandLineParser &parser);

void addTokenListOptions(QCommandLineParser &parser);
int runTokenList(const QCommandLineParser &parser);

void addTokenRevokeOptions(QCommandLineParser &parser);
int runTokenRevoke(const QCommandLineParser &parser);

} // namespace Agent
