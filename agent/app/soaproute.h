// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/app/config.h"
#include "agent/http/httpfront.h"
#include "agent/http/requestthreads.h"
#include "agent/soap/soapadapter.h"

namespace Agent {

/*!
    The route of /<webapp>/services/: answers `?wsdl`, and has calls within SoapLimits::bodyBytes carried out in one of
    the threads. Both outlive the route. Hostile XML is refused there, before any parser sees it.
*/
HttpFront::Route soapRoute(const Config &config, const SoapAdapter &adapter, RequestThreads &threads);

} // namespace Agent
