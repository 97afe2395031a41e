// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakecluster.h"

#include "common/verify/soapxml.h"

using namespace Common;

namespace {

QByteArray element(const char *name, const QString &value)
{
    return QByteArray("<n:") + name + '>' + value.toHtmlEscaped().toUtf8() + "</n:" + name + '>';
}

QByteArray element(const char *name, qint64 value)
{
    return element(name, QString::number(value));
}

} // namespace

FakeAnswer FakeCluster::answerSoap(int node, const QByteArray &body)
{
    const auto request = readSoapAnswer(body);
    QByteArray returned;
    if (!request || request->name == QLatin1String("getSession")) {
        returned = "<n:return>" + element("id", 1) + element("session_id", QStringLiteral("sid")) + "</n:return>";
    } else if (request->name == QLatin1String("loginUser")) {
        m_isSoapLoggedIn = request->value(QLatin1String("SID")) == QLatin1String("sid")
            && request->value(QLatin1String("username")) == QLatin1String("admin")
            && request->value(QLatin1String("userpass")) == password();
        returned = element("return", m_isSoapLoggedIn ? 1 : -11);
    } else if (!m_isSoapLoggedIn) {
        return {500,
                "<e:Envelope xmlns:e='x'><e:Body><e:Fault><faultcode>Client</faultcode><faultstring>No "
                "right.</faultstring></e:Fault></e:Body></e:Envelope>"};
    } else if (request->name == QLatin1String("getNodes")) {
        returned = nodesXml();
    } else {
        returned = connectionsXml(node, request->value(QLatin1String("filter")));
    }
    return {200,
            "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/' xmlns:n='urn:any'><e:Body><n:Response>"
                + returned + "</n:Response></e:Body></e:Envelope>"};
}

QByteArray FakeCluster::nodesXml() const
{
    QByteArray xml;
    for (const int node : {2, 1}) {
        const bool isDead = has(Fault::OneNode) && node == 2;
        xml += "<n:return>" + element("id", node) + element("name", QStringLiteral("node%1").arg(node))
            + element("active", QStringLiteral("true")) + element("address", QStringLiteral("127.0.0.1"))
            + element("port", url(node).port()) + element("protocol", QStringLiteral("http"))
            + element("webapp", QStringLiteral("openmeetings"))
            + element("state", isDead ? QStringLiteral("dead") : QStringLiteral("up"))
            + element("reason", QStringLiteral("No sign of life for 20 s.")) + element("rooms", 0) + "</n:return>";
    }
    return xml;
}

QByteArray FakeCluster::connectionsXml(int node, const QString &filter) const
{
    QByteArray xml;
    for (const Connection &each : m_connections) {
        const QString login = m_users.value(each.user).login;
        if (!login.contains(filter))
            continue;
        const int shown = has(Fault::ConnectionsDiffer) && node == 2 ? 1 : each.node;
        xml += "<n:connections>" + element("login", login) + element("nodeId", shown)
            + element("publicSID", each.publicId) + element("roomId", each.room)
            + element("server", QStringLiteral("127.0.0.1 [%1]").arg(shown)) + "</n:connections>";
    }
    return "<n:return>" + xml + element("total", m_connections.size()) + "</n:return>";
}
