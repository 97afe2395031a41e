// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/shares/mountrules.h"

#include "agent/shares/folderchecktext.h"
#include "agent/shares/shareprobe.h"

namespace Agent {
namespace {

using Level = Finding::Level;

constexpr auto latestSeconds = std::chrono::duration_cast<std::chrono::seconds>(shownLate).count();

class MountJudge
{
public:
    MountJudge(const QString &folder, const Mount &mount) : m_folder(folder), m_mount(mount) {}

    void add(Level level, const QString &text, const QString &remedy = {})
    {
        m_findings.append({level, m_folder, text, remedy});
    }

    void judge(FolderSource source)
    {
        judgeKind(source);
        if (m_mount.has("ro"))
            add(Level::Problem, FolderCheckText::tr("It is mounted read-only."),
                FolderCheckText::tr("Mount it with rw; a file system with errors turns read-only, see dmesg."));
        judgeSafety();
    }

    QList<Finding> findings() const { return m_findings; }

private:
    static QString with(const char *option)
    {
        return FolderCheckText::tr("Mount it with %1.").arg(QLatin1String(option));
    }
    QString from() const
    {
        return FolderCheckText::tr("%1, %2 at %3").arg(m_mount.source, m_mount.type, m_mount.point);
    }

    void judgeKind(FolderSource source)
    {
        switch (mountKind(m_mount)) {
        case MountKind::Local:
            if (source == FolderSource::Here)
                return add(Level::Ok, FolderCheckText::tr("It is on a disk of this machine (%1).").arg(from()));
            return add(
                Level::Problem,
                FolderCheckText::tr("Nothing is mounted there: it is a folder of this machine alone (%1).").arg(from()),
                FolderCheckText::tr("Mount the data server's folder there: the lines for /etc/fstab are above."));
        case MountKind::Memory:
            return add(Level::Problem,
                       FolderCheckText::tr("It is in memory (%1): what people upload is gone with the next start.")
                           .arg(from()),
                       FolderCheckText::tr("Put it on a disk."));
        case MountKind::Nfs: return judgeNfs();
        case MountKind::Cifs: return judgeCifs();
        case MountKind::Fuse:
            return add(
                Level::Warning,
                FolderCheckText::tr("It is the file system of a program (%1): it stands and falls with it.")
                    .arg(from()),
                FolderCheckText::tr(
                    "NFS or Samba is the better choice; if it must be, have the program started again when it ends."));
        case MountKind::OtherNetwork: return add(Level::Ok, FolderCheckText::tr("It is shared: %1.").arg(from()));
        }
    }

    void judgeNfs()
    {
        add(Level::Ok, FolderCheckText::tr("It is mounted by NFS: %1.").arg(from()));
        if (const QString version = m_mount.value("vers"); !version.startsWith(QLatin1Char('4')))
            add(Level::Warning, FolderCheckText::tr("It speaks NFS %1.").arg(version),
                FolderCheckText::tr("Mount it with vers=4.2: one port, and no lock service beside it."));
        if (m_mount.has("soft"))
            add(Level::Warning,
                FolderCheckText::tr("It is mounted soft: a server that is late looks like a broken disk."),
                FolderCheckText::tr("Mount it with softerr,timeo=50,retrans=2: then it is a timeout."));
        else if (!m_mount.has("softerr"))
            add(Level::Warning,
                FolderCheckText::tr("It is mounted hard: uploads hang for as long as the file server is away."),
                FolderCheckText::tr(
                    "Mount it with softerr,timeo=50,retrans=2: they fail after half a minute, and no half file is "
                    "left."));
        judgeCaching();
        if (!m_mount.value("lookupcache").startsWith(QLatin1String("pos"))
            && m_mount.value("lookupcache") != QLatin1String("none"))
            add(Level::Warning,
                FolderCheckText::tr(
                    "It remembers which files are not there: one that another node has just stored may be missed."),
                with("lookupcache=positive"));
    }

    void judgeCaching()
    {
        if (m_mount.has("noac") || m_mount.value("actimeo") == QLatin1String("0"))
            add(Level::Warning,
                FolderCheckText::tr(
                    "It remembers nothing (noac): every look at a file asks the server, and every write waits for it."),
                FolderCheckText::tr("Mount it without noac: files never change once they are stored."));
        for (const char *option : {"actimeo", "acregmax", "acdirmax"}) {
            if (m_mount.value(option).toLongLong() > latestSeconds)
                add(Level::Warning,
                    FolderCheckText::tr("It may show files as they were %1 s ago (%2).")
                        .arg(m_mount.value(option), QLatin1String(option)),
                    FolderCheckText::tr(
                        "Mount it without that option: with more than %1 s nodes take the folder for a copy.")
                        .arg(latestSeconds));
        }
    }

    void judgeCifs()
    {
        add(Level::Ok, FolderCheckText::tr("It is mounted by Samba: %1.").arg(from()));
        if (const QString version = m_mount.value("vers"); !version.startsWith(QLatin1Char('3')))
            add(Level::Warning, FolderCheckText::tr("It speaks SMB %1.").arg(version), with("vers=3.1.1"));
        if (!m_mount.has("seal"))
            add(Level::Warning, FolderCheckText::tr("What goes over the network can be read there."),
                FolderCheckText::tr("Mount it with seal: it is encrypted then."));
        if (m_mount.value("cache") == QLatin1String("loose"))
            add(Level::Warning,
                FolderCheckText::tr("It does not look whether another node has changed a file (cache=loose)."),
                with("cache=strict"));
        judgeCaching();
    }

    void judgeSafety()
    {
        if (mountKind(m_mount) == MountKind::Local)
            return; // it holds other things, too
        QStringList missing;
        for (const char *option : {"nosuid", "nodev", "noexec"}) {
            if (!m_mount.has(option))
                missing.append(QLatin1String(option));
        }
        if (!missing.isEmpty())
            add(Level::Warning,
                FolderCheckText::tr("Programs that somebody puts there can be run on this machine: without %1.")
                    .arg(missing.join(QLatin1Char(','))),
                FolderCheckText::tr("Mount it with nosuid,nodev,noexec: it holds files of people, nothing else."));
    }

    const QString m_folder;
    const Mount &m_mount; // not owned, outlives this
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> judgeMount(const QString &folder, const Mount &mount, FolderSource source)
{
    MountJudge judge(folder, mount);
    judge.judge(source);
    return judge.findings();
}

} // namespace Agent
