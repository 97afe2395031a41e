// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/soap/soaprequest.h"
#include "agent/soap/soapschema.h"

namespace Agent {

/*! What went wrong, in SOAP's words. */
struct SoapFault
{
    enum class Code { Client, Server, VersionMismatch, MustUnderstand };
    Code code = Code::Server;
    Common::Error error;     //!< told to programs as well, except for what is wrong with the envelope
    QByteArray request = {}; //!< id of the request, for whoever looks for it in the log; empty = not told
};

/*! Whether an error is the caller's, so that the same request cannot succeed later. */
SoapFault::Code faultCode(Common::ErrorCode code);

/*!
    Write whole answers, byte for byte in the form of Axis2: old clients look for the prefix "ns" and count the children
    of "return", so prefixes, order, nil elements and the absence of white space are part of the contract.
    Characters that XML cannot carry become U+FFFD.
*/
QByteArray encodeAnswer(SoapForm form, const SoapService &service, const SoapOperation &operation,
                        const SoapValue &value);
QByteArray encodeFault(SoapForm form, const SoapFault &fault);

} // namespace Agent
