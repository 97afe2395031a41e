// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/check/checkdatabase.h"
#include "agent/check/checktext.h"
#include "agent/shares/childwork.h"
#include "agent/shares/foldercheck.h"
#include "agent/shares/folderchecktext.h"
#include "agent/shares/mountrules.h"
#include "agent/shares/sharingplan.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <pwd.h>
#include <unistd.h>

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Millis folderDeadline = 8s; // beyond the 3 s that a late file is looked for

/*! What is known of the folders before the database is asked. */
struct Folders
{
    QMap<ShareFolder, QString> paths;
    QMap<ShareFolder, std::optional<FolderTrial>> trials;
    QList<Mount> mounts;
};

Folders lookAtPaths(const CheckTarget &target)
{
    Folders folders;
    folders.paths = {{ShareFolder::Upload, target.uploadFolder}, {ShareFolder::Streams, target.streamsFolder}};
    const QString name = u".atrium-check-%1-"_s.arg(::getpid());
    QList<std::function<QByteArray()>> works;
    for (auto path = folders.paths.cbegin(); path != folders.paths.cend(); ++path)
        works.append([path = path.value(), file = name + shareFolderName(path.key())] {
            return encodeTrial(tryFolder(path, file));
        });
    const auto answers = inChildren(works, folderDeadline);
    qsizetype next = 0;
    for (auto path = folders.paths.cbegin(); path != folders.paths.cend(); ++path) {
        const auto &answer = answers.at(next++);
        folders.trials.insert(path.key(), answer ? decodeTrial(*answer) : std::nullopt);
    }
    QFile mounts(u"/proc/self/mountinfo"_s);
    if (mounts.open(QIODevice::ReadOnly))
        folders.mounts = readMountInfo(mounts.readAll());
    return folders;
}

/*! Whom the files on the data server should belong to: the folder's owner, as far as that is no root. */
void nameOwner(const Folders &folders, SharingPlan &plan, QList<Finding> &findings)
{
    const auto trial = folders.trials.value(ShareFolder::Upload);
    plan.user = trial && trial->owner != 0 ? trial->owner : ::geteuid();
    plan.group = trial && trial->owner != 0 ? trial->group : ::getegid();
    if (plan.user == 0) {
        constexpr qint64 nobody = 65534;
        plan.user = plan.group = nobody;
        findings.append(warning(
            FolderCheckText::tr("The folders belong to root: the lines name nobody (%1) instead.").arg(nobody),
            FolderCheckText::tr("Run the agent as a user of its own, give it the folders, and run this again.")));
    } else if (const passwd *user = ::getpwuid(uid_t(plan.user))) {
        plan.userName = QString::fromLocal8Bit(user->pw_name);
    }
}

QList<Finding> judgeFolder(ShareFolder folder, const Folders &folders, bool isHere)
{
    const QString name = shareFolderName(folder);
    const QString path = folders.paths.value(folder);
    const auto trial = folders.trials.value(folder);
    const QString place = trial && !trial->realPath.isEmpty() ? trial->realPath : QDir::cleanPath(path);
    QList<Finding> findings;
    if (const auto mount = mountOf(folders.mounts, place))
        findings += judgeMount(name, *mount, isHere ? FolderSource::Here : FolderSource::Mounted);
    return findings + judgeTrial(name, path, trial, folderDeadline, ::geteuid() == 0);
}

QString linesText(const QString &title, const QList<FileLines> &files, const QStringList &reasons)
{
    QStringList text{title};
    for (const FileLines &file : files) {
        text.append(u"  "_s + FolderCheckText::tr("On %1, in %2:").arg(file.machine, file.file));
        for (const QString &line : file.lines)
            text.append(u"    "_s + line);
    }
    for (const QString &reason : reasons)
        text.append(u"  * "_s + reason);
    return text.join(u'\n') + u"\n\n"_s;
}

QJsonArray linesJson(const QList<FileLines> &files)
{
    QJsonArray all;
    for (const FileLines &file : files)
        all.append(QJsonObject{{"machine"_L1, file.machine},
                               {"file"_L1, file.file},
                               {"lines"_L1, QJsonArray::fromStringList(file.lines)}});
    return all;
}

void tellPlan(const SharingPlan &plan, TopicReport &report)
{
    report.preface = FolderCheckText::tr("The folders are on %1 (%2); --data-server names another machine.")
                         .arg(plan.server.name, plan.server.address)
        + u"\n\n"_s + linesText(FolderCheckText::tr("Shared by NFS:"), nfsLines(plan), nfsReasons())
        + linesText(FolderCheckText::tr("Or by Samba:"), sambaLines(plan), sambaReasons(plan));
    report.members = {{"dataServer"_L1, plan.server.address},
                      {"nfs"_L1, linesJson(nfsLines(plan))},
                      {"samba"_L1, linesJson(sambaLines(plan))}};
}

/*! How the folders should be shared; returns whether they are on this machine as far as others are concerned. */
bool judgePlace(const CheckTarget &target, const Folders &folders, SharingPlace place, TopicReport &report)
{
    if (!place.unusable.isEmpty())
        report.findings.append(
            problem(FolderCheckText::tr("No host names or addresses: %1.").arg(place.unusable.join(u", "_s)),
                    FolderCheckText::tr("Correct them in the list of servers.")));
    if (target.database.driver == DatabaseDriver::Sqlite) {
        report.findings.append(well(FolderCheckText::tr("All nodes are on this machine, as they use one SQLite file: "
                                                        "nothing need be exported or mounted.")));
        return true;
    }
    nameOwner(folders, place.plan, report.findings);
    if (place.plan.others.isEmpty()) {
        report.findings.append(
            well(FolderCheckText::tr("All nodes are at one address: nothing need be exported or mounted.")));
        return true;
    }
    tellPlan(place.plan, report);
    return place.server == target.record.id;
}

} // namespace

TopicReport lookAtFolders(const CheckTarget &target)
{
    const Folders folders = lookAtPaths(target);
    TopicReport report;
    const NodeId self = target.record.id;
    const auto database = openToLook(target);
    const auto nodes = database ? NodeRepository(**database).snapshot() : Result<NodesSnapshot>(database.error());
    const auto shares = nodes ? ShareRepository(**database).rows() : Result<QList<ShareRow>>(nodes.error());
    const auto alive = shares ? ShareRepository(**database).livingOthers(self) : Result<int>(shares.error());
    if (!alive) {
        for (const ShareFolder folder : allShareFolders)
            report.findings += judgeFolder(folder, folders, true);
        report.findings.append(
            warning(CheckText::tr("Whether the nodes share their folders was not looked at, as the database "
                                  "cannot be used yet."),
                    CheckText::tr("Do what is said of the database, then run this again.")));
        return report;
    }
    const auto place = planSharing(*nodes, *shares, self, folders.paths, target.dataServer);
    if (!place) {
        report.usage = place.error().message;
        return report;
    }
    const bool isHere = judgePlace(target, folders, *place, report);
    const Millis databaseAhead(nodes->now.ms - QDateTime::currentMSecsSinceEpoch());
    for (const ShareFolder folder : allShareFolders) {
        report.findings += judgeFolder(folder, folders, isHere);
        if (const auto trial = folders.trials.value(folder))
            report.findings += judgeClock(shareFolderName(folder), *trial, databaseAhead);
        report.findings += judgeProbes(folder, *shares, self, *alive);
    }
    return report;
}

} // namespace Agent
