// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/roomadministration.h"

namespace Console {

class SoapSession;

/*! RoomAdministration by ClusterService. */
class SoapRoomAdministration : public RoomAdministration
{
public:
    explicit SoapRoomAdministration(SoapSession &session) : m_session(session) {}

    void fetchRooms(const PageWish &wish, QObject *context, const Handler<RecordPage<ClusterRoom>> &done) override;
    void saveRoom(const ClusterRoom &room, QObject *context, const Handler<qint64> &done) override;
    void deleteRoom(qint64 room, QObject *context, const Handler<void> &done) override;
    void fetchPeople(qint64 room, QObject *context, const Handler<QList<RoomConnection>> &done) override;
    void fetchOpenRooms(QObject *context, const Handler<QList<OpenRoom>> &done) override;
    void explain(qint64 room, QObject *context, const Handler<QList<Common::PlacementVerdict>> &done) override;
    void pin(qint64 room, qint64 node, const QString &label, QObject *context, const Handler<void> &done) override;
    void move(qint64 room, qint64 node, QObject *context, const Handler<ActionReport> &done) override;
    void close(qint64 room, const QString &notice, QObject *context, const Handler<ActionReport> &done) override;
    void fetchConnections(const PageWish &wish, QObject *context,
                          const Handler<RecordPage<RoomConnection>> &done) override;
    void kick(const QString &publicId, QObject *context, const Handler<ActionReport> &done) override;

private:
    SoapSession &m_session; // not owned, outlives this
};

} // namespace Console
