// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connection/soapnodeadministration.h"

#include "console/connection/soapcall.h"

namespace Console {

using Common::NodeId;

namespace {

MeshLink meshLink(const ClusterServiceSoap::AX21__Peer &row)
{
    return {.from = row.fromId(),
            .fromName = row.fromName(),
            .to = row.nodeId(),
            .toName = row.nodeName(),
            .address = row.address(),
            .isConnected = row.connected(),
            .sent = row.sent(),
            .acknowledged = row.acknowledged(),
            .lagMs = row.lagMs(),
            .queuedBytes = row.queuedBytes(),
            .reconnects = row.reconnects(),
            .lastError = row.lastError()};
}

ShareView shareView(const ClusterServiceSoap::AX21__Share &row)
{
    return {.folder = row.folder(),
            .seenFrom = row.seenFrom(),
            .seenFromName = row.seenFromName(),
            .node = row.nodeId(),
            .nodeName = row.nodeName(),
            .path = row.path(),
            .state = row.state(),
            .detail = row.detail(),
            .fileSystem = row.fileSystem(),
            .freeBytes = row.freeBytes(),
            .totalBytes = row.totalBytes(),
            .isReadOnly = row.readOnly(),
            .folderState = Common::folderStateNamed(row.folderState()),
            .latencyMs = row.latencyMs(),
            .checkedAt = row.checkedAt(),
            .hangsSince = row.hangsSince()};
}

constexpr auto shareViews = [](const auto &answer) { return rowsOf<ShareView>(answer, shareView); };

NodeSetting nodeSetting(const ClusterServiceSoap::AX21__Setting &row)
{
    return {.name = row.name(),
            .value = row.value(),
            .defaultValue = row.defaultValue(),
            .description = row.description(),
            .source = row.source(),
            .isDefault = row.isDefault()};
}

auto ofNode(NodeId node)
{
    return [node](auto &parameters) { parameters.setNodeId(node.value); };
}

} // namespace

void SoapNodeAdministration::saveLimits(NodeId node, const Common::NodeLimits &limits, QObject *context,
                                        const Handler<void> &done)
{
    soapChange<ClusterCalls::SaveNodeLimitsJob>(m_session, context, done, [node, limits](auto &parameters) {
        parameters.setNodeId(node.value);
        parameters.setWeight(limits.weight);
        parameters.setMaxRooms(limits.maxRooms);
        parameters.setMaxPeople(limits.maxPeople);
        parameters.setLabels(limits.labels.join(QLatin1Char(' ')));
    });
}

void SoapNodeAdministration::drain(NodeId node, std::chrono::seconds deadline, const QString &notice, QObject *context,
                                   const Handler<void> &done)
{
    soapChange<ClusterCalls::DrainNodeJob>(m_session, context, done, [node, deadline, notice](auto &parameters) {
        parameters.setNodeId(node.value);
        parameters.setDeadlineSeconds(int(deadline.count()));
        parameters.setNotice(notice);
    });
}

void SoapNodeAdministration::undrain(NodeId node, QObject *context, const Handler<void> &done)
{
    soapChange<ClusterCalls::UndrainNodeJob>(m_session, context, done, ofNode(node));
}

void SoapNodeAdministration::declareDead(NodeId node, QObject *context, const Handler<void> &done)
{
    soapChange<ClusterCalls::DeclareNodeDeadJob>(m_session, context, done, ofNode(node));
}

void SoapNodeAdministration::fetchMesh(QObject *context, const Handler<QList<MeshLink>> &done)
{
    soapFetch<ClusterCalls::GetMeshJob, QList<MeshLink>>(
        m_session, context, done, nothing, [](const auto &answer) { return rowsOf<MeshLink>(answer, meshLink); });
}

void SoapNodeAdministration::fetchShares(QObject *context, const Handler<QList<ShareView>> &done)
{
    soapFetch<ClusterCalls::GetSharesJob, QList<ShareView>>(m_session, context, done, nothing, shareViews);
}

void SoapNodeAdministration::checkShares(QObject *context, const Handler<QList<ShareView>> &done)
{
    soapFetch<ClusterCalls::CheckSharesJob, QList<ShareView>>(m_session, context, done, nothing, shareViews);
}

void SoapNodeAdministration::fetchSettings(NodeId node, QObject *context, const Handler<QList<NodeSetting>> &done)
{
    soapFetch<ClusterCalls::GetConfigurationJob, QList<NodeSetting>>(
        m_session, context, done, ofNode(node),
        [](const auto &answer) { return rowsOf<NodeSetting>(answer, nodeSetting); });
}

void SoapNodeAdministration::fetchPlacementRule(QObject *context, const Handler<Common::PlacementRule> &done)
{
    soapFetch<ClusterCalls::GetPlacementRuleJob, Common::PlacementRule>(
        m_session, context, done, nothing, [](const QString &name) {
            return Common::placementRuleFromName(name).value_or(Common::PlacementRule::Capacity);
        });
}

void SoapNodeAdministration::savePlacementRule(Common::PlacementRule rule, QObject *context, const Handler<void> &done)
{
    soapChange<ClusterCalls::SetPlacementRuleJob>(
        m_session, context, done, [rule](auto &parameters) { parameters.setRule(Common::placementRuleName(rule)); });
}

} // namespace Console
