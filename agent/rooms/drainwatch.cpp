// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/drainwatch.h"

#include "agent/rooms/roomlink.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcDrain, "agent.drain")

namespace Agent {

using namespace Common;

DrainWatch::DrainWatch(RoomHub &hub, RoomMover &mover, QObject *parent) : QObject(parent), m_hub(hub), m_mover(mover)
{
    connect(&hub, &RoomHub::entered, this, [this](RoomLink *link, LiveRoom *) {
        if (m_drain.since)
            link->send(notice());
    });
}

void DrainWatch::look(const NodeStatus &self, UtcTime databaseNow)
{
    if (self.drain != m_drain) {
        m_drain = self.drain;
        tellAll();
        if (!m_drain.since)
            m_toMove.clear();
    }
    if (!m_drain.since || !m_drain.until || m_drain.until > databaseNow || m_isMoving)
        return;
    m_toMove.clear();
    for (const auto &[id, room] : m_hub.table().rooms())
        m_toMove.append(id);
    if (!m_toMove.isEmpty())
        qCInfo(lcDrain) << "the deadline is over:" << m_toMove.size() << "rooms move to other nodes";
    moveNext();
}

void DrainWatch::moveNext()
{
    if (m_toMove.isEmpty())
        return;
    m_isMoving = true;
    m_mover.move(m_toMove.takeFirst(), {}, [this](const Result<NodeId> &to) {
        m_isMoving = false;
        if (!to)
            qCWarning(lcDrain).noquote() << "a room could not be moved, it is tried again:" << to.error().message;
        // Later, for the answer may come at once.
        QMetaObject::invokeMethod(this, &DrainWatch::moveNext, Qt::QueuedConnection);
    });
}

// The page says in the reader's language what it means; the message is what the administrator wrote.
QByteArray DrainWatch::notice() const
{
    return encode(m_drain.since ? NoticeFrame{QStringLiteral("node_draining"), m_drain.notice, m_drain.until}
                                : NoticeFrame{QStringLiteral("node_stays"), {}, {}});
}

void DrainWatch::tellAll() const
{
    const QByteArray frame = notice();
    for (const auto &[id, room] : m_hub.table().rooms())
        room->sendToAll(frame);
}

} // namespace Agent
