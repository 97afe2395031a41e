// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monitoring/scrape.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cstring>

#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Agent;
using namespace Qt::StringLiterals;

namespace {

/*! Hears what a program tells systemd, at a real socket. */
class NotifySocket
{
public:
    explicit NotifySocket(const QByteArray &name) // abstract when it begins with '@'
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        memcpy(address.sun_path, name.constData(), size_t(name.size()));
        if (name.startsWith('@'))
            address.sun_path[0] = '\0';
        if (::bind(m_socket, reinterpret_cast<const sockaddr *>(&address),
                   socklen_t(offsetof(sockaddr_un, sun_path) + size_t(name.size())))
            != 0)
            qFatal("no socket");
    }
    ~NotifySocket() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(NotifySocket)

    QByteArrayList &heard() //!< all that came so far
    {
        char bytes[4096];
        for (ssize_t got = ::recv(m_socket, bytes, sizeof bytes, 0); got > 0;
             got = ::recv(m_socket, bytes, sizeof bytes, 0))
            m_heard.append(QByteArray(bytes, got));
        return m_heard;
    }
    qsizetype count(const QByteArray &line)
    {
        return std::ranges::count_if(heard(), [&](const QByteArray &each) { return each.split('\n').contains(line); });
    }

private:
    const int m_socket;
    QByteArrayList m_heard;
};

/*! Stops one thread of a child, as a deadlock would, and lets it go on at the end. */
class StuckThread
{
public:
    StuckThread(qint64 process, const QByteArray &name) // empty = the main thread
    {
        if (name.isEmpty())
            m_thread = pid_t(process);
        const auto tasks = QDir(u"/proc/%1/task"_s.arg(process)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &task : tasks) {
            QFile comm(u"/proc/%1/task/%2/comm"_s.arg(process).arg(task));
            if (comm.open(QIODevice::ReadOnly) && comm.readAll().trimmed() == name)
                m_thread = task.toInt();
        }
        m_isStuck = m_thread > 0 && ptrace(PTRACE_SEIZE, m_thread, nullptr, nullptr) == 0
            && ptrace(PTRACE_INTERRUPT, m_thread, nullptr, nullptr) == 0
            && waitpid(m_thread, nullptr, __WALL) == m_thread;
    }
    ~StuckThread()
    {
        if (m_isStuck)
            ptrace(PTRACE_DETACH, m_thread, nullptr, nullptr);
    }
    Q_DISABLE_COPY_MOVE(StuckThread)

    bool isStuck() const { return m_isStuck; }

private:
    pid_t m_thread = 0;
    bool m_isStuck = false;
};

} // namespace

/*! What a real node tells systemd. */
class tst_Service : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_cluster.reset(); }

    void serviceIsReadyOnceItServesAndSaysWhenItStops();
    void stuckThreadOfRoomsEndsTheWatchdog();
    void stuckMainLoopEndsTheWatchdog();
    void abstractSocketsAreFound();
    void watchdogOfAnotherProcessIsLeftAlone();

private:
    bool start(const QByteArray &socket, const QByteArray &watchdogMicroseconds, const QByteArray &watchdogPid = {});

    static constexpr auto halfASecond = "500000";

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<AgentCluster> m_cluster;
    std::unique_ptr<NotifySocket> m_socket;
};

void tst_Service::init()
{
    m_database = TestDatabase::start(DatabaseDriver::Sqlite);
    m_cluster =
        std::make_unique<AgentCluster>(*m_database, 1, ClusterOptions{.config = {{u"rooms.threads"_s, u"2"_s}}});
    QVERIFY(m_cluster->prepare());
}

bool tst_Service::start(const QByteArray &socket, const QByteArray &watchdogMicroseconds, const QByteArray &watchdogPid)
{
    m_socket = std::make_unique<NotifySocket>(socket);
    QProcessEnvironment environment;
    environment.insert(u"NOTIFY_SOCKET"_s, QString::fromLatin1(socket));
    environment.insert(u"WATCHDOG_USEC"_s, QString::fromLatin1(watchdogMicroseconds));
    if (!watchdogPid.isEmpty())
        environment.insert(u"WATCHDOG_PID"_s, QString::fromLatin1(watchdogPid));
    m_cluster->setEnvironment(1, environment);
    return m_cluster->start(1);
}

void tst_Service::serviceIsReadyOnceItServesAndSaysWhenItStops()
{
    QVERIFY(start((m_cluster->folder() + u"/notify"_s).toUtf8(), halfASecond));
    QTRY_COMPARE(m_socket->count("READY=1"), 1);
    QCOMPARE(m_socket->heard().first(), QByteArray("STATUS=opening the database")); // and before that nothing
    QCOMPARE(m_socket->count("STATUS=node 1: rooms 0, people 0"), 1);
    QTRY_VERIFY(m_socket->count("WATCHDOG=1") >= 2);
    QCOMPARE(m_socket->count("STOPPING=1"), 0);
    QVERIFY(m_cluster->stop(1));
    QCOMPARE(m_socket->count("STOPPING=1"), 1);
    QVERIFY(m_socket->count("EXTEND_TIMEOUT_USEC=15000000") >= 1);
    QCOMPARE(m_socket->count("READY=1"), 1);
}

void tst_Service::stuckThreadOfRoomsEndsTheWatchdog()
{
    QVERIFY(start((m_cluster->folder() + u"/notify"_s).toUtf8(), halfASecond));
    QTRY_VERIFY(m_socket->count("WATCHDOG=1") >= 1);
    {
        const StuckThread stuck(m_cluster->processId(1), "rooms-1");
        QVERIFY(stuck.isStuck());
        // The main loop goes on, and tells it.
        QTRY_COMPARE(scrapeOf(*m_cluster, 1)["atrium_event_loop_turning{thread=\"rooms-1\"}"], 0);
        const qsizetype before = m_socket->count("WATCHDOG=1");
        QCOMPARE(scrapeOf(*m_cluster, 1)["atrium_event_loop_turning{thread=\"rooms-0\"}"], 1);
        const HttpAnswer ready = askPlainly(*m_cluster, 1, u"/readyz?verbose"_s);
        QCOMPARE(ready.status, 503);
        QVERIFY2(ready.body.contains("[-]rooms failed: rooms-1 silent for "), ready.body.constData());
        QTRY_VERIFY(m_cluster->log(1).contains(u"does not answer: the watchdog is told nothing"_s));
        QVERIFY(m_socket->count("WATCHDOG=1") <= before + 1); // one may have been on its way
    }
    const qsizetype after = m_socket->count("WATCHDOG=1");
    QTRY_VERIFY(m_socket->count("WATCHDOG=1") > after);
    QTRY_COMPARE(askPlainly(*m_cluster, 1, u"/readyz"_s).status, 200);
}

void tst_Service::stuckMainLoopEndsTheWatchdog()
{
    QVERIFY(start((m_cluster->folder() + u"/notify"_s).toUtf8(), halfASecond));
    QTRY_VERIFY(m_socket->count("WATCHDOG=1") >= 1);
    QElapsedTimer timer;
    {
        const StuckThread stuck(m_cluster->processId(1), {});
        QVERIFY(stuck.isStuck());
        const qsizetype before = m_socket->count("WATCHDOG=1");
        timer.start();
        // Three times as long as systemd would wait: it has killed the node by then.
        QVERIFY(!QTest::qWaitFor([&] { return m_socket->count("WATCHDOG=1") > before; }, 1500));
    }
    const qsizetype after = m_socket->count("WATCHDOG=1");
    QTRY_VERIFY(m_socket->count("WATCHDOG=1") > after);
}

void tst_Service::abstractSocketsAreFound()
{
    QVERIFY(start("@atrium-test-" + QByteArray::number(getpid()), "0"));
    QTRY_COMPARE(m_socket->count("READY=1"), 1);
    QVERIFY(m_cluster->stop(1));
    QCOMPARE(m_socket->count("WATCHDOG=1"), 0); // nobody asked for it
}

void tst_Service::watchdogOfAnotherProcessIsLeftAlone()
{
    QVERIFY(start((m_cluster->folder() + u"/notify"_s).toUtf8(), "20000", "1"));
    QTRY_COMPARE(m_socket->count("READY=1"), 1);
    QVERIFY(m_cluster->stop(1));
    QCOMPARE(m_socket->count("WATCHDOG=1"), 0);
}

ATRIUM_TEST(tst_Service)
#include "tst_service.moc"
