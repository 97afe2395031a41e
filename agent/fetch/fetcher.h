// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/fetch/hostlist.h"
#include "common/core/clock.h"

#include <QByteArray>

#include <atomic>
#include <functional>

class QHostAddress;

namespace Agent {

struct FetchSettings
{
    HostList hosts;                                       //!< that may be asked; empty = none
    std::function<bool(const QHostAddress &)> mayConnect; //!< whether connections may go there, whatever it is called
    Common::Millis connectTimeout{10000};
    Common::Millis wholeTimeout{120000}; //!< of all hops together
    std::chrono::seconds slowTime{20};   //!< so long it may be slower than
    int slowestBytesPerSecond = 1024;
};

/*!
    Reads what other servers hold, for people who may not be trusted with the address: by http and https alone, from hosts of the
    list. The address of each connection is looked at when its socket is made, so what a name led to when it was asked for is what
    is connected to. Redirects are followed one by one, each looked at like the first. No proxies, cookies or passwords; TLS is
    verified.

    Errors: Invalid (no such address), Forbidden (host, where it leads to, or a redirect), TooLarge, NotFound (the server says that
            it has no such thing for us), Timeout, TooMany (at once, redirects), Unavailable (what else the server did; this node
            stops); and the sink's.
    Threads: worker threads; stop() any.
*/
class Fetcher
{
public:
    explicit Fetcher(FetchSettings settings) : m_settings(std::move(settings)) {}

    /*! Takes what comes, in pieces of some KiB; an error ends it all. */
    using Sink = std::function<Common::Result<void>(QByteArrayView bytes)>;

    Common::Result<qint64> fetch(const QString &address, qint64 limitBytes,
                                 const Sink &sink); //!< bytes; limit 0 = none
    static QString hostOf(const QString &address);  //!< for logs; empty when it has none
    bool isOn() const { return !m_settings.hosts.isEmpty(); }
    void stop() { m_isStopping = true; } //!< what is under way is given up

    static constexpr int mostAtOnce = 2; //!< of the threads that wait for them, some are left for the others
    static constexpr int mostRedirects = 5;

private:
    const FetchSettings m_settings;
    std::atomic<int> m_running = 0;
    std::atomic<bool> m_isStopping = false;
};

} // namespace Agent
