// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/meeting/randommeeting.h"

#include "tests/meeting/told.h"

#include <algorithm>

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcTime noon{1000};
constexpr int mostConnections = 10;

bool isPreferred(const RoomRules &rules, const Participant &person)
{
    return person.level != Level::User || rules.defaultModerators.contains(person.user);
}

} // namespace

RandomMeeting::RandomMeeting(const RoomRules &rules, quint32 seed) : m_rules(rules), m_random(seed), m_meeting(rules)
{
}

QString RandomMeeting::step()
{
    const int kind = int(m_random.bounded(100));
    if (kind < 12 && m_people.size() < mostConnections)
        enter();
    else if (kind < 20 && !m_people.isEmpty())
        leave();
    else
        ask();
    check();
    return m_wrong;
}

void RandomMeeting::enter()
{
    const UserId user(1 + m_random.bounded(7));
    const Level level = user == UserId(2) ? Level::Moderator : user == UserId(3) ? Level::Admin : Level::User;
    const Participant person{u"c%1"_s.arg(++m_connections), u"N%1"_s.arg(user.value), user, level};
    const QString was = chance(40) ? anybody() : QString();
    const bool replaces = m_people.contains(was) && m_people[was].user == user;
    const bool moderated = m_meeting.isModerator(was);
    const Outcome outcome = m_meeting.enter(person, was);
    if (replaces) {
        m_people.remove(was);
        m_mirrors.remove(was);
        for (MeetingMirror &mirror : m_mirrors)
            mirror.left(was);
        if (moderated != m_meeting.isModerator(person.id) && moderated)
            fail(u"a moderator who came anew is none"_s);
    }
    m_people[person.id] = person;
    m_users[person.id] = user;
    deliver(outcome);
    m_mirrors[person.id]; // knows nothing before the welcome
    deliver(m_meeting.welcome(person.id));
}

void RandomMeeting::leave()
{
    const QString id = oneOf(m_people.keys());
    const Outcome outcome = m_meeting.leave(id);
    m_people.remove(id);
    m_mirrors.remove(id);
    for (MeetingMirror &mirror : m_mirrors)
        mirror.left(id);
    deliver(outcome);
}

void RandomMeeting::ask()
{
    const QString by = anybody();
    const Request request = anyRequest();
    const auto before = known();
    const bool may = mayBeDone(by, request);
    const auto *chat = std::get_if<ChatFrame>(&request);
    const bool isHeld = chat && before.value(by).contains(u"chat moderated true"_s) && !m_meeting.isModerator(by);
    const auto answer =
        chat ? m_meeting.say(by, chat->text, noon) : m_meeting.request(by, std::get<MeetingClientFrame>(request), noon);
    if (answer && !may)
        return fail(u"something was done for %1 that they may not do"_s.arg(by));
    if (!answer) {
        ++m_refused;
        if (known() != before || !m_meeting.takePollChanges().isEmpty())
            fail(u"a refusal changed something"_s);
        if (told(answer) == QStringList{u"refused without words"_s})
            fail(u"a refusal does not say what is wrong and what to do"_s);
        return;
    }
    ++m_done;
    for (const MeetingEvent &event : *answer) {
        if (isHeld && std::holds_alternative<ChatSaidFrame>(event.frame))
            fail(u"a line passed that was to wait"_s);
    }
    note(by, request);
    deliver(*answer);
}

RandomMeeting::Request RandomMeeting::anyRequest()
{
    const QString id = anybody();
    const Right right = oneOf(everyRight);
    const qint64 number = m_random.bounded(12);
    const bool yes = chance(60);
    switch (m_random.bounded(17)) {
    case 0: return ApplyFrame{right};
    case 1: return GrantFrame{id, right};
    case 2: return RefuseFrame{id, right};
    case 3: return TakeFrame{id, right};
    case 4: return MuteFrame{id, yes};
    case 5: return HandFrame{yes};
    case 6: return HandFrame{chance(20), id};
    case 7: return TypingFrame{yes};
    case 8: return WhisperFrame{id, chance(80) ? u"psst"_s : QString()};
    case 9: return ChatModeFrame{yes};
    case 10: return SettleFrame{number + m_done / 30, yes};
    case 11: return anyQuestion();
    case 12:
    case 13: {
        QList<int> answers;
        for (int count = int(m_random.bounded(4)); count > 0; --count)
            answers.append(int(m_random.bounded(4U)) - (chance(5) ? 2 : 0));
        return VoteFrame{m_polls.isEmpty() ? number : oneOf(m_polls.keys()), answers};
    }
    case 14: return EndPollFrame{m_polls.isEmpty() ? number : oneOf(m_polls.keys())};
    case 15: return RemovePollFrame{m_polls.isEmpty() ? number : oneOf(m_polls.keys())};
    default: return ChatFrame{chance(90) ? u"hello"_s : QString()};
    }
}

AskFrame RandomMeeting::anyQuestion()
{
    const PollKind kind = oneOf(QList<PollKind>{PollKind::YesNo, PollKind::Numeric, PollKind::Choice});
    const QStringList answers =
        chance(90) == (kind == PollKind::Choice) ? QStringList{u"a"_s, u"b"_s, u"c"_s} : QStringList();
    return {u"Well?"_s, kind, answers, kind == PollKind::Choice && chance(50), chance(50)};
}

/*! Whether the sender has what the request needs; it may be refused all the same. */
bool RandomMeeting::mayBeDone(const QString &by, const Request &request) const
{
    if (!m_people.contains(by))
        return false;
    if (std::holds_alternative<ChatFrame>(request))
        return !isWaiting();
    const auto &frame = std::get<MeetingClientFrame>(request);
    if (std::holds_alternative<ApplyFrame>(frame))
        return true;
    if (const auto *hand = std::get_if<HandFrame>(&frame))
        return hand->id.isEmpty() || hand->id == by || (!hand->up && m_meeting.isModerator(by));
    if (const auto *mute = std::get_if<MuteFrame>(&frame))
        return mute->id == by || (mute->on && m_meeting.may(by, Right::MuteOthers));
    if (const auto *typing = std::get_if<TypingFrame>(&frame))
        return !typing->on || !isWaiting();
    if (std::holds_alternative<WhisperFrame>(frame) || std::holds_alternative<VoteFrame>(frame))
        return !isWaiting();
    return m_meeting.isModerator(by);
}

void RandomMeeting::deliver(const Outcome &outcome)
{
    for (const MeetingEvent &event : outcome) {
        const auto ids = m_mirrors.keys();
        for (const QString &id : ids) {
            if (!event.to.holds(id, m_meeting.isModerator(id)))
                continue;
            m_mirrors[id].take(event.frame);
            checkSecret(event, id);
        }
    }
}

void RandomMeeting::checkSecret(const MeetingEvent &event, const QString &receiver)
{
    const bool moderator = m_meeting.isModerator(receiver);
    if (const auto *held = std::get_if<HeldFrame>(&event.frame);
        held && !moderator && m_users[held->from] != m_users[receiver])
        fail(u"%1 read a line that waits"_s.arg(receiver));
    if (const auto *whisper = std::get_if<WhisperedFrame>(&event.frame);
        whisper && whisper->from != receiver && whisper->to != receiver)
        fail(u"%1 heard a whisper"_s.arg(receiver));
    if (const auto *votes = std::get_if<VotesFrame>(&event.frame);
        votes && !moderator && !m_polls[votes->poll].live && !m_polls[votes->poll].ended)
        fail(u"%1 saw results too early"_s.arg(receiver));
    if (const auto *voted = std::get_if<VotedFrame>(&event.frame);
        voted && m_votes[voted->poll].value(m_users[receiver]) != voted->answers)
        fail(u"%1 was told of another's vote"_s.arg(receiver));
}

/*! What the polls are by now, from what was asked for and done. */
void RandomMeeting::note(const QString &by, const Request &request)
{
    const auto *frame = std::get_if<MeetingClientFrame>(&request);
    if (!frame)
        return;
    if (const auto *vote = std::get_if<VoteFrame>(frame)) {
        QList<int> answers = vote->answers;
        std::ranges::sort(answers);
        m_votes[vote->poll][m_users[by]] = answers;
    } else if (const auto *end = std::get_if<EndPollFrame>(frame)) {
        m_polls[end->poll].ended = true;
    } else if (const auto *remove = std::get_if<RemovePollFrame>(frame)) {
        m_polls.remove(remove->poll);
    } else if (std::holds_alternative<AskFrame>(*frame)) {
        const auto state = std::get<MeetingFrame>(m_meeting.welcome(by).first().frame);
        m_polls[state.polls.last().id] = state.polls.last();
    }
    m_meeting.takePollChanges();
}

void RandomMeeting::check()
{
    const auto state = known();
    for (auto mirror = m_mirrors.begin(); mirror != m_mirrors.end(); ++mirror) {
        if (mirror->lines() != state[mirror.key()])
            fail(u"%1 was told\n  %2\nbut it is\n  %3"_s.arg(mirror.key(), mirror->lines().join(u"\n  "_s),
                                                             state[mirror.key()].join(u"\n  "_s)));
    }
    checkModerators();
    checkVotes();
}

void RandomMeeting::checkModerators()
{
    bool anybodyAllowed = false;
    bool anybodyModerates = false;
    for (const Participant &person : std::as_const(m_people)) {
        const bool moderates = m_meeting.isModerator(person.id);
        anybodyAllowed = anybodyAllowed || !m_rules.isModerated || isPreferred(m_rules, person);
        anybodyModerates = anybodyModerates || moderates;
        for (const Right right : everyRight) {
            if (moderates && !m_meeting.may(person.id, right))
                fail(u"a moderator lacks a right"_s);
            if (isWaiting() && m_meeting.may(person.id, right))
                fail(u"somebody has a right while the room waits"_s);
        }
    }
    if (anybodyAllowed && !anybodyModerates)
        fail(u"nobody moderates, but somebody may"_s);
}

void RandomMeeting::checkVotes()
{
    for (const Participant &person : std::as_const(m_people)) {
        const Outcome welcome = m_meeting.welcome(person.id);
        for (const MeetingEvent &event : welcome) {
            const auto *votes = std::get_if<VotesFrame>(&event.frame);
            if (!votes)
                continue;
            PollTally expected{QList<int>(votes->tally.counts.size()), int(m_votes[votes->poll].size())};
            for (const QList<int> &vote : std::as_const(m_votes[votes->poll])) {
                for (const int answer : vote)
                    ++expected.counts[answer];
            }
            if (votes->tally != expected)
                fail(u"poll %1 is counted wrong"_s.arg(votes->poll));
        }
    }
}

bool RandomMeeting::isWaiting() const
{
    return m_rules.isModerated
        && std::ranges::none_of(m_people, [this](const Participant &each) { return m_meeting.isModerator(each.id); });
}

QMap<QString, QStringList> RandomMeeting::known() const
{
    QMap<QString, QStringList> known;
    for (const Participant &person : m_people) {
        MeetingMirror mirror;
        const Outcome welcome = m_meeting.welcome(person.id);
        for (const MeetingEvent &event : welcome)
            mirror.take(event.frame);
        known[person.id] = mirror.lines();
    }
    return known;
}

QString RandomMeeting::anybody()
{
    if (m_people.isEmpty() || chance(8))
        return chance(50) ? u"c%1"_s.arg(m_random.bounded(1 + m_connections)) : u"nobody"_s;
    return oneOf(m_people.keys());
}
