// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/agentcluster.h"
#include "tests/support/program.h"

/*!
    Runs a test of tests/page in which people use the pages of a cluster of two nodes, of which it may kill one. `people`: how many;
    `isRelayed`: their streams go by a TURN server alone. What it and the nodes say is logged if it fails.
*/
ProgramResult runPageScript(const QString &script, const AgentCluster &cluster, int people, bool isRelayed = false);
