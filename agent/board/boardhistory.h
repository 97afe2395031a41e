// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/board.h"

#include <deque>

namespace Agent {

/*! What a step makes of one object. Nothing before = it was added, nothing after = it was deleted. */
struct BoardEdit
{
    QString id;
    std::optional<Common::BoardObject> before;
    std::optional<Common::BoardObject> after;
};
using BoardStep = QList<BoardEdit>;

BoardStep reversed(const BoardStep &step);

/*!
    What one person did to a board, so that it can be undone and redone. Of too many or too large steps the oldest are
    forgotten. Threads: those of its board.
*/
class BoardHistory
{
public:
    static constexpr size_t maximumSteps = 100;
    static constexpr qsizetype maximumBytes = Common::maximumBoardBytes; //!< the newest step stays all the same

    enum class Way { Undo, Redo };

    void record(const BoardStep &step); //!< what was undone before cannot be redone after it
    void grow(const QString &stroke, const QList<Common::BoardPoint> &points);

    bool isEmpty(Way way) const { return stack(way).empty(); }
    int count(Way way) const { return int(stack(way).size()); }
    BoardStep next(Way way) const; //!< what going this way does to the board; not to be asked when isEmpty()
    void went(Way way);            //!< it was done, and can be taken back
    void forget(Way way);          //!< it cannot be done any more

private:
    using Stack = std::deque<BoardStep>; // steps as they were done first; the newest is the last
    const Stack &stack(Way way) const { return way == Way::Undo ? m_done : m_undone; }
    Stack &stack(Way way) { return way == Way::Undo ? m_done : m_undone; }

    Stack m_done;
    Stack m_undone;
};

} // namespace Agent
