// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/requestthreads.h"

#include <pthread.h>

namespace Agent {

RequestThreads::RequestThreads(const QByteArray &name, int threads, QObject *parent) : QObject(parent), m_name(name)
{
    m_pool.setMaxThreadCount(threads);
    m_pool.setExpiryTimeout(-1);
}

RequestThreads::~RequestThreads()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void RequestThreads::start(const std::function<HttpResponse()> &work, const HttpConnection::Responder &respond)
{
    if (m_unanswered >= m_pool.maxThreadCount() + longestQueue) {
        HttpResponse refused = plainResponse(503, "Too many requests are waiting here; try again soon.");
        refused.addHeader("Retry-After", "1");
        return respond(refused);
    }
    ++m_unanswered;
    m_pool.start([this, work, respond] {
        nameThread();
        const HttpResponse response = work();
        const auto answer = [this, respond, response] {
            --m_unanswered;
            respond(response);
        };
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    });
}

void RequestThreads::nameThread()
{
    thread_local bool isNamed = false;
    if (isNamed)
        return;
    isNamed = true;
    const QByteArray name = m_name + '-' + QByteArray::number(++m_named);
    pthread_setname_np(pthread_self(), name.constData());
}

} // namespace Agent
