// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/apiclient.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace {

constexpr int answerTimeoutMs = 15000;

} // namespace

HttpAnswer answerOf(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owned(reply);
    if (!reply->isFinished())
        QSignalSpy(reply, &QNetworkReply::finished).wait(answerTimeoutMs);
    const QByteArray body = reply->isOpen() ? reply->readAll() : QByteArray(); // it is not once it was given up
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), body, reply->rawHeaderPairs()};
}

QJsonObject HttpAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray HttpAnswer::bodyWithoutRequest() const
{
    return QByteArray(body).replace(header("X-Request-Id"), {});
}

QString HttpAnswer::errorCode() const
{
    return json().value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString();
}

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    for (const auto &[each, value] : headers) {
        if (each.toLower() == name.toLower())
            return value;
    }
    return {};
}

QNetworkReply *ApiClient::begin(const char *method, const QString &path, const QByteArray &body, const Headers &more)
{
    QNetworkRequest request(m_node.resolved(QUrl(QLatin1String("api/v1/") + path)));
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("Cookie", m_cookie);
    request.setRawHeader("X-Atrium-Csrf", m_csrfToken);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    for (const auto &[name, value] : more)
        request.setRawHeader(name, value);
    if (qstrcmp(method, "HEAD") == 0) // as any other verb it would wait for a body
        return m_network.head(request);
    return m_network.sendCustomRequest(request, method, body);
}

HttpAnswer ApiClient::logIn(const QString &login, const QString &password)
{
    return openSession(QStringLiteral("session"),
                       {{QStringLiteral("login"), login}, {QStringLiteral("password"), password}});
}

HttpAnswer ApiClient::comeAsGuest(const QString &invitation, const QString &name, const QString &password)
{
    return openSession(QStringLiteral("guest"),
                       {{QStringLiteral("invitation"), invitation},
                        {QStringLiteral("name"), name},
                        {QStringLiteral("password"), password}});
}

HttpAnswer ApiClient::comeByLink(const QString &secureHash)
{
    return openSession(QStringLiteral("secure"), {{QStringLiteral("hash"), secureHash}});
}

HttpAnswer ApiClient::openSession(const QString &path, const QJsonObject &body)
{
    const HttpAnswer answer = send("POST", path, QJsonDocument(body).toJson());
    m_csrfToken = answer.json().value(QLatin1String("csrfToken")).toString().toLatin1();
    for (const auto &[name, value] : answer.headers) {
        if (name.toLower() == "set-cookie")
            m_cookie = value.split(';').first();
    }
    return answer;
}

HttpAnswer ApiClient::get(const QString &path)
{
    return answerOf(begin("GET", path));
}

HttpAnswer ApiClient::send(const char *method, const QString &path, const QByteArray &body, const Headers &more)
{
    return answerOf(begin(method, path, body, more));
}

namespace {

HttpAnswer soapAnswer(const QUrl &node, const QString &service, const QString &operation,
                      const QList<std::pair<QString, QString>> &arguments)
{
    QByteArray body;
    QXmlStreamWriter writer(&body);
    const QString envelope = QStringLiteral("http://schemas.xmlsoap.org/soap/envelope/");
    writer.writeStartDocument();
    writer.writeStartElement(envelope, QStringLiteral("Envelope"));
    writer.writeStartElement(envelope, QStringLiteral("Body"));
    writer.writeStartElement(QStringLiteral("http://services.axis.openmeetings.apache.org"), operation);
    for (const auto &[name, value] : arguments)
        writer.writeTextElement(QStringLiteral("http://services.axis.openmeetings.apache.org"), name, value);
    writer.writeEndDocument();

    QNetworkAccessManager network;
    QNetworkRequest request(node.resolved(QUrl(QLatin1String("services/") + service)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/xml; charset=utf-8"));
    return answerOf(network.post(request, body));
}

} // namespace

QString soapCall(const QUrl &node, const QString &service, const QString &operation,
                 const QList<std::pair<QString, QString>> &arguments, const QString &wanted)
{
    const HttpAnswer answer = soapAnswer(node, service, operation, arguments);
    QXmlStreamReader reader(answer.body);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("faultstring"))
            return QLatin1String("fault: ") + reader.readElementText();
        if (reader.name() == wanted)
            return reader.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return {};
}

QList<QMap<QString, QString>> soapRows(const QUrl &node, const QString &service, const QString &operation,
                                       const QList<std::pair<QString, QString>> &arguments, const QString &element)
{
    const HttpAnswer answer = soapAnswer(node, service, operation, arguments);
    QList<QMap<QString, QString>> rows;
    QXmlStreamReader reader(answer.body);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("faultstring"))
            return {{{QStringLiteral("fault"), reader.readElementText()}}};
        if (reader.name() != element)
            continue;
        QMap<QString, QString> row;
        while (reader.readNextStartElement())
            row.insert(reader.name().toString(), reader.readElementText(QXmlStreamReader::IncludeChildElements));
        rows.append(row);
    }
    return rows;
}
