// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vulnerabilities/trap.h"

#include <QtEndian>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

/*! Of both versions of IP, where this machine has them. */
int listenOnAnyPort(quint16 &port)
{
    sockaddr_in6 any{};
    any.sin6_family = AF_INET6;
    socklen_t length = sizeof any;
    int listening = ::socket(AF_INET6, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int both = 0;
    const bool hasBoth = ::setsockopt(listening, IPPROTO_IPV6, IPV6_V6ONLY, &both, sizeof both) == 0
        && ::bind(listening, reinterpret_cast<sockaddr *>(&any), length) == 0;
    if (!hasBoth) {
        ::close(listening);
        listening = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    }
    if (::listen(listening, 16) != 0 || ::getsockname(listening, reinterpret_cast<sockaddr *>(&any), &length) != 0)
        qFatal("the trap cannot listen");
    port = qFromBigEndian(any.sin6_port); // it stands where version 4 has it
    return listening;
}

} // namespace

Trap::Trap() : m_socket(listenOnAnyPort(m_port))
{
}

Trap::~Trap()
{
    ::close(m_socket);
}

bool Trap::wasReached()
{
    bool was = false;
    for (int caller = ::accept(m_socket, nullptr, nullptr); caller >= 0;
         caller = ::accept(m_socket, nullptr, nullptr)) {
        was = true;
        ::close(caller);
    }
    return was;
}
