// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/eventloop/epoll.h"

#include <array>
#include <memory>
#include <set>
#include <span>
#include <unordered_map>
#include <vector>

class QSocketNotifier;

namespace Agent {

/*!
    The socket notifiers of one event loop, kept in an Epoll.

    The notifiers of one descriptor share one registration, and what changes during a turn is told to the kernel once, before
    the next wait. Only the last notifier's removal is told at once, because the descriptor is often closed right after it.
    A notifier that is removed by another one's slot does not fire any more, nor does one that takes over its number.
    Descriptors that epoll refuses, as it does regular files, count as always ready.
    One that was closed under its notifier is silent, or warned of and disabled when its number is told to the kernel again.
*/
class SocketWatch
{
public:
    explicit SocketWatch(int wakeDescriptor); //!< not owned; a wait ends when it is readable

    void add(QSocketNotifier *notifier);
    void remove(QSocketNotifier *notifier);

    static constexpr int mostPerTurn = 256; //!< so that timers and posted events get their turn; the kernel goes round
    using Events = std::array<epoll_event, mostPerTurn>;

    /*! How many of `events` were filled; no timeout: waits for ever. -1: a signal came, see errno. */
    int wait(Events &events, std::optional<std::chrono::nanoseconds> timeout);
    static bool isWakeUp(const epoll_event &event) { return event.data.u64 == wakeToken; }

    /*! Fires the notifiers that wait() found ready; how many. Runs any slot, even whole event loops. */
    int deliver(std::span<const epoll_event> events);

private:
    static constexpr quint64 wakeToken = 0;
    static constexpr int kinds = 3; // QSocketNotifier::Type: read, write, exception

    struct Watch
    {
        quint64 token; // descriptor and, above it, a number that is never used again
        std::array<QSocketNotifier *, kinds> notifiers{};
        quint32 told = 0;        // what the kernel watches; 0: nothing or unknown
        quint8 ready = 0;        // kinds that are still to fire, a bit each
        bool hasChanged = false; // is in m_changed

        quint32 wanted() const;
    };

    Watch *find(quint64 token);
    void change(int descriptor, Watch &watch);
    void tellChanges();
    void giveUp(const Watch &watch, int error);
    void startOver();
    void setReady(quint64 token, quint32 events);
    int fire(quint64 token);

    const int m_wakeDescriptor;
    std::unique_ptr<Epoll> m_epoll;
    std::unordered_map<int, Watch> m_watches;
    std::vector<int> m_changed;
    std::set<quint64> m_alwaysReady; // tokens
    quint32 m_lastNumber = 0;
};

} // namespace Agent
