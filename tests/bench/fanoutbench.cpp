// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fanclient.h"
#include "tests/bench/fanoutreport.h"
#include "tests/bench/fanserver.h"
#include "tests/bench/figures.h"
#include "tests/bench/processusage.h"
#include "tests/bench/referee.h"
#include "tests/support/filelimit.h"

#include <QHash>

using namespace std::chrono_literals;

namespace {

constexpr int rounds = 3;
constexpr auto sendingFor = 2s;
constexpr int windows[] = {1, 16};
constexpr int peopleInIdleRoom = 10;
constexpr int chatPeople = 1000;      // those who come to a server of chat, which takes long
constexpr int firstIdleRoom = 100000; // nobody speaks there
constexpr rlim_t files = 12000;

bool complain(const QString &server, const QString &what)
{
    fprintf(stderr, "%s: %s\n", qPrintable(server), qPrintable(what));
    return false;
}

/*! What a connection costs a server: of many that come, and then say nothing. */
struct Joins
{
    double perCpuSecond = 0;
    double residentKib = 0;
};

/*! Measures one server after the other, each scene with a process of its own. */
class FanOutBench
{
public:
    bool run();

private:
    bool measure(const QString &server);
    bool measureScene(const QString &name, const FanScene &scene);
    bool addOwn(const QString &name, const FanServer &server, const FanScene &scene);
    bool measureChat(const QString &name);
    bool addReferee(const QString &name, const FanServer &server, const FanScene &scene, int window);
    bool ownJoins(const QString &name, const FanServer &server, FanClient &idle);
    bool refereeJoins(const QString &name);
    void add(FanLine line, const Joins &joins);

    const QString m_peers = qEnvironmentVariable("ATRIUM_PEERS");             // empty: only servers of the project
    const QString m_referee = qEnvironmentVariable("ATRIUM_REFEREE_PROGRAM"); // empty: only the own client
    std::unique_ptr<FanProtocol> m_protocol; // that the own client speaks with the server
    Joins m_ownJoins;
    QHash<QString, Joins> m_refereeJoins; // by server, from the first round
    FanOutReport m_report;
};

bool FanOutBench::run()
{
    if (m_referee.isEmpty())
        fprintf(stderr, "The referee's source was not found (ATRIUM_REFEREE): measuring with the own client alone.\n");
    QStringList servers = FanServer::available(m_peers);
    bool isGood = true;
    for (int round = 1; round <= rounds; ++round) {
        const QStringList now = servers;
        for (const QString &server : now) {
            // The servers of chat are there for the order of magnitude, and slow: once is enough.
            const bool isChat = FanServer::wireOf(server) == FanServer::Wire::Xmpp;
            if (isChat && (round > 1 || m_referee.isEmpty()))
                continue;
            fprintf(stderr, "round %d of %d: %s\n", round, rounds, qPrintable(server));
            if (measure(server))
                continue;
            servers.removeOne(server);
            isGood = false;
        }
    }
    m_report.print();
    return isGood;
}

bool FanOutBench::measure(const QString &server)
{
    if (!m_referee.isEmpty() && !m_refereeJoins.contains(server) && !refereeJoins(server))
        return false;
    switch (FanServer::wireOf(server)) {
    case FanServer::Wire::WebSocket: m_protocol = webSocketProtocol("/bench"); break;
    case FanServer::Wire::Mqtt: m_protocol = mqttProtocol(); break;
    case FanServer::Wire::Xmpp: return measureChat(server);
    }
    return measureScene(server, besideIdle) && measureScene(server, singleRoom) && measureScene(server, manyRooms);
}

bool FanOutBench::measureScene(const QString &name, const FanScene &scene)
{
    const auto server = FanServer::start(name, m_peers);
    if (!server)
        return false;
    std::optional<FanClient> idle; // there to the end of the scene
    if (scene.idle > 0 && !ownJoins(name, *server, idle.emplace(*m_protocol, server->port())))
        return false;
    if (!addOwn(name, *server, scene))
        return false;
    for (const int window : windows) {
        if (!m_referee.isEmpty() && scene.rooms == 1 && !addReferee(name, *server, scene, window))
            return false;
    }
    return !idle || idle->isQuiet() || complain(name, idle->error());
}

bool FanOutBench::measureChat(const QString &name)
{
    for (const int window : windows) {
        const auto server = FanServer::start(name, m_peers);
        if (!server || !addReferee(name, *server, singleRoom, window))
            return false;
    }
    return true;
}

bool FanOutBench::ownJoins(const QString &name, const FanServer &server, FanClient &idle)
{
    const double cpu = cpuSeconds(server.pid());
    const double memory = residentKib(server.pid());
    if (!idle.join(idlePeople, idlePeople / peopleInIdleRoom, firstIdleRoom))
        return complain(name, idle.error() + server.log());
    m_ownJoins = {.perCpuSecond = idlePeople / (cpuSeconds(server.pid()) - cpu),
                  .residentKib = (residentKib(server.pid()) - memory) / idlePeople};
    return true;
}

bool FanOutBench::refereeJoins(const QString &name)
{
    const auto server = FanServer::start(name, m_peers);
    if (!server)
        return false;
    const FanServer::Wire wire = FanServer::wireOf(name);
    const int people = wire == FanServer::Wire::Xmpp ? chatPeople : idlePeople;
    const auto joins = Referee(m_referee, *server, wire).join(people, people / peopleInIdleRoom);
    if (!joins)
        return complain(name, server->log());
    m_refereeJoins.insert(name, {.perCpuSecond = 1e6 / joins->cpuMicroseconds, .residentKib = joins->residentKib});
    return true;
}

bool FanOutBench::addOwn(const QString &name, const FanServer &server, const FanScene &scene)
{
    FanClient people(*m_protocol, server.port());
    if (!people.join(scene.people, scene.rooms))
        return complain(name, people.error() + server.log());
    for (const int window : windows) {
        const double cpu = cpuSeconds(server.pid());
        const auto done = people.fanOut(window, sendingFor);
        if (!done)
            return complain(name, people.error() + server.log());
        add({.server = name,
             .client = QStringLiteral("own"),
             .scene = scene,
             .window = window,
             .deliveriesPerCpuSecond = double(done->deliveries) / (cpuSeconds(server.pid()) - cpu),
             .echoP50Ms = percentile(done->echoMs, 50),
             .echoP99Ms = percentile(done->echoMs, 99)},
            m_ownJoins);
    }
    return true;
}

bool FanOutBench::addReferee(const QString &name, const FanServer &server, const FanScene &scene, int window)
{
    const auto done = Referee(m_referee, server, FanServer::wireOf(name)).fanOut(scene.people, window);
    if (!done)
        return complain(name, server.log());
    add({.server = name,
         .client = QStringLiteral("referee"),
         .scene = scene,
         .window = window,
         .deliveriesPerCpuSecond = done->deliveriesPerCpuSecond,
         .echoP50Ms = done->echoP50Ms,
         .echoP99Ms = done->echoP99Ms},
        m_refereeJoins.value(name));
    return true;
}

void FanOutBench::add(FanLine line, const Joins &joins)
{
    line.joinsPerCpuSecond = joins.perCpuSecond;
    line.kibPerIdleConnection = joins.residentKib;
    m_report.add(line);
}

} // namespace

bool benchFanOut()
{
    return raiseFileLimit(files) && FanOutBench().run();
}
