// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/shares/mountrules.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

using namespace Agent;
using namespace Qt::StringLiterals;

/*! What is mounted, and what is said of it. */
class tst_MountTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesAreRead_data();
    void linesAreRead();
    void oddLinesAreLeftOut();
    void ownMountsAreRead();
    void namesComeThroughAField_data();
    void namesComeThroughAField();
    void halfAnEscapeIsNone();
    void pathIsInTheDeepestMount();
    void kindIsToldByTheType();
    void mountsAreJudged_data();
    void mountsAreJudged();
};

void tst_MountTable::linesAreRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("point");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("options");
    QTest::newRow("NFS")
        << "51 29 0:45 / /srv/upload rw,nosuid,relatime shared:28 - nfs4 10.1.1.1:/srv/upload rw,vers=4.2"_ba
        << u"10.1.1.1:/srv/upload"_s << u"/srv/upload"_s << u"nfs4"_s << u"rw,nosuid,relatime,vers=4.2"_s;
    QTest::newRow("without optional fields")
        << "36 35 98:0 / / ro - ext4 /dev/vda1 rw"_ba << u"/dev/vda1"_s << u"/"_s << u"ext4"_s << u"ro,rw"_s;
    QTest::newRow("with many") << "36 35 98:0 / /a rw shared:1 master:2 propagate_from:3 - xfs /dev/vdb rw"_ba
                               << u"/dev/vdb"_s << u"/a"_s << u"xfs"_s << u"rw"_s;
    QTest::newRow("blanks in names") << R"(36 35 98:0 / /srv/my\040files\011here rw - cifs //host/a\040share rw)"_ba
                                     << u"//host/a share"_s << u"/srv/my files\there"_s << u"cifs"_s << u"rw"_s;
    QTest::newRow("a folder named -") << "36 35 98:0 /- /- rw - tmpfs - rw,size=1k"_ba << u"-"_s << u"/-"_s
                                      << u"tmpfs"_s << u"rw,size=1k"_s;
    QTest::newRow("no source") << "36 35 98:0 / /a rw - fuse.x  rw"_ba << QString() << u"/a"_s << u"fuse.x"_s
                               << u"rw"_s;
}

void tst_MountTable::linesAreRead()
{
    QFETCH(QByteArray, line);
    const auto mounts = readMountInfo(line + '\n');
    QCOMPARE(mounts.size(), 1);
    QTEST(mounts.first().source, "source");
    QTEST(mounts.first().point, "point");
    QTEST(mounts.first().type, "type");
    QTEST(mounts.first().options.join(u','), "options");
}

void tst_MountTable::oddLinesAreLeftOut()
{
    for (const char *line :
         {"", " ", "-", "36 35 98:0 / /a rw", "36 35 98:0 / /a rw - ext4", "a b c d e f g h i j", " - - - - - - - "})
        QVERIFY2(readMountInfo(line).isEmpty(), line);
    QCOMPARE(readMountInfo("nonsense\n36 35 98:0 / / rw - ext4 /dev/vda rw\n\n").size(), 1);
}

void tst_MountTable::ownMountsAreRead()
{
    QFile file(u"/proc/self/mountinfo"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto mounts = readMountInfo(file.readAll());
    const auto proc = mountOf(mounts, u"/proc/self"_s);
    QVERIFY(proc);
    QCOMPARE(proc->type, u"proc"_s);
}

void tst_MountTable::namesComeThroughAField_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("field");
    QTest::newRow("plain") << u"/srv/upload"_s << u"/srv/upload"_s;
    QTest::newRow("blank") << u"/srv/my files"_s << uR"(/srv/my\040files)"_s;
    QTest::newRow("tab and line") << u"/a\tb\nc"_s << uR"(/a\011b\012c)"_s;
    QTest::newRow("backslash") << uR"(/a\040b)"_s << uR"(/a\134040b)"_s;
    QTest::newRow("what begins a comment or a quotation") << u"/#\"a"_s << uR"(/\043\042a)"_s;
    QTest::newRow("letters of the world") << u"/srv/übergabe"_s << u"/srv/übergabe"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void tst_MountTable::namesComeThroughAField()
{
    QFETCH(QString, name);
    QTEST(mountField(name), "field");
    QCOMPARE(fromMountField(QFile::encodeName(mountField(name))), name);
}

void tst_MountTable::halfAnEscapeIsNone()
{
    QCOMPARE(fromMountField(R"(/a\04)"), uR"(/a\04)"_s);
    QCOMPARE(fromMountField(R"(/a\)"), uR"(/a\)"_s);
    QCOMPARE(fromMountField(R"(/a\09z)"), uR"(/a\09z)"_s);
}

void tst_MountTable::pathIsInTheDeepestMount()
{
    const QList<Mount> mounts{{u"disk"_s, u"/"_s, u"ext4"_s},
                              {u"first"_s, u"/srv"_s, u"ext4"_s},
                              {u"deep"_s, u"/srv/upload"_s, u"nfs4"_s},
                              {u"hides it"_s, u"/srv"_s, u"xfs"_s}};
    QCOMPARE(mountOf(mounts, u"/srv/upload/a"_s)->source, u"deep"_s);
    QCOMPARE(mountOf(mounts, u"/srv/upload"_s)->source, u"deep"_s);
    QCOMPARE(mountOf(mounts, u"/srv/uploads"_s)->source, u"hides it"_s);
    QCOMPARE(mountOf(mounts, u"/srvx"_s)->source, u"disk"_s);
    QVERIFY(!mountOf({}, u"/srv"_s));
    QVERIFY(!mountOf({mounts.at(1)}, u"/home"_s));
}

void tst_MountTable::kindIsToldByTheType()
{
    const auto kind = [](const char *type) { return mountKind({{}, {}, QLatin1String(type)}); };
    for (const char *type : {"ext4", "xfs", "btrfs", "overlay", "zfs", "fuseblk"})
        QCOMPARE(kind(type), MountKind::Local);
    QCOMPARE(kind("nfs"), MountKind::Nfs);
    QCOMPARE(kind("nfs4"), MountKind::Nfs);
    QCOMPARE(kind("cifs"), MountKind::Cifs);
    QCOMPARE(kind("fuse.sshfs"), MountKind::Fuse);
    QCOMPARE(kind("tmpfs"), MountKind::Memory);
    QCOMPARE(kind("ceph"), MountKind::OtherNetwork);
}

void tst_MountTable::mountsAreJudged_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("options");
    QTest::addColumn<bool>("isHere");
    QTest::addColumn<QStringList>("said"); // a part of each; + well, ? warning, ! problem
    const QString nfs = u"rw,nosuid,nodev,noexec,vers=4.2,softerr,timeo=50,retrans=2,lookupcache=pos"_s;
    const QString cifs = u"rw,nosuid,nodev,noexec,vers=3.1.1,seal,cache=strict,soft"_s;
    const auto with = [](const QString &options, const char *old, const char *other) {
        return QString(options).replace(QLatin1String(old), QLatin1String(other));
    };
    QTest::newRow("NFS as advised") << u"nfs4"_s << nfs << false << QStringList{u"+mounted by NFS"_s};
    QTest::newRow("Samba as advised") << u"cifs"_s << cifs << false << QStringList{u"+mounted by Samba"_s};
    QTest::newRow("a disk, here") << u"ext4"_s << u"rw"_s << true << QStringList{u"+disk of this machine"_s};
    QTest::newRow("a disk, where it should be mounted")
        << u"ext4"_s << u"rw"_s << false << QStringList{u"!Nothing is mounted"_s};
    QTest::newRow("memory") << u"tmpfs"_s << u"rw,nosuid,nodev,noexec"_s << true << QStringList{u"!in memory"_s};
    QTest::newRow("read-only") << u"nfs4"_s << with(nfs, "rw", "ro") << false
                               << QStringList{u"+NFS"_s, u"!read-only"_s};
    QTest::newRow("a read-only disk") << u"ext4"_s << u"ro"_s << true << QStringList{u"+disk"_s, u"!read-only"_s};
    QTest::newRow("soft") << u"nfs4"_s << with(nfs, "softerr", "soft") << false << QStringList{u"+NFS"_s, u"?soft"_s};
    QTest::newRow("hard") << u"nfs4"_s << with(nfs, "softerr", "hard") << false << QStringList{u"+NFS"_s, u"?hard"_s};
    QTest::newRow("an old protocol") << u"nfs"_s << with(nfs, "vers=4.2", "vers=3") << false
                                     << QStringList{u"+NFS"_s, u"?NFS 3"_s};
    QTest::newRow("remembers what is not there")
        << u"nfs4"_s << with(nfs, "lookupcache=pos", "relatime") << false << QStringList{u"+NFS"_s, u"?not there"_s};
    QTest::newRow("no attribute cache") << u"nfs4"_s << nfs + u",noac"_s << false << QStringList{u"+NFS"_s, u"?noac"_s};
    QTest::newRow("attributes for too long")
        << u"nfs4"_s << nfs + u",acregmax=600,acdirmax=60"_s << false << QStringList{u"+NFS"_s, u"?600 s ago"_s};
    QTest::newRow("programs can be run") << u"nfs4"_s << with(nfs, "nosuid,nodev,", "") << false
                                         << QStringList{u"+NFS"_s, u"?without nosuid,nodev"_s};
    QTest::newRow("Samba in the clear") << u"cifs"_s << with(cifs, ",seal", "") << false
                                        << QStringList{u"+Samba"_s, u"?can be read"_s};
    QTest::newRow("Samba of old") << u"cifs"_s << with(cifs, "vers=3.1.1", "vers=1.0") << false
                                  << QStringList{u"+Samba"_s, u"?SMB 1.0"_s};
    QTest::newRow("Samba that does not look") << u"cifs"_s << with(cifs, "cache=strict", "cache=loose") << false
                                              << QStringList{u"+Samba"_s, u"?cache=loose"_s};
    QTest::newRow("a program's") << u"fuse.sshfs"_s << u"rw,nosuid,nodev"_s << false
                                 << QStringList{u"?file system of a program"_s, u"?without noexec"_s};
    QTest::newRow("another network's") << u"ceph"_s << u"rw,nosuid,nodev,noexec"_s << false
                                       << QStringList{u"+It is shared"_s};
}

void tst_MountTable::mountsAreJudged()
{
    QFETCH(QString, type);
    QFETCH(QString, options);
    QFETCH(bool, isHere);
    QFETCH(QStringList, said);
    const Mount mount{u"10.1.1.1:/srv/upload"_s, u"/srv/upload"_s, type, options.split(u',')};
    const auto findings = judgeMount(u"upload"_s, mount, isHere ? FolderSource::Here : FolderSource::Mounted);
    QStringList all;
    for (const Finding &finding : findings) {
        all.append(QStringLiteral("+?!").at(int(finding.level)) + finding.text);
        QCOMPARE(finding.folder, u"upload"_s);
        QCOMPARE(finding.remedy.isEmpty(), finding.level == Finding::Level::Ok);
    }
    QVERIFY2(all.size() == said.size(), qPrintable(all.join(u'\n')));
    for (qsizetype i = 0; i < said.size(); ++i)
        QVERIFY2(all.at(i).startsWith(said.at(i).front()) && all.at(i).contains(said.at(i).mid(1)),
                 qPrintable(all.join(u'\n')));
}

ATRIUM_TEST(tst_MountTable)
#include "tst_mounttable.moc"
