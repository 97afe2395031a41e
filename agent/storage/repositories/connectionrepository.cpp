// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/connectionrepository.h"

#include "agent/storage/likepattern.h"
#include "agent/storage/sortedpages.h"
#include "agent/storage/storagetext.h"

namespace Agent {

using namespace Common;

namespace {

#define LIVE_CONNECTIONS                                                                                               \
    " FROM room_connection c JOIN node n ON n.id = c.node_id AND n.incarnation = c.incarnation AND n.lease_until > "   \
    "{now} AND n.deleted = 0"                                                                                          \
    " JOIN room r ON r.id = c.room_id JOIN app_user u ON u.id = c.user_id"
#define CONNECTION_ROW                                                                                                 \
    "SELECT c.id, c.public_id, c.node_id, c.incarnation, c.room_id, c.user_id, c.ip, u.login, u.first_name, "          \
    "u.last_name, r.name, n.name, n.address, c.connected_at" LIVE_CONNECTIONS
#define CONNECTION_FILTER                                                                                              \
    " WHERE (LOWER(u.login) LIKE ? ESCAPE '!' OR LOWER(u.first_name) LIKE ? ESCAPE '!' OR "                            \
    "LOWER(u.last_name) LIKE ? ESCAPE '!'"                                                                             \
    " OR LOWER(r.name) LIKE ? ESCAPE '!' OR LOWER(n.name) LIKE ? ESCAPE '!' OR LOWER(n.address) LIKE ? ESCAPE '!')"
#define CONNECTION_PAGES(column) SORTED_PAGES(CONNECTION_ROW CONNECTION_FILTER, column, "c.id")

constexpr SortedPages pagesBySince = CONNECTION_PAGES("c.connected_at");
constexpr SortedPages pagesByLogin = CONNECTION_PAGES("LOWER(u.login)");
constexpr SortedPages pagesByFirstName = CONNECTION_PAGES("LOWER(u.first_name)");
constexpr SortedPages pagesByLastName = CONNECTION_PAGES("LOWER(u.last_name)");
constexpr SortedPages pagesByRoom = CONNECTION_PAGES("LOWER(r.name)");
constexpr SortedPages pagesByNode = CONNECTION_PAGES("LOWER(n.name)");
constexpr SortedPages pagesByAddress = CONNECTION_PAGES("c.ip");

const SortedPages &pagesBy(ConnectionOrder order)
{
    switch (order) {
    case ConnectionOrder::Since: return pagesBySince;
    case ConnectionOrder::Login: return pagesByLogin;
    case ConnectionOrder::FirstName: return pagesByFirstName;
    case ConnectionOrder::LastName: return pagesByLastName;
    case ConnectionOrder::Room: return pagesByRoom;
    case ConnectionOrder::Node: return pagesByNode;
    case ConnectionOrder::Address: return pagesByAddress;
    }
    Q_UNREACHABLE();
}

ConnectionRow connectionFromRow(const QVariantList &row) // CONNECTION_ROW in order
{
    return {row.at(0).toLongLong(),
            {row.at(1).toString(), NodeId(row.at(2).toLongLong()), row.at(3).toLongLong(),
             RoomId(row.at(4).toLongLong()), UserId(row.at(5).toLongLong()), row.at(6).toString()},
            row.at(7).toString(),
            row.at(8).toString(),
            row.at(9).toString(),
            row.at(10).toString(),
            row.at(11).toString(),
            row.at(12).toString(),
            {row.at(13).toLongLong()}};
}

} // namespace

Result<void> ConnectionRepository::store(const RoomConnection &connection, Millis ago)
{
    // A commit whose answer was lost is repeated: the row may be there already.
    const auto cleared = m_db.run("DELETE FROM room_connection WHERE public_id = ?", {connection.publicId});
    if (!cleared)
        return cleared.error();
    const auto stored =
        m_db.run("INSERT INTO room_connection (public_id, node_id, incarnation, room_id, user_id, ip, connected_at)"
                 " VALUES (?, ?, ?, ?, ?, ?, {now} - ?)",
                 {connection.publicId, connection.node.value, connection.incarnation, connection.room.value,
                  connection.user.value, connection.ip, qint64(ago.count())});
    if (!stored)
        return stored.error();
    m_db.changed(Table::Connection, {connection.room.value});
    return {};
}

Result<void> ConnectionRepository::remove(const QString &publicId, RoomId room)
{
    const auto answer = m_db.run("DELETE FROM room_connection WHERE public_id = ?", {publicId});
    if (!answer)
        return answer.error();
    if (answer->changed > 0)
        m_db.changed(Table::Connection, {room.value});
    return {};
}

Result<void> ConnectionRepository::removeOrphans()
{
    return outcome(m_db.run("DELETE FROM room_connection WHERE NOT EXISTS (SELECT n.id FROM node n WHERE n.deleted = 0"
                            " AND n.id = room_connection.node_id AND n.incarnation = room_connection.incarnation)"));
}

Result<RoomConnection> ConnectionRepository::find(const QString &publicId) const
{
    const auto answer =
        m_db.run("SELECT c.public_id, c.node_id, c.incarnation, c.room_id, c.user_id, c.ip" LIVE_CONNECTIONS
                 " WHERE c.public_id = ?",
                 {publicId});
    if (!answer)
        return answer.error();
    if (answer->rows.isEmpty())
        return Error{ErrorCode::NotFound, StorageText::tr("There is no such connection; the person may have left.")};
    const QVariantList &row = answer->rows.first();
    return RoomConnection{row.at(0).toString(),           NodeId(row.at(1).toLongLong()), row.at(2).toLongLong(),
                          RoomId(row.at(3).toLongLong()), UserId(row.at(4).toLongLong()), row.at(5).toString()};
}

Result<ConnectionPage> ConnectionRepository::page(int start, int max, const QString &filter, ConnectionOrder order,
                                                  bool isAscending) const
{
    const QVariantList values(6, likePattern(filter));
    const auto total = m_db.run("SELECT COUNT(*)" LIVE_CONNECTIONS CONNECTION_FILTER, values);
    if (!total)
        return total.error();
    const SortedPages &pages = pagesBy(order);
    const auto answer = m_db.run(isAscending ? pages.ascending : pages.descending, values + QVariantList{max, start});
    if (!answer)
        return answer.error();
    ConnectionPage page;
    page.total = total->rows.first().first().toInt();
    for (const QVariantList &row : answer->rows)
        page.rows.append(connectionFromRow(row));
    return page;
}

Result<QList<ConnectionRow>> ConnectionRepository::inRoom(RoomId room) const
{
    const auto answer = m_db.run(CONNECTION_ROW " WHERE c.room_id = ? ORDER BY c.connected_at, c.id", {room.value});
    if (!answer)
        return answer.error();
    QList<ConnectionRow> people;
    for (const QVariantList &row : answer->rows)
        people.append(connectionFromRow(row));
    return people;
}

Result<QHash<RoomId, int>> ConnectionRepository::peoplePerRoom() const
{
    const auto answer = m_db.run("SELECT c.room_id, COUNT(*) FROM room_connection c JOIN node n ON n.id = c.node_id "
                                 "AND n.incarnation = c.incarnation"
                                 " AND n.lease_until > {now} AND n.deleted = 0 GROUP BY c.room_id");
    if (!answer)
        return answer.error();
    QHash<RoomId, int> people;
    for (const QVariantList &row : answer->rows)
        people.insert(RoomId(row.at(0).toLongLong()), row.at(1).toInt());
    return people;
}

} // namespace Agent
