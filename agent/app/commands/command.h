// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

std::span<const Command> commands();

/*! Finds the command in the arguments, parses its options and runs it. Prints help and usage errors itself. */
int runCommand(const QStringList &arguments);

// What commands share
void addConfigOption(QCommandLineParser &parser);
QString configFileOf(const QCommandLineParser &parser);
Common::Result<Config> readConfig(const QCommandLineParser &parser); //!< the configuration that --config names
struct OpenedCluster
{
    Config config;
    Cluster cluster;
};
Common::Result<OpenedCluster> openCluster(const QCommandLineParser &parser); //!< and the cluster that it names
int fail(const Common::Error &error); //!< prints the error to standard error; returns its exit code
void print(const QString &text);      //!< a line to standard output

} // namespace Agent
