// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include "agent/storage/dialect.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace Agent;
using namespace Common;

namespace {

constexpr int warmUp = 100;
constexpr int latencyCommits = 2000;
constexpr int manyCommits = 100000;
constexpr int atOnce = 8;
constexpr int patienceMs = 30000;

// One byte there and back between two event loops, in microseconds: what the commit channel is built on.
QList<double> bareRoundTrips()
{
    auto *server = new QTcpServer; // the thread's, which ends it
    if (!server->listen(QHostAddress::LocalHost))
        return {};
    const quint16 port = server->serverPort();
    QThread echo;
    server->moveToThread(&echo);
    QObject::connect(&echo, &QThread::finished, server, &QObject::deleteLater);
    QObject::connect(&echo, &QThread::started, server, [server] {
        QObject::connect(server, &QTcpServer::newConnection, server, [server] {
            QTcpSocket *socket = server->nextPendingConnection();
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(socket->readAll()); });
        });
    });
    echo.start();
    QList<double> trips;
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        socket.waitForConnected();
        socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        QEventLoop loop;
        QElapsedTimer timer;
        QObject::connect(&socket, &QTcpSocket::readyRead, &loop, [&] {
            socket.readAll();
            trips.append(double(timer.nsecsElapsed()) / 1e3);
            if (trips.size() == latencyCommits)
                return loop.quit();
            timer.restart();
            socket.write("x");
        });
        timer.start();
        socket.write("x");
        loop.exec();
    }
    echo.quit();
    echo.wait();
    return trips;
}

// From the commit on node 1, its client not told yet, until the caches of node 2 have forgotten; in microseconds.
QList<double> latencies(const History &history, qint64 afterCommit)
{
    QHash<qint64, qint64> committed;
    QList<double> latencies;
    for (const HistoryLine &line : history) {
        if (line.number("sender") != 1 || line.number("seq") <= afterCommit)
            continue;
        if (line.op == QLatin1String("committed"))
            committed.insert(line.number("seq"), line.ns);
        else if (line.op == QLatin1String("applied") && line.node == 2 && committed.contains(line.number("seq")))
            latencies.append(double(line.ns - committed.take(line.number("seq"))) / 1e3);
    }
    return latencies;
}

qint64 lastCommit(const History &history) // of node 1
{
    qint64 last = 0;
    for (const HistoryLine &line : history) {
        if (line.op == QLatin1String("committed") && line.number("sender") == 1)
            last = std::max(last, line.number("seq"));
    }
    return last;
}

QByteArray comment(int i)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("comment"), QString::number(i)}}).toJson();
}

bool measureLatency(DatabaseDriver driver)
{
    const auto database = TestDatabase::start(driver, TestDatabase::Durability::Fast);
    if (!database)
        return false;
    ClusterOptions options;
    options.history = true;
    AgentCluster cluster(*database, 2, options);
    if (!cluster.prepare() || !cluster.startAll())
        return failed(cluster, QStringLiteral("the cluster did not start"));
    auto admin = cluster.admin(1);
    const qint64 room = cluster.addRoom(QStringLiteral("Bench"));
    const auto commit = [&](int i) { return admin->begin("PATCH", QStringLiteral("rooms/%1").arg(room), comment(i)); };
    // Until the channel stands: what is committed before is heard of by the heartbeat.
    const auto isConnected = [&] {
        return soapCall(cluster.url(1), QStringLiteral("ClusterService"), QStringLiteral("getPeers"),
                        {{QStringLiteral("SID"), cluster.soapSession(1)}}, QStringLiteral("connected"))
            == QLatin1String("true");
    };
    if (!QTest::qWaitFor(isConnected, patienceMs) || requestsPerSecond(warmUp, 1, commit) <= 0)
        return failed(cluster, QStringLiteral("the nodes did not find each other"));
    const qint64 warm = lastCommit(cluster.history());
    const double rate = requestsPerSecond(latencyCommits, 1, commit);
    const QList<double> bare = bareRoundTrips();
    if (rate <= 0 || bare.isEmpty()
        || !QTest::qWaitFor([&] { return latencies(cluster.history(), warm).size() >= latencyCommits; }, patienceMs))
        return failed(cluster, QStringLiteral("commits did not arrive"));
    const QList<double> seen = latencies(cluster.history(), warm);
    printFigures({{QStringLiteral("bench"), QStringLiteral("commit")},
                  {QStringLiteral("database"), driverName(driver)},
                  {QStringLiteral("commits"), seen.size()},
                  {QStringLiteral("seenMicrosecondsP50"), rounded(percentile(seen, 50))},
                  {QStringLiteral("seenMicrosecondsP99"), rounded(percentile(seen, 99))},
                  {QStringLiteral("bareRoundTripMicrosecondsP50"), rounded(percentile(bare, 50))},
                  {QStringLiteral("bareRoundTripMicrosecondsP99"), rounded(percentile(bare, 99))},
                  {QStringLiteral("seenPerBareRoundTripP50"), rounded(percentile(seen, 50) / percentile(bare, 50))}});
    return true;
}

// Commits on both nodes while the channels between them are cut and restored at random.
bool measureLoss()
{
    const auto database = TestDatabase::start(DatabaseDriver::Postgresql, TestDatabase::Durability::Fast);
    if (!database)
        return false;
    ClusterOptions options;
    options.history = true;
    options.peerProxies = true;
    AgentCluster cluster(*database, 2, options);
    if (!cluster.prepare() || !cluster.startAll())
        return failed(cluster, QStringLiteral("the cluster did not start"));
    std::unique_ptr<ApiClient> admins[] = {cluster.admin(1), cluster.admin(2)};
    QList<qint64> rooms;
    for (int i = 0; i < atOnce; ++i)
        rooms.append(cluster.addRoom(QStringLiteral("Bench %1").arg(i)));
    int cuts = 0;
    QTimer cutter;
    QRandomGenerator dice(1); // the same cuts every time
    QObject::connect(&cutter, &QTimer::timeout, &cutter, [&] {
        FaultProxy &proxy = cluster.peerProxy(1 + int(dice.bounded(2)));
        ++cuts;
        switch (dice.bounded(5)) {
        case 0: proxy.cutConnections(); break;
        case 1: proxy.cutMidFrame(qint64(dice.bounded(2000))); break;
        case 2: proxy.refuse(); break;
        case 3: proxy.blackHole(); break;
        default: proxy.pass(); break;
        }
        cutter.setInterval(int(dice.bounded(20, 400)));
    });
    cutter.start(100);
    const double rate = requestsPerSecond(manyCommits, atOnce, [&](int i) {
        return admins[i % 2]->begin("PATCH", QStringLiteral("rooms/%1").arg(rooms.at(i % rooms.size())), comment(i));
    });
    cutter.stop();
    for (int node = 1; node <= 2; ++node)
        cluster.peerProxy(node).pass();
    if (rate <= 0)
        return failed(cluster, QStringLiteral("a commit failed"));
    QStringList missed;
    (void)QTest::qWaitFor(
        [&] {
            missed = missedCommits(cluster.history());
            return missed.isEmpty();
        },
        patienceMs);
    const History history = cluster.history();
    printFigures({{QStringLiteral("bench"), QStringLiteral("commits while the channel is cut")},
                  {QStringLiteral("database"), driverName(DatabaseDriver::Postgresql)},
                  {QStringLiteral("commits"), countOf(history, "committed")},
                  {QStringLiteral("commitsPerSecond"), rounded(rate)},
                  {QStringLiteral("cuts"), cuts},
                  {QStringLiteral("cachesDropped"), countOf(history, "dropped")},
                  {QStringLiteral("missed"), int(missed.size())}});
    return missed.isEmpty();
}

} // namespace

bool benchCommit()
{
    bool isGood = measureLatency(DatabaseDriver::Postgresql);
    isGood = measureLatency(DatabaseDriver::Mariadb) && isGood;
    isGood = measureLatency(DatabaseDriver::Sqlite) && isGood;
    return measureLoss() && isGood;
}
