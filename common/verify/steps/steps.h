// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/verify/scenario.h"
#include "common/verify/verifytext.h"

/*!
    The steps of the check in their order. Each returns what was seen, or an error whose message says what was seen
    instead and whose remedy says what to do. All but cleanUp() may rely on the earlier ones having passed.
*/
namespace Common {

using Outcome = Result<QString>;

// nodesteps.cpp
QCoro::Task<Outcome> logInAdministrator(Scenario &s);
QCoro::Task<Outcome> findNodes(Scenario &s);
// peoplesteps.cpp
QCoro::Task<Outcome> makePeopleAndRooms(Scenario &s);
QCoro::Task<Outcome> logInPeople(Scenario &s);
QCoro::Task<Outcome> countNobody(Scenario &s);
// roomsteps.cpp
QCoro::Task<Outcome> enterOneRoom(Scenario &s);
QCoro::Task<Outcome> meet(Scenario &s);
QCoro::Task<Outcome> countBoth(Scenario &s);
QCoro::Task<Outcome> enterTwoRooms(Scenario &s);
// datasteps.cpp
QCoro::Task<Outcome> compareConnections(Scenario &s);
QCoro::Task<Outcome> readFileElsewhere(Scenario &s);
QCoro::Task<Outcome> seeCommitElsewhere(Scenario &s);
// cleanup.cpp
QCoro::Task<Outcome> cleanUp(Scenario &s); //!< for whatever was made; never assumes that a step passed

} // namespace Common
