// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/meeting/chatrules.h"

#include "agent/meeting/meetingtext.h"
#include "agent/meeting/refusals.h"
#include "agent/meeting/roles.h"
#include "common/domain/text.h"

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

Result<void> checkText(const QString &text)
{
    if (isBlank(text) || text.size() > maximumChatLength)
        return Error{ErrorCode::Invalid,
                     MeetingText::tr("A message must have 1 to %1 characters.").arg(maximumChatLength),
                     MeetingText::tr("Write one that is not empty and not longer.")};
    if (!isPlainText(text, Lines::Many))
        return Error{ErrorCode::Invalid, MeetingText::tr("The message holds characters that cannot be shown."),
                     MeetingText::tr("Write it without control characters.")};
    return {};
}

} // namespace

Result<Outcome> ChatRules::say(const QString &by, const QString &text, UtcTime at)
{
    if (const auto checked = m_roles.checkTakesPart(by); !checked)
        return checked.error();
    if (const auto checked = checkText(text); !checked)
        return checked.error();
    auto outcome = m_moderated && !m_roles.isModerator(by)
        ? hold(by, text, at)
        : Outcome{{Audience::everybody(), ChatSaidFrame{{0, by, m_roles.person(by)->name, text, at}}}};
    if (outcome && m_typing.remove(by))
        outcome->prepend({Audience::everybody(), TypingSeenFrame{by, false}});
    return outcome;
}

Result<Outcome> ChatRules::hold(const QString &by, const QString &text, UtcTime at)
{
    const Participant &person = *m_roles.person(by);
    if (std::ranges::count(m_held, person.user, &Held::user) >= maximumHeldOfOne)
        return Error{ErrorCode::Conflict,
                     MeetingText::tr("%1 of your messages already wait for a moderator.").arg(maximumHeldOfOne),
                     MeetingText::tr("Send it again when some of them have been decided on.")};
    if (m_held.size() >= maximumHeld)
        return Error{ErrorCode::Conflict, MeetingText::tr("%1 messages already wait for a moderator.").arg(maximumHeld),
                     MeetingText::tr("Send it again when some of them have been decided on.")};
    const HeldFrame frame{++m_lines, by, person.name, text, at};
    m_held.append({person.user, frame});
    return Outcome{{Audience::moderatorsAnd(m_roles.connectionsOf(person.user)), frame}};
}

Result<Outcome> ChatRules::whisper(const QString &by, const WhisperFrame &whisper, UtcTime at)
{
    if (const auto checked = m_roles.checkTakesPart(by); !checked)
        return checked.error();
    if (!m_roles.person(whisper.to))
        return Refusals::nobodyThere();
    if (whisper.to == by)
        return Error{ErrorCode::Invalid, MeetingText::tr("A private message is for somebody else."),
                     MeetingText::tr("Choose another person.")};
    if (const auto checked = checkText(whisper.text); !checked)
        return checked.error();
    return Outcome{
        {Audience::both(by, whisper.to), WhisperedFrame{by, m_roles.person(by)->name, whisper.to, whisper.text, at}}};
}

Result<Outcome> ChatRules::setModerated(const QString &by, bool moderated)
{
    if (const auto checked = m_roles.checkModerator(by); !checked)
        return checked.error();
    if (m_moderated == moderated)
        return Outcome{};
    m_moderated = moderated;
    return Outcome{{Audience::everybody(), ChatModeSetFrame{0, moderated}}};
}

Result<Outcome> ChatRules::settle(const QString &by, const SettleFrame &settle, UtcTime at)
{
    if (const auto checked = m_roles.checkModerator(by); !checked)
        return checked.error();
    const auto held = std::ranges::find(m_held, settle.line, [](const Held &each) { return each.frame.line; });
    if (held == m_held.end())
        return Error{ErrorCode::NotFound, MeetingText::tr("This message waits no longer."),
                     MeetingText::tr("Another moderator has decided on it.")};
    const auto [user, line] = *held;
    m_held.erase(held);
    Outcome outcome{{Audience::moderatorsAnd(m_roles.connectionsOf(user)), SettledFrame{line.line, settle.allow}}};
    if (settle.allow) // from this moment on it is said, which keeps the order of times
        outcome.append({Audience::everybody(), ChatSaidFrame{{0, line.from, line.name, line.text, at}}});
    return outcome;
}

Result<Outcome> ChatRules::setTyping(const QString &by, bool on)
{
    if (!m_roles.person(by))
        return Refusals::notHere();
    if (on && m_roles.isWaiting())
        return Refusals::roomWaits();
    if (m_typing.contains(by) == on)
        return Outcome{};
    if (on)
        m_typing.insert(by);
    else
        m_typing.remove(by);
    return Outcome{{Audience::everybody(), TypingSeenFrame{by, on}}};
}

Outcome ChatRules::heldFor(const QString &id) const
{
    Outcome outcome;
    for (const Held &held : m_held) {
        if (held.user == m_roles.person(id)->user || m_roles.isModerator(id))
            outcome.append({Audience::one(id), held.frame});
    }
    return outcome;
}

} // namespace Agent
