// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/metrics/metricstext.h"
#include "agent/monitoring/mailsample.h"
#include "agent/monitoring/nodeparts.h"

namespace Agent {

/*!
    All that a node measures of itself, as Prometheus reads it. From memory alone: nobody waits for it, and it costs the main thread
    a millisecond. No label names a person, a room, or anything else that strangers choose.
    Threads: lives in the main thread.
*/
class NodeMetrics
{
public:
    explicit NodeMetrics(const NodeParts &parts) : m_parts(parts), m_mails(parts.storage) {}

    QByteArray text(MetricsText::Form form);

private:
    const NodeParts &m_parts; // not owned, outlives this
    MailSample m_mails;
};

// What it consists of, a file for each.
void writeNodeMetrics(MetricsText &text, const NodeParts &parts);     //!< nodetext.cpp: state, lease, jobs, threads
void writeRoomMetrics(MetricsText &text, const NodeParts &parts);     //!< roomtext.cpp: rooms, lobby, connections
void writeRequestMetrics(MetricsText &text, const NodeParts &parts);  //!< requesttext.cpp: HTTP, SOAP, logins
void writeDatabaseMetrics(MetricsText &text, const NodeParts &parts); //!< databasetext.cpp: database, caches, commits
void writeFileMetrics(MetricsText &text, const NodeParts &parts);     //!< nodetext.cpp: disk, shared folders

} // namespace Agent
