// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/meeting/roles.h"

#include "agent/meeting/meetingtext.h"
#include "agent/meeting/refusals.h"

#include <algorithm>

namespace Agent {

using namespace Common;

namespace {

Error hasNot()
{
    return {ErrorCode::Conflict, MeetingText::tr("This person does not have this right."),
            MeetingText::tr("Look at the list of people.")};
}

} // namespace

Outcome Roles::enter(const Participant &person, const QString &former)
{
    Q_ASSERT(!m_members.contains(person.id) && (former.isEmpty() || m_members.contains(former)));
    const bool waited = isWaiting();
    Member member{person, ++m_entered, m_rules.rightsOfAll(), {}};
    if (!former.isEmpty()) {
        member = m_members.take(former);
        member.person = person;
    } else {
        const Rights given = m_given.value(person.user, member.own);
        member.own = given & ~Rights(Right::Moderate);
        member.moderator = isAlways(person) || given & Right::Moderate;
    }
    m_members.insert(person.id, member);

    Outcome outcome{rightsOf(member)};
    if (member.moderator && !member.standsIn)
        outcome += standDown();
    if (member.muted)
        outcome.append({Audience::everybody(), MutedFrame{0, person.id, true, person.id}});
    outcome += moderateAgain(waited);
    if (!former.isEmpty()) {
        for (const Right right : everyRight) {
            if (m_members[person.id].appliedFor & right)
                outcome.append({Audience::moderatorsAnd({person.id}), AppliedFrame{person.id, right}});
        }
    }
    return outcome;
}

Outcome Roles::leave(const QString &id)
{
    const bool waited = isWaiting();
    m_members.remove(id);
    return moderateAgain(waited);
}

Result<Outcome> Roles::apply(const QString &by, Right right)
{
    const auto member = m_members.find(by);
    if (member == m_members.end())
        return Refusals::notHere();
    if (member->rights() & right)
        return Error{ErrorCode::Conflict, MeetingText::tr("You have this right already."),
                     MeetingText::tr("Just use it.")};
    if (member->appliedFor & right)
        return Error{ErrorCode::Conflict, MeetingText::tr("You have applied for this right already."),
                     MeetingText::tr("Wait for a moderator's answer.")};
    member->appliedFor |= right;
    return Outcome{{Audience::moderatorsAnd({by}), AppliedFrame{by, right}}};
}

Result<Outcome> Roles::grant(const QString &by, const QString &id, Right right)
{
    const auto found = memberFor(by, id);
    if (!found)
        return found.error();
    Member &member = **found;
    if (member.rights() & right)
        return Error{ErrorCode::Conflict, MeetingText::tr("This person has this right already."),
                     MeetingText::tr("Look at the list of people.")};
    if (right == Right::Moderate)
        member.moderator = true;
    else
        member.own |= right;
    remember(member);
    Outcome outcome = answered(member);
    outcome.append(rightsOf(member));
    return outcome;
}

Result<Outcome> Roles::refuse(const QString &by, const QString &id, Right right)
{
    const auto found = memberFor(by, id);
    if (!found)
        return found.error();
    Member &member = **found;
    if (!(member.appliedFor & right))
        return Error{
            ErrorCode::NotFound,
            MeetingText::tr("This person has not applied for this right, or a moderator has answered already."),
            MeetingText::tr("Look at the list of people.")};
    member.appliedFor &= ~Rights(right);
    return Outcome{{Audience::moderatorsAnd({id}), AnsweredFrame{id, right, false}}};
}

Result<Outcome> Roles::take(const QString &by, const QString &id, Right right)
{
    const auto found = memberFor(by, id);
    if (!found)
        return found.error();
    Member &member = **found;
    if (!(member.rights() & right))
        return hasNot();
    if (right != Right::Moderate) {
        if (member.moderator)
            return Error{ErrorCode::Conflict, MeetingText::tr("Moderators have all rights."),
                         MeetingText::tr("Take away the right to moderate first.")};
        member.own &= ~Rights(right);
        remember(member);
        return Outcome{rightsOf(member)};
    }
    if (by != id && isAlways(member.person))
        return Error{ErrorCode::Forbidden, MeetingText::tr("This person is always a moderator of this room."),
                     MeetingText::tr("An administrator can change that in the room's settings.")};
    if (moderators().size() == 1)
        return Error{ErrorCode::Conflict, MeetingText::tr("You are the only moderator."),
                     MeetingText::tr("Let somebody else moderate first.")};
    member.moderator = false;
    remember(member);
    return Outcome{rightsOf(member)};
}

Result<Outcome> Roles::mute(const QString &by, const QString &id, bool on)
{
    if (!m_members.contains(by))
        return Refusals::notHere();
    const auto member = m_members.find(id);
    if (member == m_members.end())
        return Refusals::nobodyThere();
    if (by != id && !on)
        return Error{ErrorCode::Forbidden, MeetingText::tr("Only the person can open the microphone again."),
                     MeetingText::tr("Ask them to.")};
    if (by != id && !may(by, Right::MuteOthers))
        return Error{ErrorCode::Forbidden, MeetingText::tr("You may not mute others."),
                     MeetingText::tr("Ask a moderator, or apply for the right to mute others.")};
    if (member->muted == on)
        return Outcome{};
    member->muted = on;
    return Outcome{{Audience::everybody(), MutedFrame{0, id, on, by}}};
}

const Participant *Roles::person(const QString &id) const
{
    const auto member = m_members.constFind(id);
    return member == m_members.constEnd() ? nullptr : &member->person;
}

Result<Rights> Roles::rights(const QString &by) const
{
    if (const auto takesPart = checkTakesPart(by); !takesPart)
        return takesPart.error();
    return m_members.constFind(by)->rights();
}

bool Roles::may(const QString &id, Right right) const
{
    const auto member = m_members.constFind(id);
    return member != m_members.constEnd() && member->rights() & right && !isWaiting();
}

bool Roles::isModerator(const QString &id) const
{
    const auto member = m_members.constFind(id);
    return member != m_members.constEnd() && member->moderator;
}

bool Roles::isMuted(const QString &id) const
{
    const auto member = m_members.constFind(id);
    return member != m_members.constEnd() && member->muted;
}

bool Roles::isWaiting() const
{
    return m_rules.isModerated && std::ranges::none_of(m_members, &Member::moderator);
}

Result<void> Roles::checkModerator(const QString &by) const
{
    if (!m_members.contains(by))
        return Refusals::notHere();
    if (!isModerator(by))
        return Refusals::moderatorsOnly();
    return {};
}

Result<void> Roles::checkTakesPart(const QString &by) const
{
    if (!m_members.contains(by))
        return Refusals::notHere();
    if (isWaiting())
        return Refusals::roomWaits();
    return {};
}

QList<PersonRights> Roles::people() const
{
    QList<PersonRights> people;
    const auto members = inOrder();
    for (const Member *member : members)
        people.append({member->person.id, member->rights(), member->muted});
    return people;
}

QStringList Roles::moderators() const
{
    QStringList ids;
    for (const Member &member : m_members) {
        if (member.moderator)
            ids.append(member.person.id);
    }
    return ids;
}

QStringList Roles::connectionsOf(UserId user) const
{
    QStringList ids;
    for (const Member &member : m_members) {
        if (member.person.user == user)
            ids.append(member.person.id);
    }
    return ids;
}

Outcome Roles::applicationsFor(const QString &id) const
{
    Outcome outcome;
    const auto members = inOrder();
    for (const Member *member : members) {
        for (const Right right : everyRight) {
            if (member->appliedFor & right && (member->person.id == id || isModerator(id)))
                outcome.append({Audience::one(id), AppliedFrame{member->person.id, right}});
        }
    }
    return outcome;
}

Result<Roles::Member *> Roles::memberFor(const QString &by, const QString &id)
{
    if (const auto checked = checkModerator(by); !checked)
        return checked.error();
    const auto member = m_members.find(id);
    if (member == m_members.end())
        return Refusals::nobodyThere();
    return &*member;
}

bool Roles::isPreferred(const Member &member) const
{
    return isAlways(member.person) || member.person.level == Level::Moderator || member.person.level == Level::Admin;
}

bool Roles::isAlways(const Participant &person) const
{
    return person.isModerator || m_rules.defaultModerators.contains(person.user);
}

/*! Whether somebody who is not in had the right to moderate when they left. */
bool Roles::isSomebodyAway() const
{
    return std::any_of(m_given.keyValueBegin(), m_given.keyValueEnd(), [this](const auto &given) {
        return given.second & Right::Moderate && connectionsOf(given.first).isEmpty();
    });
}

/*! Who stands in does so no more: one of those who were moderators before is back. */
Outcome Roles::standDown()
{
    Outcome outcome;
    for (Member &member : m_members) {
        if (!std::exchange(member.standsIn, false))
            continue;
        member.moderator = false;
        outcome.append(rightsOf(member));
    }
    return outcome;
}

/*! What a person has been given or has lost stays with the user. */
void Roles::remember(const Member &member)
{
    const UserId user = member.person.user;
    const Rights rights = member.moderator ? member.own | Right::Moderate : member.own;
    if (m_given.value(user, m_rules.rightsOfAll()) == rights)
        return;
    if (rights == m_rules.rightsOfAll())
        m_given.remove(user);
    else
        m_given.insert(user, rights);
    m_changed.insert(user);
}

void Roles::restore(const Given &given)
{
    for (auto each = given.cbegin(); each != given.cend(); ++each) {
        if (*each)
            m_given.insert(each.key(), **each);
    }
}

Roles::Given Roles::takeChanges()
{
    Given changes;
    for (const UserId user : std::exchange(m_changed, {}))
        changes.insert(user, m_given.contains(user) ? std::optional(m_given.value(user)) : std::nullopt);
    return changes;
}

void Roles::notStored(const Given &given)
{
    for (auto each = given.cbegin(); each != given.cend(); ++each)
        m_changed.insert(each.key());
}

/*! Null when nobody may become it. */
Roles::Member *Roles::nextModerator()
{
    Member *next = nullptr;
    for (Member &member : m_members) {
        if (m_rules.isModerated && !isPreferred(member))
            continue;
        const auto rank = [this](const Member &each) { return std::pair(!isPreferred(each), each.order); };
        if (!next || rank(member) < rank(*next))
            next = &member;
    }
    return next;
}

QList<const Roles::Member *> Roles::inOrder() const
{
    QList<const Member *> members;
    for (const Member &member : m_members)
        members.append(&member);
    std::ranges::sort(members, {}, &Member::order);
    return members;
}

/*! Somebody came or left: makes somebody a moderator when there is none. */
Outcome Roles::moderateAgain(bool waitedBefore)
{
    Outcome outcome;
    if (std::ranges::none_of(m_members, &Member::moderator)) {
        if (Member *next = nextModerator()) {
            next->moderator = true;
            next->standsIn = isSomebodyAway();
            if (!next->standsIn)
                remember(*next);
            outcome = answered(*next);
            outcome.append(rightsOf(*next));
        }
    }
    if (isWaiting() != waitedBefore)
        outcome.append({Audience::everybody(), WaitingFrame{0, !waitedBefore}});
    return outcome;
}

/*! Ends the applications for what the member has by now. */
Outcome Roles::answered(Member &member)
{
    Outcome outcome;
    for (const Right right : everyRight) {
        if (member.appliedFor & member.rights() & right)
            outcome.append({Audience::moderatorsAnd({member.person.id}), AnsweredFrame{member.person.id, right, true}});
    }
    member.appliedFor &= ~member.rights();
    return outcome;
}

MeetingEvent Roles::rightsOf(const Member &member)
{
    return {Audience::everybody(), RightsFrame{0, member.person.id, member.rights()}};
}

} // namespace Agent
