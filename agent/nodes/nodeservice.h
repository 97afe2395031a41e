// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/accounts/caller.h"
#include "agent/nodes/fencednodes.h"
#include "agent/security/vault.h"
#include "agent/storage/repositories/noderepository.h"
#include "agent/storage/storage.h"

#include <functional>
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
    NodeService(Storage &storage, const Vault &vault, const FencedNodes &fenced, Common::LeaseTimes times)
        : m_storage(storage)
        , m_vault(vault)
        , m_fenced(fenced)
        , m_times(times)
    {
    }

    Common::Result<NodesSnapshot> snapshot();
    Common::LeaseTimes times() const { return m_times; }

    /*!
        Adds (id 0) or changes a node. `password` empty keeps the stored one. OpenMeetings' rule for an unknown id is
        kept: it becomes a new row. Returns the id.
    */
    Common::Result<Common::NodeId> save(const Common::NodeRecord &node, const QString &password, const Caller &by);
    Common::Result<void> remove(Common::NodeId id, const Caller &by);
    Common::Result<void> setLimits(Common::NodeId id, const Common::NodeLimits &limits, const Caller &by);

    /*!
        Empties a node: it gets no new rooms; its people are told, `notice` besides; after `deadline` its rooms move to
        other nodes with their state. 0 = no deadline, the rooms end by themselves. Asked again, it replaces the deadline.
    */
    Common::Result<void> drain(Common::NodeId id, Common::Millis deadline, const QString &notice, const Caller &by);
    Common::Result<void> undrain(Common::NodeId id, const Caller &by); //!< nothing happens when it is not drained
    /*!
        An administrator knows that a silent node is off: its rooms may open elsewhere at once. Conflict while its lease
        holds.
    */
    Common::Result<void> declareDead(Common::NodeId id, const Caller &by);

    static Common::Result<void> declareDead(Database &database, Common::NodeId id); //!< inside a transaction

private:
    Common::Result<void> change(const Caller &by, const QString &action, const QString &target,
                                const std::function<Common::Result<void>(Database &)> &work);

    Storage &m_storage; // not owned, outlive this
    const Vault &m_vault;
    const FencedNodes &m_fenced;
    const Common::LeaseTimes m_times;
};

} // namespace Agent
