// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patience.h"
#include "tests/vulnerabilities/attackedcluster.h"

#include <QTest>

/*!
    Requests that mean harm, and logins that are guesses, against one real cluster of two nodes. In files by what is
    hostile.
*/
class tst_HostileRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cluster.start()); }
    void cleanupTestCase() { QVERIFY(m_cluster.stop()); }

    // requests.cpp
    void xml_data();
    void xml();
    void xmlCostsNoMemory();
    void operationIsTheBodysAlone_data();
    void operationIsTheBodysAlone();
    void argumentsAreTheBodysAlone();

    // sessions.cpp
    void session_data();
    void session();
    void sessionOfAnotherIsTheirs();
    void sessionThatEndedAtOneNodeIsRefusedAtTheOther_data();
    void sessionThatEndedAtOneNodeIsRefusedAtTheOther();
    void name_data();
    void name();

    // logins.cpp
    void thousandGuessesAtOneAccountAreFewTries();
    void thousandGuessesFromOneAddressAreFewTries();
    void guessesFromEverywhereLockNobodyElse();
    void ownerComesInWhileTheAccountIsGuessedAt();
    void waitOutlivesTheRestartOfAllNodes();
    void accountHasOneCountWhateverItIsCalled();
    void schoolIsNotLockedByItsTypingErrors();
    void unknownNameTakesAsLongAsAWrongPassword();
    void administratorsAreTold();

private:
    bool guessUntilLocked(const QByteArray &login); //!< for longer than what follows takes on any machine

    AttackedCluster m_cluster;
    int m_addresses = 0;
};
