// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/convert/film.h"

#include <QByteArray>

namespace Agent {

constexpr qsizetype maximumTimelineBytes = 32 << 20;
constexpr qsizetype maximumTimelineLine = 4 << 20; //!< a whole board is the longest

/*!
    Gathers what was written and drawn beside a film: {"durationMs","events":[{"at":ms,"frame":{…}}…],"isWhole":true}
    (ARCHITECTURE.md 3.1), times being the film's and never going back. What does not fit is left out, and isWhole false then.
*/
class Timeline
{
public:
    explicit Timeline(qsizetype maximumBytes = maximumTimelineBytes) : m_maximumBytes(maximumBytes) {}

    /*! A line of timeline.jsonl, {"at":ms since 1970,"frame":{…}}. False: it says nothing that can be, or there is no room. */
    bool add(QByteArrayView line, const EpochClock &clock);

    QByteArray take(qint64 length);

private:
    const qsizetype m_maximumBytes;
    QByteArray m_frames;
    qint64 m_last = 0;
    bool m_isWhole = true;
};

/*! Of all epochs that are in the film. A file that is missing or torn is taken as far as it goes. Waits for the disk. */
QByteArray mergeTimelines(const QList<RecordedEpoch> &epochs, const Film &film);

} // namespace Agent
