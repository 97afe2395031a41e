// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/soaproute.h"

#include "agent/soap/servicespage.h"
#include "agent/soap/soapguard.h"
#include "agent/soap/wsdl.h"

namespace Agent {

using namespace Common;

namespace {

HttpResponse pageForPeople()
{
    static const QByteArray page = servicesPage();
    return {200, "text/html; charset=utf-8", page, {{"Content-Security-Policy", servicesPagePolicy}}};
}

HttpResponse description(const HttpRequest &request, const QUrl &base)
{
    const SoapService *service = soapTarget(request.path.toUtf8()).service;
    if (!service)
        return plainResponse(404, "There is no such service.");
    return {200, "text/xml; charset=utf-8",
            wsdl(*service, base.toString() + QLatin1String("services/") + service->name)};
}

bool asksForDescription(const HttpRequest &request)
{
    return request.method == "GET" && request.query.toLower().split('&').first().startsWith("wsdl");
}

SoapCall callOf(const HttpRequest &request)
{
    QByteArray target = QUrl::toPercentEncoding(request.path, "/");
    if (!request.query.isEmpty())
        target += '?' + request.query;
    return {target, request.body, request.address};
}

HttpResponse carriedOut(const SoapAdapter &adapter, const HttpRequest &request)
{
    const SoapReply reply = adapter.handle(callOf(request));
    return {reply.status, reply.contentType, reply.body};
}

} // namespace

HttpFront::Route soapRoute(const Config &config, const SoapAdapter &adapter, RequestThreads &threads)
{
    const QUrl base = nodeUrl(config.record());
    return {[](const HttpRequest &) { return qint64(SoapLimits::bodyBytes); },
            [base, &adapter, &threads](const HttpRequest &request, const HttpConnection::Responder &respond) {
                if (request.method == "GET" && request.path.endsWith(QLatin1String("/services/")))
                    return respond(pageForPeople());
                if (asksForDescription(request))
                    return respond(description(request, base));
                threads.start([&adapter, request] { return carriedOut(adapter, request); }, respond);
            },
            {"GET", "POST"}};
}

} // namespace Agent
