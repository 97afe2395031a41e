// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/peers/commitoutbox.h"

namespace Agent {

CommitOutbox::CommitOutbox(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_patience.setTimerType(Qt::PreciseTimer);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_next = m_held.begin()->first;
        release();
    });
}

void CommitOutbox::start(qint64 last)
{
    m_next = last + 1;
}

void CommitOutbox::publish(const Commit &commit)
{
    if (commit.seq == m_next && m_held.empty()) {
        ++m_next;
        Q_EMIT ready(commit);
    } else if (commit.seq < m_next) {
        Q_EMIT ready(commit); // after all
    } else {
        m_held.insert({commit.seq, commit});
        release();
    }
}

void CommitOutbox::release()
{
    for (auto first = m_held.begin(); first != m_held.end() && first->first == m_next; first = m_held.begin()) {
        const Commit commit = std::move(first->second);
        m_held.erase(first);
        ++m_next;
        Q_EMIT ready(commit);
    }
    if (m_held.empty())
        m_patience.stop();
    else if (!m_patience.isActive())
        m_patience.start();
}

} // namespace Agent
