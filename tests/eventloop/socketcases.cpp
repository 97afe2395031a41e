// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/eventloop/loopcase.h"

#include <QTemporaryFile>

#include <fcntl.h>
#include <unistd.h>

#include <vector>

namespace {

void unreadData(Log &log)
{
    const SocketPair pair;
    const NotifierPtr read = notifier(pair.near(), QSocketNotifier::Read, [&] { log("read"); });
    turn();
    log("sent");
    pair.sendFromFar("x");
    turn();
    turn();
    log("taken", pair.readNear().size());
    turn();
}

void kindsOfOneSocket(Log &log)
{
    const SocketPair pair;
    pair.sendFromFar("x");
    const auto write = notifier(pair.near(), QSocketNotifier::Write, [&] { log("write"); });
    const NotifierPtr read = notifier(pair.near(), QSocketNotifier::Read, [&] { log("read"); });
    turn();
    write->setEnabled(false);
    turn();
    read->setEnabled(false);
    write->setEnabled(true);
    turn();
    write->setEnabled(false);
    log("none", turn());
}

void urgentData(Log &log)
{
    const SocketPair pair(SocketPair::Kind::Tcp);
    const auto exception = notifier(pair.near(), QSocketNotifier::Exception, [&] { log("exception"); });
    turn();
    log("sent");
    pair.sendUrgentFromFar();
    turn(QEventLoop::WaitForMoreEvents);
}

void hangUp(Log &log)
{
    SocketPair pair;
    const NotifierPtr read = notifier(pair.near(), QSocketNotifier::Read, [&] { log("read"); });
    const auto write = notifier(pair.near(), QSocketNotifier::Write, [&] { log("write"); });
    const auto exception = notifier(pair.near(), QSocketNotifier::Exception, [&] { log("exception"); });
    pair.closeFar();
    turn();
    write->setEnabled(false);
    exception->setEnabled(false);
    turn();
}

void brokenPipe(Log &log)
{
    int ends[2];
    if (pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0)
        return log("no pipe");
    close(ends[0]);
    {
        const NotifierPtr read = notifier(ends[1], QSocketNotifier::Read, [&] { log("read"); });
        const auto write = notifier(ends[1], QSocketNotifier::Write, [&] { log("write"); });
        turn();
    }
    close(ends[1]);
}

void regularFile(Log &log)
{
    QTemporaryFile file;
    if (!file.open())
        return log("no file");
    const SocketPair pair;
    const NotifierPtr read = notifier(file.handle(), QSocketNotifier::Read, [&] { log("file read"); });
    turn();
    turn(QEventLoop::WaitForMoreEvents);
    turn(QEventLoop::ExcludeSocketNotifiers);
    read->setEnabled(false);
    const auto socket = notifier(pair.near(), QSocketNotifier::Read, [&] { log("socket read"); });
    const auto write = notifier(file.handle(), QSocketNotifier::Write, [&] { log("file write"); });
    turn();
    write->setEnabled(false);
    pair.sendFromFar("x");
    turn();
}

void excluded(Log &log)
{
    const SocketPair pair;
    const NotifierPtr read = notifier(pair.near(), QSocketNotifier::Read, [&] { log("read"); });
    pair.sendFromFar("x");
    log("worked", turn(QEventLoop::ExcludeSocketNotifiers));
    const auto soon = timer(std::chrono::milliseconds(5), [&] { log("timer"); });
    turn(QEventLoop::ExcludeSocketNotifiers | QEventLoop::WaitForMoreEvents);
    soon->stop();
    log("worked", turn());
}

void toggledWithinATurn(Log &log)
{
    const SocketPair pair;
    const NotifierPtr read = notifier(pair.near(), QSocketNotifier::Read, [&] { log("read"); });
    turn();
    for (int i = 0; i < 3; ++i) {
        read->setEnabled(false);
        read->setEnabled(true);
    }
    pair.sendFromFar("x");
    turn();
    read->setEnabled(true);
    read->setEnabled(false);
    turn();
}

/*! More than fit in one turn of ours, and nobody takes what was sent. */
void manyReady(Log &log)
{
    constexpr int count = 600;
    std::vector<SocketPair> pairs(count);
    std::vector<NotifierPtr> notifiers;
    std::vector<int> fired(count);
    for (int i = 0; i < count; ++i) {
        notifiers.push_back(notifier(pairs[i].near(), QSocketNotifier::Read, [&fired, i] { ++fired[i]; }));
        pairs[i].sendFromFar("x");
    }
    QObject context;
    int posts = 0;
    for (int i = 0; i < 4; ++i) {
        post(&context, [&] { ++posts; });
        turn();
    }
    log("sockets fired", std::ranges::count_if(fired, [](int times) { return times > 0; }));
    log("posted events", posts);
}

void movedToAnotherThread(Log &log)
{
    const SocketPair pair;
    std::atomic<QThread *> firedIn = nullptr;
    LoopThread other(Loop::Qt);
    auto read = notifier(pair.near(), QSocketNotifier::Read, [&] { firedIn = QThread::currentThread(); });
    read->moveToThread(&other);
    pair.sendFromFar("x");
    while (!firedIn)
        QThread::yieldCurrentThread();
    log("here", turn() && firedIn != &other);
    QMetaObject::invokeMethod(
        read.get(), [&] { read.reset(); }, Qt::BlockingQueuedConnection);
}

} // namespace

QList<LoopCase> socketCases()
{
    return {
        {"a socket is read-ready until all was taken",
         unreadData,
         {QStringLiteral("sent"), QStringLiteral("read"), QStringLiteral("read"), QStringLiteral("taken 1")}},
        {"each kind of notifier of one socket is turned on and off for itself",
         kindsOfOneSocket,
         {QStringLiteral("read"), QStringLiteral("write"), QStringLiteral("read"), QStringLiteral("write"),
          QStringLiteral("none 0")}},
        {"urgent data fires the exception notifier", urgentData, {QStringLiteral("sent"), QStringLiteral("exception")}},
        {"a hang-up fires every notifier of the socket",
         hangUp,
         {QStringLiteral("read"), QStringLiteral("write"), QStringLiteral("exception"), QStringLiteral("read")}},
        {"an error fires read and write notifiers", brokenPipe, {QStringLiteral("read"), QStringLiteral("write")}},
        {"a regular file is always ready",
         regularFile,
         {QStringLiteral("file read"), QStringLiteral("file read"), QStringLiteral("file write"),
          QStringLiteral("socket read")}},
        {"sockets are silent in a turn that excludes them",
         excluded,
         {QStringLiteral("worked 0"), QStringLiteral("timer"), QStringLiteral("read"), QStringLiteral("worked 1")}},
        {"only the last of several changes within a turn counts", toggledWithinATurn, {QStringLiteral("read")}},
        {"hundreds of ready sockets all get their turn and starve no posted event",
         manyReady,
         {QStringLiteral("sockets fired 600"), QStringLiteral("posted events 4")}},
        {"a notifier that moved to another thread fires there", movedToAnotherThread, {QStringLiteral("here 0")}},
    };
}
