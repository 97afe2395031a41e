// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/agentcluster.h"

#include <QMap>

/*! What a node says under /metrics, taken apart. */
struct Scrape
{
    int status = 0;
    QByteArray contentType;
    QByteArray text;
    QMap<QByteArray, double> samples; //!< by name and labels, as they stand there

    double operator[](const QByteArray &sample) const; //!< -1 when there is none
    QSet<QByteArray> names() const;                    //!< of families' samples, without labels
};

Scrape scrapeOf(const AgentCluster &cluster, int node, const QByteArray &accept = {});
HttpAnswer askPlainly(const AgentCluster &cluster, int node, const QString &path,
                      const QList<std::pair<QByteArray, QByteArray>> &headers = {}); //!< path from the root, with query
