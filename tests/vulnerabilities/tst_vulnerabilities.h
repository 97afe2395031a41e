// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/vulnerabilities/attackedcluster.h"

#include <QTest>

/*!
    One test for each published vulnerability of Apache OpenMeetings, named after it, against one real cluster of two
    nodes. The table in README.md says what each was and how Atrium stands. The tests are in files by kind.
*/
class tst_Vulnerabilities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cluster.start()); }
    void cleanupTestCase() { QVERIFY(m_cluster.stop()); }

    void tableAndTestsNameTheSame();

    // access.cpp
    void cve_2017_7682();
    void cve_2018_1286();
    void cve_2023_28326();
    void cve_2026_33005();

    // identity.cpp
    void cve_2017_7688();
    void cve_2023_28936();
    void cve_2023_29032();
    void openmeetings_2808();

    // injection.cpp
    void cve_2016_0784();
    void cve_2016_2164();
    void cve_2017_7664();
    void cve_2017_7681();
    void cve_2023_29246();
    void cve_2026_49488();

    // texts.cpp
    void cve_2016_2163();
    void cve_2016_3089();
    void cve_2017_7663();
    void cve_2017_15719();
    void cve_2018_1325();
    void openmeetings_2814();

    // transport.cpp
    void cve_2016_8736();
    void cve_2017_5878();
    void cve_2017_7666();
    void cve_2017_7680();
    void cve_2017_7683();
    void cve_2017_7684();
    void cve_2017_7685();
    void cve_2020_13951();
    void cve_2021_27576();
    void cve_2024_54676();

    // secrets.cpp
    void cve_2016_0783();
    void cve_2017_7673();
    void cve_2026_33266();
    void cve_2026_34020();

private:
    void strangersBytesChangeNothing(const QByteArrayList &toHttpPort, const QByteArrayList &toPeerPort);
    void pageHasNoScriptsButItsOwn();

    AttackedCluster m_cluster;
};
