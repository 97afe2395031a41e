// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/roomframes.h"

#include "common/wire/json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Common {
namespace {

constexpr RoomClose allCloses[] = {RoomClose::Left,        RoomClose::TicketRefused, RoomClose::NotHere,
                                   RoomClose::Kicked,      RoomClose::RoomDeleted,   RoomClose::NodeStopping,
                                   RoomClose::RoomFull,    RoomClose::BadFrame,      RoomClose::TooSlow,
                                   RoomClose::UserDeleted, RoomClose::JoinTimeout};
constexpr std::pair<LeftReason, QLatin1String> leftReasons[] = {{LeftReason::Left, QLatin1String("left")},
                                                                {LeftReason::Lost, QLatin1String("lost")},
                                                                {LeftReason::Kicked, QLatin1String("kicked")}};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Common)
};

QByteArray frame(const char *type, QJsonObject members)
{
    members.insert(QLatin1String("t"), QLatin1String(type));
    return compactJson(members);
}

QJsonObject toJson(const Person &person)
{
    return {{QStringLiteral("id"), person.id},
            {QStringLiteral("name"), person.name},
            {QStringLiteral("userId"), person.userId.value},
            {QStringLiteral("since"), person.since.ms}};
}

QJsonObject toJson(const ChatLine &line)
{
    return {{QStringLiteral("t"), QStringLiteral("chat")}, {QStringLiteral("seq"), line.seq},
            {QStringLiteral("from"), line.from},           {QStringLiteral("name"), line.name},
            {QStringLiteral("text"), line.text},           {QStringLiteral("at"), line.at.ms}};
}

QJsonObject named(qint64 id, const QString &name)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("name"), name}};
}

Result<Person> personFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    Person person{
        reader.string("id"), reader.string("name"), UserId(reader.integer("userId")), {reader.integer("since")}};
    if (!reader.ok())
        return reader.error();
    return person;
}

Result<ChatLine> chatLineFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    ChatLine line{reader.integer("seq"),
                  reader.string("from"),
                  reader.string("name"),
                  reader.string("text"),
                  {reader.integer("at")}};
    if (!reader.ok())
        return reader.error();
    return line;
}

Result<ServerFrame> joinedFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    const QJsonObject room = reader.object("room");
    const QJsonObject node = reader.object("node");
    JsonReader roomReader(room);
    JsonReader nodeReader(node);
    JoinedFrame joined{RoomId(roomReader.integer("id")),
                       roomReader.string("name"),
                       NodeId(nodeReader.integer("id")),
                       nodeReader.string("name"),
                       reader.string("you"),
                       reader.integer("seq"),
                       {},
                       {}};
    const auto people = reader.array("people");
    const auto chat = reader.array("chat");
    for (const JsonReader &each : {reader, roomReader, nodeReader}) {
        if (!each.ok())
            return each.error();
    }
    for (const QJsonValue &value : people) {
        auto person = personFrom(value.toObject());
        if (!person)
            return person.error();
        joined.people.append(*person);
    }
    for (const QJsonValue &value : chat) {
        auto line = chatLineFrom(value.toObject());
        if (!line)
            return line.error();
        joined.chat.append(*line);
    }
    return ServerFrame(joined);
}

Result<ServerFrame> leftFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    LeftFrame left{reader.integer("seq"), reader.string("id"), LeftReason::Left};
    const QString reason = reader.string("reason");
    if (!reader.ok())
        return reader.error();
    for (const auto &[value, name] : leftReasons) {
        if (reason == name) {
            left.reason = value;
            return ServerFrame(left);
        }
    }
    return Error{ErrorCode::Invalid, Text::tr("Unknown reason \"%1\".").arg(reason)};
}

Result<ServerFrame> closedFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    const QString name = reader.string("code");
    ClosedFrame closed{RoomClose::Left, reader.string("message")};
    if (!reader.ok())
        return reader.error();
    for (const RoomClose code : allCloses) {
        if (name == roomCloseName(code)) {
            closed.code = code;
            return ServerFrame(closed);
        }
    }
    return Error{ErrorCode::Invalid, Text::tr("Unknown code \"%1\".").arg(name)};
}

} // namespace

QLatin1String roomCloseName(RoomClose code)
{
    switch (code) {
    case RoomClose::Left: return QLatin1String("left");
    case RoomClose::TicketRefused: return QLatin1String("ticket_refused");
    case RoomClose::NotHere: return QLatin1String("not_here");
    case RoomClose::Kicked: return QLatin1String("kicked");
    case RoomClose::RoomDeleted: return QLatin1String("room_deleted");
    case RoomClose::NodeStopping: return QLatin1String("node_stopping");
    case RoomClose::RoomFull: return QLatin1String("room_full");
    case RoomClose::BadFrame: return QLatin1String("bad_frame");
    case RoomClose::TooSlow: return QLatin1String("too_slow");
    case RoomClose::UserDeleted: return QLatin1String("user_deleted");
    case RoomClose::JoinTimeout: return QLatin1String("join_timeout");
    }
    Q_UNREACHABLE();
}

QString roomCloseText(RoomClose code)
{
    switch (code) {
    case RoomClose::Left: return Text::tr("You left the room.");
    case RoomClose::TicketRefused:
        return Text::tr("The ticket for this room is used up, too old or not for this node. Enter the room again.");
    case RoomClose::NotHere: return Text::tr("The room is open on another node now. Enter it again.");
    case RoomClose::Kicked: return Text::tr("Your session has been closed by an administrator or moderator.");
    case RoomClose::RoomDeleted: return Text::tr("The room was deleted by an administrator.");
    case RoomClose::NodeStopping: return Text::tr("This node is being stopped. The room opens again on another node.");
    case RoomClose::RoomFull: return Text::tr("The room is full.");
    case RoomClose::BadFrame: return Text::tr("The last message was not understood.");
    case RoomClose::TooSlow: return Text::tr("Your connection is too slow to keep up with the room.");
    case RoomClose::UserDeleted: return Text::tr("Your account was deleted by an administrator.");
    case RoomClose::JoinTimeout: return Text::tr("No ticket arrived in time.");
    }
    Q_UNREACHABLE();
}

QByteArray encode(const JoinFrame &join)
{
    return frame("join", {{QStringLiteral("ticket"), join.ticket}});
}

QByteArray encode(const ChatFrame &chat)
{
    return frame("chat", {{QStringLiteral("text"), chat.text}});
}

QByteArray encode(const LeaveFrame &)
{
    return frame("leave", {});
}

Result<ClientFrame> decodeClientFrame(const QByteArray &bytes)
{
    const auto object = parseJsonObject(bytes);
    if (!object)
        return object.error();
    JsonReader reader(*object);
    const QString type = reader.string("t");
    ClientFrame result;
    if (type == QLatin1String("join"))
        result = JoinFrame{reader.string("ticket")};
    else if (type == QLatin1String("chat"))
        result = ChatFrame{reader.string("text")};
    else if (type == QLatin1String("leave"))
        result = LeaveFrame{};
    else if (reader.ok())
        return Error{ErrorCode::Invalid, Text::tr("Unknown frame \"%1\".").arg(type.left(40))};
    if (!reader.ok())
        return reader.error();
    return result;
}

QByteArray encode(const JoinedFrame &joined)
{
    QJsonArray people;
    for (const Person &person : joined.people)
        people.append(toJson(person));
    QJsonArray chat;
    for (const ChatLine &line : joined.chat)
        chat.append(toJson(line));
    return frame("joined",
                 {{QStringLiteral("room"), named(joined.room.value, joined.roomName)},
                  {QStringLiteral("node"), named(joined.node.value, joined.nodeName)},
                  {QStringLiteral("you"), joined.you},
                  {QStringLiteral("seq"), joined.seq},
                  {QStringLiteral("people"), people},
                  {QStringLiteral("chat"), chat}});
}

QByteArray encode(const EnteredFrame &entered)
{
    return frame("entered", {{QStringLiteral("seq"), entered.seq}, {QStringLiteral("person"), toJson(entered.person)}});
}

QByteArray encode(const LeftFrame &left)
{
    QLatin1String reason;
    for (const auto &[value, name] : leftReasons) {
        if (value == left.reason)
            reason = name;
    }
    return frame(
        "left",
        {{QStringLiteral("seq"), left.seq}, {QStringLiteral("id"), left.id}, {QStringLiteral("reason"), reason}});
}

QByteArray encode(const ChatSaidFrame &said)
{
    return compactJson(toJson(said.line));
}

QByteArray encode(const RefusedFrame &refused)
{
    return frame("refused", {{QStringLiteral("code"), refused.code}, {QStringLiteral("message"), refused.message}});
}

QByteArray encode(const ClosedFrame &closed)
{
    return frame("closed",
                 {{QStringLiteral("code"), roomCloseName(closed.code)}, {QStringLiteral("message"), closed.message}});
}

Result<ServerFrame> decodeServerFrame(const QByteArray &bytes)
{
    const auto object = parseJsonObject(bytes);
    if (!object)
        return object.error();
    JsonReader reader(*object);
    const QString type = reader.string("t");
    if (type == QLatin1String("joined"))
        return joinedFrom(*object);
    if (type == QLatin1String("left"))
        return leftFrom(*object);
    if (type == QLatin1String("closed"))
        return closedFrom(*object);
    if (type == QLatin1String("entered")) {
        const qint64 seq = reader.integer("seq");
        const auto person = personFrom(reader.object("person"));
        if (!reader.ok() || !person)
            return reader.ok() ? person.error() : reader.error();
        return ServerFrame(EnteredFrame{seq, *person});
    }
    if (type == QLatin1String("chat")) {
        const auto line = chatLineFrom(*object);
        if (!line)
            return line.error();
        return ServerFrame(ChatSaidFrame{*line});
    }
    if (type == QLatin1String("refused")) {
        const RefusedFrame refused{reader.string("code"), reader.string("message")};
        if (!reader.ok())
            return reader.error();
        return ServerFrame(refused);
    }
    return reader.ok() ? Error{ErrorCode::Invalid, Text::tr("Unknown frame \"%1\".").arg(type.left(40))}
                       : reader.error();
}

} // namespace Common
