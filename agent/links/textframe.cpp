// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/links/textframe.h"

#include <QtEndian>

namespace Agent {

QByteArray textFrame(const QByteArray &text)
{
    QByteArray frame;
    frame.reserve(text.size() + 10);
    frame.append(char(finalBit | uchar(Opcode::Text)));
    if (text.size() < lengthIn16Bits) {
        frame.append(char(text.size()));
    } else if (text.size() <= 0xffff) {
        const auto length = qToBigEndian(quint16(text.size()));
        frame.append(char(lengthIn16Bits)).append(reinterpret_cast<const char *>(&length), sizeof length);
    } else {
        const auto length = qToBigEndian(quint64(text.size()));
        frame.append(char(lengthIn64Bits)).append(reinterpret_cast<const char *>(&length), sizeof length);
    }
    return frame.append(text);
}

QByteArrayView textIn(QByteArrayView frame)
{
    const auto length = uchar(frame[1]);
    if (length == lengthIn64Bits)
        return frame.sliced(10);
    return frame.sliced(length == lengthIn16Bits ? 4 : 2);
}

QByteArray controlFrame(Opcode opcode, const QByteArray &payload)
{
    const QByteArray some = payload.left(125);
    return QByteArray().append(char(finalBit | uchar(opcode))).append(char(some.size())).append(some);
}

QByteArray closeFrame(int code, const QByteArray &reason)
{
    const auto bytes = qToBigEndian(quint16(code));
    const QByteArray payload = QByteArray(reinterpret_cast<const char *>(&bytes), sizeof bytes) + reason;
    return controlFrame(Opcode::Close, code == 0 ? QByteArray() : payload);
}

} // namespace Agent
