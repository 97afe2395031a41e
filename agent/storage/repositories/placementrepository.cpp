// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/placementrepository.h"

#include <QCoreApplication>

namespace Agent {

using namespace Common;

namespace {

RoomLease leaseFromRow(const QVariantList &row) // room_id, node_id, incarnation, epoch
{
    return {RoomId(row.at(0).toLongLong()), NodeId(row.at(1).toLongLong()), row.at(2).toLongLong(),
            row.at(3).toLongLong()};
}

} // namespace

Result<void> PlacementRepository::lock()
{
    return outcome(m_db.run("SELECT name FROM cluster_lock WHERE name = 'placement' {lock}"));
}

Result<std::optional<RoomLease>> PlacementRepository::holder(RoomId room) const
{
    const auto answer = m_db.run(
        "SELECT p.room_id, p.node_id, p.incarnation, p.epoch FROM room_placement p JOIN node n ON n.id = p.node_id"
        " WHERE p.room_id = ? AND n.incarnation = p.incarnation AND n.lease_until > {now} AND n.deleted = 0",
        {room.value});
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return std::optional<RoomLease>();
    return std::optional<RoomLease>(leaseFromRow(answer->rows.first()));
}

Result<QList<RoomLease>> PlacementRepository::heldBy(NodeId node, qint64 incarnation) const
{
    const auto answer = m_db.run(
        "SELECT room_id, node_id, incarnation, epoch FROM room_placement WHERE node_id = ? AND incarnation = ?",
        {node.value, incarnation});
    if (!answer)
        return answer.error();
    QList<RoomLease> leases;
    for (const QVariantList &row : answer->rows)
        leases.append(leaseFromRow(row));
    return leases;
}

Result<QList<OpenRoom>> PlacementRepository::listOpen() const
{
    const auto answer = m_db.run(
        "SELECT p.room_id, p.node_id, p.incarnation, p.epoch, r.name, r.capacity, n.name,"
        " (SELECT COUNT(*) FROM room_connection c WHERE c.room_id = p.room_id AND c.node_id = p.node_id AND "
        "c.incarnation = p.incarnation), p.since"
        " FROM room_placement p JOIN node n ON n.id = p.node_id JOIN room r ON r.id = p.room_id"
        " WHERE n.incarnation = p.incarnation AND n.lease_until > {now} AND n.deleted = 0 ORDER BY r.name, r.id");
    if (!answer)
        return answer.error();
    QList<OpenRoom> rooms;
    for (const QVariantList &row : answer->rows)
        rooms.append({leaseFromRow(row),
                      row.at(4).toString(),
                      row.at(5).toInt(),
                      row.at(6).toString(),
                      row.at(7).toInt(),
                      {row.at(8).toLongLong()}});
    return rooms;
}

Result<RoomLease> PlacementRepository::claim(RoomId room, NodeId node, qint64 incarnation)
{
    const auto existing = m_db.run("SELECT epoch FROM room_placement WHERE room_id = ?", {room.value});
    if (!existing)
        return existing.error();
    const qint64 before = existing->rows.isEmpty() ? 0 : existing->rows.first().first().toLongLong();
    const auto claimed = existing->rows.isEmpty()
        ? m_db.run(
            "INSERT INTO room_placement (room_id, node_id, incarnation, epoch, since) VALUES (?, ?, ?, 1, {now})",
            {room.value, node.value, incarnation})
        : m_db.run("UPDATE room_placement SET node_id = ?, incarnation = ?, epoch = epoch + 1, since = {now} WHERE "
                   "room_id = ? AND epoch = ?",
                   {node.value, incarnation, room.value, before});
    if (!claimed)
        return claimed.error();
    if (claimed->changed != 1)
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate("Storage", "Another node claimed the room at the same moment.")};
    m_db.changed(Table::Placement, {room.value});
    return RoomLease{room, node, incarnation, before + 1};
}

Result<bool> PlacementRepository::releaseIfEmpty(const RoomLease &lease)
{
    const auto released = m_db.run(
        "UPDATE room_placement SET node_id = NULL WHERE room_id = ? AND node_id = ? AND incarnation = ? AND epoch = ?"
        " AND NOT EXISTS (SELECT 1 FROM seat s WHERE s.room_id = room_placement.room_id AND s.expires_at > {now})"
        " AND NOT EXISTS (SELECT 1 FROM room_connection c WHERE c.room_id = room_placement.room_id"
        "  AND c.node_id = room_placement.node_id AND c.incarnation = room_placement.incarnation)",
        {lease.room.value, lease.node.value, lease.incarnation, lease.epoch});
    if (!released)
        return released.error();
    if (released->changed == 0)
        return false;
    m_db.changed(Table::Placement, {lease.room.value});
    return true;
}

Result<int> PlacementRepository::taken(RoomId room, UserId except) const
{
    const auto answer =
        m_db.run("SELECT (SELECT COUNT(*) FROM room_connection c JOIN node n ON n.id = c.node_id WHERE c.room_id = ? "
                 "AND c.user_id <> ?"
                 "  AND c.incarnation = n.incarnation AND n.lease_until > {now})"
                 " + (SELECT COUNT(*) FROM seat s WHERE s.room_id = ? AND s.user_id <> ? AND s.expires_at > {now})",
                 {room.value, except.value, room.value, except.value});
    if (!answer)
        return answer.error();
    return answer->rows.first().first().toInt();
}

Result<void> PlacementRepository::addSeat(const QString &ticketHash, const Seat &seat, Millis life)
{
    const auto cleared =
        m_db.run("DELETE FROM seat WHERE room_id = ? AND user_id = ?", {seat.lease.room.value, seat.user.value});
    if (!cleared)
        return cleared.error();
    return outcome(m_db.run("INSERT INTO seat (ticket_hash, user_id, room_id, node_id, epoch, expires_at) VALUES (?, "
                            "?, ?, ?, ?, {now} + ?)",
                            {ticketHash, seat.user.value, seat.lease.room.value, seat.lease.node.value,
                             seat.lease.epoch, qint64(life.count())}));
}

Result<void> PlacementRepository::removeLapsedSeats()
{
    return outcome(m_db.run("DELETE FROM seat WHERE expires_at <= {now}"));
}

Result<Seat> PlacementRepository::takeSeat(const QString &ticketHash, NodeId here)
{
    // A ticket for another node is not used up here: whoever misdirected it can still go where it is good.
    const auto found = m_db.run(
        "SELECT s.user_id, s.room_id, s.node_id, s.epoch, CASE WHEN s.expires_at > {now} THEN 1 ELSE 0 END, p.node_id, "
        "p.epoch, p.incarnation"
        " FROM seat s LEFT JOIN room_placement p ON p.room_id = s.room_id WHERE s.ticket_hash = ? AND s.node_id = ?",
        {ticketHash, here.value});
    if (!found)
        return found.error();
    const auto used = m_db.run("DELETE FROM seat WHERE ticket_hash = ? AND node_id = ?", {ticketHash, here.value});
    if (!used)
        return used.error();
    if (found->rows.isEmpty() || used->changed != 1 || found->rows.first().at(4).toInt() == 0)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Storage", "The ticket is unknown, used up or too old.")};
    const QVariantList &row = found->rows.first();
    if (row.at(5).toLongLong() != here.value || row.at(6).toLongLong() != row.at(3).toLongLong())
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate("Storage", "The room is no longer open on this node.")};
    return Seat{UserId(row.at(0).toLongLong()),
                {RoomId(row.at(1).toLongLong()), here, row.at(7).toLongLong(), row.at(3).toLongLong()}};
}

} // namespace Agent
