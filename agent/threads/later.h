// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/logging/requestscope.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <QThreadPool>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace Agent {

/*!
    What work in another thread will hand back.

    QFuture is not used for it: in Qt 6.4, a then() that comes between the end of the work and the moment when its thread
    looks for continuations is called by both, the second time with nothing in its hands (a crash).
    Threads: any; then() in the thread of its context.
*/
template <class T>
class Later
{
public:
    void waitForFinished() const
    {
        std::unique_lock lock(m_state->mutex);
        m_state->finished.wait(lock, [this] { return m_state->value.has_value(); });
    }
    const T &result() const //!< waits for it
    {
        waitForFinished();
        return *m_state->value; // nobody changes it any more
    }

    /*! For who alone asks for it: waits so long at most, and takes it away. Nothing: it is not there yet. */
    std::optional<T> takeWithin(std::chrono::milliseconds limit) const
    {
        std::unique_lock lock(m_state->mutex);
        if (!m_state->finished.wait_for(lock, limit, [this] { return m_state->value.has_value(); }))
            return std::nullopt;
        return std::move(m_state->value);
    }

    /*! Calls function(const T &) once, by the event loop of this thread, for the request that is under way now; never when the context is gone by then. */
    template <class Function>
    void then(QObject *context, Function function) const
    {
        Q_ASSERT(context->thread() == QThread::currentThread());
        auto work = [context = QPointer<QObject>(context), function = std::move(function)](const T &value) mutable {
            if (context)
                function(value);
        };
        // Whoever finishes hands the state in: kept here, where the state keeps it, it would outlive work that is never done.
        auto call = [here = inThisThread(),
                     work = forThisRequest(std::move(work))](const std::shared_ptr<const State> &state) mutable {
            QMetaObject::invokeMethod(
                here.get(), [work = std::move(work), state]() mutable { work(*state->value); }, Qt::QueuedConnection);
        };
        std::unique_lock lock(m_state->mutex);
        if (!m_state->value) {
            m_state->whenFinished = std::move(call);
            return;
        }
        lock.unlock();
        call(m_state);
    }

    void finish(T value) const //!< once, by who does the work
    {
        std::unique_lock lock(m_state->mutex);
        m_state->value.emplace(std::move(value));
        const auto call = std::exchange(m_state->whenFinished, {});
        m_state->finished.notify_all();
        lock.unlock();
        if (call)
            call(m_state);
    }

private:
    /*! There as long as the thread, or a call that will be posted to it: whatever becomes of the context. */
    static std::shared_ptr<QObject> inThisThread()
    {
        static thread_local const auto object = std::make_shared<QObject>();
        return object;
    }

    struct State
    {
        std::mutex mutex;
        std::condition_variable finished;
        std::optional<T> value;
        std::function<void(const std::shared_ptr<const State> &)> whenFinished;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/*! Runs `work()` in a thread of the pool; hands back what it returned. */
template <class Work>
auto runIn(QThreadPool &pool, Work work)
{
    const Later<std::invoke_result_t<Work>> later;
    pool.start(forThisRequest([later, work = std::move(work)]() mutable { later.finish(work()); }));
    return later;
}

} // namespace Agent
