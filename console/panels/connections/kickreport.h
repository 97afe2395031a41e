// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/panels/connections/kickrun.h"
#include "console/widgets/messagebar.h"

#include <QWidget>

namespace Console {

/*! Asks whether these people shall be sent out of their rooms; names the effect. Then `confirmed`. */
void askKick(QWidget *parent, const QList<RoomConnection> &people, std::function<void()> confirmed);

/*! What came of it, in one sentence. */
QString kickSummary(const QList<KickResult> &results);
MessageBar::Kind kickKind(const QList<KickResult> &results);

/*! Of several people, a list with what came of each. */
void showKickResults(QWidget *parent, const QList<KickResult> &results);

} // namespace Console
