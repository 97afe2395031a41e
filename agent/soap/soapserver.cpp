// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/soap/soapserver.h"

#include "agent/security/tokens.h"
#include "agent/soap/soapadapter.h"

#include <KDSoapClient/KDSoapAuthentication.h>
#include <KDSoapServer/KDSoapServer.h>
#include <KDSoapServer/KDSoapServerAuthInterface.h>
#include <KDSoapServer/KDSoapServerCustomVerbRequestInterface.h>
#include <KDSoapServer/KDSoapThreadPool.h>
#include <QCoreApplication>

#include <atomic>

#include <pthread.h>
#include <unistd.h>

namespace Agent {
namespace {

constexpr auto frontUser = "front";

QByteArray reasonPhrase(int status)
{
    return status == 200 ? "OK" : status == 404 ? "Not Found" : "Internal Server Error";
}

/*!
    One for each thread; KDSoap gives it the whole requests of all the thread's connections, one after the other.

    KDSoap serves: sockets, threads, HTTP, authorization. The messages are ours, as KDSoap's own cannot keep
    OpenMeetings' contract: it answers with the prefix "n1" where clients look for "ns", in SOAP 1.1 even to SOAP 1.2,
    and reads of a text that a comment or CDATA divides (a password, say) the last part alone.
    KDSoapServerRawXMLInterface is no way out: it keeps the request and the socket to answer in this object, so that two
    connections of one thread would get each other's answers. A verb of our own comes with the whole request in one
    call, and after the check of the authorization.
*/
class CallReceiver : public QObject, public KDSoapServerAuthInterface, public KDSoapServerCustomVerbRequestInterface
{
    Q_OBJECT
    Q_INTERFACES(KDSoapServerAuthInterface KDSoapServerCustomVerbRequestInterface)
public:
    CallReceiver(const SoapServices &services, const QByteArray &secret) : m_adapter(services), m_secret(secret) {}

    bool validateAuthentication(const KDSoapAuthentication &auth, const QString &) override
    {
        return auth.user() == QLatin1String(frontUser) && sameSecret(auth.password().toLatin1(), m_secret);
    }

    bool processCustomVerbRequest(const QByteArray &verb, const QByteArray &body,
                                  const QMap<QByteArray, QByteArray> &headers, QByteArray &answer) override
    {
        if (verb != SoapServer::verb)
            return false;
        const SoapReply reply =
            m_adapter.handle({.target = headers.value("_path"),
                              .body = body,
                              .clientAddress = QString::fromLatin1(headers.value("x-atrium-client"))});
        answer = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonPhrase(reply.status)
            + "\r\nContent-Type: " + reply.contentType + "\r\nContent-Length: " + QByteArray::number(reply.body.size())
            + "\r\n\r\n" + reply.body;
        return true;
    }

private:
    const SoapAdapter m_adapter;
    const QByteArray m_secret;
};

class Server final : public KDSoapServer
{
    Q_OBJECT
public:
    Server(const SoapServices &services, const QByteArray &secret) : m_services(services), m_secret(secret) {}

    /*! Called once in each thread, which is how the thread gets its name. */
    QObject *createServerObject() override
    {
        const QByteArray name = "soap-" + QByteArray::number(++m_threads);
        pthread_setname_np(pthread_self(), name.constData());
        return new CallReceiver(m_services, m_secret);
    }

protected:
    /*!
        About so many at once, as new ones count once their thread has them. KDSoap's own limit would leave the refused
        sockets open.
    */
    void incomingConnection(qintptr socket) override
    {
        if (numConnectedSockets() < maximumConnections)
            KDSoapServer::incomingConnection(socket);
        else
            ::close(int(socket));
    }

private:
    static constexpr int maximumConnections = 256;

    const SoapServices &m_services; // not owned, outlives this
    const QByteArray m_secret;
    std::atomic<int> m_threads = 0;
};

} // namespace

SoapServer::SoapServer(SoapServices services, int threads, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_threads(threads)
    , m_secret(Common::SystemRandom().hex(32))
{
}

SoapServer::~SoapServer()
{
    stop();
}

Common::Result<void> SoapServer::start()
{
    m_server = std::make_unique<Server>(m_services, m_secret);
    m_pool = std::make_unique<KDSoapThreadPool>();
    m_pool->setMaxThreadCount(m_threads);
    m_server->setThreadPool(m_pool.get());
    if (m_server->listen(QHostAddress::LocalHost))
        return {};
    const QString reason = m_server->errorString();
    stop();
    return Common::Error{
        Common::ErrorCode::Unavailable,
        QCoreApplication::translate("Agent::Soap", "The SOAP server cannot listen on loopback: %1.").arg(reason)};
}

void SoapServer::stop()
{
    if (m_server)
        m_server->suspend(); // the listening socket and all connections; KDSoap would leave them open
    m_pool.reset();
    m_server.reset();
}

quint16 SoapServer::port() const
{
    return m_server ? m_server->serverPort() : 0;
}

QByteArray SoapServer::authorization() const
{
    return "Basic " + (frontUser + QByteArray(":") + m_secret).toBase64();
}

} // namespace Agent

#include "soapserver.moc"
