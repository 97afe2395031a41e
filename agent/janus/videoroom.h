// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

/*!
    What is asked of the plugin VideoRoom of Janus 1.1, as bodies for JanusHandle::message(), and what it answers.
    A feed is somebody who publishes; its m-lines go by their mid. Threads: any; these are values.
*/
namespace Agent {

/*! A room at Janus. Who knows the secret may change it, who knows the pin may come in. */
struct JanusRoom
{
    qint64 number = 0;
    QString secret = {};
    QString pin = {};

    friend bool operator==(const JanusRoom &, const JanusRoom &) = default;
};

/*! What a room is made with. */
struct JanusRoomPlan
{
    int publishers = 24;
    int bitrate = 1'500'000; //!< most that a publisher's video may take, in bits each second
};

/*! An m-line that somebody is to get. */
struct Subscription
{
    qint64 feed = 0;
    QString mid = {};
    int substream = 0; //!< 0 to 2, the higher the larger: where the feed has several
};

/*! An m-line that somebody gets; `feed` 0: it lies idle. */
struct Subscribed
{
    QString subMid; //!< in the PeerConnection of who gets it
    qint64 feed = 0;
    QString mid = {}; //!< in the feed's
};

/*! How an m-line is to be sent to who gets it. */
struct Showing
{
    QString subMid;
    bool send = true;
    int substream = 0;
};

/*! An m-line that somebody publishes. */
struct PublishedLine
{
    QString mid;
    int index = 0; //!< among all m-lines: what recordings are named by
    bool isVideo = false;
};

namespace VideoRoom {

// At once, on any handle.
QJsonObject create(const JanusRoom &room, const JanusRoomPlan &plan, const QString &mark, const QString &adminKey);
QJsonObject adopt(const JanusRoom &room,
                  const JanusRoomPlan &plan); //!< one that there is; refused when the secret is another's
QJsonObject destroy(const JanusRoom &room);
QJsonObject list(const QString &adminKey);
QJsonObject setFolder(const JanusRoom &room, const QString &folder); //!< of recordings that begin from now on
QJsonObject moderate(const JanusRoom &room, qint64 feed, const QString &mid, bool mute);

// By who publishes; the first one and changes of what is published with an offer.
/*! `recording`: base of the names of files, empty = none. */
QJsonObject publish(const JanusRoom &room, qint64 feed, int bitrate, const QString &recording);
QJsonObject republish();
QJsonObject record(const JanusRoom &room, const QString &recording); //!< from now on; empty = no more
QJsonObject limit(int bitrate);

// By who gets streams; their answers bring an offer.
QJsonObject subscribe(const JanusRoom &room, const QList<Subscription> &streams);
QJsonObject update(const QList<Subscription> &more, const QStringList &lessSubMids);
QJsonObject start(); //!< with the answer
QJsonObject show(const QList<Showing> &streams);

// What it answers
std::optional<QList<Subscribed>>
subscribed(const QJsonObject &data);                          //!< to subscribe() and update(); nothing: it does not say
QList<PublishedLine> publishedLines(const QJsonObject &data); //!< to publish() and republish()
/*! Number and description of each room, to list(). */
QList<std::pair<qint64, QString>> rooms(const QJsonObject &data);

} // namespace VideoRoom

} // namespace Agent
