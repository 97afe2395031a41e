// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/checkdatabase.h"
#include "agent/check/checktext.h"
#include "agent/peers/peerprobe.h"
#include "agent/security/clusterkey.h"
#include "agent/storage/repositories/clusterrepository.h"

#include <map>
#include <thread>

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr Millis stepPatience = 2s; // of each step; there are four at most

/*! Somebody to call: a node of the list, or an address of the configuration. */
struct Called
{
    PeerAddress address;
    QString name; //!< "node 2 (two)"; empty = known by its address alone
    NodeId node;
    PeerProbe probe = {};
};

QString whoIs(const Called &called)
{
    return called.name.isEmpty() ? called.address.text()
                                 : CheckText::tr("%1 at %2").arg(called.name, called.address.text());
}

Finding judgePeer(const Called &called, NodeId self)
{
    const QString who = whoIs(called);
    const PeerProbe &probe = called.probe;
    switch (probe.outcome) {
    case PeerProbe::Outcome::Well: break;
    case PeerProbe::Outcome::NotReached:
        return problem(
            CheckText::tr("The commit channel of %1 cannot be reached: %2.").arg(who, probe.words),
            CheckText::tr("Check that the node runs, that its firewall lets this machine in, and that peers.address "
                          "there names where others reach it."));
    case PeerProbe::Outcome::Silent:
        return problem(CheckText::tr("%1 takes the connection, but does not speak as a node.").arg(who),
                       CheckText::tr("Check that this is the port peers.port of a node, which is not stopped."));
    case PeerProbe::Outcome::TlsMismatch:
        return problem(
            probe.words.isEmpty() ? CheckText::tr("%1 speaks TLS, this node does not.").arg(who)
                                  : CheckText::tr("No TLS with %1: %2.").arg(who, probe.words),
            CheckText::tr(
                "Give all nodes peers.tls_certificate, tls_key and tls_ca of one authority, or none of them."));
    case PeerProbe::Outcome::OtherProtocol:
        return problem(CheckText::tr("%1 speaks no version of the commit channel that this node (version %2) speaks.")
                           .arg(who)
                           .arg(peerProtocolVersion),
                       CheckText::tr("Upgrade the older of the two; nodes may be one version apart."));
    case PeerProbe::Outcome::OtherCluster:
        return problem(CheckText::tr("%1 belongs to another cluster.").arg(who),
                       CheckText::tr("Correct its address in the list of servers, or in peers.commit_provider."));
    case PeerProbe::Outcome::WrongKey:
        return problem(
            CheckText::tr("%1 has another cluster key than this node.").arg(who),
            CheckText::tr("Copy the key file (cluster.key_file) from a node that is right to the one that is not, and "
                          "start that one again."));
    }
    if (called.node && probe.node != called.node)
        return problem(CheckText::tr("At %1 answers node %2 instead of %3.")
                           .arg(called.address.text())
                           .arg(probe.node.value)
                           .arg(called.name),
                       CheckText::tr("Correct peers.address of these two nodes: each needs an address of its own."));
    if (probe.node == self)
        return well(CheckText::tr("%1 is this node.").arg(who));
    return well(CheckText::tr("%1 answers, %2 ms.").arg(who).arg(probe.took.count()));
}

QList<Called> whomToCall(const CheckTarget &target, const NodesSnapshot &nodes, QList<Finding> &findings)
{
    std::map<PeerAddress, Called> all;
    for (const PeerAddress &address : target.peers.provider.addresses)
        all.insert({address, {address, {}, {}}});
    for (const NodeStatus &node : nodes.nodes) {
        if (node.record.id == target.record.id)
            continue;
        const QString name = CheckText::tr("node %1 (%2)").arg(node.record.id.value).arg(node.record.name);
        if (!holdsLease(nodeState(node, nodes.now, target.times))) {
            findings.append(well(CheckText::tr("Not called, as it does not run: %1.").arg(name)));
            continue;
        }
        const PeerAddress address{node.peerAddress, quint16(node.peerPort)};
        all.insert_or_assign(address, Called{address, name, node.record.id});
    }
    QList<Called> list;
    for (const auto &[address, called] : all)
        list.append(called);
    return list;
}

} // namespace

TopicReport lookAtPeers(const CheckTarget &target)
{
    TopicReport report;
    const auto database = openToLook(target);
    const auto nodes = database ? NodeRepository(**database).snapshot() : Result<NodesSnapshot>(database.error());
    const auto cluster = nodes ? ClusterRepository(**database).find() : Result<ClusterRecord>(nodes.error());
    const auto key = ClusterKey::load(target.keyFile);
    if (!cluster || !key) { // without a database nodes count who was seen: nobody is to be called then
        report.findings.append(cluster ? warning(CheckText::tr("Not looked at, as the cluster key cannot be used."),
                                                 CheckText::tr("Do what is said of the key, then run this again."))
                                       : needsDatabase());
        return report;
    }
    QList<Called> called = whomToCall(target, *nodes, report.findings);
    const QByteArray peerKey = key->derive(ClusterKey::Use::Peers);
    std::vector<std::thread> threads; // one that hangs keeps no other waiting
    for (Called &each : called)
        threads.emplace_back([&each, &target, &cluster, &peerKey] {
            SystemRandom random;
            each.probe = probePeer(each.address, {target.record.id, 0, cluster->id}, peerKey, target.peers.tls, random,
                                   stepPatience);
        });
    for (std::thread &thread : threads)
        thread.join();
    for (const Called &each : called)
        report.findings.append(judgePeer(each, target.record.id));
    if (report.findings.isEmpty())
        report.findings.append(well(CheckText::tr("There are no other nodes.")));
    return report;
}

} // namespace Agent
