// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/board/boardevents.h"

#include "common/wire/boardjson.h"
#include "common/wire/json.h"

namespace Agent {

using namespace Common;

namespace {

constexpr qsizetype bytesAround = 100; // what a frame has around its list

/*! Cuts a list into frames in which it takes no more than is allowed; `bytes` says what an item takes. */
template <class Frame, class Item, class Bytes>
BoardEvents inFrames(const QList<Item> &items, Bytes bytes)
{
    BoardEvents events;
    QList<Item> some;
    qsizetype total = bytesAround;
    for (const Item &item : items) {
        const qsizetype size = bytes(item) + 1; // and a comma
        if (!some.isEmpty() && total + size > maximumBoardFrameBytes) {
            events.append(Frame{std::exchange(some, {})});
            total = bytesAround;
        }
        some.append(item);
        total += size;
    }
    if (!some.isEmpty())
        events.append(Frame{some});
    return events;
}

} // namespace

BoardEvents putEvents(const QList<BoardObject> &objects)
{
    return inFrames<BoardPutFrame>(objects,
                                   [](const BoardObject &object) { return compactJson(toJson(object)).size(); });
}

BoardEvents removedEvents(const QStringList &ids)
{
    return inFrames<BoardRemovedFrame>(ids, [](const QString &id) { return id.size() + 2; });
}

} // namespace Agent
