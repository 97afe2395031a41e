// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/meeting/meetingmirror.h"

#include <QDebug>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

template <class Value>
QString shown(const char *what, const Value &value)
{
    QString text;
    QDebug(&text).nospace().noquote() << what << ' ' << value;
    return text;
}

QStringList sorted(const QSet<QString> &ids)
{
    QStringList list = ids.values();
    list.sort();
    return list;
}

} // namespace

void MeetingMirror::take(const MeetingEventFrame &frame)
{
    std::visit([this](const auto &each) { apply(each); }, frame);
}

void MeetingMirror::left(const QString &id)
{
    m_rights.remove(id);
    m_muted.remove(id);
    m_hands.removeOne(id);
    m_typing.remove(id);
    std::erase_if(m_applications, [&id](const Application &application) { return application.first == id; });
}

void MeetingMirror::apply(const MeetingFrame &meeting)
{
    *this = {};
    m_waiting = meeting.waiting;
    m_chatModerated = meeting.chatModerated;
    for (const PersonRights &person : meeting.people) {
        m_rights[person.id] = person.rights;
        if (person.muted)
            m_muted.insert(person.id);
    }
    m_hands = meeting.hands;
    m_typing = {meeting.typing.begin(), meeting.typing.end()};
    for (const PollInfo &poll : meeting.polls)
        m_polls[poll.id] = poll;
}

void MeetingMirror::apply(const MutedFrame &muted)
{
    if (muted.on)
        m_muted.insert(muted.id);
    else
        m_muted.remove(muted.id);
}

void MeetingMirror::apply(const HandPlaceFrame &hand)
{
    m_hands.removeOne(hand.id);
    if (hand.place > 0)
        m_hands.insert(hand.place - 1, hand.id);
}

void MeetingMirror::apply(const TypingSeenFrame &typing)
{
    if (typing.on)
        m_typing.insert(typing.id);
    else
        m_typing.remove(typing.id);
}

void MeetingMirror::apply(const PollEndedFrame &ended)
{
    m_polls[ended.poll].ended = true;
    m_tallies[ended.poll] = ended.tally;
    m_votes.remove(ended.poll);
}

void MeetingMirror::apply(const PollRemovedFrame &removed)
{
    m_polls.remove(removed.poll);
    m_tallies.remove(removed.poll);
    m_votes.remove(removed.poll);
}

QStringList MeetingMirror::lines() const
{
    QStringList lines{shown("waiting", m_waiting), shown("chat moderated", m_chatModerated), shown("hands", m_hands),
                      shown("muted", sorted(m_muted)), shown("typing", sorted(m_typing))};
    for (auto person = m_rights.begin(); person != m_rights.end(); ++person)
        lines.append(shown("rights", person.key()) + u' ' + QString::number(int(*person)));
    for (const auto &[id, right] : m_applications)
        lines.append(shown("applied", id) + u' ' + rightName(right));
    for (auto line = m_held.begin(); line != m_held.end(); ++line)
        lines.append(shown("held", line.key()) + shown("", *line));
    for (const PollInfo &poll : m_polls)
        lines.append(shown("poll", toJson(poll)));
    for (auto tally = m_tallies.begin(); tally != m_tallies.end(); ++tally) {
        if (tally->voters > 0) // before the first vote, a poll is as good as without results
            lines.append(shown("votes", tally.key()) + shown("", tally->counts) + shown("", tally->voters));
    }
    for (auto vote = m_votes.begin(); vote != m_votes.end(); ++vote)
        lines.append(shown("voted", vote.key()) + shown("", *vote));
    return lines;
}
