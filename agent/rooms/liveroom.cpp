// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/rooms/liveroom.h"

#include "agent/links/textframe.h"
#include "agent/meeting/refusals.h"
#include "agent/rooms/roomlink.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(lcRoom, "agent.rooms")

namespace Agent {

using namespace Common;

namespace {

RoomRules rulesOf(const Room &room)
{
    RoomRules rules{room.type, room.isModerated, room.isChatModerated,
                    QSet<UserId>(room.moderators.cbegin(), room.moderators.cend())};
    if (room.owner)
        rules.defaultModerators.insert(room.owner);
    return rules;
}

} // namespace

LiveRoom::LiveRoom(const RoomLease &lease, const QString &name, const QString &nodeName, int capacity, Millis openedAt,
                   const MediaSource &media)
    : m_lease(lease)
    , m_name(name)
    , m_nodeName(nodeName)
    , m_capacity(capacity)
    , m_openedAt(openedAt)
    , m_media(media)
    , m_emptySince(openedAt)
{
}

void LiveRoom::settle()
{
    m_phase = Phase::Settling;
    m_unknownSince.reset();
}

void LiveRoom::setOpen()
{
    m_phase = Phase::Open;
    m_awaited.clear();
    const auto waiting = takeWaiting();
    for (const auto &then : waiting)
        then();
}

void LiveRoom::setOpen(const RoomMemory &memory)
{
    m_settings = memory.settings;
    m_chat = memory.chat;
    if (!m_chat.isEmpty())
        m_seq = m_savedSeq = m_chat.last().seq;
    m_meeting = std::make_unique<Meeting>(rulesOf(m_settings));
    for (auto poll = memory.polls.cbegin(); poll != memory.polls.cend(); ++poll) {
        if (const auto restored = m_meeting->restorePoll(poll.key(), poll.value()); !restored)
            qCCritical(lcRoom).noquote() << "poll" << poll.key() << "of room" << m_lease.room.value
                                         << "is lost:" << restored.error().message;
    }
    m_meeting->restoreRights(memory.rights);
    m_board = std::make_unique<RoomBoard>(memory.board, m_seq);
    m_streams = std::make_unique<RoomStreams>(m_media, m_lease, m_settings, forStreams());
    if (memory.isRecorded)
        m_streams->goOnRecording();
    setOpen();
}

QSet<UserId> LiveRoom::users() const
{
    QSet<UserId> users;
    for (const Member &member : m_members)
        users.insert(member.person.userId);
    return users;
}

int LiveRoom::connectionsOf(UserId user) const
{
    return int(std::ranges::count(m_members, user, [](const Member &member) { return member.person.userId; }));
}

QList<RoomLink *> LiveRoom::links() const
{
    QList<RoomLink *> links;
    for (const Member &member : m_members)
        links.append(member.link);
    return links;
}

QList<LiveRoom::Member>::const_iterator LiveRoom::memberOf(RoomLink *link) const
{
    return std::ranges::find(m_members, link, &Member::link);
}

bool LiveRoom::isModerator(RoomLink *link) const
{
    const auto member = memberOf(link);
    return member != m_members.cend() && m_meeting->isModerator(member->person.id);
}

const LiveRoom::Member *LiveRoom::memberOf(const QString &id) const
{
    const auto member = std::ranges::find(m_members, id, [](const Member &each) { return each.person.id; });
    return member == m_members.cend() ? nullptr : &*member;
}

RoomLink *LiveRoom::linkOf(const QString &id) const
{
    const Member *member = memberOf(id);
    return member ? member->link : nullptr;
}

void LiveRoom::setSettings(const Room &settings)
{
    m_settings = settings;
    if (m_streams)
        m_streams->setSettings(settings);
}

/*! With the number that it has in the room's order, when it is of a kind that has one. */
template <class Frames> // a variant
QByteArray LiveRoom::encodeForAll(const Frames &frames)
{
    return std::visit(
        [this](auto frame) {
            if constexpr (requires { frame.seq; })
                frame.seq = ++m_seq;
            return encode(frame);
        },
        frames);
}

RoomStreams::Room LiveRoom::forStreams()
{
    return {[this](const QString &id) { return m_meeting->rights(id); },
            [this](const QString &id, const QByteArray &text) {
                if (RoomLink *link = linkOf(id))
                    link->send(text);
            },
            [this](const QString &id, const QByteArray &text) {
                if (RoomLink *link = linkOf(id))
                    link->pass(text);
            },
            [this](const MediaServerFrame &frame) { sendToAll(encodeForAll(frame)); },
            [this](const QString &id) {
                const Member *member = memberOf(id);
                return member ? std::optional(member->person) : std::nullopt;
            },
            [this](const QString &id) {
                const Member *member = memberOf(id);
                return member && mayRecord(member->mayRecord, m_meeting->isModerator(id));
            },
            [this] {
                QByteArrayList texts;
                const QByteArrayList frames = m_board->state();
                for (const QByteArray &frame : frames)
                    texts.append(textIn(frame).toByteArray());
                return texts;
            }};
}

RoomLink *LiveRoom::add(RoomLink *link, const Entrant &entrant)
{
    const Person &person = entrant.person;
    const auto former = std::ranges::find_if(m_members, [&](const Member &member) {
        return member.person.id == entrant.was && member.person.userId == person.userId;
    });
    RoomLink *last = former == m_members.end() ? nullptr : former->link;
    const qint64 since = last || hasLeft(entrant.was, person.userId) ? knownTo(entrant.since) : -1;
    if (last) {
        m_members.erase(former);
        m_fanOut.remove(last);
        sendToAll(encode(LeftFrame{++m_seq, entrant.was, LeftReason::Lost}));
    }
    sendToAll(encode(EnteredFrame{++m_seq, person}));
    m_streams->enter(person.id, last ? entrant.was : QString());
    tell(m_meeting->enter({person.id, person.name, person.userId, entrant.level, entrant.isModerator},
                          last ? entrant.was : QString()));
    m_members.append({link, person, entrant.mayRecord});
    m_mostPeople = std::max(m_mostPeople, int(users().size()));
    m_fanOut.add(link);
    tellState(link, since);
    return last;
}

bool LiveRoom::hasLeft(const QString &id, UserId user) const
{
    return std::ranges::any_of(m_gone, [&](const Gone &gone) { return gone.id == id && gone.user == user; });
}

/*!
    Number of the last event that somebody knows of who says so; -1 when it says nothing. Numbers are this room's while it is
    open here: only who was in since then can mean them.
*/
qint64 LiveRoom::knownTo(qint64 since) const
{
    return since > 0 && since <= m_seq ? since : -1;
}

void LiveRoom::tellState(RoomLink *link)
{
    tellState(link, -1);
}

void LiveRoom::tellState(RoomLink *link, qint64 since)
{
    const auto self = memberOf(link);
    Q_ASSERT(self != m_members.cend());
    const auto missed = since < 0 ? std::nullopt : m_board->since(since);
    JoinedFrame state{m_lease.room, m_name, m_lease.node, m_nodeName,        self->person.id,
                      m_seq,        {},     {},           missed.has_value()};
    for (const Member &member : m_members)
        state.people.append(member.person);
    for (const ChatLine &line : m_chat) {
        if (!missed || line.seq > since)
            state.chat.append(line);
    }
    QByteArrayList frames{textFrame(encode(state)), textFrame(encode(SavedFrame{m_savedSeq}))};
    const Outcome welcome = m_meeting->welcome(self->person.id);
    for (const MeetingEvent &event : welcome)
        frames.append(textFrame(std::visit([](const auto &frame) { return encode(frame); }, event.frame)));
    frames.append(textFrame(m_streams->state(self->person.id)));
    frames += missed ? *missed : m_board->state();
    frames.append(textFrame(encode(m_board->history(self->person.userId))));
    link->sendState(frames);
}

void LiveRoom::remove(RoomLink *link, LeftReason reason, Millis now)
{
    const auto member = memberOf(link);
    if (member == m_members.cend()) // replaced by the person's next connection
        return;
    const Person gone = member->person;
    m_members.erase(member);
    m_fanOut.remove(link);
    if (m_members.isEmpty())
        m_emptySince = now;
    m_gone.enqueue({gone.id, gone.userId});
    if (m_gone.size() > keptGone)
        m_gone.dequeue();
    if (connectionsOf(gone.userId) == 0)
        m_board->leave(gone.userId);
    sendToAll(encode(LeftFrame{++m_seq, gone.id, reason}));
    tell(m_meeting->leave(gone.id));
    m_streams->leave(gone.id);
}

Result<QList<ChatLine>> LiveRoom::check(RoomLink *link, const QString &text, UtcTime at)
{
    const auto outcome = m_meeting->say(memberOf(link)->person.id, text, at);
    if (!outcome)
        return outcome.error();
    return tell(*outcome);
}

Result<QList<ChatLine>> LiveRoom::request(RoomLink *link, const MeetingClientFrame &frame, UtcTime at)
{
    const auto outcome = m_meeting->request(memberOf(link)->person.id, frame, at);
    if (!outcome)
        return outcome.error();
    return tell(*outcome);
}

/*! Tells all but what is said aloud, which is for the caller to say. */
QList<ChatLine> LiveRoom::tell(const Outcome &outcome)
{
    QList<ChatLine> toSay;
    for (const MeetingEvent &event : outcome) {
        if (const auto *said = std::get_if<ChatSaidFrame>(&event.frame)) {
            toSay.append(said->line);
            continue;
        }
        const bool isForAll = event.to.kind == Audience::Kind::Everybody;
        const QByteArray text = encodeForAll(event.frame);
        if (isForAll) {
            sendToAll(text);
            continue;
        }
        for (const Member &member : std::as_const(m_members)) {
            if (event.to.holds(member.person.id, m_meeting->isModerator(member.person.id)))
                member.link->send(text);
        }
    }
    noteForStreams(outcome);
    return toSay;
}

/*! What people do in the meeting changes what they may let others see and hear. */
void LiveRoom::noteForStreams(const Outcome &outcome)
{
    bool areRightsOther = false;
    for (const MeetingEvent &event : outcome) {
        areRightsOther = areRightsOther || std::holds_alternative<RightsFrame>(event.frame)
            || std::holds_alternative<WaitingFrame>(event.frame);
        if (const auto *muted = std::get_if<MutedFrame>(&event.frame))
            m_streams->mute(muted->id, muted->on);
    }
    if (areRightsOther)
        m_streams->noteRights();
}

Result<void> LiveRoom::checkDraws(const QString &id, const BoardClientFrame &frame) const
{
    if (m_meeting->isModerator(id))
        return {};
    if (std::holds_alternative<BoardShowFrame>(frame))
        return Refusals::moderatorsOnly();
    if (!m_meeting->may(id, Right::Draw))
        return Error{ErrorCode::Forbidden, QCoreApplication::translate("Rooms", "You may not draw here."),
                     QCoreApplication::translate("Rooms", "Ask a moderator for the right to draw.")};
    return {};
}

Result<void> LiveRoom::draw(RoomLink *link, const BoardClientFrame &frame)
{
    const Person &person = memberOf(link)->person;
    if (const auto may = checkDraws(person.id, frame); !may)
        return may;
    const BoardHistoryFrame before = m_board->history(person.userId);
    const bool isToRemember = !std::holds_alternative<BoardPointFrame>(frame);
    const auto drawn = m_board->apply(person.userId, frame, m_seq, [&](const QByteArray &each) {
        m_fanOut.sendFrame(each);
        if (isToRemember)
            m_streams->noteFrame(textIn(each));
    });
    const BoardHistoryFrame after = m_board->history(person.userId);
    if (after != before)
        link->send(encode(after));
    return drawn;
}

Result<void> LiveRoom::request(RoomLink *link, const MediaClientFrame &frame)
{
    return m_streams->request(memberOf(link)->person.id, frame);
}

ChatLine LiveRoom::say(ChatLine line)
{
    line.seq = ++m_seq;
    m_chat.append(line);
    if (m_chat.size() > keptChatLines)
        m_chat.removeFirst();
    const QByteArray said = encode(ChatSaidFrame{line});
    sendToAll(said);
    m_streams->noteFrame(said);
    return line;
}

void LiveRoom::noteSaved(qint64 seq)
{
    m_savedSeq = std::max(m_savedSeq, seq);
    sendToAll(encode(SavedFrame{m_savedSeq}));
}

void LiveRoom::sendToAll(const QByteArray &text)
{
    m_fanOut.send(text);
}

void LiveRoom::renewIce()
{
    if (m_streams)
        m_streams->renewIce();
}

Minutes LiveRoom::takeMinutes()
{
    return m_meeting ? Minutes{{}, m_board->takeChanges(), m_meeting->takePollChanges(), m_meeting->takeRightsChanges()}
                     : Minutes{};
}

void LiveRoom::notStored(const Minutes &minutes)
{
    m_board->notStored(minutes.board);
    m_meeting->pollsNotStored(minutes.polls.keys());
    m_meeting->rightsNotStored(minutes.rights);
}

} // namespace Agent
