// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/board/boardrules.h"

#include "agent/board/boardtext.h"
#include "common/domain/text.h"

namespace Agent {

using namespace Common;

namespace {

bool isAsciiWord(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_';
    });
}

bool isColor(QStringView text)
{
    return text.size() == 7 && text.front() == u'#' && std::ranges::all_of(text.mid(1), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
           });
}

bool isWithin(int coordinate)
{
    return coordinate >= -maximumBoardCoordinate && coordinate <= maximumBoardCoordinate;
}

Error invalid(const QString &message)
{
    return {ErrorCode::Invalid, message};
}

Result<void> checkExtent(const BoardShape &shape)
{
    if (const auto checked = checkBoardPoint(shape.extent); !checked)
        return checked.error();
    const bool hasDirection = shape.kind == BoardKind::Line || shape.kind == BoardKind::Arrow;
    if (!hasDirection && (shape.extent.x < 0 || shape.extent.y < 0))
        return invalid(BoardText::tr("Width and height of an object must not be below 0."));
    return {};
}

Result<void> checkText(const BoardShape &shape)
{
    if (shape.text.size() > maximumBoardTextLength)
        return Error{ErrorCode::TooLarge,
                     BoardText::tr("A text on the board has at most %L1 characters.").arg(maximumBoardTextLength),
                     BoardText::tr("Write the rest as a second text.")};
    if (isBlank(shape.text) || !isPlainText(shape.text, Lines::Many))
        return invalid(BoardText::tr("A text on the board must have something to read and no control characters."));
    if (shape.textSize < minimumBoardTextSize || shape.textSize > maximumBoardTextSize)
        return invalid(BoardText::tr("The size of a text must be between %L1 and %L2.")
                           .arg(minimumBoardTextSize)
                           .arg(maximumBoardTextSize));
    return {};
}

Result<void> checkStroke(const BoardShape &shape)
{
    if (shape.points.isEmpty())
        return invalid(BoardText::tr("A pen stroke needs at least one point."));
    if (const auto checked = checkStrokeLength(shape.points.size()); !checked)
        return checked.error();
    for (const BoardPoint &point : shape.points) {
        if (const auto checked = checkBoardPoint(point); !checked)
            return checked.error();
    }
    return {};
}

Result<void> checkWhatItsKindHas(const BoardShape &shape)
{
    switch (shape.kind) {
    case BoardKind::Pen: return checkStroke(shape);
    case BoardKind::Line:
    case BoardKind::Rectangle:
    case BoardKind::Ellipse:
    case BoardKind::Arrow: return {};
    case BoardKind::Text: return checkText(shape);
    case BoardKind::Image:
        if (shape.filePage < 0 || shape.filePage > maximumBoardFilePage)
            return invalid(BoardText::tr("An image's page must be a number from 0 to %L1.").arg(maximumBoardFilePage));
        return shape.file.value > 0 ? Result<void>()
                                    : invalid(BoardText::tr("An image needs the id of a stored file."));
    }
    Q_UNREACHABLE();
}

} // namespace

Result<void> checkBoardId(const QString &id)
{
    if (id.isEmpty() || id.size() > maximumBoardIdLength || !isAsciiWord(id))
        return invalid(BoardText::tr("An id on the board must be 1 to %1 letters, digits, '-' and '_'.")
                           .arg(maximumBoardIdLength));
    return {};
}

Result<void> checkBoardPageName(const QString &name)
{
    if (name.size() > maximumBoardPageNameLength)
        return Error{ErrorCode::TooLarge,
                     BoardText::tr("The name of a page has at most %1 characters.").arg(maximumBoardPageNameLength),
                     BoardText::tr("Choose a shorter name.")};
    if (!isPlainText(name, Lines::One))
        return invalid(BoardText::tr("The name of a page must be one line without control characters."));
    return {};
}

Result<void> checkBoardPoint(BoardPoint point)
{
    if (!isWithin(point.x) || !isWithin(point.y))
        return Error{ErrorCode::TooLarge,
                     BoardText::tr("The board ends %L1 units from its middle.").arg(maximumBoardCoordinate),
                     BoardText::tr("Draw nearer to the middle.")};
    return {};
}

Result<void> checkStrokeLength(qsizetype points)
{
    if (points > maximumStrokePoints)
        return Error{ErrorCode::TooLarge,
                     BoardText::tr("A pen stroke has at most %L1 points.").arg(maximumStrokePoints),
                     BoardText::tr("Begin a new stroke.")};
    return {};
}

Result<void> checkBoardShape(const BoardShape &shape)
{
    if (const auto checked = checkBoardPoint(shape.at); !checked)
        return checked.error();
    if (const auto checked = checkExtent(shape); !checked)
        return checked.error();
    if (!isColor(shape.color) || !(shape.fill.isEmpty() || isColor(shape.fill)))
        return invalid(BoardText::tr("A color must be written #rrggbb."));
    if (shape.width < 1 || shape.width > maximumBoardLineWidth)
        return invalid(BoardText::tr("The width of a line must be between 1 and %L1.").arg(maximumBoardLineWidth));
    if (shape.opacity < 1 || shape.opacity > 100)
        return invalid(BoardText::tr("The opacity must be between 1 and 100 per cent."));
    return checkWhatItsKindHas(shape);
}

Error noBoardPage()
{
    return {ErrorCode::NotFound, BoardText::tr("Somebody has removed this page of the board.")};
}

Error noBoardObject()
{
    return {ErrorCode::NotFound, BoardText::tr("Somebody has deleted this from the board.")};
}

Error boardIdTaken()
{
    return {ErrorCode::Conflict, BoardText::tr("This id is on the board already, or twice in what was sent.")};
}

Error tooManyBoardPages()
{
    return {ErrorCode::TooLarge, BoardText::tr("A board has at most %1 pages.").arg(maximumBoardPages),
            BoardText::tr("Remove a page that is not needed any more.")};
}

Error tooManyPageObjects()
{
    return {ErrorCode::TooLarge,
            BoardText::tr("A page of the board has at most %L1 objects.").arg(maximumBoardPageObjects),
            BoardText::tr("Go on with another page, or delete what is not needed any more.")};
}

Error tooManyBoardBytes()
{
    return {ErrorCode::TooLarge,
            BoardText::tr("The board is full: it holds at most %1 MiB.").arg(maximumBoardBytes >> 20),
            BoardText::tr("Clear a page that is not needed any more.")};
}

} // namespace Agent
