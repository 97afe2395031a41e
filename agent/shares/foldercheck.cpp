// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/shares/foldercheck.h"

#include "agent/shares/folderchecktext.h"
#include "common/domain/nodestate.h"

#include <QLocale>

#include <cstring>

namespace Agent {

using namespace Common;

namespace {

using Level = Finding::Level;
using Step = FolderTrial::Step;

QString reason(const FolderTrial &trial)
{
    return QString::fromLocal8Bit(strerror(trial.systemError));
}

QString failureText(const FolderTrial &trial)
{
    switch (trial.step) {
    case Step::Look: return FolderCheckText::tr("It cannot be looked at: %1.").arg(reason(trial));
    case Step::Write: return FolderCheckText::tr("No file can be written: %1.").arg(reason(trial));
    case Step::Sync:
        return FolderCheckText::tr("A file cannot be put on the disk for sure (fsync): %1.").arg(reason(trial));
    case Step::Rename: return FolderCheckText::tr("A file cannot be renamed: %1.").arg(reason(trial));
    case Step::Find: return FolderCheckText::tr("A file that was written is not found.");
    case Step::Read:
        return trial.systemError == 0 ? FolderCheckText::tr("What was written is not what is read.")
                                      : FolderCheckText::tr("What was written cannot be read: %1.").arg(reason(trial));
    case Step::Remove: return FolderCheckText::tr("A file cannot be removed: %1.").arg(reason(trial));
    case Step::Done: break;
    }
    Q_UNREACHABLE();
}

QString failureRemedy(const FolderTrial &trial, const QString &path)
{
    switch (ownProbe(trial.systemError)) {
    case OwnProbe::ReadOnly:
        return FolderCheckText::tr("Mount it with rw; a file system with errors turns read-only, see dmesg.");
    case OwnProbe::Full:
        return FolderCheckText::tr("Remove files that nobody needs, or give the file system more space and inodes.");
    case OwnProbe::Written:
    case OwnProbe::Failed:
    case OwnProbe::NoAnswer: break;
    }
    switch (trial.systemError) {
    case ENOENT: return FolderCheckText::tr("Make the folder, or correct section [files] of the configuration.");
    case EACCES:
    case EPERM: return FolderCheckText::tr("Give %1 to the agent's user, and run this as that user.").arg(path);
    case ESTALE:
        return FolderCheckText::tr(
            "The data server has another folder there than when it was mounted: mount it again.");
    default: return FolderCheckText::tr("Look at the file server, the disk and dmesg; mount the folder again.");
    }
}

void addSpace(const QString &folder, const FolderTrial &trial, QList<Finding> &findings)
{
    const QLocale locale;
    const bool isFull = (trial.totalBytes > 0 && trial.freeBytes < folderLeastFreeBytes)
        || (trial.totalInodes > 0 && trial.freeInodes < folderLeastFreeInodes);
    const QString inodes = trial.totalInodes > 0
        ? FolderCheckText::tr(", %1 of %2 inodes")
              .arg(locale.toString(trial.freeInodes), locale.toString(trial.totalInodes))
        : QString();
    const QString free =
        FolderCheckText::tr("Free: %1 of %2%3.")
            .arg(locale.formattedDataSize(trial.freeBytes, 1), locale.formattedDataSize(trial.totalBytes, 1), inodes);
    if (isFull)
        findings.append(
            {Level::Problem, folder, free,
             FolderCheckText::tr("Remove files that nobody needs, or give the file system more space and inodes.")});
    else if (trial.totalBytes > 0)
        findings.append({Level::Ok, folder, free});
}

} // namespace

QList<Finding> judgeTrial(const QString &folder, const QString &path, const std::optional<FolderTrial> &trial,
                          Millis deadline, bool runsAsRoot)
{
    if (!trial)
        return {{Level::Problem, folder,
                 FolderCheckText::tr("It has not answered for %1 s.").arg(deadline.count() / 1000),
                 FolderCheckText::tr(
                     "Look at the file server and the network to it; “umount -l %1” and “mount %1” begin anew.")
                     .arg(path)}};
    QList<Finding> findings;
    if (trial->step != Step::Done) {
        findings.append({Level::Problem, folder, failureText(*trial), failureRemedy(*trial, path)});
    } else if (Millis(trial->latencyMs) >= folderSlow) {
        findings.append({Level::Warning, folder,
                         FolderCheckText::tr("It is slow: a small file takes %1 ms.").arg(trial->latencyMs),
                         FolderCheckText::tr("Look at the load of the file server, its disks and the network to it.")});
    } else {
        findings.append({Level::Ok, folder,
                         FolderCheckText::tr("A file can be written, synced, renamed and read again (%1 ms).")
                             .arg(trial->latencyMs)});
    }
    if (trial->foundAfterMs > 0)
        findings.append(
            {Level::Warning, folder,
             FolderCheckText::tr("A new file was found only after %1 ms.").arg(trial->foundAfterMs),
             FolderCheckText::tr(
                 "Mount it with lookupcache=positive (NFS) or cache=strict (Samba): nodes look for files that "
                 "others have just stored.")});
    if (runsAsRoot && trial->owner != 0)
        findings.append(
            {Level::Warning, folder,
             FolderCheckText::tr("This runs as root, the folder belongs to user %1: what root may do says little.")
                 .arg(trial->owner),
             FolderCheckText::tr("Run it as the user of the agent.")});
    if (trial->step != Step::Look)
        addSpace(folder, *trial, findings);
    return findings;
}

QList<Finding> judgeClock(const QString &folder, const FolderTrial &trial, Millis databaseAhead)
{
    if (trial.step < Step::Rename)
        return {}; // nothing was written
    const Millis ahead = Millis(trial.clockAheadMs) - databaseAhead;
    if (std::chrono::abs(ahead) < clockOffsetWorthTelling)
        return {{Level::Ok, folder, FolderCheckText::tr("The clock of its files is the database's.")}};
    const auto seconds = std::chrono::round<std::chrono::seconds>(std::chrono::abs(ahead)).count();
    return {{Level::Warning, folder,
             ahead.count() > 0
                 ? FolderCheckText::tr("The clock of its files is %1 s ahead of the database's.").arg(seconds)
                 : FolderCheckText::tr("The clock of its files is %1 s behind the database's.").arg(seconds),
             FolderCheckText::tr("Have the file server, the database server and the nodes set their clocks by NTP.")}};
}

QList<Finding> judgeProbes(ShareFolder folder, const QList<ShareRow> &rows, NodeId self, int otherNodesAlive)
{
    const QString name = shareFolderName(folder);
    QList<Finding> findings;
    const ShareRow *own = nullptr;
    for (const ShareRow &row : rows) {
        if (row.view.folder != folder || row.seenFrom != self)
            continue;
        if (row.sight.node == self)
            own = &row;
        if (row.sight.state == ShareState::Ok && row.sight.node != self)
            findings.append({Level::Ok, name,
                             FolderCheckText::tr("What node %1 (%2) writes is there.")
                                 .arg(row.sight.node.value)
                                 .arg(row.nodeName)});
        else if (row.sight.state != ShareState::Ok)
            findings.append(
                {Level::Problem, name,
                 FolderCheckText::tr("Node %1 (%2): %3").arg(row.sight.node.value).arg(row.nodeName, row.sight.detail),
                 row.view.state == FolderState::Separate
                     ? FolderCheckText::tr("Mount the same folder on both nodes, and name it in files.%1 of both.")
                           .arg(name)
                     : FolderCheckText::tr("Look at the file server, at the mount and at who may use the folder.")});
    }
    if (!own)
        return {{Level::Warning, name,
                 FolderCheckText::tr("The agent of this node has not looked at it: it does not run."),
                 FolderCheckText::tr("Start it; then this tells whether the others' files are there.")}};
    if (own->view.state == FolderState::Slow)
        findings.append(
            {Level::Warning, name,
             FolderCheckText::tr("The agent finds it slow: a small file takes %1 ms.").arg(own->view.latencyMs),
             FolderCheckText::tr("Look at the load of the file server, its disks and the network to it.")});
    if (otherNodesAlive == 0)
        findings.append({Level::Warning, name,
                         FolderCheckText::tr("No other node is live: nobody knows whether it is shared."),
                         FolderCheckText::tr("Start the agents of the other nodes, then run this again.")});
    return findings;
}

} // namespace Agent
