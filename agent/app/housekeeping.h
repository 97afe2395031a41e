// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/storage.h"

#include <QObject>
#include <QTimer>

namespace Agent {

/*!
    Removes what has lapsed: sessions, seats, and commits older than CommitLogRepository::keep. Every node does it, once a
    minute; twice does no harm.
    Threads: lives in the main thread, works in storage threads.
*/
class Housekeeping : public QObject
{
    Q_OBJECT
public:
    explicit Housekeeping(Storage &storage, QObject *parent = nullptr);
    void start() { m_timer.start(); }

    static Common::Result<void> tidy(Database &database);

private:
    Storage &m_storage; // not owned, outlives this
    QTimer m_timer;
};

} // namespace Agent
