// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/eventloop/loopcase.h"

#include <fcntl.h>
#include <unistd.h>

namespace {

/*! Two sockets that are ready in the same turn; whichever fires first meets the other one's notifier. */
class ReadyTwins
{
public:
    explicit ReadyTwins(std::function<void(NotifierPtr &other, SocketPair &otherPair)> meet) : m_meet(std::move(meet))
    {
        for (int i : {0, 1}) {
            m_pairs[i].sendFromFar("x");
            m_notifiers[i] = notifier(m_pairs[i].near(), QSocketNotifier::Read, [this, i] {
                if (++m_fired == 1)
                    m_meet(m_notifiers[1 - i], m_pairs[1 - i]);
            });
        }
    }
    int fired() const { return m_fired; }

private:
    std::function<void(NotifierPtr &, SocketPair &)> m_meet;
    SocketPair m_pairs[2];
    NotifierPtr m_notifiers[2];
    int m_fired = 0;
};

void disabledByAnother(Log &log)
{
    ReadyTwins twins([](auto &other, SocketPair &) { other->setEnabled(false); });
    turn();
    log("fired", twins.fired());
}

void destroyedByAnother(Log &log)
{
    ReadyTwins twins([](auto &other, SocketPair &) { other.reset(); });
    turn();
    log("fired", twins.fired());
}

void disabledAndEnabledByAnother(Log &log)
{
    ReadyTwins twins([](auto &other, SocketPair &) {
        other->setEnabled(false);
        other->setEnabled(true);
    });
    turn();
    log("fired", twins.fired());
    turn();
    log("fired", twins.fired());
}

void disabledByItsSocketsOther(Log &log)
{
    const SocketPair pair;
    pair.sendFromFar("x");
    const auto write = notifier(pair.near(), QSocketNotifier::Write, [&] { log("write"); });
    const NotifierPtr read = notifier(pair.near(), QSocketNotifier::Read, [&] {
        log("read");
        write->setEnabled(false);
    });
    turn();
}

void enabledByAnother(Log &log)
{
    SocketPair pair;
    pair.closeFar(); // a hang-up would fire the new one too
    NotifierPtr write;
    const NotifierPtr read = notifier(pair.near(), QSocketNotifier::Read, [&] {
        log("read");
        write = notifier(pair.near(), QSocketNotifier::Write, [&] { log("write"); });
    });
    turn();
    read->setEnabled(false);
    log("next turn");
    turn();
}

void deletesItself(Log &log)
{
    const SocketPair pair;
    pair.sendFromFar("x");
    NotifierPtr read = notifier(pair.near(), QSocketNotifier::Read, [&] {
        log("read");
        read.reset();
    });
    turn();
    turn();
}

void twoOfAKind(Log &log)
{
    static std::atomic<bool> hasWarned;
    hasWarned = false;
    const SocketPair pair;
    pair.sendFromFar("x");
    const auto first = notifier(pair.near(), QSocketNotifier::Read, [&] { log("first"); });
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &) {
            hasWarned = hasWarned || type == QtWarningMsg;
        });
    const auto second = notifier(pair.near(), QSocketNotifier::Read, [&] { log("second"); });
    turn();
    first->setEnabled(false);
    turn();
    qInstallMessageHandler(before);
    log("warned", hasWarned);
}

/*! The number of the destroyed one goes to a new socket, which has nothing to read. */
void reusedAtOnce(Log &log)
{
    SocketPair quiet;
    NotifierPtr heir;
    int reused = -1;
    ReadyTwins twins([&](auto &other, SocketPair &pair) {
        other.reset();
        reused = pair.near();
        pair.closeNear();
        if (fcntl(quiet.near(), F_DUPFD_CLOEXEC, reused) != reused)
            return log("the number was taken");
        heir = notifier(reused, QSocketNotifier::Read, [&] { log("heir fired"); });
    });
    turn();
    turn();
    log("heir hears");
    quiet.sendFromFar("x");
    turn();
    heir.reset();
    close(reused);
}

void reusedUnderItsNotifier(Log &log)
{
    SocketPair old, young;
    const int number = old.near();
    auto stale = notifier(number, QSocketNotifier::Read, [&] { log("stale fired"); });
    turn();
    old.closeNear();
    if (fcntl(young.near(), F_DUPFD_CLOEXEC, number) != number)
        return log("the number was taken");
    stale.reset();
    const auto heir = notifier(number, QSocketNotifier::Read, [&] { log("heir fired"); });
    turn();
    young.sendFromFar("x");
    turn();
    close(number);
}

void closedUnderItsNotifier(Log &log)
{
    SocketPair pair, other;
    auto read = notifier(pair.near(), QSocketNotifier::Read, [&] { log("closed one fired"); });
    const auto otherRead = notifier(other.near(), QSocketNotifier::Read, [&] { log("other fired"); });
    turn();
    pair.closeNear();
    log("spins", idleTurns() > 10);
    read.reset();
    other.sendFromFar("x");
    turn();
}

/*! Nothing says any more which number the kernel reports. */
void closedWhileACopyIsOpen(Log &log)
{
    SocketPair pair, other;
    const int copy = fcntl(pair.near(), F_DUPFD_CLOEXEC, 0);
    auto read = notifier(pair.near(), QSocketNotifier::Read, [&] { log("closed one fired"); });
    const auto otherRead = notifier(other.near(), QSocketNotifier::Read, [&] { log("other fired"); });
    turn();
    pair.closeNear();
    read.reset();
    pair.sendFromFar("x");
    log("spins", idleTurns() > 10);
    other.sendFromFar("x");
    turn();
    close(copy);
}

} // namespace

QList<LoopCase> socketFateCases()
{
    return {
        {"a notifier disabled by another one's slot does not fire", disabledByAnother, {QStringLiteral("fired 1")}},
        {"a notifier destroyed by another one's slot does not fire", destroyedByAnother, {QStringLiteral("fired 1")}},
        {"a notifier disabled and enabled by another one's slot waits for the next turn",
         disabledAndEnabledByAnother,
         {QStringLiteral("fired 1"), QStringLiteral("fired 3")}},
        {"a notifier disabled by one of the same socket does not fire",
         disabledByItsSocketsOther,
         {QStringLiteral("read")}},
        {"a notifier made by another one's slot waits for the next turn",
         enabledByAnother,
         {QStringLiteral("read"), QStringLiteral("next turn"), QStringLiteral("write")}},
        {"a notifier may delete itself", deletesItself, {QStringLiteral("read")}},
        {"of two notifiers of a kind the last one works, and a warning says so",
         twoOfAKind,
         {QStringLiteral("second"), QStringLiteral("second"), QStringLiteral("warned 1")}},
        {"a number reused at once does not inherit events",
         reusedAtOnce,
         {QStringLiteral("heir hears"), QStringLiteral("heir fired")}},
        {"a number reused under its notifier works for the next one",
         reusedUnderItsNotifier,
         {QStringLiteral("heir fired")}},
        {"a socket closed under its notifier disturbs nobody",
         closedUnderItsNotifier,
         {QStringLiteral("spins 0"), QStringLiteral("other fired")}},
        {"a socket closed under its notifier while a copy is open disturbs nobody",
         closedWhileACopyIsOpen,
         {QStringLiteral("spins 0"), QStringLiteral("other fired")}},
    };
}
