// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/http/httpconnection.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace Agent {

/*!
    Threads for work that may wait, for the database say: each carries out one request at a time. They last as long as this, so
    that each keeps its database connection. Who comes when `longestQueue` wait already hears 503 at once.

    Threads: lives in the main thread, where the answers are given. The destructor waits for the work under way; what was not
    answered by then is not any more.
*/
class RequestThreads : public QObject
{
    Q_OBJECT
public:
    RequestThreads(const QByteArray &name, int threads, QObject *parent = nullptr); //!< named "<name>-1" and so on
    ~RequestThreads() override;

    void start(const std::function<HttpResponse()> &work, const HttpConnection::Responder &respond);

    static constexpr int longestQueue = 1000;

private:
    void nameThread();

    const QByteArray m_name;
    QThreadPool m_pool;
    std::atomic<int> m_named = 0;
    int m_unanswered = 0;
};

} // namespace Agent
