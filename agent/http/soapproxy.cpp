// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/http/soapproxy.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

namespace Agent {

using namespace std::chrono_literals;

namespace {

constexpr auto answerDeadline = 30s;

// The answer of our own server: status line, Content-Type, Content-Length, body. Nothing while it is not complete.
std::optional<HttpResponse> completeAnswer(const QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    const auto lines = bytes.left(headEnd).split('\n');
    HttpResponse response;
    response.status = lines.first().split(' ').value(1).toInt();
    qsizetype length = 0;
    for (const QByteArray &line : lines.mid(1)) {
        const QByteArray name = line.left(line.indexOf(':')).toLower();
        const QByteArray value = line.mid(line.indexOf(':') + 1).trimmed();
        if (name == "content-type")
            response.contentType = value;
        else if (name == "content-length")
            length = value.toLongLong();
    }
    response.body = bytes.mid(headEnd + 4);
    if (response.status == 0 || response.body.size() < length)
        return {};
    return response;
}

} // namespace

void SoapProxy::forward(const HttpRequest &request, const HttpConnection::Responder &respond)
{
    auto *socket = new QTcpSocket(this);
    auto *deadline = new QTimer(socket);
    const auto answer = std::make_shared<QByteArray>();
    const auto finish = [socket, respond](const HttpResponse &response) {
        socket->disconnect(); // whatever else it signals comes too late
        socket->deleteLater();
        respond(response);
    };
    connect(socket, &QTcpSocket::readyRead, this, [socket, answer, finish] {
        *answer += socket->readAll();
        if (const auto response = completeAnswer(*answer))
            finish(*response);
    });
    const auto fail = [finish] { finish(plainResponse(504, "The SOAP service did not answer.")); };
    connect(socket, &QTcpSocket::disconnected, this, fail);
    connect(socket, &QTcpSocket::errorOccurred, this, fail);
    connect(deadline, &QTimer::timeout, this, fail);
    deadline->start(answerDeadline);

    QByteArray target = QUrl::toPercentEncoding(request.path, "/");
    if (!request.query.isEmpty())
        target += '?' + request.query;
    socket->connectToHost(QHostAddress::LocalHost, m_backend.port);
    socket->write(m_backend.verb + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                  + m_backend.authorization + "\r\nX-Atrium-Client: " + request.address.toLatin1()
                  + "\r\nContent-Type: " + request.header("content-type")
                  + "\r\nContent-Length: " + QByteArray::number(request.body.size()) + "\r\n\r\n" + request.body);
}

} // namespace Agent
