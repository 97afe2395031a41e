// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/nodeadministration.h"

namespace Console {

class SoapSession;

/*! NodeAdministration by ClusterService. */
class SoapNodeAdministration : public NodeAdministration
{
public:
    explicit SoapNodeAdministration(SoapSession &session) : m_session(session) {}

    void saveLimits(Common::NodeId node, const Common::NodeLimits &limits, QObject *context,
                    const Handler<void> &done) override;
    void drain(Common::NodeId node, std::chrono::seconds deadline, const QString &notice, QObject *context,
               const Handler<void> &done) override;
    void undrain(Common::NodeId node, QObject *context, const Handler<void> &done) override;
    void declareDead(Common::NodeId node, QObject *context, const Handler<void> &done) override;
    void fetchMesh(QObject *context, const Handler<QList<MeshLink>> &done) override;
    void fetchShares(QObject *context, const Handler<QList<ShareView>> &done) override;
    void checkShares(QObject *context, const Handler<QList<ShareView>> &done) override;
    void fetchSettings(Common::NodeId node, QObject *context, const Handler<QList<NodeSetting>> &done) override;
    void fetchPlacementRule(QObject *context, const Handler<Common::PlacementRule> &done) override;
    void savePlacementRule(Common::PlacementRule rule, QObject *context, const Handler<void> &done) override;

private:
    SoapSession &m_session; // not owned, outlives this
};

} // namespace Console
