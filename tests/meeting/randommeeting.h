// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/meeting/meeting.h"
#include "tests/meeting/meetingmirror.h"

#include <QRandomGenerator>

/*!
    A room in which people come, go and ask for all sorts of things, mostly sensible, the same in every run of a seed.
    After each step it says which promise of the rules was broken, if any: see check().
*/
class RandomMeeting
{
public:
    RandomMeeting(const Agent::RoomRules &rules, quint32 seed);

    QString step(); //!< what was wrong with it; empty = nothing

    int done() const { return m_done; }
    int refused() const { return m_refused; }

    static constexpr Common::UserId boss{1}; //!< the default moderator, where the room has one

private:
    using Request = std::variant<Common::MeetingClientFrame, Common::ChatFrame>;

    void enter();
    void leave();
    void ask();
    Request anyRequest();
    Common::AskFrame anyQuestion();
    bool mayBeDone(const QString &by, const Request &request) const;
    void deliver(const Agent::Outcome &outcome);
    void checkSecret(const Agent::MeetingEvent &event, const QString &receiver);
    void note(const QString &by, const Request &request);
    void check();
    void checkModerators();
    void checkVotes();
    bool isWaiting() const;
    QMap<QString, QStringList> known() const; // by a welcome for each who is in
    void fail(const QString &what) { m_wrong = m_wrong.isEmpty() ? what : m_wrong; }

    QString anybody(); // an id, most times of somebody who is in
    bool chance(int percent) { return int(m_random.bounded(100)) < percent; }
    template <class List>
    auto oneOf(const List &list)
    {
        return list[qsizetype(m_random.bounded(quint32(std::size(list))))];
    }

    const Agent::RoomRules m_rules;
    QRandomGenerator m_random;
    Agent::Meeting m_meeting;
    QMap<QString, Agent::Participant> m_people;
    QMap<QString, MeetingMirror> m_mirrors; // of those who are in
    QMap<QString, Common::UserId> m_users;  // of all ids ever
    QMap<qint64, Common::PollInfo> m_polls;
    QMap<qint64, QMap<Common::UserId, QList<int>>> m_votes;
    int m_connections = 0;
    int m_done = 0;
    int m_refused = 0;
    QString m_wrong;
};
