// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QLatin1String>

#include <initializer_list>
#include <utility>

namespace Common {

/*!
    What a node did, for the checker of the tests that proves over all nodes' logs that no room was ever served twice and no
    commit missed. One compact JSON object a line, in the log's category `agent.history`: off unless logging rules turn
    "agent.history.debug" on. `ns` in it counts since the machine's start, so that lines of its processes can be ordered.
    Threads: any.
*/
bool historyIsOn();
void setHistoryNode(qint64 node, qint64 incarnation); //!< stands in each line from now on
void history(const char *op, std::initializer_list<std::pair<QLatin1String, QJsonValue>> what = {});

} // namespace Common
