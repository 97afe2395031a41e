// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/previews/picturecheck.h"

#include <QtEndian>

namespace Agent {
namespace {

quint32 long32(QByteArrayView file, qsizetype at)
{
    return qFromBigEndian<quint32>(file.data() + at);
}

quint16 short16(QByteArrayView file, qsizetype at)
{
    return qFromBigEndian<quint16>(file.data() + at);
}

std::optional<QSize> positive(quint32 width, quint32 height)
{
    constexpr quint32 most = 0xffff;
    if (width == 0 || height == 0 || width > most || height > most)
        return std::nullopt;
    return QSize(int(width), int(height));
}

/*! Whether a segment of this kind begins a frame: its header names the size. */
bool isStartOfFrame(quint8 marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

} // namespace

std::optional<QSize> pngSize(QByteArrayView file)
{
    constexpr qsizetype around = 12; // of a chunk: length, type, checksum
    if (!file.startsWith("\x89PNG\r\n\x1a\n"))
        return std::nullopt;
    std::optional<QSize> size;
    for (qsizetype at = 8; file.size() - at >= around;) {
        const qsizetype length = long32(file, at);
        const QByteArrayView type = file.sliced(at + 4, 4);
        if (length > file.size() - at - around || (type == "IHDR") != (at == 8))
            return std::nullopt;
        if (type == "IHDR" && length == 13)
            size = positive(long32(file, at + 8), long32(file, at + 12));
        at += length + around;
        if (type == "IEND")
            return at == file.size() ? size : std::nullopt;
    }
    return std::nullopt;
}

std::optional<QSize> jpegSize(QByteArrayView file)
{
    constexpr quint8 startOfScan = 0xda;
    constexpr quint8 endOfImage = 0xd9;
    if (!file.startsWith("\xff\xd8") || !file.endsWith("\xff\xd9"))
        return std::nullopt;
    std::optional<QSize> size;
    for (qsizetype at = 2; file.size() - at >= 4;) {
        const quint8 marker = quint8(file[at + 1]);
        const qsizetype length = short16(file, at + 2); // with its own two bytes
        if (quint8(file[at]) != 0xff || marker == endOfImage || length < 2 || length > file.size() - at - 2)
            return std::nullopt;
        if (isStartOfFrame(marker)) {
            if (size || length < 8)
                return std::nullopt;
            size = positive(short16(file, at + 7), short16(file, at + 5));
            if (!size)
                return std::nullopt;
        }
        at += length + 2;
        if (marker != startOfScan)
            continue;
        // Inside of a scan 0xff is followed by a zero or a restart; anything else is the next segment or the end.
        while (file.size() - at >= 2
               && (quint8(file[at]) != 0xff || file[at + 1] == '\0' || (quint8(file[at + 1]) & 0xf8) == 0xd0))
            at += quint8(file[at]) == 0xff ? 2 : 1;
        if (file.size() - at == 2)
            return size; // the end, as endsWith() has seen
    }
    return std::nullopt;
}

} // namespace Agent
