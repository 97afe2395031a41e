// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>

namespace Agent {

/*!
    A lock that its holder keeps while waiting for something slow, as for the database. A simulation has its own, since there nobody
    really waits.
    Threads: any.
*/
class SlowLock
{
public:
    virtual ~SlowLock() = default;
    virtual void lock() = 0;
    virtual void unlock() = 0;
};

class MutexLock final : public SlowLock
{
public:
    void lock() override { m_mutex.lock(); }
    void unlock() override { m_mutex.unlock(); }

private:
    QMutex m_mutex;
};

} // namespace Agent
