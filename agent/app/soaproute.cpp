// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/soaproute.h"

#include "agent/soap/soapadapter.h"
#include "agent/soap/soapguard.h"
#include "agent/soap/wsdl.h"

namespace Agent {

using namespace Common;

namespace {

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

} // namespace

HttpFront::Route soapRoute(const Config &config, SoapProxy &proxy)
{
    const QUrl base = nodeUrl(config.record());
    return {[](const HttpRequest &) { return qint64(SoapLimits::bodyBytes); },
            [base, &proxy](const HttpRequest &request, const HttpConnection::Responder &respond) {
                if (request.method != "GET" && request.method != "POST") {
                    HttpResponse refused = plainResponse(405, "Only GET and POST are answered here.");
                    refused.addHeader("Allow", "GET, POST");
                    return respond(refused);
                }
                if (asksForDescription(request))
                    return respond(description(request, base));
                proxy.forward(request, respond);
            }};
}

} // namespace Agent
