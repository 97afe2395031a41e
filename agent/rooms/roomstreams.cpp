// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/roomstreams.h"

#include "agent/media/mediatext.h"
#include "agent/meeting/refusals.h"

#include <utility>

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;

RoomStreams::RoomStreams(const MediaSource &source, const RoomLease &lease, const Common::Room &settings, Room room)
    : m_source(source)
    , m_room(std::move(room))
    , m_options(settings.options)
    , m_publications(settings.options)
    , m_media(source.make(lease, settings,
                          {[this](const QString &person, const SignalFrame &signal) {
                               m_room.pass(person, encode(SignalledFrame{signal}));
                           },
                           [this] {
                               m_recorder.noteMedia();
                               tellChanges();
                           },
                           [this](const RecordedTrack &track) { m_recorder.noteTrackStarted(track); },
                           [this](const QString &track) { m_recorder.noteTrackEnded(track); }}))
    , m_recorder(source.recorder, {lease, settings.name, settings.external.type, settings.type == RoomType::Interview},
                 aroundRecorder())
{
}

RoomRecorder::Around RoomStreams::aroundRecorder()
{
    return {[this] { return m_media->canRecord(); }, [this](const QString &folder) { m_media->setRecording(folder); },
            m_room.board, m_room.person,
            [this](const RecordingFrame &frame) {
                m_room.tellAll(frame);
                tellChanges();
            }};
}

void RoomStreams::enter(const QString &person, const QString &was)
{
    m_publications.set(was, {});
    m_people.remove(was);
    m_media->enter(person, was);
    m_people.insert(person, {standing(person)});
    m_recorder.notePeople(false);
    if (m_people.value(person).standing.mode == MediaMode::Mesh)
        m_room.tellAll(PublishedFrame{0, person, {}});
}

void RoomStreams::leave(const QString &person)
{
    m_publications.set(person, {});
    m_people.remove(person);
    m_media->leave(person);
    m_recorder.notePeople(m_people.isEmpty());
}

RoomStreams::Standing RoomStreams::standing(const QString &person) const
{
    return {m_media->mode(person), m_media->lack(person), m_options.testFlag(RoomOption::AudioOnly),
            m_options.testFlag(RoomOption::HideScreenSharing),
            isRecordable() && (m_media->canRecord() || m_recorder.now()) && m_room.mayRecord(person),
            isRecordable() && m_options.testFlag(RoomOption::WaitForRecording)};
}

QByteArray RoomStreams::state(const QString &person)
{
    const Standing now = standing(person);
    MediaFrame media{.mode = now.mode,
                     .lack = now.lack,
                     .maxPeople = m_media->maximumPeople(),
                     .audioOnly = now.isAudioOnly,
                     .noScreens = now.hasNoScreens,
                     .mayRecord = now.mayRecord,
                     .awaitsRecording = now.awaitsRecording,
                     .recording = m_recorder.now()};
    media.message = mediaLackText(media.lack);
    if (media.mode != MediaMode::None) {
        auto [servers, until] = m_source.ice.grant(m_source.now());
        media.ice = std::move(servers);
        media.iceUntil = until;
    }
    for (auto each = m_people.cbegin(); each != m_people.cend(); ++each) {
        const StreamKinds streams = m_publications.of(each.key());
        if (streams || (media.mode == MediaMode::Mesh && each->standing.mode == MediaMode::Mesh))
            media.people.append({each.key(), streams});
    }
    m_people.insert(person, {now, media.iceUntil});
    return encode(media);
}

Result<void> RoomStreams::request(const QString &person, const MediaClientFrame &frame)
{
    return std::visit([&](const auto &each) { return perform(person, each); }, frame);
}

Result<void> RoomStreams::perform(const QString &person, const PublishFrame &frame)
{
    if (frame.streams) {
        if (m_media->mode(person) == MediaMode::None)
            return Error{ErrorCode::Conflict, mediaLackText(m_media->lack(person))};
        const auto rights = m_room.rights(person);
        if (!rights)
            return rights.error();
        if (const auto may = m_publications.check(frame.streams, *rights); !may)
            return may;
    }
    if (m_publications.set(person, frame.streams))
        publish(person, frame.streams);
    return {};
}

Result<void> RoomStreams::perform(const QString &person, const SignalFrame &frame)
{
    return m_media->signal(person, frame);
}

Result<void> RoomStreams::perform(const QString &person, const WatchFrame &frame)
{
    m_media->watch(person, frame);
    return {};
}

Result<void> RoomStreams::perform(const QString &id, const RecordFrame &frame)
{
    const auto person = m_room.person(id);
    if (!person || !m_room.mayRecord(id))
        return Refusals::moderatorsOnly();
    record({person->userId, id, person->name}, frame.on, [this, id](const Result<void> &done) {
        if (!done)
            m_room.tell(id, encode(RefusedFrame{errorName(done.error().code), done.error().message, u"record"_s}));
    });
    return {};
}

void RoomStreams::record(const RoomRecorder::By &by, bool on, const RoomRecorder::Done &done)
{
    if (!on) {
        m_recorder.stop();
        return done({});
    }
    if (!isRecordable())
        return done(Error{ErrorCode::Forbidden, MediaText::tr("This room is not recorded."),
                          MediaText::tr("Allow recording in the settings of the room.")});
    m_recorder.start(by, done);
}

/*! It is noted already. */
void RoomStreams::publish(const QString &person, StreamKinds streams)
{
    m_room.tellAll(PublishedFrame{0, person, streams});
    m_media->publish(person, streams);
}

void RoomStreams::noteRights()
{
    const auto rightsOf = [this](const QString &person) {
        const auto rights = m_room.rights(person);
        return rights ? *rights : Rights();
    };
    const auto shrunk = m_publications.shrink(rightsOf);
    for (const PersonStreams &each : shrunk)
        publish(each.id, each.streams);
    tellChanges();
}

void RoomStreams::setSettings(const Common::Room &settings)
{
    m_options = settings.options;
    m_publications.setOptions(settings.options);
    noteRights();
    if (!isRecordable())
        m_recorder.stop();
}

/*! To whom media stands otherwise than they were told. */
void RoomStreams::tellChanges()
{
    QStringList changed;
    QStringList moved; // whose streams move in another way
    for (auto each = m_people.begin(); each != m_people.end(); ++each) {
        const Standing before = std::exchange(each->standing, standing(each.key()));
        if (each->standing == before)
            continue;
        changed.append(each.key());
        if (each->standing.mode != before.mode || each->standing.lack != before.lack)
            moved.append(each.key());
    }
    for (const QString &person : std::as_const(moved)) {
        const MediaMode mode = m_people.value(person).standing.mode;
        if (mode == MediaMode::Mesh || (mode == MediaMode::None && m_publications.set(person, {})))
            m_room.tellAll(PublishedFrame{0, person, m_publications.of(person)});
    }
    for (const QString &person : std::as_const(changed))
        m_room.tell(person, state(person));
}

void RoomStreams::renewIce()
{
    const UtcTime soon = m_source.now() + Millis(m_source.ice.life()) / 2;
    const QStringList people = m_people.keys();
    for (const QString &person : people) {
        const UtcTime until = m_people.value(person).iceUntil;
        if (until && until <= soon)
            m_room.tell(person, state(person));
    }
}

} // namespace Agent
