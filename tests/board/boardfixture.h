// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/board/board.h"
#include "tests/board/boardmirror.h"
#include "tests/board/shapes.h"

#include <QObject>
#include <QTest>

/*! One board, new before each test, and a client that sees it from the beginning. */
class BoardFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_board = Agent::Board();
        m_mirror = BoardMirror();
        m_mirror.apply(m_board.state());
    }

protected:
    static constexpr Common::UserId ada{7};
    static constexpr Common::UserId bob{8};

    static Common::BoardDrawing drawing(const QString &id, const Common::BoardShape &shape = box(0))
    {
        return {id, shape};
    }
    bool ask(Common::UserId who, const Common::BoardClientFrame &request)
    {
        const auto events = m_board.apply(who, request);
        if (!events) {
            qWarning() << events.error().message;
            return false;
        }
        m_mirror.apply(*events);
        return true;
    }
    bool add(Common::UserId who, const QList<Common::BoardDrawing> &objects)
    {
        return ask(who, Common::BoardAddFrame{QStringLiteral("1"), objects});
    }
    Common::ErrorCode refusal(Common::UserId who, const Common::BoardClientFrame &request)
    {
        const auto events = m_board.apply(who, request);
        if (events)
            qWarning("it was not refused");
        return events ? Common::ErrorCode::Internal : events.error().code;
    }
    BoardMirror newcomer() const
    {
        BoardMirror mirror;
        mirror.apply(m_board.state());
        return mirror;
    }
    static QList<Common::BoardDrawing> many(int from, int count)
    {
        QList<Common::BoardDrawing> drawings;
        for (int i = from; i < from + count; ++i)
            drawings.append(drawing(QStringLiteral("m%1").arg(i)));
        return drawings;
    }

    Agent::Board m_board;
    BoardMirror m_mirror;
};
