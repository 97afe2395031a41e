// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/eventloop/socketwatch.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>

namespace Agent {

namespace {

struct Kind
{
    const char *name;
    quint32 watched;
    quint32 firesOn; // errors and hang-ups come unasked and wake everybody, as poll() has it
};

constexpr Kind kindOf[] = {
    {"read", EPOLLIN, EPOLLIN | EPOLLHUP | EPOLLERR},
    {"write", EPOLLOUT, EPOLLOUT | EPOLLHUP | EPOLLERR},
    {"exception", EPOLLPRI, EPOLLPRI | EPOLLHUP | EPOLLERR},
};
static_assert(QSocketNotifier::Read == 0 && QSocketNotifier::Write == 1 && QSocketNotifier::Exception == 2);

int descriptorOf(quint64 token)
{
    return int(token & 0xffffffff);
}

} // namespace

SocketWatch::SocketWatch(int wakeDescriptor) : m_wakeDescriptor(wakeDescriptor)
{
    startOver();
}

quint32 SocketWatch::Watch::wanted() const
{
    quint32 events = 0;
    for (int kind = 0; kind < kinds; ++kind)
        events |= notifiers[kind] ? kindOf[kind].watched : 0;
    return events;
}

void SocketWatch::add(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    const auto [found, isNew] = m_watches.try_emplace(descriptor);
    Watch &watch = found->second;
    if (isNew) {
        m_lastNumber = std::max(m_lastNumber + 1, 1u); // 0 is the wake-up's
        watch.token = quint64(m_lastNumber) << 32 | quint32(descriptor);
    }
    QSocketNotifier *&place = watch.notifiers[notifier->type()];
    if (place && place != notifier) {
        qWarning("QSocketNotifier: socket %d has more than one %s notifier; only the last one works", descriptor,
                 kindOf[notifier->type()].name);
        watch.told = 0; // the number may be another file's by now
    }
    place = notifier;
    change(descriptor, watch);
}

void SocketWatch::remove(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    const auto found = m_watches.find(descriptor);
    if (found == m_watches.end() || found->second.notifiers[notifier->type()] != notifier)
        return;
    Watch &watch = found->second;
    watch.notifiers[notifier->type()] = nullptr;
    watch.ready &= ~(1 << notifier->type());
    if (watch.wanted() != 0) {
        change(descriptor, watch);
        return;
    }
    if (watch.told != 0)
        m_epoll->forget(descriptor);
    m_alwaysReady.erase(watch.token);
    m_watches.erase(found);
}

SocketWatch::Watch *SocketWatch::find(quint64 token)
{
    const auto found = m_watches.find(descriptorOf(token));
    return found != m_watches.end() && found->second.token == token ? &found->second : nullptr;
}

void SocketWatch::change(int descriptor, Watch &watch)
{
    if (!std::exchange(watch.hasChanged, true))
        m_changed.push_back(descriptor);
}

void SocketWatch::tellChanges()
{
    for (size_t i = 0; i < m_changed.size(); ++i) { // giveUp() makes it grow
        const auto found = m_watches.find(m_changed[i]);
        if (found == m_watches.end() || !std::exchange(found->second.hasChanged, false))
            continue;
        Watch &watch = found->second;
        const quint32 wanted = watch.wanted();
        if (wanted == watch.told || m_alwaysReady.contains(watch.token))
            continue;
        const int error = m_epoll->watch(m_changed[i], wanted, watch.token);
        if (error == 0)
            watch.told = wanted;
        else if (error == EPERM)
            m_alwaysReady.insert(watch.token);
        else
            giveUp(watch, error);
    }
    m_changed.clear();
}

/*! What can never fire is disabled, so that its owner can see it. */
void SocketWatch::giveUp(const Watch &watch, int error)
{
    qWarning("QSocketNotifier: socket %d cannot be watched and is disabled: %s", descriptorOf(watch.token),
             qPrintable(qt_error_string(error)));
    const auto notifiers = watch.notifiers; // the watch goes with the last of them
    for (QSocketNotifier *notifier : notifiers) {
        if (notifier)
            notifier->setEnabled(false);
    }
}

/*! Forgets all that was told to the kernel; it is told again before the next wait. */
void SocketWatch::startOver()
{
    m_epoll = std::make_unique<Epoll>();
    if (const int error = m_epoll->watch(m_wakeDescriptor, EPOLLIN, wakeToken))
        qFatal("An event loop cannot be made: %s", qPrintable(qt_error_string(error)));
    for (auto &[descriptor, watch] : m_watches) {
        watch.told = 0;
        change(descriptor, watch);
    }
}

int SocketWatch::wait(Events &events, std::optional<std::chrono::nanoseconds> timeout)
{
    tellChanges();
    return m_epoll->wait(events, m_alwaysReady.empty() ? timeout : std::chrono::nanoseconds::zero());
}

int SocketWatch::deliver(std::span<const epoll_event> events)
{
    // First note all, then fire: a slot may wait in an event loop of its own, which fires what is left and finds more.
    for (const epoll_event &event : events) {
        if (!isWakeUp(event))
            setReady(event.data.u64, event.events);
    }
    const std::vector<quint64> alwaysReady(m_alwaysReady.begin(), m_alwaysReady.end());
    for (const quint64 token : alwaysReady)
        setReady(token, EPOLLIN | EPOLLOUT);

    int count = 0;
    for (const epoll_event &event : events)
        count += fire(event.data.u64);
    for (const quint64 token : alwaysReady)
        count += fire(token);
    return count;
}

void SocketWatch::setReady(quint64 token, quint32 events)
{
    Watch *watch = find(token);
    if (!watch) {
        // Its notifiers came too late to remove it: the number was closed before, but a copy of it is still open somewhere.
        // The kernel would report it for ever and has no way to forget it.
        startOver();
        return;
    }
    for (int kind = 0; kind < kinds; ++kind) {
        if (watch->notifiers[kind] && events & kindOf[kind].firesOn)
            watch->ready |= 1 << kind;
    }
}

int SocketWatch::fire(quint64 token)
{
    int count = 0;
    for (int kind = 0; kind < kinds; ++kind) {
        Watch *watch = find(token); // each slot may have removed it
        if (!watch || !(watch->ready & 1 << kind))
            continue;
        watch->ready &= ~(1 << kind);
        QEvent event(QEvent::SockAct);
        QCoreApplication::sendEvent(watch->notifiers[kind], &event);
        ++count;
    }
    return count;
}

} // namespace Agent
