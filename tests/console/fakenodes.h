// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/nodeadministration.h"
#include "fakepart.h"

/*! What nodes tell of themselves, in memory. */
class FakeNodes : public Console::NodeAdministration, public FakePart
{
public:
    using FakePart::FakePart;

    void saveLimits(Common::NodeId node, const Common::NodeLimits &limits, QObject *context,
                    const Handler<void> &done) override;
    void drain(Common::NodeId node, std::chrono::seconds deadline, const QString &notice, QObject *context,
               const Handler<void> &done) override;
    void undrain(Common::NodeId node, QObject *context, const Handler<void> &done) override;
    void declareDead(Common::NodeId node, QObject *context, const Handler<void> &done) override;
    void fetchMesh(QObject *context, const Handler<QList<Console::MeshLink>> &done) override;
    void fetchShares(QObject *context, const Handler<QList<Console::ShareView>> &done) override;
    void checkShares(QObject *context, const Handler<QList<Console::ShareView>> &done) override;
    void fetchSettings(Common::NodeId node, QObject *context,
                       const Handler<QList<Console::NodeSetting>> &done) override;
    void fetchPlacementRule(QObject *context, const Handler<Common::PlacementRule> &done) override;
    void savePlacementRule(Common::PlacementRule rule, QObject *context, const Handler<void> &done) override;

    QList<Console::MeshLink> mesh;
    QList<Console::ShareView> shares;
    QMap<Common::NodeId, QList<Console::NodeSetting>> settings;
    Common::PlacementRule rule = Common::PlacementRule::Capacity;
    Common::NodeLimits savedLimits;
};
