// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/app/config.h"
#include "agent/http/httpfront.h"
#include "agent/http/soapproxy.h"

namespace Agent {

/*!
    The route of /<webapp>/services/: answers `?wsdl`, and passes calls within SoapLimits::bodyBytes on through `proxy`,
    which must outlive the route. Hostile XML is refused behind it, in a SOAP thread, before any parser sees it.
*/
HttpFront::Route soapRoute(const Config &config, SoapProxy &proxy);

} // namespace Agent
