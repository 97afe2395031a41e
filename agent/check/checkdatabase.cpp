// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/checkdatabase.h"

#include "agent/check/checktext.h"
#include "agent/storage/migrations.h"

#include <QFile>

#include <algorithm>

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

DatabaseSettings hurried(DatabaseSettings settings)
{
    constexpr Millis longest = 2s;
    settings.timeout = std::min(settings.timeout, longest);
    return settings;
}

Result<std::unique_ptr<Database>> openToLook(const CheckTarget &target)
{
    const bool isFile = target.database.driver == DatabaseDriver::Sqlite;
    if (isFile && !QFile::exists(target.database.file)) // opening it would make it
        return Error{ErrorCode::NotInitialised, {}};
    auto database = Database::open(hurried(target.database), NodeId(), {});
    if (!database)
        return database.error();
    const auto state = schemaState(**database);
    if (!state)
        return state.error();
    // Steps that are not done yet bring tables and columns that statements of this program name.
    if (!state->has(schemaSteps((*database)->driver())))
        return Error{ErrorCode::NotInitialised, {}};
    if (const auto fits = checkCompatible(**database, newestSchemaVersion((*database)->driver())); !fits)
        return fits.error();
    return database;
}

Finding needsDatabase()
{
    return warning(CheckText::tr("Not looked at, as the database cannot be used yet."),
                   CheckText::tr("Do what is said of the database, then run this again."));
}

Result<NodesSnapshot> nodesOf(const CheckTarget &target)
{
    const auto database = openToLook(target);
    if (!database)
        return database.error();
    return NodeRepository(**database).snapshot();
}

} // namespace Agent
