// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/meeting/outcome.h"

#include <QMap>
#include <QSet>

#include <set>

/*!
    What one connection knows of a meeting when it does nothing but apply the frames that it is told, as a page does.
    So it shows whether they tell everything.
*/
class MeetingMirror
{
public:
    void take(const Agent::MeetingEventFrame &frame);
    void left(const QString &id); //!< the room's own `left`

    QStringList lines() const; //!< all that is known, for comparing

private:
    using Application = std::pair<QString, Common::Right>;

    void apply(const Common::MeetingFrame &meeting);
    void apply(const Common::RightsFrame &changed) { m_rights[changed.id] = changed.rights; }
    void apply(const Common::WaitingFrame &waiting) { m_waiting = waiting.on; }
    void apply(const Common::AppliedFrame &applied) { m_applications.insert(Application(applied.id, applied.right)); }
    void apply(const Common::AnsweredFrame &answered)
    {
        m_applications.erase(Application(answered.id, answered.right));
    }
    void apply(const Common::MutedFrame &muted);
    void apply(const Common::HandPlaceFrame &hand);
    void apply(const Common::TypingSeenFrame &typing);
    void apply(const Common::WhisperedFrame &) {}
    void apply(const Common::ChatModeSetFrame &mode) { m_chatModerated = mode.moderated; }
    void apply(const Common::HeldFrame &held) { m_held[held.line] = {held.from, held.text}; }
    void apply(const Common::SettledFrame &settled) { m_held.remove(settled.line); }
    void apply(const Common::PollFrame &asked) { m_polls[asked.poll.id] = asked.poll; }
    void apply(const Common::VotesFrame &votes) { m_tallies[votes.poll] = votes.tally; }
    void apply(const Common::VotedFrame &voted) { m_votes[voted.poll] = voted.answers; }
    void apply(const Common::PollEndedFrame &ended);
    void apply(const Common::PollRemovedFrame &removed);
    void apply(const Common::ChatSaidFrame &) {}

    bool m_waiting = false;
    bool m_chatModerated = false;
    QMap<QString, Common::Rights> m_rights; // of all who are in
    QSet<QString> m_muted;
    QStringList m_hands;
    QSet<QString> m_typing;
    std::set<Application> m_applications;
    QMap<qint64, QStringList> m_held;
    QMap<qint64, Common::PollInfo> m_polls;
    QMap<qint64, Common::PollTally> m_tallies;
    QMap<qint64, QList<int>> m_votes; // own ones
};
