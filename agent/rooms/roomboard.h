// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/board/board.h"
#include "agent/rooms/eventtrail.h"

#include <functional>

namespace Agent {

/*!
    A room's whiteboard as its people are told of it: numbered events, the whole for newcomers – encoded once for many –, and
    what somebody missed. Threads: the room's.
*/
class RoomBoard
{
public:
    using Tell = std::function<void(const QByteArray &)>;       //!< a whole frame, to all
    RoomBoard(const Common::BoardContent &content, qint64 seq); //!< `seq` is the room's last event number

    /*! Does what somebody who may draw asks for, and tells all. Numbers events on from `seq`. Errors: as Board. */
    Common::Result<void> apply(Common::UserId who, const Common::BoardClientFrame &request, qint64 &seq,
                               const Tell &tell);
    QByteArrayList state(); //!< whole frames, for who knows nothing of it
    /*! Whole frames, for who knows all up to event `seq`; nothing when too much has happened since. */
    std::optional<QByteArrayList> since(qint64 seq) const { return m_trail.since(seq); }

    Common::BoardHistoryFrame history(Common::UserId who) const { return m_board.history(who); }
    void leave(Common::UserId who); //!< their last connection is gone: they may come back

    Common::BoardChanges takeChanges() { return m_board.takeChanges(); }
    void notStored(const Common::BoardChanges &changes) { m_board.notStored(changes); }

private:
    Board m_board;
    EventTrail m_trail;
    QByteArrayList m_state; // as of m_stateSeq, what came since is in the trail
    qint64 m_stateSeq = -1; // none yet
    qint64 m_seq = 0;       // of the last event that was the board's
    QList<Common::UserId> m_away;
};

} // namespace Agent
