// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/noderepository.h"

#include "agent/storage/migrations.h"
#include "agent/storage/storagetext.h"

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

// A life of this many times the shortest back-off was no flapping.
constexpr int steadyLives = 60;

#define NODE_COLUMNS                                                                                                   \
    "n.id, n.name, n.address, n.port, n.protocol, n.webapp, n.soap_user, n.active, n.comment, n.inserted_at, "         \
    "n.updated_at"

#define STATUS_COLUMNS                                                                                                 \
    NODE_COLUMNS                                                                                                       \
        ", n.incarnation, n.heartbeat_at, n.lease_until, n.version, n.peer_address, n.peer_port,"                      \
        " n.weight, n.max_rooms, n.max_people, n.labels, n.drain_since, n.drain_until, n.drain_notice,"                \
        " n.renewed_since, n.eligible_at, n.flaps, n.clock_offset_ms, n.holder, {now},"                                \
        " COALESCE(g.schema_version, 0), COALESCE(g.features, 0),"                                                     \
        " CASE WHEN n.media_incarnation = n.incarnation AND n.lease_until > {now} THEN n.media_state ELSE 0 END,"      \
        " n.media_streams, n.media_max_streams"
#define PROGRAM_JOIN " LEFT JOIN node_program g ON g.node_id = n.id AND g.incarnation = n.incarnation"
constexpr int statusColumns = 35; // open rooms, people in them and load stand behind them

#define PEOPLE_COUNT "(SELECT COUNT(*) FROM room_connection c WHERE c.node_id = n.id AND c.incarnation = n.incarnation)"
#define PEOPLE_LOAD                                                                                                    \
    "(SELECT COALESCE(SUM(CASE WHEN p.since > {now} - ? THEN"                                                          \
    " CASE WHEN r.most_people > 0 AND r.most_people < r.capacity THEN r.most_people ELSE r.capacity END"               \
    " ELSE (SELECT COUNT(*) FROM room_connection c WHERE c.room_id = p.room_id AND c.node_id = p.node_id"              \
    " AND c.incarnation = p.incarnation) END), 0) FROM room_placement p JOIN room r ON r.id = p.room_id"               \
    " WHERE p.node_id = n.id AND p.incarnation = n.incarnation)"

NodeRecord nodeFromRow(const QVariantList &row) // NODE_COLUMNS in order
{
    return {NodeId(row.at(0).toLongLong()), row.at(1).toString(),     row.at(2).toString(),     row.at(3).toInt(),
            row.at(4).toString(),           row.at(5).toString(),     row.at(6).toString(),     row.at(7).toInt() != 0,
            row.at(8).toString(),           {row.at(9).toLongLong()}, {row.at(10).toLongLong()}};
}

Error unknownNode(NodeId id)
{
    return {ErrorCode::NotFound, StorageText::tr("There is no node with id %1.").arg(id.value)};
}

MediaServer mediaFromRow(const QVariantList &row) // state, streams, the most of them
{
    const auto state = std::ranges::find(allMediaServerStates, row.at(0).toInt(), [](auto each) { return int(each); });
    // Of what a later program may tell besides, nothing is known here: as little as of a node that tells nothing.
    if (state == std::end(allMediaServerStates) || *state == MediaServerState::None)
        return {};
    return {*state, row.at(1).toInt(), row.at(2).toInt()};
}

void appendStatus(NodesSnapshot &snapshot, const QVariantList &row) // STATUS_COLUMNS in order, and what follows them
{
    NodeStatus status;
    status.record = nodeFromRow(row);
    status.incarnation = row.at(11).toLongLong();
    status.heartbeatAt = {row.at(12).toLongLong()};
    status.leaseUntil = {row.at(13).toLongLong()};
    status.version = row.at(14).toString();
    status.peerAddress = row.at(15).toString();
    status.peerPort = row.at(16).toInt();
    status.limits = {row.at(17).toInt(), row.at(18).toInt(), row.at(19).toInt(),
                     row.at(20).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts)};
    status.drain = {{row.at(21).toLongLong()}, {row.at(22).toLongLong()}, row.at(23).toString()};
    status.renewedSince = {row.at(24).toLongLong()};
    status.eligibleAt = {row.at(25).toLongLong()};
    status.flaps = row.at(26).toInt();
    status.clockOffset = Millis(row.at(27).toLongLong());
    status.holder = row.at(28).toString();
    snapshot.now = {row.at(29).toLongLong()};
    status.schemaVersion = row.at(30).toInt();
    status.features = Features(row.at(31).toLongLong());
    status.media = mediaFromRow(row.mid(32, 3));
    status.rooms = row.at(statusColumns).toInt();
    status.people = row.at(statusColumns + 1).toInt();
    status.load = row.at(statusColumns + 2).toLongLong();
    snapshot.nodes.append(status);
}

Result<NodesSnapshot> snapshotFrom(const Result<SqlAnswer> &answer)
{
    if (!answer)
        return answer.error();
    NodesSnapshot snapshot;
    for (const QVariantList &row : answer->rows)
        appendStatus(snapshot, row);
    return snapshot;
}

int knownBy(const Database &database, const NodeClaim &claim)
{
    return claim.schemaVersion > 0 ? claim.schemaVersion : newestSchemaVersion(database.driver());
}

QVariant orNull(UserId id)
{
    return id ? QVariant(id.value) : QVariant();
}

} // namespace

const NodeStatus *NodesSnapshot::find(NodeId id) const
{
    const auto found = std::ranges::find(nodes, id, [](const NodeStatus &status) { return status.record.id; });
    return found == nodes.end() ? nullptr : &*found;
}

Result<void> NodeRepository::lock()
{
    return outcome(m_db.run("SELECT name FROM cluster_lock WHERE name = 'nodes' {lock}"));
}

Result<NodesSnapshot> NodeRepository::snapshot() const
{
    // One statement, so that states, loads and the clock belong together. People are rows of the incarnation that lives.
    return snapshotFrom(m_db.run(
        "SELECT " STATUS_COLUMNS ", (SELECT COUNT(*) FROM room_placement p WHERE p.node_id = n.id AND p.incarnation = "
        "n.incarnation), " PEOPLE_COUNT ", CASE WHEN k.placement_rule = 'people' THEN " PEOPLE_LOAD
        " ELSE (SELECT COALESCE(SUM(p.size), 0) FROM room_placement p WHERE p.node_id = n.id AND p.incarnation = "
        "n.incarnation) END FROM node n JOIN cluster k ON k.id = 1" PROGRAM_JOIN " WHERE n.deleted = 0 ORDER BY n.id",
        {qint64(youngRoom.count())}));
}

Result<NodesSnapshot> NodeRepository::snapshotForPlacement() const
{
    return snapshotFrom(m_db.run(
        "SELECT " STATUS_COLUMNS ", COALESCE(l.rooms, 0), CASE WHEN n.max_people > 0 THEN " PEOPLE_COUNT " ELSE 0 END,"
        " CASE WHEN k.placement_rule = 'people' THEN " PEOPLE_LOAD " ELSE COALESCE(l.size, 0) END"
        " FROM node n JOIN cluster k ON k.id = 1"
        " LEFT JOIN node_load l ON l.node_id = n.id AND l.incarnation = n.incarnation" PROGRAM_JOIN
        " WHERE n.deleted = 0 ORDER BY n.id",
        {qint64(youngRoom.count())}));
}

Result<NodesSnapshot> NodeRepository::snapshotOfPresence() const
{
    return snapshotFrom(m_db.run(
        "SELECT " STATUS_COLUMNS ", COALESCE(l.rooms, 0), CASE WHEN n.lease_until > {now} THEN 0 ELSE " PEOPLE_COUNT
        " END, 0 FROM node n LEFT JOIN node_load l ON l.node_id = n.id AND l.incarnation = n.incarnation" PROGRAM_JOIN
        " WHERE n.deleted = 0 ORDER BY n.id"));
}

Result<NodeRecord> NodeRepository::find(NodeId id) const
{
    const auto answer = m_db.run("SELECT " NODE_COLUMNS " FROM node n WHERE n.id = ? AND n.deleted = 0", {id.value});
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return unknownNode(id);
    return nodeFromRow(answer->rows.first());
}

Result<NodeId> NodeRepository::insert(const NodeRecord &node, const QString &sealedPassword, UserId by)
{
    if (const auto locked = lock(); !locked)
        return locked.error();
    NodeId id = node.id;
    if (!id) {
        const auto highest = m_db.run("SELECT COALESCE(MAX(id), 0) + 1 FROM node");
        if (!highest)
            return highest.error();
        id = NodeId(highest->rows.first().first().toLongLong());
    }
    const auto inserted =
        m_db.run("INSERT INTO node (id, name, address, port, protocol, webapp, soap_user, soap_password, active, "
                 "comment, deleted, inserted_at,"
                 " updated_at, inserted_by, updated_by, incarnation, holder, heartbeat_at, lease_until, started_at, "
                 "version, peer_address, peer_port)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, {now}, {now}, ?, ?, 0, '', 0, 0, 0, '', '', 0)",
                 {id.value, node.name, node.address, node.port, node.protocol, node.webapp, node.soapUser,
                  sealedPassword, int(node.active), node.comment, orNull(by), orNull(by)});
    if (!inserted) {
        if (inserted.error().code != ErrorCode::Conflict)
            return inserted.error();
        return Error{ErrorCode::Conflict, StorageText::tr("The node id %1 is taken or was used before.").arg(id.value),
                     StorageText::tr("Choose another id for this node.")};
    }
    if (const auto cursor = m_db.run("INSERT INTO commit_cursor (node_id, seq) VALUES (?, 0)", {id.value}); !cursor)
        return cursor.error();
    m_db.changed(Table::Node, {id.value});
    return id;
}

Result<void> NodeRepository::update(const NodeRecord &node, const std::optional<QString> &sealedPassword, UserId by)
{
    const auto updated = m_db.run("UPDATE node SET name = ?, address = ?, port = ?, protocol = ?, webapp = ?, "
                                  "soap_user = ?, active = ?, comment = ?,"
                                  " updated_at = {now}, updated_by = ? WHERE id = ? AND deleted = 0",
                                  {node.name, node.address, node.port, node.protocol, node.webapp, node.soapUser,
                                   int(node.active), node.comment, orNull(by), node.id.value});
    if (!updated)
        return updated.error();
    if (updated->changed == 0)
        return unknownNode(node.id);
    if (sealedPassword) {
        const auto stored =
            m_db.run("UPDATE node SET soap_password = ? WHERE id = ?", {*sealedPassword, node.id.value});
        if (!stored)
            return stored.error();
    }
    m_db.changed(Table::Node, {node.id.value});
    return {};
}

Result<void> NodeRepository::remove(NodeId id, UserId by)
{
    return changeOne(id,
                     m_db.run("UPDATE node SET deleted = 1, soap_password = '', updated_at = {now}, updated_by = ? "
                              "WHERE id = ? AND deleted = 0",
                              {orNull(by), id.value}));
}

Result<void> NodeRepository::setLimits(NodeId id, const NodeLimits &limits, UserId by)
{
    return changeOne(id,
                     m_db.run("UPDATE node SET weight = ?, max_rooms = ?, max_people = ?, labels = ?, updated_at = "
                              "{now}, updated_by = ? WHERE id = ? AND deleted = 0",
                              {limits.weight, limits.maxRooms, limits.maxPeople, limits.labels.join(QLatin1Char(' ')),
                               orNull(by), id.value}));
}

Result<void> NodeRepository::setDrain(NodeId id, Millis deadline, const QString &notice, UserId by)
{
    return changeOne(
        id,
        m_db.run("UPDATE node SET drain_since = {now}, drain_until = CASE WHEN ? > 0 THEN {now} + ? ELSE 0 "
                 "END, drain_notice = ?, updated_at = {now}, updated_by = ? WHERE id = ? AND deleted = 0",
                 {qint64(deadline.count()), qint64(deadline.count()), notice, orNull(by), id.value}));
}

Result<void> NodeRepository::clearDrain(NodeId id, UserId by)
{
    return changeOne(
        id,
        m_db.run("UPDATE node SET drain_since = 0, drain_until = 0, drain_notice = '', updated_at = {now}, "
                 "updated_by = ? WHERE id = ? AND deleted = 0",
                 {orNull(by), id.value}));
}

Result<void> NodeRepository::changeOne(NodeId id, const Result<SqlAnswer> &answer)
{
    if (!answer)
        return answer.error();
    if (answer->changed == 0)
        return unknownNode(id);
    m_db.changed(Table::Node, {id.value});
    return {};
}

Result<QString> NodeRepository::liveHolder(NodeId id) const
{
    const auto answer =
        m_db.run("SELECT CASE WHEN lease_until > {now} THEN holder ELSE '' END FROM node WHERE id = ? AND deleted = 0",
                 {id.value});
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty()) {
        return Error{ErrorCode::NotInitialised, StorageText::tr("Node %1 is not listed in the cluster.").arg(id.value),
                     StorageText::tr("Add it with \"atrium-agent join\" or in the console under Servers.")};
    }
    return answer->rows.first().first().toString();
}

Result<qint64> NodeRepository::claim(NodeId id, const NodeClaim &claim, const LeaseTimes &times)
{
    // Who begins a contract step stands in line here too: either it sees this node, or this node sees that it is shut out.
    if (const auto locked = lock(); !locked)
        return locked.error();
    if (const auto fits = checkCompatible(m_db, knownBy(m_db, claim)); !fits)
        return fits.error();
    const auto before =
        m_db.run("SELECT incarnation, lease_until, heartbeat_at - started_at, flaps FROM node WHERE id = "
                 "? AND deleted = 0 {lock}",
                 {id.value});
    if (!before)
        return before.error();
    if (before->rows.isEmpty())
        return liveHolder(id).error();
    const QVariantList row = before->rows.first();
    const qint64 incarnation = row.at(0).toLongLong() + 1;
    const bool endedCleanly = row.at(1).toLongLong() == 0;
    const bool livedLong = Millis(row.at(2).toLongLong()) >= steadyLives * times.flapBackOff;
    const int flaps = endedCleanly ? 0 : livedLong ? 1 : row.at(3).toInt() + 1;
    const auto claimed = m_db.run(
        "UPDATE node SET incarnation = ?, holder = ?, version = ?, peer_address = ?, peer_port = ?, heartbeat_at = "
        "{now}, lease_until = {now} + ?, started_at = {now}, renewed_since = 0, flaps = ?, eligible_at = {now} + ?"
        " WHERE id = ?",
        {incarnation, claim.holder, claim.version, claim.peerAddress, claim.peerPort, qint64(times.lease.count()),
         flaps, qint64(flapBackOff(flaps, times.flapBackOff).count()), id.value});
    if (!claimed)
        return claimed.error();
    // What an earlier life of this node left behind is nobody's now.
    if (const auto cleared = clear(id); !cleared)
        return cleared.error();
    const auto counted = m_db.run("INSERT INTO node_load (node_id, incarnation, rooms, size) VALUES (?, ?, 0, 0)",
                                  {id.value, incarnation});
    if (!counted)
        return counted.error();
    if (const auto noted = noteProgram(id, incarnation, claim); !noted)
        return noted.error();
    return incarnation;
}

Result<void> NodeRepository::noteProgram(NodeId id, qint64 incarnation, const NodeClaim &claim)
{
    if (const auto removed = m_db.run("DELETE FROM node_program WHERE node_id = ?", {id.value}); !removed)
        return removed.error();
    return outcome(
        m_db.run("INSERT INTO node_program (node_id, incarnation, schema_version, features) VALUES (?, ?, ?, ?)",
                 {id.value, incarnation, knownBy(m_db, claim), claim.features.bits()}));
}

// Nothing is this node's any more: neither rooms nor the people in them.
Result<void> NodeRepository::clear(NodeId id)
{
    for (const char *statement :
         {"DELETE FROM room_connection WHERE node_id = ?", "DELETE FROM seat WHERE node_id = ?",
          "DELETE FROM node_load WHERE node_id = ?", "UPDATE room_placement SET node_id = NULL WHERE node_id = ?",
          "UPDATE file_upload SET held_until = 0 WHERE held_node = ?"}) {
        if (const auto cleaned = m_db.run(statement, {id.value}); !cleaned)
            return cleaned.error();
    }
    m_db.changed(Table::Node, {id.value});
    m_db.changed(Table::Placement, {});
    m_db.changed(Table::Connection, {});
    return {};
}

Result<NodeRenewal> NodeRepository::renew(NodeId id, qint64 incarnation, const QString &holder,
                                          const NodeReport &report, Millis lease)
{
    // Half a lease of silence breaks the row of renewals, not a whole one: a renewal whose commit came so late that others saw
    // the lease run out stands between two renewals at least a lease apart. MariaDB assigns from left to right, so
    // renewed_since comes first.
    const auto renewed = m_db.run("UPDATE node SET renewed_since = CASE WHEN ? = 1 OR heartbeat_at <= {now} - ? THEN 0"
                                  " WHEN renewed_since = 0 THEN {now} ELSE renewed_since END,"
                                  " heartbeat_at = {now}, lease_until = {now} + ?, clock_offset_ms = ?,"
                                  " media_incarnation = incarnation, media_state = ?, media_streams = ?,"
                                  " media_max_streams = ? WHERE id = ? AND incarnation = ? AND deleted = 0",
                                  {int(report.hasPromised), qint64(lease.count() / 2), qint64(lease.count()),
                                   qint64(report.clockOffset.count()), int(report.media.state), report.media.streams,
                                   report.media.maxStreams, id.value, incarnation});
    if (!renewed)
        return renewed.error();
    if (renewed->changed == 0)
        return whyNotRenewed(id, holder);
    NodeRenewal renewal;
    const auto nodes = m_db.run("SELECT id, renewed_since, {now} FROM node WHERE lease_until > {now}");
    if (!nodes)
        return nodes.error();
    for (const QVariantList &row : nodes->rows) {
        if (row.at(0).toLongLong() == id.value) {
            renewal.renewedSince = {row.at(1).toLongLong()};
            renewal.now = {row.at(2).toLongLong()};
        } else {
            renewal.livePeers.append(NodeId(row.at(0).toLongLong()));
        }
    }
    const auto cursors = m_db.run("SELECT node_id, seq FROM commit_cursor");
    if (!cursors)
        return cursors.error();
    for (const QVariantList &row : cursors->rows)
        renewal.cursors.insert(NodeId(row.at(0).toLongLong()), row.at(1).toLongLong());
    renewal.connections = m_db.connections();
    return renewal;
}

Error NodeRepository::whyNotRenewed(NodeId id, const QString &holder) const
{
    const auto row = m_db.run("SELECT holder, deleted FROM node WHERE id = ?", {id.value});
    if (!row)
        return row.error();
    if (!row->rows.isEmpty() && row->rows.first().at(0).toString() == holder && row->rows.first().at(1).toInt() == 0)
        return {ErrorCode::Conflict,
                StorageText::tr("Node %1 was silent for too long: its rooms were given to other nodes.").arg(id.value)};
    return {ErrorCode::LeaseLost,
            StorageText::tr("Node %1 was taken over by another agent or removed from the cluster.").arg(id.value),
            StorageText::tr("Look under Servers in the console which agent runs it.")};
}

Result<QHash<NodeId, qint64>> NodeRepository::overdue() const
{
    const auto answer = m_db.run("SELECT id, incarnation FROM node WHERE lease_until <> 0 AND lease_until <= {now}");
    if (!answer)
        return answer.error();
    QHash<NodeId, qint64> nodes;
    for (const QVariantList &row : answer->rows)
        nodes.insert(NodeId(row.at(0).toLongLong()), row.at(1).toLongLong());
    return nodes;
}

Result<bool> NodeRepository::takeOver(NodeId id, qint64 incarnation)
{
    // A new incarnation: whatever the silent agent still sends under the old one changes nothing.
    const auto taken = m_db.run("UPDATE node SET incarnation = incarnation + 1, renewed_since = 0 WHERE id = ? AND "
                                "incarnation = ? AND lease_until <> 0 AND lease_until <= {now}",
                                {id.value, incarnation});
    if (!taken)
        return taken.error();
    if (taken->changed == 0)
        return false;
    if (const auto cleared = clear(id); !cleared)
        return cleared.error();
    return true;
}

Result<void> NodeRepository::release(NodeId id, qint64 incarnation)
{
    const auto released =
        m_db.run("UPDATE node SET lease_until = 0, holder = '', flaps = 0 WHERE id = ? AND incarnation = ?",
                 {id.value, incarnation});
    if (!released)
        return released.error();
    return released->changed == 0 ? Result<void>() // taken over: what there is belongs to the other agent
                                  : clear(id);
}

} // namespace Agent
