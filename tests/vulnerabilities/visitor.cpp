// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vulnerabilities/visitor.h"

#include <QJsonDocument>
#include <QXmlStreamReader>

namespace {

const QByteArray webapp = "/openmeetings/";
const QByteArray openMeetings = "http://services.axis.openmeetings.apache.org";

/*! The text of the first element of that name. */
QByteArray element(const QByteArray &xml, QLatin1String name)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != name)
            continue;
        if (reader.attributes().hasAttribute(QLatin1String("xsi:nil")))
            return "nil";
        return reader.readElementText(QXmlStreamReader::IncludeChildElements).toUtf8();
    }
    return {};
}

} // namespace

RawAnswer Visitor::send(const QByteArray &method, const QByteArray &target, const QByteArray &headers,
                        const QByteArray &body) const
{
    RawClient client(m_port, m_address);
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + headers;
    if (!body.isEmpty() || method == "POST")
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    client.send(request + "\r\n" + body);
    return client.readAnswer();
}

RawAnswer Visitor::api(const QByteArray &method, const QByteArray &path, const QByteArray &body) const
{
    QByteArray headers = "Content-Type: application/json\r\n";
    if (!cookie.isEmpty())
        headers += "Cookie: " + cookie + "\r\n";
    if (!csrfToken.isEmpty())
        headers += "X-Atrium-Csrf: " + csrfToken + "\r\n";
    return send(method, webapp + "api/v1/" + path, headers, body);
}

RawAnswer Visitor::api(const QByteArray &method, const QByteArray &path, const QJsonObject &body) const
{
    return api(method, path, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

RawAnswer Visitor::soap(const QByteArray &service, const QByteArray &body) const
{
    return send("POST", webapp + "services/" + service, "Content-Type: text/xml; charset=utf-8\r\n", body);
}

RawAnswer Visitor::soap(const QByteArray &service, const QByteArray &operation, const Arguments &arguments) const
{
    QByteArray body = "<n:" + operation + " xmlns:n=\"" + openMeetings + "\">";
    for (const auto &[name, value] : arguments)
        body += "<n:" + name + '>' + escaped(value) + "</n:" + name + '>';
    return soap(service, envelope(body + "</n:" + operation + '>'));
}

RawAnswer Visitor::rest(const QByteArray &service, const QByteArray &operation, const Arguments &arguments) const
{
    QByteArrayList query;
    for (const auto &[name, value] : arguments)
        query.append(name + '=' + value.toPercentEncoding());
    return send("GET", webapp + "services/" + service + '/' + operation + '?' + query.join('&'));
}

int Visitor::logIn(const QByteArray &login, const QByteArray &password)
{
    return openSession("session",
                       {{QStringLiteral("login"), QString::fromUtf8(login)},
                        {QStringLiteral("password"), QString::fromUtf8(password)}})
        .status;
}

RawAnswer Visitor::openSession(const QByteArray &path, const QJsonObject &body)
{
    const RawAnswer answer = api("POST", path, body);
    if (answer.status == 200) {
        cookie = answer.header("set-cookie").split(';').first();
        csrfToken = json(answer).value(QLatin1String("csrfToken")).toString().toLatin1();
    }
    return answer;
}

QByteArray Visitor::openSoap() const
{
    return element(soap("UserService", "getSession", {}).body, QLatin1String("session_id"));
}

std::pair<QByteArray, QByteArray> Visitor::soapLogin(const QByteArray &login, const QByteArray &password) const
{
    const QByteArray sid = openSoap();
    return {sid,
            returned(soap("UserService", "loginUser", {{"SID", sid}, {"username", login}, {"userpass", password}}))};
}

QByteArray Visitor::soapSession(const QByteArray &login, const QByteArray &password) const
{
    const auto [sid, number] = soapLogin(login, password);
    return number == "1" ? sid : QByteArray();
}

QJsonObject json(const RawAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QByteArray errorCode(const RawAnswer &answer)
{
    if (answer.body.startsWith('{'))
        return json(answer).value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString().toLatin1();
    return answer.status == 200 ? QByteArray() : element(answer.body, QLatin1String("code"));
}

QByteArray returned(const RawAnswer &answer)
{
    return element(answer.body, QLatin1String("return"));
}

QByteArray envelope(const QByteArray &body)
{
    return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>" + body
        + "</s:Body></s:Envelope>";
}

QByteArray escaped(const QByteArray &text)
{
    return QString::fromUtf8(text).toHtmlEscaped().toUtf8();
}
