// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

class QString;

namespace Common {

using Millis = std::chrono::milliseconds;

/*! A moment of wall-clock time, in milliseconds since 1970-01-01 UTC. */
struct UtcTime
{
    qint64 ms = 0;

    constexpr explicit operator bool() const { return ms != 0; }
    friend constexpr auto operator<=>(const UtcTime &, const UtcTime &) = default;
    friend constexpr UtcTime operator+(UtcTime time, Millis span) { return {time.ms + span.count()}; }
    friend constexpr Millis operator-(UtcTime left, UtcTime right) { return Millis(left.ms - right.ms); }
};
QString isoText(UtcTime time); //!< ISO 8601 in UTC, with milliseconds: "2026-03-01T12:00:00.000Z"

/*!
    Time that only goes forward, for deadlines within one process. Comes in as a reference so that a test sets it.
    Threads: any.
*/
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Millis monotonic() const = 0; //!< since some fixed moment in this machine's past; counts while suspended
    virtual UtcTime wall() const = 0;     //!< for logs and display only: never compared between nodes
};

class SystemClock final : public Clock
{
public:
    Millis monotonic() const override;
    UtcTime wall() const override;
};

} // namespace Common
