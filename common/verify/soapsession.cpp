// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/verify/soapsession.h"

namespace Common {
namespace {

const auto userService = QStringLiteral("UserService");
const auto userNamespace = QStringLiteral("http://services.axis.openmeetings.apache.org");
const auto clusterService = QStringLiteral("ClusterService");
const auto clusterNamespace = QStringLiteral("urn:atrium:cluster:v1");
constexpr QLatin1String returned("return");
constexpr int maximumConnections = 100; // those of one check are four at most

XmlElement firstReturn(const XmlElement &answer)
{
    const auto all = answer.all(returned);
    return all.isEmpty() ? XmlElement() : all.first();
}

ListedNode nodeFrom(const XmlElement &element)
{
    ListedNode node;
    node.record.id = NodeId(element.value(QLatin1String("id")).toLongLong());
    node.record.name = element.value(QLatin1String("name"));
    node.record.address = element.value(QLatin1String("address"));
    node.record.port = element.value(QLatin1String("port")).toInt();
    node.record.protocol = element.value(QLatin1String("protocol"));
    node.record.webapp = element.value(QLatin1String("webapp"));
    node.record.active = element.value(QLatin1String("active")) == QLatin1String("true");
    node.state = element.value(QLatin1String("state"));
    node.reason = element.value(QLatin1String("reason"));
    node.rooms = element.value(QLatin1String("rooms")).toInt();
    node.load = element.value(QLatin1String("load")).toLongLong();
    if (const int weight = element.value(QLatin1String("weight")).toInt(); weight > 0)
        node.weight = weight;
    return node;
}

ListedConnection connectionFrom(const XmlElement &element)
{
    return {element.value(QLatin1String("publicSID")), element.value(QLatin1String("login")),
            RoomId(element.value(QLatin1String("roomId")).toLongLong()),
            NodeId(element.value(QLatin1String("nodeId")).toLongLong()), element.value(QLatin1String("server"))};
}

} // namespace

QCoro::Task<Result<void>> SoapSession::logIn(QString login, QString password)
{
    const SoapParameters none;
    const auto session = co_await call(userService, userNamespace, QStringLiteral("getSession"), none);
    if (!session)
        co_return session.error();
    m_sid = firstReturn(*session).value(QLatin1String("session_id"));

    SoapParameters parameters;
    parameters.append({QStringLiteral("SID"), m_sid});
    parameters.append({QStringLiteral("username"), login});
    parameters.append({QStringLiteral("userpass"), password});
    const auto answer = co_await call(userService, userNamespace, QStringLiteral("loginUser"), parameters);
    if (!answer)
        co_return answer.error();
    const QString outcome = firstReturn(*answer).text;
    if (outcome != QLatin1String("1"))
        co_return Error{ErrorCode::WrongLogin,
                        tr("loginUser at %1 answered %2 instead of 1")
                            .arg(endpoint(userService).toString(), outcome.isEmpty() ? tr("nothing") : outcome),
                        tr("Check login and password, and that the user is an administrator.")};
    co_return Result<void>();
}

QCoro::Task<Result<QList<ListedNode>>> SoapSession::nodes()
{
    SoapParameters parameters;
    parameters.append({QStringLiteral("SID"), m_sid});
    const auto answer = co_await call(clusterService, clusterNamespace, QStringLiteral("getNodes"), parameters);
    if (!answer)
        co_return answer.error();
    QList<ListedNode> nodes;
    for (const XmlElement &element : answer->all(returned))
        nodes.append(nodeFrom(element));
    co_return nodes;
}

QCoro::Task<Result<QList<ListedConnection>>> SoapSession::connections(QString filter)
{
    SoapParameters parameters;
    parameters.append({QStringLiteral("SID"), m_sid});
    parameters.append({QStringLiteral("start"), QStringLiteral("0")});
    parameters.append({QStringLiteral("max"), QString::number(maximumConnections)});
    parameters.append({QStringLiteral("filter"), filter});
    const auto answer = co_await call(clusterService, clusterNamespace, QStringLiteral("getConnections"), parameters);
    if (!answer)
        co_return answer.error();
    QList<ListedConnection> connections;
    const XmlElement page = firstReturn(*answer);
    for (const XmlElement &element : page.all(QLatin1String("connections")))
        connections.append(connectionFrom(element));
    co_return connections;
}

QCoro::Task<Result<XmlElement>> SoapSession::call(QString service, QString xmlNamespace, QString operation,
                                                  SoapParameters parameters)
{
    const QUrl url = endpoint(service);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("text/xml; charset=utf-8"));
    request.setRawHeader("SOAPAction", "\"urn:" + operation.toLatin1() + '"');
    const auto answer = co_await m_http.send("POST", request, soapRequest(xmlNamespace, operation, parameters));
    if (!answer)
        co_return answer.error();
    const auto element = readSoapAnswer(answer->body);
    if (!element)
        co_return Error{element.error().code,
                        tr("%1 at %2 was answered with HTTP status %3 and %4")
                            .arg(operation, url.toString(), QString::number(answer->status), element.error().message),
                        element.error().remedy};
    co_return *element;
}

} // namespace Common
