// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/nodes/asknode.h"
#include "agent/nodes/setting.h"
#include "agent/storage/storage.h"

namespace Agent {

/*!
    What each node runs with, and what the cluster has in common.
    Errors: NotFound (no such node), Unavailable and Timeout (the node, or the database, does not answer).
    Threads: worker threads only, but for own().
*/
class SettingsService
{
public:
    SettingsService(Storage &storage, RequestNode requestNode, Common::NodeId self, const QList<Setting> &own)
        : m_storage(storage)
        , m_requestNode(std::move(requestNode))
        , m_self(self)
        , m_own(own)
    {
    }

    Common::Result<QList<Setting>> of(Common::NodeId node); //!< 0 = of this node
    NodeAnswer own() const;                                 //!< the answer to another node's request

    static constexpr auto method = "settings"; //!< by which one node asks another for its own
    static constexpr Common::Millis deadline{2700};

private:
    Common::Result<QList<Setting>> ask(Common::NodeId node);

    Storage &m_storage; // not owned, outlives this
    const RequestNode m_requestNode;
    const Common::NodeId m_self;
    const QList<Setting> m_own;
};

} // namespace Agent
