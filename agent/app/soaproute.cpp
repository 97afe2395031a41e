// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/soaproute.h"

#include "agent/soap/operations/services.h"
#include "agent/soap/soapguard.h"
#include "agent/soap/wsdl.h"

namespace Agent {

using namespace Common;

namespace {

HttpResponse description(const QString &serviceName, const QUrl &base)
{
    for (const SoapService *service : soapServices) {
        if (serviceName == service->name)
            return {200, "text/xml; charset=utf-8", wsdl(*service, base.toString() + QLatin1String("services/") + serviceName)};
    }
    return plainResponse(404, "There is no such service.");
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
                    return respond(description(request.path.section(QLatin1Char('/'), -1), base));
                const bool isForm = request.method == "GET" || request.header("content-type").startsWith("application/x-www-form-urlencoded");
                if (const auto good = isForm ? Result<void>() : checkSoapBody(request.body); !good)
                    return respond(plainResponse(good.error().code == ErrorCode::TooLarge ? 413 : 400, good.error().message.toUtf8()));
                proxy.forward(request, respond);
            }};
}

} // namespace Agent
