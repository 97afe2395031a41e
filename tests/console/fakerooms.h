// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connection/roomadministration.h"
#include "fakepart.h"

/*! The rooms of a cluster, in memory. */
class FakeRooms : public Console::RoomAdministration, public FakePart
{
public:
    using FakePart::FakePart;

    void fetchRooms(const Console::PageWish &wish, QObject *context,
                    const Handler<Console::RecordPage<Console::ClusterRoom>> &done) override;
    void saveRoom(const Console::ClusterRoom &room, QObject *context, const Handler<qint64> &done) override;
    void deleteRoom(qint64 room, QObject *context, const Handler<void> &done) override;
    void fetchPeople(qint64 room, QObject *context, const Handler<QList<Console::RoomConnection>> &done) override;
    void fetchOpenRooms(QObject *context, const Handler<QList<Console::OpenRoom>> &done) override;
    void explain(qint64 room, QObject *context, const Handler<QList<Common::PlacementVerdict>> &done) override;
    void pin(qint64 room, qint64 node, const QString &label, QObject *context, const Handler<void> &done) override;
    void move(qint64 room, qint64 node, QObject *context, const Handler<Console::ActionReport> &done) override;
    void close(qint64 room, const QString &notice, QObject *context,
               const Handler<Console::ActionReport> &done) override;
    void fetchConnections(const Console::PageWish &wish, QObject *context,
                          const Handler<Console::RecordPage<Console::RoomConnection>> &done) override;
    void kick(const QString &publicId, QObject *context, const Handler<Console::ActionReport> &done) override;

    QList<Console::ClusterRoom> rooms;     //!< saving one whose version differs is a Conflict
    QList<Console::RoomConnection> people; //!< in every room, and in all of them
    QStringList unkickable;                //!< public ids
    QList<Console::OpenRoom> openRooms;
    QList<Common::PlacementVerdict> verdicts;
    Console::ActionReport report{QStringLiteral("done"), QStringLiteral("It is done.")};

private:
    void act(const QString &what, QObject *context, const Handler<Console::ActionReport> &done);
};
