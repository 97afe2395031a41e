// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/contractsteps.h"

#include "agent/storage/repositories/noderepository.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcContract, "agent.storage.migrations")

namespace Agent {

using namespace Common;

namespace {

// A node's row of load is there from its claim until it ends cleanly or is taken over.
constexpr auto nodesAtWork = "SELECT n.id, n.name, n.version, COALESCE(p.schema_version, 0) FROM node n"
                             " JOIN node_load l ON l.node_id = n.id AND l.incarnation = n.incarnation"
                             " LEFT JOIN node_program p ON p.node_id = n.id AND p.incarnation = n.incarnation"
                             " WHERE n.deleted = 0 ORDER BY n.id";

Result<QList<HinderingNode>> nodesOlderThan(Database &database, int version)
{
    const auto rows = database.run(nodesAtWork);
    if (!rows)
        return rows.error();
    QList<HinderingNode> older;
    for (const QVariantList &row : rows->rows) {
        if (row.at(3).toInt() < version)
            older.append({NodeId(row.at(0).toLongLong()), row.at(1).toString(), row.at(2).toString()});
    }
    return older;
}

// False: a node at work would be shut out.
Result<bool> shutOut(Database &database, const SchemaStep &step)
{
    return database.transaction([&]() -> Result<bool> {
        if (const auto locked = NodeRepository(database).lock(); !locked)
            return locked.error();
        const auto older = nodesOlderThan(database, step.compatibleFrom);
        if (!older)
            return older.error();
        if (!older->isEmpty())
            return false;
        const auto state = schemaState(database);
        if (!state)
            return state.error();
        if (state->compatibleFrom >= step.compatibleFrom)
            return true;
        const auto raised =
            database.run("INSERT INTO schema_version (version, applied_at) VALUES (?, {now})", {step.compatibleFrom});
        if (!raised)
            return raised.error();
        return true;
    });
}

} // namespace

Result<QList<PendingStep>> pendingSteps(Database &database, const SchemaSteps &steps)
{
    QList<PendingStep> pending;
    const auto state = schemaState(database);
    if (!state)
        return state.error();
    for (const SchemaStep &step : steps) {
        if (!step.isContract || state->done.contains(step.version))
            continue;
        const auto older = nodesOlderThan(database, step.compatibleFrom);
        if (!older)
            return older.error();
        pending.append({step, *older});
    }
    return pending;
}

Result<void> doPendingSteps(Database &database, const SchemaSteps &steps, const MigrationPatience &patience)
{
    const auto pending = pendingSteps(database, steps);
    if (!pending)
        return pending.error();
    for (const PendingStep &each : *pending) {
        const auto mayBegin = shutOut(database, each.step);
        if (!mayBegin)
            return mayBegin.error();
        if (!*mayBegin)
            return {};
        if (const auto done = doStep(database, each.step, steps, patience); !done)
            return done;
        qCInfo(lcContract).noquote() << "the database's schema has step" << each.step.name << "now";
    }
    return {};
}

} // namespace Agent
