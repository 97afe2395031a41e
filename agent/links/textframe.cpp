// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/links/textframe.h"

#include <QtEndian>

namespace Agent {

QByteArray textFrame(const QByteArray &text)
{
    constexpr char finalText = char(0x81);
    constexpr char lengthIn16Bits = 126;
    constexpr char lengthIn64Bits = 127;
    QByteArray frame;
    frame.reserve(text.size() + 10);
    frame.append(finalText);
    if (text.size() < lengthIn16Bits) {
        frame.append(char(text.size()));
    } else if (text.size() <= 0xffff) {
        const auto length = qToBigEndian(quint16(text.size()));
        frame.append(lengthIn16Bits).append(reinterpret_cast<const char *>(&length), sizeof length);
    } else {
        const auto length = qToBigEndian(quint64(text.size()));
        frame.append(lengthIn64Bits).append(reinterpret_cast<const char *>(&length), sizeof length);
    }
    return frame.append(text);
}

} // namespace Agent
