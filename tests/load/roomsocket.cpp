// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/roomsocket.h"

#include "common/wire/roomframes.h"
#include "tests/websocket/clientframes.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace {

sockaddr_in address(quint32 host, quint16 port)
{
    sockaddr_in made{};
    made.sin_family = AF_INET;
    made.sin_addr.s_addr = htonl(host);
    made.sin_port = htons(port);
    return made;
}

const sockaddr *general(const sockaddr_in &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

} // namespace

RoomSocket::RoomSocket(const Way &way, const QUrl &url, const QByteArray &firstText)
    : m_way(way)
    , m_request("GET " + url.path(QUrl::FullyEncoded).toLatin1()
                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
                + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                + "Sec-WebSocket-Protocol: " + Common::roomProtocol + "\r\n\r\n")
    , m_firstFrame(ClientFrames::text(firstText))
    , m_port(quint16(url.port()))
    , m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
{
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (m_way.receiveBuffer > 0)
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &m_way.receiveBuffer, sizeof m_way.receiveBuffer);
    const auto own = address(m_way.from.toIPv4Address(), 0);
    epoll_event event{.events = EPOLLOUT, .data = {.ptr = m_way.owner}};
    if (::bind(m_socket, general(own), sizeof own) != 0
        || ::epoll_ctl(m_way.poll, EPOLL_CTL_ADD, m_socket, &event) != 0)
        qFatal("a socket could not be set up: %s", strerror(errno));
    (void)connects(); // how it ends is told by epoll
}

RoomSocket::~RoomSocket()
{
    ::close(m_socket); // and is out of the list
}

bool RoomSocket::connects()
{
    const auto agent = address(INADDR_LOOPBACK, m_port);
    return ::connect(m_socket, general(agent), sizeof agent) == 0 || errno == EISCONN;
}

void RoomSocket::advance(qsizetype mostBytes)
{
    if (m_stage == Stage::Connecting) {
        if (connects()) {
            m_stage = Stage::Asking;
            watch(true);
            write(m_request);
        } else if (errno != EALREADY && errno != EINPROGRESS) {
            m_stage = Stage::Ended;
        }
        return;
    }
    static char some[RoomSocket::readAtOnce];
    const ssize_t count = ::recv(m_socket, some, size_t(mostBytes), 0);
    const bool isOver = count == 0 || (count < 0 && errno != EAGAIN);
    m_bytes.append(some, qMax<ssize_t>(count, 0));
    if (m_stage == Stage::Asking && takeAnswer())
        write(m_firstFrame);
    if (isOver)
        m_stage = Stage::Ended;
}

bool RoomSocket::takeAnswer()
{
    const qsizetype end = m_bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    m_stage = m_bytes.startsWith("HTTP/1.1 101 ") ? Stage::Open : Stage::Ended;
    m_taken = end + 4;
    return isOpen();
}

std::optional<QByteArray> RoomSocket::next()
{
    while (m_bytes.size() - m_taken >= 2) {
        const char *frame = m_bytes.constData() + m_taken;
        const int first = uchar(frame[0]);
        quint64 length = uchar(frame[1]);
        const qsizetype head = length == 127 ? 10 : length == 126 ? 4 : 2;
        if (m_bytes.size() - m_taken < head)
            break;
        if (length == 126)
            length = qFromBigEndian<quint16>(frame + 2);
        else if (length == 127)
            length = qFromBigEndian<quint64>(frame + 2);
        if (quint64(m_bytes.size() - m_taken - head) < length)
            break;
        m_taken += head + qsizetype(length);
        const QByteArray payload(frame + head, qsizetype(length));
        if (first == (ClientFrames::Final | ClientFrames::Text))
            return payload;
        if (first == (ClientFrames::Final | ClientFrames::Ping))
            write(ClientFrames::frame(ClientFrames::Final | ClientFrames::Pong, payload));
        else if (first != (ClientFrames::Final | ClientFrames::Pong))
            m_stage = Stage::Ended; // a close, or what an agent never sends
    }
    m_bytes.remove(0, std::exchange(m_taken, 0));
    return {};
}

void RoomSocket::send(const QByteArray &text)
{
    write(ClientFrames::text(text));
}

void RoomSocket::write(const QByteArray &bytes)
{
    // The kernel has room for the little that people say; where it has none the server is not reading any more.
    if (::send(m_socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) != bytes.size())
        m_stage = Stage::Ended;
}

void RoomSocket::watch(bool isWatched)
{
    epoll_event event{.events = isWatched ? EPOLLIN : EPOLLET, .data = {.ptr = m_way.owner}};
    (void)::epoll_ctl(m_way.poll, EPOLL_CTL_MOD, m_socket, &event);
}
