// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/nodes/asknode.h"
#include "agent/storage/repositories/sharerepository.h"
#include "agent/storage/storage.h"

namespace Agent {

/*!
    Who shares whose folders in the whole cluster, for administrators.
    Errors: Unavailable (no database).
    Threads: worker threads only.
*/
class ShareService
{
public:
    ShareService(Storage &storage, RequestNode requestNode) : m_storage(storage), m_requestNode(std::move(requestNode))
    {
    }

    Common::Result<QList<ShareRow>> shares();
    /*! The same after all live nodes have looked anew. What a node that does not answer within 3 s saw before stays, with its time. */
    Common::Result<QList<ShareRow>> sharesNow();

    static constexpr Common::Millis deadline{2700}; //!< within 3 s, whatever the nodes do

private:
    Storage &m_storage; // not owned, outlives this
    const RequestNode m_requestNode;
};

} // namespace Agent
