// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/roomstreams.h"

#include "agent/media/mediatext.h"

#include <utility>

namespace Agent {

using namespace Common;

RoomStreams::RoomStreams(const MediaSource &source, const RoomLease &lease, const Common::Room &settings, Room room)
    : m_source(source)
    , m_room(std::move(room))
    , m_options(settings.options)
    , m_publications(settings.options)
    , m_media(source.make(lease, settings,
                          {[this](const QString &person, const SignalFrame &signal) {
                               m_room.pass(person, encode(SignalledFrame{signal}));
                           },
                           [this] { noteModes(); }}))
{
}

void RoomStreams::enter(const QString &person, const QString &was)
{
    m_publications.set(was, {});
    m_people.remove(was);
    m_media->enter(person, was);
    m_people.insert(person, {m_media->mode(person), m_media->lack(person)});
    if (m_media->mode(person) == MediaMode::Mesh)
        m_room.tellAll({0, person, {}});
}

void RoomStreams::leave(const QString &person)
{
    m_publications.set(person, {});
    m_people.remove(person);
    m_media->leave(person);
}

QByteArray RoomStreams::state(const QString &person)
{
    MediaFrame media{.mode = m_media->mode(person),
                     .lack = m_media->lack(person),
                     .maxPeople = m_media->maximumPeople(),
                     .audioOnly = m_options.testFlag(RoomOption::AudioOnly)};
    media.message = mediaLackText(media.lack);
    if (media.mode != MediaMode::None) {
        auto [servers, until] = m_source.ice.grant(m_source.now());
        media.ice = std::move(servers);
        media.iceUntil = until;
    }
    for (auto each = m_people.cbegin(); each != m_people.cend(); ++each) {
        const StreamKinds streams = m_publications.of(each.key());
        if (streams || (media.mode == MediaMode::Mesh && each->mode == MediaMode::Mesh))
            media.people.append({each.key(), streams});
    }
    m_people.insert(person, {media.mode, media.lack, media.iceUntil});
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

Result<void> RoomStreams::perform(const QString &, const RecordFrame &)
{
    return Error{ErrorCode::Conflict, MediaText::tr("Only a room whose streams go over a media server is recorded.")};
}

/*! It is noted already. */
void RoomStreams::publish(const QString &person, StreamKinds streams)
{
    m_room.tellAll({0, person, streams});
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
}

void RoomStreams::setSettings(const Common::Room &settings)
{
    const RoomOptions before = std::exchange(m_options, settings.options);
    m_publications.setOptions(settings.options);
    noteRights();
    if (!((before ^ settings.options) & RoomOption::AudioOnly))
        return;
    const QStringList people = m_people.keys();
    for (const QString &person : people)
        m_room.tell(person, state(person));
}

/*! Streams move in another way than before, of some people at least. */
void RoomStreams::noteModes()
{
    QStringList changed;
    for (auto each = m_people.begin(); each != m_people.end(); ++each) {
        const MediaMode mode = m_media->mode(each.key());
        const MediaLack lack = m_media->lack(each.key());
        if (mode == each->mode && lack == each->lack)
            continue;
        changed.append(each.key());
        *each = {mode, lack, each->iceUntil};
    }
    for (const QString &person : std::as_const(changed)) {
        const MediaMode mode = m_people.value(person).mode;
        if (mode == MediaMode::Mesh || (mode == MediaMode::None && m_publications.set(person, {})))
            m_room.tellAll({0, person, m_publications.of(person)});
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
