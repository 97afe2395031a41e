// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/meeting/meeting.h"

#include "common/wire/roomprotocol.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/targets.h"
#include "tests/meeting/meetingmirror.h"

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcTime noon{1000};
constexpr int users = 5;
constexpr qsizetype mostPeople = 8;

RoomRules rulesOf(char first)
{
    RoomRules rules;
    rules.type = std::array{RoomType::Conference, RoomType::Restricted, RoomType::Interview}[size_t(uchar(first) % 3)];
    rules.isModerated = first & 4;
    rules.isChatModerated = first & 8;
    rules.defaultModerators = {UserId(1)};
    return rules;
}

/*! A room, its people, and what each of them has been told. */
class Company
{
public:
    explicit Company(const RoomRules &rules) : m_meeting(rules) {}

    void enter(int digit)
    {
        if (m_people.size() >= mostPeople)
            return;
        const UserId user(1 + digit % users);
        const Level level = user == UserId(2) ? Level::Moderator : user == UserId(3) ? Level::Admin : Level::User;
        const QString id = u"c%1"_s.arg(++m_connections);
        const QString was = digit >= users && !m_people.isEmpty() ? m_people.first() : QString();
        const bool replaces = !was.isEmpty() && m_users.value(was) == user;
        const Outcome outcome = m_meeting.enter({id, u"N"_s, user, level}, was);
        if (replaces)
            forget(was);
        m_people.append(id);
        m_users.insert(id, user);
        deliver(outcome);
        m_mirrors[id];
        deliver(m_meeting.welcome(id));
    }

    void leave(int digit)
    {
        if (m_people.isEmpty())
            return;
        const QString id = m_people.at(digit % m_people.size());
        const Outcome outcome = m_meeting.leave(id);
        forget(id);
        deliver(outcome);
    }

    void ask(int digit, const RoomClientFrame &frame)
    {
        const QString by = m_people.isEmpty() ? u"nobody"_s : m_people.at(digit % m_people.size());
        const auto *chat = frameIn<ChatFrame>(frame);
        const auto *request = std::get_if<MeetingClientFrame>(&frame);
        if (!chat && !request)
            return;
        const auto outcome = chat ? m_meeting.say(by, chat->text, noon) : m_meeting.request(by, *request, noon);
        if (outcome)
            return deliver(*outcome);
        Fuzz::checkRefusal(outcome.error());
    }

    void check() const
    {
        const auto now = known();
        for (auto mirror = m_mirrors.cbegin(); mirror != m_mirrors.cend(); ++mirror)
            Fuzz::promise(mirror->lines() == now.value(mirror.key()), "who was told of everything knows the room");
    }

    /*! Polls as they are stored are polls as they were. */
    void restore(const RoomRules &rules)
    {
        const auto changes = m_meeting.takePollChanges();
        Meeting other(rules);
        for (auto poll = changes.cbegin(); poll != changes.cend(); ++poll) {
            if (!poll->isEmpty())
                Fuzz::promise(bool(other.restorePoll(poll.key(), *poll)), "a poll that was stored can be read");
        }
    }

private:
    void forget(const QString &id)
    {
        m_people.removeAll(id);
        m_mirrors.remove(id);
        for (MeetingMirror &mirror : m_mirrors)
            mirror.left(id);
    }

    void deliver(const Outcome &outcome)
    {
        for (const MeetingEvent &event : outcome) {
            for (auto mirror = m_mirrors.begin(); mirror != m_mirrors.end(); ++mirror) {
                if (event.to.holds(mirror.key(), m_meeting.isModerator(mirror.key())))
                    mirror->take(event.frame);
            }
        }
    }

    QMap<QString, QStringList> known() const
    {
        QMap<QString, QStringList> known;
        for (const QString &id : m_people) {
            MeetingMirror mirror;
            const Outcome welcome = m_meeting.welcome(id);
            for (const MeetingEvent &event : welcome)
                mirror.take(event.frame);
            known.insert(id, mirror.lines());
        }
        return known;
    }

    Meeting m_meeting;
    QStringList m_people; // in the order in which they came
    QHash<QString, UserId> m_users;
    QMap<QString, MeetingMirror> m_mirrors;
    int m_connections = 0;
};

} // namespace

/*! The first byte chooses the room. Then a line each: +N comes in, -N leaves, N with a frame behind it asks. */
void Fuzz::meeting(const QByteArray &input)
{
    const RoomRules rules = rulesOf(input.isEmpty() ? '\0' : input.front());
    Company room(rules);
    const auto lines = input.mid(1).split('\n');
    for (const QByteArray &line : lines) {
        const auto digitAt = [&line](qsizetype at) { return line.size() > at ? uchar(line[at]) % 10 : 0; };
        if (line.startsWith('+'))
            room.enter(digitAt(1));
        else if (line.startsWith('-'))
            room.leave(digitAt(1));
        else if (const auto request = decodeRoomRequest(line.mid(1)))
            room.ask(digitAt(0), request->frame);
    }
    room.check(); // also that what was refused has changed nothing, as nobody was told of it
    room.restore(rules);
}
