// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/databasesettings.h"
#include "common/core/result.h"

#include <optional>

namespace Agent {

/*! What the two XML files of an OpenMeetings 2.1 node say of its cluster (CLUSTERING.md). No password is in it. */
struct OpenMeetingsConfig
{
    QString persistenceFile; //!< that was read
    QString contextFile;
    QString serverId; //!< empty = commented out: no cluster
    bool hasDatabaseStore = false;
    QString commitProvider;               //!< the value of openjpa.RemoteCommitProvider; empty = none
    QString databaseUrl;                  //!< without its parameters: "jdbc:mysql://db1:3306/openmeetings"
    std::optional<DatabaseDriver> driver; //!< nothing: of a kind that Atrium does not know
    QString databaseHost;
    int databasePort = 0; //!< 0 = not said
    QString databaseUser;
};

/*!
    Looks for persistence.xml and openmeetings-applicationContext.xml in a folder, and in the places below it where OpenMeetings
    has them. Errors: Config (none there, or no XML; names the file and line). Threads: any.
*/
Common::Result<OpenMeetingsConfig> readOpenMeetingsConfig(const QString &folder);

/*! Lines of an agent.toml that say the same. */
QString agentTomlFrom(const OpenMeetingsConfig &config);

/*! What has no counterpart or must be looked at, a sentence each. */
QStringList remarksOn(const OpenMeetingsConfig &config);

} // namespace Agent
