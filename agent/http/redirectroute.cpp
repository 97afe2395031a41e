// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/redirectroute.h"

namespace Agent {

namespace {

// As it came; what may not stand in an address is encoded, and what is encoded stays so.
QString encodedQuery(const QByteArray &query)
{
    QByteArrayList parts = query.split('%');
    for (QByteArray &part : parts)
        part = part.toPercentEncoding("=&+;:@/?!$'()*,~");
    return QString::fromLatin1(parts.join('%'));
}

} // namespace

HttpFront::Route redirectRoute(const std::function<QUrl()> &origin)
{
    return {noBody, [origin](const HttpRequest &request, const HttpResponder &respond) {
                QUrl url = origin();
                url.setPath(request.path, QUrl::DecodedMode);
                if (!request.query.isEmpty())
                    url.setQuery(encodedQuery(request.query));
                HttpResponse redirect = plainResponse(308, "This is at https.");
                redirect.addHeader("Location", url.toEncoded());
                respond(redirect);
            }};
}

} // namespace Agent
