// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/boardjson.h"

#include "common/core/commontext.h"
#include "common/core/echo.h"
#include "common/wire/json.h"

#include <algorithm>
#include <limits>

namespace Common {
namespace {

constexpr std::pair<BoardKind, QLatin1String> kinds[] = {{BoardKind::Pen, QLatin1String("pen")},
                                                         {BoardKind::Line, QLatin1String("line")},
                                                         {BoardKind::Rectangle, QLatin1String("rectangle")},
                                                         {BoardKind::Ellipse, QLatin1String("ellipse")},
                                                         {BoardKind::Arrow, QLatin1String("arrow")},
                                                         {BoardKind::Text, QLatin1String("text")},
                                                         {BoardKind::Image, QLatin1String("image")}};

QLatin1String kindName(BoardKind kind)
{
    for (const auto &[value, name] : kinds) {
        if (value == kind)
            return name;
    }
    Q_UNREACHABLE();
}

} // namespace

int boardNumber(qint64 number)
{
    using Limits = std::numeric_limits<int>;
    return int(std::clamp<qint64>(number, Limits::min(), Limits::max()));
}

QJsonArray toJson(const QList<BoardPoint> &points)
{
    QJsonArray numbers;
    for (const BoardPoint &point : points) {
        numbers.append(point.x);
        numbers.append(point.y);
    }
    return numbers;
}

Result<QList<BoardPoint>> boardPointsFrom(const QList<QJsonValue> &numbers)
{
    constexpr qint64 notWhole = std::numeric_limits<qint64>::min();
    const Error bad{ErrorCode::Invalid,
                    CommonText::tr("\"points\" must be a list of whole numbers, two for each point.")};
    if (numbers.size() % 2 != 0)
        return bad;
    QList<BoardPoint> points;
    points.reserve(numbers.size() / 2);
    for (qsizetype i = 0; i < numbers.size(); i += 2) {
        const qint64 x = numbers[i].toInteger(notWhole);
        const qint64 y = numbers[i + 1].toInteger(notWhole);
        if (x == notWhole || y == notWhole)
            return bad;
        points.append({boardNumber(x), boardNumber(y)});
    }
    return points;
}

QJsonObject toJson(const BoardShape &shape)
{
    QJsonObject object{{QStringLiteral("kind"), kindName(shape.kind)},
                       {QStringLiteral("x"), shape.at.x},
                       {QStringLiteral("y"), shape.at.y},
                       {QStringLiteral("color"), shape.color},
                       {QStringLiteral("fill"), shape.fill},
                       {QStringLiteral("width"), shape.width},
                       {QStringLiteral("opacity"), shape.opacity}};
    if (shape.kind == BoardKind::Pen) {
        object.insert(QStringLiteral("points"), toJson(shape.points));
        return object;
    }
    object.insert(QStringLiteral("w"), shape.extent.x);
    object.insert(QStringLiteral("h"), shape.extent.y);
    if (shape.kind == BoardKind::Text) {
        object.insert(QStringLiteral("text"), shape.text);
        object.insert(QStringLiteral("textSize"), shape.textSize);
    } else if (shape.kind == BoardKind::Image) {
        object.insert(QStringLiteral("file"), shape.file.value);
        if (shape.filePage != 0)
            object.insert(QStringLiteral("filePage"), shape.filePage);
    }
    return object;
}

Result<BoardShape> boardShapeFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    const QString name = reader.string("kind");
    BoardShape shape;
    const auto *known = std::ranges::find_if(kinds, [&](const auto &kind) { return kind.second == name; });
    if (known == std::end(kinds))
        return reader.ok()
            ? Error{ErrorCode::Invalid, CommonText::tr("Unknown kind of object \"%1\".").arg(echoed(name, 40))}
            : reader.error();
    shape.kind = known->first;
    shape.at = {boardNumber(reader.integer("x")), boardNumber(reader.integer("y"))};
    shape.color = reader.string("color");
    shape.fill = reader.string("fill");
    shape.width = boardNumber(reader.integer("width"));
    shape.opacity = boardNumber(reader.integer("opacity"));
    if (shape.kind == BoardKind::Pen) {
        const auto points = boardPointsFrom(reader.array("points"));
        if (!points)
            return points.error();
        shape.points = *points;
    } else {
        shape.extent = {boardNumber(reader.integer("w")), boardNumber(reader.integer("h"))};
    }
    if (shape.kind == BoardKind::Text) {
        shape.text = reader.string("text");
        shape.textSize = boardNumber(reader.integer("textSize"));
    } else if (shape.kind == BoardKind::Image) {
        shape.file = FileId(reader.integer("file"));
        shape.filePage = boardNumber(reader.optionalInteger("filePage").value_or(0));
    }
    if (!reader.ok())
        return reader.error();
    return shape;
}

QJsonObject toJson(const BoardObject &object)
{
    QJsonObject json = toJson(object.shape);
    json.insert(QStringLiteral("id"), object.id);
    json.insert(QStringLiteral("page"), object.page);
    json.insert(QStringLiteral("by"), object.by.value);
    json.insert(QStringLiteral("z"), object.z);
    json.insert(QStringLiteral("version"), object.version);
    return json;
}

Result<BoardObject> boardObjectFrom(const QJsonObject &json)
{
    auto shape = boardShapeFrom(json);
    if (!shape)
        return shape.error();
    JsonReader reader(json);
    BoardObject object{reader.string("id"), reader.string("page"),     UserId(reader.integer("by")),
                       reader.integer("z"), reader.integer("version"), std::move(*shape)};
    if (!reader.ok())
        return reader.error();
    return object;
}

QJsonObject toJson(const BoardPage &page)
{
    return {{QStringLiteral("id"), page.id}, {QStringLiteral("name"), page.name}};
}

Result<BoardPage> boardPageFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    BoardPage page{reader.string("id"), reader.string("name")};
    if (!reader.ok())
        return reader.error();
    return page;
}

} // namespace Common
