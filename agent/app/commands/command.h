// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/caller.h"
#include "agent/app/cluster.h"
#include "agent/app/config.h"

#include <QCommandLineParser>
#include <QStringList>

#include <span>

namespace Agent {

/*! One administration command: a row of the table in commands.cpp. */
struct Command
{
    const char *name;    //!< as typed: "user add"
    const char *summary; //!< one line, for the list
    void (*addOptions)(QCommandLineParser &parser);
    int (*run)(const QCommandLineParser &parser); //!< returns the exit code
    int maximumWords = 0;                         //!< that it takes besides its options
};

std::span<const Command> commands();

/*! Finds the command in the arguments, parses its options and runs it. Prints help and usage errors itself. */
int runCommand(const QStringList &arguments);

// What commands share
void addConfigOption(QCommandLineParser &parser);
QString configFileOf(const QCommandLineParser &parser);
Common::Result<Config> readConfig(const QCommandLineParser &parser); //!< the configuration that --config names
Common::Result<QString> textOption(const QCommandLineParser &parser, const char *name);  //!< Invalid: missing
Common::Result<qint64> numberOption(const QCommandLineParser &parser, const char *name); //!< Invalid: missing, or none
Common::Result<Common::Level> levelOption(const QCommandLineParser &parser); //!< --level; Invalid: not known
void addNodeOption(QCommandLineParser &parser);                              //!< --node
struct OpenedCluster
{
    Config config;
    Cluster cluster;
};
Common::Result<OpenedCluster> openCluster(const QCommandLineParser &parser); //!< and the cluster that it names
Caller commandCaller();                                                      //!< who commands are for the audit log
QString momentText(Common::UtcTime time);                                    //!< ISO 8601 in UTC, without milliseconds
int fail(const Common::Error &error);      //!< prints the error to standard error; returns its exit code
int failUsage(const Common::Error &error); //!< the same for what was typed wrongly
void print(const QString &text);           //!< a line to standard output

} // namespace Agent
