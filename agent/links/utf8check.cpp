// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/links/utf8check.h"

#include <cstring>

namespace Agent {

namespace {

constexpr uchar lowestOther = 0x80; // of the bytes after the first
constexpr uchar highestOther = 0xbf;

} // namespace

bool Utf8Check::take(QByteArrayView bytes)
{
    const char *at = bytes.begin();
    while (at < bytes.end()) {
        if (m_missing == 0) { // most texts are mostly ASCII
            constexpr quint64 anyOther = 0x8080'8080'8080'8080;
            quint64 some = 0;
            for (; bytes.end() - at >= qsizetype(sizeof some); at += sizeof some) {
                std::memcpy(&some, at, sizeof some);
                if (some & anyOther)
                    break;
            }
            if (at == bytes.end())
                break;
        }
        const auto byte = uchar(*at++);
        if (m_missing == 0) {
            if (byte >= lowestOther && !begin(byte))
                return false;
            continue;
        }
        if (byte < m_lowest || byte > m_highest)
            return false;
        --m_missing;
        m_lowest = lowestOther;
        m_highest = highestOther;
    }
    return true;
}

// Of some first bytes not every second one makes a character: RFC 3629, section 4.
bool Utf8Check::begin(uchar byte)
{
    if (byte < 0xc2 || byte > 0xf4)
        return false;
    m_missing = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    if (byte == 0xe0)
        m_lowest = 0xa0;
    else if (byte == 0xed)
        m_highest = 0x9f;
    else if (byte == 0xf0)
        m_lowest = 0x90;
    else if (byte == 0xf4)
        m_highest = 0x8f;
    return true;
}

} // namespace Agent
