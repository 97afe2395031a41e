// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/storagethreads.h"

#include "agent/storage/storagetext.h"

#include <QThreadPool>
#include <QThreadStorage>

namespace Agent {

using namespace Common;

namespace {

class PooledThreads final : public StorageThreads
{
public:
    PooledThreads(const DatabaseSettings &settings, NodeId sender, std::function<void(const Commit &)> committed,
                  int threads)
        : m_settings(settings)
        , m_sender(sender)
        , m_committed(std::move(committed))
    {
        m_pool.setObjectName(QStringLiteral("storage"));
        m_pool.setMaxThreadCount(threads);
        m_pool.setExpiryTimeout(-1); // a thread that ends would close its connection
    }

    ~PooledThreads() override
    {
        m_pool.waitForDone();
        // This thread's own, if it has one: QThreadStorage would keep it beyond its end.
        m_connections.setLocalData(nullptr);
    }
    Q_DISABLE_COPY_MOVE(PooledThreads)

    void start(std::function<void()> work) override { m_pool.start(std::move(work)); }
    void finishWork() override { m_pool.waitForDone(); }

    Result<Database *> database() override
    {
        if (!m_connections.hasLocalData()) {
            auto opened = Database::open(m_settings, m_sender, m_committed, &metrics());
            if (!opened)
                return databaseIsAway();
            m_connections.setLocalData(opened->release());
        }
        return m_connections.localData();
    }

    std::unique_ptr<SlowLock> newLock() override { return std::make_unique<MutexLock>(); }

private:
    const DatabaseSettings m_settings;
    const NodeId m_sender;
    const std::function<void(const Commit &)> m_committed;
    QThreadStorage<Database *> m_connections; // owns them
    QThreadPool m_pool;
};

} // namespace

std::unique_ptr<StorageThreads> pooledThreads(const DatabaseSettings &settings, NodeId sender,
                                              std::function<void(const Commit &)> committed, int threads)
{
    return std::make_unique<PooledThreads>(settings, sender, std::move(committed), threads);
}

} // namespace Agent
