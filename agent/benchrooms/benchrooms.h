// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/eventloop/eventthread.h"
#include "agent/http/httpfront.h"
#include "agent/links/websocketgate.h"
#include "common/core/random.h"

#include <memory>
#include <vector>

namespace Agent {

/*!
    Rooms for benchmarks of the way from one connection to all others, by the same threads, event loops, connections and fan-out
    as people's rooms: `ws://127.0.0.1:PORT/bench/<room>`, whoever connects is in, every text goes as it is to all in that room, the
    sender too. Without tickets, people, database or configuration, and therefore on loopback only.
    Threads: lives in the main thread.
*/
class BenchRooms : public QObject
{
    Q_OBJECT
public:
    explicit BenchRooms(int threads, QObject *parent = nullptr);
    ~BenchRooms() override;

    Common::Result<void> listen(quint16 port); //!< PortBusy

private:
    class Share;

    Common::SystemRandom m_random;
    std::unique_ptr<HttpFront> m_front;
    std::vector<std::unique_ptr<Share>> m_shares;
};

} // namespace Agent
