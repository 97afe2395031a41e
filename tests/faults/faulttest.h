// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/scenario.h"

#include <QObject>

/*! A scenario that cannot begin fails its test at once. */
#define BEGIN(...) QVERIFY(begin(__VA_ARGS__))
/*! The end of every test: the promises were kept, and what the test relies on did happen. */
#define PROVE(...)                                                                                                     \
    if (const QString broken = scenario().proof({__VA_ARGS__}); !broken.isEmpty())                                     \
    QFAIL(qPrintable(broken))

/*! One database for a test program, an own cluster for each of its scenarios. Shows the nodes' logs when one failed. */
class FaultTest : public QObject
{
    Q_OBJECT
protected:
    bool renewDatabase(); //!< another server; the one before ends
    bool begin(int nodes, const ClusterOptions &options = {});   //!< all nodes are up
    bool prepare(int nodes, const ClusterOptions &options = {}); //!< none runs
    Scenario &scenario() { return *m_scenario; }
    AgentCluster &cluster() { return m_scenario->cluster(); }
    TestDatabase &database() const { return *m_database; }
    Agent::DatabaseDriver driver() const { return m_database->settings().driver; }
    //! One statement, a literal, as somebody else who uses the database; how many rows it wrote, or -1.
    int sql(const char *statement, const QVariantList &values = {});

    bool giveKey(AgentCluster &to); //!< so that it can belong to the cluster

    /*! Nobody was interrupted; what was said is stored once and shown once, to a newcomer too. */
    void proveNobodyNoticed();

    /*! Whether this is the long run: `packaging/dev test --faults`. */
    static bool isLong();
    static int quickOrLong(int quick, int isLongs) { return isLong() ? isLongs : quick; }

    static constexpr int leaseMs = AgentCluster::leaseMs;
    static constexpr int patienceMs = 20000; //!< a busy machine's

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Scenario> m_scenario;
};
