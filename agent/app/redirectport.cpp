// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/app/redirectport.h"

#include "agent/http/redirectroute.h"

namespace Agent {

using namespace Common;

std::unique_ptr<HttpFront> makeRedirectPort(const Config &config, Random &random,
                                            const std::function<NodeRecord()> &self, AcmeFolder *acme)
{
    HttpFrontSettings settings = config.http;
    settings.port = config.redirectPort;
    settings.portKey = "http.redirect_port";
    settings.tls.reset();
    auto front = std::make_unique<HttpFront>(settings, random);
    front->setRoute(QStringLiteral("/"), redirectRoute([self] {
                        NodeRecord node = self();
                        node.protocol = QStringLiteral("https"); // whatever was written down before it was spoken here
                        return nodeUrl(node);
                    }));
    if (acme)
        front->setRoute(QLatin1String(AcmeFolder::path), acme->route());
    return front;
}

} // namespace Agent
