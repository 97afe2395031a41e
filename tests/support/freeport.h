// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QRandomGenerator>
#include <QTcpServer>

/*!
    Listens on a free loopback port below those that the system gives to outgoing connections: a server that is started again on
    it later never finds a connection there that took it meanwhile. False when none is free.
*/
inline bool listenOnFreePort(QTcpServer &server)
{
    constexpr int firstPort = 20000;
    constexpr int lastPort = 32000;
    for (int attempt = 0; attempt < 100; ++attempt) {
        if (server.listen(QHostAddress::LocalHost, quint16(QRandomGenerator::system()->bounded(firstPort, lastPort))))
            return true;
    }
    return false;
}
