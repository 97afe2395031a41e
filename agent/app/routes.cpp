// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/routes.h"

#include "agent/app/origins.h"
#include "agent/app/parts.h"
#include "agent/app/soaproute.h"
#include "common/wire/roomframes.h"

namespace Agent {

using namespace Common;

void addRoutes(Parts &parts)
{
    const QString base = QLatin1Char('/') + parts.config.webapp + QLatin1Char('/');
    const HttpFront::Route page{noBody, [&parts](const HttpRequest &request, const HttpConnection::Responder &respond) {
                                    respond(parts.page.answer(request));
                                }};
    for (const QString &path : {QStringLiteral("/"), base.chopped(1), base})
        parts.front.setRoute(path, page, RouteClass::Page);
    parts.front.setRoute(base + QLatin1String("api/v1/"), parts.api.route());
    parts.monitoring.addRoutes(parts.front);
    parts.front.setRoute(base + QLatin1String("services"),
                         {noBody,
                          [base](const HttpRequest &, const HttpConnection::Responder &respond) {
                              HttpResponse redirect = plainResponse(307, "The services are elsewhere.");
                              redirect.addHeader("Location", base.toLatin1() + "services/");
                              respond(redirect);
                          },
                          {"GET", "HEAD"}},
                         RouteClass::Soap);
    parts.front.setRoute(base + QLatin1String("services/"),
                         soapRoute(parts.config, parts.soapAdapter, parts.soapThreads), RouteClass::Soap);
    // Its session is in a cookie, which the browser sends along whoever asks: this node's own pages only.
    parts.lobbyGate = std::make_unique<WebSocketGate>(
        QLatin1String(lobbyProtocol),
        [&parts](const QString &origin) { return isOriginOf(ownRecord(parts.config, parts.cache), origin); },
        [&parts](QWebSocket *socket, QTcpSocket *transport, const QString &address) {
            parts.lobby.accept(socket, transport, address);
        });
    parts.front.setWebSocket(
        base + QLatin1String("room/"), [&parts](const QString &path, QTcpSocket *socket, const QString &address) {
            parts.plane.take(socket, address, RoomId(path.section(QLatin1Char('/'), -1).toLongLong()));
        });
    parts.front.setWebSocket(base + QLatin1String("lobby"),
                             [&parts](const QString &, QTcpSocket *socket, const QString &address) {
                                 parts.lobbyGate->take(socket, address);
                             });
    if (parts.acme)
        parts.front.setRoute(QLatin1String(AcmeFolder::path), parts.acme->route());
}

} // namespace Agent
