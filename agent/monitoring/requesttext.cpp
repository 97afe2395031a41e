// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/monitoring/nodemetrics.h"

namespace Agent {

namespace {

void writeHttp(MetricsText &text, const HttpMetrics &http)
{
    text.counter("atrium_http_requests_total", "Requests that were answered, by what they were for.");
    for (const RouteClass route : allRouteClasses) {
        for (int status = 2; status <= HttpMetrics::statusClasses; ++status) // no request ends with 1xx
            text.add({{"route", routeClassName(route)}, {"status", QByteArray::number(status) + "xx"}},
                     http.of(route).answers[size_t(status - 1)]);
    }
    text.histogram("atrium_http_request_duration_seconds",
                   "From when a request had come to its answer; of a body that goes to a file, from its beginning.");
    for (const RouteClass route : allRouteClasses)
        text.add({{"route", routeClassName(route)}}, http.of(route).seconds);
    text.counter("atrium_http_received_bytes_total", "Bytes of requests' bodies; of route files, what is uploaded.");
    for (const RouteClass route : allRouteClasses)
        text.add({{"route", routeClassName(route)}}, http.of(route).receivedBytes);
    text.counter("atrium_http_sent_bytes_total", "Bytes of answers' bodies; of route files, what is downloaded.");
    for (const RouteClass route : allRouteClasses)
        text.add({{"route", routeClassName(route)}}, http.of(route).sentBytes);
    text.counter("atrium_http_refused_total",
                 "What was refused since a limit was reached (section [limits]), or could not be read.");
    text.add({{"reason", "connections"}}, http.tooManyConnections);
    text.add({{"reason", "address_connections"}}, http.tooManyOfAddress);
    text.add({{"reason", "bodies"}}, http.noRoomForBody);
    text.add({{"reason", "unreadable"}}, http.unreadable);
}

void writeWebSockets(MetricsText &text, const NodeParts &parts)
{
    const HttpMetrics &http = parts.front.metrics();
    const quint64 foreign = parts.lobbyRefusals()
        + parts.rooms.sum([](const RoomThread::Rooms &rooms) { return rooms.gate.refused().value(); });
    text.counter("atrium_websocket_opens_total", "WebSockets that began their handshake.");
    text.add({}, http.webSockets);
    text.counter("atrium_websocket_refused_total", "WebSockets that were refused.");
    text.add({{"reason", "handshake"}}, http.badHandshakes);
    text.add({{"reason", "limit"}}, http.tooManyWebSockets);
    text.add({{"reason", "origin"}}, foreign);
}

void writeThreads(MetricsText &text, const NodeParts &parts)
{
    QList<const RequestThreads *> pools = parts.api.threads();
    pools.append(&parts.soapThreads);
    text.gauge("atrium_request_threads", "Threads that may carry out requests, by pool.");
    for (const RequestThreads *pool : pools)
        text.add({{"pool", pool->name()}}, pool->most());
    text.gauge("atrium_request_threads_busy", "Those that are at it.");
    for (const RequestThreads *pool : pools)
        text.add({{"pool", pool->name()}}, pool->load().busy);
    text.gauge("atrium_requests_waiting", "Requests that wait for one of them.");
    for (const RequestThreads *pool : pools)
        text.add({{"pool", pool->name()}}, pool->load().waiting);
    text.counter("atrium_requests_refused_total", "Requests that were refused since too many waited.");
    for (const RequestThreads *pool : pools)
        text.add({{"pool", pool->name()}}, pool->refused());
}

/*! Of operations that were called alone: there are two hundred. */
void writeSoap(MetricsText &text, const SoapMetrics &soap)
{
    const auto each = [&soap](const auto &write) {
        for (const auto &operation : soap.operations()) {
            if (operation->seconds.count() > 0)
                write(QByteArray(operation->service.name.data()), QByteArray(operation->operation.name.data()),
                      *operation);
        }
    };
    text.counter("atrium_soap_calls_total", "Calls of SOAP and REST operations, by outcome.");
    each([&text](const QByteArray &service, const QByteArray &name, const SoapMetrics::OfOperation &operation) {
        for (size_t i = 0; i < operation.outcomes.size(); ++i)
            text.add({{"service", service}, {"operation", name}, {"outcome", SoapMetrics::outcomeNames[i]}},
                     operation.outcomes[i]);
    });
    text.histogram("atrium_soap_call_duration_seconds", "How long carrying them out took.");
    each([&text](const QByteArray &service, const QByteArray &name, const SoapMetrics::OfOperation &operation) {
        text.add({{"service", service}, {"operation", name}}, operation.seconds);
    });
    text.counter("atrium_soap_unreadable_total", "Requests to services that were no call of an operation.");
    text.add({}, soap.unreadable);
}

void writeLogins(MetricsText &text, const SessionService &sessions)
{
    text.counter("atrium_logins_total", "Tries to log in with a password, by outcome.");
    for (const auto &[way, logins] :
         {std::pair("page", &sessions.pageLogins()), std::pair("soap", &sessions.soapLogins())}) {
        for (const auto &[outcome, name] : LoginMetrics::all)
            text.add({{"way", way}, {"outcome", name}}, logins->counts[size_t(outcome)]);
    }
}

} // namespace

void writeRequestMetrics(MetricsText &text, const NodeParts &parts)
{
    writeHttp(text, parts.front.metrics());
    writeWebSockets(text, parts);
    writeThreads(text, parts);
    writeSoap(text, parts.soap.metrics());
    writeLogins(text, parts.sessions);
}

} // namespace Agent
