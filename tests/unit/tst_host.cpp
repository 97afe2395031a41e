// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/cluster.h"
#include "agent/nodes/processidentity.h"
#include "tests/support/processstate.h"

#include <QProcess>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <thread>

#include <pthread.h>
#include <sys/wait.h>

using namespace Agent;
using namespace Qt::StringLiterals;

namespace {

/*! This process's identity with one of its five parts replaced: machine, boot, namespace, process id, start time. */
QString with(int part, const QString &value)
{
    QStringList parts = processIdentity().split(u'/');
    parts[part] = value;
    return parts.join(u'/');
}

/*! Starts this program as another process, which ends when its standard input does. Its identity, or nothing. */
QString startChild(QProcess &child, const QString &how)
{
    child.start(QCoreApplication::applicationFilePath(), {how});
    return child.waitForReadyRead() ? QString::fromLatin1(child.readLine().trimmed()) : QString();
}

} // namespace

/*! What the agent knows of the machine it runs on. */
class tst_Host : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void machineIsAlwaysTheSame();
    void processNamesItself();
    void ownProcessIsNotGone();
    void childIsGoneOnceItHasEnded();
    void childIsGoneThoughNobodyAskedHowItEnded();
    void childWhoseFirstThreadHasEndedIsNotGone();
    void isGoneOnlyWhenCertain_data();
    void isGoneOnlyWhenCertain();
    void networkFileSystems_data();
    void networkFileSystems();
};

void tst_Host::machineIsAlwaysTheSame()
{
    QCOMPARE(machineIdentity().size(), 16);
    QCOMPARE(machineIdentity(), machineIdentity());
}

void tst_Host::processNamesItself()
{
    QCOMPARE(processIdentity(), processIdentity());
    QVERIFY(processIdentity().startsWith(machineIdentity() + u'/'));
    QCOMPARE(processIdOf(processIdentity()), QString::number(QCoreApplication::applicationPid()));
    QCOMPARE(processIdOf(u"nothing"_s), u""_s);
}

void tst_Host::ownProcessIsNotGone()
{
    QVERIFY(!isCertainlyGone(processIdentity()));
}

void tst_Host::childIsGoneOnceItHasEnded()
{
    QProcess child;
    const QString identity = startChild(child, u"identify"_s);
    QCOMPARE(processIdOf(identity), QString::number(child.processId()));
    QVERIFY(!isCertainlyGone(identity));
    child.closeWriteChannel(); // it ends when it can read no more
    QVERIFY(child.waitForFinished());
    QVERIFY(isCertainlyGone(identity));
}

// As in a container whose first process takes no notice of the others' ends.
void tst_Host::childIsGoneThoughNobodyAskedHowItEnded()
{
    QProcess child;
    const QString identity = startChild(child, u"identify"_s);
    QVERIFY(!isCertainlyGone(identity));
    child.kill();
    siginfo_t how;
    QCOMPARE(waitid(P_PID, id_t(child.processId()), &how, WEXITED | WNOWAIT), 0); // nor is asked here
    QVERIFY(isCertainlyGone(identity));
}

void tst_Host::childWhoseFirstThreadHasEndedIsNotGone()
{
    QProcess child;
    const QString identity = startChild(child, u"identify-in-a-thread"_s);
    QTRY_VERIFY(processState(child.processId()) == 'Z');
    QVERIFY(!isCertainlyGone(identity));
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished());
    QVERIFY(isCertainlyGone(identity));
}

void tst_Host::isGoneOnlyWhenCertain_data()
{
    QTest::addColumn<QString>("identity");
    QTest::addColumn<bool>("expected");
    QTest::newRow("another process by our id") << with(4, u"1"_s) << true;
    QTest::newRow("a process id that is not in use") << with(3, u"4194305"_s) << true; // above the kernel's highest
    QTest::newRow("a process of another machine") << with(0, u"0123456789abcdef"_s) << false;
    QTest::newRow("a process of another boot") << with(1, u"01234567"_s) << false;
    QTest::newRow("a process of another namespace") << with(2, u"1"_s) << false;
    QTest::newRow("a process whose start was not known") << with(4, u""_s) << false;
    QTest::newRow("no process id") << with(3, u""_s) << false;
    QTest::newRow("a word for a process id") << with(3, u"self"_s) << false;
    QTest::newRow("a path for a process id") << with(3, u".."_s) << false;
    QTest::newRow("a group of processes for a process id") << with(3, u"-1"_s) << false;
    QTest::newRow("process 0") << with(3, u"0"_s) << false;
    QTest::newRow("a part too many") << processIdentity() + u"/1"_s << false;
    QTest::newRow("a part too few") << processIdentity().section(u'/', 0, 3) << false;
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("slashes") << u"////"_s << false;
    QTest::newRow("text") << u"it was me"_s << false;
}

void tst_Host::isGoneOnlyWhenCertain()
{
    QFETCH(QString, identity);
    QTEST(isCertainlyGone(identity), "expected");
}

void tst_Host::networkFileSystems_data()
{
    QTest::addColumn<unsigned long>("type");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, unsigned long type, bool expected) {
        QTest::newRow(name) << type << expected;
    };
    row("NFS", 0x6969, true);
    row("CIFS", 0xff534d42, true);
    row("CIFS, as a signed number widens", 0xffffffffff534d42, true);
    row("SMB 2", 0xfe534d42, true);
    row("SMB of old", 0x517b, true);
    row("FUSE", 0x65735546, true);
    row("9p", 0x01021997, true);
    row("Ceph", 0x00c36400, true);
    row("AFS", 0x5346414f, true);
    row("Coda", 0x73757245, true);
    row("VirtualBox's shared folders", 0x786f4256, true);
    row("OCFS2", 0x7461636f, true);
    row("GFS2", 0x01161970, true);
    row("Lustre", 0x0bd00bd0, true);
    row("ext4", 0xef53, false);
    row("XFS", 0x58465342, false);
    row("Btrfs", 0x9123683e, false);
    row("ZFS", 0x2fc12fc1, false);
    row("a RAM disk", 0x01021994, false);
    row("layers of a container", 0x794c7630, false);
    row("nothing", 0, false);
}

void tst_Host::networkFileSystems()
{
    QFETCH(unsigned long, type);
    QTEST(isNetworkFileSystem(type), "expected");
}

int main(int argc, char **argv)
{
    const bool isInAThread = argc == 2 && qstrcmp(argv[1], "identify-in-a-thread") == 0;
    if (isInAThread || (argc == 2 && qstrcmp(argv[1], "identify") == 0)) { // see startChild()
        std::puts(qPrintable(processIdentity()));
        std::fflush(stdout);
        if (isInAThread) {
            std::thread([] {
                std::getchar();
                std::_Exit(0);
            }).detach();
            pthread_exit(nullptr);
        }
        std::getchar();
        return 0;
    }
    QCoreApplication application(argc, argv);
    tst_Host test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_host.moc"
