// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/meeting/outcome.h"
#include "agent/meeting/poll.h"

#include <QMap>
#include <QSet>

namespace Agent {

class Roles;

/*!
    The polls of a room. Moderators ask, end and remove them and see the results at once, the others when a poll has ended or
    is live. All who are in may vote.
    Errors: as Roles and Poll, and Conflict where there are maximumPolls already.
*/
class Polls
{
public:
    explicit Polls(const Roles &roles) : m_roles(roles) {}

    Common::Result<Outcome> ask(const QString &by, const Common::AskFrame &ask);
    Common::Result<Outcome> vote(const QString &by, const Common::VoteFrame &vote);
    Common::Result<Outcome> end(const QString &by, qint64 poll);
    Common::Result<Outcome> remove(const QString &by, qint64 poll);

    QList<Common::PollInfo> polls() const;       //!< oldest first
    Outcome resultsFor(const QString &id) const; //!< those that this person may know
    Outcome votesOf(const QString &id) const;    //!< the person's own, who is in

    /*! What a poll was when it was stored. One that is there stays. Invalid: the content cannot be read. */
    Common::Result<void> restore(qint64 id, const QByteArray &content);
    /*! The contents of all that changed since the last call; empty = the poll was removed. */
    QMap<qint64, QByteArray> takeChanges();
    void notStored(const QList<qint64> &ids); //!< they come with the next changes, as they then are

    static constexpr int maximumPolls = 20;

private:
    Common::Result<Poll *> find(qint64 id);
    Common::Result<Poll *> moderated(const QString &by, qint64 id);

    const Roles &m_roles; // not owned, outlives this
    QMap<qint64, Poll> m_polls;
    QSet<qint64> m_changed;
    qint64 m_last = 0; // id, ever
};

} // namespace Agent
