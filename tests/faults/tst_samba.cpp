// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/shares/sharelines.h"
#include "tests/faults/faulttest.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace Agent;
using namespace Qt::StringLiterals;

/*!
    A real file server: Samba, with the lines that `atrium-agent check` prints, mounted for one of two nodes through smbnetfs, as
    the kernel's own client need not be there. Runs in a network of its own (see CMakeLists.txt): the port is Samba's.
*/
class tst_Samba : public FaultTest
{
    Q_OBJECT

private Q_SLOTS:
    void folderIsSharedThroughAFileServerThatStallsAndDies()
    {
        QVERIFY(prepare(2));
        for (const char *name : {"upload", "streams", "net", "home/.smb", "samba"})
            QVERIFY(QDir().mkpath(path(QLatin1String(name))));
        QVERIFY(writeServerConfig() && writeClientConfig());
        QProcess added;
        added.start(u"smbpasswd"_s, {u"-c"_s, path(u"smb.conf"_s), u"-s"_s, u"-a"_s, u"root"_s});
        QVERIFY(added.waitForStarted());
        added.write("secret\nsecret\n");
        QVERIFY(added.waitForFinished());
        const auto ended = qScopeGuard([this] {
            runProgram(u"umount"_s, {u"--lazy"_s, path(u"net"_s)});
            endServer();
            m_client.kill();
            m_client.waitForFinished();
        });
        QVERIFY(startServer());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, path(u"home"_s));
        m_client.setProcessEnvironment(environment);
        m_client.start(u"smbnetfs"_s, {path(u"net"_s), u"-f"_s});
        QVERIFY(m_client.waitForStarted());
        const QString seen = u"net/127.0.0.1/atrium-upload"_s;
        QTRY_VERIFY_WITH_TIMEOUT(QDir(path(seen)).exists(), patienceMs);

        cluster().setConfig(2, u"files.upload"_s, u"\""_s + seen + u"\""_s);
        QVERIFY(cluster().startAll());
        QVERIFY(QTest::qWaitFor([this] { return scenario().allAre("up", 1); }, patienceMs));
        QVERIFY(scenario().meetOn(2, 2));
        QVERIFY2(becomes(2, u"shared"_s) && becomes(1, u"shared"_s), qPrintable(m_last));

        QCOMPARE(::killpg(pid_t(m_server.processId()), SIGSTOP), 0);
        QVERIFY2(becomes(2, u"unreachable"_s), qPrintable(m_last));
        QCOMPARE(::killpg(pid_t(m_server.processId()), SIGCONT), 0);
        QVERIFY2(becomes(2, u"shared"_s), qPrintable(m_last));

        endServer();
        QVERIFY2(becomes(2, u"unreachable"_s), qPrintable(m_last));
        QVERIFY(startServer());
        QVERIFY2(becomes(2, u"shared"_s), qPrintable(m_last));
        proveNobodyNoticed();
        PROVE("serve", "saved");
    }

private:
    QString path(const QString &name) { return cluster().folder() + u'/' + name; }

    bool write(const QString &name, const QString &content)
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
            && file.write(content.toUtf8()) > 0;
    }

    bool writeServerConfig()
    {
        SharingPlan plan;
        plan.userName = u"root"_s;
        plan.server = {u"node1"_s,
                       u"127.0.0.1"_s,
                       {{ShareFolder::Upload, path(u"upload"_s)}, {ShareFolder::Streams, path(u"streams"_s)}}};
        plan.others.append({u"node2"_s, u"127.0.0.1"_s, plan.server.folders});
        QStringList lines{u"[global]"_s,
                          u"server role = standalone server"_s,
                          u"passdb backend = tdbsam:"_s + path(u"samba/passdb.tdb"_s),
                          u"log file = "_s + path(u"samba/log"_s),
                          u"load printers = no"_s,
                          u"disable spoolss = yes"_s};
        for (const char *folder :
             {"private dir", "lock directory", "state directory", "cache directory", "pid directory", "ncalrpc dir"})
            lines.append(QLatin1String(folder) + u" = "_s + path(u"samba"_s));
        const QString name = u"smb.conf"_s;
        if (!write(name, (lines + sambaLines(plan).first().lines).join(u'\n') + u'\n'))
            return false;
        const auto tested = runProgram(u"testparm"_s, {u"-s"_s, path(name)});
        if (tested.exitCode != 0 || tested.output.contains(u"Unknown parameter"_s))
            qWarning().noquote() << tested.output;
        return tested.exitCode == 0 && !tested.output.contains(u"Unknown parameter"_s);
    }

    bool writeClientConfig()
    {
        return write(u"home/.smb/smbnetfs.conf"_s, u"auth \"127.0.0.1\" \"root\" \"secret\"\nsmb_timeout 5000\n"_s)
            && write(u"home/.smb/smb.conf"_s,
                     u"[global]\nclient min protocol = SMB3\nclient smb encrypt = required\n"_s);
    }

    /*! It and its children, one for each client, are a group of processes. */
    bool startServer()
    {
        m_server.setChildProcessModifier([] { ::setpgid(0, 0); });
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.start(u"smbd"_s, {u"-F"_s, u"--no-process-group"_s, u"-s"_s, path(u"smb.conf"_s)});
        return m_server.waitForStarted();
    }
    void endServer()
    {
        if (m_server.state() == QProcess::NotRunning)
            return;
        ::killpg(pid_t(m_server.processId()), SIGKILL);
        m_server.waitForFinished();
    }

    QString wordOf(int node)
    {
        const auto rows = scenario().ask(1, u"checkShares"_s);
        m_last.clear();
        for (const Scenario::Row &row : rows) {
            if (row.value(u"folder"_s) == u"upload"_s && row.value(u"seenFrom"_s).toInt() == node) {
                m_last = row.value(u"state"_s) + u' ' + row.value(u"detail"_s);
                return row.value(u"folderState"_s);
            }
        }
        return {};
    }
    bool becomes(int node, const QString &word)
    {
        return scenario().talkUntil([&] { return wordOf(node) == word; }, 3 * patienceMs);
    }

    QProcess m_server;
    QProcess m_client;
    QString m_last; // what the node said last
};

ATRIUM_TEST(tst_Samba)
#include "tst_samba.moc"
