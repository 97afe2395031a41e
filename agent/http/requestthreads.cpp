// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/requestthreads.h"

#include "agent/logging/requestscope.h"

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

void RequestThreads::start(Work work, HttpConnection::Responder respond)
{
    if (m_unanswered >= m_most + longestQueue) {
        m_refused.add();
        HttpResponse refused = plainResponse(503, "Too many requests are waiting here; try again soon.");
        refused.addHeader("Retry-After", "1");
        return respond(refused);
    }
    ++m_unanswered;
    const std::scoped_lock lock(m_mutex);
    m_waiting.push_back({forThisRequest(std::move(work)), std::move(respond)});
    wakeOne();
}

RequestThreads::Load RequestThreads::load() const
{
    const std::scoped_lock lock(m_mutex);
    return {int(m_workers.size() - m_idle.size()), int(m_waiting.size())};
}

// With what waits, under the mutex; nothing happens when all are busy, as they go on with it by themselves.
void RequestThreads::wakeOne()
{
    if (!m_idle.empty()) {
        Worker &worker = *m_idle.back();
        m_idle.pop_back();
        takeNext(worker);
        worker.wake.notify_one();
    } else if (int(m_workers.size()) < m_most) {
        Worker &worker = *m_workers.emplace_back(std::make_unique<Worker>());
        takeNext(worker);
        worker.thread.reset(QThread::create([this, &worker] { serve(worker); }));
        worker.thread->setObjectName(QString::fromLatin1(m_name + '-' + QByteArray::number(m_workers.size())));
        worker.thread->start();
    }
}

bool RequestThreads::takeNext(Worker &worker)
{
    if (m_waiting.empty())
        return false;
    worker.job = std::move(m_waiting.front());
    m_waiting.pop_front();
    return true;
}

void RequestThreads::serve(Worker &worker)
{
    std::unique_lock lock(m_mutex);
    while (true) {
        worker.wake.wait(lock, [&] { return worker.job || m_isEnding; });
        if (!worker.job)
            return;
        Job job = *std::exchange(worker.job, {});
        lock.unlock();
        HttpResponse response = job.work();
        lock.lock();
        const bool isFirst = m_answers.empty();
        m_answers.push_back({std::move(job.respond), std::move(response)});
        if (!takeNext(worker))
            m_idle.push_back(&worker);
        if (isFirst) {
            lock.unlock(); // so that the main thread, once woken, finds it free
            QMetaObject::invokeMethod(this, &RequestThreads::giveAnswers, Qt::QueuedConnection);
            lock.lock();
        }
    }
}

void RequestThreads::giveAnswers()
{
    std::vector<Answer> answers;
    {
        const std::scoped_lock lock(m_mutex);
        answers.swap(m_answers);
    }
    for (const Answer &answer : answers) {
        --m_unanswered;
        answer.respond(answer.response);
    }
}

} // namespace Agent
