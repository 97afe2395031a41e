// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/storage/storage.h"

#include "agent/storage/atonce.h"

namespace Agent {

using namespace Common;

Storage::Storage(const DatabaseSettings &settings, NodeId sender, std::function<void(const Commit &)> committed,
                 int threads)
    : Storage(pooledThreads(settings, sender, std::move(committed), threads))
{
}

Result<Database *> Storage::database()
{
    if (AtOnce::refusesDatabase())
        return Error{ErrorCode::Unavailable, {}}; // for nobody to read: it is done anew
    return m_threads->database();
}

} // namespace Agent
