// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/fanserver.h"

#include <optional>

/*!
    The load generator from outside the project, which measures servers of every kind in the same way: a program that is compiled
    beside this one (packaging/dev bench does), not part of it. All its WebSocket clients open one path, and one path is one room
    of a server; so with it a server over WebSocket is measured in a single room alone, and many rooms by the project's own client.
*/
class Referee
{
public:
    Referee(const QString &program, const FanServer &server, FanServer::Wire wire); //!< the server outlives this

    struct Joins
    {
        double cpuMicroseconds = 0; //!< of the server, each
        double residentKib = 0;     //!< of the server, each
    };
    std::optional<Joins> join(int people, int rooms) const;

    struct FanOut
    {
        double deliveriesPerCpuSecond = 0;
        double deliveriesPerSecond = 0;
        double echoP50Ms = 0;
        double echoP99Ms = 0;
    };
    /*! In one room, with as many messages as take some seconds; over XMPP once only for each start of the server. */
    std::optional<FanOut> fanOut(int people, int window) const;

private:
    QString run(int people, int rooms, int window, int messages) const;
    std::optional<FanOut> fanOutOf(int people, int window, int messages) const;

    QString m_program;
    const FanServer &m_server;
    FanServer::Wire m_wire;
};
