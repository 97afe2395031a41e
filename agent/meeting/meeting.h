// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/meeting/chatrules.h"
#include "agent/meeting/hands.h"
#include "agent/meeting/polls.h"
#include "agent/meeting/roles.h"

namespace Agent {

/*!
    What people do in one room: their rights, hands, words and polls, as rules alone. It sends and stores nothing.

    What each call changed is told to the people in the order of its Outcome, before anything that happens later. `left` and
    `entered` are the room's to tell, before what enter() and leave() give.
    Errors of requests: NotFound, Forbidden, Conflict, Invalid; a refused request changes nothing.
    Threads: used in one thread at a time.
*/
class Meeting
{
public:
    explicit Meeting(const RoomRules &rules);
    Meeting(const Meeting &) = delete;
    Meeting &operator=(const Meeting &) = delete;

    /*!
        Somebody comes in. The outcome is for those who were in before; who comes gets welcome() after `joined` instead.
        `was` is the id of the person's last connection: where that is still in, it is gone with this, and its rights and
        its hand are the new one's.
    */
    Outcome enter(const Participant &person, const QString &was = {});
    Outcome leave(const QString &id);
    Outcome welcome(const QString &id) const; //!< how things stand, for who is in

    Common::Result<Outcome> say(const QString &by, const QString &text, Common::UtcTime at);
    Common::Result<Outcome> request(const QString &by, const Common::MeetingClientFrame &frame, Common::UtcTime at);

    /*! What somebody may do at this moment. NotFound; Conflict while the room waits. */
    Common::Result<Common::Rights> rights(const QString &id) const { return m_roles.rights(id); }
    bool may(const QString &id, Common::Right right) const { return m_roles.may(id, right); }
    bool isModerator(const QString &id) const { return m_roles.isModerator(id); }
    bool isMuted(const QString &id) const { return m_roles.isMuted(id); }

    Common::Result<void> restorePoll(qint64 id, const QByteArray &content) { return m_polls.restore(id, content); }
    QMap<qint64, QByteArray> takePollChanges() { return m_polls.takeChanges(); } //!< empty content = removed
    void pollsNotStored(const QList<qint64> &ids) { m_polls.notStored(ids); }
    void restoreRights(const Roles::Given &given) { m_roles.restore(given); }
    Roles::Given takeRightsChanges() { return m_roles.takeChanges(); }
    void rightsNotStored(const Roles::Given &given) { m_roles.notStored(given); }

private:
    Common::Result<Outcome> perform(const QString &by, const Common::MeetingClientFrame &frame, Common::UtcTime at);
    Outcome welcomeChanged(const QStringList &moderatorsBefore, const QString &except = {}) const;

    Roles m_roles;
    Hands m_hands;
    ChatRules m_chat;
    Polls m_polls;
};

} // namespace Agent
