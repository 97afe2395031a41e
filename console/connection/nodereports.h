// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/soapsession.h"

#include <QMap>

namespace Console {

using NodeReports = QMap<Common::NodeId, NodeReport>;

/*! Asks the node of the session what the cluster reports of all. Says it clearly if the session has ended. */
void fetchReports(SoapSession &session, SoapSession::Handler<NodeReports> done);

} // namespace Console
