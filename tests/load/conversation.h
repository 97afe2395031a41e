// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/load/attendee.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <vector>

/*! What a crowd says, at an even pace, and how long each line took until each listener had it. */
class Conversation : public QObject
{
public:
    /*!
        `speakers` take turns, in this order; lines are a little longer than `lineLength` characters, which have two
        bytes each.
    */
    Conversation(std::vector<Attendee *> speakers, const std::vector<Attendee *> &listeners, int linesPerSecond,
                 int lineLength);

    /*!
        Lines are said for so long. Then waits until each was heard by `listeners` people; false when not all were, or
        some twice.
    */
    bool hold(std::chrono::seconds length, int listeners);

    QJsonObject figures() const; //!< lines, heard, p50Ms, p99Ms, maxMs, lateP99Ms
    double p99Ms() const;
    /*!
        What of it may be the machine's, which may have other work too: three times what 99 of 100 turns of this
        process's own timer were late at most. A line waits for a processor in this process, in the agent and here
        again.
    */
    double machineMs() const;

private:
    void sayWhatIsDue();
    void heard(const QString &line);

    const std::vector<Attendee *> m_speakers;
    const int m_linesPerSecond;
    const QString m_padding;
    QTimer m_pace;
    QElapsedTimer m_since;
    qint64 m_all = 0; // that are to be said
    qint64 m_said = 0;
    QElapsedTimer m_sinceTurn;
    QList<double> m_turnsLateMs;
    QList<double> m_delaysMs;
};
