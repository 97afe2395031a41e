// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

/*! WebSocket frames as clients send them, by hand, so that a test may get any part of them wrong. */
namespace ClientFrames {

enum First { Continuation = 0x00, Text = 0x01, Binary = 0x02, Close = 0x08, Ping = 0x09, Pong = 0x0a, Final = 0x80 };

inline const QByteArray mask = QByteArray::fromHex("37fa213d");

/*! The head of a frame, with its mask; `lengthBytes` 0 = as few as the length needs, else 1, 2 or 8. */
inline QByteArray head(int first, quint64 length, int lengthBytes = 0)
{
    if (lengthBytes == 0)
        lengthBytes = length < 126 ? 1 : length <= 0xffff ? 2 : 8;
    QByteArray bytes(1, char(first));
    if (lengthBytes == 1) {
        bytes.append(char(0x80 | length));
    } else {
        bytes.append(char(lengthBytes == 2 ? 0xfe : 0xff));
        const quint64 wide = qToBigEndian(length);
        bytes.append(reinterpret_cast<const char *>(&wide) + 8 - lengthBytes, lengthBytes);
    }
    return bytes + mask;
}

inline QByteArray masked(QByteArray payload)
{
    for (qsizetype i = 0; i < payload.size(); ++i)
        payload[i] = char(payload[i] ^ mask[i % mask.size()]);
    return payload;
}

inline QByteArray frame(int first, const QByteArray &payload = {}, int lengthBytes = 0)
{
    return head(first, quint64(payload.size()), lengthBytes) + masked(payload);
}

inline QByteArray text(const QByteArray &payload)
{
    return frame(Final | Text, payload);
}

inline QByteArray closeFrame(int code, const QByteArray &reason = {})
{
    const quint16 bytes = qToBigEndian(quint16(code));
    return frame(Final | Close, QByteArray(reinterpret_cast<const char *>(&bytes), sizeof bytes) + reason);
}

/*! One text in frames of `size` bytes each. */
inline QByteArray inPieces(const QByteArray &payload, qsizetype size)
{
    QByteArray frames;
    for (qsizetype at = 0; at < payload.size(); at += size) {
        const int last = at + size >= payload.size() ? Final : 0;
        frames += frame(last | (at == 0 ? Text : Continuation), payload.mid(at, size));
    }
    return frames;
}

} // namespace ClientFrames
