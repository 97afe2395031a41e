// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simstorage.h"

#include <algorithm>

using namespace Agent;
using namespace Common;

void SimPool::start(std::function<void()> work)
{
    if (m_isImmediate)
        return work();
    m_waiting.push_back(std::move(work));
    startNext();
}

void SimPool::startNext()
{
    if (m_free == 0 || m_waiting.empty() || !m_program.process.isAlive)
        return;
    --m_free;
    m_program.threads.time().after(Micros(0), [this, work = std::move(m_waiting.front())] {
        if (!m_program.process.isAlive)
            return;
        m_program.threads.start(m_program.process, [this, work] {
            work();
            for (SimStorageThreads *storage : m_program.storages)
                storage->workEnded(m_program.threads.current());
            ++m_free;
            startNext();
        });
    });
    m_waiting.pop_front();
}

SimStorageThreads::SimStorageThreads(SimDatabase &database, SimProgram &program, SimPool &pool, NodeId node,
                                     const Committed &committed, const QByteArray &purpose)
    : m_database(database)
    , m_program(program)
    , m_pool(pool)
    , m_node(node)
    , m_committed(committed)
    , m_purpose(purpose)
{
    program.storages.push_back(this);
}

Result<Database *> SimStorageThreads::database()
{
    SimThread *user = m_program.threads.current();
    const auto isOfUser = [user](const Connection &each) { return each.isUsed && each.user == user; };
    auto found = std::ranges::find_if(m_connections, isOfUser);
    if (found == m_connections.end())
        found = std::ranges::find(m_connections, false, &Connection::isUsed);
    if (found == m_connections.end()) {
        DatabaseSettings settings;
        settings.driver = DatabaseDriver::Postgresql;
        auto opened = Database::open(settings, m_node, m_committed, &metrics(), m_database.connection(m_purpose));
        if (!opened)
            return opened.error();
        m_connections.push_back({std::move(*opened)});
        found = std::prev(m_connections.end());
    }
    found->user = user;
    found->isUsed = true;
    return found->database.get();
}

void SimStorageThreads::workEnded(SimThread *thread)
{
    for (Connection &connection : m_connections) {
        if (connection.user == thread)
            connection.isUsed = false;
    }
}
