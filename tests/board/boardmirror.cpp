// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/board/boardmirror.h"

#include "common/wire/roomprotocol.h"

#include <algorithm>

using namespace Common;

void BoardMirror::apply(const Agent::BoardEvents &events)
{
    for (const BoardServerFrame &event : events) {
        const QByteArray bytes = std::visit([](const auto &frame) { return encode(frame); }, event);
        const auto frame = decodeRoomServerFrame(bytes);
        if (!frame)
            qFatal("the board sent what no client understands: %s", qPrintable(frame.error().message));
        std::visit([this](const auto &each) { take(each); }, std::get<BoardServerFrame>(*frame));
    }
}

QStringList BoardMirror::order(const QString &page) const
{
    QList<BoardObject> objects;
    for (const BoardObject &object : m_objects) {
        if (object.page == page)
            objects.append(object);
    }
    std::ranges::stable_sort(objects, {}, &BoardObject::z); // ids are in order already
    QStringList ids;
    for (const BoardObject &object : objects)
        ids.append(object.id);
    return ids;
}

void BoardMirror::take(const BoardStateFrame &frame)
{
    m_pages = frame.pages.list;
    m_shown = frame.pages.shown;
    m_objects.clear();
}

void BoardMirror::take(const BoardPagesFrame &frame)
{
    m_pages = frame.pages;
    m_objects.removeIf([this](const auto &entry) {
        return std::ranges::find(m_pages, entry.value().page, &BoardPage::id) == m_pages.end();
    });
}

void BoardMirror::take(const BoardPutFrame &frame)
{
    for (const BoardObject &object : frame.objects)
        m_objects.insert(object.id, object);
}

void BoardMirror::take(const BoardExtendedFrame &frame)
{
    BoardObject &object = m_objects[frame.id];
    object.shape.points.append(frame.points);
    object.version = frame.version;
}

void BoardMirror::take(const BoardRemovedFrame &frame)
{
    for (const QString &id : frame.ids)
        m_objects.remove(id);
}

void BoardMirror::take(const BoardShownFrame &frame)
{
    m_shown = frame.page;
}
