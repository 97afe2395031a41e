// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/startcheck.h"

#include "agent/app/cluster.h"
#include "agent/app/configtext.h"
#include "agent/app/redirectport.h"
#include "agent/check/portowner.h"
#include "agent/http/httpfront.h"
#include "agent/nodes/nodelease.h"
#include "agent/nodes/processidentity.h"
#include "agent/peers/peerserver.h"
#include "agent/storage/repositories/noderepository.h"
#include "agent/threads/diskthreads.h"

#include <QFileInfo>

namespace Agent {

using namespace Common;

namespace {

Result<void> checkFolder(const QString &path)
{
    QFileInfo nearest(path);
    while (!nearest.exists() && nearest.filePath() != nearest.path())
        nearest = QFileInfo(nearest.path());
    if (nearest.isDir() && (nearest.filePath() == path || nearest.isWritable()))
        return {};
    return Error{ErrorCode::Config, ConfigText::tr("The folder %1 cannot be made.").arg(path),
                 ConfigText::tr("Make it, or correct section [files].")};
}

/*! A port that this node itself listens on, as it runs already, is as good as a free one. */
Result<void> unlessOwn(const Result<void> &listening, int port, const QString &holder)
{
    const auto owner = listening ? std::nullopt : ownerOfPort(port);
    const bool isOwn = owner && owner->process != 0 && isOfThisMachine(holder)
        && QString::number(owner->process) == processIdOf(holder);
    return isOwn ? Result<void>() : listening;
}

} // namespace

Result<void> checkStart(const Config &config)
{
    DiskThreads disk(1);
    for (const QString &folder : {config.uploadFolder, config.streamsFolder}) {
        auto good = disk.run([folder] { return checkFolder(folder); });
        if (!good && good.error().code == ErrorCode::Unavailable)
            return Error{ErrorCode::Unavailable, ConfigText::tr("The folder %1 does not answer.").arg(folder),
                         ConfigText::tr("See that its file server runs and can be reached, then try again.")};
        if (!good)
            return good;
    }
    const auto cluster = lookAtCluster(config);
    if (!cluster)
        return cluster.error();
    SystemRandom random;
    HttpFront front(config.http, random);
    PeerServer peers(config.peers, {}, random);
    const auto holder = NodeRepository(*cluster->database).liveHolder(config.node);
    const QString own = holder ? *holder : QString();
    if (const auto listening = unlessOwn(front.listen(), config.http.port, own); !listening)
        return listening;
    if (config.redirectPort > 0) {
        const auto redirects = makeRedirectPort(
            config, random, [&config] { return config.record(); }, nullptr);
        if (const auto listening = unlessOwn(redirects->listen(), config.redirectPort, own); !listening)
            return listening;
    }
    if (const auto listening = unlessOwn(peers.listen(), config.peers.port, own); !listening)
        return listening;
    if (!holder)
        return holder.error();
    if (!own.isEmpty() && !isOfThisMachine(own))
        return NodeLease::inUse(config.node, own, config.times);
    return {};
}

} // namespace Agent
