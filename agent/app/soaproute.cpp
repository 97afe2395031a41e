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
    const SoapService *service = soapTarget(request.path).service;
    if (!service)
        return plainResponse(404, "There is no such service.");
    return {200, "text/xml; charset=utf-8",
            wsdl(*service, base.toString() + QLatin1String("services/") + service->name)};
}

bool asksForDescription(const HttpRequest &request)
{
    return request.method == "GET" && request.query.toLower().split('&').first().startsWith("wsdl");
}

HttpResponse responseOf(const SoapReply &reply)
{
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
                const SoapCall call{request.path, request.query, request.body, request.address};
                if (const auto reply = adapter.handleAtOnce(call))
                    return respond(responseOf(*reply));
                threads.start([&adapter, call] { return responseOf(adapter.handle(call)); }, respond);
            },
            {"GET", "POST"}};
}

} // namespace Agent
