// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/janus/publisherlink.h"

#include "agent/janus/janusice.h"

#include <QLoggingCategory>
#include <QtEndian>

#include <algorithm>
#include <set>

Q_LOGGING_CATEGORY(lcPublisher, "agent.janus")

namespace Agent {

using namespace Common;

namespace {

qint64 randomFeed(Random &random)
{
    return qMax<qint64>(1, qint64(qFromBigEndian<quint64>(random.bytes(8).constData()) & quint64(largestJanusId)));
}

/*! Whether a stream of that kind may be of that media: a screen has a picture, and perhaps its own sound. */
bool fits(StreamKind kind, OfferSdp::Media media)
{
    switch (kind) {
    case StreamKind::Microphone: return media == OfferSdp::Media::Audio;
    case StreamKind::Camera: return media == OfferSdp::Media::Video;
    case StreamKind::Screen: return true;
    }
    return false;
}

} // namespace

PublisherLink::PublisherLink(ServerRoom &room, const QString &person, const QString &token, const Out &out)
    : m_room(room)
    , m_person(person)
    , m_token(token)
    , m_out(out)
    , m_feed(randomFeed(room.random))
{
}

PublisherLink::~PublisherLink()
{
    close();
}

void PublisherLink::close()
{
    m_isOver = true;
    m_isUp = false;
    if (m_tracks.isEmpty())
        return;
    m_handle->whenGone(m_out.context, [tracks = std::exchange(m_tracks, {}), ended = m_out.trackEnded] {
        for (const QString &track : tracks)
            ended(track);
    });
}

void PublisherLink::resume()
{
    moderate();
    negotiate();
    follow();
}

// --- making it ---

Result<void> PublisherLink::offer(const OfferSignal &offer)
{
    auto sdp = OfferSdp::read(offer.sdp);
    if (!sdp)
        return sdp.error();
    Offered offered{*std::move(sdp), {}};
    std::set<std::pair<StreamKind, OfferSdp::Media>> taken;
    for (const OfferSdp::Line &line : offered.sdp.sending()) {
        const auto place = std::ranges::find(offer.streams, line.mid, &StreamPlace::mid);
        if (place == offer.streams.cend())
            continue; // it will send nothing
        const auto what = std::pair(place->kind, line.media);
        if (!fits(place->kind, line.media) || taken.contains(what))
            return Error{ErrorCode::Invalid, tr("What you send is not what you say.")};
        taken.insert(what);
        offered.kinds.insert(line.mid, place->kind);
    }
    m_next = std::move(offered);
    negotiate();
    return {};
}

void PublisherLink::begin()
{
    m_handle = std::make_unique<JanusHandle>(m_room.rooms.link());
    connect(m_handle.get(), &JanusHandle::said, this, &PublisherLink::received);
    connect(m_handle.get(), &JanusHandle::ended, this, [this] { end(tr("its handle ended")); });
    negotiate();
    for (const IceCandidate &each : std::exchange(m_early, {})) {
        if (const auto candidate = toJanus(each))
            m_handle->trickle(*candidate);
    }
}

void PublisherLink::candidate(const IceCandidate &candidate)
{
    if (++m_candidates > mostCandidates)
        return;
    if (!m_handle)
        m_early.append(candidate);
    else if (const auto object = toJanus(candidate))
        m_handle->trickle(*object);
}

bool PublisherLink::isSettled() const
{
    return m_isUp && !m_isNegotiating && !m_handle->isBusy();
}

void PublisherLink::negotiate()
{
    if (!m_handle || m_isNegotiating || !m_next || !m_room.rooms.link().isUp())
        return; // comes back here
    const Offered offered = *std::exchange(m_next, {});
    QSet<QString> mids;
    for (auto kind = offered.kinds.cbegin(); kind != offered.kinds.cend(); ++kind) {
        if (m_allowed.testFlag(kind.value()))
            mids.insert(kind.key());
    }
    m_isNegotiating = true;
    if (!m_isPublished && !m_folder.isEmpty())
        takeBase();
    m_handle->message(m_isPublished ? VideoRoom::republish()
                                    : VideoRoom::publish(m_room.room, m_feed, m_bitrate, m_base),
                      Jsep{Jsep::Type::Offer, offered.sdp.restrictedTo(mids)},
                      [this, offered](const JanusLink::Answer &answer) { negotiated(offered, answer); });
}

void PublisherLink::negotiated(const Offered &offered, const JanusLink::Answer &answer)
{
    m_isNegotiating = false;
    if (m_isOver)
        return;
    if (!answer && answer.error().code == ErrorCode::NotFound)
        m_room.gone();
    if (!answer || !answer->jsep)
        return end(answer ? tr("its offer was not answered") : errorText(answer.error()));
    m_isPublished = true;
    m_published.clear();
    for (const PublishedLine &line : VideoRoom::publishedLines(answer->data)) {
        if (const auto kind = offered.kinds.constFind(line.mid); kind != offered.kinds.cend())
            m_published.append({line, *kind});
    }
    moderate(); // before the first packet can come
    follow();
    m_out.say(AnswerSignal{answer->jsep->sdp});
    if (m_isUp)
        m_out.changed();
    negotiate();
}

void PublisherLink::end(const QString &why)
{
    if (m_isOver)
        return;
    close();
    Q_EMIT ended(why);
}

void PublisherLink::received(const JanusMessage &message)
{
    if (m_isOver)
        return;
    switch (message.kind) {
    case JanusMessage::Kind::WebRtcUp:
        m_isUp = true;
        follow();
        m_out.changed();
        return;
    case JanusMessage::Kind::Trickle: m_out.say(CandidateSignal{fromJanus(message.data)}); return;
    case JanusMessage::Kind::HangUp: return end(message.data[QLatin1String("reason")].toString());
    case JanusMessage::Kind::Event:
        if (message.data[QLatin1String("videoroom")].toString() == QLatin1String("destroyed"))
            m_room.gone();
        return; // Janus tells who publishes of all others who do
    case JanusMessage::Kind::Success:
    case JanusMessage::Kind::Ack:
    case JanusMessage::Kind::Error:
    case JanusMessage::Kind::Media:
    case JanusMessage::Kind::SlowLink:
    case JanusMessage::Kind::Detached:
    case JanusMessage::Kind::Timeout:
    case JanusMessage::Kind::Other: return;
    }
}

// --- what it may ---

void PublisherLink::allow(StreamKinds kinds)
{
    if (std::exchange(m_allowed, kinds) == kinds)
        return;
    moderate();
    follow();
    if (m_isUp)
        m_out.changed();
}

void PublisherLink::mute(bool on)
{
    m_isMuted = on;
    moderate();
}

void PublisherLink::moderate()
{
    for (const Published &each : std::as_const(m_published)) {
        const bool isSilent = !isAllowed(each) || (m_isMuted && each.kind == StreamKind::Microphone);
        if (m_moderated.value(each.line.mid) == isSilent)
            continue;
        m_moderated.insert(each.line.mid, isSilent);
        m_room.rooms.ask(this, VideoRoom::moderate(m_room.room, m_feed, each.line.mid, isSilent),
                         [this, mid = each.line.mid, isSilent](const JanusLink::Answer &answer) {
                             if (answer || m_isOver)
                                 return;
                             m_moderated.insert(mid, !isSilent); // once more when the connection is back
                             qCWarning(lcPublisher).noquote()
                                 << m_person << "is not moderated:" << errorText(answer.error());
                         });
    }
}

void PublisherLink::limit(int bitrate)
{
    if (std::exchange(m_bitrate, bitrate) == bitrate || !m_isPublished)
        return;
    m_handle->message(VideoRoom::limit(bitrate), {}, [](const JanusLink::Answer &answer) {
        if (!answer)
            qCWarning(lcPublisher).noquote() << "a bitrate was not taken:" << errorText(answer.error());
    });
}

QList<LiveStream> PublisherLink::streams() const
{
    QList<LiveStream> streams;
    if (!m_isUp)
        return streams;
    for (const Published &each : m_published) {
        if (isAllowed(each))
            streams.append({m_person, each.kind, m_feed, each.line.mid, each.line.isVideo});
    }
    return streams;
}

// --- its recording ---

void PublisherLink::record(const QString &folder)
{
    m_folder = folder;
    follow();
}

void PublisherLink::takeBase()
{
    m_base = QString::fromLatin1(m_room.random.hex(8));
    m_baseFolder = m_folder;
    m_usedMids.clear();
}

void PublisherLink::follow()
{
    if (m_isOver || m_isSwitching || !m_isPublished || !m_room.rooms.link().isUp())
        return; // comes back here
    QMap<QString, Published> sent;
    for (const Published &each : std::as_const(m_published)) {
        if (m_isUp && isAllowed(each))
            sent.insert(each.line.mid, each);
    }
    const QStringList mids = sent.keys();
    const QStringList running = m_tracks.keys();
    const bool hasEnded = std::ranges::any_of(running, [&](const QString &mid) { return !mids.contains(mid); });
    const bool beginsAgain = std::ranges::any_of(
        mids, [&](const QString &mid) { return !running.contains(mid) && m_usedMids.contains(mid); });
    if (!m_base.isEmpty() && (m_baseFolder != m_folder || hasEnded || beginsAgain))
        return endFiles();
    if (m_folder.isEmpty() || sent.isEmpty())
        return;
    if (m_base.isEmpty())
        return beginFiles();
    for (const Published &each : std::as_const(sent)) {
        if (m_tracks.contains(each.line.mid))
            continue;
        const QString name = QStringLiteral("%1-%2-%3")
                                 .arg(m_base, each.line.isVideo ? QLatin1String("video") : QLatin1String("audio"),
                                      QString::number(each.line.index));
        m_tracks.insert(each.line.mid, name);
        m_usedMids.insert(each.line.mid);
        m_out.trackStarted({name, m_person, each.kind});
    }
}

void PublisherLink::beginFiles()
{
    m_isSwitching = true;
    takeBase();
    m_handle->message(VideoRoom::record(m_room.room, m_base), {}, [this](const JanusLink::Answer &answer) {
        m_isSwitching = false;
        if (m_isOver)
            return;
        if (answer)
            return follow();
        m_base.clear();
        qCWarning(lcPublisher).noquote() << m_person << "is not recorded:" << errorText(answer.error());
    });
}

void PublisherLink::endFiles()
{
    m_isSwitching = true;
    m_handle->message(VideoRoom::record(m_room.room, {}), {}, [this](const JanusLink::Answer &answer) {
        m_isSwitching = false;
        if (m_isOver)
            return;
        if (!answer) {
            qCWarning(lcPublisher).noquote() << m_person << "is still recorded:" << errorText(answer.error());
            return;
        }
        m_base.clear();
        for (const QString &track : std::exchange(m_tracks, {}))
            m_out.trackEnded(track);
        follow();
    });
}

} // namespace Agent
