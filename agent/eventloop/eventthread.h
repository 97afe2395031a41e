// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/logging/requestscope.h"

#include <QObject>
#include <QThread>

#include <utility>

namespace Agent {

/*!
    A thread with an event loop for many sockets. It runs from the beginning to the end of this object.
    Threads: made and ended in one other; the calls may be made in any.
*/
class EventThread
{
public:
    explicit EventThread(const QString &name);
    ~EventThread(); //!< waits for what runs; what was posted and has not begun is dropped
    Q_DISABLE_COPY_MOVE(EventThread)

    /*! Runs `work()` there, in the order of the calls, for the request that is under way now. */
    template <class Work>
    void post(Work work)
    {
        QMetaObject::invokeMethod(&m_anchor, forThisRequest(std::move(work)), Qt::QueuedConnection);
    }
    /*! The same, and waits for it. Not to be called there. */
    template <class Work>
    void call(Work work)
    {
        QMetaObject::invokeMethod(&m_anchor, std::move(work), Qt::BlockingQueuedConnection);
    }
    /*! The object, which has no parent, lives in this thread from now on. Call it in the thread where it lived. */
    void adopt(QObject *object) { object->moveToThread(&m_thread); }

private:
    QThread m_thread;
    QObject m_anchor; // lives in m_thread
};

} // namespace Agent
