// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/sandbox/sandbox.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Agent;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/*! What a program can do that took over the converter: here it is the script itself. */
class tst_Sandbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fileInsideIsReadAndNothingElse();
    void scriptHasNo_data();
    void scriptHasNo();
    void networkIsNotReached();
    void descriptorsOfTheAgentAreNotPassedOn();
    void pathOfTheFileIsSeenNowhere();
    void limitsHold_data();
    void limitsHold();
    void whatRunsForEverEndsAtTheDeadlineWithAllItsChildren();
    void whatRunsIsKilledWhenTheSignIsRaised();
    void outputThatIsRefusedEndsIt();
    void workFolderIsWrittenAndNothingBesideIt();
    void fileOfTheWorkFolderHasALimitOfItsOwn();

private:
    ChildEnd run(const QByteArray &script, std::chrono::milliseconds deadline = 20s);
    /*! Processes of this machine whose command has the word. */
    static QStringList processesWith(const QByteArray &word);

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_output;
    StopSign m_stop;
};

void tst_Sandbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_output.clear();
    QFile file(m_folder->filePath(u"geheim.odt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("content");
}

ChildEnd tst_Sandbox::run(const QByteArray &script, std::chrono::milliseconds deadline)
{
    const SandboxTask task{m_folder->filePath(u"geheim.odt"_s), "odt", script, {}, {{"WORD", "said"}}};
    return runInSandbox(task, {deadline, 256 << 20, 8 << 20}, m_stop, [this](QByteArrayView piece) {
        m_output += piece;
        return true;
    });
}

QStringList tst_Sandbox::processesWith(const QByteArray &word)
{
    QStringList found;
    for (const QString &process : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        QFile file(u"/proc/"_s + process + u"/cmdline"_s);
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(word))
            found << process;
    }
    return found;
}

void tst_Sandbox::fileInsideIsReadAndNothingElse()
{
    const ChildEnd end = run("cat /source.odt; echo $WORD; id -u; env | wc -l; echo /* /etc/*; echo oh >&2; exit 7");
    QCOMPARE(end.how, ChildEnd::How::Exited);
    QCOMPARE(end.code, 7);
    QCOMPARE(end.complaints, "oh\n");
    QVERIFY2(m_output.startsWith("contentsaid\n65534\n"), m_output.constData());
    QVERIFY2(m_output.contains("/bin /dev /etc /lib /lib64 /source.odt /tmp /usr /var /etc/alternatives"),
             m_output.constData());
    QVERIFY2(!m_output.contains("passwd") && !m_output.contains("/home") && !m_output.contains("/proc"),
             m_output.constData());
}

void tst_Sandbox::scriptHasNo_data()
{
    QTest::addColumn<QByteArray>("attempt");
    QTest::newRow("place to write beside the source") << QByteArray("touch /here");
    QTest::newRow("way to change the source") << QByteArray("echo >>/source.odt");
    QTest::newRow("way to change the source's mode") << QByteArray("chmod 777 /source.odt");
    QTest::newRow("way to change programs") << QByteArray("touch /usr/bin/here");
    QTest::newRow("memory without a limit") << QByteArray("touch /dev/shm/here");
    QTest::newRow("namespaces of its own") << QByteArray("unshare --user true");
    QTest::newRow("mounts") << QByteArray("mount -t tmpfs none /tmp");
    QTest::newRow("capability") << QByteArray("chown 1 /tmp");
    QTest::newRow("processes of others") << QByteArray("kill -0 $PPID && kill -0 2 && kill -0 40");
}

void tst_Sandbox::scriptHasNo()
{
    QFETCH(QByteArray, attempt);
    const ChildEnd end = run("if { " + attempt + "; } 2>/dev/null; then echo could; else echo could not; fi");
    QCOMPARE(end.how, ChildEnd::How::Exited);
    QCOMPARE(m_output, "could not\n");
}

void tst_Sandbox::networkIsNotReached()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    run("exec 2>/dev/null; perl -MIO::Socket::INET -e 'print IO::Socket::INET->new(\"127.0.0.1:"
        + QByteArray::number(server.serverPort()) + "\") ? \"reached\" : \"not reached\"'");
    QCOMPARE(m_output, "not reached");
    QVERIFY(!server.waitForNewConnection(0));
}

void tst_Sandbox::descriptorsOfTheAgentAreNotPassedOn()
{
    const int open = ::open(QFile::encodeName(m_folder->path()).constData(), O_RDONLY | O_DIRECTORY);
    QVERIFY(open > 2);
    const int high = ::fcntl(open, F_DUPFD, 9);
    QVERIFY(high >= 9);
    run("for number in 3 4 5 6 7 8 9 " + QByteArray::number(open) + " " + QByteArray::number(high)
        + "; do { true >&$number; } 2>/dev/null && echo $number; done; cat");
    ::close(open);
    ::close(high);
    QCOMPARE(m_output, "");
}

void tst_Sandbox::pathOfTheFileIsSeenNowhere()
{
    QStringList seen;
    const SandboxTask task{m_folder->filePath(u"geheim.odt"_s), "odt", "env; echo; cat", {}, {}};
    runInSandbox(task, {20s, 256 << 20, 8 << 20}, m_stop, [&](QByteArrayView piece) {
        m_output += piece;
        seen << processesWith("geheim");
        return true;
    });
    QVERIFY(m_output.contains("HOME=/tmp"));
    QVERIFY(!m_output.contains("geheim"));
    QCOMPARE(seen, QStringList());
}

void tst_Sandbox::limitsHold_data()
{
    QTest::addColumn<QByteArray>("attempt");
    QTest::newRow("memory") << QByteArray("perl -e '$a = \"x\" x 400_000_000'");
    QTest::newRow("one file") << QByteArray("head -c 20000000 /dev/zero >large");
    QTest::newRow("all files together") << QByteArray(
        "for n in 1 2 3 4 5; do head -c 4000000 /dev/zero >file$n || exit 1; done");
    QTest::newRow("open files") << QByteArray(
        "perl -e 'for (1 .. 300) { open($f[$_], \"<\", \"/source.odt\") or exit 1 }'");
}

void tst_Sandbox::limitsHold()
{
    QFETCH(QByteArray, attempt);
    run("if (" + attempt + ") 2>/dev/null; then echo could; else echo could not; fi");
    QCOMPARE(m_output, "could not\n");
}

void tst_Sandbox::whatRunsForEverEndsAtTheDeadlineWithAllItsChildren()
{
    const QByteArray name = "lasts" + QByteArray::number(::getpid());
    QElapsedTimer timer;
    timer.start();
    const ChildEnd end =
        run("setsid sh -c 'exec >/dev/null 2>&1; sleep 1000; : " + name + "' & while :; do :; done", 500ms);
    QCOMPARE(end.how, ChildEnd::How::Deadline);
    QVERIFY(timer.elapsed() >= 500);
    QTRY_COMPARE(processesWith(name), QStringList());
}

void tst_Sandbox::whatRunsIsKilledWhenTheSignIsRaised()
{
    StopSign sign;
    const SandboxTask task{m_folder->filePath(u"geheim.odt"_s), "odt", "echo on; sleep 1000", {}, {}};
    const ChildEnd end = runInSandbox(task, {1h, 256 << 20, 8 << 20}, sign, [&](QByteArrayView) {
        sign.raise();
        return true;
    });
    QCOMPARE(end.how, ChildEnd::How::Stopped);
}

void tst_Sandbox::outputThatIsRefusedEndsIt()
{
    const SandboxTask task{m_folder->filePath(u"geheim.odt"_s), "odt", "while :; do echo on; done", {}, {}};
    const ChildEnd end = runInSandbox(task, {1h, 256 << 20, 8 << 20}, m_stop, [](QByteArrayView) { return false; });
    QCOMPARE(end.how, ChildEnd::How::Refused);
}

void tst_Sandbox::workFolderIsWrittenAndNothingBesideIt()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"work"_s));
    SandboxTask task;
    task.script = "echo made >/work/file; touch /here /work/../there 2>/dev/null; echo /*; ls /work";
    task.workFolder = m_folder->filePath(u"work"_s);
    const ChildEnd end = runInSandbox(task, {20s, 256 << 20, 8 << 20}, m_stop, [this](QByteArrayView piece) {
        m_output += piece;
        return true;
    });
    QCOMPARE(end.how, ChildEnd::How::Exited);
    QCOMPARE(m_output, "/bin /dev /etc /lib /lib64 /tmp /usr /var /work\nfile\n");
    QFile file(m_folder->filePath(u"work/file"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "made\n");
}

void tst_Sandbox::fileOfTheWorkFolderHasALimitOfItsOwn()
{
    SandboxTask task;
    task.script =
        "for bytes in 9000000 20000000; do"
        " if (head -c $bytes /dev/zero >/work/file) 2>/dev/null; then echo could; else echo could not; fi; done";
    task.workFolder = m_folder->path();
    SandboxLimits limits{20s, 256 << 20, 8 << 20};
    limits.workFileBytes = 10'000'000;
    runInSandbox(task, limits, m_stop, [this](QByteArrayView piece) {
        m_output += piece;
        return true;
    });
    QCOMPARE(m_output, "could\ncould not\n");
}

ATRIUM_TEST(tst_Sandbox)
#include "tst_sandbox.moc"
