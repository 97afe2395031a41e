// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/http/publictls.h"
#include "tests/support/certificates.h"

#include <QSslSocket>
#include <QTcpServer>

#include <functional>
#include <memory>

/*!
    Both ends of a connection, over TLS when ATRIUM_TEST_TLS is set: the tests of links run with and without, as nothing may differ.
*/
class Listener : public QTcpServer
{
public:
    using Taker = std::function<void(QTcpSocket *)>; //!< a connection that is ready, the callee's

    explicit Listener(const Taker &take) : m_take(take) {}

    static bool isTls() { return qEnvironmentVariableIsSet("ATRIUM_TEST_TLS"); }
    /*! A client's end, still connecting. */
    static std::unique_ptr<QTcpSocket> connectTo(quint16 port, qint64 readBufferBytes = 0)
    {
        std::unique_ptr<QTcpSocket> socket(isTls() ? new QSslSocket : new QTcpSocket);
        socket->setReadBufferSize(readBufferBytes);
        if (auto *tls = qobject_cast<QSslSocket *>(socket.get())) {
            tls->setPeerVerifyMode(QSslSocket::VerifyNone);
            tls->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        } else {
            socket->connectToHost(QHostAddress::LocalHost, port);
        }
        return socket;
    }

private:
    void incomingConnection(qintptr descriptor) override
    {
        if (!isTls()) {
            auto *socket = new QTcpSocket;
            socket->setSocketDescriptor(descriptor);
            return m_take(socket);
        }
        auto *socket = new QSslSocket;
        socket->setSocketDescriptor(descriptor);
        socket->setSslConfiguration(tls());
        connect(socket, &QSslSocket::encrypted, this, [this, socket] { m_take(socket); });
        socket->startServerEncryption();
    }
    static const QSslConfiguration &tls()
    {
        static const QSslConfiguration configuration = [] {
            Certificates certificates;
            if (!certificates.addAuthority(QStringLiteral("ca"))
                || !certificates.addServer(QStringLiteral("server"), QStringLiteral("ca")))
                qFatal("no certificates");
            return Agent::publicTls(certificates.identity(QStringLiteral("server"), QStringLiteral("ca")));
        }();
        return configuration;
    }

    const Taker m_take;
};
