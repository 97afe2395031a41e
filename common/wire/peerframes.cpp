// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/peerframes.h"

#include <QCborArray>
#include <QCborStreamReader>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Common {
namespace {

constexpr int maximumDepth = 8;

std::optional<Table> tableFromName(const QString &name)
{
    for (const Table table : allTables) {
        if (name == tableName(table))
            return table;
    }
    return {};
}

Error invalid(const char *what)
{
    return {ErrorCode::Invalid, QLatin1String(what)};
}

bool isHarmless(QCborStreamReader &reader, int depth)
{
    // QCborValue builds whatever a peer sends; looked at first, so that nothing nested deep is ever built.
    if (depth > maximumDepth || !reader.isLengthKnown())
        return false;
    if (reader.isContainer()) {
        if (!reader.enterContainer())
            return false;
        while (reader.lastError() == QCborError::NoError && reader.hasNext()) {
            if (!isHarmless(reader, depth + 1))
                return false;
        }
        return reader.lastError() == QCborError::NoError && reader.leaveContainer();
    }
    return !reader.isTag() && reader.next();
}

bool allPresent(const QCborMap &map, std::initializer_list<std::pair<const char *, QCborValue::Type>> members)
{
    for (const auto &[name, type] : members) {
        if (map.value(QLatin1String(name)).type() != type)
            return false;
    }
    return true;
}

QCborArray toCbor(const QList<CommitEvent> &events)
{
    QCborArray list;
    for (const CommitEvent &event : events) {
        QCborArray ids;
        for (const qint64 id : event.ids)
            ids.append(id);
        list.append(QCborMap{{QLatin1String("table"), tableName(event.table)}, {QLatin1String("ids"), ids}});
    }
    return list;
}

Result<QList<CommitEvent>> eventsFromCbor(const QCborArray &list)
{
    QList<CommitEvent> events;
    for (const QCborValue &value : list) {
        const QCborMap map = value.toMap();
        const QCborValue name = map.value(QLatin1String("table"));
        if (!name.isString() || !map.value(QLatin1String("ids")).isArray())
            return invalid("commit event without a table or ids");
        CommitEvent event;
        const QCborArray ids = map.value(QLatin1String("ids")).toArray();
        for (const QCborValue &id : ids) {
            if (!id.isInteger())
                return invalid("id in a commit event is not a whole number");
            event.ids.append(id.toInteger());
        }
        const auto table = tableFromName(name.toString());
        if (!table) // of a later program
            continue;
        event.table = *table;
        events.append(event);
    }
    return events;
}

QCborMap toCbor(const HelloFrame &frame)
{
    return {{QLatin1String("t"), QLatin1String("hello")},
            {QLatin1String("protocol"), frame.protocol},
            {QLatin1String("features"), frame.features.bits()},
            {QLatin1String("node"), frame.node.value},
            {QLatin1String("incarnation"), frame.incarnation},
            {QLatin1String("cluster"), frame.cluster},
            {QLatin1String("nonce"), frame.nonce},
            {QLatin1String("oldest"), frame.oldest}};
}

constexpr std::pair<const char *, DeniedFrame::Why> reasons[] = {
    {"protocol", DeniedFrame::Why::Protocol}, {"cluster", DeniedFrame::Why::Cluster}, {"key", DeniedFrame::Why::Key}};

QCborMap toCbor(const DeniedFrame &frame)
{
    const auto reason = std::ranges::find(reasons, frame.why, &std::pair<const char *, DeniedFrame::Why>::second);
    return {{QLatin1String("t"), QLatin1String("denied")}, {QLatin1String("why"), QLatin1String(reason->first)}};
}

QCborMap toCbor(const ProofFrame &frame)
{
    return {{QLatin1String("t"), QLatin1String("proof")}, {QLatin1String("mac"), frame.mac}};
}

QCborMap toCbor(const CommitFrame &frame)
{
    return {{QLatin1String("t"), QLatin1String("commit")},
            {QLatin1String("node"), frame.node.value},
            {QLatin1String("seq"), frame.seq},
            {QLatin1String("events"), toCbor(frame.events)}};
}

QCborMap toCbor(const RequestFrame &frame)
{
    QCborMap map{{QLatin1String("t"), QLatin1String("request")},
                 {QLatin1String("id"), frame.id},
                 {QLatin1String("method"), frame.method},
                 {QLatin1String("arguments"), frame.arguments}};
    if (!frame.trace.isEmpty())
        map.insert(QLatin1String("trace"), frame.trace);
    return map;
}

QCborMap toCbor(const ReplyFrame &frame)
{
    return {{QLatin1String("t"), QLatin1String("reply")},
            {QLatin1String("id"), frame.id},
            {QLatin1String("error"), frame.error},
            {QLatin1String("message"), frame.message},
            {QLatin1String("result"), frame.result}};
}

QCborMap toCbor(const CursorFrame &frame)
{
    return {{QLatin1String("t"), QLatin1String("cursor")}, {QLatin1String("seq"), frame.seq}};
}

QCborMap toCbor(const AckFrame &frame)
{
    return {{QLatin1String("t"), QLatin1String("ack")}, {QLatin1String("seq"), frame.seq}};
}

QCborMap toCbor(const NoteFrame &frame)
{
    return {{QLatin1String("t"), QLatin1String("note")},
            {QLatin1String("topic"), frame.topic},
            {QLatin1String("what"), frame.what}};
}

QCborMap toCbor(const LeavingFrame &)
{
    return {{QLatin1String("t"), QLatin1String("leaving")}};
}

QCborMap toCbor(const PingFrame &frame)
{
    return {{QLatin1String("t"), QLatin1String("ping")}, {QLatin1String("token"), frame.token}};
}

QCborMap toCbor(const PongFrame &frame)
{
    return {{QLatin1String("t"), QLatin1String("pong")}, {QLatin1String("token"), frame.token}};
}

Result<PeerFrame> frameFrom(const QCborMap &map)
{
    using Type = QCborValue::Type;
    const auto integer = [&map](const char *name) { return map.value(QLatin1String(name)).toInteger(); };
    const auto string = [&map](const char *name) { return map.value(QLatin1String(name)).toString(); };
    const auto bytes = [&map](const char *name) { return map.value(QLatin1String(name)).toByteArray(); };
    const auto innerMap = [&map](const char *name) { return map.value(QLatin1String(name)).toMap(); };
    const QString type = string("t");

    if (type == QLatin1String("hello")) {
        if (!allPresent(map,
                        {{"protocol", Type::Integer},
                         {"features", Type::Integer},
                         {"node", Type::Integer},
                         {"incarnation", Type::Integer},
                         {"cluster", Type::String},
                         {"nonce", Type::ByteArray}}))
            return invalid("hello lacks a member");
        HelloFrame hello{integer("protocol"),     Features(integer("features")),
                         NodeId(integer("node")), integer("incarnation"),
                         string("cluster"),       bytes("nonce")};
        if (const QCborValue oldest = map.value(QLatin1String("oldest")); oldest.isInteger())
            hello.oldest = oldest.toInteger();
        else if (!oldest.isUndefined()) // programs of before do not say it
            return invalid("hello with an oldest protocol that is no number");
        return PeerFrame(hello);
    }
    if (type == QLatin1String("denied")) {
        const QString why = string("why");
        const auto reason =
            std::ranges::find_if(reasons, [&why](const auto &each) { return why == QLatin1String(each.first); });
        if (reason == std::end(reasons))
            return invalid("denied without a known reason");
        return PeerFrame(DeniedFrame{reason->second});
    }
    if (type == QLatin1String("proof")) {
        if (!allPresent(map, {{"mac", Type::ByteArray}}))
            return invalid("proof lacks a member");
        return PeerFrame(ProofFrame{bytes("mac")});
    }
    if (type == QLatin1String("commit")) {
        if (!allPresent(map, {{"node", Type::Integer}, {"seq", Type::Integer}, {"events", Type::Array}}))
            return invalid("commit lacks a member");
        const auto events = eventsFromCbor(map.value(QLatin1String("events")).toArray());
        if (!events)
            return events.error();
        return PeerFrame(CommitFrame{NodeId(integer("node")), integer("seq"), *events});
    }
    if (type == QLatin1String("request")) {
        if (!allPresent(map, {{"id", Type::Integer}, {"method", Type::String}, {"arguments", Type::Map}}))
            return invalid("request lacks a member");
        const QCborValue trace = map.value(QLatin1String("trace"));
        if (!trace.isUndefined() && !trace.isString())
            return invalid("trace of a request is no text");
        return PeerFrame(RequestFrame{integer("id"), string("method"), innerMap("arguments"), trace.toString()});
    }
    if (type == QLatin1String("reply")) {
        if (!allPresent(
                map,
                {{"id", Type::Integer}, {"error", Type::String}, {"message", Type::String}, {"result", Type::Map}}))
            return invalid("reply lacks a member");
        return PeerFrame(ReplyFrame{integer("id"), string("error"), string("message"), innerMap("result")});
    }
    if (type == QLatin1String("cursor") || type == QLatin1String("ack")) {
        if (!allPresent(map, {{"seq", Type::Integer}}))
            return invalid("cursor or ack lacks its number");
        return type == QLatin1String("cursor") ? PeerFrame(CursorFrame{integer("seq")})
                                               : PeerFrame(AckFrame{integer("seq")});
    }
    if (type == QLatin1String("note")) {
        if (!allPresent(map, {{"topic", Type::String}, {"what", Type::Map}}))
            return invalid("note lacks a member");
        return PeerFrame(NoteFrame{string("topic"), innerMap("what")});
    }
    if (type == QLatin1String("leaving"))
        return PeerFrame(LeavingFrame());
    if (type == QLatin1String("ping") || type == QLatin1String("pong")) {
        if (!allPresent(map, {{"token", Type::Integer}}))
            return invalid("ping or pong lacks its token");
        return type == QLatin1String("ping") ? PeerFrame(PingFrame{integer("token")})
                                             : PeerFrame(PongFrame{integer("token")});
    }
    if (type.isEmpty())
        return invalid("frame without a type");
    return Error{ErrorCode::NotFound, QLatin1String("unknown frame type")};
}

} // namespace

QLatin1String tableName(Table table)
{
    switch (table) {
    case Table::Node: return QLatin1String("node");
    case Table::User: return QLatin1String("app_user");
    case Table::Room: return QLatin1String("room");
    case Table::Placement: return QLatin1String("room_placement");
    case Table::Connection: return QLatin1String("room_connection");
    case Table::Session: return QLatin1String("login_session");
    case Table::File: return QLatin1String("stored_file");
    case Table::Lobby: return QLatin1String("lobby_line");
    case Table::Mail: return QLatin1String("mail");
    case Table::Recording: return QLatin1String("recording");
    }
    Q_UNREACHABLE();
}

std::optional<qint64> agreedProtocol(const HelloFrame &one, const HelloFrame &other)
{
    const qint64 newest = std::min(one.protocol, other.protocol);
    return newest >= std::max(one.oldest, other.oldest) ? std::optional(newest) : std::nullopt;
}

QJsonArray toJson(const QList<CommitEvent> &events)
{
    return toCbor(events).toJsonArray();
}

Result<QList<CommitEvent>> commitEventsFromJson(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isArray())
        return invalid("commit_log row is not a JSON list");
    return eventsFromCbor(QCborArray::fromJsonArray(document.array()));
}

QByteArray encode(const PeerFrame &frame)
{
    return std::visit([](const auto &each) { return QCborValue(toCbor(each)).toCbor(); }, frame);
}

Result<PeerFrame> decodePeerFrame(const QByteArray &bytes)
{
    if (bytes.size() > maximumPeerFrameBytes)
        return invalid("frame too long");
    QCborStreamReader reader(bytes);
    if (!isHarmless(reader, 0) || reader.currentOffset() != bytes.size())
        return invalid("not one well-formed CBOR value of modest depth");
    const QCborValue value = QCborValue::fromCbor(bytes);
    if (!value.isMap())
        return invalid("frame is not a CBOR map");
    return frameFrom(value.toMap());
}

} // namespace Common
