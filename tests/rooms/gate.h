// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/storage.h"

#include <QSemaphore>

#include <memory>

/*!
    Keeps a storage of one thread busy until it opens: all work that comes meanwhile waits, as for a slow database.
    Threads: the test's.
*/
class Gate
{
public:
    explicit Gate(Agent::Storage &storage)
    {
        storage.run([opened = m_opened](Agent::Database &) {
            opened->acquire();
            return Common::Result<void>();
        });
    }
    ~Gate() { open(); }
    Gate(const Gate &) = delete;
    Gate &operator=(const Gate &) = delete;

    void open() { m_opened->release(); }

private:
    std::shared_ptr<QSemaphore> m_opened = std::make_shared<QSemaphore>();
};
