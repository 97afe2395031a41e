// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/domain/board.h"

/*!
    What may be on a whiteboard. A refusal names the member or the limit: Invalid, or TooLarge where a limit is reached.
    Threads: any.
*/
namespace Agent {

Common::Result<void> checkBoardId(const QString &id);
Common::Result<void> checkBoardPageName(const QString &name);
Common::Result<void> checkBoardPoint(Common::BoardPoint point);
Common::Result<void> checkBoardShape(const Common::BoardShape &shape);
Common::Result<void> checkStrokeLength(qsizetype points);

Common::Error noBoardPage();
Common::Error noBoardObject();
Common::Error boardIdTaken();
Common::Error tooManyBoardPages();
Common::Error tooManyPageObjects();
Common::Error tooManyBoardBytes();

} // namespace Agent
