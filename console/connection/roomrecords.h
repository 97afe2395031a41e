// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/placement.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

/*! Rooms as administrators see them. Values only; times are the reader's. */
namespace Console {

/*! A room with all its settings, and where it is open. */
struct ClusterRoom
{
    qint64 id = 0; //!< 0 = not saved yet
    QString name = {};
    QString comment = {};
    QString type = {}; //!< "conference", "restricted", "interview"
    int capacity = 0;  //!< persons
    int demoSeconds = 0;
    bool isPublic = true;
    bool isClosed = false;
    bool isModerated = false;
    bool isChatModerated = false;
    QString owner = {};        //!< login; empty = only administrators change it
    QString moderators = {};   //!< logins, with commas
    QStringList options = {};  //!< names of those that are on
    QString redirectUrl = {};  //!< where people go when it is closed
    QString externalId = {};   //!< a number, or empty
    QString externalType = {}; //!< the program that knows it by externalId
    QString version = {};      //!< of what is above

    QString groups = {}; //!< names, with commas
    qint64 pinNode = 0;  //!< where it must be opened; 0 = any
    QString pinLabel = {};
    qint64 node = 0; //!< where it is open; 0 = it is not
    QString nodeName = {};
    int people = 0;

    friend bool operator==(const ClusterRoom &, const ClusterRoom &) = default;
};
inline qint64 rowKey(const ClusterRoom &room)
{
    return room.id;
}

/*! A room that is open, and where. */
struct OpenRoom
{
    qint64 room = 0;
    QString roomName = {};
    qint64 node = 0;
    QString nodeName = {};
    int people = 0;
    qint64 capacity = 0;
    QDateTime since = {};
    Common::MediaNeed need = Common::MediaNeed::None;

    friend bool operator==(const OpenRoom &, const OpenRoom &) = default;
};
inline qint64 rowKey(const OpenRoom &room)
{
    return room.room;
}

/*! What really came of an action on people or rooms. */
struct ActionReport
{
    QString outcome = {}; //!< "done" or the name of an error
    QString message = {}; //!< for people

    bool isDone() const { return outcome == QLatin1String("done"); }
};

} // namespace Console
