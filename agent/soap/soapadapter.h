// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/soap/operations/services.h"
#include "agent/soap/soapcontext.h"

#include <span>

namespace Agent {

struct SoapCall
{
    QByteArray target; //!< path and query, as in "/openmeetings/services/UserService"
    QByteArray body;
    QString clientAddress;
};

struct SoapReply
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
};

/*!
    What a path under services/ names: "UserService", "UserService/getSession",
    "UserService.UserServiceHttpSoap11Endpoint/".
*/
struct SoapTarget
{
    const SoapService *service = nullptr; //!< nothing: there is no such service
    QString operation;                    //!< empty where the path names none
};
SoapTarget soapTarget(const QByteArray &target, std::span<const SoapService *const> table = soapServices);

/*!
    Carries out calls by the table of operations: finds the operation by the first element of the body (SOAPAction is
    not looked at), checks arguments, session and right, runs the handler and writes the answer.

    What the caller may not do is answered as the service's row says. Every other error is a fault with HTTP status 500,
    with code, message and remedy in its detail, also in OpenMeetings' services: theirs would be a bare -1 or nil.
    REST is the same call without envelope: arguments come from the query and from the form in the body.
    Threads: any that may wait for the database; holds no state of its own.
*/
class SoapAdapter
{
public:
    explicit SoapAdapter(const SoapServices &services, std::span<const SoapService *const> table = soapServices)
        : m_services(services)
        , m_table(table)
    {
    }

    SoapReply handle(const SoapCall &call) const;

private:
    SoapReply handleRequest(const SoapTarget &target, const struct SoapRequest &request,
                            const QString &clientAddress) const;
    Common::Result<SoapValue> carryOut(const SoapOperation &operation, const QList<struct SoapElement> &elements,
                                       const QString &clientAddress) const;

    const SoapServices &m_services; // not owned, outlives this
    const std::span<const SoapService *const> m_table;
};

} // namespace Agent
