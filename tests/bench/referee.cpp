// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/referee.h"

#include "tests/support/program.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr int firstMessages = 50;
constexpr double seconds = 2;
constexpr int limitMs = 120000;
constexpr int chatMessages = 300;
constexpr int chatJoinsAtOnce = 4; // the queue of ejabberd's port has five places

QString protocolOf(FanServer::Wire wire)
{
    switch (wire) {
    case FanServer::Wire::WebSocket: return QStringLiteral("ws");
    case FanServer::Wire::Mqtt: return QStringLiteral("mqtt");
    case FanServer::Wire::Xmpp: return QStringLiteral("xmpp");
    }
    Q_UNREACHABLE();
}

// The numbers in what it printed, none when that is not what it prints of a run that went well.
QList<double> numbers(const QString &output, const char *pattern)
{
    const QRegularExpressionMatch match = QRegularExpression(QLatin1String(pattern)).match(output);
    QList<double> found;
    for (int i = 1; i <= match.lastCapturedIndex(); ++i)
        found.append(match.captured(i).toDouble());
    if (found.isEmpty())
        fprintf(stderr, "the referee says: %s\n", qPrintable(output.trimmed()));
    return found;
}

} // namespace

Referee::Referee(const QString &program, const FanServer &server, FanServer::Wire wire)
    : m_program(program)
    , m_server(server)
    , m_wire(wire)
{
}

std::optional<Referee::Joins> Referee::join(int people, int rooms) const
{
    const auto found = numbers(run(people, rooms, 1, 0), R"(cpu/join (\d+) us \| rss/client ([-\d.]+) KiB)");
    if (found.isEmpty())
        return {};
    return Joins{.cpuMicroseconds = found.at(0), .residentKib = found.at(1)};
}

std::optional<Referee::FanOut> Referee::fanOut(int people, int window) const
{
    // Servers of chat keep those who left in the room for a while, and their names taken: no second run on one of them.
    if (m_wire == FanServer::Wire::Xmpp)
        return fanOutOf(people, window, chatMessages);
    const auto first = fanOutOf(people, window, firstMessages);
    if (!first)
        return {};
    return fanOutOf(people, window, std::max(firstMessages, int(first->deliveriesPerSecond * seconds / people)));
}

std::optional<Referee::FanOut> Referee::fanOutOf(int people, int window, int messages) const
{
    const auto found =
        numbers(run(people, 1, window, messages),
                R"(fan-out (\d+) deliveries/s .* -> (\d+) deliveries/cpu-s \| echo p50 ([\d.]+) ms p99 ([\d.]+) ms)");
    if (found.isEmpty())
        return {};
    return FanOut{.deliveriesPerCpuSecond = found.at(1),
                  .deliveriesPerSecond = found.at(0),
                  .echoP50Ms = found.at(2),
                  .echoP99Ms = found.at(3)};
}

QString Referee::run(int people, int rooms, int window, int messages) const
{
    const QList<std::pair<const char *, QString>> options = {{"--proto", protocolOf(m_wire)},
                                                             {"--path", QStringLiteral("/bench")},
                                                             {"--port", QString::number(m_server.port())},
                                                             {"--pid", QString::number(m_server.pid())},
                                                             {"--clients", QString::number(people)},
                                                             {"--rooms", QString::number(rooms)},
                                                             {"--window", QString::number(window)},
                                                             {"--msgs", QString::number(messages)}};
    QStringList arguments;
    for (const auto &[name, value] : options)
        arguments << QLatin1String(name) << value;
    if (m_wire == FanServer::Wire::Xmpp)
        arguments << QStringLiteral("--inflight") << QString::number(chatJoinsAtOnce);
    return runProgram(m_program, arguments, QProcessEnvironment::systemEnvironment(), limitMs).output;
}
