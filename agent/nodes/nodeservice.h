// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/caller.h"
#include "agent/security/vault.h"
#include "agent/storage/repositories/noderepository.h"
#include "agent/storage/storage.h"

#include <optional>

namespace Agent {

/*!
    The list of servers that administrators keep. Every change is in the audit log; passwords are sealed and never read back.
    Errors: Invalid (names the field), NotFound, Conflict, Unavailable.
    Threads: worker threads only.
*/
class NodeService
{
public:
    NodeService(Storage &storage, const Vault &vault, Common::LeaseTimes times)
        : m_storage(storage)
        , m_vault(vault)
        , m_times(times)
    {
    }

    Common::Result<QList<Common::NodeRecord>> list(int start, int max); //!< at most maximumPage of them
    Common::Result<int> count();
    Common::Result<NodesSnapshot> snapshot();
    Common::LeaseTimes times() const { return m_times; }

    /*!
        Adds (id 0) or changes a node. `password` empty keeps the stored one. OpenMeetings' rule for an unknown id is
        kept: it becomes a new row. Returns the id.
    */
    Common::Result<Common::NodeId> save(const Common::NodeRecord &node, const QString &password, const Caller &by);
    Common::Result<void> remove(Common::NodeId id, const Caller &by);

    static constexpr int maximumPage = 1000;

private:
    Storage &m_storage; // not owned, outlive this
    const Vault &m_vault;
    const Common::LeaseTimes m_times;
};

} // namespace Agent
