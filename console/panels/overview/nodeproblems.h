// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/panels/overview/clusterproblems.h"

namespace Console {

QList<Problem> nodeProblems(const QList<ServerEntry> &servers); //!< node by node, and of versions

} // namespace Console
