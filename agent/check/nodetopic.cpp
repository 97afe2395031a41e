// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/checkdatabase.h"
#include "agent/check/checktext.h"
#include "agent/nodes/processidentity.h"
#include "agent/security/clusterkey.h"
#include "agent/security/tokens.h"
#include "agent/storage/contractsteps.h"
#include "agent/storage/repositories/clusterrepository.h"

#include <QCoreApplication>

namespace Agent {

using namespace Common;

namespace {

Finding judgeHolder(const NodeStatus &node, const NodesSnapshot &nodes, const CheckTarget &target)
{
    const auto state = nodeState(node, nodes.now, target.times);
    const qint64 id = node.record.id.value;
    if (state == NodeState::Stopped)
        return well(CheckText::tr("Node %1 does not run.").arg(id));
    const QString process = processIdOf(node.holder);
    if (!holdsLease(state))
        return warning(
            CheckText::tr("Node %1 ended without giving back what it had, or does not reach the database.").arg(id),
            CheckText::tr("Look at the end of its log, then start it. Others have taken its rooms."));
    if (isCertainlyGone(node.holder))
        return warning(CheckText::tr("Node %1 has crashed: its process %2 is gone.").arg(id).arg(process),
                       CheckText::tr("Look at the end of its log, then start it: it takes its place at once."));
    if (!isOfThisMachine(node.holder))
        return problem(
            CheckText::tr("Node %1 is run by an agent on another machine, process %2 there.").arg(id).arg(process),
            CheckText::tr("Give this node another node.id, or stop the other agent."));
    return well(
        CheckText::tr("Node %1 runs on this machine as process %2, version %3.").arg(id).arg(process, node.version));
}

Finding judgeVersions(const NodesSnapshot &nodes, const CheckTarget &target)
{
    QStringList others;
    for (const NodeStatus &node : nodes.nodes) {
        if (holdsLease(nodeState(node, nodes.now, target.times))
            && node.version != QCoreApplication::applicationVersion())
            others.append(CheckText::tr("node %1: %2").arg(node.record.id.value).arg(node.version));
    }
    if (others.isEmpty())
        return well(CheckText::tr("All nodes that run have this program's version, %1.")
                        .arg(QCoreApplication::applicationVersion()));
    return warning(CheckText::tr("Nodes run other versions than this program (%1): %2.")
                       .arg(QCoreApplication::applicationVersion(), others.join(QLatin1String(", "))),
                   CheckText::tr("Amid an upgrade that is as it should be; upgrade the others next."));
}

Finding judgeKey(Database &database, const QString &file)
{
    const auto record = ClusterRepository(database).find();
    if (!record)
        return problem(record.error().message, record.error().remedy);
    const auto key = ClusterKey::load(file);
    if (!key) // the topic of secrets says why
        return problem(key.error().message,
                       key.error().remedy.isEmpty()
                           ? CheckText::tr("Copy the key file from a node that is in the cluster.")
                           : key.error().remedy);
    if (!sameSecret(record->keyCheck.toLatin1(), key->check().toLatin1()))
        return problem(CheckText::tr("The key in %1 is not the key of this cluster.").arg(file),
                       CheckText::tr("Copy the key file from a node that is in the cluster."));
    return well(CheckText::tr("The key in %1 is the cluster's.").arg(file));
}

QList<Finding> judgeSteps(Database &database)
{
    QList<Finding> findings;
    const auto pending = pendingSteps(database, schemaSteps(database.driver()));
    if (!pending)
        return {problem(pending.error().message, pending.error().remedy)};
    for (const PendingStep &each : *pending) {
        QStringList nodes;
        for (const HinderingNode &node : each.waitsFor)
            nodes.append(CheckText::tr("node %1, version %2").arg(node.node.value).arg(node.version));
        if (!nodes.isEmpty())
            findings.append(warning(CheckText::tr("Step %1 of the database's schema waits for %2.")
                                        .arg(each.step.name, nodes.join(QLatin1String("; "))),
                                    CheckText::tr("Upgrade these nodes.")));
    }
    return findings;
}

} // namespace

TopicReport lookAtNode(const CheckTarget &target)
{
    const auto database = openToLook(target);
    const auto nodes = database ? NodeRepository(**database).snapshot() : Result<NodesSnapshot>(database.error());
    if (!nodes)
        return {.findings = {needsDatabase()}};
    TopicReport report{.findings = {judgeKey(**database, target.keyFile)}};
    const NodeStatus *self = nodes->find(target.record.id);
    if (!self)
        report.findings.append(
            problem(CheckText::tr("Node %1 is not listed in the cluster.").arg(target.record.id.value),
                    CheckText::tr("Add it with \"atrium-agent join\", or in the console under Servers.")));
    else
        report.findings.append(judgeHolder(*self, *nodes, target));
    if (self && nodeUrl(self->record) != nodeUrl(target.record))
        report.findings.append(
            warning(CheckText::tr("People are sent to %1, as the list of servers says, but the configuration says %2.")
                        .arg(nodeUrl(self->record).toString(), nodeUrl(target.record).toString()),
                    CheckText::tr("Correct the list of servers in the console, or node.address, http.port, "
                                  "http.protocol and http.webapp.")));
    report.findings.append(judgeVersions(*nodes, target));
    report.findings += judgeSteps(**database);
    return report;
}

} // namespace Agent
