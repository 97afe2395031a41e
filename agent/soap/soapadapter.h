// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/soap/operations/services.h"
#include "agent/soap/soapcontext.h"
#include "agent/soap/soapmetrics.h"
#include "agent/soap/soaprequest.h"

#include <chrono>
#include <memory>
#include <optional>
#include <span>
#include <variant>

namespace Agent {

struct SoapCall
{
    QString path;     //!< decoded, as in "/openmeetings/services/UserService"
    QByteArray query; //!< as it came
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
SoapTarget soapTarget(const QString &path, std::span<const SoapService *const> table = soapServices);

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
        , m_metrics(std::make_unique<SoapMetrics>(table))
    {
    }

    SoapReply handle(const SoapCall &call) const;
    /*! The same for short calls of what is immediate, where memory holds what it needs; nothing for all others. Never waits. */
    std::optional<SoapReply> handleAtOnce(const SoapCall &call) const;

    const SoapMetrics &metrics() const { return *m_metrics; } //!< any thread

private:
    struct Ready
    {
        SoapTarget target;
        SoapRequest request;
    };
    /*! A reply: why it cannot be carried out. */
    std::variant<Ready, SoapReply> read(const SoapCall &call, const SoapTarget &target) const;
    SoapReply carryOut(const Ready &call, const QString &clientAddress) const;
    SoapReply written(const Ready &call, const SoapOperation &operation, const Common::Result<SoapValue> &answer,
                      std::chrono::steady_clock::time_point begunAt) const;
    Common::Result<SoapValue> run(const SoapOperation &operation, const QList<SoapElement> &elements,
                                  const QString &clientAddress) const;

    const SoapServices &m_services; // not owned, outlives this
    const std::span<const SoapService *const> m_table;
    const std::unique_ptr<SoapMetrics> m_metrics;
};

} // namespace Agent
