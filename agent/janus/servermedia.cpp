// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/janus/servermedia.h"

#include "agent/janus/janustext.h"

#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(lcServerMedia, "agent.janus")

namespace Agent {

using namespace Common;

namespace {

template <class... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

/*! It may be what calls this: it goes later, and says nothing more. */
template <class Link>
void retire(std::unique_ptr<Link> &link)
{
    if (!link)
        return;
    link->disconnect();
    link->close();
    link.release()->deleteLater();
}

} // namespace

ServerMedia::ServerMedia(JanusRooms &rooms, const JanusRoomPlan &plan, Random &random, const Out &out)
    : m_rooms(rooms)
    , m_plan(plan)
    , m_out(out)
    , m_room{rooms, random, [this] { QMetaObject::invokeMethod(this, &ServerMedia::roomGone, Qt::QueuedConnection); }}
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(gathering);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retry);
    connect(&m_gather, &QTimer::timeout, this, &ServerMedia::settle);
    connect(&m_retry, &QTimer::timeout, this, &ServerMedia::openRoom);
    connect(&rooms.link(), &JanusLink::up, this, &ServerMedia::noteUp);
    connect(&rooms.link(), &JanusLink::lost, this, &ServerMedia::loseRoom);
    if (rooms.link().isUp()) {
        m_isLost = false;
        openRoom();
    }
}

ServerMedia::~ServerMedia()
{
    m_rooms.countStreams(-m_counted);
    if (m_isOpen)
        m_rooms.close(m_room.room);
}

// --- the room at Janus ---

void ServerMedia::openRoom()
{
    if (m_isOpen || m_isOpening || !m_rooms.link().isUp())
        return;
    m_isOpening = true;
    m_rooms.open(this, m_plan, [this](const Result<JanusRoom> &room) {
        m_isOpening = false;
        if (!room) {
            if (std::exchange(m_trouble, errorText(room.error())) != m_trouble)
                qCWarning(lcServerMedia).noquote() << "no room at the media server:" << m_trouble;
            m_retry.start();
            return loseRoom();
        }
        m_trouble.clear();
        m_room.room = *room;
        m_isOpen = true;
        tellFolder();
        for (auto &[id, person] : m_people) {
            if (person.publisher)
                person.publisher->begin();
        }
        changed();
        if (std::exchange(m_isLost, false))
            m_out.modeChanged();
    });
}

void ServerMedia::loseRoom()
{
    m_isOpen = m_isOpening = false;
    m_toldFolder.clear();
    for (auto &[id, person] : m_people) {
        retire(person.publisher);
        retire(person.subscriber);
        person.allowed = {};
    }
    countStreams();
    if (!std::exchange(m_isLost, true))
        m_out.modeChanged();
}

/*! Somebody who administers Janus has destroyed it. */
void ServerMedia::roomGone()
{
    if (!m_isOpen)
        return; // heard of before
    loseRoom();
    openRoom();
}

void ServerMedia::noteUp(bool isAnew)
{
    if (isAnew || !m_isOpen)
        return openRoom();
    // What Janus said meanwhile is lost, and so is whatever had just been asked.
    for (const QString &id : ids()) {
        Person *const person = find(id);
        if (person && person->subscriber && !person->subscriber->isSettled())
            person->subscriber->remake();
    }
    for (const QString &id : ids()) {
        Person *const person = find(id);
        if (!person || !person->publisher)
            continue;
        if (!person->publisher->hasBegun())
            person->publisher->begin();
        else if (person->publisher->isSettled())
            person->publisher->resume();
        else
            publisherEnded(id, tr("the connection to the media server broke"));
    }
    tellFolder();
    changed();
}

MediaMode ServerMedia::mode(const QString &) const
{
    return m_isLost ? MediaMode::None : MediaMode::Server;
}

MediaLack ServerMedia::lack(const QString &) const
{
    return m_isLost ? MediaLack::ServerLost : MediaLack::Nothing;
}

// --- people ---

void ServerMedia::enter(const QString &person, const QString &was)
{
    leave(was);
    m_people[person];
    changed();
}

void ServerMedia::leave(const QString &id)
{
    const auto found = m_people.find(id);
    if (found == m_people.end())
        return;
    retire(found->second.publisher);
    retire(found->second.subscriber);
    m_people.erase(found);
    for (auto &[other, person] : m_people)
        std::erase_if(person.sizes, [&id](const auto &each) { return each.first.first == id; });
    changed();
}

ServerMedia::Person *ServerMedia::find(const QString &id)
{
    const auto found = m_people.find(id);
    return found == m_people.end() ? nullptr : &found->second;
}

/*! Whoever is told something may be gone by that: who goes through all goes through these. */
QStringList ServerMedia::ids() const
{
    QStringList ids;
    for (const auto &[id, person] : m_people)
        ids.append(id);
    return ids;
}

void ServerMedia::publish(const QString &id, StreamKinds streams)
{
    Person *const person = find(id);
    if (!person)
        return;
    person->allowed = streams;
    if (!streams)
        retire(person->publisher);
    else if (person->publisher)
        person->publisher->allow(streams);
    changed();
}

void ServerMedia::mute(const QString &id, bool on)
{
    Person *const person = find(id);
    if (!person)
        return;
    person->isMuted = on;
    if (person->publisher)
        person->publisher->mute(on);
}

void ServerMedia::watch(const QString &id, const WatchFrame &frame)
{
    Person *const person = find(id);
    if (!person)
        return;
    for (const WatchFrame::Wish &wish : frame.streams) {
        if (find(wish.person))
            person->sizes.insert_or_assign({wish.person, wish.kind}, wish.size);
    }
    changed();
}

// --- signals ---

Result<void> ServerMedia::signal(const QString &from, const SignalFrame &frame)
{
    Person *const sender = find(from);
    if (!sender)
        return {};
    if (!frame.peer.isEmpty())
        return Error{ErrorCode::Invalid, tr("Streams go over the media server here.")};
    Person &person = *sender;
    const bool isOwn = person.publisher && person.publisher->token() == frame.link;
    return std::visit(Overloaded{
                          [&](const OfferSignal &offer) { return take(from, frame.link, offer); },
                          [&](const AnswerSignal &answer) {
                              return person.subscriber ? person.subscriber->answer(frame.link, answer.sdp)
                                                       : Result<void>();
                          },
                          [&](const CandidateSignal &signal) {
                              if (isOwn)
                                  person.publisher->candidate(signal.candidate);
                              else if (person.subscriber)
                                  person.subscriber->candidate(frame.link, signal.candidate);
                              return Result<void>();
                          },
                          [&](const ByeSignal &) {
                              if (isOwn)
                                  dropPublisher(person);
                              else if (person.subscriber)
                                  person.subscriber->remake(frame.link);
                              return Result<void>();
                          },
                      },
                      frame.step);
}

Result<void> ServerMedia::take(const QString &from, const QString &link, const OfferSignal &offer)
{
    Person &person = m_people.at(from);
    if (m_isLost || !person.allowed)
        return Error{ErrorCode::Conflict, tr("Nothing of yours is published here.")};
    const bool isNew = !person.publisher || person.publisher->token() != link;
    if (isNew && publishers() - int(person.publisher != nullptr) >= m_plan.publishers)
        return Error{ErrorCode::Conflict,
                     tr("Nobody else can publish in this room: %1 people do.").arg(m_plan.publishers)};
    if (isNew)
        makePublisher(from, person, link);
    const auto taken = person.publisher->offer(offer);
    if (!taken && isNew)
        dropPublisher(person);
    return taken;
}

int ServerMedia::publishers() const
{
    return int(std::ranges::count_if(m_people, [](const auto &each) { return each.second.publisher != nullptr; }));
}

void ServerMedia::makePublisher(const QString &id, Person &person, const QString &link)
{
    dropPublisher(person);
    person.publisher =
        std::make_unique<PublisherLink>(m_room, id, link,
                                        PublisherLink::Out{
                                            .say = [this, id, link](const SignalStep &step) { say(id, link, step); },
                                            .changed = [this] { changed(); },
                                            .trackStarted =
                                                [this](const RecordedTrack &track) {
                                                    if (m_out.trackStarted)
                                                        m_out.trackStarted(track);
                                                },
                                            .trackEnded =
                                                [this](const QString &name) {
                                                    if (m_out.trackEnded)
                                                        m_out.trackEnded(name);
                                                },
                                            .context = this,
                                        });
    connect(person.publisher.get(), &PublisherLink::ended, this,
            [this, id](const QString &why) { publisherEnded(id, why); });
    person.publisher->allow(person.allowed);
    person.publisher->mute(person.isMuted);
    person.publisher->limit(
        bitrateFor(int(m_people.size()), person.allowed.testFlag(StreamKind::Screen), m_plan.bitrate));
    if (m_toldFolder == m_folder)
        person.publisher->record(m_folder);
    if (m_isOpen && m_rooms.link().isUp())
        person.publisher->begin();
}

void ServerMedia::dropPublisher(Person &person)
{
    retire(person.publisher);
    changed();
}

void ServerMedia::publisherEnded(const QString &id, const QString &why)
{
    qCInfo(lcServerMedia).noquote() << "a link of a person has ended:" << why;
    Person &person = m_people.at(id);
    const QString token = person.publisher->token();
    dropPublisher(person);
    say(id, token, ByeSignal{});
}

void ServerMedia::say(const QString &person, const QString &link, const SignalStep &step)
{
    if (m_people.contains(person))
        m_out.signal(person, {{}, link, step});
}

// --- who gets what ---

void ServerMedia::settle()
{
    if (!m_isOpen)
        return;
    QList<LiveStream> all;
    for (const auto &[id, person] : m_people) {
        if (person.publisher)
            all += person.publisher->streams();
    }
    limitAll();
    for (auto &[id, person] : m_people) {
        const QList<WantedStream> wanted = wantedStreams(id, all, person.sizes);
        if (!person.subscriber && wanted.isEmpty())
            continue;
        if (!person.subscriber) {
            person.subscriber = std::make_unique<SubscriberLink>(
                m_room, [this, id = id](const QString &token, const SignalStep &step) { say(id, token, step); });
        }
        person.subscriber->want(wanted);
    }
    countStreams();
}

void ServerMedia::countStreams()
{
    const int before = std::exchange(m_counted, streams());
    m_rooms.countStreams(m_counted - before);
}

void ServerMedia::limitAll()
{
    for (auto &[id, person] : m_people) {
        if (person.publisher)
            person.publisher->limit(
                bitrateFor(int(m_people.size()), person.allowed.testFlag(StreamKind::Screen), m_plan.bitrate));
    }
}

int ServerMedia::streams() const
{
    qsizetype streams = 0;
    for (const auto &[id, person] : m_people) {
        if (person.publisher)
            streams += person.publisher->streams().size();
        if (person.subscriber)
            streams += person.subscriber->streams();
    }
    return int(streams);
}

// --- the recording ---

void ServerMedia::setRecording(const QString &folder)
{
    m_folder = folder;
    recordAll(); // ends what goes into another folder
    tellFolder();
}

/*! Janus has one folder for all files of a room that begin: it is told before anybody's do. */
void ServerMedia::tellFolder()
{
    if (!m_isOpen || m_folder.isEmpty() || m_toldFolder == m_folder)
        return;
    m_rooms.ask(this, VideoRoom::setFolder(m_room.room, m_folder),
                [this, folder = m_folder](const JanusLink::Answer &answer) {
                    if (!answer) {
                        qCWarning(lcServerMedia).noquote() << "nothing is recorded:" << errorText(answer.error());
                        return;
                    }
                    m_toldFolder = folder;
                    recordAll();
                });
}

void ServerMedia::recordAll()
{
    for (auto &[id, person] : m_people) {
        if (person.publisher)
            person.publisher->record(m_toldFolder == m_folder ? m_folder : QString());
    }
}

} // namespace Agent
