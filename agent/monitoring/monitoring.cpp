// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/monitoring/monitoring.h"

#include "agent/monitoring/nodehealth.h"

#include <QUrlQuery>

namespace Agent {

namespace {

bool wantsAll(const HttpRequest &request)
{
    return QUrlQuery(QString::fromLatin1(request.query)).hasQueryItem(QStringLiteral("verbose"));
}

/*! It is true for a moment only. */
HttpResponse fresh(HttpResponse response)
{
    response.addHeader("Cache-Control", "no-store");
    return response;
}

QByteArray detailOf(const HealthReport &report, const QByteArray &name)
{
    const auto check = std::ranges::find(report.checks, name, &HealthCheck::name);
    return check == report.checks.end() ? QByteArray() : check->detail;
}

} // namespace

Monitoring::Monitoring(const NodeParts &parts, const MonitoringSettings &settings, Answer nothing)
    : m_parts(parts)
    , m_access(settings)
    , m_nothing(std::move(nothing))
    , m_metrics(m_parts)
{
}

void Monitoring::addRoutes(HttpFront &front)
{
    const auto route = [](const Answer &answer, const QByteArrayList &methods) {
        return HttpFront::Route{noBody,
                                [answer](const HttpRequest &request, const HttpConnection::Responder &respond) {
                                    respond(answer(request));
                                },
                                methods};
    };
    front.setRoute(QStringLiteral("/livez"),
                   route([](const HttpRequest &) { return fresh(plainResponse(200, "up")); }, {"GET", "HEAD"}),
                   RouteClass::Health);
    front.setRoute(QStringLiteral("/readyz"),
                   route([this](const HttpRequest &request) { return fresh(readiness(request)); }, {"GET", "HEAD"}),
                   RouteClass::Health);
    // No methods: a refused one would tell strangers that something is there.
    front.setRoute(QStringLiteral("/metrics"),
                   route(
                       [this](const HttpRequest &request) {
                           return m_access.admits(request) ? fresh(metrics(request)) : m_nothing(request);
                       },
                       {}),
                   RouteClass::Metrics);
}

HttpResponse Monitoring::readiness(const HttpRequest &request) const
{
    const HealthReport report = healthOf(m_parts);
    const bool isReady = report.isReady();
    const bool mayKnow = m_access.admits(request);
    const int status = isReady ? 200 : 503;
    if (mayKnow && wantsAll(request))
        return plainResponse(status, report.text());
    if (isReady)
        return plainResponse(status, mayKnow ? "ready\nfiles: " + detailOf(report, "files") : "ready");
    if (!m_parts.lease.holds() || m_parts.lease.isSilent())
        return plainResponse(status, "The node does not hold its lease: the database cannot be reached.");
    return plainResponse(status, "The node's rooms do not answer.");
}

HttpResponse Monitoring::metrics(const HttpRequest &request)
{
    if (request.method != "GET" && request.method != "HEAD")
        return refusedMethod({"GET", "HEAD"});
    const MetricsText::Form form = MetricsText::wanted(request.header("accept"));
    return {200, MetricsText::contentType(form), m_metrics.text(form)};
}

} // namespace Agent
