// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/backup/backuphead.h"

#include <functional>

namespace Agent {

/*! Tells how far a backup or a restore is, in whole percent, each once. Threads: one. */
class Progress
{
public:
    using Call = std::function<void(int percent)>;
    explicit Progress(Call call) : m_call(std::move(call)) {}

    void begin(const BackupHead &head, int passes = 1) //!< passes: how often all of it is gone through
    {
        m_all = passes * (head.rows() * bytesOfRow + head.fileBytes);
        m_done = 0;
    }
    void rowsDone(qint64 rows) { add(rows * bytesOfRow); }
    void bytesDone(qint64 bytes) { add(bytes); }

private:
    static constexpr qint64 bytesOfRow = 400; // a row costs about as much as so many bytes of a file

    void add(qint64 bytes)
    {
        m_done += bytes;
        const int percent = m_all > 0 ? int(std::min<qint64>(100, m_done * 100 / m_all)) : 100;
        if (m_call && percent != m_percent)
            m_call(percent);
        m_percent = percent;
    }

    const Call m_call;
    qint64 m_all = 0;
    qint64 m_done = 0;
    int m_percent = -1;
};

} // namespace Agent
