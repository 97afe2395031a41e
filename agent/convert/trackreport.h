// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Agent {

/*! From `from` up to, but not including `to`; in milliseconds. */
struct Span
{
    qint64 from = 0;
    qint64 to = 0;

    qint64 length() const { return to - from; }
    bool contains(qint64 at) const { return from <= at && at < to; }
    friend bool operator==(const Span &, const Span &) = default;
};

/*! What maketrack.sh says of a file that it made. */
struct TrackReport
{
    bool isVideo = false;
    qint64 createdAt = 0;   //!< ms since 1970, by the clock of Janus: when recording was asked for
    qint64 firstAt = 0;     //!< when the first packet came; the file's time 0
    QByteArray description; //!< what the publisher called the stream: the name of its kind, or anything
    QList<Span> spans;      //!< of the file's time, in which there is something; of pictures, all in one
};

constexpr qsizetype maximumReportBytes = 256 << 10;

/*! None for what the script does not say: a sandbox may have been taken over by the file inside. */
std::optional<TrackReport> readTrackReport(QByteArrayView output);

} // namespace Agent
