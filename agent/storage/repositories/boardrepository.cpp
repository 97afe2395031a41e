// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/repositories/boardrepository.h"

#include "agent/storage/storagetext.h"
#include "common/wire/boardjson.h"
#include "common/wire/json.h"

#include <QLoggingCategory>
#include <QMap>

Q_LOGGING_CATEGORY(lcBoardRows, "agent.storage.board")

namespace Agent {

using namespace Common;

namespace {

Error unreadable(RoomId room, const Error &why)
{
    qCWarning(lcBoardRows).noquote() << "the stored board of room" << room << "cannot be read:" << why.message;
    return {ErrorCode::Internal, StorageText::tr("The stored whiteboard of the room cannot be read.")};
}

/*! A page as its row holds it. */
struct StoredPage
{
    BoardPage page;
    qint64 position = 0;
    bool isShown = false;
};

QString contentOf(const StoredPage &stored)
{
    QJsonObject json = toJson(stored.page);
    json.insert(QStringLiteral("position"), stored.position);
    json.insert(QStringLiteral("isShown"), stored.isShown);
    return QString::fromUtf8(compactJson(json));
}

Result<StoredPage> storedPageFrom(const QString &content)
{
    const auto json = parseJsonObject(content.toUtf8());
    if (!json)
        return json.error();
    const auto page = boardPageFrom(*json);
    if (!page)
        return page.error();
    JsonReader reader(*json);
    StoredPage stored{*page, reader.integer("position"), reader.optionalBoolean("isShown").value_or(false)};
    if (!reader.ok())
        return reader.error();
    return stored;
}

Result<BoardObject> storedObjectFrom(const QString &content)
{
    const auto json = parseJsonObject(content.toUtf8());
    if (!json)
        return json.error();
    return boardObjectFrom(*json);
}

} // namespace

Result<BoardContent> BoardRepository::load(RoomId room) const
{
    const auto pages = loadPages(room);
    if (!pages)
        return pages.error();
    const auto answer = m_db.run("SELECT content FROM board_object WHERE room_id = ?", {room.value});
    if (!answer)
        return answer.error();
    BoardContent content{*pages, {}};
    for (const QVariantList &row : answer->rows) {
        const auto object = storedObjectFrom(row.first().toString());
        if (!object)
            return unreadable(room, object.error());
        content.objects.append(*object);
    }
    return content;
}

Result<BoardPages> BoardRepository::loadPages(RoomId room) const
{
    const auto answer = m_db.run("SELECT content FROM board_page WHERE room_id = ?", {room.value});
    if (!answer)
        return answer.error();
    QMap<qint64, BoardPage> inOrder;
    BoardPages pages;
    for (const QVariantList &row : answer->rows) {
        const auto stored = storedPageFrom(row.first().toString());
        if (!stored)
            return unreadable(room, stored.error());
        inOrder.insert(stored->position, stored->page);
        if (stored->isShown)
            pages.shown = stored->page.id;
    }
    pages.list = inOrder.values();
    return pages;
}

Result<void> BoardRepository::store(const RoomLease &lease, const BoardChanges &changes)
{
    if (changes.pages) {
        if (const auto stored = storePages(lease, *changes.pages); !stored)
            return stored.error();
    }
    for (const QString &id : changes.removed) {
        if (const auto removed = remove(lease, id); !removed)
            return removed.error();
    }
    for (const BoardObject &object : changes.objects) {
        if (const auto cleared = remove(lease, object.id); !cleared)
            return cleared.error();
        const auto stored =
            m_db.run("INSERT INTO board_object (room_id, object_id, epoch, content) VALUES (?, ?, ?, ?)",
                     {lease.room.value, object.id, lease.epoch, QString::fromUtf8(compactJson(toJson(object)))});
        if (!stored)
            return stored.error();
    }
    return {};
}

Result<void> BoardRepository::storePages(const RoomLease &lease, const BoardPages &pages)
{
    const auto cleared =
        m_db.run("DELETE FROM board_page WHERE room_id = ? AND epoch <= ?", {lease.room.value, lease.epoch});
    if (!cleared)
        return cleared.error();
    for (qsizetype i = 0; i < pages.list.size(); ++i) {
        const BoardPage &page = pages.list[i];
        const auto stored =
            m_db.run("INSERT INTO board_page (room_id, page_id, epoch, content) VALUES (?, ?, ?, ?)",
                     {lease.room.value, page.id, lease.epoch, contentOf({page, i, page.id == pages.shown})});
        if (!stored)
            return stored.error();
    }
    return {};
}

Result<void> BoardRepository::remove(const RoomLease &lease, const QString &object)
{
    return outcome(m_db.run("DELETE FROM board_object WHERE room_id = ? AND object_id = ? AND epoch <= ?",
                            {lease.room.value, object, lease.epoch}));
}

Result<void> BoardRepository::forget(RoomId room)
{
    const auto pages = m_db.run("DELETE FROM board_page WHERE room_id = ?", {room.value});
    if (!pages)
        return pages.error();
    return outcome(m_db.run("DELETE FROM board_object WHERE room_id = ?", {room.value}));
}

} // namespace Agent
