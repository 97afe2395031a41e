// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/nodes/asknode.h"
#include "agent/peers/peerstatus.h"
#include "agent/storage/storage.h"

#include <QList>

namespace Agent {

/*! One node's view of the channels to the others. */
struct MeshView
{
    Common::NodeId node;
    Common::Result<QList<PeerStatus>> peers; //!< or why the node did not tell
};

/*!
    Who reaches whom: all living nodes are asked at the same time for their commit channels.
    Errors: those of the database; a node that does not answer has its error in its view.
    Threads: worker threads only, but for answer().
*/
class MeshService
{
public:
    MeshService(Storage &storage, RequestNode requestNode, Common::NodeId self)
        : m_storage(storage)
        , m_requestNode(std::move(requestNode))
        , m_self(self)
    {
    }

    Common::NodeId self() const { return m_self; } //!< the node that asks

    Common::Result<QList<MeshView>> views();

    static NodeAnswer answer(const QList<PeerStatus> &own); //!< to another node's request
    static constexpr auto method = "peers";                 //!< by which one node asks another for its own
    static constexpr Common::Millis deadline{2000};

private:
    Storage &m_storage; // not owned, outlives this
    const RequestNode m_requestNode;
    const Common::NodeId m_self;
};

} // namespace Agent
