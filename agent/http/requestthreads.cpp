// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/requestthreads.h"

#include <QThread>

namespace Agent {

RequestThreads::RequestThreads(const QByteArray &name, int threads, QObject *parent)
    : QObject(parent)
    , m_name(name)
    , m_most(threads)
{
}

RequestThreads::~RequestThreads()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
        m_waiting.clear();
        for (const auto &worker : m_workers)
            worker->wake.notify_one();
    }
    for (const auto &worker : m_workers)
        worker->thread->wait();
}

void RequestThreads::start(const std::function<HttpResponse()> &work, const HttpConnection::Responder &respond)
{
    if (m_unanswered >= m_most + longestQueue) {
        HttpResponse refused = plainResponse(503, "Too many requests are waiting here; try again soon.");
        refused.addHeader("Retry-After", "1");
        return respond(refused);
    }
    ++m_unanswered;
    add([this, work, respond] {
        const HttpResponse response = work();
        const auto answer = [this, respond, response] {
            --m_unanswered;
            respond(response);
        };
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    });
}

void RequestThreads::add(const Task &task)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_idle.empty()) {
        Worker *worker = m_idle.back();
        m_idle.pop_back();
        worker->task = task;
        worker->wake.notify_one();
    } else if (int(m_workers.size()) < m_most) {
        Worker &worker = *m_workers.emplace_back(std::make_unique<Worker>());
        worker.task = task;
        worker.thread.reset(QThread::create([this, &worker] { serve(worker); }));
        worker.thread->setObjectName(QString::fromLatin1(m_name + '-' + QByteArray::number(m_workers.size())));
        worker.thread->start();
    } else {
        m_waiting.push_back(task);
    }
}

void RequestThreads::serve(Worker &worker)
{
    std::unique_lock lock(m_mutex);
    while (true) {
        worker.wake.wait(lock, [&] { return worker.task || m_isEnding; });
        if (!worker.task)
            return;
        const Task task = std::exchange(worker.task, {});
        lock.unlock();
        task();
        lock.lock();
        if (m_waiting.empty()) {
            m_idle.push_back(&worker);
        } else {
            worker.task = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
    }
}

} // namespace Agent
