// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/eventloop/loopthread.h"
#include "tests/eventloop/socketpair.h"
#include "tests/support/filelimit.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <memory>
#include <vector>

// Prints what a turn of the event loop costs in processor time, without and with idle sockets beside the busy one.

namespace {

constexpr int mostIdle = 4000; // sockets

std::chrono::nanoseconds processorTime()
{
    timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

template <typename Work>
double microsecondsOf(Work work)
{
    const auto start = processorTime();
    int turns = 0;
    for (; processorTime() - start < std::chrono::milliseconds(500); turns += 100) {
        for (int i = 0; i < 100; ++i)
            work();
    }
    return std::chrono::duration<double, std::micro>(processorTime() - start).count() / turns;
}

void measure(const char *name, int idleSockets)
{
    std::vector<SocketPair> idle(idleSockets);
    std::vector<std::unique_ptr<QSocketNotifier>> idleNotifiers;
    for (const SocketPair &pair : idle)
        idleNotifiers.push_back(std::make_unique<QSocketNotifier>(pair.near(), QSocketNotifier::Read));

    const SocketPair busy;
    QSocketNotifier read(busy.near(), QSocketNotifier::Read);
    QObject::connect(&read, &QSocketNotifier::activated, &read, [&] { busy.readNear(); });
    QObject context;

    const double nothing = microsecondsOf([] { turn(); });
    const double posted = microsecondsOf([&] {
        QMetaObject::invokeMethod(
            &context, [] {}, Qt::QueuedConnection);
        turn();
    });
    const double byte = microsecondsOf([&] {
        busy.sendFromFar("x");
        turn();
    });
    const double toggled = microsecondsOf([&] {
        QSocketNotifier write(busy.near(), QSocketNotifier::Write);
        turn();
    });
    std::printf("%-6s %5d idle: nothing to do %8.2f us, a posted event %8.2f us, a byte sent and read %8.2f us, "
                "write-ready once %8.2f us\n",
                name, idleSockets, nothing, posted, byte, toggled);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (!raiseFileLimit(2 * mostIdle + 100))
        return 1;
    for (const int idle : {0, mostIdle}) {
        runIn(Loop::Epoll, [=] { measure("ours", idle); });
        runIn(Loop::Qt, [=] { measure("Qt's", idle); });
    }
}
