// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convert/mjrfile.h"

#include <QtEndian>

#include <algorithm>

namespace {

constexpr quint32 source = 0x12345678; // SSRC

template <class Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

template <class Number>
Number littleEndian(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

} // namespace

QByteArray mjrFile(const MjrHeader &header, const QList<MjrPacket> &packets)
{
    QByteArray json = header.isVideo ? R"({"t": "v", "c": "vp8")" : R"({"t": "a", "c": "opus")";
    if (!header.description.isEmpty())
        json += ", \"d\": \"" + header.description + '"';
    json += ", \"s\": " + QByteArray::number(header.createdAt * 1000)
        + ", \"u\": " + QByteArray::number(header.firstAt * 1000) + '}';
    QByteArray file = "MJR00002" + bigEndian(quint16(json.size())) + json;
    quint16 sequence = 1;
    for (const MjrPacket &packet : packets) {
        const int type = header.isVideo ? 96 : 111;
        const QByteArray rtp = '\x80' + QByteArray(1, char(type | (packet.isLast ? 0x80 : 0))) + bigEndian(sequence++)
            + bigEndian(packet.timestamp) + bigEndian(source) + packet.payload;
        file += "MEET" + bigEndian(quint32(packet.receivedAt)) + bigEndian(quint16(rtp.size())) + rtp;
    }
    return file;
}

QList<MjrPacket> vp8Packets(const QByteArray &ivf)
{
    constexpr qsizetype piece = 1100; // of a picture, so that a packet has room in one of UDP
    // 32 bytes of header: the rate and its scale are at 16 and 20. Each picture has 12 more: its length, and when it is.
    const quint64 rate = littleEndian<quint32>(ivf, 16);
    const quint64 scale = littleEndian<quint32>(ivf, 20);
    QList<MjrPacket> packets;
    for (qsizetype at = 32; at + 12 <= ivf.size();) {
        const qsizetype length = littleEndian<quint32>(ivf, at);
        const quint64 time = littleEndian<quint64>(ivf, at + 4) * scale * 1000 / rate; // ms
        const QByteArray picture = ivf.sliced(at + 12, length);
        for (qsizetype begin = 0; begin < length; begin += piece) {
            const char descriptor = begin == 0 ? 0x10 : 0; // whether a partition begins
            packets.append({quint32(time * 90), qint64(time),
                            descriptor + picture.sliced(begin).first(std::min(piece, length - begin)),
                            begin + piece >= length});
        }
        at += 12 + length;
    }
    return packets;
}

QList<MjrPacket> opusPackets(const QByteArray &ogg)
{
    QList<QByteArray> all;
    QByteArray packet;
    // A page has 27 bytes of header, the last of them how many lengths follow; what is 255 long goes on.
    for (qsizetype at = 0; at + 27 <= ogg.size();) {
        const int count = quint8(ogg[at + 26]);
        qsizetype content = at + 27 + count;
        for (int i = 0; i < count; ++i) {
            const int length = quint8(ogg[at + 27 + i]);
            packet += ogg.sliced(content, length);
            content += length;
            if (length < 255)
                all.append(std::exchange(packet, {}));
        }
        at = content;
    }
    QList<MjrPacket> packets;
    for (qsizetype i = 2; i < all.size(); ++i) // behind two headers
        packets.append({quint32((i - 2) * 960), (i - 2) * 20, all[i], false});
    return packets;
}
