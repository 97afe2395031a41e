// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/database.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace Agent {

/*!
    Brings this node's commits into the order of their numbers before they are sent.

    The threads that commit race each other on the way here; to a receiver, each overtaking would look like a loss. A number that
    does not come within patience() is no longer waited for: its commit's outcome was never known to the thread that wrote it,
    and everybody finds it in the commit log.
    Threads: lives in the main thread.
*/
class CommitOutbox : public QObject
{
    Q_OBJECT
public:
    explicit CommitOutbox(QObject *parent = nullptr);

    void start(qint64 last); //!< the number of this node's last commit so far
    void publish(const Commit &commit);

    static constexpr Common::Millis patience{50};

Q_SIGNALS:
    void ready(const Commit &commit); //!< in order, as far as is known

private:
    void release();

    qint64 m_next = 1;
    std::map<qint64, Commit> m_held;
    QTimer m_patience;
};

} // namespace Agent
