// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/lobbyframes.h"

#include "common/core/commontext.h"
#include "common/core/echo.h"
#include "common/wire/json.h"

#include <QJsonArray>

namespace Common {
namespace {

Result<LobbyServerFrame> linesFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    LobbyLinesFrame frame;
    const auto items = reader.array("lines");
    if (!reader.ok())
        return reader.error();
    for (const QJsonValue &item : items) {
        const QJsonObject line = item.toObject();
        JsonReader each(line);
        frame.lines.append({each.integer("id"), each.string("name"), each.string("text"), {each.integer("at")}});
        if (!each.ok())
            return each.error();
    }
    return LobbyServerFrame(frame);
}

Result<LobbyServerFrame> closedFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    const QString name = reader.string("code");
    LobbyClosedFrame closed{LobbyClose::NotLoggedIn, reader.string("message")};
    if (!reader.ok())
        return reader.error();
    for (const LobbyClose code : allLobbyCloses) {
        if (name == lobbyCloseName(code)) {
            closed.code = code;
            return LobbyServerFrame(closed);
        }
    }
    return Error{ErrorCode::Invalid, CommonText::tr("Unknown code \"%1\".").arg(echoed(name, 40))};
}

} // namespace

QLatin1String lobbyCloseName(LobbyClose code)
{
    switch (code) {
    case LobbyClose::NotLoggedIn: return QLatin1String("not_logged_in");
    case LobbyClose::NodeStopping: return QLatin1String("node_stopping");
    case LobbyClose::TooSlow: return QLatin1String("too_slow");
    case LobbyClose::BadFrame: return QLatin1String("bad_frame");
    }
    Q_UNREACHABLE();
}

QString lobbyCloseText(LobbyClose code)
{
    switch (code) {
    case LobbyClose::NotLoggedIn: return CommonText::tr("Your session has ended. Log in again.");
    case LobbyClose::NodeStopping: return CommonText::tr("This node is being stopped.");
    case LobbyClose::TooSlow: return CommonText::tr("Your connection is too slow to keep up with the lobby.");
    case LobbyClose::BadFrame: return CommonText::tr("The last message was not understood.");
    }
    Q_UNREACHABLE();
}

QByteArray encode(const LobbySayFrame &say)
{
    return jsonFrame("say", {{QStringLiteral("text"), say.text}});
}

QByteArray encode(const LobbyPingFrame &)
{
    return jsonFrame("ping", {});
}

Result<LobbyClientFrame> decodeLobbyClientFrame(const QByteArray &bytes)
{
    const auto object = parseJsonObject(bytes);
    if (!object)
        return object.error();
    JsonReader reader(*object);
    const QString type = reader.string("t");
    LobbyClientFrame result;
    if (type == QLatin1String("say"))
        result = LobbySayFrame{reader.string("text")};
    else if (type == QLatin1String("ping"))
        result = LobbyPingFrame{};
    else if (reader.ok())
        return unknownFrame(type);
    if (!reader.ok())
        return reader.error();
    return result;
}

QByteArray encode(const LobbyLinesFrame &frame)
{
    QJsonArray lines;
    for (const LobbyLine &line : frame.lines)
        lines.append(QJsonObject{{QStringLiteral("id"), line.id},
                                 {QStringLiteral("name"), line.name},
                                 {QStringLiteral("text"), line.text},
                                 {QStringLiteral("at"), line.at.ms}});
    return jsonFrame("lines", {{QStringLiteral("lines"), lines}});
}

QByteArray encode(const LobbyRefusedFrame &refused)
{
    return jsonFrame("refused", {{QStringLiteral("code"), refused.code}, {QStringLiteral("message"), refused.message}});
}

QByteArray encode(const LobbyClosedFrame &closed)
{
    return jsonFrame(
        "closed", {{QStringLiteral("code"), lobbyCloseName(closed.code)}, {QStringLiteral("message"), closed.message}});
}

QByteArray encode(const LobbyPongFrame &)
{
    return jsonFrame("pong", {});
}

Result<LobbyServerFrame> decodeLobbyServerFrame(const QByteArray &bytes)
{
    const auto object = parseJsonObject(bytes);
    if (!object)
        return object.error();
    JsonReader reader(*object);
    const QString type = reader.string("t");
    LobbyServerFrame result = LobbyPongFrame{};
    if (type == QLatin1String("lines"))
        return linesFrom(*object);
    if (type == QLatin1String("closed"))
        return closedFrom(*object);
    if (type == QLatin1String("refused"))
        result = LobbyRefusedFrame{reader.string("code"), reader.string("message")};
    else if (type != QLatin1String("pong") && reader.ok())
        return unknownFrame(type);
    if (!reader.ok())
        return reader.error();
    return result;
}

} // namespace Common
