// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/janus/videoroom.h"

#include <QJsonArray>

namespace Agent {

using namespace Qt::StringLiterals;

namespace {

QJsonObject request(QLatin1String name)
{
    return {{"request"_L1, name}};
}

QJsonObject request(QLatin1String name, const JanusRoom &room)
{
    return {{"request"_L1, name}, {"room"_L1, room.number}, {"secret"_L1, room.secret}};
}

QJsonArray toJson(const QList<Subscription> &streams)
{
    QJsonArray array;
    for (const Subscription &each : streams)
        array.append(QJsonObject{{"feed"_L1, each.feed}, {"mid"_L1, each.mid}, {"substream"_L1, each.substream}});
    return array;
}

} // namespace

QJsonObject VideoRoom::create(const JanusRoom &room, const JanusRoomPlan &plan, const QString &mark,
                              const QString &adminKey)
{
    QJsonObject body = request("create"_L1, room);
    body.insert("description"_L1, mark);
    body.insert("pin"_L1, room.pin);
    body.insert("is_private"_L1, true);
    body.insert("permanent"_L1, false);
    body.insert("publishers"_L1, plan.publishers);
    body.insert("bitrate"_L1, plan.bitrate);
    body.insert("bitrate_cap"_L1, true);
    body.insert("audiocodec"_L1, "opus"_L1);
    body.insert("videocodec"_L1, "vp8,h264"_L1); // the first of them that is offered
    body.insert("notify_joining"_L1, false);
    body.insert("lock_record"_L1, true);
    if (!adminKey.isEmpty())
        body.insert("admin_key"_L1, adminKey);
    return body;
}

QJsonObject VideoRoom::adopt(const JanusRoom &room, const JanusRoomPlan &plan)
{
    QJsonObject body = request("edit"_L1, room);
    body.insert("new_pin"_L1, room.pin);
    body.insert("new_publishers"_L1, plan.publishers);
    body.insert("new_bitrate"_L1, plan.bitrate);
    body.insert("new_lock_record"_L1, true);
    return body;
}

QJsonObject VideoRoom::destroy(const JanusRoom &room)
{
    return request("destroy"_L1, room);
}

QJsonObject VideoRoom::list(const QString &adminKey)
{
    QJsonObject body = request("list"_L1);
    if (!adminKey.isEmpty())
        body.insert("admin_key"_L1, adminKey);
    return body;
}

QJsonObject VideoRoom::setFolder(const JanusRoom &room, const QString &folder)
{
    QJsonObject body = request("edit"_L1, room);
    body.insert("new_rec_dir"_L1, folder);
    return body;
}

QJsonObject VideoRoom::moderate(const JanusRoom &room, qint64 feed, const QString &mid, bool mute)
{
    QJsonObject body = request("moderate"_L1, room);
    body.insert("id"_L1, feed);
    body.insert("mid"_L1, mid);
    body.insert("mute"_L1, mute);
    return body;
}

QJsonObject VideoRoom::publish(const JanusRoom &room, qint64 feed, int bitrate, const QString &recording)
{
    QJsonObject body = request("joinandconfigure"_L1, room);
    body.insert("ptype"_L1, "publisher"_L1);
    body.insert("pin"_L1, room.pin);
    body.insert("id"_L1, feed);
    body.insert("bitrate"_L1, bitrate);
    if (!recording.isEmpty()) {
        body.insert("record"_L1, true);
        body.insert("filename"_L1, recording);
    }
    return body;
}

QJsonObject VideoRoom::republish()
{
    return request("configure"_L1);
}

QJsonObject VideoRoom::record(const JanusRoom &room, const QString &recording)
{
    QJsonObject body = request("configure"_L1, room);
    body.insert("record"_L1, !recording.isEmpty());
    if (!recording.isEmpty())
        body.insert("filename"_L1, recording);
    return body;
}

QJsonObject VideoRoom::limit(int bitrate)
{
    QJsonObject body = request("configure"_L1);
    body.insert("bitrate"_L1, bitrate);
    return body;
}

QJsonObject VideoRoom::subscribe(const JanusRoom &room, const QList<Subscription> &streams)
{
    QJsonObject body = request("join"_L1);
    body.insert("ptype"_L1, "subscriber"_L1);
    body.insert("room"_L1, room.number);
    body.insert("pin"_L1, room.pin);
    body.insert("autoupdate"_L1, false); // who leaves is gathered with who comes, into one offer
    body.insert("streams"_L1, toJson(streams));
    return body;
}

QJsonObject VideoRoom::update(const QList<Subscription> &more, const QStringList &lessSubMids)
{
    QJsonObject body = request("update"_L1);
    if (!more.isEmpty())
        body.insert("subscribe"_L1, toJson(more));
    QJsonArray less;
    for (const QString &subMid : lessSubMids)
        less.append(QJsonObject{{"sub_mid"_L1, subMid}});
    if (!less.isEmpty())
        body.insert("unsubscribe"_L1, less);
    return body;
}

QJsonObject VideoRoom::start()
{
    return request("start"_L1);
}

QJsonObject VideoRoom::show(const QList<Showing> &streams)
{
    QJsonArray array;
    for (const Showing &each : streams)
        array.append(QJsonObject{{"mid"_L1, each.subMid}, {"send"_L1, each.send}, {"substream"_L1, each.substream}});
    QJsonObject body = request("configure"_L1);
    body.insert("streams"_L1, array);
    return body;
}

std::optional<QList<Subscribed>> VideoRoom::subscribed(const QJsonObject &data)
{
    const QJsonValue streams = data["streams"_L1];
    if (!streams.isArray())
        return {};
    QList<Subscribed> list;
    for (const QJsonValue &each : streams.toArray())
        list.append({each["mid"_L1].toString(), each["feed_id"_L1].toInteger(), each["feed_mid"_L1].toString()});
    return list;
}

QList<PublishedLine> VideoRoom::publishedLines(const QJsonObject &data)
{
    QList<PublishedLine> list;
    for (const QJsonValue &each : data["streams"_L1].toArray()) {
        if (!each["disabled"_L1].toBool())
            list.append(
                {each["mid"_L1].toString(), each["mindex"_L1].toInt(), each["type"_L1].toString() == "video"_L1});
    }
    return list;
}

QList<std::pair<qint64, QString>> VideoRoom::rooms(const QJsonObject &data)
{
    QList<std::pair<qint64, QString>> list;
    for (const QJsonValue &each : data["list"_L1].toArray())
        list.append({each["room"_L1].toInteger(), each["description"_L1].toString()});
    return list;
}

} // namespace Agent
