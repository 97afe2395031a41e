// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/wire.h"

using namespace Agent;

Wire::Wire(const PeerAddress &end) : m_end(end)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the test's wire cannot listen");
    connect(&m_server, &QTcpServer::newConnection, this, &Wire::accept);
}

PeerAddress Wire::address() const
{
    return {QStringLiteral("127.0.0.1"), m_server.serverPort()};
}

void Wire::accept()
{
    while (QTcpSocket *caller = m_server.nextPendingConnection()) {
        ++m_calls;
        caller->setParent(this);
        if (m_isCut) {
            caller->abort();
            caller->deleteLater();
            continue;
        }
        m_fromCaller.clear();
        auto *end = new QTcpSocket(this);
        end->connectToHost(m_end.host, m_end.port);
        m_pairs.append(Pair{caller, end});
        for (QTcpSocket *socket : {caller, end}) {
            socket->setReadBufferSize(64 << 10); // what is held waits in the kernel, as it would in a network
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        }
        connect(caller, &QTcpSocket::readyRead, this, [this, caller, end] { pass(caller, end); });
        connect(end, &QTcpSocket::readyRead, this, [this, caller, end] { pass(end, caller); });
        connect(caller, &QTcpSocket::disconnected, end, &QTcpSocket::abort);
        connect(end, &QTcpSocket::disconnected, caller, &QTcpSocket::abort);
    }
}

void Wire::pass(QTcpSocket *from, QTcpSocket *to)
{
    if (m_isHeld || !from->isOpen() || !to->isOpen())
        return;
    const QByteArray bytes = from->readAll();
    for (const Pair &pair : std::as_const(m_pairs)) {
        if (pair.caller == from && pair.end == m_pairs.last().end)
            m_fromCaller += bytes;
    }
    to->write(bytes);
}

void Wire::cut()
{
    m_isCut = true;
    const auto pairs = std::exchange(m_pairs, {});
    for (const Pair &pair : pairs) {
        for (QTcpSocket *socket : {pair.caller, pair.end}) {
            socket->abort();
            socket->deleteLater();
        }
    }
}

void Wire::mend()
{
    m_isCut = false;
}

void Wire::hold()
{
    m_isHeld = true;
}

void Wire::letGo()
{
    m_isHeld = false;
    for (const Pair &pair : std::as_const(m_pairs)) {
        pass(pair.caller, pair.end);
        pass(pair.end, pair.caller);
    }
}
