// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/wire/meetingframes.h"

#include <QList>
#include <QStringList>

#include <variant>

namespace Agent {

/*! Who is to be told of something. Who is a moderator is asked after the change. */
struct Audience
{
    enum class Kind { Everybody, Moderators, Nobody };

    static Audience everybody() { return {Kind::Everybody, {}}; }
    static Audience moderators() { return {Kind::Moderators, {}}; }
    static Audience moderatorsAnd(const QStringList &ids) { return {Kind::Moderators, ids}; }
    static Audience one(const QString &id) { return {Kind::Nobody, {id}}; }
    static Audience both(const QString &id, const QString &other) { return {Kind::Nobody, {id, other}}; }
    static Audience these(const QStringList &ids) { return {Kind::Nobody, ids}; }

    bool holds(const QString &id, bool isModerator) const;

    Kind kind = Kind::Everybody;
    QStringList besides; //!< Participant::id, told as well; some may have left

    friend bool operator==(const Audience &, const Audience &) = default;
};

template <class Variant, class... More>
struct Wider;
template <class... Frames, class... More>
struct Wider<std::variant<Frames...>, More...>
{
    using Type = std::variant<Frames..., More...>;
};
using MeetingEventFrame = Wider<Common::MeetingServerFrame, Common::ChatSaidFrame>::Type;

/*! Something that happened. Its `seq`, where the frame has one, is 0: the room numbers what it tells. */
struct MeetingEvent
{
    Audience to;
    MeetingEventFrame frame;
};

/*! What a request changed, in the order in which it is to be told. Nothing, when all was so before. */
using Outcome = QList<MeetingEvent>;

} // namespace Agent
