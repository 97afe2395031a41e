// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/eventloop/socketpair.h"

#include <QString>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

static void must(bool succeeded)
{
    if (!succeeded)
        qFatal("A socket of the test: %s", qPrintable(qt_error_string(errno)));
}

SocketPair::SocketPair(Kind kind)
{
    if (kind == Kind::Local) {
        int ends[2];
        must(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends) == 0);
        m_near = ends[0];
        m_far = ends[1];
        return;
    }
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    auto *const any = reinterpret_cast<sockaddr *>(&address);
    must(bind(listener, any, size) == 0 && listen(listener, 1) == 0 && getsockname(listener, any, &size) == 0);
    m_far = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    must(connect(m_far, any, size) == 0);
    m_near = accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    must(m_near >= 0);
    close(listener);
}

SocketPair::SocketPair(SocketPair &&other) noexcept
    : m_near(std::exchange(other.m_near, -1))
    , m_far(std::exchange(other.m_far, -1))
{
}

SocketPair &SocketPair::operator=(SocketPair &&other) noexcept
{
    std::swap(m_near, other.m_near);
    std::swap(m_far, other.m_far);
    return *this;
}

SocketPair::~SocketPair()
{
    closeNear();
    closeFar();
}

void SocketPair::closeNear()
{
    if (m_near >= 0)
        close(std::exchange(m_near, -1));
}

void SocketPair::closeFar()
{
    if (m_far >= 0)
        close(std::exchange(m_far, -1));
}

void SocketPair::sendFromFar(const QByteArray &bytes) const
{
    must(send(m_far, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size());
}

void SocketPair::sendUrgentFromFar() const
{
    must(send(m_far, "!", 1, MSG_OOB) == 1);
}

QByteArray SocketPair::readNear() const
{
    QByteArray all;
    char buffer[4096];
    for (ssize_t count; (count = read(m_near, buffer, sizeof(buffer))) > 0;)
        all.append(buffer, count);
    return all;
}
