// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/placementrepository.h"

#include "agent/storage/repositories/meetingrepository.h"
#include "agent/storage/storagetext.h"

namespace Agent {

using namespace Common;

namespace {

RoomLease leaseFromRow(const QVariantList &row) // room_id, node_id, incarnation, epoch
{
    return {RoomId(row.at(0).toLongLong()), NodeId(row.at(1).toLongLong()), row.at(2).toLongLong(),
            row.at(3).toLongLong()};
}

Error notHere()
{
    return {ErrorCode::Conflict, StorageText::tr("The room is no longer open on this node.")};
}

} // namespace

Result<void> PlacementRepository::lock()
{
    return outcome(m_db.run("SELECT name FROM cluster_lock WHERE name = 'placement' {lock}"));
}

Result<std::optional<RoomHolder>> PlacementRepository::holder(RoomId room) const
{
    const auto placement = find(room);
    if (!placement)
        return placement.error();
    return placement->holder;
}

Result<RoomPlacement> PlacementRepository::find(RoomId room) const
{
    // A node that was removed holds its rooms until it has noticed: it may be serving them.
    const auto answer = m_db.run("SELECT p.room_id, p.node_id, p.incarnation, p.epoch,"
                                 " CASE WHEN n.incarnation = p.incarnation THEN 1 ELSE 0 END,"
                                 " CASE WHEN n.lease_until > {now} THEN 1 ELSE 0 END"
                                 " FROM room_placement p LEFT JOIN node n ON n.id = p.node_id WHERE p.room_id = ?",
                                 {room.value});
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return RoomPlacement{};
    const QVariantList &row = answer->rows.first();
    RoomPlacement placement{{}, row.at(3).toLongLong()};
    if (row.at(4).toInt() != 0)
        placement.holder = RoomHolder{leaseFromRow(row), row.at(5).toInt() != 0};
    return placement;
}

Result<QList<HeldRoom>> PlacementRepository::heldBy(NodeId node, qint64 incarnation) const
{
    const auto answer = m_db.run("SELECT room_id, node_id, incarnation, epoch, {now} - since FROM room_placement WHERE "
                                 "node_id = ? AND incarnation = ?",
                                 {node.value, incarnation});
    if (!answer)
        return answer.error();
    QList<HeldRoom> rooms;
    for (const QVariantList &row : answer->rows)
        rooms.append({leaseFromRow(row), Millis(row.at(4).toLongLong())});
    return rooms;
}

Result<QList<OpenRoom>> PlacementRepository::listOpen() const
{
    const auto answer = m_db.run(
        "SELECT p.room_id, p.node_id, p.incarnation, p.epoch, r.name, r.capacity, r.options, n.name,"
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
                      RoomOptions::fromInt(row.at(6).toInt()),
                      row.at(7).toString(),
                      row.at(8).toInt(),
                      {row.at(9).toLongLong()}});
    return rooms;
}

Result<RoomLease> PlacementRepository::claim(RoomId room, NodeId node, qint64 incarnation)
{
    const auto existing = m_db.run("SELECT epoch FROM room_placement WHERE room_id = ?", {room.value});
    if (!existing)
        return existing.error();
    return claim(room, node, incarnation, existing->rows.isEmpty() ? 0 : existing->rows.first().first().toLongLong());
}

Result<RoomLease> PlacementRepository::claim(RoomId room, NodeId node, qint64 incarnation, qint64 epoch)
{
    const auto claimed = epoch == 0
        ? m_db.run("INSERT INTO room_placement (room_id, node_id, incarnation, epoch, since, size)"
                   " VALUES (?, ?, ?, 1, {now}, COALESCE((SELECT capacity FROM room WHERE id = ?), 0))",
                   {room.value, node.value, incarnation, room.value})
        : m_db.run(
            "UPDATE room_placement SET node_id = ?, incarnation = ?, epoch = epoch + 1, since = {now},"
            " size = COALESCE((SELECT capacity FROM room WHERE id = room_id), 0) WHERE room_id = ? AND epoch = ?",
            {node.value, incarnation, room.value, epoch});
    if (!claimed)
        return claimed.error();
    if (claimed->changed != 1)
        return Error{ErrorCode::Conflict, StorageText::tr("Another node claimed the room at the same moment.")};
    if (const auto counted = count(node, incarnation, 1, room); !counted)
        return counted.error();
    m_db.changed(Table::Placement, {room.value});
    return RoomLease{room, node, incarnation, epoch + 1};
}

// The room counts by the size that its row holds now, for (1) or against (-1) the node.
Result<void> PlacementRepository::count(NodeId node, qint64 incarnation, int sign, RoomId room)
{
    return outcome(m_db.run("UPDATE node_load SET rooms = rooms + ?,"
                            " size = size + ? * (SELECT p.size FROM room_placement p WHERE p.room_id = ?)"
                            " WHERE node_id = ? AND incarnation = ?",
                            {sign, sign, room.value, node.value, incarnation}));
}

Result<bool> PlacementRepository::release(const RoomLease &lease, int mostPeople, Chat chat)
{
    const auto released = m_db.run(
        "UPDATE room_placement SET node_id = NULL WHERE room_id = ? AND node_id = ? AND incarnation = ? AND epoch = ?"
        " AND NOT EXISTS (SELECT 1 FROM seat s WHERE s.room_id = room_placement.room_id AND s.expires_at > {now})",
        {lease.room.value, lease.node.value, lease.incarnation, lease.epoch});
    if (!released)
        return released.error();
    if (released->changed == 0)
        return false;
    if (const auto counted = count(lease.node, lease.incarnation, -1, lease.room); !counted)
        return counted.error();
    if (const auto forgotten = chat == Chat::Forget ? MeetingRepository(m_db).end(lease.room) : Result<void>();
        !forgotten)
        return forgotten.error();
    if (const auto noted = m_db.run("UPDATE room SET most_people = ? WHERE id = ? AND most_people < ?",
                                    {mostPeople, lease.room.value, mostPeople});
        !noted)
        return noted.error();
    m_db.changed(Table::Placement, {lease.room.value});
    return true;
}

Result<RoomLease> PlacementRepository::move(const RoomLease &lease, NodeId to, qint64 incarnation)
{
    const auto moved =
        m_db.run("UPDATE room_placement SET node_id = ?, incarnation = ?, epoch = epoch + 1, since = {now} "
                 "WHERE room_id = ? AND node_id = ? AND incarnation = ? AND epoch = ?",
                 {to.value, incarnation, lease.room.value, lease.node.value, lease.incarnation, lease.epoch});
    if (!moved)
        return moved.error();
    if (moved->changed != 1)
        return notHere();
    if (const auto counted = count(lease.node, lease.incarnation, -1, lease.room); !counted)
        return counted.error();
    if (const auto counted = count(to, incarnation, 1, lease.room); !counted)
        return counted.error();
    m_db.changed(Table::Placement, {lease.room.value});
    return RoomLease{lease.room, to, incarnation, lease.epoch + 1};
}

Result<bool> PlacementRepository::keep(const RoomLease &lease)
{
    const auto kept = m_db.run(
        "UPDATE room_placement SET epoch = epoch WHERE room_id = ? AND node_id = ? AND incarnation = ? AND epoch = ?",
        {lease.room.value, lease.node.value, lease.incarnation, lease.epoch});
    if (!kept)
        return kept.error();
    return kept->changed == 1;
}

Result<int> PlacementRepository::taken(RoomId room, UserId except) const
{
    // Somebody who is in and has a seat besides, because they are coming back, is one person.
    const auto answer = m_db.run(
        "SELECT COUNT(*) FROM (SELECT c.user_id FROM room_connection c JOIN node n ON n.id = c.node_id"
        " WHERE c.room_id = ? AND c.incarnation = n.incarnation AND n.lease_until > {now}"
        " UNION SELECT s.user_id FROM seat s WHERE s.room_id = ? AND s.expires_at > {now}) taken WHERE user_id <> ?",
        {room.value, room.value, except.value});
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
    return outcome(m_db.run("INSERT INTO seat (ticket_hash, user_id, room_id, node_id, epoch, expires_at, "
                            "session_hash) VALUES (?, ?, ?, ?, ?, {now} + ?, ?)",
                            {ticketHash, seat.user.value, seat.lease.room.value, seat.lease.node.value,
                             seat.lease.epoch, qint64(life.count()), seat.sessionHash}));
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
        "p.epoch, p.incarnation, s.session_hash"
        " FROM seat s LEFT JOIN room_placement p ON p.room_id = s.room_id WHERE s.ticket_hash = ? AND s.node_id = ?",
        {ticketHash, here.value});
    if (!found)
        return found.error();
    const auto used = m_db.run("DELETE FROM seat WHERE ticket_hash = ? AND node_id = ?", {ticketHash, here.value});
    if (!used)
        return used.error();
    if (found->rows.isEmpty() || used->changed != 1 || found->rows.first().at(4).toInt() == 0)
        return Error{ErrorCode::NotFound, StorageText::tr("The ticket is unknown, used up or too old.")};
    const QVariantList &row = found->rows.first();
    if (row.at(5).toLongLong() != here.value || row.at(6).toLongLong() != row.at(3).toLongLong())
        return notHere();
    return Seat{UserId(row.at(0).toLongLong()),
                {RoomId(row.at(1).toLongLong()), here, row.at(7).toLongLong(), row.at(3).toLongLong()},
                row.at(8).toString()};
}

} // namespace Agent
