// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/boardframes.h"

#include "common/core/commontext.h"
#include "common/wire/boardjson.h"
#include "common/wire/json.h"

namespace Common {
namespace {

constexpr auto front = QLatin1String("front");
constexpr auto back = QLatin1String("back");

QJsonObject toJson(const BoardDrawing &drawing)
{
    QJsonObject object = toJson(drawing.shape);
    object.insert(QStringLiteral("id"), drawing.id);
    return object;
}

Result<BoardDrawing> boardDrawingFrom(const QJsonObject &object)
{
    auto shape = boardShapeFrom(object);
    if (!shape)
        return shape.error();
    JsonReader reader(object);
    BoardDrawing drawing{reader.string("id"), std::move(*shape)};
    if (!reader.ok())
        return reader.error();
    return drawing;
}

template <class Item>
QJsonArray listOf(const QList<Item> &items)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(toJson(item));
    return array;
}

/*! Reads each value of a list with `read`; the first that is wrong is what is wrong with the list. */
template <class Read>
auto listFrom(const QList<QJsonValue> &values, Read read)
{
    using Item = typename decltype(read(QJsonObject()))::Value;
    QList<Item> items;
    for (const QJsonValue &value : values) {
        auto item = read(value.toObject());
        if (!item)
            return Result<QList<Item>>(item.error());
        items.append(std::move(*item));
    }
    return Result<QList<Item>>(std::move(items));
}

QJsonObject members(BoardPoint at)
{
    return {{QStringLiteral("x"), at.x}, {QStringLiteral("y"), at.y}};
}

BoardPoint pointFrom(JsonReader &reader)
{
    return {boardNumber(reader.integer("x")), boardNumber(reader.integer("y"))};
}

QJsonObject pageAndName(const BoardPage &page)
{
    return {{QStringLiteral("page"), page.id}, {QStringLiteral("name"), page.name}};
}

BoardPage pageFrom(JsonReader &reader)
{
    return {reader.string("page"), reader.string("name")};
}

QByteArray numberedFrame(const char *type, QJsonObject members, qint64 seq)
{
    if (seq > 0)
        members.insert(QStringLiteral("seq"), seq);
    return jsonFrame(type, members);
}

qint64 seqFrom(JsonReader &reader)
{
    return reader.optionalInteger("seq").value_or(0);
}

// The frames that hold more than plain members; nothing where `type` is none of them.

std::optional<Result<BoardClientFrame>> drawingFrameFrom(const QString &type, JsonReader &reader)
{
    if (type == QLatin1String("boardAdd")) {
        const QString page = reader.string("page");
        auto objects = listFrom(reader.array("objects"), boardDrawingFrom);
        return objects ? Result<BoardClientFrame>(BoardAddFrame{page, std::move(*objects)}) : objects.error();
    }
    if (type == QLatin1String("boardChange")) {
        auto objects = listFrom(reader.array("objects"), boardDrawingFrom);
        return objects ? Result<BoardClientFrame>(BoardChangeFrame{std::move(*objects)}) : objects.error();
    }
    if (type == QLatin1String("boardExtend")) {
        const QString id = reader.string("id");
        auto points = boardPointsFrom(reader.array("points"));
        return points ? Result<BoardClientFrame>(BoardExtendFrame{id, std::move(*points)}) : points.error();
    }
    if (type == QLatin1String("boardOrder")) {
        const QStringList ids = reader.strings("ids");
        const QString to = reader.string("to");
        if (reader.ok() && to != front && to != back)
            return Error{ErrorCode::Invalid, CommonText::tr("\"to\" must be \"front\" or \"back\".")};
        return BoardClientFrame(BoardOrderFrame{ids, to == front});
    }
    return {};
}

std::optional<Result<BoardServerFrame>> contentFrameFrom(const QString &type, JsonReader &reader)
{
    if (type == QLatin1String("board")) {
        const QString shown = reader.string("shown");
        auto pages = listFrom(reader.array("pages"), boardPageFrom);
        return pages ? Result<BoardServerFrame>(BoardStateFrame{{std::move(*pages), shown}}) : pages.error();
    }
    if (type == QLatin1String("boardPages")) {
        auto pages = listFrom(reader.array("pages"), boardPageFrom);
        return pages ? Result<BoardServerFrame>(BoardPagesFrame{std::move(*pages), seqFrom(reader)}) : pages.error();
    }
    if (type == QLatin1String("boardPut")) {
        auto objects = listFrom(reader.array("objects"), boardObjectFrom);
        return objects ? Result<BoardServerFrame>(BoardPutFrame{std::move(*objects), seqFrom(reader)})
                       : objects.error();
    }
    if (type == QLatin1String("boardExtended")) {
        const QString id = reader.string("id");
        const qint64 version = reader.integer("version");
        auto points = boardPointsFrom(reader.array("points"));
        const qint64 seq = seqFrom(reader);
        return points ? Result<BoardServerFrame>(BoardExtendedFrame{id, version, std::move(*points), seq})
                      : points.error();
    }
    return {};
}

} // namespace

QByteArray encode(const BoardAddFrame &add)
{
    return jsonFrame("boardAdd",
                     {{QStringLiteral("page"), add.page}, {QStringLiteral("objects"), listOf(add.objects)}});
}

QByteArray encode(const BoardChangeFrame &change)
{
    return jsonFrame("boardChange", {{QStringLiteral("objects"), listOf(change.objects)}});
}

QByteArray encode(const BoardExtendFrame &extend)
{
    return jsonFrame("boardExtend",
                     {{QStringLiteral("id"), extend.id}, {QStringLiteral("points"), toJson(extend.points)}});
}

QByteArray encode(const BoardDeleteFrame &remove)
{
    return jsonFrame("boardDelete", {{QStringLiteral("ids"), QJsonArray::fromStringList(remove.ids)}});
}

QByteArray encode(const BoardOrderFrame &order)
{
    return jsonFrame("boardOrder",
                     {{QStringLiteral("ids"), QJsonArray::fromStringList(order.ids)},
                      {QStringLiteral("to"), order.toFront ? front : back}});
}

QByteArray encode(const BoardClearFrame &clear)
{
    return jsonFrame("boardClear", {{QStringLiteral("page"), clear.page}});
}

QByteArray encode(const BoardUndoFrame &)
{
    return jsonFrame("boardUndo", {});
}

QByteArray encode(const BoardRedoFrame &)
{
    return jsonFrame("boardRedo", {});
}

QByteArray encode(const BoardPageAddFrame &add)
{
    return jsonFrame("boardPageAdd", pageAndName(add.page));
}

QByteArray encode(const BoardPageRenameFrame &rename)
{
    return jsonFrame("boardPageRename", pageAndName(rename.page));
}

QByteArray encode(const BoardPageRemoveFrame &remove)
{
    return jsonFrame("boardPageRemove", {{QStringLiteral("page"), remove.page}});
}

QByteArray encode(const BoardPageMoveFrame &move)
{
    return jsonFrame("boardPageMove", {{QStringLiteral("page"), move.page}, {QStringLiteral("to"), move.to}});
}

QByteArray encode(const BoardShowFrame &show)
{
    return jsonFrame("boardShow", {{QStringLiteral("page"), show.page}});
}

QByteArray encode(const BoardPointFrame &point)
{
    QJsonObject object = members(point.at);
    object.insert(QStringLiteral("page"), point.page);
    return jsonFrame("boardPoint", object);
}

Result<BoardClientFrame> decodeBoardClientFrame(const QJsonObject &object)
{
    JsonReader reader(object);
    const QString type = reader.string("t");
    BoardClientFrame result;
    if (const auto drawing = drawingFrameFrom(type, reader)) {
        if (!*drawing && reader.ok())
            return drawing->error();
        if (*drawing)
            result = **drawing;
    } else if (type == QLatin1String("boardDelete")) {
        result = BoardDeleteFrame{reader.strings("ids")};
    } else if (type == QLatin1String("boardClear")) {
        result = BoardClearFrame{reader.string("page")};
    } else if (type == QLatin1String("boardUndo")) {
        result = BoardUndoFrame{};
    } else if (type == QLatin1String("boardRedo")) {
        result = BoardRedoFrame{};
    } else if (type == QLatin1String("boardPageAdd")) {
        result = BoardPageAddFrame{pageFrom(reader)};
    } else if (type == QLatin1String("boardPageRename")) {
        result = BoardPageRenameFrame{pageFrom(reader)};
    } else if (type == QLatin1String("boardPageRemove")) {
        result = BoardPageRemoveFrame{reader.string("page")};
    } else if (type == QLatin1String("boardPageMove")) {
        result = BoardPageMoveFrame{reader.string("page"), boardNumber(reader.integer("to"))};
    } else if (type == QLatin1String("boardShow")) {
        result = BoardShowFrame{reader.string("page")};
    } else if (type == QLatin1String("boardPoint")) {
        result = BoardPointFrame{reader.string("page"), pointFrom(reader)};
    } else if (reader.ok()) {
        return unknownFrame(type);
    }
    if (!reader.ok())
        return reader.error();
    return result;
}

QByteArray encode(const BoardStateFrame &state)
{
    return jsonFrame(
        "board", {{QStringLiteral("pages"), listOf(state.pages.list)}, {QStringLiteral("shown"), state.pages.shown}});
}

QByteArray encode(const BoardPagesFrame &pages)
{
    return numberedFrame("boardPages", {{QStringLiteral("pages"), listOf(pages.pages)}}, pages.seq);
}

QByteArray encode(const BoardPutFrame &put)
{
    return numberedFrame("boardPut", {{QStringLiteral("objects"), listOf(put.objects)}}, put.seq);
}

QByteArray encode(const BoardExtendedFrame &extended)
{
    return numberedFrame("boardExtended",
                         {{QStringLiteral("id"), extended.id},
                          {QStringLiteral("version"), extended.version},
                          {QStringLiteral("points"), toJson(extended.points)}},
                         extended.seq);
}

QByteArray encode(const BoardRemovedFrame &removed)
{
    return numberedFrame("boardRemoved", {{QStringLiteral("ids"), QJsonArray::fromStringList(removed.ids)}},
                         removed.seq);
}

QByteArray encode(const BoardShownFrame &shown)
{
    return numberedFrame("boardShown", {{QStringLiteral("page"), shown.page}, {QStringLiteral("by"), shown.by.value}},
                         shown.seq);
}

QByteArray encode(const BoardPointerFrame &pointer)
{
    QJsonObject object = members(pointer.at);
    object.insert(QStringLiteral("page"), pointer.page);
    object.insert(QStringLiteral("by"), pointer.by.value);
    return jsonFrame("boardPointer", object);
}

QByteArray encode(const BoardHistoryFrame &history)
{
    return jsonFrame("boardHistory", {{QStringLiteral("undo"), history.undo}, {QStringLiteral("redo"), history.redo}});
}

Result<BoardServerFrame> decodeBoardServerFrame(const QJsonObject &object)
{
    JsonReader reader(object);
    const QString type = reader.string("t");
    BoardServerFrame result;
    if (const auto content = contentFrameFrom(type, reader)) {
        if (!*content && reader.ok())
            return content->error();
        if (*content)
            result = **content;
    } else if (type == QLatin1String("boardRemoved")) {
        result = BoardRemovedFrame{reader.strings("ids"), seqFrom(reader)};
    } else if (type == QLatin1String("boardShown")) {
        result = BoardShownFrame{reader.string("page"), UserId(reader.integer("by")), seqFrom(reader)};
    } else if (type == QLatin1String("boardPointer")) {
        result = BoardPointerFrame{reader.string("page"), pointFrom(reader), UserId(reader.integer("by"))};
    } else if (type == QLatin1String("boardHistory")) {
        result = BoardHistoryFrame{boardNumber(reader.integer("undo")), boardNumber(reader.integer("redo"))};
    } else if (reader.ok()) {
        return unknownFrame(type);
    }
    if (!reader.ok())
        return reader.error();
    return result;
}

} // namespace Common
