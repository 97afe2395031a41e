// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/monitoring/healthreport.h"
#include "agent/monitoring/monitoringaccess.h"
#include "agent/monitoring/nodemetrics.h"

namespace Agent {

/*!
    What those who watch a node ask it, on its public port:
        /livez            up; a node that is stuck does not answer
        /readyz           200 or 503; with `?verbose` the checks one by one, for those whom MonitoringAccess admits
        /metrics          for these alone; others hear what they hear of an address that is none
    Threads: lives in the main thread.
*/
class Monitoring
{
public:
    using Answer = std::function<HttpResponse(const HttpRequest &)>;

    /*! `nothing`: what is said of addresses that are none. */
    Monitoring(const NodeParts &parts, const MonitoringSettings &settings, Answer nothing);
    Q_DISABLE_COPY_MOVE(Monitoring)

    void addRoutes(HttpFront &front);

private:
    HttpResponse readiness(const HttpRequest &request) const;
    HttpResponse metrics(const HttpRequest &request);

    const NodeParts m_parts;
    const MonitoringAccess m_access;
    const Answer m_nothing;
    NodeMetrics m_metrics;
};

} // namespace Agent
