// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cannedserver.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

CannedServer::CannedServer(const char *address) : m_address(address), m_socket(socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in own{};
    own.sin_family = AF_INET;
    inet_pton(AF_INET, address, &own.sin_addr);
    socklen_t length = sizeof own;
    if (bind(m_socket, reinterpret_cast<sockaddr *>(&own), length) != 0 || listen(m_socket, SOMAXCONN) != 0)
        qFatal("nobody can listen at %s", address);
    getsockname(m_socket, reinterpret_cast<sockaddr *>(&own), &length);
    m_port = ntohs(own.sin_port);
    m_accepting = std::jthread([this] { accept(); });
}

CannedServer::~CannedServer()
{
    m_isEnding = true;
    shutdown(m_socket, SHUT_RDWR);
    m_accepting.join();
    {
        const std::scoped_lock lock(m_mutex);
        for (const int socket : std::as_const(m_open))
            shutdown(socket, SHUT_RDWR);
    }
    m_serving.clear();
    close(m_socket);
}

void CannedServer::setAnswer(const QByteArray &path, const QByteArray &bytes, Then then)
{
    const std::scoped_lock lock(m_mutex);
    m_answers.insert(path, {bytes, then});
}

void CannedServer::setFile(const QByteArray &path, const QByteArray &content)
{
    setAnswer(path, "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(content.size()) + "\r\n\r\n" + content);
}

void CannedServer::setRedirect(const QByteArray &path, const QByteArray &location, const QByteArray &status)
{
    setAnswer(path, "HTTP/1.1 " + status + "\r\nLocation: " + location + "\r\nContent-Length: 5\r\n\r\nthere");
}

QString CannedServer::url(const QByteArray &path) const
{
    return QStringLiteral("http://%1:%2%3")
        .arg(QString::fromLatin1(m_address), QString::number(m_port), QString::fromLatin1(path));
}

QList<QByteArray> CannedServer::requests()
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

void CannedServer::accept()
{
    while (!m_isEnding) {
        const int socket = ::accept(m_socket, nullptr, nullptr);
        if (socket < 0)
            continue;
        const std::scoped_lock lock(m_mutex);
        m_open.append(socket);
        m_serving.emplace_back([this, socket] { serve(socket); });
    }
}

void CannedServer::serve(int socket)
{
    QByteArray request;
    QByteArray buffer(4096, '\0');
    const auto hear = [&] {
        const ssize_t got = recv(socket, buffer.data(), size_t(buffer.size()), 0);
        request.append(buffer.constData(), std::max<ssize_t>(got, 0));
        return got > 0;
    };
    while (!request.contains("\r\n\r\n") && hear()) {}
    Answer answer;
    {
        const std::scoped_lock lock(m_mutex);
        m_requests.append(request);
        answer = m_answers.value(request.split(' ').value(1), {"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"});
    }
    const auto say = [&] {
        return send(socket, answer.bytes.constData(), size_t(answer.bytes.size()), MSG_NOSIGNAL) == answer.bytes.size();
    };
    bool isHeard = say();
    if (answer.then == Then::Repeat) { // what follows the header
        answer.bytes = QByteArray(65536, 'x');
        while (isHeard && !m_isEnding)
            isHeard = say();
    }
    while (answer.then == Then::Wait && hear()) {}
    const std::scoped_lock lock(m_mutex);
    m_open.removeOne(socket);
    close(socket);
}
