// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/storage.h"
#include "tests/simulation/simdatabase.h"

#include <deque>
#include <vector>

class SimStorageThreads;

/*! A simulated program: it lives until it is killed, and its threads use connections to the database. */
struct SimProgram
{
    explicit SimProgram(SimThreads &all) : threads(all) {}

    SimThreads &threads; // not owned, outlives this
    SimProcess process;
    std::vector<SimStorageThreads *> storages;
};

/*! Threads of one kind in one simulated program; work waits until one is free. */
class SimPool
{
public:
    SimPool(SimProgram &program, int size) : m_program(program), m_free(size) {}
    void start(std::function<void()> work);
    /*! From now on work is done where it is given, at once, as a program does while it starts. */
    void setImmediate(bool immediate) { m_isImmediate = immediate; }

private:
    void startNext();

    SimProgram &m_program; // not owned, outlives this
    int m_free;
    bool m_isImmediate = false;
    std::deque<std::function<void()>> m_waiting;
};

/*! A simulated program's way to the database, for one purpose. */
class SimStorageThreads final : public Agent::StorageThreads
{
public:
    using Committed = std::function<void(const Agent::Commit &)>;
    SimStorageThreads(SimDatabase &database, SimProgram &program, SimPool &pool, Common::NodeId node,
                      const Committed &committed, const QByteArray &purpose);

    void start(std::function<void()> work) override { m_pool.start(std::move(work)); }
    void finishWork() override {} // whoever ends a simulated program has ended its threads before
    Common::Result<Agent::Database *> database() override;
    std::unique_ptr<Agent::SlowLock> newLock() override { return std::make_unique<SimLock>(m_program.threads); }

    void workEnded(SimThread *thread); //!< its connection is free for another thread

private:
    struct Connection
    {
        std::unique_ptr<Agent::Database> database;
        SimThread *user = nullptr;
        bool isUsed = false;
    };

    SimDatabase &m_database; // not owned, outlive this
    SimProgram &m_program;
    SimPool &m_pool;
    const Common::NodeId m_node;
    const Committed m_committed;
    const QByteArray m_purpose;
    std::vector<Connection> m_connections;
};
