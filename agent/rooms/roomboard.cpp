// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/roomboard.h"

#include "agent/links/textframe.h"

namespace Agent {

using namespace Common;

namespace {

constexpr qsizetype maximumAway = 20;
constexpr qsizetype maximumCatchUp = 64; // events; with more the state is encoded anew

QByteArray wholeFrame(const BoardServerFrame &event)
{
    return textFrame(std::visit([](const auto &frame) { return encode(frame); }, event));
}

} // namespace

RoomBoard::RoomBoard(const BoardContent &content, qint64 seq) : m_board(content), m_seq(seq)
{
    m_trail.beginAt(seq);
}

Result<void> RoomBoard::apply(UserId who, const BoardClientFrame &request, qint64 &seq, const Tell &tell)
{
    const auto events = m_board.apply(who, request);
    if (!events)
        return events.error();
    m_away.removeOne(who);
    for (BoardServerFrame event : *events) {
        const bool isNumbered = std::visit(
            [&seq](auto &frame) {
                if constexpr (requires { frame.seq; })
                    frame.seq = ++seq;
                return requires
                {
                    frame.seq;
                };
            },
            event);
        const QByteArray frame = wholeFrame(event);
        tell(frame);
        if (isNumbered) {
            m_seq = seq;
            m_trail.add(seq, frame);
        }
    }
    return {};
}

QByteArrayList RoomBoard::state()
{
    auto since = m_stateSeq < 0 ? std::nullopt : m_trail.since(m_stateSeq);
    if (!since || since->size() > maximumCatchUp) {
        m_state.clear();
        const BoardEvents state = m_board.state();
        for (const BoardServerFrame &frame : state)
            m_state.append(wholeFrame(frame));
        m_stateSeq = m_seq;
        since.emplace();
    }
    return m_state + *since;
}

void RoomBoard::leave(UserId who)
{
    if (m_board.history(who) == BoardHistoryFrame{})
        return;
    m_away.removeOne(who);
    m_away.append(who);
    if (m_away.size() > maximumAway)
        m_board.forgetHistory(m_away.takeFirst());
}

} // namespace Agent
