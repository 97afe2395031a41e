// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/ids.h"
#include "common/wire/meetingframes.h"

#include <QHash>

namespace Agent {

/*!
    A question to the people in a room. Every user has one vote, which may be changed until the poll has ended; from then on
    only the sums are kept.
    Errors: Invalid, Conflict (it has ended).
*/
class Poll
{
public:
    static Common::Result<Poll> asked(qint64 id, const Common::AskFrame &ask);
    static Common::Result<Poll> restored(qint64 id, const QByteArray &content);
    QByteArray content() const; //!< JSON for restored(), with the votes

    const Common::PollInfo &info() const { return m_info; }
    Common::Result<bool> vote(Common::UserId user, QList<int> answers); //!< whether it is another than before
    Common::Result<void> end();
    Common::PollTally tally() const;
    QList<int> voteOf(Common::UserId user) const { return m_votes.value(user); } //!< in ascending order

    static constexpr int maximumQuestionLength = 500;
    static constexpr int maximumAnswerLength = 200;
    static constexpr int minimumAnswers = 2;
    static constexpr int maximumAnswers = 20;

private:
    explicit Poll(const Common::PollInfo &info) : m_info(info) {}
    static Common::Result<Poll> checked(const Common::PollInfo &info);
    int answerCount() const;
    Common::Result<void> restoreVotes(const QJsonObject &content);
    Common::Result<void> restoreTally(const QJsonObject &content);

    Common::PollInfo m_info;
    QHash<Common::UserId, QList<int>> m_votes; // while it goes on
    Common::PollTally m_final;                 // since it has ended
};

} // namespace Agent
