// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/verify/plan.h"

namespace Common {

static constexpr PlannedStep plan[] = {
    {"administrator", QT_TRANSLATE_NOOP("Verify", "The administrator logs in"),
     QT_TRANSLATE_NOOP("Verify", "the given server takes the login"), logInAdministrator},
    {"nodes", QT_TRANSLATE_NOOP("Verify", "The nodes are up"),
     QT_TRANSLATE_NOOP("Verify", "at least two active nodes are up, each answering at its own address"), findNodes},
    {"prepare", QT_TRANSLATE_NOOP("Verify", "Throw-away users and rooms are made"),
     QT_TRANSLATE_NOOP("Verify", "two users and two rooms"), makePeopleAndRooms},
    {"people", QT_TRANSLATE_NOOP("Verify", "Both people log in at node 1"),
     QT_TRANSLATE_NOOP("Verify", "node 1 takes both"), logInPeople},
    {"nobody-yet", QT_TRANSLATE_NOOP("Verify", "The status page shows an empty room"),
     QT_TRANSLATE_NOOP("Verify", "node 1 shows 0 people"), countNobody},
    {"one-node", QT_TRANSLATE_NOOP("Verify", "Both people enter one room"),
     QT_TRANSLATE_NOOP("Verify", "both are sent to the same node and let in, each ticket once"), enterOneRoom},
    {"meeting", QT_TRANSLATE_NOOP("Verify", "They meet"),
     QT_TRANSLATE_NOOP("Verify", "each sees the other in the people list and reads the other's chat line"), meet},
    {"count", QT_TRANSLATE_NOOP("Verify", "The status page counts them"),
     QT_TRANSLATE_NOOP("Verify", "node 1 and node 2 both show 2 people"), countBoth},
    {"two-nodes", QT_TRANSLATE_NOOP("Verify", "They enter two different rooms"),
     QT_TRANSLATE_NOOP("Verify", "two nodes, one room each"), enterTwoRooms},
    {"connections", QT_TRANSLATE_NOOP("Verify", "The Connections lists agree"),
     QT_TRANSLATE_NOOP("Verify", "node 1 and node 2 both list the two people where they are"), compareConnections},
    {"file", QT_TRANSLATE_NOOP("Verify", "A file is shared"),
     QT_TRANSLATE_NOOP("Verify", "what is uploaded through node 1 is read through node 2 byte for byte"),
     readFileElsewhere},
    {"commit", QT_TRANSLATE_NOOP("Verify", "A commit is seen on the other node"),
     QT_TRANSLATE_NOOP("Verify", "a comment changed through node 1 shows on node 2"), seeCommitElsewhere},
    {"clean-up", QT_TRANSLATE_NOOP("Verify", "Clean-up"),
     QT_TRANSLATE_NOOP("Verify", "everything that was made is removed, everybody is logged out"), cleanUp,
     PlannedStep::Always},
};

std::span<const PlannedStep> verifyPlan()
{
    return plan;
}

} // namespace Common
