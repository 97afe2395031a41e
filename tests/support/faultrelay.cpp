// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultrelay.h"

#include "tests/support/freeport.h"

#include <sys/socket.h>

FaultConnection::FaultConnection(QTcpSocket *client, quint16 targetPort, const RelayFaults &faults, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_toServer(client, &m_server, this)
    , m_toClient(&m_server, client, this)
{
    client->setParent(this);
    for (QTcpSocket *socket : {client, &m_server})
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    follow(*m_client, m_toServer);
    follow(m_server, m_toClient);
    connect(&m_toServer, &FaultPipe::spent, this, [this] { cut(*m_client, m_server); });
    connect(&m_toClient, &FaultPipe::spent, this, [this] { cut(m_server, *m_client); });
    m_server.connectToHost(QHostAddress(QHostAddress::LocalHost), targetPort);
    setFaults(faults); // now that m_server takes bytes
}

// The sockets tell that they end when they die, and then the pipes are gone already.
FaultConnection::~FaultConnection()
{
    m_client->disconnect(this);
    m_server.disconnect(this);
}

void FaultConnection::follow(QTcpSocket &socket, FaultPipe &pipe)
{
    const auto ended = [this, &pipe] {
        pipe.end();
        if (m_client->state() == QAbstractSocket::UnconnectedState
            && m_server.state() == QAbstractSocket::UnconnectedState)
            deleteLater();
    };
    connect(&socket, &QTcpSocket::disconnected, this, ended);
    connect(&socket, &QTcpSocket::errorOccurred, this, [&socket, ended] {
        if (socket.state() == QAbstractSocket::UnconnectedState) // could not connect: no disconnected() will follow
            ended();
    });
}

void FaultConnection::setFaults(const RelayFaults &faults)
{
    const auto opens = [](const FaultPipe &pipe, const PipeFaults &wanted) {
        return pipe.hasSwallowed() && wanted.flow == PipeFaults::Flow::Pass;
    };
    if (opens(m_toServer, faults.toServer) || opens(m_toClient, faults.toClient))
        return reset();
    m_toServer.setFaults(faults.toServer);
    m_toClient.setFaults(faults.toClient);
}

// The bytes that were let through arrive, and then the end of the connection.
void FaultConnection::cut(QTcpSocket &from, QTcpSocket &to)
{
    to.disconnectFromHost();
    from.abort();
}

void FaultConnection::reset()
{
    for (QTcpSocket *socket : {m_client, &m_server}) {
        const linger discard{1, 0};
        setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &discard, sizeof discard);
        socket->abort();
    }
    deleteLater();
}

FaultRelay::FaultRelay(quint16 targetPort) : m_targetPort(targetPort), m_listener(this)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &FaultRelay::accept);
}

quint16 FaultRelay::listen()
{
    if (listenOnFreePort(m_listener))
        m_port = m_listener.serverPort();
    return m_port;
}

// Ends everything in the thread that it lives in.
void FaultRelay::close()
{
    m_listener.close();
    qDeleteAll(QSet<FaultConnection *>(m_connections));
}

void FaultRelay::setFaults(const RelayFaults &faults)
{
    m_faults = faults;
    if (faults.refuses)
        m_listener.close();
    else if (!m_listener.isListening() && !m_listener.listen(QHostAddress::LocalHost, m_port))
        qFatal("the proxy's port %d was taken: %s", m_port, qPrintable(m_listener.errorString()));
    for (FaultConnection *connection : std::as_const(m_connections))
        connection->setFaults(faults);
}

void FaultRelay::cutConnections()
{
    for (FaultConnection *connection : std::as_const(m_connections))
        connection->reset();
}

void FaultRelay::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        auto *connection = new FaultConnection(client, m_targetPort, m_faults, this);
        m_connections.insert(connection);
        ++m_accepted;
        connect(connection, &QObject::destroyed, this, [this, connection] { m_connections.remove(connection); });
    }
}
