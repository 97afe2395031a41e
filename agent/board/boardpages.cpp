// SPDX-License-Identifier: GPL-3.0-or-later
// What people ask of the pages, and what they show each other on them. No step of a person's history: a page is nobody's own.
#include "agent/board/board.h"
#include "agent/board/boardrules.h"
#include "agent/board/boardtext.h"

#include <algorithm>

namespace Agent {

using namespace Common;

Result<BoardEvents> Board::handle(UserId, const BoardPageAddFrame &add)
{
    if (const auto checked = checkBoardId(add.page.id); !checked)
        return checked.error();
    if (const auto checked = checkBoardPageName(add.page.name); !checked)
        return checked.error();
    if (pageIndex(add.page.id) >= 0)
        return boardIdTaken();
    if (m_pages.list.size() >= maximumBoardPages)
        return tooManyBoardPages();
    m_pages.list.append(add.page);
    return pagesChanged();
}

Result<BoardEvents> Board::handle(UserId, const BoardPageRenameFrame &rename)
{
    const qsizetype index = pageIndex(rename.page.id);
    if (index < 0)
        return noBoardPage();
    if (const auto checked = checkBoardPageName(rename.page.name); !checked)
        return checked.error();
    m_pages.list[index].name = rename.page.name;
    return pagesChanged();
}

Result<BoardEvents> Board::handle(UserId, const BoardPageRemoveFrame &remove)
{
    const qsizetype index = pageIndex(remove.page);
    if (index < 0)
        return noBoardPage();
    if (m_pages.list.size() == 1)
        return Error{ErrorCode::Conflict, BoardText::tr("The last page of the board cannot be removed."),
                     BoardText::tr("Clear it instead.")};
    const auto objects = inOrder(remove.page);
    for (const BoardObject &object : objects) {
        m_load.add(object, -1);
        m_unstored.insert(object.id);
        m_objects.remove(object.id);
    }
    m_load.objects.remove(remove.page);
    m_pages.list.removeAt(index);
    if (m_pages.shown == remove.page)
        m_pages.shown = m_pages.list[std::max<qsizetype>(0, index - 1)].id;
    return pagesChanged();
}

Result<BoardEvents> Board::handle(UserId, const BoardPageMoveFrame &move)
{
    const qsizetype index = pageIndex(move.page);
    if (index < 0)
        return noBoardPage();
    m_pages.list.move(index, std::clamp<qsizetype>(move.to, 0, m_pages.list.size() - 1));
    return pagesChanged();
}

Result<BoardEvents> Board::handle(UserId who, const BoardShowFrame &show)
{
    if (pageIndex(show.page) < 0)
        return noBoardPage();
    m_pages.shown = show.page;
    m_arePagesUnstored = true;
    return BoardEvents{BoardShownFrame{show.page, who}};
}

Result<BoardEvents> Board::handle(UserId who, const BoardPointFrame &point)
{
    if (pageIndex(point.page) < 0)
        return noBoardPage();
    if (const auto checked = checkBoardPoint(point.at); !checked)
        return checked.error();
    return BoardEvents{BoardPointerFrame{point.page, point.at, who}};
}

qsizetype Board::pageIndex(const QString &page) const
{
    const auto found = std::ranges::find(m_pages.list, page, &BoardPage::id);
    return found == m_pages.list.end() ? -1 : found - m_pages.list.begin();
}

BoardEvents Board::pagesChanged()
{
    m_arePagesUnstored = true;
    return {BoardPagesFrame{m_pages.list}};
}

} // namespace Agent
