// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/http/httpconnection.h"
#include "agent/metrics/counter.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

class QThread;

namespace Agent {

/*!
    Threads for work that may wait, for the database say: each carries out one request at a time. They last as long as this, so
    that each keeps its database connection. The thread that was busy last is woken first, as its caches are warm (QThreadPool
    wakes the one that has slept the longest, which costs a quarter more). Who comes when `longestQueue` wait already hears 503
    at once.

    Threads: lives in the main thread, where the answers are given. The destructor waits for the work under way; what was not
    answered by then is not any more.
*/
class RequestThreads : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<HttpResponse()>;

    RequestThreads(const QByteArray &name, int threads, QObject *parent = nullptr); //!< named "<name>-1" and so on
    ~RequestThreads() override;

    void start(Work work, HttpConnection::Responder respond); //!< for the request that is under way now

    struct Load
    {
        int busy = 0;    //!< threads
        int waiting = 0; //!< requests
    };
    Load load() const;
    const QByteArray &name() const { return m_name; }
    int most() const { return m_most; }
    const Counter &refused() const { return m_refused; } //!< since too many waited

    static constexpr int longestQueue = 1000;

private:
    struct Job
    {
        Work work;
        HttpConnection::Responder respond;
    };
    struct Answer
    {
        HttpConnection::Responder respond;
        HttpResponse response;
    };
    struct Worker
    {
        std::unique_ptr<QThread> thread;
        std::condition_variable wake;
        std::optional<Job> job; // none while it is idle
    };

    void wakeOne();
    void giveAnswers();
    void serve(Worker &worker);
    bool takeNext(Worker &worker);

    const QByteArray m_name;
    const int m_most;
    int m_unanswered = 0;
    Counter m_refused;

    mutable std::mutex m_mutex; // guards what follows
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::vector<Worker *> m_idle; // the last one was busy last
    std::deque<Job> m_waiting;
    std::vector<Answer> m_answers; // still to be given; not empty: giveAnswers() will come
    bool m_isEnding = false;
};

} // namespace Agent
