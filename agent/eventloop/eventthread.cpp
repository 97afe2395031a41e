// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/eventloop/eventthread.h"

#include "agent/eventloop/epolldispatcher.h"

namespace Agent {

EventThread::EventThread(const QString &name)
{
    m_thread.setObjectName(name);
    m_thread.setEventDispatcher(new EpollDispatcher);
    m_anchor.moveToThread(&m_thread);
    m_thread.start();
}

EventThread::~EventThread()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace Agent
