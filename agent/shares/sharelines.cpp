// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/shares/sharelines.h"

#include "agent/shares/mounttable.h"
#include "agent/shares/sharelinestext.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace Agent {
namespace {

// What nfsReasons() and sambaReasons() give the reasons of.
constexpr auto exportOptions = "rw,sync,no_subtree_check,root_squash,all_squash,anonuid=%1,anongid=%2,sec=sys";
constexpr auto nfsOptions =
    "vers=4.2,proto=tcp,sec=sys,rw,softerr,timeo=50,retrans=2,lookupcache=positive,nosuid,nodev,"
    "noexec,_netdev";
constexpr auto cifsOptions =
    "credentials=%1,vers=3.1.1,seal,uid=%2,gid=%3,file_mode=0640,dir_mode=0750,rw,cache=strict,"
    "nosuid,nodev,noexec,_netdev";

bool isIpv6(const QString &address)
{
    return QHostAddress(address).protocol() == QAbstractSocket::IPv6Protocol;
}

// "10.1.1.1:/srv/upload": without the brackets, a colon of the address would end it.
QString bracketed(const QString &address)
{
    return isIpv6(address) ? QLatin1Char('[') + address + QLatin1Char(']') : address;
}

QString sambaShare(ShareFolder folder)
{
    return QLatin1String("atrium-") + shareFolderName(folder);
}

// A % begins a variable there.
QString sambaPath(const QString &path)
{
    return QString(path).replace(QLatin1Char('%'), QLatin1String("%%"));
}

QStringList addressesOf(const QList<SharingMachine> &machines)
{
    QStringList addresses;
    for (const SharingMachine &machine : machines)
        addresses.append(machine.address);
    addresses.removeDuplicates();
    return addresses;
}

/*! The file of each machine that mounts, with a line for each folder; of machines at one address the first stands for all. */
template <class Line>
QList<FileLines> mountLines(const SharingPlan &plan, const Line &line)
{
    QList<FileLines> files;
    QStringList done;
    for (const SharingMachine &machine : plan.others) {
        if (done.contains(machine.address))
            continue;
        done.append(machine.address);
        FileLines file{machine.name, QStringLiteral("/etc/fstab"), {}};
        for (const ShareFolder folder : allShareFolders)
            file.lines.append(line(machine, folder));
        files.append(file);
    }
    return files;
}

} // namespace

bool isPlainHost(const QString &address)
{
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?\\z"));
    // Qt reads a number as far as a NUL, and takes any text for the zone of an address.
    static const QRegularExpression number(QStringLiteral("\\A[0-9A-Fa-f:.]+\\z"));
    return (number.match(address).hasMatch() && !QHostAddress(address).isNull()) || name.match(address).hasMatch();
}

QList<FileLines> nfsLines(const SharingPlan &plan)
{
    FileLines exports{plan.server.name, QStringLiteral("/etc/exports"), {}};
    const QString options = QString::fromLatin1(exportOptions).arg(plan.user).arg(plan.group);
    for (const ShareFolder folder : allShareFolders) {
        // Without brackets: exports(5) takes those for a pattern.
        for (const QString &address : addressesOf(plan.others))
            exports.lines.append(
                QStringLiteral("%1 %2(%3)").arg(mountField(plan.server.folders.value(folder)), address, options));
    }
    return QList{exports} + mountLines(plan, [&](const SharingMachine &machine, ShareFolder folder) {
               return QStringLiteral("%1:%2 %3 nfs %4 0 0")
                   .arg(bracketed(plan.server.address), mountField(plan.server.folders.value(folder)),
                        mountField(machine.folders.value(folder)), QLatin1String(nfsOptions));
           });
}

QList<FileLines> sambaLines(const SharingPlan &plan)
{
    FileLines shares{plan.server.name, QStringLiteral("/etc/samba/smb.conf"), {}};
    for (const ShareFolder folder : allShareFolders)
        shares.lines +=
            QStringList{QStringLiteral("[%1]").arg(sambaShare(folder)),
                        QStringLiteral("    path = %1").arg(sambaPath(plan.server.folders.value(folder))),
                        QStringLiteral("    valid users = %1").arg(plan.userName),
                        QStringLiteral("    force user = %1").arg(plan.userName),
                        QStringLiteral("    read only = no"),
                        QStringLiteral("    guest ok = no"),
                        QStringLiteral("    browseable = no"),
                        QStringLiteral("    hosts allow = %1").arg(addressesOf(plan.others).join(QLatin1Char(' '))),
                        QStringLiteral("    hosts deny = ALL"),
                        QStringLiteral("    server smb encrypt = required"),
                        QStringLiteral("    create mask = 0640"),
                        QStringLiteral("    directory mask = 0750"),
                        QStringLiteral("    strict sync = yes")};
    return QList{shares} + mountLines(plan, [&](const SharingMachine &machine, ShareFolder folder) {
               const QString options = QString::fromLatin1(cifsOptions)
                                           .arg(QLatin1String(shareCredentialsFile))
                                           .arg(plan.user)
                                           .arg(plan.group);
               // A name cannot be told from an IPv6 address there, so that the address goes into an option of its own.
               const bool isLong = isIpv6(plan.server.address);
               return QStringLiteral("//%1/%2 %3 cifs %4 0 0")
                   .arg(isLong ? QStringLiteral("atrium-data") : plan.server.address, sambaShare(folder),
                        mountField(machine.folders.value(folder)),
                        isLong ? options + QLatin1String(",ip=") + plan.server.address : options);
           });
}

QStringList nfsReasons()
{
    return {ShareLinesText::tr(
                "all_squash, anonuid, anongid: whatever a node writes belongs to the agent's user, and root of a node "
                "is root of nothing there. no_root_squash would make it so."),
            ShareLinesText::tr(
                "softerr, timeo=50, retrans=2: when the file server is away, an upload fails after half a minute, "
                "rather than to hold a thread for ever, as hard does. It is safe: a file counts only when it was "
                "written to the end, synced and renamed."),
            ShareLinesText::tr("lookupcache=positive: a file that another node has just stored is found at once."),
            ShareLinesText::tr(
                "nosuid, nodev, noexec: what people upload can never be run. _netdev: the network comes first."),
            ShareLinesText::tr(
                "sec=sys trusts the network between the nodes; where others reach it, use sec=krb5p on both sides."),
            ShareLinesText::tr("Then run “exportfs -ra” on the data server and “mount -a” on the other nodes.")};
}

QStringList sambaReasons(const SharingPlan &plan)
{
    return {
        ShareLinesText::tr(
            "On the data server make the user: “smbpasswd -a %2”. On the other nodes put the lines username=%2 "
            "and password=… into %1, made before by “install -m 0600 /dev/null %1”: it stands in no list of "
            "processes then, and root alone can read it.")
            .arg(QLatin1String(shareCredentialsFile), plan.userName),
        ShareLinesText::tr(
            "seal, server smb encrypt: nobody on the network reads along. uid, gid: the user and group of the agent "
            "on that node."),
        ShareLinesText::tr(
            "Then run “testparm” and “smbcontrol all reload-config” on the data server, and “mount -a” on the other "
            "nodes.")};
}

} // namespace Agent
