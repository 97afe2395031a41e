// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/soap/soapcontext.h"

#include <QObject>

#include <memory>

class KDSoapServer;
class KDSoapThreadPool;

namespace Agent {

/*!
    Serves SOAP and REST on loopback, behind the agent's front, in threads named soap-N.

    The front hands a call on as one HTTP/1.1 request with
        verb `SoapServer::verb`, the client's path and query, Content-Length, the body as it came (empty for GET);
        Authorization: authorization(), a secret of this process, as others on this machine reach loopback too;
        X-Atrium-Client: the client's address.
    The answer (status, Content-Type, Content-Length, body) is for the client as it is. Each thread carries out one call
    at a time; a connection stays with its thread, so use one connection for one call.

    Errors of start(): Unavailable.
    Threads: lives in the main thread and never waits in it, except that stop() waits for the calls being carried out.
*/
class SoapServer : public QObject
{
    Q_OBJECT
public:
    explicit SoapServer(SoapServices services, int threads = defaultThreads, QObject *parent = nullptr);
    ~SoapServer() override;

    Common::Result<void> start();
    void stop();
    quint16 port() const;             //!< 0 when stopped
    QByteArray authorization() const; //!< value of the header Authorization

    static constexpr auto verb = "CALL";
    static constexpr int defaultThreads = 4; //!< calls wait for the database more than they work

private:
    const SoapServices m_services;
    const int m_threads;
    const QByteArray m_secret;
    std::unique_ptr<KDSoapServer> m_server;
    std::unique_ptr<KDSoapThreadPool> m_pool; // ends before the server that its threads use
};

} // namespace Agent
