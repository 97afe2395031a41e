// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Agent {

/*! A description of a session (SDP) as Janus takes and gives it. */
struct Jsep
{
    enum class Type { Offer, Answer };
    Type type = Type::Offer;
    QString sdp;
};
QJsonObject toJson(const Jsep &jsep);

/*! What Janus says, of its WebSocket API. */
struct JanusMessage
{
    enum class Kind {
        Success,
        Ack,   //!< of a request whose answer is an Event, later
        Error, //!< also what the plugin answered as an error
        Event, //!< of the plugin; by itself, or the answer to a request
        Trickle,
        WebRtcUp,
        Media,    //!< whether Janus receives what a person sends
        SlowLink, //!< packets are lost
        HangUp,   //!< the PeerConnection of the handle has ended
        Detached, //!< the handle has
        Timeout,  //!< the session has
        Other
    };

    Kind kind = Kind::Other;
    QString transaction = {}; //!< of which request; empty = of none
    qint64 session = 0;
    qint64 sender = 0; //!< handle
    int error = 0;     //!< Janus's number
    QString reason = {};
    QJsonObject data =
        {}; //!< of the plugin, or `data` of Success; of Trickle the candidate, of others the whole message
    std::optional<Jsep> jsep = {};
};

/*! Nothing: it is no message of Janus. */
std::optional<JanusMessage> readJanusMessage(const QByteArray &text);

// Numbers of errors that somebody looks at; those of Janus and those of VideoRoom differ.
constexpr int janusUnauthorized = 403;
constexpr int janusNoSuchSession = 458;
constexpr int janusNoSuchHandle = 459;
constexpr int janusSessionExists = 468;
constexpr int janusInvalidSdp = 465;
constexpr int videoRoomUnknown = 426;
constexpr int videoRoomExists = 427;
constexpr int videoRoomNoSuchFeed = 428;
constexpr int videoRoomFull = 432;
constexpr int videoRoomUnauthorized = 433;

Common::Error janusError(int error, const QString &reason);

} // namespace Agent
