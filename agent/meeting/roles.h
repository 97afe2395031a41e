// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/meeting/outcome.h"
#include "agent/meeting/participant.h"
#include "agent/meeting/roomrules.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace Agent {

/*!
    Who is in a room and what each may do.

    Moderators: the default ones whenever they are in. When there is none, the one of those who may become it who has been
    in the longest: default moderators, moderators and administrators by their account before all others, these only in a
    room that is not moderated. So a room is never without one while somebody may become it.
    Who comes again has the rights that they had. Who became a moderator only because those who were it are away stands in
    for them, until one is back.
    Errors: NotFound (who is not in the room), Forbidden, Conflict (it is so already). A refused request changes nothing.
*/
class Roles
{
public:
    explicit Roles(const RoomRules &rules) : m_rules(rules) {}

    /*! `former`, which is in, is gone with it: the same person, connected anew, who keeps everything. */
    Outcome enter(const Participant &person, const QString &former = {});
    Outcome leave(const QString &id);

    Common::Result<Outcome> apply(const QString &by, Common::Right right);
    Common::Result<Outcome> grant(const QString &by, const QString &id, Common::Right right);
    Common::Result<Outcome> refuse(const QString &by, const QString &id, Common::Right right);
    Common::Result<Outcome> take(const QString &by, const QString &id, Common::Right right);
    Common::Result<Outcome> mute(const QString &by, const QString &id, bool on);

    const RoomRules &rules() const { return m_rules; }
    const Participant *person(const QString &id) const;             //!< null when nobody is in by that id
    Common::Result<Common::Rights> rights(const QString &by) const; //!< errors: as checkTakesPart()
    bool may(const QString &id, Common::Right right) const;
    bool isModerator(const QString &id) const;
    bool isMuted(const QString &id) const;
    using Given = QMap<Common::UserId, std::optional<Common::Rights>>; //!< nothing = as all
    void restore(const Given &given);                                  //!< before anybody is in
    Given takeChanges();                //!< what users were given or lost since the last call
    void notStored(const Given &given); //!< it comes with the next changes, as it then is

    bool isWaiting() const; //!< a moderated room, for a moderator: nobody has any right
    Common::Result<void> checkModerator(const QString &by) const;
    Common::Result<void> checkTakesPart(const QString &by) const; //!< is in, and the room does not wait

    QList<Common::PersonRights> people() const; //!< the longest present first
    QStringList moderators() const;
    QStringList connectionsOf(Common::UserId user) const;
    Outcome applicationsFor(const QString &id) const; //!< those that this person may know

private:
    struct Member
    {
        Participant person;
        qint64 order = 0;          // of coming in
        Common::Rights own;        // beside what being a moderator gives
        Common::Rights appliedFor; // nothing that the person has
        bool moderator = false;
        bool standsIn = false;
        bool muted = false;

        Common::Rights rights() const { return moderator ? Common::allRights : own; }
    };

    Common::Result<Member *> memberFor(const QString &by, const QString &id); // by a moderator
    bool isPreferred(const Member &member) const;
    Member *nextModerator();
    QList<const Member *> inOrder() const;
    bool isAlways(const Participant &person) const;
    bool isSomebodyAway() const;
    Outcome standDown();
    void remember(const Member &member);
    Outcome moderateAgain(bool waitedBefore);
    static Outcome answered(Member &member);
    static MeetingEvent rightsOf(const Member &member);

    const RoomRules m_rules;
    QHash<QString, Member> m_members;
    QHash<Common::UserId, Common::Rights> m_given; // to users, other than what all have
    QSet<Common::UserId> m_changed;
    qint64 m_entered = 0;
};

} // namespace Agent
