// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/board/boardevents.h"
#include "agent/board/boardhistory.h"

#include <QHash>
#include <QSet>

namespace Agent {

/*!
    The whiteboard of one room: what people ask of it becomes events for all, or a refusal that changes nothing. Whoever
    begins with state() and applies every event in order has the board.

    Who may draw, and that only moderators show a page to all, is for the caller to see to.

    Errors: Invalid (a value is wrong), TooLarge (a limit, which is named), NotFound (somebody has deleted it),
            Conflict (the id is taken; a step cannot be undone without destroying what somebody else did since. It is
            forgotten then, so that the steps before it can still be undone).
    Threads: one at a time.
*/
class Board
{
public:
    explicit Board(const Common::BoardContent &stored = {});

    Common::Result<BoardEvents> apply(Common::UserId who, const Common::BoardClientFrame &request);
    BoardEvents state() const; //!< for a newcomer; no frame is above maximumBoardFrameBytes

    Common::BoardHistoryFrame history(Common::UserId who) const;
    void forgetHistory(Common::UserId who); //!< they have left and will not come back

    /*! What changed since the last call, to be stored. */
    Common::BoardChanges takeChanges();
    void
    notStored(const Common::BoardChanges &changes); //!< they could not be: they come with the next, as they then are

private:
    using Events = Common::Result<BoardEvents>;
    struct Load // of what limits are for
    {
        QHash<QString, int> objects; // by page
        qsizetype bytes = 0;

        void add(const Common::BoardObject &object, int sign);
    };

    Events handle(Common::UserId who, const Common::BoardAddFrame &add);
    Events handle(Common::UserId who, const Common::BoardChangeFrame &change);
    Events handle(Common::UserId who, const Common::BoardExtendFrame &extend);
    Events handle(Common::UserId who, const Common::BoardDeleteFrame &remove);
    Events handle(Common::UserId who, const Common::BoardOrderFrame &order);
    Events handle(Common::UserId who, const Common::BoardClearFrame &clear);
    Events handle(Common::UserId who, const Common::BoardUndoFrame &undo);
    Events handle(Common::UserId who, const Common::BoardRedoFrame &redo);
    Events handle(Common::UserId who, const Common::BoardPageAddFrame &add);
    Events handle(Common::UserId who, const Common::BoardPageRenameFrame &rename);
    Events handle(Common::UserId who, const Common::BoardPageRemoveFrame &remove);
    Events handle(Common::UserId who, const Common::BoardPageMoveFrame &move);
    Events handle(Common::UserId who, const Common::BoardShowFrame &show);
    Events handle(Common::UserId who, const Common::BoardPointFrame &point);

    Events perform(Common::UserId who, const BoardStep &step); // and keeps it in their history
    Events commit(const BoardStep &step);
    Events go(Common::UserId who, BoardHistory::Way way);
    bool isAsLeft(const BoardStep &step) const; // what it begins with is on the board
    Common::Result<void> checkLoad(const BoardStep &step) const;

    qsizetype pageIndex(const QString &page) const; // -1: there is none
    BoardEvents pagesChanged();
    QList<Common::BoardObject> inOrder(const QString &page = {}) const; // of one page, or of all
    QList<Common::BoardObject> existing(const QStringList &ids) const;  // each once, in order

    Common::BoardPages m_pages;
    QHash<QString, Common::BoardObject> m_objects; // by id
    QHash<Common::UserId, BoardHistory> m_histories;
    Load m_load;
    qint64 m_version = 0;
    qint64 m_top = 0;         // the highest z ever given
    qint64 m_bottom = 0;      // the lowest
    QSet<QString> m_unstored; // ids of objects, of those that are gone too
    bool m_arePagesUnstored = false;
};

} // namespace Agent
