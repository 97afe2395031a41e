// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/load/trend.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QStringList>

/*! What a process has of the machine, looked at again and again: memory, descriptors, threads. */
class NodeGauges
{
public:
    /*! How much each may grow in all the time without anything being wrong: allocators keep some, a fault opens some. */
    struct Bounds
    {
        double kib = 0;
        double descriptors = 0;
        double threads = 0;
    };

    explicit NodeGauges(qint64 processId) : m_processId(processId) {}

    void look(double minutes);
    QJsonObject figures() const;
    QStringList grown(const Bounds &bounds) const; //!< a sentence for each that has grown by more

private:
    const qint64 m_processId;
    Trend m_kib;
    Trend m_descriptors;
    Trend m_threads;
};

/*! Of a folder without folders in it; bytes. */
double folderBytes(const QString &folder);
