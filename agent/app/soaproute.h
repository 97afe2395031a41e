// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/app/config.h"
#include "agent/http/httpfront.h"
#include "agent/http/soapproxy.h"

namespace Agent {

/*!
    The route of /<webapp>/services/: answers `?wsdl`, refuses hostile XML before any SOAP code sees it, and passes
    calls on through `proxy`, which must outlive the route.
*/
HttpFront::Route soapRoute(const Config &config, SoapProxy &proxy);

} // namespace Agent
