// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/janus/janusmessage.h"

#include "agent/janus/janustext.h"
#include "common/core/echo.h"

#include <QJsonDocument>

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<QLatin1String, JanusMessage::Kind> kinds[] = {
    {"success"_L1, JanusMessage::Kind::Success}, {"ack"_L1, JanusMessage::Kind::Ack},
    {"error"_L1, JanusMessage::Kind::Error},     {"event"_L1, JanusMessage::Kind::Event},
    {"trickle"_L1, JanusMessage::Kind::Trickle}, {"webrtcup"_L1, JanusMessage::Kind::WebRtcUp},
    {"media"_L1, JanusMessage::Kind::Media},     {"slowlink"_L1, JanusMessage::Kind::SlowLink},
    {"hangup"_L1, JanusMessage::Kind::HangUp},   {"detached"_L1, JanusMessage::Kind::Detached},
    {"timeout"_L1, JanusMessage::Kind::Timeout},
};

JanusMessage::Kind kindOf(const QString &name)
{
    for (const auto &[known, kind] : kinds) {
        if (name == known)
            return kind;
    }
    return JanusMessage::Kind::Other;
}

std::optional<Jsep> jsepOf(const QJsonObject &object)
{
    const QString type = object["type"_L1].toString();
    const QString sdp = object["sdp"_L1].toString();
    if (sdp.isEmpty() || (type != "offer"_L1 && type != "answer"_L1))
        return {};
    return Jsep{type == "offer"_L1 ? Jsep::Type::Offer : Jsep::Type::Answer, sdp};
}

void takeError(JanusMessage &message, const QJsonValue &number, const QJsonValue &reason)
{
    message.kind = JanusMessage::Kind::Error;
    message.error = number.toInt();
    message.reason = reason.toString();
}

void takeData(JanusMessage &message, const QJsonObject &object)
{
    if (const auto plugin = object["plugindata"_L1]; plugin.isObject()) {
        message.data = plugin["data"_L1].toObject();
        if (const auto number = message.data["error_code"_L1]; number.isDouble())
            takeError(message, number, message.data["error"_L1]);
    } else if (message.kind == JanusMessage::Kind::Success) {
        message.data = object["data"_L1].toObject();
    } else if (message.kind == JanusMessage::Kind::Trickle) {
        message.data = object["candidate"_L1].toObject();
    } else {
        message.data = object;
    }
}

} // namespace

QJsonObject toJson(const Jsep &jsep)
{
    return {{"type"_L1, jsep.type == Jsep::Type::Offer ? "offer"_L1 : "answer"_L1}, {"sdp"_L1, jsep.sdp}};
}

std::optional<JanusMessage> readJanusMessage(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const QJsonValue name = object["janus"_L1];
    if (!name.isString())
        return {};
    JanusMessage message{.kind = kindOf(name.toString()),
                         .transaction = object["transaction"_L1].toString(),
                         .session = object["session_id"_L1].toInteger(),
                         .sender = object["sender"_L1].toInteger()};
    if (message.kind == JanusMessage::Kind::Error) {
        const QJsonObject error = object["error"_L1].toObject();
        takeError(message, error["code"_L1], error["reason"_L1]);
        return message;
    }
    takeData(message, object);
    message.jsep = jsepOf(object["jsep"_L1].toObject());
    return message;
}

Error janusError(int error, const QString &reason)
{
    const QString what = JanusText::tr("The media server refuses it: %1 (%2).").arg(echoed(reason)).arg(error);
    switch (error) {
    case janusUnauthorized:
        return {ErrorCode::Config, what,
                JanusText::tr("Give media.janus_api_secret_file the api_secret of Janus's janus.jcfg.")};
    case videoRoomUnauthorized:
        return {ErrorCode::Config, what,
                JanusText::tr("Give media.janus_admin_key_file the admin_key of Janus's janus.plugin.videoroom.jcfg.")};
    case janusNoSuchSession:
    case janusNoSuchHandle:
    case videoRoomUnknown:
    case videoRoomNoSuchFeed: return {ErrorCode::NotFound, what};
    case janusSessionExists:
    case videoRoomExists:
    case videoRoomFull: return {ErrorCode::Conflict, what};
    case janusInvalidSdp: return {ErrorCode::Invalid, what};
    default: return {ErrorCode::Unavailable, what};
    }
}

} // namespace Agent
