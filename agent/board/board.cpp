// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/board/board.h"

#include "agent/board/boardrules.h"
#include "agent/board/boardtext.h"

namespace Agent {

using namespace Common;

namespace {

constexpr auto firstPage = QLatin1String("1");

bool isBelow(const BoardObject &left, const BoardObject &right)
{
    return left.z != right.z ? left.z < right.z : left.id < right.id;
}

/*! Whether two objects differ in nothing that anybody sees: versions grow even when an undo brings back what was. */
bool isSame(const std::optional<BoardObject> &left, const std::optional<BoardObject> &right)
{
    if (!left || !right)
        return !left && !right;
    return left->page == right->page && left->z == right->z && left->shape == right->shape;
}

} // namespace

void Board::Load::add(const BoardObject &object, int sign)
{
    objects[object.page] += sign;
    bytes += sign * boardBytes(object.shape);
}

Board::Board(const BoardContent &stored) : m_pages(stored.pages)
{
    if (m_pages.list.isEmpty())
        m_pages = {{{firstPage, {}}}, firstPage};
    if (pageIndex(m_pages.shown) < 0)
        m_pages.shown = m_pages.list.first().id;
    for (const BoardObject &object : stored.objects) {
        if (pageIndex(object.page) < 0) { // its page went in the moment in which the last node died
            m_unstored.insert(object.id);
            continue;
        }
        m_objects.insert(object.id, object);
        m_load.add(object, 1);
        m_version = std::max(m_version, object.version);
        m_top = std::max(m_top, object.z);
        m_bottom = std::min(m_bottom, object.z);
    }
}

Result<BoardEvents> Board::apply(UserId who, const BoardClientFrame &request)
{
    return std::visit([&](const auto &frame) { return handle(who, frame); }, request);
}

BoardEvents Board::state() const
{
    return BoardEvents{BoardStateFrame{m_pages}} + putEvents(inOrder());
}

BoardHistoryFrame Board::history(UserId who) const
{
    const auto found = m_histories.constFind(who);
    if (found == m_histories.constEnd())
        return {};
    return {found->count(BoardHistory::Way::Undo), found->count(BoardHistory::Way::Redo)};
}

void Board::forgetHistory(UserId who)
{
    m_histories.remove(who);
}

BoardChanges Board::takeChanges()
{
    BoardChanges changes;
    if (std::exchange(m_arePagesUnstored, false))
        changes.pages = m_pages;
    for (const QString &id : std::exchange(m_unstored, {})) {
        const auto object = m_objects.constFind(id);
        if (object == m_objects.constEnd())
            changes.removed.append(id);
        else
            changes.objects.append(*object);
    }
    return changes;
}

void Board::notStored(const BoardChanges &changes)
{
    m_arePagesUnstored |= changes.pages.has_value();
    for (const BoardObject &object : changes.objects)
        m_unstored.insert(object.id);
    for (const QString &id : changes.removed)
        m_unstored.insert(id);
}

Result<BoardEvents> Board::handle(UserId who, const BoardAddFrame &add)
{
    if (pageIndex(add.page) < 0)
        return noBoardPage();
    BoardStep step;
    QSet<QString> ids;
    qint64 z = m_top;
    for (const BoardDrawing &drawing : add.objects) {
        if (const auto checked = checkBoardId(drawing.id); !checked)
            return checked.error();
        if (const auto checked = checkBoardShape(drawing.shape); !checked)
            return checked.error();
        if (m_objects.contains(drawing.id) || ids.contains(drawing.id))
            return boardIdTaken();
        ids.insert(drawing.id);
        step.append({drawing.id, {}, BoardObject{drawing.id, add.page, who, ++z, 0, drawing.shape}});
    }
    return perform(who, step);
}

Result<BoardEvents> Board::handle(UserId who, const BoardChangeFrame &change)
{
    BoardStep step;
    QSet<QString> ids;
    for (const BoardDrawing &drawing : change.objects) {
        const auto found = m_objects.constFind(drawing.id);
        if (found == m_objects.constEnd())
            return noBoardObject();
        if (drawing.shape.kind != found->shape.kind)
            return Error{ErrorCode::Invalid, BoardText::tr("The kind of an object cannot be changed.")};
        if (const auto checked = checkBoardShape(drawing.shape); !checked)
            return checked.error();
        if (ids.contains(drawing.id))
            return boardIdTaken();
        ids.insert(drawing.id);
        BoardObject after = *found;
        after.shape = drawing.shape;
        step.append({drawing.id, *found, after});
    }
    return perform(who, step);
}

// Growing belongs to the step that began the stroke: it is undone in one with it.
Result<BoardEvents> Board::handle(UserId who, const BoardExtendFrame &extend)
{
    const auto found = m_objects.find(extend.id);
    if (found == m_objects.end())
        return noBoardObject();
    if (found->shape.kind != BoardKind::Pen || found->by != who)
        return Error{ErrorCode::Invalid, BoardText::tr("Only a pen stroke grows, and only by whoever draws it.")};
    for (const BoardPoint &point : extend.points) {
        if (const auto checked = checkBoardPoint(point); !checked)
            return checked.error();
    }
    if (const auto checked = checkStrokeLength(found->shape.points.size() + extend.points.size()); !checked)
        return checked.error();
    const qsizetype bytes = boardBytesOfPoint * extend.points.size();
    if (m_load.bytes + bytes > maximumBoardBytes)
        return tooManyBoardBytes();
    if (extend.points.isEmpty())
        return BoardEvents{};
    found->shape.points.append(extend.points);
    found->version = ++m_version;
    m_load.bytes += bytes;
    m_unstored.insert(extend.id);
    m_histories[who].grow(extend.id, extend.points);
    return BoardEvents{BoardExtendedFrame{extend.id, found->version, extend.points}};
}

// Of what is asked to go, something may be gone already: then there is nothing left to do.
Result<BoardEvents> Board::handle(UserId who, const BoardDeleteFrame &remove)
{
    BoardStep step;
    const auto objects = existing(remove.ids);
    for (const BoardObject &object : objects)
        step.append({object.id, object, {}});
    return perform(who, step);
}

Result<BoardEvents> Board::handle(UserId who, const BoardOrderFrame &order)
{
    BoardStep step;
    const auto objects = existing(order.ids);
    qint64 z = order.toFront ? m_top : m_bottom - objects.size() - 1;
    for (const BoardObject &before : objects) {
        BoardObject after = before;
        after.z = ++z;
        step.append({before.id, before, after});
    }
    return perform(who, step);
}

Result<BoardEvents> Board::handle(UserId who, const BoardClearFrame &clear)
{
    if (pageIndex(clear.page) < 0)
        return noBoardPage();
    BoardStep step;
    const auto objects = inOrder(clear.page);
    for (const BoardObject &object : objects)
        step.append({object.id, object, {}});
    return perform(who, step);
}

Result<BoardEvents> Board::handle(UserId who, const BoardUndoFrame &)
{
    return go(who, BoardHistory::Way::Undo);
}

Result<BoardEvents> Board::handle(UserId who, const BoardRedoFrame &)
{
    return go(who, BoardHistory::Way::Redo);
}

Result<BoardEvents> Board::go(UserId who, BoardHistory::Way way)
{
    const auto history = m_histories.find(who);
    if (history == m_histories.end() || history->isEmpty(way))
        return BoardEvents{};
    const BoardStep step = history->next(way);
    if (!isAsLeft(step)) {
        history->forget(way); // or it would stand before all earlier steps for ever
        return Error{ErrorCode::Conflict,
                     way == BoardHistory::Way::Undo
                         ? BoardText::tr("This step cannot be undone: somebody else has changed it since.")
                         : BoardText::tr("This step cannot be redone: somebody else has changed it since.")};
    }
    const auto events = commit(step);
    if (events)
        history->went(way);
    return events;
}

bool Board::isAsLeft(const BoardStep &step) const
{
    return std::ranges::all_of(step, [this](const BoardEdit &edit) {
        const auto found = m_objects.constFind(edit.id);
        const bool isThere = found != m_objects.constEnd();
        if (edit.after && pageIndex(edit.after->page) < 0)
            return false;
        return isSame(edit.before, isThere ? std::optional(*found) : std::nullopt);
    });
}

Result<BoardEvents> Board::perform(UserId who, const BoardStep &step)
{
    if (step.isEmpty())
        return BoardEvents{};
    auto events = commit(step);
    if (events)
        m_histories[who].record(step);
    return events;
}

Result<BoardEvents> Board::commit(const BoardStep &step)
{
    if (const auto checked = checkLoad(step); !checked)
        return checked.error();
    QList<BoardObject> put;
    QStringList removed;
    for (const BoardEdit &edit : step) {
        m_unstored.insert(edit.id);
        if (edit.before)
            m_load.add(*edit.before, -1);
        if (!edit.after) {
            m_objects.remove(edit.id);
            removed.append(edit.id);
            continue;
        }
        BoardObject object = *edit.after;
        object.version = ++m_version;
        m_top = std::max(m_top, object.z);
        m_bottom = std::min(m_bottom, object.z);
        m_load.add(object, 1);
        m_objects.insert(edit.id, object);
        put.append(object);
    }
    return removedEvents(removed) + putEvents(put);
}

Result<void> Board::checkLoad(const BoardStep &step) const
{
    Load change;
    for (const BoardEdit &edit : step) {
        if (edit.before)
            change.add(*edit.before, -1);
        if (edit.after)
            change.add(*edit.after, 1);
    }
    for (const auto &[page, more] : change.objects.asKeyValueRange()) {
        if (more > 0 && m_load.objects.value(page) + more > maximumBoardPageObjects)
            return tooManyPageObjects();
    }
    if (change.bytes > 0 && m_load.bytes + change.bytes > maximumBoardBytes)
        return tooManyBoardBytes();
    return {};
}

QList<BoardObject> Board::inOrder(const QString &page) const
{
    QList<BoardObject> objects;
    for (const BoardObject &object : m_objects) {
        if (page.isEmpty() || object.page == page)
            objects.append(object);
    }
    std::ranges::sort(objects, isBelow);
    return objects;
}

QList<BoardObject> Board::existing(const QStringList &ids) const
{
    QList<BoardObject> objects;
    const QSet<QString> wanted(ids.begin(), ids.end());
    for (const QString &id : wanted) {
        if (const auto found = m_objects.constFind(id); found != m_objects.constEnd())
            objects.append(*found);
    }
    std::ranges::sort(objects, isBelow);
    return objects;
}

} // namespace Agent
