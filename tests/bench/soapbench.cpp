// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/bench/processusage.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QProcess>

using namespace Agent;

namespace {

constexpr int warmUp = 500;
constexpr int calls = 6000;
constexpr int atOnce = 6;

QByteArray envelope(const QByteArray &operation, const QByteArray &arguments)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><soap:Envelope "
           "xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\">"
           "<soap:Body><ns:"
        + operation + " xmlns:ns=\"http://services.axis.openmeetings.apache.org\">" + arguments + "</ns:" + operation
        + "></soap:Body></soap:Envelope>";
}

/*! One kind of call, to one server. */
struct Call
{
    QUrl url;
    QByteArray body;
};

/*! Calls that are answered per second of the server's processor time; 0 when one failed. */
double perCpuSecond(qint64 pid, const QList<Call> &kinds)
{
    QNetworkAccessManager network;
    const auto begin = [&](int i) {
        const Call &call = kinds.at(i % kinds.size());
        QNetworkRequest request(call.url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/xml; charset=utf-8"));
        request.setRawHeader("SOAPAction", "\"\"");
        return network.post(request, call.body);
    };
    if (requestsPerSecond(warmUp, atOnce, begin) <= 0)
        return 0;
    const double before = cpuSeconds(pid);
    if (requestsPerSecond(calls, atOnce, begin) <= 0)
        return 0;
    return calls / (cpuSeconds(pid) - before);
}

/*! The echo is told what the agent is told, and answers the same. */
double echoPerCpuSecond(const QList<QByteArray> &bodies)
{
    QProcess echo;
    echo.start(QCoreApplication::applicationDirPath() + QLatin1String("/atrium-bench-soapecho"), QStringList());
    if (!echo.waitForReadyRead())
        return 0;
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/").arg(echo.readLine().trimmed().toInt()));
    QList<Call> kinds;
    for (const QByteArray &body : bodies)
        kinds.append({url, body});
    const double figure = perCpuSecond(echo.processId(), kinds);
    echo.kill();
    echo.waitForFinished();
    return figure;
}

} // namespace

/*! getSession and getServers by turns beside a KDSoap server that echoes the same requests. */
bool benchSoap()
{
    const auto database = TestDatabase::start(DatabaseDriver::Sqlite);
    if (!database)
        return false;
    AgentCluster cluster(*database, 2);
    if (!cluster.prepare() || !cluster.startAll())
        return failed(cluster, QStringLiteral("the cluster did not start"));
    const QByteArray sid = cluster.soapSession(1).toUtf8();
    const QByteArray getSession = envelope("getSession", {});
    const QByteArray getServers =
        envelope("getServers", "<ns:SID>" + sid + "</ns:SID><ns:start>0</ns:start><ns:max>100</ns:max>");
    const auto service = [&cluster](const char *name) {
        return cluster.url(1).resolved(QUrl(QLatin1String("services/") + QLatin1String(name)));
    };
    const double echo = echoPerCpuSecond({getSession, getServers});
    const double agent = perCpuSecond(cluster.processId(1),
                                      {{service("UserService"), getSession}, {service("ServerService"), getServers}});
    if (agent <= 0 || echo <= 0)
        return failed(cluster, QStringLiteral("a call failed"));
    printFigures({{QStringLiteral("bench"), QStringLiteral("soap")},
                  {QStringLiteral("calls"), calls},
                  {QStringLiteral("callsPerCpuSecond"), rounded(agent)},
                  {QStringLiteral("echoPerCpuSecond"), rounded(echo)},
                  {QStringLiteral("agentPerEcho"), rounded(agent / echo)}});
    return true;
}
