// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/*! A packet of RTP in a .mjr file. */
struct MjrPacket
{
    quint32 timestamp = 0; //!< of RTP: 90 kHz for pictures, 48 kHz for sound
    qint64 receivedAt = 0; //!< ms after the first one
    QByteArray payload;
    bool isLast = true; //!< of its picture
};

/*! What Janus 1.1.2 writes in front. */
struct MjrHeader
{
    bool isVideo = true;
    QByteArray description;
    qint64 createdAt = 0; //!< ms since 1970
    qint64 firstAt = 0;
};

/*! A file as Janus writes it. */
QByteArray mjrFile(const MjrHeader &header, const QList<MjrPacket> &packets);

/*! The pictures of an IVF file that holds VP8, as browsers send them. */
QList<MjrPacket> vp8Packets(const QByteArray &ivf);

/*! The packets of an Ogg file that holds Opus in packets of 20 ms. */
QList<MjrPacket> opusPackets(const QByteArray &ogg);
