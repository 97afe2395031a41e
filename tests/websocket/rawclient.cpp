// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/websocket/rawclient.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QtEndian>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr qsizetype shown = 250;

bool waitFor(int socket, short what, const QDeadlineTimer &deadline)
{
    pollfd entry{socket, what, 0};
    return ::poll(&entry, 1, int(deadline.remainingTime())) > 0;
}

} // namespace

QByteArray RawAnswer::header(const QByteArray &lowerCaseName) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).toLower() == lowerCaseName)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

RawClient::RawClient(quint16 port, const QByteArray &from) : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    if (!from.isEmpty()) {
        address.sin_addr.s_addr = ::inet_addr(from.constData());
        m_isAtEnd = ::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0;
    }
    address.sin_port = qToBigEndian(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        m_isAtEnd = true;
    const int noDelay = 1;
    (void)::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &noDelay, sizeof noDelay);
}

RawClient::~RawClient()
{
    ::close(m_socket);
}

int RawClient::open(const QByteArray &path, const QByteArray &headers)
{
    send("GET " + path
         + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
         + headers + "\r\n");
    return readStatus();
}

bool RawClient::send(const QByteArray &bytes)
{
    const QDeadlineTimer deadline(patienceMs);
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t taken =
            ::send(m_socket, bytes.constData() + at, size_t(bytes.size() - at), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (taken > 0)
            at += taken;
        else if (errno != EAGAIN || !waitFor(m_socket, POLLOUT, deadline))
            return false;
    }
    return true;
}

bool RawClient::readMore(qint64 waitMs)
{
    if (m_isAtEnd || !waitFor(m_socket, POLLIN, QDeadlineTimer(waitMs)))
        return false;
    char some[16384];
    const ssize_t count = ::recv(m_socket, some, sizeof some, 0);
    m_isAtEnd = count <= 0;
    m_bytes.append(some, qMax<ssize_t>(count, 0));
    return !m_isAtEnd;
}

int RawClient::readStatus()
{
    const QDeadlineTimer deadline(patienceMs);
    while (!m_bytes.contains("\r\n\r\n")) {
        if (!readMore(deadline.remainingTime()))
            return 0;
    }
    const int status = m_bytes.startsWith("HTTP/1.1 ") ? m_bytes.mid(9, 3).toInt() : 0;
    m_bytes.remove(0, m_bytes.indexOf("\r\n\r\n") + 4);
    return status;
}

RawAnswer RawClient::readAnswer()
{
    constexpr int answerPatienceMs = 20000; // whoever logs in waits for the passwords of others
    const QDeadlineTimer deadline(answerPatienceMs);
    while (!m_bytes.contains("\r\n\r\n")) {
        if (!readMore(deadline.remainingTime()))
            return {};
    }
    RawAnswer answer;
    const qsizetype bodyAt = m_bytes.indexOf("\r\n\r\n") + 4;
    answer.head = m_bytes.left(bodyAt - 4);
    answer.status = answer.head.mid(9, 3).toInt();
    const qsizetype length = answer.header("content-length").toLongLong();
    while (m_bytes.size() < bodyAt + length) {
        if (!readMore(deadline.remainingTime()))
            return {};
    }
    answer.body = m_bytes.mid(bodyAt, length);
    m_bytes.remove(0, bodyAt + length);
    return answer;
}

QByteArray RawClient::told(const QByteArray &kind, const QByteArray &payload)
{
    if (payload.size() <= shown)
        return payload.isEmpty() ? kind : kind + ' ' + payload;
    return kind + " of " + QByteArray::number(payload.size()) + ' '
        + QCryptographicHash::hash(payload, QCryptographicHash::Md5).toHex();
}

QByteArray RawClient::next(int waitMs)
{
    const QDeadlineTimer deadline(waitMs);
    const auto await = [&](qsizetype count) {
        while (m_bytes.size() < count && readMore(deadline.remainingTime())) {}
        return m_bytes.size() >= count;
    };
    if (!await(2))
        return m_isAtEnd ? "end" : "nothing";
    qsizetype headBytes = 2;
    quint64 length = uchar(m_bytes[1]);
    if (length == 126 && await(4)) {
        length = qFromBigEndian<quint16>(m_bytes.constData() + 2);
        headBytes = 4;
    } else if (length == 127 && await(10)) {
        length = qFromBigEndian<quint64>(m_bytes.constData() + 2);
        headBytes = 10;
    }
    if (!await(headBytes + qsizetype(length)))
        return m_isAtEnd ? "end within a frame" : "half a frame";
    const QByteArray payload = m_bytes.mid(headBytes, qsizetype(length));
    const auto first = uchar(m_bytes[0]);
    m_bytes.remove(0, headBytes + qsizetype(length));
    switch (first) {
    case 0x81: return told("text", payload);
    case 0x88:
        return payload.isEmpty() ? "close"
                                 : told("close", QByteArray::number(qFromBigEndian<quint16>(payload.constData())));
    case 0x89: return told("ping", payload);
    case 0x8a: return told("pong", payload);
    default: return "a frame of " + QByteArray::number(first, 16);
    }
}

bool RawClient::hasEnded(int waitMs)
{
    const QDeadlineTimer deadline(waitMs);
    while (readMore(deadline.remainingTime()))
        m_bytes.clear();
    return m_isAtEnd;
}
