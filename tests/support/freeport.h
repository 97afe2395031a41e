// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QRandomGenerator>
#include <QTcpServer>

#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/*!
    Makes the port this process's own until it ends: of the tests that run at the same time none takes what another one's server
    has left for a moment, to come back to. False when it is another's, or was given out before.
*/
inline bool reservePort(quint16 port)
{
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    const QByteArray text = "atrium-test-port-" + QByteArray::number(port);
    std::memcpy(name.sun_path + 1, text.constData(), size_t(text.size())); // abstract: it goes with its descriptor
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + 1 + size_t(text.size()));
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return false;
    if (::bind(descriptor, reinterpret_cast<const sockaddr *>(&name), length) == 0)
        return true; // stays open on purpose
    ::close(descriptor);
    return false;
}

/*!
    Listens on a free loopback port below those that the system gives to outgoing connections: a server that is started again on
    it later never finds a connection there that took it meanwhile. False when none is free.
*/
inline bool listenOnFreePort(QTcpServer &server)
{
    constexpr int firstPort = 20000;
    constexpr int lastPort = 32000;
    for (int attempt = 0; attempt < 100; ++attempt) {
        const auto port = quint16(QRandomGenerator::system()->bounded(firstPort, lastPort));
        if (!reservePort(port))
            continue;
        if (server.listen(QHostAddress::LocalHost, port))
            return true;
    }
    return false;
}
