// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/benchrooms/benchrooms.h"

#include "agent/links/fanlink.h"
#include "agent/links/fanout.h"

#include <unordered_map>

namespace Agent {

using namespace Common;

namespace {

const QString path = QStringLiteral("/bench");

class BenchLink : public FanLink
{
public:
    BenchLink(QWebSocket *socket, QTcpSocket *transport, FanOut &room, LinkMetrics &metrics, QObject *parent)
        : FanLink(socket, transport, membersMessageBytes, parent)
        , m_room(room)
    {
        setPace(Rate{});     // as fast as it goes: that is what is measured
        setMetrics(metrics); // as rooms do
        room.add(this);
    }

private:
    void received(const QByteArray &text) override { m_room.send(text); }
    void closeAsTooSlow() override { end(false); }
    void hasEnded(bool byPeer) override
    {
        FanLink::hasEnded(byPeer);
        m_room.remove(this);
    }

    FanOut &m_room; // not owned, outlives this
};

} // namespace

/*! The rooms of one thread; all of it but the thread itself lives in it. */
class BenchRooms::Share
{
public:
    explicit Share(int index) : m_thread(QStringLiteral("rooms-%1").arg(index))
    {
        m_thread.call([this] { m_rooms = std::make_unique<Rooms>(); });
    }
    ~Share()
    {
        m_thread.call([this] { m_rooms.reset(); });
    }
    Q_DISABLE_COPY_MOVE(Share)

    void take(QTcpSocket *socket, const QString &address)
    {
        m_thread.adopt(socket);
        m_thread.post([this, socket, address] { m_rooms->gate.take(socket, address); });
    }

private:
    struct Rooms
    {
        LinkMetrics metrics;
        std::unordered_map<QString, FanOut> rooms; // by path; addresses stay
        QObject links;                             // their parent, gone before the rooms
        WebSocketGate gate{{},
                           [](const QString &) { return true; },
                           [this](QWebSocket *socket, QTcpSocket *transport, const QString &) {
                               new BenchLink(socket, transport, rooms[socket->requestUrl().path()], metrics, &links);
                           }};
    };
    std::unique_ptr<Rooms> m_rooms;
    EventThread m_thread; // last: nothing runs in it any more when the rest goes
};

BenchRooms::BenchRooms(int threads, QObject *parent) : QObject(parent)
{
    for (int i = 0; i < threads; ++i)
        m_shares.push_back(std::make_unique<Share>(i));
}

BenchRooms::~BenchRooms() = default;

Result<void> BenchRooms::listen(quint16 port)
{
    m_front = std::make_unique<HttpFront>(HttpFrontSettings{.listenAddress = QStringLiteral("127.0.0.1"), .port = port},
                                          m_random);
    const auto takeIt = [this](const QString &of, QTcpSocket *socket, const QString &address) {
        const auto room = of.section(QLatin1Char('/'), -1).toULongLong();
        m_shares[size_t(room % m_shares.size())]->take(socket, address);
    };
    m_front->setWebSocket(path, takeIt);
    m_front->setWebSocket(path + QLatin1Char('/'), takeIt);
    return m_front->listen();
}

} // namespace Agent
