// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/eventloop/loopcase.h"

#include <QSemaphore>

using namespace std::chrono_literals;

namespace {

QAbstractEventDispatcher *loop()
{
    return QAbstractEventDispatcher::instance();
}

/*! Logs the loop's signals while it lives. */
class SignalLog : public QObject
{
public:
    explicit SignalLog(Log &log)
    {
        connect(loop(), &QAbstractEventDispatcher::awake, this, [&] { log("awake"); });
        connect(loop(), &QAbstractEventDispatcher::aboutToBlock, this, [&] { log("about to block"); });
    }
};

void announces(Log &log)
{
    QObject context;
    const SignalLog signalLog(log);
    turn();
    log("waiting");
    const auto soon = timer(1ms, [&] { log("timer"); });
    turn(QEventLoop::WaitForMoreEvents);
    soon->stop();
    log("posting twice");
    post(&context, [&] {
        log("posted");
        post(&context, [&] { log("posted"); });
    });
    turn(QEventLoop::WaitForMoreEvents);
    turn();
}

void tellsWhetherItWorked(Log &log)
{
    turn();
    log("nothing", turn());
    QObject context;
    post(&context, [] {});
    log("posted event", turn());
    log("nothing", turn());
    const SocketPair pair;
    pair.sendFromFar("x");
    const NotifierPtr read = notifier(pair.near(), QSocketNotifier::Read, [&] { pair.readNear(); });
    log("socket", turn());
    log("nothing", turn());
    const TimerPtr once = timer(1ms, [] {});
    once->setSingleShot(true);
    waste(5ms);
    log("timer", turn());
    const TimerPtr always = timer(0ms, [] {});
    log("timer without interval", turn());
    always->stop();
    log("nothing", turn());
    loop()->wakeUp();
    log("wake-up", turn());
    log("nothing", turn());
}

void wokenByAnotherThread(Log &log)
{
    auto *const sleeper = loop();
    QSemaphore isAboutToBlock;
    const auto connection =
        QObject::connect(sleeper, &QAbstractEventDispatcher::aboutToBlock, sleeper, [&] { isAboutToBlock.release(); });
    LoopThread waker(Loop::Qt, [&] {
        for (int i = 0; i < 100; ++i) {
            isAboutToBlock.acquire();
            sleeper->wakeUp();
        }
    });
    for (int i = 0; i < 100; ++i)
        turn(QEventLoop::WaitForMoreEvents);
    waker.finish();
    QObject::disconnect(connection);
    log("woken");
}

void wokenWithoutSockets(Log &log)
{
    auto *const sleeper = loop();
    QSemaphore isAboutToBlock;
    const auto connection =
        QObject::connect(sleeper, &QAbstractEventDispatcher::aboutToBlock, sleeper, [&] { isAboutToBlock.release(); });
    LoopThread waker(Loop::Qt, [&] {
        isAboutToBlock.acquire();
        sleeper->wakeUp();
    });
    turn(QEventLoop::WaitForMoreEvents | QEventLoop::ExcludeSocketNotifiers);
    waker.finish();
    QObject::disconnect(connection);
    log("woken");
    log("spins", idleTurns() > 10);
}

void wokenBeforehand(Log &log)
{
    turn();
    for (int i = 0; i < 5; ++i)
        loop()->wakeUp();
    turn(QEventLoop::WaitForMoreEvents);
    log("did not wait");
    log("spins", idleTurns() > 10);
}

void interruptedWhileAboutToBlock(Log &log)
{
    QObject context;
    QObject::connect(loop(), &QAbstractEventDispatcher::aboutToBlock, &context, [] { loop()->interrupt(); });
    const TimerPtr zero = timer(0ms, [&] { log("timer"); });
    log("worked", turn(QEventLoop::WaitForMoreEvents));
    log("next turn");
    turn();
}

void postedByThreads(Log &log)
{
    constexpr int threads = 4, posts = 2000;
    QObject receiver;
    int received = 0, outOfOrder = 0;
    std::vector<int> last(threads, -1);
    std::vector<std::unique_ptr<LoopThread>> posters;
    for (int thread = 0; thread < threads; ++thread) {
        posters.push_back(std::make_unique<LoopThread>(Loop::Qt, [&, thread] {
            for (int i = 0; i < posts; ++i) {
                post(&receiver, [&, thread, i] {
                    ++received;
                    outOfOrder += last[thread] != i - 1;
                    last[thread] = i;
                });
            }
        }));
    }
    turnsUntil([&] { return received == threads * posts; });
    log("received", received);
    log("out of order", outOfOrder);
}

void postedToItself(Log &log)
{
    QObject context;
    int count = 0;
    std::function<void()> again = [&] {
        if (++count < 3)
            post(&context, again);
    };
    post(&context, again);
    turn();
    log("after a turn", count);
    turnsUntil([&] { return count == 3; });
    log("in the end", count);
}

void deletedLater(Log &log)
{
    QEventLoop events;
    auto *const object = new QObject;
    QObject::connect(object, &QObject::destroyed, &events, [&] {
        log("deleted");
        events.quit();
    });
    const TimerPtr once = timer(0ms, [&] {
        object->deleteLater();
        log("delete later");
        once->stop();
    });
    events.exec();
    log("spins", idleTurns() > 10);
}

void quitFromAnotherThread(Log &log)
{
    QThread *const self = QThread::currentThread();
    QSemaphore isAboutToBlock;
    QObject context;
    QObject::connect(loop(), &QAbstractEventDispatcher::aboutToBlock, &context, [&] { isAboutToBlock.release(); });
    LoopThread quitter(Loop::Qt, [&] {
        isAboutToBlock.acquire();
        self->exit(7);
    });
    QEventLoop events;
    log("exit code", events.exec());
}

} // namespace

QList<LoopCase> turnCases()
{
    return {
        {"the loop says when it is awake and when it may sleep",
         announces,
         {QStringLiteral("awake"), QStringLiteral("waiting"), QStringLiteral("awake"), QStringLiteral("about to block"),
          QStringLiteral("timer"), QStringLiteral("posting twice"), QStringLiteral("awake"), QStringLiteral("posted"),
          QStringLiteral("awake"), QStringLiteral("posted")}},
        {"a turn tells whether it did something",
         tellsWhetherItWorked,
         {QStringLiteral("nothing 0"), QStringLiteral("posted event 1"), QStringLiteral("nothing 0"),
          QStringLiteral("socket 1"), QStringLiteral("nothing 0"), QStringLiteral("timer 1"),
          QStringLiteral("timer without interval 0"), QStringLiteral("nothing 0"), QStringLiteral("wake-up 1"),
          QStringLiteral("nothing 0")}},
        {"another thread ends the sleep", wokenByAnotherThread, {QStringLiteral("woken")}},
        {"another thread ends a sleep without sockets",
         wokenWithoutSockets,
         {QStringLiteral("woken"), QStringLiteral("spins 0")}},
        {"a wake-up before the sleep prevents it, once",
         wokenBeforehand,
         {QStringLiteral("did not wait"), QStringLiteral("spins 0")}},
        {"a loop interrupted before its sleep does nothing more in that turn",
         interruptedWhileAboutToBlock,
         {QStringLiteral("worked 0"), QStringLiteral("next turn"), QStringLiteral("timer")}},
        {"what threads post arrives whole and in order",
         postedByThreads,
         {QStringLiteral("received 8000"), QStringLiteral("out of order 0")}},
        {"what a posted event posts waits for the next turn",
         postedToItself,
         {QStringLiteral("after a turn 1"), QStringLiteral("in the end 3")}},
        {"objects are deleted later, and the loop sleeps again",
         deletedLater,
         {QStringLiteral("delete later"), QStringLiteral("deleted"), QStringLiteral("spins 0")}},
        {"another thread ends the event loop", quitFromAnotherThread, {QStringLiteral("exit code 7")}},
    };
}
