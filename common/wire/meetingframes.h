// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/right.h"
#include "common/domain/room.h"
#include "common/wire/pollinfo.h"
#include "common/wire/roomframes.h"

#include <QJsonObject>
#include <QList>

#include <variant>

/*!
    What people do in a room, in the protocol atrium-room.v1 (ARCHITECTURE.md 3.2): rights, hands, words for some, polls.
    Ids of persons are Person::id. The room numbers the frames with a `seq`, which are those that all people get and that
    tell of something lasting; the others are for some people, or for the moment.
    Threads: any; these are values.
*/
namespace Common {

constexpr int maximumPersonIdLength = 64;

// From the client

/*! Asks the moderators for a right. */
struct ApplyFrame
{
    Right right = Right::Draw;
};
/*! Gives a person a right, whether they applied for it or not. */
struct GrantFrame
{
    QString id;
    Right right = Right::Draw;
};
/*! Says no to who applied. */
struct RefuseFrame
{
    QString id;
    Right right = Right::Draw;
};
/*! Takes a right away. */
struct TakeFrame
{
    QString id;
    Right right = Right::Draw;
};
/*! Closes a person's microphone. Only they themselves open it again. */
struct MuteFrame
{
    QString id;
    bool on = true;
};
struct HandFrame
{
    bool up = true;
    QString id = {}; //!< whose; empty = the sender's. Others' are only lowered, by moderators
};
struct TypingFrame
{
    bool on = true;
};
/*! A message to one person in the room. */
struct WhisperFrame
{
    QString to;
    QString text;
};
/*! Whether what others than moderators say waits until a moderator lets it through. */
struct ChatModeFrame
{
    bool moderated = true;
};
/*! Lets a line through that waits, or drops it. */
struct SettleFrame
{
    qint64 line = 0; //!< HeldLine::line
    bool allow = true;
};
struct AskFrame
{
    QString question;
    PollKind kind = PollKind::YesNo;
    QStringList answers = {}; //!< of a choice; otherwise none
    bool several = false;     //!< a vote may name more than one answer; only in a choice
    bool live = false;        //!< all see the results while it goes on, not only the moderators
};
struct VoteFrame
{
    qint64 poll = 0;
    QList<int> answers; //!< positions from 0 among the answers: yes and no, 1 to 10, or those of the choice
};
struct EndPollFrame
{
    qint64 poll = 0;
};
struct RemovePollFrame
{
    qint64 poll = 0;
};
using MeetingClientFrame =
    std::variant<ApplyFrame, GrantFrame, RefuseFrame, TakeFrame, MuteFrame, HandFrame, TypingFrame, WhisperFrame,
                 ChatModeFrame, SettleFrame, AskFrame, VoteFrame, EndPollFrame, RemovePollFrame>;

QByteArray encode(const ApplyFrame &frame);
QByteArray encode(const GrantFrame &frame);
QByteArray encode(const RefuseFrame &frame);
QByteArray encode(const TakeFrame &frame);
QByteArray encode(const MuteFrame &frame);
QByteArray encode(const HandFrame &frame);
QByteArray encode(const TypingFrame &frame);
QByteArray encode(const WhisperFrame &frame);
QByteArray encode(const ChatModeFrame &frame);
QByteArray encode(const SettleFrame &frame);
QByteArray encode(const AskFrame &frame);
QByteArray encode(const VoteFrame &frame);
QByteArray encode(const EndPollFrame &frame);
QByteArray encode(const RemovePollFrame &frame);
Result<MeetingClientFrame> decodeMeetingClientFrame(const QJsonObject &object);

// From the server

/*! What a person in the room has; the rights rest while the room waits for a moderator. */
struct PersonRights
{
    QString id;
    Rights rights;
    bool muted = false;

    friend bool operator==(const PersonRights &, const PersonRights &) = default;
};

/*!
    How things stand: after `joined`, and for who becomes a moderator or is none any more. What was told before is void. Followed by
    what the receiver may know besides, as `applied`, `held`, `votes` and `voted`.
*/
struct MeetingFrame
{
    RoomType type = RoomType::Conference;
    bool waiting = false;
    bool chatModerated = false;
    QList<PersonRights> people;
    QStringList hands;  //!< ids in the order in which they were raised
    QStringList typing; //!< ids
    QList<PollInfo> polls;
};
struct RightsFrame
{
    qint64 seq = 0;
    QString id;
    Rights rights; //!< all that the person has from now on
};
/*! A moderated room waits for a moderator, or one has come. */
struct WaitingFrame
{
    qint64 seq = 0;
    bool on = false;
};
/*! To the moderators and the person. */
struct AppliedFrame
{
    QString id;
    Right right = Right::Draw;
};
/*! What they applied for is decided, or has become needless. To the moderators and the person. */
struct AnsweredFrame
{
    QString id;
    Right right = Right::Draw;
    bool granted = false;
};
struct MutedFrame
{
    qint64 seq = 0;
    QString id;
    bool on = false;
    QString by; //!< Person::id
};
struct HandPlaceFrame
{
    qint64 seq = 0;
    QString id;
    int place = 0; //!< from 1 in the order of raising, those from there on move back; 0 = lowered
};
/*! For the moment; ends also with the person's leaving. */
struct TypingSeenFrame
{
    QString id;
    bool on = false;
};
/*! To its sender and its receiver. */
struct WhisperedFrame
{
    QString from; //!< Person::id
    QString name; //!< of the sender
    QString to;   //!< Person::id
    QString text;
    UtcTime at;
};
struct ChatModeSetFrame
{
    qint64 seq = 0;
    bool moderated = false;
};
/*! A line waits to be let through. To the moderators and its sender. */
struct HeldFrame
{
    qint64 line = 0;
    QString from; //!< Person::id
    QString name;
    QString text;
    UtcTime at;
};
/*! A line waits no longer; when it was let through, `chat` follows. To the moderators and its sender. */
struct SettledFrame
{
    qint64 line = 0;
    bool allowed = false;
};
struct PollFrame
{
    qint64 seq = 0;
    PollInfo poll;
};
/*! Results so far; only the last of a poll counts. To the moderators, to all where the poll is live. */
struct VotesFrame
{
    qint64 poll = 0;
    PollTally tally;
};
/*! The vote that counts for the receiver. */
struct VotedFrame
{
    qint64 poll = 0;
    QList<int> answers;
};
struct PollEndedFrame
{
    qint64 seq = 0;
    qint64 poll = 0;
    PollTally tally;
};
struct PollRemovedFrame
{
    qint64 seq = 0;
    qint64 poll = 0;
};
using MeetingServerFrame =
    std::variant<MeetingFrame, RightsFrame, WaitingFrame, AppliedFrame, AnsweredFrame, MutedFrame, HandPlaceFrame,
                 TypingSeenFrame, WhisperedFrame, ChatModeSetFrame, HeldFrame, SettledFrame, PollFrame, VotesFrame,
                 VotedFrame, PollEndedFrame, PollRemovedFrame>;

QByteArray encode(const MeetingFrame &frame);
QByteArray encode(const RightsFrame &frame);
QByteArray encode(const WaitingFrame &frame);
QByteArray encode(const AppliedFrame &frame);
QByteArray encode(const AnsweredFrame &frame);
QByteArray encode(const MutedFrame &frame);
QByteArray encode(const HandPlaceFrame &frame);
QByteArray encode(const TypingSeenFrame &frame);
QByteArray encode(const WhisperedFrame &frame);
QByteArray encode(const ChatModeSetFrame &frame);
QByteArray encode(const HeldFrame &frame);
QByteArray encode(const SettledFrame &frame);
QByteArray encode(const PollFrame &frame);
QByteArray encode(const VotesFrame &frame);
QByteArray encode(const VotedFrame &frame);
QByteArray encode(const PollEndedFrame &frame);
QByteArray encode(const PollRemovedFrame &frame);
Result<MeetingServerFrame> decodeMeetingServerFrame(const QJsonObject &object);

} // namespace Common
