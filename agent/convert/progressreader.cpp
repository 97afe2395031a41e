// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/convert/progressreader.h"

#include <algorithm>
#include <utility>

namespace Agent {

bool ProgressReader::take(QByteArrayView piece)
{
    constexpr QByteArrayView key = "out_time_us=";
    constexpr qsizetype longestLine = 1024;
    for (qsizetype end = 0; (end = piece.indexOf('\n')) >= 0; piece = piece.sliced(end + 1)) {
        m_line += piece.first(end);
        bool isNumber = false;
        const qint64 microseconds = m_line.startsWith(key) ? m_line.sliced(key.size()).toLongLong(&isNumber) : 0;
        if (isNumber && microseconds > std::exchange(m_last, std::max(m_last, microseconds)))
            m_done(microseconds / 1000);
        m_line.clear();
    }
    m_line += piece;
    return m_line.size() <= longestLine;
}

} // namespace Agent
