// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/shares/sharingplan.h"

#include "agent/shares/mounttable.h"
#include "agent/shares/sharelinestext.h"

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

/*! Where the other nodes' machines reach it. */
QString addressOf(const NodeStatus &node)
{
    return node.peerAddress.isEmpty() ? node.record.address : node.peerAddress;
}

/*! What a node that is live told of its own folder. */
const ShareRow *ownRow(const QList<ShareRow> &shares, NodeId node, ShareFolder folder)
{
    const auto row = std::ranges::find_if(shares, [&](const ShareRow &each) {
        return each.seenFrom == node && each.sight.node == node && each.view.folder == folder;
    });
    return row == shares.end() ? nullptr : &*row;
}

bool hasFoldersHere(const QList<ShareRow> &shares, NodeId node)
{
    return std::ranges::all_of(allShareFolders, [&](ShareFolder folder) {
        const ShareRow *row = ownRow(shares, node, folder);
        return row && !row->view.fileSystem.isEmpty() && mountKind({{}, {}, row->view.fileSystem}) == MountKind::Local;
    });
}

/*! The node, or nothing for an address of no node. */
Result<const NodeStatus *> serverOf(const NodesSnapshot &nodes, const QList<ShareRow> &shares, NodeId self,
                                    const QString &wanted)
{
    if (wanted.isEmpty()) {
        const auto here = std::ranges::find_if(
            nodes.nodes, [&](const NodeStatus &node) { return hasFoldersHere(shares, node.record.id); });
        return here == nodes.nodes.end() ? nodes.find(self) : &*here;
    }
    bool isNumber = false;
    const NodeId number(wanted.toLongLong(&isNumber));
    if (const NodeStatus *node = isNumber ? nodes.find(number) : nullptr)
        return node;
    const auto named = std::ranges::find_if(nodes.nodes, [&](const NodeStatus &node) {
        return addressOf(node) == wanted || node.record.address == wanted || node.record.name == wanted;
    });
    if (named != nodes.nodes.end())
        return &*named;
    if (isNumber || !isPlainHost(wanted))
        return Error{
            ErrorCode::Invalid, ShareLinesText::tr("\"%1\" is no node of the cluster and no address.").arg(wanted),
            ShareLinesText::tr("Name a node as atrium-agent status shows it, or the address of the data server.")};
    return static_cast<const NodeStatus *>(nullptr);
}

} // namespace

Result<SharingPlace> planSharing(const NodesSnapshot &nodes, const QList<ShareRow> &shares, NodeId self,
                                 const QMap<ShareFolder, QString> &own, const QString &wanted)
{
    const auto server = serverOf(nodes, shares, self, wanted);
    if (!server)
        return server.error();
    const auto machineOf = [&](const NodeStatus &node) {
        SharingMachine machine{node.record.name, addressOf(node), own};
        for (const ShareFolder folder : allShareFolders) {
            const ShareRow *row = node.record.id == self ? nullptr : ownRow(shares, node.record.id, folder);
            if (row)
                machine.folders.insert(folder, row->view.path);
        }
        return machine;
    };
    SharingPlace place;
    place.plan.server = *server ? machineOf(**server) : SharingMachine{wanted, wanted, own};
    place.server = *server ? (*server)->record.id : NodeId();
    const auto isUsable = [&place](const SharingMachine &machine) {
        if (isPlainHost(machine.address))
            return true;
        place.unusable.append(QStringLiteral("%1 (%2)").arg(machine.name, machine.address));
        return false;
    };
    (void)isUsable(place.plan.server);
    for (const NodeStatus &node : nodes.nodes) {
        const SharingMachine machine = machineOf(node);
        if (node.record.id != place.server && machine.address != place.plan.server.address && isUsable(machine))
            place.plan.others.append(machine);
    }
    return place;
}

} // namespace Agent
