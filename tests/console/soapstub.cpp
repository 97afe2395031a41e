// SPDX-License-Identifier: GPL-3.0-or-later
#include "soapstub.h"

#include <QRegularExpression>
#include <QSslServer>
#include <QXmlStreamReader>

static const QByteArray envelopeStart =
    R"(<?xml version="1.0"?><e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>)";
static const QByteArray envelopeEnd = "</e:Body></e:Envelope>";

SoapStub::SoapStub()
{
    serve(std::make_unique<QTcpServer>());
}

bool SoapStub::listenTls(const QSslConfiguration &tls, quint16 port)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    serve(std::move(server));
    m_isTls = true;
    return listen(port);
}

void SoapStub::serve(std::unique_ptr<QTcpServer> server)
{
    m_server = std::move(server);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        QTcpSocket *socket = m_server->nextPendingConnection();
        m_sockets << socket;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_sockets.removeAll(socket);
            socket->deleteLater();
        });
    });
}

bool SoapStub::listen(quint16 port)
{
    const bool isListening = m_server->listen(QHostAddress::LocalHost, port);
    m_place.reset();
    return isListening;
}

void SoapStub::refuseNew()
{
    if (!m_server->isListening())
        return;
    const quint16 port = m_server->serverPort();
    m_server->close();
    m_place = std::make_unique<QTcpSocket>();
    if (!m_place->bind(QHostAddress::LocalHost, port, QAbstractSocket::ShareAddress))
        qFatal("port %d: %s", port, qPrintable(m_place->errorString()));
}

void SoapStub::stop()
{
    refuseNew();
    for (QTcpSocket *socket : QList(m_sockets))
        socket->abort();
}

QUrl SoapStub::address() const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2/openmeetings/")
                    .arg(m_isTls ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(port()));
}

SoapStub::Reply SoapStub::fault(const QByteArray &code, const QByteArray &message)
{
    return {envelopeStart + "<e:Fault><faultcode>e:Server</faultcode><faultstring>" + message
                + "</faultstring><detail><error xmlns=\"urn:atrium:cluster:v1\"><code>" + code + "</code><message>"
                + message + "</message><remedy></remedy></error></detail></e:Fault>" + envelopeEnd,
            500, true};
}

QByteArray SoapStub::argument(const QByteArray &request, const QByteArray &name)
{
    QXmlStreamReader reader(request);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String(name))
            return reader.readElementText().toUtf8();
    }
    return {};
}

void SoapStub::read(QTcpSocket *socket)
{
    const QByteArray data = socket->peek(1 << 20);
    const qsizetype headerEnd = data.indexOf("\r\n\r\n") + 4;
    static const QRegularExpression length(QStringLiteral("content-length: *(\\d+)"),
                                           QRegularExpression::CaseInsensitiveOption);
    const qsizetype bodyLength = length.match(QString::fromLatin1(data.left(headerEnd))).captured(1).toLongLong();
    if (headerEnd < 4 || data.size() < headerEnd + bodyLength)
        return;
    socket->read(headerEnd + bodyLength);
    const QByteArray answer = reply(data.mid(headerEnd, bodyLength));
    if (!isMute)
        socket->write(answer);
}

QByteArray SoapStub::reply(const QByteArray &body)
{
    QXmlStreamReader reader(body);
    reader.readNextStartElement(); // Envelope
    reader.readNextStartElement(); // Body
    reader.readNextStartElement();
    const QByteArray operation = reader.name().toUtf8();
    calls << operation;
    const Reply reply =
        answers.value(operation, [](const QByteArray &) { return fault("internal", "not in this test"); })(body);
    const QByteArray content = reply.isWhole ? reply.content
                                             : envelopeStart + "<ns:" + operation + "Response xmlns:ns=\""
            + reader.namespaceUri().toUtf8() + "\">" + reply.content + "</ns:" + operation + "Response>" + envelopeEnd;
    return "HTTP/1.1 " + QByteArray::number(reply.status)
        + " Status\r\nContent-Type: text/xml; charset=utf-8\r\nContent-Length: " + QByteArray::number(content.size())
        + "\r\n\r\n" + content;
}
