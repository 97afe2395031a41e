// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/meeting/polls.h"

#include "agent/meeting/meetingtext.h"
#include "agent/meeting/roles.h"

#include <algorithm>

namespace Agent {

using namespace Common;

Result<Outcome> Polls::ask(const QString &by, const AskFrame &ask)
{
    if (const auto checked = m_roles.checkModerator(by); !checked)
        return checked.error();
    if (m_polls.size() >= maximumPolls)
        return Error{ErrorCode::Conflict, MeetingText::tr("A room has at most %1 polls.").arg(maximumPolls),
                     MeetingText::tr("Remove one that is no longer needed.")};
    const auto poll = Poll::asked(m_last + 1, ask);
    if (!poll)
        return poll.error();
    m_polls.insert(++m_last, *poll);
    m_changed.insert(m_last);
    return Outcome{{Audience::everybody(), PollFrame{0, poll->info()}}};
}

Result<Outcome> Polls::vote(const QString &by, const VoteFrame &vote)
{
    if (const auto checked = m_roles.checkTakesPart(by); !checked)
        return checked.error();
    const auto poll = find(vote.poll);
    if (!poll)
        return poll.error();
    const UserId user = m_roles.person(by)->user;
    const auto changed = (*poll)->vote(user, vote.answers);
    if (!changed)
        return changed.error();
    if (!*changed)
        return Outcome{};
    m_changed.insert(vote.poll);
    return Outcome{{Audience::these(m_roles.connectionsOf(user)), VotedFrame{vote.poll, (*poll)->voteOf(user)}},
                   {(*poll)->info().live ? Audience::everybody() : Audience::moderators(),
                    VotesFrame{vote.poll, (*poll)->tally()}}};
}

Result<Outcome> Polls::end(const QString &by, qint64 id)
{
    const auto poll = moderated(by, id);
    if (!poll)
        return poll.error();
    if (const auto ended = (*poll)->end(); !ended)
        return ended.error();
    m_changed.insert(id);
    return Outcome{{Audience::everybody(), PollEndedFrame{0, id, (*poll)->tally()}}};
}

Result<Outcome> Polls::remove(const QString &by, qint64 id)
{
    if (const auto poll = moderated(by, id); !poll)
        return poll.error();
    m_polls.remove(id);
    m_changed.insert(id);
    return Outcome{{Audience::everybody(), PollRemovedFrame{0, id}}};
}

QList<PollInfo> Polls::polls() const
{
    QList<PollInfo> polls;
    for (const Poll &poll : m_polls)
        polls.append(poll.info());
    return polls;
}

Outcome Polls::resultsFor(const QString &id) const
{
    Outcome outcome;
    for (const Poll &poll : m_polls) {
        if (poll.info().ended || poll.info().live || m_roles.isModerator(id))
            outcome.append({Audience::one(id), VotesFrame{poll.info().id, poll.tally()}});
    }
    return outcome;
}

Outcome Polls::votesOf(const QString &id) const
{
    Outcome outcome;
    for (const Poll &poll : m_polls) {
        const QList<int> vote = poll.voteOf(m_roles.person(id)->user);
        if (!vote.isEmpty())
            outcome.append({Audience::one(id), VotedFrame{poll.info().id, vote}});
    }
    return outcome;
}

Result<void> Polls::restore(qint64 id, const QByteArray &content)
{
    const auto poll = Poll::restored(id, content);
    if (!poll)
        return poll.error();
    if (!m_polls.contains(id))
        m_polls.insert(id, *poll);
    m_last = std::max(m_last, id);
    return {};
}

void Polls::notStored(const QList<qint64> &ids)
{
    for (const qint64 id : ids)
        m_changed.insert(id);
}

QMap<qint64, QByteArray> Polls::takeChanges()
{
    QMap<qint64, QByteArray> changes;
    const QSet<qint64> changed = std::exchange(m_changed, {});
    for (const qint64 id : changed) {
        const auto poll = m_polls.constFind(id);
        changes.insert(id, poll == m_polls.constEnd() ? QByteArray() : poll->content());
    }
    return changes;
}

Result<Poll *> Polls::find(qint64 id)
{
    const auto poll = m_polls.find(id);
    if (poll == m_polls.end())
        return Error{ErrorCode::NotFound, MeetingText::tr("This poll was removed."),
                     MeetingText::tr("Look at the list of polls.")};
    return &*poll;
}

Result<Poll *> Polls::moderated(const QString &by, qint64 id)
{
    if (const auto checked = m_roles.checkModerator(by); !checked)
        return checked.error();
    return find(id);
}

} // namespace Agent
