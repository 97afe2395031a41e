// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/wire/boardframes.h"

namespace Agent {

/*! What happened to a board, for everybody in the room and in this order. */
using BoardEvents = QList<Common::BoardServerFrame>;

constexpr qsizetype maximumBoardFrameBytes = 200 * 1024;

/*! The objects, in as many frames as maximumBoardFrameBytes asks for. */
BoardEvents putEvents(const QList<Common::BoardObject> &objects);
BoardEvents removedEvents(const QStringList &ids);

} // namespace Agent
