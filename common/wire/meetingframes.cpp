// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/meetingframes.h"

#include "common/core/commontext.h"
#include "common/wire/meetingreader.h"

#include <QJsonArray>

namespace Common {

using namespace Qt::StringLiterals;

namespace {

QByteArray aboutRight(const char *type, const QString &id, Right right)
{
    return jsonFrame(type, {{u"id"_s, id}, {u"right"_s, rightName(right)}});
}

QJsonArray toJson(Rights rights)
{
    QJsonArray names;
    for (const Right right : everyRight) {
        if (rights & right)
            names.append(rightName(right));
    }
    return names;
}

QJsonArray toJson(const QList<int> &numbers)
{
    QJsonArray list;
    for (const int number : numbers)
        list.append(number);
    return list;
}

Result<PersonRights> personRightsFrom(const QJsonObject &object)
{
    MeetingReader reader(object);
    const PersonRights person{reader.personId("id"), reader.rights("rights"), reader.boolean("muted")};
    if (!reader.ok())
        return reader.error();
    return person;
}

Result<MeetingServerFrame> meetingFrom(const QJsonObject &object)
{
    MeetingReader reader(object);
    MeetingFrame meeting{reader.roomType("type"),
                         reader.boolean("waiting"),
                         reader.boolean("chatModerated"),
                         {},
                         reader.personIds("hands"),
                         reader.personIds("typing"),
                         {}};
    const auto people = reader.array("people");
    const auto polls = reader.array("polls");
    if (!reader.ok())
        return reader.error();
    for (const QJsonValue &value : people) {
        const auto person = personRightsFrom(value.toObject());
        if (!person)
            return person.error();
        meeting.people.append(*person);
    }
    for (const QJsonValue &value : polls) {
        const auto poll = pollInfoFrom(value.toObject());
        if (!poll)
            return poll.error();
        meeting.polls.append(*poll);
    }
    return MeetingServerFrame(meeting);
}

Result<MeetingServerFrame> pollFrom(const QJsonObject &object)
{
    MeetingReader reader(object);
    const qint64 seq = reader.integer("seq");
    const QJsonObject info = reader.object("poll");
    if (!reader.ok())
        return reader.error();
    const auto poll = pollInfoFrom(info);
    if (!poll)
        return poll.error();
    return MeetingServerFrame(PollFrame{seq, *poll});
}

} // namespace

QByteArray encode(const ApplyFrame &apply)
{
    return jsonFrame("apply", {{u"right"_s, rightName(apply.right)}});
}

QByteArray encode(const GrantFrame &grant)
{
    return aboutRight("grant", grant.id, grant.right);
}

QByteArray encode(const RefuseFrame &refuse)
{
    return aboutRight("refuse", refuse.id, refuse.right);
}

QByteArray encode(const TakeFrame &take)
{
    return aboutRight("take", take.id, take.right);
}

QByteArray encode(const MuteFrame &mute)
{
    return jsonFrame("mute", {{u"id"_s, mute.id}, {u"on"_s, mute.on}});
}

QByteArray encode(const HandFrame &hand)
{
    QJsonObject members{{u"up"_s, hand.up}};
    if (!hand.id.isEmpty())
        members.insert(u"id"_s, hand.id);
    return jsonFrame("hand", members);
}

QByteArray encode(const TypingFrame &typing)
{
    return jsonFrame("typing", {{u"on"_s, typing.on}});
}

QByteArray encode(const WhisperFrame &whisper)
{
    return jsonFrame("whisper", {{u"to"_s, whisper.to}, {u"text"_s, whisper.text}});
}

QByteArray encode(const ChatModeFrame &mode)
{
    return jsonFrame("chatMode", {{u"moderated"_s, mode.moderated}});
}

QByteArray encode(const SettleFrame &settle)
{
    return jsonFrame("settle", {{u"line"_s, settle.line}, {u"allow"_s, settle.allow}});
}

QByteArray encode(const AskFrame &ask)
{
    return jsonFrame("ask",
                     {{u"question"_s, ask.question},
                      {u"kind"_s, pollKindName(ask.kind)},
                      {u"answers"_s, QJsonArray::fromStringList(ask.answers)},
                      {u"several"_s, ask.several},
                      {u"live"_s, ask.live}});
}

QByteArray encode(const VoteFrame &vote)
{
    return jsonFrame("vote", {{u"poll"_s, vote.poll}, {u"answers"_s, toJson(vote.answers)}});
}

QByteArray encode(const EndPollFrame &end)
{
    return jsonFrame("endPoll", {{u"poll"_s, end.poll}});
}

QByteArray encode(const RemovePollFrame &remove)
{
    return jsonFrame("removePoll", {{u"poll"_s, remove.poll}});
}

Result<MeetingClientFrame> decodeMeetingClientFrame(const QJsonObject &object)
{
    MeetingReader reader(object);
    const QString type = reader.string("t");
    MeetingClientFrame result;
    if (type == "apply"_L1)
        result = ApplyFrame{reader.right("right")};
    else if (type == "grant"_L1)
        result = GrantFrame{reader.personId("id"), reader.right("right")};
    else if (type == "refuse"_L1)
        result = RefuseFrame{reader.personId("id"), reader.right("right")};
    else if (type == "take"_L1)
        result = TakeFrame{reader.personId("id"), reader.right("right")};
    else if (type == "mute"_L1)
        result = MuteFrame{reader.personId("id"), reader.boolean("on")};
    else if (type == "hand"_L1)
        result = HandFrame{reader.boolean("up"), object.contains("id"_L1) ? reader.personId("id") : QString()};
    else if (type == "typing"_L1)
        result = TypingFrame{reader.boolean("on")};
    else if (type == "whisper"_L1)
        result = WhisperFrame{reader.personId("to"), reader.string("text")};
    else if (type == "chatMode"_L1)
        result = ChatModeFrame{reader.boolean("moderated")};
    else if (type == "settle"_L1)
        result = SettleFrame{reader.id("line"), reader.boolean("allow")};
    else if (type == "ask"_L1)
        result = AskFrame{reader.string("question"), reader.pollKind("kind"), reader.strings("answers"),
                          reader.boolean("several"), reader.boolean("live")};
    else if (type == "vote"_L1)
        result = VoteFrame{reader.id("poll"), reader.counts("answers")};
    else if (type == "endPoll"_L1)
        result = EndPollFrame{reader.id("poll")};
    else if (type == "removePoll"_L1)
        result = RemovePollFrame{reader.id("poll")};
    else if (reader.ok())
        return unknownFrame(type);
    if (!reader.ok())
        return reader.error();
    return result;
}

QByteArray encode(const MeetingFrame &meeting)
{
    QJsonArray people;
    for (const PersonRights &person : meeting.people)
        people.append(
            QJsonObject{{u"id"_s, person.id}, {u"rights"_s, toJson(person.rights)}, {u"muted"_s, person.muted}});
    QJsonArray polls;
    for (const PollInfo &poll : meeting.polls)
        polls.append(toJson(poll));
    return jsonFrame("meeting",
                     {{u"type"_s, roomTypeName(meeting.type)},
                      {u"waiting"_s, meeting.waiting},
                      {u"chatModerated"_s, meeting.chatModerated},
                      {u"people"_s, people},
                      {u"hands"_s, QJsonArray::fromStringList(meeting.hands)},
                      {u"typing"_s, QJsonArray::fromStringList(meeting.typing)},
                      {u"polls"_s, polls}});
}

QByteArray encode(const RightsFrame &changed)
{
    return jsonFrame("rights", {{u"seq"_s, changed.seq}, {u"id"_s, changed.id}, {u"rights"_s, toJson(changed.rights)}});
}

QByteArray encode(const WaitingFrame &waiting)
{
    return jsonFrame("waiting", {{u"seq"_s, waiting.seq}, {u"on"_s, waiting.on}});
}

QByteArray encode(const AppliedFrame &applied)
{
    return aboutRight("applied", applied.id, applied.right);
}

QByteArray encode(const AnsweredFrame &answered)
{
    return jsonFrame(
        "answered",
        {{u"id"_s, answered.id}, {u"right"_s, rightName(answered.right)}, {u"granted"_s, answered.granted}});
}

QByteArray encode(const MutedFrame &muted)
{
    return jsonFrame("muted", {{u"seq"_s, muted.seq}, {u"id"_s, muted.id}, {u"on"_s, muted.on}, {u"by"_s, muted.by}});
}

QByteArray encode(const HandPlaceFrame &hand)
{
    return jsonFrame("hand", {{u"seq"_s, hand.seq}, {u"id"_s, hand.id}, {u"place"_s, hand.place}});
}

QByteArray encode(const TypingSeenFrame &typing)
{
    return jsonFrame("typing", {{u"id"_s, typing.id}, {u"on"_s, typing.on}});
}

QByteArray encode(const WhisperedFrame &whispered)
{
    return jsonFrame("whisper",
                     {{u"from"_s, whispered.from},
                      {u"name"_s, whispered.name},
                      {u"to"_s, whispered.to},
                      {u"text"_s, whispered.text},
                      {u"at"_s, whispered.at.ms}});
}

QByteArray encode(const ChatModeSetFrame &mode)
{
    return jsonFrame("chatMode", {{u"seq"_s, mode.seq}, {u"moderated"_s, mode.moderated}});
}

QByteArray encode(const HeldFrame &held)
{
    return jsonFrame("held",
                     {{u"line"_s, held.line},
                      {u"from"_s, held.from},
                      {u"name"_s, held.name},
                      {u"text"_s, held.text},
                      {u"at"_s, held.at.ms}});
}

QByteArray encode(const SettledFrame &settled)
{
    return jsonFrame("settled", {{u"line"_s, settled.line}, {u"allowed"_s, settled.allowed}});
}

QByteArray encode(const PollFrame &asked)
{
    return jsonFrame("poll", {{u"seq"_s, asked.seq}, {u"poll"_s, toJson(asked.poll)}});
}

QByteArray encode(const VotesFrame &votes)
{
    return jsonFrame(
        "votes",
        {{u"poll"_s, votes.poll}, {u"counts"_s, toJson(votes.tally.counts)}, {u"voters"_s, votes.tally.voters}});
}

QByteArray encode(const VotedFrame &voted)
{
    return jsonFrame("voted", {{u"poll"_s, voted.poll}, {u"answers"_s, toJson(voted.answers)}});
}

QByteArray encode(const PollEndedFrame &ended)
{
    return jsonFrame("pollEnded",
                     {{u"seq"_s, ended.seq},
                      {u"poll"_s, ended.poll},
                      {u"counts"_s, toJson(ended.tally.counts)},
                      {u"voters"_s, ended.tally.voters}});
}

QByteArray encode(const PollRemovedFrame &removed)
{
    return jsonFrame("pollRemoved", {{u"seq"_s, removed.seq}, {u"poll"_s, removed.poll}});
}

Result<MeetingServerFrame> decodeMeetingServerFrame(const QJsonObject &object)
{
    MeetingReader reader(object);
    const QString type = reader.string("t");
    if (type == "meeting"_L1)
        return meetingFrom(object);
    if (type == "poll"_L1)
        return pollFrom(object);
    MeetingServerFrame result;
    if (type == "rights"_L1)
        result = RightsFrame{reader.integer("seq"), reader.personId("id"), reader.rights("rights")};
    else if (type == "waiting"_L1)
        result = WaitingFrame{reader.integer("seq"), reader.boolean("on")};
    else if (type == "applied"_L1)
        result = AppliedFrame{reader.personId("id"), reader.right("right")};
    else if (type == "answered"_L1)
        result = AnsweredFrame{reader.personId("id"), reader.right("right"), reader.boolean("granted")};
    else if (type == "muted"_L1)
        result = MutedFrame{reader.integer("seq"), reader.personId("id"), reader.boolean("on"), reader.personId("by")};
    else if (type == "hand"_L1)
        result = HandPlaceFrame{reader.integer("seq"), reader.personId("id"), reader.count("place")};
    else if (type == "typing"_L1)
        result = TypingSeenFrame{reader.personId("id"), reader.boolean("on")};
    else if (type == "whisper"_L1)
        result = WhisperedFrame{reader.personId("from"), reader.string("name"), reader.personId("to"),
                                reader.string("text"), reader.time("at")};
    else if (type == "chatMode"_L1)
        result = ChatModeSetFrame{reader.integer("seq"), reader.boolean("moderated")};
    else if (type == "held"_L1)
        result = HeldFrame{reader.id("line"), reader.personId("from"), reader.string("name"), reader.string("text"),
                           reader.time("at")};
    else if (type == "settled"_L1)
        result = SettledFrame{reader.id("line"), reader.boolean("allowed")};
    else if (type == "votes"_L1)
        result = VotesFrame{reader.id("poll"), {reader.counts("counts"), reader.count("voters")}};
    else if (type == "voted"_L1)
        result = VotedFrame{reader.id("poll"), reader.counts("answers")};
    else if (type == "pollEnded"_L1)
        result =
            PollEndedFrame{reader.integer("seq"), reader.id("poll"), {reader.counts("counts"), reader.count("voters")}};
    else if (type == "pollRemoved"_L1)
        result = PollRemovedFrame{reader.integer("seq"), reader.id("poll")};
    else if (reader.ok())
        return unknownFrame(type);
    if (!reader.ok())
        return reader.error();
    return result;
}

} // namespace Common
