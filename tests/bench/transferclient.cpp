// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/transferclient.h"

#include <algorithm>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr size_t bytesAtOnce = 1 << 20;

} // namespace

TransferClient::TransferClient(quint16 port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0) {
        ::close(m_socket);
        m_socket = -1;
    }
}

TransferClient::~TransferClient()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool TransferClient::send(const char *bytes, qint64 count)
{
    while (count > 0) {
        const ssize_t sent = ::send(m_socket, bytes, size_t(count), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes += sent;
        count -= sent;
    }
    return true;
}

qint64 TransferClient::readHead()
{
    m_head.clear();
    char byte = 0;
    while (!m_head.endsWith("\r\n\r\n")) {
        if (::recv(m_socket, &byte, 1, 0) != 1)
            return -1;
        m_head.append(byte);
    }
    const qsizetype at = m_head.toLower().indexOf("\r\ncontent-length:");
    if (at < 0)
        return 0;
    const qsizetype begin = m_head.indexOf(':', at) + 1;
    return m_head.mid(begin, m_head.indexOf('\r', begin) - begin).trimmed().toLongLong();
}

qint64 TransferClient::skip(qint64 bytes)
{
    qint64 left = bytes;
    while (left > 0) {
        const ssize_t got = ::recv(m_socket, nullptr, std::min(size_t(left), bytesAtOnce), MSG_TRUNC);
        if (got <= 0)
            return -1;
        left -= got;
    }
    return bytes;
}

qint64 TransferClient::download(const QByteArray &head)
{
    const QByteArray request = head + "Host: 127.0.0.1\r\n\r\n";
    if (m_socket < 0 || !send(request.constData(), request.size()))
        return -1;
    const qint64 length = readHead();
    return length < 0 || !m_head.startsWith("HTTP/1.1 2") ? -1 : skip(length);
}

int TransferClient::upload(const QByteArray &head, qint64 bytes, Content content)
{
    const QByteArray request = head + "Host: 127.0.0.1\r\nContent-Length: " + QByteArray::number(bytes) + "\r\n\r\n";
    if (m_socket < 0 || !send(request.constData(), request.size()))
        return 0;
    const QByteArray piece(bytesAtOnce, content == Content::Text ? 'x' : '\0');
    for (qint64 left = bytes; left > 0; left -= piece.size()) {
        if (!send(piece.constData(), std::min<qint64>(left, piece.size())))
            return 0;
    }
    const qint64 length = readHead();
    if (length < 0 || skip(length) < 0)
        return 0;
    return m_head.mid(9, 3).toInt();
}

QByteArray TransferClient::lastHeader(const QByteArray &name) const
{
    const qsizetype at = m_head.indexOf("\r\n" + name + ": ");
    const qsizetype begin = at + name.size() + 4;
    return at < 0 ? QByteArray() : m_head.mid(begin, m_head.indexOf('\r', begin) - begin);
}

QByteArray TransferClient::uploadToRoom(const QByteArray &person, qint64 room, qint64 bytes, Content content)
{
    const QByteArray tus = person + "Tus-Resumable: 1.0.0\r\n";
    const int begun =
        upload("POST /openmeetings/api/v1/uploads HTTP/1.1\r\n" + tus + "Upload-Length: " + QByteArray::number(bytes)
                   + "\r\nUpload-Metadata: filename " + QByteArray("large.bin").toBase64() + ",room "
                   + QByteArray::number(room).toBase64() + "\r\n",
               0);
    const int sent = upload("PATCH " + lastHeader("Location") + " HTTP/1.1\r\n" + tus
                                + "Upload-Offset: 0\r\nContent-Type: application/offset+octet-stream\r\n",
                            bytes, content);
    return begun == 201 && sent == 204 ? lastHeader("Atrium-File") : QByteArray();
}
