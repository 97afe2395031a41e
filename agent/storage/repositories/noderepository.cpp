// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/noderepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

#define NODE_COLUMNS                                                                                                   \
    "n.id, n.name, n.address, n.port, n.protocol, n.webapp, n.soap_user, n.active, n.comment, n.inserted_at, "         \
    "n.updated_at"

NodeRecord nodeFromRow(const QVariantList &row) // NODE_COLUMNS in order
{
    return {NodeId(row.at(0).toLongLong()), row.at(1).toString(),     row.at(2).toString(),     row.at(3).toInt(),
            row.at(4).toString(),           row.at(5).toString(),     row.at(6).toString(),     row.at(7).toInt() != 0,
            row.at(8).toString(),           {row.at(9).toLongLong()}, {row.at(10).toLongLong()}};
}

Error unknownNode(NodeId id)
{
    return {ErrorCode::NotFound, Text::tr("There is no node with id %1.").arg(id.value)};
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

Result<NodesSnapshot> NodeRepository::snapshot() const
{
    // One statement, so that states, loads and the clock belong together. People are rows of the incarnation that lives.
    const auto answer = m_db.run(
        "SELECT " NODE_COLUMNS ", n.incarnation, n.heartbeat_at, n.lease_until, n.version, n.peer_address, n.peer_port,"
        " (SELECT COUNT(*) FROM room_placement p WHERE p.node_id = n.id AND p.incarnation = n.incarnation),"
        " (SELECT COALESCE(SUM(r.capacity), 0) FROM room_placement p JOIN room r ON r.id = p.room_id"
        "  WHERE p.node_id = n.id AND p.incarnation = n.incarnation),"
        " (SELECT COUNT(*) FROM room_connection c WHERE c.node_id = n.id AND c.incarnation = n.incarnation), {now}"
        " FROM node n WHERE n.deleted = 0 ORDER BY n.id");
    if (!answer)
        return answer.error();
    NodesSnapshot snapshot;
    for (const QVariantList &row : answer->rows) {
        NodeStatus status;
        status.record = nodeFromRow(row);
        status.incarnation = row.at(11).toLongLong();
        status.heartbeatAt = {row.at(12).toLongLong()};
        status.leaseUntil = {row.at(13).toLongLong()};
        status.version = row.at(14).toString();
        status.peerAddress = row.at(15).toString();
        status.peerPort = row.at(16).toInt();
        status.rooms = row.at(17).toInt();
        status.load = row.at(18).toLongLong();
        status.people = row.at(19).toInt();
        snapshot.now = {row.at(20).toLongLong()};
        snapshot.nodes.append(status);
    }
    return snapshot;
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

Result<QList<NodeRecord>> NodeRepository::list(int start, int max) const
{
    const auto answer = m_db.run(
        "SELECT " NODE_COLUMNS " FROM node n WHERE n.deleted = 0 ORDER BY n.id LIMIT ? OFFSET ?", {max, start});
    if (!answer)
        return answer.error();
    QList<NodeRecord> nodes;
    for (const QVariantList &row : answer->rows)
        nodes.append(nodeFromRow(row));
    return nodes;
}

Result<int> NodeRepository::count() const
{
    const auto answer = m_db.run("SELECT COUNT(*) FROM node WHERE deleted = 0");
    if (!answer)
        return answer.error();
    return answer->rows.first().first().toInt();
}

Result<NodeId> NodeRepository::insert(const NodeRecord &node, const QString &sealedPassword, UserId by)
{
    if (const auto locked = m_db.run("SELECT name FROM cluster_lock WHERE name = 'nodes' {lock}"); !locked)
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
        return Error{ErrorCode::Conflict, Text::tr("The node id %1 is taken or was used before.").arg(id.value),
                     Text::tr("Choose another id for this node.")};
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
    const auto removed = m_db.run("UPDATE node SET deleted = 1, soap_password = '', updated_at = {now}, updated_by = ? "
                                  "WHERE id = ? AND deleted = 0",
                                  {orNull(by), id.value});
    if (!removed)
        return removed.error();
    if (removed->changed == 0)
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
        return Error{ErrorCode::NotInitialised, Text::tr("Node %1 is not listed in the cluster.").arg(id.value),
                     Text::tr("Add it with \"atrium-agent join\" or in the console under Servers.")};
    }
    return answer->rows.first().first().toString();
}

Result<qint64> NodeRepository::claim(NodeId id, const NodeClaim &claim, Millis lease)
{
    const auto locked = m_db.run("SELECT incarnation FROM node WHERE id = ? AND deleted = 0 {lock}", {id.value});
    if (!locked)
        return locked.error();
    if (locked->rows.isEmpty())
        return liveHolder(id).error();
    const qint64 incarnation = locked->rows.first().first().toLongLong() + 1;
    const auto claimed = m_db.run(
        "UPDATE node SET incarnation = ?, holder = ?, version = ?, peer_address = ?, peer_port = ?, heartbeat_at = "
        "{now},"
        " lease_until = {now} + ?, started_at = {now} WHERE id = ?",
        {incarnation, claim.holder, claim.version, claim.peerAddress, claim.peerPort, qint64(lease.count()), id.value});
    if (!claimed)
        return claimed.error();
    // What an earlier life of this node left behind is nobody's now.
    for (const char *statement : {"DELETE FROM room_connection WHERE node_id = ?", "DELETE FROM seat WHERE node_id = ?",
                                  "UPDATE room_placement SET node_id = NULL WHERE node_id = ?"}) {
        if (const auto cleaned = m_db.run(statement, {id.value}); !cleaned)
            return cleaned.error();
    }
    m_db.changed(Table::Node, {id.value});
    m_db.changed(Table::Placement, {});
    m_db.changed(Table::Connection, {});
    return incarnation;
}

Result<NodeRenewal> NodeRepository::renew(NodeId id, qint64 incarnation, Millis lease)
{
    const auto renewed = m_db.run("UPDATE node SET heartbeat_at = {now}, lease_until = {now} + ? WHERE id = ? AND "
                                  "incarnation = ? AND deleted = 0",
                                  {qint64(lease.count()), id.value, incarnation});
    if (!renewed)
        return renewed.error();
    if (renewed->changed == 0) {
        return Error{ErrorCode::LeaseLost,
                     Text::tr("Node %1 was taken over by another agent or removed from the cluster.").arg(id.value),
                     Text::tr("Look under Servers in the console which agent runs it.")};
    }
    const auto cursors = m_db.run("SELECT node_id, seq, {now} FROM commit_cursor");
    if (!cursors)
        return cursors.error();
    NodeRenewal renewal;
    for (const QVariantList &row : cursors->rows) {
        renewal.cursors.insert(NodeId(row.at(0).toLongLong()), row.at(1).toLongLong());
        renewal.now = {row.at(2).toLongLong()};
    }
    return renewal;
}

Result<void> NodeRepository::release(NodeId id, qint64 incarnation)
{
    const auto released = m_db.run("UPDATE node SET lease_until = 0, holder = '' WHERE id = ? AND incarnation = ?",
                                   {id.value, incarnation});
    if (!released)
        return released.error();
    if (released->changed == 0)
        return {}; // taken over: what there is belongs to the other agent
    for (const char *statement : {"DELETE FROM room_connection WHERE node_id = ? AND incarnation = ?",
                                  "UPDATE room_placement SET node_id = NULL WHERE node_id = ? AND incarnation = ?"}) {
        if (const auto cleaned = m_db.run(statement, {id.value, incarnation}); !cleaned)
            return cleaned.error();
    }
    m_db.changed(Table::Node, {id.value});
    m_db.changed(Table::Placement, {});
    m_db.changed(Table::Connection, {});
    return {};
}

} // namespace Agent
