// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "common/domain/nodestate.h"
#include "common/domain/placement.h"
#include "console/connection/noderecords.h"

#include <QObject>

#include <functional>

namespace Console {

/*!
    What nodes tell of themselves, and what administrators want of them. A part of a ClusterConnection: handlers, errors and
    threads are as there.
*/
class NodeAdministration
{
public:
    template <class T>
    using Handler = std::function<void(const Common::Result<T> &)>;

    virtual ~NodeAdministration() = default;

    virtual void saveLimits(Common::NodeId node, const Common::NodeLimits &limits, QObject *context,
                            const Handler<void> &done) = 0;
    /*! No new rooms; what is open moves at the deadline, 0 = it ends by itself. */
    virtual void drain(Common::NodeId node, std::chrono::seconds deadline, const QString &notice, QObject *context,
                       const Handler<void> &done) = 0;
    virtual void undrain(Common::NodeId node, QObject *context, const Handler<void> &done) = 0;
    /*! It is certainly off: its rooms may open elsewhere. Refused while its lease holds. */
    virtual void declareDead(Common::NodeId node, QObject *context, const Handler<void> &done) = 0;

    virtual void fetchMesh(QObject *context, const Handler<QList<MeshLink>> &done) = 0;
    virtual void fetchShares(QObject *context, const Handler<QList<ShareView>> &done) = 0;
    virtual void checkShares(QObject *context, const Handler<QList<ShareView>> &done) = 0; //!< anew, within 3 s
    virtual void fetchSettings(Common::NodeId node, QObject *context, const Handler<QList<NodeSetting>> &done) = 0;
    virtual void fetchPlacementRule(QObject *context, const Handler<Common::PlacementRule> &done) = 0;
    virtual void savePlacementRule(Common::PlacementRule rule, QObject *context, const Handler<void> &done) = 0;
};

} // namespace Console
