// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/bench/processusage.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QProcess>

using namespace Agent;

namespace {

constexpr int warmUp = 500;
constexpr int rounds = 6; // by turns, as the machine is not always equally fast
constexpr int callsInRound = 2000;
constexpr int atOnce = 6;

QByteArray envelope(const QByteArray &operation, const QByteArray &arguments)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><soap:Envelope "
           "xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\">"
           "<soap:Body><ns:"
        + operation + " xmlns:ns=\"http://services.axis.openmeetings.apache.org\">" + arguments + "</ns:" + operation
        + "></soap:Body></soap:Envelope>";
}

struct Call
{
    QUrl url;
    QByteArray body;
};

/*! One of the two servers and what it needed so far. */
struct Server
{
    qint64 pid = 0;
    QList<Call> kinds;
    double cpu = 0; // seconds

    double callsPerCpuSecond() const { return rounds * callsInRound / cpu; }
};

bool makeCalls(const Server &server, int calls)
{
    QNetworkAccessManager network;
    const auto begin = [&](int i) {
        const Call &call = server.kinds.at(i % server.kinds.size());
        QNetworkRequest request(call.url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/xml; charset=utf-8"));
        request.setRawHeader("SOAPAction", "\"\"");
        return network.post(request, call.body);
    };
    return requestsPerSecond(calls, atOnce, begin) > 0;
}

bool measureRound(Server &server)
{
    const double before = cpuSeconds(server.pid);
    const bool done = makeCalls(server, callsInRound);
    server.cpu += cpuSeconds(server.pid) - before;
    return done;
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
    QProcess echoProgram;
    echoProgram.start(QCoreApplication::applicationDirPath() + QLatin1String("/atrium-bench-soapecho"), QStringList());
    if (!echoProgram.waitForReadyRead())
        return failed(cluster, QStringLiteral("the echo did not start"));
    const QUrl echoUrl(QStringLiteral("http://127.0.0.1:%1/").arg(echoProgram.readLine().trimmed().toInt()));

    // The echo is told what the agent is told, and answers the same.
    Server agent{cluster.processId(1), {{service("UserService"), getSession}, {service("ServerService"), getServers}}};
    Server echo{echoProgram.processId(), {{echoUrl, getSession}, {echoUrl, getServers}}};
    bool done = makeCalls(agent, warmUp) && makeCalls(echo, warmUp);
    for (int round = 0; done && round < rounds; ++round)
        done = measureRound(agent) && measureRound(echo);
    echoProgram.kill();
    echoProgram.waitForFinished();
    if (!done)
        return failed(cluster, QStringLiteral("a call failed"));
    printFigures({{QStringLiteral("bench"), QStringLiteral("soap")},
                  {QStringLiteral("calls"), rounds * callsInRound},
                  {QStringLiteral("callsPerCpuSecond"), rounded(agent.callsPerCpuSecond())},
                  {QStringLiteral("echoPerCpuSecond"), rounded(echo.callsPerCpuSecond())},
                  {QStringLiteral("agentPerEcho"), rounded(agent.callsPerCpuSecond() / echo.callsPerCpuSecond())}});
    return true;
}
