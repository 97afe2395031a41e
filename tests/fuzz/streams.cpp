// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/media/meshmedia.h"
#include "agent/rooms/roomstreams.h"
#include "common/wire/roomprotocol.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/targets.h"
#include "tests/support/fakerandom.h"

using namespace Agent;
using namespace Common;
using namespace Qt::StringLiterals;

namespace {

constexpr int meshPeople = 3;
constexpr qsizetype mostPeople = 6;

/*! For rooms that record nothing, as they have no media server. */
RecorderServices noRecorder(Random &random)
{
    static Storage storage({}, NodeId(), {}, 1);
    static DiskThreads disk;
    return {storage, disk, random, {}, [] { return UtcTime{1000}; }};
}

/*! What somebody's browser has been told. */
struct Told
{
    MediaMode mode = MediaMode::None;
    QMap<QString, StreamKinds> streams;
};

/*! A room with a mesh, its people – c1, c2 … –, and what each of them has been told. */
class Company
{
public:
    Company()
        : m_source{[](const RoomLease &, const Room &, RoomMedia::Out out) {
                       return std::make_unique<MeshMedia>(meshPeople, std::move(out));
                   },
                   IceServers({.stunUrls = {u"stun:a"_s}, .turnUrls = {u"turn:b"_s}, .turnSecret = "s"}, m_random),
                   [] { return UtcTime{1000}; }, noRecorder(m_random)}
        , m_streams(m_source, {}, m_settings,
                    {[this](const QString &id) { return Result<Rights>(m_rights.value(id)); },
                     [this](const QString &id, const QByteArray &text) { told(id, text); },
                     [this](const QString &id, const QByteArray &text) { passed(id, text); },
                     [this](const MediaServerFrame &frame) { toldAll(frame); },
                     [](const QString &id) {
                         return std::optional(Person{id, {}, {}, {}});
                     },
                     [](const QString &) { return true; }, [] { return QByteArrayList(); }})
    {
    }

    void enter(int digit)
    {
        if (m_people.size() >= mostPeople)
            return;
        const QString id = u"c%1"_s.arg(++m_connections);
        const QString was = digit > 5 && !m_people.isEmpty() ? m_people.first() : QString();
        m_rights.insert(id, digit % 2 ? Rights(Right::Speak) : allRights);
        if (!was.isEmpty())
            forget(was);
        m_streams.enter(id, was);
        m_people.append(id);
        told(id, m_streams.state(id));
    }
    void leave(int digit)
    {
        if (m_people.isEmpty())
            return;
        const QString id = m_people.at(digit % m_people.size());
        forget(id);
        m_streams.leave(id);
    }
    void changeRights(int digit)
    {
        if (m_people.isEmpty())
            return;
        m_rights[m_people.at(digit % m_people.size())] ^= Right::Speak;
        m_streams.noteRights();
    }
    void changeRoom(int digit)
    {
        m_settings.options ^= digit % 2 ? RoomOption::AudioOnly : RoomOption::HideScreenSharing;
        m_streams.setSettings(m_settings);
    }
    void ask(int digit, const MediaClientFrame &frame)
    {
        if (m_people.isEmpty())
            return;
        m_asking = m_people.at(digit % m_people.size());
        if (const auto done = m_streams.request(m_asking, frame); !done)
            Fuzz::checkRefusal(done.error());
    }

    void check() const
    {
        std::optional<QMap<QString, StreamKinds>> known;
        qsizetype inMesh = 0;
        for (const QString &id : m_people) {
            const Told &told = m_told[id];
            inMesh += told.mode == MediaMode::Mesh;
            for (auto each = told.streams.cbegin(); each != told.streams.cend(); ++each) {
                Fuzz::promise(m_people.contains(each.key()), "nobody publishes who is not in");
                Fuzz::promise(bool(Publications(m_settings.options).check(*each, m_rights.value(each.key()))),
                              "nobody publishes what they may not");
            }
            if (told.mode == MediaMode::Mesh) {
                Fuzz::promise(!known || *known == told.streams, "all in the mesh know the same");
                known = told.streams;
            }
        }
        Fuzz::promise(inMesh == std::min<qsizetype>(m_people.size(), meshPeople), "a mesh is as full as it may be");
        Fuzz::promise(!known || known->size() == inMesh, "who is in the mesh knows who else is");
    }

private:
    void forget(const QString &id)
    {
        m_people.removeAll(id);
        m_told.remove(id);
        for (Told &told : m_told)
            told.streams.remove(id);
    }
    void told(const QString &id, const QByteArray &text)
    {
        const auto frame = decodeRoomServerFrame(text);
        if (frame && frameIn<RefusedFrame>(*frame)) // a recording, for which there is no media server
            return;
        const auto *media = frame ? frameIn<MediaFrame>(*frame) : nullptr;
        Fuzz::promise(media && m_people.contains(id), "who is in is told how media stands");
        Told &told = m_told[id];
        told = {media->mode, {}};
        for (const PersonStreams &person : media->people)
            told.streams.insert(person.id, person.streams);
    }
    void toldAll(const MediaServerFrame &frame)
    {
        const auto *published = std::get_if<PublishedFrame>(&frame);
        Fuzz::promise(published, "nothing is recorded without a media server");
        for (Told &told : m_told)
            told.streams.insert(published->id, published->streams);
    }
    void passed(const QString &id, const QByteArray &text)
    {
        const auto frame = decodeRoomServerFrame(text);
        const auto *signalled = frame ? frameIn<SignalledFrame>(*frame) : nullptr;
        Fuzz::promise(signalled, "what is passed on can be read");
        const Told &sender = m_told[m_asking];
        Fuzz::promise(signalled->signal.peer == m_asking && id != m_asking, "nobody speaks for another");
        Fuzz::promise(sender.mode == MediaMode::Mesh && m_told.value(id).mode == MediaMode::Mesh,
                      "signals go between people in the mesh");
        if (const auto *offer = std::get_if<OfferSignal>(&signalled->signal.step)) {
            for (const StreamPlace &place : offer->streams)
                Fuzz::promise(bool(sender.streams.value(m_asking) & place.kind), "only what is published is offered");
        }
    }

    FakeRandom m_random;
    Room m_settings;
    QStringList m_people; // in the order in which they came
    QMap<QString, Rights> m_rights;
    QMap<QString, Told> m_told;
    QString m_asking;
    int m_connections = 0;
    MediaSource m_source;
    RoomStreams m_streams;
};

} // namespace

/*! A line each: +N comes in, -N leaves, *N loses or gets a right, =N changes the room, N with a frame behind it asks. */
void Fuzz::streams(const QByteArray &input)
{
    Company room;
    const auto lines = input.split('\n');
    for (const QByteArray &line : lines) {
        const auto digitAt = [&line](qsizetype at) { return line.size() > at ? uchar(line[at]) % 10 : 0; };
        if (line.startsWith('+'))
            room.enter(digitAt(1));
        else if (line.startsWith('-'))
            room.leave(digitAt(1));
        else if (line.startsWith('*'))
            room.changeRights(digitAt(1));
        else if (line.startsWith('='))
            room.changeRoom(digitAt(1));
        else if (const auto request = decodeRoomRequest(line.mid(1)))
            if (const auto *frame = std::get_if<MediaClientFrame>(&request->frame))
                room.ask(digitAt(0), *frame);
        room.check();
    }
}
