// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/shares/mounttable.h"
#include "agent/shares/sharingplan.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

const QMap<ShareFolder, QString> usual{{ShareFolder::Upload, u"/srv/upload"_s},
                                       {ShareFolder::Streams, u"/srv/streams"_s}};

SharingPlan planOf(const QString &server, const QStringList &others)
{
    SharingPlan plan;
    plan.server = {u"north"_s, server, usual};
    plan.user = 996;
    plan.group = 995;
    for (const QString &address : others)
        plan.others.append({u"at "_s + address, address, usual});
    return plan;
}

NodeStatus node(qint64 id, const QString &address, const QString &peerAddress = {})
{
    NodeStatus node;
    node.record.id = NodeId(id);
    node.record.name = u"node%1"_s.arg(id);
    node.record.address = address;
    node.peerAddress = peerAddress;
    return node;
}

QList<ShareRow> ownRows(qint64 id, const QString &fileSystem, const QString &base)
{
    QList<ShareRow> rows;
    for (const ShareFolder folder : allShareFolders) {
        ShareRow row;
        row.seenFrom = row.sight.node = NodeId(id);
        row.view.folder = folder;
        row.view.fileSystem = fileSystem;
        row.view.path = base + u'/' + shareFolderName(folder);
        rows.append(row);
    }
    return rows;
}

QStringList addresses(const SharingPlan &plan)
{
    QStringList all;
    for (const SharingMachine &machine : plan.others)
        all.append(machine.address);
    return all;
}

} // namespace

/*! What administrators are told to write into exports, fstab and smb.conf, and for which machines. */
class tst_ShareLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nfsExportsToEachNodeAlone();
    void nfsIsMountedWhereTheNodeHasIt();
    void longAddressesStandAsEachFileWantsThem();
    void oddPathsStayOneField();
    void sambaSharesToNobodyElse();
    void machineWithTwoNodesMountsOnce();
    void hostsAreToldFromOtherThings_data();
    void hostsAreToldFromOtherThings();
    void serverIsWhoHasTheFolders();
    void serverIsWhoIsNamed();
    void nodesOnOneMachineNeedNothing();
    void addressThatIsNoneIsTold();
};

void tst_ShareLines::nfsExportsToEachNodeAlone()
{
    const auto files = nfsLines(planOf(u"10.1.1.1"_s, {u"10.1.1.2"_s, u"10.1.1.3"_s}));
    QCOMPARE(files.size(), 3);
    QCOMPARE(files[0].machine, u"north"_s);
    QCOMPARE(files[0].file, u"/etc/exports"_s);
    QCOMPARE(files[0].lines.size(), 4);
    QCOMPARE(
        files[0].lines[1],
        u"/srv/upload 10.1.1.3(rw,sync,no_subtree_check,root_squash,all_squash,anonuid=996,anongid=995,sec=sys)"_s);
    for (const QString &line : files[0].lines)
        QVERIFY(!line.contains(u"no_root_squash"_s) && !line.contains(u'*'));
}

void tst_ShareLines::nfsIsMountedWhereTheNodeHasIt()
{
    SharingPlan plan = planOf(u"10.1.1.1"_s, {u"10.1.1.2"_s});
    plan.others[0].folders.insert(ShareFolder::Upload, u"/var/lib/atrium/upload"_s);
    const FileLines fstab = nfsLines(plan).at(1);
    QCOMPARE(fstab.file, u"/etc/fstab"_s);
    QCOMPARE(fstab.lines.first().section(u' ', 0, 2), u"10.1.1.1:/srv/upload /var/lib/atrium/upload nfs"_s);
    const QStringList options = fstab.lines.first().section(u' ', 3, 3).split(u',');
    for (const char *option :
         {"vers=4.2", "sec=sys", "softerr", "nosuid", "nodev", "noexec", "_netdev", "lookupcache=positive"})
        QVERIFY2(options.contains(QLatin1String(option)), option);
    QVERIFY(fstab.lines.first().endsWith(u" 0 0"_s));
    QVERIFY(!nfsReasons().isEmpty());
}

void tst_ShareLines::longAddressesStandAsEachFileWantsThem()
{
    const SharingPlan plan = planOf(u"2001:db8::1"_s, {u"2001:db8::2"_s});
    const auto nfs = nfsLines(plan);
    QVERIFY2(nfs[0].lines[0].startsWith(u"/srv/upload 2001:db8::2(rw"_s), qPrintable(nfs[0].lines[0]));
    QVERIFY2(nfs[1].lines[0].startsWith(u"[2001:db8::1]:/srv/upload /srv/upload nfs "_s), qPrintable(nfs[1].lines[0]));
    const auto samba = sambaLines(plan);
    QVERIFY(samba[0].lines.contains(u"    hosts allow = 2001:db8::2"_s));
    QVERIFY2(samba[1].lines[0].startsWith(u"//atrium-data/atrium-upload /srv/upload cifs "_s)
                 && samba[1].lines[0].contains(u",ip=2001:db8::1 0 0"_s),
             qPrintable(samba[1].lines[0]));
}

void tst_ShareLines::oddPathsStayOneField()
{
    SharingPlan plan = planOf(u"10.1.1.1"_s, {u"10.1.1.2"_s});
    const QString odd = u"/srv/our #1 files/100 %/"_s + QChar(u'"');
    plan.server.folders.insert(ShareFolder::Upload, odd);
    plan.others[0].folders.insert(ShareFolder::Upload, odd);
    const auto nfs = nfsLines(plan);
    const QString field = uR"(/srv/our\040\0431\040files/100\040%/\042)"_s;
    QCOMPARE(nfs[0].lines[0].section(u' ', 0, 0), field);
    QCOMPARE(nfs[1].lines[0].split(u' ').size(), 6);
    QCOMPARE(nfs[1].lines[0].section(u' ', 1, 1), field);
    const auto samba = sambaLines(plan);
    QVERIFY(samba[0].lines.contains(u"    path = /srv/our #1 files/100 %%/\""_s));
    QCOMPARE(samba[1].lines[0].split(u' ').size(), 6);
}

void tst_ShareLines::sambaSharesToNobodyElse()
{
    SharingPlan plan = planOf(u"10.1.1.1"_s, {u"10.1.1.2"_s, u"10.1.1.3"_s});
    plan.userName = u"meetings"_s;
    const auto files = sambaLines(plan);
    QCOMPARE(files.size(), 3);
    for (const char *line : {"[atrium-upload]", "[atrium-streams]", "    path = /srv/streams",
                             "    valid users = meetings", "    guest ok = no", "    hosts allow = 10.1.1.2 10.1.1.3",
                             "    hosts deny = ALL", "    server smb encrypt = required"})
        QVERIFY2(files[0].lines.contains(QLatin1String(line)), line);
    QVERIFY2(files[2].lines[1].startsWith(
                 u"//10.1.1.1/atrium-streams /srv/streams cifs credentials=/etc/atrium/share.credentials,"_s),
             qPrintable(files[2].lines[1]));
    for (const FileLines &file : files)
        QVERIFY(!file.lines.join(u'\n').contains(u"password"_s));
    QVERIFY(sambaReasons(plan).join(u'\n').contains(u"-m 0600"_s));
}

void tst_ShareLines::machineWithTwoNodesMountsOnce()
{
    const SharingPlan plan = planOf(u"10.1.1.1"_s, {u"10.1.1.2"_s, u"10.1.1.2"_s});
    QCOMPARE(nfsLines(plan).size(), 2);
    QCOMPARE(nfsLines(plan).first().lines.size(), 2);
    QCOMPARE(sambaLines(plan).size(), 2);
}

void tst_ShareLines::hostsAreToldFromOtherThings_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isHost");
    for (const char *host :
         {"10.1.1.1", "2001:db8::1", "node1", "node1.example.org", "localhost", "xn--bcher-kva.example"})
        QTest::newRow(host) << QString::fromLatin1(host) << true;
    for (const char *other : {"", " ", "10.1.1.1(rw)", "*", "*.example.org", "a b", "-rw", "node1,rw", "host/24",
                              "[2001:db8::1]", "@group", "a\nb", "node1.", "10.1.1.1 10.1.1.2", "fe80::1%eth0 *(rw)"})
        QTest::newRow(other) << QString::fromLatin1(other) << false;
}

void tst_ShareLines::hostsAreToldFromOtherThings()
{
    QFETCH(QString, address);
    QTEST(isPlainHost(address), "isHost");
}

void tst_ShareLines::serverIsWhoHasTheFolders()
{
    const NodesSnapshot nodes{
        {}, {node(1, u"a.example"_s, u"10.1.1.1"_s), node(2, u"b.example"_s, u"10.1.1.2"_s), node(3, u"10.1.1.3"_s)}};
    const auto shares = ownRows(1, u"nfs4"_s, u"/mnt"_s) + ownRows(2, u"xfs"_s, u"/data"_s);
    const auto place = planSharing(nodes, shares, NodeId(1), usual, {});
    QVERIFY(place);
    QCOMPARE(place->server, NodeId(2));
    QCOMPARE(place->plan.server.address, u"10.1.1.2"_s); // where the nodes reach it, not people
    QCOMPARE(place->plan.server.folders.value(ShareFolder::Upload), u"/data/upload"_s);
    QCOMPARE(addresses(place->plan), (QStringList{u"10.1.1.1"_s, u"10.1.1.3"_s}));
    QCOMPARE(place->plan.others[0].folders, usual); // its own configuration, not what it told before
    QCOMPARE(place->plan.others[1].folders, usual); // it has not told
    // Nobody's: then it is the machine where it is asked.
    QCOMPARE(planSharing(nodes, ownRows(2, u"nfs4"_s, u"/mnt"_s), NodeId(3), usual, {})->server, NodeId(3));
}

void tst_ShareLines::serverIsWhoIsNamed()
{
    const NodesSnapshot nodes{{}, {node(1, u"10.1.1.1"_s), node(2, u"b.example"_s, u"10.1.1.2"_s)}};
    for (const char *wanted : {"2", "b.example", "10.1.1.2", "node2"})
        QCOMPARE(planSharing(nodes, {}, NodeId(1), usual, QLatin1String(wanted))->server, NodeId(2));
    const auto elsewhere = planSharing(nodes, {}, NodeId(1), usual, u"nas.example"_s);
    QVERIFY(elsewhere);
    QCOMPARE(elsewhere->server, NodeId());
    QCOMPARE(addresses(elsewhere->plan), (QStringList{u"10.1.1.1"_s, u"10.1.1.2"_s}));
    QCOMPARE(elsewhere->plan.server.folders, usual);
    for (const char *wanted : {"7", "a(rw)", "a b"}) {
        const auto refused = planSharing(nodes, {}, NodeId(1), usual, QLatin1String(wanted));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QVERIFY(!refused.error().remedy.isEmpty());
    }
}

void tst_ShareLines::nodesOnOneMachineNeedNothing()
{
    const NodesSnapshot nodes{{}, {node(1, u"127.0.0.1"_s), node(2, u"127.0.0.1"_s)}};
    const auto place = planSharing(nodes, {}, NodeId(1), usual, {});
    QVERIFY(place && place->plan.others.isEmpty());
}

void tst_ShareLines::addressThatIsNoneIsTold()
{
    const NodesSnapshot nodes{{}, {node(1, u"10.1.1.1"_s), node(2, u"10.1.1.2 *(rw)"_s)}};
    const auto place = planSharing(nodes, {}, NodeId(1), usual, {});
    QVERIFY(place);
    QCOMPARE(place->unusable, QStringList{u"node2 (10.1.1.2 *(rw))"_s});
    QVERIFY(place->plan.others.isEmpty());
}

ATRIUM_TEST(tst_ShareLines)
#include "tst_sharelines.moc"
