// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/roomthread.h"

namespace Agent {

using namespace Common;

namespace {

MediaSource sourceOf(const MediaSource &usual, ThreadMedia *server)
{
    if (!server)
        return usual;
    return {[server](const RoomLease &, const Room &, RoomMedia::Out out) { return server->make(std::move(out)); },
            usual.ice, usual.now, usual.recorder};
}

} // namespace

RoomThread::Rooms::Rooms(const RoomServices &services, const AskNode &ask, QThreadPool &comeBackPool,
                         PeopleLimit &people, RoomShare share)
    : server(services.threadMedia ? services.threadMedia(share.index) : nullptr)
    , media(sourceOf(services.media, server.get()))
    , hub(services.storage, services.cache, services.lease, services.random, services.clock, people, media, share)
    , mover(hub, services.storage, services.terms, services.clock, ask)
    , drain(hub, mover)
    , demo(hub, services.lease, services.clock)
    , ice(hub, services.media.ice.life())
    , comeBack(hub, comeBackPool, services.sessions, services.placement, services.vault, services.terms.times)
    , gate(QLatin1String(roomProtocol), services.mayConnect,
           [this](QWebSocket *socket, QTcpSocket *transport, const QString &address) {
               hub.accept(socket, transport, address);
           })
{
    hub.setPace(services.pace);
    if (server) {
        QObject::connect(&services.lease, &NodeLease::restarted, &hub,
                         [this, &lease = services.lease] { server->start(lease.incarnation()); });
    }
}

void RoomThread::Rooms::start(const QString &nodeName)
{
    hub.table().setNodeName(nodeName);
    hub.start();
    if (server)
        server->start(hub.incarnation());
}

RoomThread::RoomThread(const RoomServices &services, QThreadPool &comeBackPool, PeopleLimit &people, RoomShare share,
                       QObject &main)
    : m_storage(services.storage)
    , m_comeBackPool(comeBackPool)
    , m_name(QStringLiteral("rooms-%1").arg(share.index))
    , m_thread(m_name)
{
    // Others are asked in the main thread, and their answers are for this one.
    const AskNode ask = [this, &main, ask = services.ask](NodeId node, const QString &method, const QCborMap &arguments,
                                                          Millis deadline,
                                                          const std::function<void(const NodeAnswer &)> &done) {
        QMetaObject::invokeMethod(&main, forThisRequest([=, this] {
            ask(node, method, arguments, deadline,
                [this, done](const NodeAnswer &answer) { post([done, answer](Rooms &) { done(answer); }); });
        }));
    };
    m_thread.call([&] { m_rooms = std::make_unique<Rooms>(services, ask, comeBackPool, people, share); });
}

RoomThread::~RoomThread()
{
    m_thread.call([this] {
        // Answers on their way must find those who asked; nothing new is asked while this runs.
        m_storage.finishWork();
        m_comeBackPool.waitForDone();
        m_rooms.reset();
    });
}

void RoomThread::take(QTcpSocket *socket, const QString &address)
{
    m_thread.adopt(socket);
    post([socket, address](Rooms &rooms) { rooms.gate.take(socket, address); });
}

} // namespace Agent
