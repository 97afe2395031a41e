// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/soap/soaprequest.h"
#include "agent/soap/soapschema.h"

namespace Agent {

/*!
    From where passwords may come in the address of a REST request. OpenMeetings' clients log in so, but addresses of
    requests stand in the logs of every proxy on the way (CVE-2026-34020).
*/
enum class UrlPasswords { Refused, FromPrivateNetworks, Taken };

/*! `address` is the peer's: what a header says of who sent the request, anybody can write. */
bool takesUrlPasswords(UrlPasswords rule, const QString &address);

bool isPassword(const SoapField &parameter); //!< "userpass", "invitationpass", …: by its name

/*! Whether what stands in a query may be one of the operation's passwords, by name or by place (arg2). */
bool mayHoldPassword(const SoapOperation &operation, const QList<SoapElement> &query);

/*! Of this machine, or of a network that is not the Internet: RFC 1918, 3927, 4193, 4291. */
bool isPrivateAddress(const QString &address);

} // namespace Agent
