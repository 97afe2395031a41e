// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/roomframes.h"

#include "common/core/commontext.h"
#include "common/core/echo.h"
#include "common/wire/json.h"

#include <QJsonArray>

namespace Common {
namespace {

constexpr std::pair<LeftReason, QLatin1String> leftReasons[] = {{LeftReason::Left, QLatin1String("left")},
                                                                {LeftReason::Lost, QLatin1String("lost")},
                                                                {LeftReason::Kicked, QLatin1String("kicked")}};

QJsonObject toJson(const Person &person)
{
    QJsonObject object{{QStringLiteral("id"), person.id},
                       {QStringLiteral("name"), person.name},
                       {QStringLiteral("userId"), person.userId.value},
                       {QStringLiteral("since"), person.since.ms}};
    if (person.isGuest)
        object.insert(QStringLiteral("guest"), true);
    return object;
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
    Person person{reader.string("id"),
                  reader.string("name"),
                  UserId(reader.integer("userId")),
                  {reader.integer("since")},
                  reader.optionalBoolean("guest").value_or(false)};
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
                       {},
                       reader.optionalBoolean("resumed").value_or(false)};
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

Result<ServerFrame> goFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    const QJsonObject room = reader.object("room");
    const QJsonObject node = reader.object("node");
    JsonReader roomReader(room);
    JsonReader nodeReader(node);
    GoFrame go{RoomId(roomReader.integer("id")),
               roomReader.string("name"),
               NodeId(nodeReader.integer("id")),
               nodeReader.string("name"),
               reader.string("url"),
               reader.string("ticket"),
               Millis(reader.integer("expiresInMs")),
               reader.string("pass"),
               reader.strings("nodeUrls")};
    for (const JsonReader &each : {reader, roomReader, nodeReader}) {
        if (!each.ok())
            return each.error();
    }
    return ServerFrame(go);
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
    return Error{ErrorCode::Invalid, CommonText::tr("Unknown reason \"%1\".").arg(echoed(reason, 40))};
}

Result<ServerFrame> roomClosedFrom(const QJsonObject &object)
{
    JsonReader reader(object);
    const QString name = reader.string("code");
    ClosedFrame closed{RoomClose::Left, reader.string("message"), {}};
    const auto url = reader.optionalString("url");
    if (!reader.ok())
        return reader.error();
    if (url)
        closed.url = QUrl(*url, QUrl::StrictMode);
    if (url && !closed.url.isValid())
        return Error{ErrorCode::Invalid, CommonText::tr("\"url\" is no address.")};
    for (const RoomClose code : allRoomCloses) {
        if (name == roomCloseName(code)) {
            closed.code = code;
            return ServerFrame(closed);
        }
    }
    return Error{ErrorCode::Invalid, CommonText::tr("Unknown code \"%1\".").arg(echoed(name, 40))};
}

} // namespace

QByteArray encode(const JoinFrame &join)
{
    QJsonObject members{{QStringLiteral("ticket"), join.ticket}};
    if (!join.was.isEmpty())
        members.insert(QStringLiteral("was"), join.was);
    if (join.since > 0)
        members.insert(QStringLiteral("since"), join.since);
    return jsonFrame("join", members);
}

QByteArray encode(const ChatFrame &chat)
{
    return jsonFrame("chat", {{QStringLiteral("text"), chat.text}});
}

QByteArray encode(const LeaveFrame &)
{
    return jsonFrame("leave", {});
}

QByteArray encode(const ReturnFrame &back)
{
    return jsonFrame("return", {{QStringLiteral("pass"), back.pass}});
}

QByteArray encode(const RoomPingFrame &)
{
    return jsonFrame("ping", {});
}

QByteArray encode(const KickFrame &kick)
{
    return jsonFrame("kick", {{QStringLiteral("id"), kick.id}});
}

Result<ClientFrame> decodeClientFrame(const QJsonObject &object)
{
    JsonReader reader(object);
    const QString type = reader.string("t");
    ClientFrame result;
    if (type == QLatin1String("join"))
        result = JoinFrame{reader.string("ticket"), reader.optionalString("was").value_or(QString()),
                           reader.optionalInteger("since").value_or(0)};
    else if (type == QLatin1String("chat"))
        result = ChatFrame{reader.string("text")};
    else if (type == QLatin1String("leave"))
        result = LeaveFrame{};
    else if (type == QLatin1String("return"))
        result = ReturnFrame{reader.string("pass")};
    else if (type == QLatin1String("ping"))
        result = RoomPingFrame{};
    else if (type == QLatin1String("kick"))
        result = KickFrame{reader.string("id")};
    else if (reader.ok())
        return unknownFrame(type);
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
    QJsonObject members{{QStringLiteral("room"), named(joined.room.value, joined.roomName)},
                        {QStringLiteral("node"), named(joined.node.value, joined.nodeName)},
                        {QStringLiteral("you"), joined.you},
                        {QStringLiteral("seq"), joined.seq},
                        {QStringLiteral("people"), people},
                        {QStringLiteral("chat"), chat}};
    if (joined.resumed)
        members.insert(QStringLiteral("resumed"), true);
    return jsonFrame("joined", members);
}

QByteArray encode(const EnteredFrame &entered)
{
    return jsonFrame("entered",
                     {{QStringLiteral("seq"), entered.seq}, {QStringLiteral("person"), toJson(entered.person)}});
}

QByteArray encode(const LeftFrame &left)
{
    QLatin1String reason;
    for (const auto &[value, name] : leftReasons) {
        if (value == left.reason)
            reason = name;
    }
    return jsonFrame(
        "left",
        {{QStringLiteral("seq"), left.seq}, {QStringLiteral("id"), left.id}, {QStringLiteral("reason"), reason}});
}

QByteArray encode(const ChatSaidFrame &said)
{
    return compactJson(toJson(said.line));
}

QByteArray encode(const RefusedFrame &refused)
{
    QJsonObject members{{QStringLiteral("code"), refused.code}, {QStringLiteral("message"), refused.message}};
    if (!refused.of.isEmpty())
        members.insert(QStringLiteral("of"), refused.of);
    return jsonFrame("refused", members);
}

QByteArray encode(const ClosedFrame &closed)
{
    QJsonObject members{{QStringLiteral("code"), roomCloseName(closed.code)},
                        {QStringLiteral("message"), closed.message}};
    if (!closed.url.isEmpty())
        members.insert(QStringLiteral("url"), closed.url.toString(QUrl::FullyEncoded));
    return jsonFrame("closed", members);
}

QByteArray encode(const GoFrame &go)
{
    return jsonFrame("go",
                     {{QStringLiteral("room"), named(go.room.value, go.roomName)},
                      {QStringLiteral("node"), named(go.node.value, go.nodeName)},
                      {QStringLiteral("url"), go.url},
                      {QStringLiteral("ticket"), go.ticket},
                      {QStringLiteral("expiresInMs"), qint64(go.expiresIn.count())},
                      {QStringLiteral("pass"), go.pass},
                      {QStringLiteral("nodeUrls"), QJsonArray::fromStringList(go.nodeUrls)}});
}

QByteArray encode(const WaitFrame &wait)
{
    return jsonFrame("wait",
                     {{QStringLiteral("code"), wait.code},
                      {QStringLiteral("message"), wait.message},
                      {QStringLiteral("retryMs"), qint64(wait.retryAfter.count())}});
}

QByteArray encode(const SavedFrame &saved)
{
    return jsonFrame("saved", {{QStringLiteral("seq"), saved.seq}});
}

QByteArray encode(const NoticeFrame &notice)
{
    return jsonFrame("notice",
                     {{QStringLiteral("code"), notice.code},
                      {QStringLiteral("message"), notice.message},
                      {QStringLiteral("until"), notice.until.ms}});
}

QByteArray encode(const FilesFrame &)
{
    return jsonFrame("files", {});
}

QByteArray encode(const RoomPongFrame &)
{
    return jsonFrame("pong", {});
}

Result<ServerFrame> decodeServerFrame(const QJsonObject &object)
{
    JsonReader reader(object);
    const QString type = reader.string("t");
    if (type == QLatin1String("joined"))
        return joinedFrom(object);
    if (type == QLatin1String("left"))
        return leftFrom(object);
    if (type == QLatin1String("closed"))
        return roomClosedFrom(object);
    if (type == QLatin1String("go"))
        return goFrom(object);
    ServerFrame result;
    if (type == QLatin1String("entered")) {
        const qint64 seq = reader.integer("seq");
        const auto person = personFrom(reader.object("person"));
        if (reader.ok() && !person)
            return person.error();
        if (person)
            result = EnteredFrame{seq, *person};
    } else if (type == QLatin1String("chat")) {
        const auto line = chatLineFrom(object);
        if (!line)
            return line.error();
        result = ChatSaidFrame{*line};
    } else if (type == QLatin1String("refused")) {
        result = RefusedFrame{reader.string("code"), reader.string("message"),
                              reader.optionalString("of").value_or(QString())};
    } else if (type == QLatin1String("wait")) {
        result = WaitFrame{reader.string("code"), reader.string("message"), Millis(reader.integer("retryMs"))};
    } else if (type == QLatin1String("saved")) {
        result = SavedFrame{reader.integer("seq")};
    } else if (type == QLatin1String("notice")) {
        result = NoticeFrame{reader.string("code"), reader.string("message"), {reader.integer("until")}};
    } else if (type == QLatin1String("files")) {
        result = FilesFrame{};
    } else if (type == QLatin1String("pong")) {
        result = RoomPongFrame{};
    } else if (reader.ok()) {
        return unknownFrame(type);
    }
    if (!reader.ok())
        return reader.error();
    return result;
}

} // namespace Common
