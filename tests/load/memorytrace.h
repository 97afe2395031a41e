// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QTimer>

/*! The resident memory of a process, looked at ten times a second for as long as this lives. */
class MemoryTrace : public QObject
{
public:
    explicit MemoryTrace(qint64 processId);

    double peakKib() const;
    /*!
        The slope of a straight line through what was seen in the second half of the time: the first is for warming
        up.
    */
    double growthKibPerMinute() const;

private:
    struct Look
    {
        double minutes = 0;
        double kib = 0;
    };
    void look();

    const qint64 m_processId;
    QElapsedTimer m_since;
    QTimer m_timer;
    QList<Look> m_looks;
};
