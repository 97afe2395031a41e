// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/storage.h"

#include "agent/storage/atonce.h"

namespace Agent {

using namespace Common;

Storage::Storage(const DatabaseSettings &settings, NodeId sender, std::function<void(const Commit &)> committed,
                 int threads)
    : m_settings(settings)
    , m_sender(sender)
    , m_committed(std::move(committed))
{
    m_pool.setObjectName(QStringLiteral("storage"));
    m_pool.setMaxThreadCount(threads);
    m_pool.setExpiryTimeout(-1); // a thread that ends would close its connection
}

void Storage::finishWork()
{
    m_pool.waitForDone();
}

Storage::~Storage()
{
    finishWork();
    m_connections.setLocalData(
        nullptr); // this thread's own, if it has one: QThreadStorage would keep it beyond its end
}

Result<Database *> Storage::database()
{
    if (AtOnce::refusesDatabase())
        return Error{ErrorCode::Unavailable, {}}; // for nobody to read: it is done anew
    if (!m_connections.hasLocalData()) {
        auto opened = Database::open(m_settings, m_sender, m_committed);
        if (!opened)
            return opened.error();
        m_connections.setLocalData(opened->release());
    }
    return m_connections.localData();
}

} // namespace Agent
