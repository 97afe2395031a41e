// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/meeting/meeting.h"

namespace Agent {

using namespace Common;

Meeting::Meeting(const RoomRules &rules)
    : m_roles(rules)
    , m_hands(m_roles)
    , m_chat(m_roles, rules.isChatModerated)
    , m_polls(m_roles)
{
}

Outcome Meeting::enter(const Participant &person, const QString &was)
{
    const QStringList before = m_roles.moderators();
    const Participant *last = m_roles.person(was);
    const bool isAgain = last && last->user == person.user;
    Outcome outcome = m_roles.enter(person, isAgain ? was : QString());
    if (isAgain) {
        outcome += m_hands.replace(was, person.id);
        m_chat.leave(was);
    }
    outcome += welcomeChanged(before, person.id); // who comes is welcomed by itself
    return outcome;
}

Outcome Meeting::leave(const QString &id)
{
    const QStringList before = m_roles.moderators();
    m_hands.leave(id);
    m_chat.leave(id);
    Outcome outcome = m_roles.leave(id);
    outcome += welcomeChanged(before);
    return outcome;
}

Outcome Meeting::welcome(const QString &id) const
{
    const MeetingFrame state{m_roles.rules().type, m_roles.isWaiting(), m_chat.isModerated(), m_roles.people(),
                             m_hands.raised(),     m_chat.typing(),     m_polls.polls()};
    return Outcome{{Audience::one(id), state}} + m_roles.applicationsFor(id) + m_chat.heldFor(id)
        + m_polls.resultsFor(id) + m_polls.votesOf(id);
}

Result<Outcome> Meeting::say(const QString &by, const QString &text, UtcTime at)
{
    return m_chat.say(by, text, at);
}

Result<Outcome> Meeting::request(const QString &by, const MeetingClientFrame &frame, UtcTime at)
{
    const QStringList before = m_roles.moderators();
    auto outcome = perform(by, frame, at);
    if (outcome)
        *outcome += welcomeChanged(before);
    return outcome;
}

Result<Outcome> Meeting::perform(const QString &by, const MeetingClientFrame &frame, UtcTime at)
{
    struct Performer
    {
        Meeting &meeting;
        const QString &by;
        const UtcTime at;

        Result<Outcome> operator()(const ApplyFrame &apply) { return meeting.m_roles.apply(by, apply.right); }
        Result<Outcome> operator()(const GrantFrame &grant) { return meeting.m_roles.grant(by, grant.id, grant.right); }
        Result<Outcome> operator()(const RefuseFrame &no) { return meeting.m_roles.refuse(by, no.id, no.right); }
        Result<Outcome> operator()(const TakeFrame &take) { return meeting.m_roles.take(by, take.id, take.right); }
        Result<Outcome> operator()(const MuteFrame &mute) { return meeting.m_roles.mute(by, mute.id, mute.on); }
        Result<Outcome> operator()(const HandFrame &hand) { return meeting.m_hands.set(by, hand); }
        Result<Outcome> operator()(const TypingFrame &typing) { return meeting.m_chat.setTyping(by, typing.on); }
        Result<Outcome> operator()(const WhisperFrame &whisper) { return meeting.m_chat.whisper(by, whisper, at); }
        Result<Outcome> operator()(const ChatModeFrame &mode)
        {
            return meeting.m_chat.setModerated(by, mode.moderated);
        }
        Result<Outcome> operator()(const SettleFrame &settle) { return meeting.m_chat.settle(by, settle, at); }
        Result<Outcome> operator()(const AskFrame &ask) { return meeting.m_polls.ask(by, ask); }
        Result<Outcome> operator()(const VoteFrame &vote) { return meeting.m_polls.vote(by, vote); }
        Result<Outcome> operator()(const EndPollFrame &end) { return meeting.m_polls.end(by, end.poll); }
        Result<Outcome> operator()(const RemovePollFrame &remove) { return meeting.m_polls.remove(by, remove.poll); }
    };
    return std::visit(Performer{*this, by, at}, frame);
}

/*! Who became a moderator, or is none any more, knows from now on what such a person may know. */
Outcome Meeting::welcomeChanged(const QStringList &moderatorsBefore, const QString &except) const
{
    Outcome outcome;
    const QStringList moderators = m_roles.moderators();
    for (const QString &id : moderators) {
        if (!moderatorsBefore.contains(id) && id != except)
            outcome += welcome(id);
    }
    for (const QString &id : moderatorsBefore) {
        if (!moderators.contains(id) && m_roles.person(id))
            outcome += welcome(id);
    }
    return outcome;
}

} // namespace Agent
