// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/logging/unixdatagram.h"

#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace Agent {

UnixDatagram::UnixDatagram(const QByteArray &path)
    : m_path(path)
    , m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0))
{
    constexpr int bytes = 8 << 20; // for a moment in which nobody reads
    (void)setsockopt(m_socket, SOL_SOCKET, SO_SNDBUF, &bytes, sizeof bytes);
}

UnixDatagram::~UnixDatagram()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool UnixDatagram::send(const QByteArray &datagram) const
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (m_socket < 0 || m_path.isEmpty() || size_t(m_path.size()) >= sizeof address.sun_path)
        return false;
    memcpy(address.sun_path, m_path.constData(), size_t(m_path.size()));
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0';
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(m_path.size()));
    return ::sendto(m_socket, datagram.constData(), size_t(datagram.size()), MSG_DONTWAIT | MSG_NOSIGNAL,
                    reinterpret_cast<const sockaddr *>(&address), length)
        == datagram.size();
}

} // namespace Agent
