// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/mediaframes.h"

#include "common/core/commontext.h"
#include "common/wire/mediareader.h"

#include <QJsonArray>
#include <QSet>

#include <limits>

namespace Common {

using namespace Qt::StringLiterals;

namespace {

constexpr auto anyNumber = std::numeric_limits<qsizetype>::max();

QJsonArray toJson(StreamKinds kinds)
{
    QJsonArray names;
    for (const StreamKind kind : everyStreamKind) {
        if (kinds & kind)
            names.append(streamKindName(kind));
    }
    return names;
}

QJsonObject toJson(const IceCandidate &candidate)
{
    return {{u"candidate"_s, candidate.candidate}, {u"sdpMid"_s, candidate.mid}, {u"sdpMLineIndex"_s, candidate.index}};
}

QJsonObject toJson(const StreamPlace &place)
{
    QJsonObject object{{u"mid"_s, place.mid}, {u"kind"_s, streamKindName(place.kind)}};
    if (!place.person.isEmpty())
        object.insert(u"id"_s, place.person);
    return object;
}

QJsonObject toJson(const IceServer &server)
{
    QJsonObject object{{u"urls"_s, QJsonArray::fromStringList(server.urls)}};
    if (!server.userName.isEmpty()) {
        object.insert(u"username"_s, server.userName);
        object.insert(u"credential"_s, server.credential);
    }
    return object;
}

QJsonObject toJson(const RecordingNow &now)
{
    return {{u"since"_s, now.since.ms}, {u"by"_s, now.by}, {u"name"_s, now.name}};
}

void insertStep(QJsonObject &members, const OfferSignal &offer)
{
    QJsonArray streams;
    for (const StreamPlace &place : offer.streams)
        streams.append(toJson(place));
    members.insert(u"offer"_s, offer.sdp);
    members.insert(u"streams"_s, streams);
}

void insertStep(QJsonObject &members, const AnswerSignal &answer)
{
    members.insert(u"answer"_s, answer.sdp);
}

void insertStep(QJsonObject &members, const CandidateSignal &signal)
{
    members.insert(u"candidate"_s, toJson(signal.candidate));
}

void insertStep(QJsonObject &members, const ByeSignal &)
{
    members.insert(u"bye"_s, true);
}

QByteArray signalFrame(const QString &peerName, const SignalFrame &signal)
{
    QJsonObject members{{peerName, signal.peer}, {u"link"_s, signal.link}};
    std::visit([&members](const auto &step) { insertStep(members, step); }, signal.step);
    return jsonFrame("signal", members);
}

/*! What the server offers names whose each stream is; what a person offers is their own. */
enum class Whose { Senders, Named };

Result<QList<StreamPlace>> placesFrom(MediaReader &reader, Whose whose)
{
    QList<StreamPlace> places;
    QSet<QString> mids;
    const auto objects = reader.objects("streams", maximumSignalStreams);
    for (const QJsonObject &object : objects) {
        MediaReader each(object);
        places.append(
            {each.mid("mid"), each.streamKind("kind"), whose == Whose::Named ? each.personId("id") : QString()});
        if (!each.ok())
            return each.error();
        mids.insert(places.last().mid);
    }
    if (mids.size() < places.size() || mids.contains(QString()))
        reader.refuse("streams", CommonText::tr("a list of different lines of the offer"));
    return places;
}

IceCandidate candidateFrom(MediaReader &reader)
{
    return {reader.text("candidate", maximumCandidateBytes), reader.mid("sdpMid"), reader.lineIndex("sdpMLineIndex")};
}

Result<SignalFrame> signalFrom(const QJsonObject &object, const char *peerName, bool isFromClient)
{
    MediaReader reader(object);
    SignalFrame signal{reader.personIdOrEmpty(peerName), reader.link("link"), {}};
    int steps = 0;
    for (const auto step : {"offer"_L1, "answer"_L1, "candidate"_L1, "bye"_L1})
        steps += object.contains(step);
    if (steps != 1)
        reader.refuse("t", CommonText::tr("of one of offer, answer, candidate and bye"));
    if (object.contains("offer"_L1)) {
        const QString sdp = reader.text("offer", maximumSdpBytes);
        auto places = placesFrom(reader, !isFromClient && signal.peer.isEmpty() ? Whose::Named : Whose::Senders);
        if (reader.ok() && !places)
            return places.error();
        if (places)
            signal.step = OfferSignal{sdp, std::move(*places)};
    } else if (object.contains("answer"_L1)) {
        signal.step = AnswerSignal{reader.text("answer", maximumSdpBytes)};
    } else if (object.contains("candidate"_L1)) {
        const QJsonObject members = reader.object("candidate");
        MediaReader each(members);
        signal.step = CandidateSignal{candidateFrom(each)};
        if (reader.ok() && !each.ok())
            return each.error();
    } else if (object.contains("bye"_L1)) {
        reader.yes("bye");
        signal.step = ByeSignal{};
    }
    if (!reader.ok())
        return reader.error();
    return signal;
}

Result<MediaClientFrame> watchFrom(const QJsonObject &object)
{
    MediaReader reader(object);
    WatchFrame watch;
    const auto wishes = reader.objects("streams", maximumWatchWishes);
    if (!reader.ok())
        return reader.error();
    for (const QJsonObject &wish : wishes) {
        MediaReader each(wish);
        watch.streams.append({each.personId("id"), each.streamKind("kind"), each.streamSize("size")});
        if (!each.ok())
            return each.error();
    }
    return MediaClientFrame(watch);
}

RecordingNow recordingNowFrom(MediaReader &reader)
{
    return {reader.time("since"), reader.personIdOrEmpty("by"), reader.string("name")};
}

Result<IceServer> iceServerFrom(const QJsonObject &object)
{
    MediaReader reader(object);
    IceServer server{reader.strings("urls")};
    if (object.contains("username"_L1)) {
        server.userName = reader.string("username");
        server.credential = reader.string("credential");
    }
    if (!reader.ok())
        return reader.error();
    return server;
}

Result<MediaServerFrame> mediaFrom(const QJsonObject &object)
{
    MediaReader reader(object);
    MediaFrame media;
    media.mode = reader.mode("mode");
    if (media.mode == MediaMode::None) {
        media.lack = reader.lack("code");
        media.message = reader.string("message");
    }
    media.iceUntil = reader.time("iceUntil");
    media.maxPeople = reader.count("maxPeople");
    media.audioOnly = reader.boolean("audioOnly");
    media.noScreens = reader.boolean("noScreens");
    media.mayRecord = reader.boolean("mayRecord");
    media.awaitsRecording = reader.boolean("awaitsRecording");
    const auto ice = reader.objects("ice", anyNumber);
    const auto people = reader.objects("people", anyNumber);
    const bool isRecorded = !object.value("recording"_L1).isNull(); // missing, it is refused
    const QJsonObject recording = isRecorded ? reader.object("recording") : QJsonObject();
    if (!reader.ok())
        return reader.error();
    for (const QJsonObject &each : ice) {
        const auto server = iceServerFrom(each);
        if (!server)
            return server.error();
        media.ice.append(*server);
    }
    for (const QJsonObject &person : people) {
        MediaReader each(person);
        media.people.append({each.personId("id"), each.streamKinds("streams")});
        if (!each.ok())
            return each.error();
    }
    if (isRecorded) {
        MediaReader each(recording);
        media.recording = recordingNowFrom(each);
        if (!each.ok())
            return each.error();
    }
    return MediaServerFrame(media);
}

RecordingFrame recordingFrom(MediaReader &reader)
{
    RecordingFrame frame{reader.integer("seq"), reader.boolean("on"), reader.id("id"), {}, {}};
    if (frame.on)
        frame.now = recordingNowFrom(reader);
    else
        frame.code = reader.string("code");
    return frame;
}

} // namespace

QByteArray encode(const PublishFrame &publish)
{
    return jsonFrame("publish", {{u"streams"_s, toJson(publish.streams)}});
}

QByteArray encode(const SignalFrame &signal)
{
    return signalFrame(u"to"_s, signal);
}

QByteArray encode(const WatchFrame &watch)
{
    QJsonArray streams;
    for (const WatchFrame::Wish &wish : watch.streams)
        streams.append(QJsonObject{
            {u"id"_s, wish.person}, {u"kind"_s, streamKindName(wish.kind)}, {u"size"_s, streamSizeName(wish.size)}});
    return jsonFrame("watch", {{u"streams"_s, streams}});
}

QByteArray encode(const RecordFrame &record)
{
    return jsonFrame("record", {{u"on"_s, record.on}});
}

Result<MediaClientFrame> decodeMediaClientFrame(const QJsonObject &object)
{
    MediaReader reader(object);
    const QString type = reader.string("t");
    if (type == "signal"_L1) {
        auto signal = signalFrom(object, "to", true);
        return signal ? Result<MediaClientFrame>(std::move(*signal)) : signal.error();
    }
    if (type == "watch"_L1)
        return watchFrom(object);
    MediaClientFrame result;
    if (type == "publish"_L1)
        result = PublishFrame{reader.streamKinds("streams")};
    else if (type == "record"_L1)
        result = RecordFrame{reader.boolean("on")};
    else if (reader.ok())
        return unknownFrame(type);
    if (!reader.ok())
        return reader.error();
    return result;
}

QLatin1String streamSizeName(StreamSize size)
{
    switch (size) {
    case StreamSize::None: return "none"_L1;
    case StreamSize::Small: return "small"_L1;
    case StreamSize::Large: return "large"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1String mediaModeName(MediaMode mode)
{
    switch (mode) {
    case MediaMode::None: return "none"_L1;
    case MediaMode::Mesh: return "mesh"_L1;
    case MediaMode::Server: return "server"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1String mediaLackName(MediaLack lack)
{
    switch (lack) {
    case MediaLack::Nothing: return {};
    case MediaLack::NoMedia: return "no_media"_L1;
    case MediaLack::MeshFull: return "mesh_full"_L1;
    case MediaLack::ServerLost: return "server_lost"_L1;
    }
    Q_UNREACHABLE();
}

QByteArray encode(const MediaFrame &media)
{
    Q_ASSERT((media.mode == MediaMode::None) == (media.lack != MediaLack::Nothing));
    QJsonArray ice;
    for (const IceServer &server : media.ice)
        ice.append(toJson(server));
    QJsonArray people;
    for (const PersonStreams &person : media.people)
        people.append(QJsonObject{{u"id"_s, person.id}, {u"streams"_s, toJson(person.streams)}});
    QJsonObject members{{u"mode"_s, mediaModeName(media.mode)},
                        {u"ice"_s, ice},
                        {u"iceUntil"_s, media.iceUntil.ms},
                        {u"maxPeople"_s, media.maxPeople},
                        {u"audioOnly"_s, media.audioOnly},
                        {u"noScreens"_s, media.noScreens},
                        {u"mayRecord"_s, media.mayRecord},
                        {u"awaitsRecording"_s, media.awaitsRecording},
                        {u"people"_s, people},
                        {u"recording"_s, media.recording ? QJsonValue(toJson(*media.recording)) : QJsonValue()}};
    if (media.mode == MediaMode::None) {
        members.insert(u"code"_s, mediaLackName(media.lack));
        members.insert(u"message"_s, media.message);
    }
    return jsonFrame("media", members);
}

QByteArray encode(const PublishedFrame &published)
{
    return jsonFrame("published",
                     {{u"seq"_s, published.seq}, {u"id"_s, published.id}, {u"streams"_s, toJson(published.streams)}});
}

QByteArray encode(const SignalledFrame &signalled)
{
    return signalFrame(u"from"_s, signalled.signal);
}

QByteArray encode(const RecordingFrame &recording)
{
    QJsonObject members = recording.on ? toJson(recording.now) : QJsonObject{{u"code"_s, recording.code}};
    members.insert(u"seq"_s, recording.seq);
    members.insert(u"on"_s, recording.on);
    members.insert(u"id"_s, recording.id);
    return jsonFrame("recording", members);
}

Result<MediaServerFrame> decodeMediaServerFrame(const QJsonObject &object)
{
    MediaReader reader(object);
    const QString type = reader.string("t");
    if (type == "media"_L1)
        return mediaFrom(object);
    if (type == "signal"_L1) {
        auto signal = signalFrom(object, "from", false);
        return signal ? Result<MediaServerFrame>(SignalledFrame{std::move(*signal)}) : signal.error();
    }
    MediaServerFrame result;
    if (type == "published"_L1)
        result = PublishedFrame{reader.integer("seq"), reader.personId("id"), reader.streamKinds("streams")};
    else if (type == "recording"_L1)
        result = recordingFrom(reader);
    else if (reader.ok())
        return unknownFrame(type);
    if (!reader.ok())
        return reader.error();
    return result;
}

} // namespace Common
