// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/commands/checkcommand.h"

#include "agent/app/commands/command.h"
#include "agent/app/exitcode.h"
#include "agent/shares/foldercheck.h"
#include "agent/shares/folderchecktext.h"
#include "agent/shares/mountrules.h"
#include "agent/shares/sharingplan.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include <pwd.h>
#include <unistd.h>

namespace Agent {

using namespace Common;
using namespace std::chrono_literals;

namespace {

constexpr Millis folderDeadline = 8s; // beyond the 3 s that a late file is looked for

/*! What is known of the folders before the database is asked: it is found out while there is one thread alone. */
struct Folders
{
    QMap<ShareFolder, QString> paths;
    QMap<ShareFolder, std::optional<FolderTrial>> trials;
    QList<Mount> mounts;
};

/*! All that is printed. */
struct CheckReport
{
    NodeId self;
    std::optional<SharingPlace> place = {}; //!< none: nothing need be shared between machines
    QList<Finding> findings = {};
};

Folders lookAtFolders(const Config &config)
{
    Folders folders;
    folders.paths = {{ShareFolder::Upload, config.uploadFolder}, {ShareFolder::Streams, config.streamsFolder}};
    const QString name = QStringLiteral(".atrium-check-%1").arg(::getpid());
    for (auto path = folders.paths.cbegin(); path != folders.paths.cend(); ++path)
        folders.trials.insert(path.key(), tryFolder(path.value(), name, folderDeadline));
    QFile mounts(QStringLiteral("/proc/self/mountinfo"));
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
        findings.append(
            {Finding::Level::Warning,
             {},
             FolderCheckText::tr("The folders belong to root: the lines name nobody (%1) instead.").arg(nobody),
             FolderCheckText::tr("Run the agent as a user of its own, give it the folders, and run this again.")});
    } else if (const passwd *user = ::getpwuid(uid_t(plan.user))) {
        plan.userName = QString::fromLocal8Bit(user->pw_name);
    }
}

QList<Finding> judgeFolder(ShareFolder folder, const Folders &folders, const CheckReport &report)
{
    const QString name = shareFolderName(folder);
    const QString path = folders.paths.value(folder);
    const auto trial = folders.trials.value(folder);
    const QString place = trial && !trial->realPath.isEmpty() ? trial->realPath : QDir::cleanPath(path);
    const bool isHere = !report.place || report.place->plan.others.isEmpty() || report.place->server == report.self;
    QList<Finding> findings;
    if (const auto mount = mountOf(folders.mounts, place))
        findings += judgeMount(name, *mount, isHere ? FolderSource::Here : FolderSource::Mounted);
    return findings + judgeTrial(name, path, trial, folderDeadline, ::geteuid() == 0);
}

Result<CheckReport> checkNode(const OpenedCluster &opened, const Folders &folders, const QString &dataServer)
{
    Database &database = *opened.cluster.database;
    const auto nodes = NodeRepository(database).snapshot();
    if (!nodes)
        return nodes.error();
    const Millis databaseAhead(nodes->now.ms - QDateTime::currentMSecsSinceEpoch());
    const auto shares = ShareRepository(database).rows();
    if (!shares)
        return shares.error();
    const NodeId self = opened.config.node;
    const auto alive = ShareRepository(database).livingOthers(self);
    if (!alive)
        return alive.error();
    CheckReport report{.self = self};
    auto place = planSharing(*nodes, *shares, self, folders.paths, dataServer);
    if (!place)
        return place.error();
    if (!place->unusable.isEmpty())
        report.findings.append(
            {Finding::Level::Problem,
             {},
             FolderCheckText::tr("No host names or addresses: %1.").arg(place->unusable.join(QLatin1String(", "))),
             FolderCheckText::tr("Correct them in the list of servers.")});
    if (opened.config.database.driver == DatabaseDriver::Sqlite) {
        report.findings.append(
            {Finding::Level::Ok,
             {},
             FolderCheckText::tr("All nodes are on this machine, as they use one SQLite file: nothing "
                                 "need be exported or mounted.")});
    } else {
        nameOwner(folders, place->plan, report.findings);
        report.place = *place;
        if (place->plan.others.isEmpty())
            report.findings.append(
                {Finding::Level::Ok,
                 {},
                 FolderCheckText::tr("All nodes are at one address: nothing need be exported or mounted.")});
    }
    for (const ShareFolder folder : allShareFolders) {
        report.findings += judgeFolder(folder, folders, report);
        if (const auto trial = folders.trials.value(folder))
            report.findings += judgeClock(shareFolderName(folder), *trial, databaseAhead);
        report.findings += judgeProbes(folder, *shares, self, *alive);
    }
    return report;
}

QLatin1String levelName(Finding::Level level)
{
    switch (level) {
    case Finding::Level::Ok: return QLatin1String("ok");
    case Finding::Level::Warning: return QLatin1String("warning");
    case Finding::Level::Problem: return QLatin1String("problem");
    }
    Q_UNREACHABLE();
}

QString levelWord(Finding::Level level)
{
    switch (level) {
    case Finding::Level::Ok: return FolderCheckText::tr("ok");
    case Finding::Level::Warning: return FolderCheckText::tr("warning");
    case Finding::Level::Problem: return FolderCheckText::tr("PROBLEM");
    }
    Q_UNREACHABLE();
}

void printLines(const QString &title, const QList<FileLines> &files, const QStringList &reasons)
{
    print(title);
    for (const FileLines &file : files) {
        print(QLatin1String("  ") + FolderCheckText::tr("On %1, in %2:").arg(file.machine, file.file));
        for (const QString &line : file.lines)
            print(QLatin1String("    ") + line);
    }
    for (const QString &reason : reasons)
        print(QLatin1String("  * ") + reason);
    print({});
}

void printReport(const CheckReport &report)
{
    if (report.place && !report.place->plan.others.isEmpty()) {
        const SharingPlan &plan = report.place->plan;
        print(FolderCheckText::tr("The folders are on %1 (%2); --data-server names another machine.")
                  .arg(plan.server.name, plan.server.address)
              + QLatin1Char('\n'));
        printLines(FolderCheckText::tr("Shared by NFS:"), nfsLines(plan), nfsReasons());
        printLines(FolderCheckText::tr("Or by Samba:"), sambaLines(plan), sambaReasons(plan));
    }
    for (const Finding &finding : report.findings) {
        const QString folder = finding.folder.isEmpty() ? QString() : finding.folder + QLatin1String(": ");
        print(QStringLiteral("%1  %2").arg(levelWord(finding.level), -8).arg(folder + finding.text));
        if (!finding.remedy.isEmpty())
            print(QString(10, QLatin1Char(' ')) + finding.remedy);
    }
}

QJsonArray linesJson(const QList<FileLines> &files)
{
    QJsonArray all;
    for (const FileLines &file : files)
        all.append(QJsonObject{{QStringLiteral("machine"), file.machine},
                               {QStringLiteral("file"), file.file},
                               {QStringLiteral("lines"), QJsonArray::fromStringList(file.lines)}});
    return all;
}

QJsonObject reportJson(const CheckReport &report, bool isWell)
{
    QJsonArray findings;
    for (const Finding &finding : report.findings)
        findings.append(QJsonObject{{QStringLiteral("level"), levelName(finding.level)},
                                    {QStringLiteral("folder"), finding.folder},
                                    {QStringLiteral("text"), finding.text},
                                    {QStringLiteral("remedy"), finding.remedy}});
    QJsonObject json{{QStringLiteral("node"), report.self.value},
                     {QStringLiteral("well"), isWell},
                     {QStringLiteral("findings"), findings}};
    if (report.place && !report.place->plan.others.isEmpty()) {
        json.insert(QStringLiteral("dataServer"), report.place->plan.server.address);
        json.insert(QStringLiteral("nfs"), linesJson(nfsLines(report.place->plan)));
        json.insert(QStringLiteral("samba"), linesJson(sambaLines(report.place->plan)));
    }
    return json;
}

} // namespace

void addCheckOptions(QCommandLineParser &parser)
{
    addConfigOption(parser);
    parser.addOptions(
        {{QStringLiteral("data-server"),
          FolderCheckText::tr("The machine that has the folders: number of a node, or an address. Without it: the "
                              "node whose folders are on "
                              "its own disk, else this one."),
          QStringLiteral("ID|ADDRESS")},
         {QStringLiteral("json"), FolderCheckText::tr("Print JSON.")}});
}

int runCheck(const QCommandLineParser &parser)
{
    auto config = readConfig(parser);
    if (!config)
        return fail(config.error());
    const Folders folders = lookAtFolders(*config);
    auto cluster = openCluster(*config);
    if (!cluster)
        return fail(cluster.error());
    const auto report =
        checkNode({std::move(*config), std::move(*cluster)}, folders, parser.value(QStringLiteral("data-server")));
    if (!report)
        return report.error().code == ErrorCode::Invalid ? failUsage(report.error()) : fail(report.error());
    const bool isWell =
        std::ranges::find(report->findings, Finding::Level::Problem, &Finding::level) == report->findings.end();
    if (parser.isSet(QStringLiteral("json")))
        print(QString::fromUtf8(QJsonDocument(reportJson(*report, isWell)).toJson(QJsonDocument::Compact)));
    else
        printReport(*report);
    return isWell ? ExitCode::done : ExitCode::foundWrong;
}

} // namespace Agent
