// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <chrono>
#include <optional>
#include <set>
#include <unordered_map>

class QObject;

namespace Agent {

/*!
    The timers of one event loop in the order they are due. Knows no clock: the time comes in with each call.

    Precise timers are due exactly. Coarse ones may be up to 5 % and very coarse ones up to half a second off, which lets
    many of them fall on the same round instant, so that the loop wakes up once for all of them.
    A repeating timer that was late fires once and then counts from that moment. While a timer's slot runs, that timer
    does not fire again, not even in an event loop within the slot.
    Timers without an interval are due at once and fire once in each round.
*/
class TimerQueue
{
public:
    using Nanoseconds = std::chrono::nanoseconds;
    using TimePoint = std::chrono::steady_clock::time_point;

    struct Timer
    {
        int id;
        Nanoseconds interval;
        Qt::TimerType type;
    };
    struct Round
    {
        TimePoint start;
        quint64 lastOrder;
    };
    struct Firing
    {
        int id;
        QObject *owner;
        Nanoseconds interval;
        quint64 serial;
    };

    void start(const Timer &timer, QObject *owner, TimePoint now); //!< one with this id starts anew
    bool stop(int id);                                             //!< false: there is none
    bool stopAll(const QObject *owner);                            //!< false: there was none
    QList<Timer> timersOf(const QObject *owner) const;             //!< as they were started, in the order of their ids
    std::optional<Nanoseconds> remaining(int id, TimePoint now) const; //!< zero: overdue

    /*! When the next one is due, of those whose slot is not running. */
    std::optional<TimePoint> nextDue() const;

    /*!
        A round fires what was due at its start, each timer once; timers started or re-armed meanwhile wait for the next one.
        Call fire() until nothing comes, and fired() after each slot: everything may have been stopped in it.
    */
    Round beginRound(TimePoint now) const { return {.start = now, .lastOrder = m_lastOrder}; }
    std::optional<Firing> fire(const Round &round, TimePoint now);
    void fired(const Firing &firing);

private:
    struct Entry
    {
        Timer timer;
        QObject *owner;
        quint64 serial; // tells it from a later timer with the same id
        TimePoint due;
        quint64 order = 0; // among those due at one moment, the first to be queued comes first
        bool isFiring = false;
    };
    struct Position
    {
        TimePoint due;
        quint64 order;
        int id;
        auto operator<=>(const Position &) const = default;
    };

    void enqueue(Entry &entry);
    void dequeue(const Entry &entry);

    std::unordered_map<int, Entry> m_timers;
    std::set<Position> m_queue; // all but those that are firing
    quint64 m_lastOrder = 0;
    quint64 m_lastSerial = 0;
};

} // namespace Agent
