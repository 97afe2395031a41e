// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/soap/soapschema.h"

namespace Agent {

/*!
    The description (WSDL 1.1) of a service in the form that Axis2 gives for OpenMeetings 2.1: document/literal wrapped;
    ports for SOAP 1.1, SOAP 1.2 and plain HTTP. `endpoint` is the address of the service without a port's name, as in
    "http://host:5080/openmeetings/services/UserService".
*/
QByteArray wsdl(const SoapService &service, const QString &endpoint);

} // namespace Agent
