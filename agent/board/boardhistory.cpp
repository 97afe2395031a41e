// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/board/boardhistory.h"

#include <numeric>

namespace Agent {

using namespace Common;

namespace {

qsizetype bytesOf(const BoardStep &step)
{
    return std::accumulate(step.begin(), step.end(), qsizetype(0), [](qsizetype sum, const BoardEdit &edit) {
        return sum + (edit.before ? boardBytes(edit.before->shape) : 0)
            + (edit.after ? boardBytes(edit.after->shape) : 0);
    });
}

} // namespace

BoardStep reversed(const BoardStep &step)
{
    BoardStep back;
    for (const BoardEdit &edit : step)
        back.append({edit.id, edit.after, edit.before});
    return back;
}

void BoardHistory::record(const BoardStep &step)
{
    m_undone.clear();
    m_done.push_back(step);
    qsizetype bytes = 0;
    for (const BoardStep &each : m_done)
        bytes += bytesOf(each);
    while (m_done.size() > 1 && (m_done.size() > maximumSteps || bytes > maximumBytes)) {
        bytes -= bytesOf(m_done.front());
        m_done.pop_front();
    }
}

void BoardHistory::grow(const QString &stroke, const QList<BoardPoint> &points)
{
    for (auto step = m_done.rbegin(); step != m_done.rend(); ++step) {
        for (BoardEdit &edit : *step) {
            if (edit.id != stroke || !edit.after)
                continue;
            edit.after->shape.points.append(points);
            return;
        }
    }
}

BoardStep BoardHistory::next(Way way) const
{
    const BoardStep &step = stack(way).back();
    return way == Way::Undo ? reversed(step) : step;
}

void BoardHistory::went(Way way)
{
    stack(way == Way::Undo ? Way::Redo : Way::Undo).push_back(stack(way).back());
    forget(way);
}

void BoardHistory::forget(Way way)
{
    stack(way).pop_back();
}

} // namespace Agent
