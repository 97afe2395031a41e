// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/http/httpmessage.h"
#include "agent/http/trustedproxies.h"

#include <optional>

namespace Agent {

/*! Whose request it is, as proxies tell in its header. */
struct Forwarded
{
    QHostAddress address;         //!< whom the outermost trusted proxy heard it from
    std::optional<bool> isSecure; //!< they spoke https; nothing when nobody tells
};

/*!
    Reads X-Forwarded-For with X-Forwarded-Proto, or Forwarded (RFC 7239), of a request that came from `peer`. Only a trusted proxy
    is believed; of what several have written, that of the last ones, up to the first that is not trusted. Whatever cannot be read,
    names nobody, or is told in two ways makes it the peer's own.
*/
Forwarded forwardedBy(const QHostAddress &peer, const HttpRequest &request, const TrustedProxies &trusted);

} // namespace Agent
