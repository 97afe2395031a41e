// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/board/boardevents.h"

#include <QMap>

/*! A client's copy of a board: knows nothing but the frames it got, as they come out of the wire. */
class BoardMirror
{
public:
    void apply(const Agent::BoardEvents &events);

    QList<Common::BoardPage> pages() const { return m_pages; }
    QMap<QString, Common::BoardObject> objects() const { return m_objects; } //!< by id
    QStringList order(const QString &page) const;                            //!< ids, the lowest first
    bool contains(const QString &id) const { return m_objects.contains(id); }
    Common::BoardObject object(const QString &id) const { return m_objects.value(id); }
    QString shown() const { return m_shown; }

    friend bool operator==(const BoardMirror &left, const BoardMirror &right)
    {
        return left.m_pages == right.m_pages && left.m_objects == right.m_objects;
    }

private:
    void take(const Common::BoardStateFrame &frame);
    void take(const Common::BoardPagesFrame &frame);
    void take(const Common::BoardPutFrame &frame);
    void take(const Common::BoardExtendedFrame &frame);
    void take(const Common::BoardRemovedFrame &frame);
    void take(const Common::BoardShownFrame &frame);
    void take(const Common::BoardPointerFrame &) {}
    void take(const Common::BoardHistoryFrame &) {}

    QList<Common::BoardPage> m_pages;
    QMap<QString, Common::BoardObject> m_objects;
    QString m_shown;
};
