// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/result.h"
#include "console/connection/clusterdata.h"
#include "console/connection/roomrecords.h"

#include <QObject>

#include <functional>

namespace Console {

/*!
    Rooms and the people in them. A part of a ClusterConnection: handlers, errors and threads are as there. What an action
    on people really did is its ActionReport, an error only what could not be tried.
*/
class RoomAdministration
{
public:
    template <class T>
    using Handler = std::function<void(const Common::Result<T> &)>;

    virtual ~RoomAdministration() = default;

    /*! Sorted by "name", "id", "type", "capacity", "isPublic", "isClosed", "people" or "nodeName". */
    virtual void fetchRooms(const PageWish &wish, QObject *context, const Handler<RecordPage<ClusterRoom>> &done) = 0;
    /*!
        Adds (id 0) or changes a room; its pin and its groups stay. Hands back the id. Conflict: somebody else has changed it
        since its version was fetched; an empty version overwrites that.
    */
    virtual void saveRoom(const ClusterRoom &room, QObject *context, const Handler<qint64> &done) = 0;
    virtual void deleteRoom(qint64 room, QObject *context, const Handler<void> &done) = 0;
    virtual void fetchPeople(qint64 room, QObject *context, const Handler<QList<RoomConnection>> &done) = 0;

    virtual void fetchOpenRooms(QObject *context, const Handler<QList<OpenRoom>> &done) = 0;
    virtual void explain(qint64 room, QObject *context, const Handler<QList<Common::PlacementVerdict>> &done) = 0;
    virtual void pin(qint64 room, qint64 node, const QString &label, QObject *context, const Handler<void> &done) = 0;
    virtual void move(qint64 room, qint64 node, QObject *context,
                      const Handler<ActionReport> &done) = 0; //!< 0 = by rule
    /*! Sends everybody out; it may be entered again. */
    virtual void close(qint64 room, const QString &notice, QObject *context, const Handler<ActionReport> &done) = 0;
    /*!
        Who is connected, in all rooms of all nodes. Sorted by "connectedSince", "login", "firstname", "lastname", "roomName",
        "nodeName" or "userip".
    */
    virtual void fetchConnections(const PageWish &wish, QObject *context,
                                  const Handler<RecordPage<RoomConnection>> &done) = 0;
    virtual void kick(const QString &publicId, QObject *context, const Handler<ActionReport> &done) = 0;
};

} // namespace Console
