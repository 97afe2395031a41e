// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/janus/subscriberlink.h"

#include "agent/janus/janusice.h"
#include "agent/janus/offersdp.h"

#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(lcSubscriber, "agent.janus")

namespace Agent {

using namespace Common;

namespace {

int substreamOf(StreamSize size)
{
    return size == StreamSize::Large ? 2 : 0;
}

bool isSame(const LiveStream &left, const LiveStream &right)
{
    return left.feed == right.feed && left.mid == right.mid;
}

} // namespace

SubscriberLink::SubscriberLink(ServerRoom &room, const Say &say) : m_room(room), m_say(say)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_state == State::Offered)
            return fail(tr("the offer was not answered"));
        if (m_state == State::Waiting)
            m_state = State::None;
        step();
    });
}

void SubscriberLink::want(const QList<WantedStream> &streams)
{
    m_wanted = streams;
    step();
}

int SubscriberLink::streams() const
{
    const auto shown = std::ranges::count_if(m_wanted, [](const auto &each) { return each.size != StreamSize::None; });
    return int(std::min<qsizetype>(shown, mostStreams));
}

const SubscriberLink::Had *SubscriberLink::had(const LiveStream &stream) const
{
    const auto found = std::ranges::find_if(m_have, [&](const Had &each) { return isSame(each.stream, stream); });
    return found == m_have.cend() ? nullptr : &*found;
}

void SubscriberLink::step()
{
    if ((m_state != State::None && m_state != State::Steady) || !m_room.rooms.link().isUp())
        return; // comes back here
    QList<WantedStream> wanted;
    for (const WantedStream &each : std::as_const(m_wanted)) {
        if (wanted.size() < mostStreams && (each.size != StreamSize::None || had(each.stream)))
            wanted.append(each);
    }
    QList<WantedStream> more;
    for (const WantedStream &each : std::as_const(wanted)) {
        if (!had(each.stream))
            more.append(each);
    }
    QStringList less;
    for (const Had &each : std::as_const(m_have)) {
        if (std::ranges::none_of(wanted, [&](const WantedStream &one) { return isSame(one.stream, each.stream); }))
            less.append(each.subMid);
    }
    if (!more.isEmpty() || !less.isEmpty())
        return change(more, less);
    if (m_state == State::Steady)
        showSizes();
}

void SubscriberLink::change(const QList<WantedStream> &more, const QStringList &less)
{
    QList<Subscription> subscriptions;
    for (const WantedStream &each : more)
        subscriptions.append({each.stream.feed, each.stream.mid, substreamOf(each.size)});
    if (m_state == State::Steady) {
        m_state = State::Asking;
        m_timer.stop();
        return ask(VideoRoom::update(subscriptions, less), {},
                   [this, more](const JanusLink::Answer &answer) { offered(more, answer); });
    }
    m_state = State::Asking;
    m_token = QString::fromLatin1(m_room.random.hex(12));
    m_candidates = 0;
    m_handle = std::make_unique<JanusHandle>(m_room.rooms.link());
    connect(m_handle.get(), &JanusHandle::said, this, &SubscriberLink::received);
    connect(m_handle.get(), &JanusHandle::ended, this, [this] { fail(tr("its handle ended")); });
    ask(VideoRoom::subscribe(m_room.room, subscriptions), {},
        [this, more](const JanusLink::Answer &answer) { offered(more, answer); });
}

/*! A handle that was given up may still be answered until it is gone. */
void SubscriberLink::ask(const QJsonObject &body, const std::optional<Jsep> &jsep, JanusLink::Done done)
{
    m_handle->message(body, jsep,
                      [this, handle = m_handle.get(), done = std::move(done)](const JanusLink::Answer &answer) {
                          if (handle == m_handle.get())
                              done(answer);
                      });
}

void SubscriberLink::dropHandle()
{
    m_handle->disconnect(this);
    m_handle.release()->deleteLater(); // it may be what calls this
}

void SubscriberLink::offered(const QList<WantedStream> &asked, const JanusLink::Answer &answer)
{
    if (!answer && answer.error().code == ErrorCode::Invalid)
        return retry();
    if (!answer && answer.error().code == ErrorCode::NotFound)
        m_room.gone();
    if (!answer)
        return fail(errorText(answer.error()));
    const auto subscribed = VideoRoom::subscribed(answer->data);
    if (!subscribed) { // nothing changed
        m_state = State::Steady;
        return step();
    }
    QList<Had> have;
    for (const Subscribed &each : *subscribed) {
        if (!each.feed)
            continue;
        const LiveStream key{{}, StreamKind::Microphone, each.feed, each.mid};
        const auto isNew = std::ranges::find_if(asked, [&](const auto &one) { return isSame(one.stream, key); });
        if (isNew != asked.cend())
            have.append({each.subMid, isNew->stream, isNew->size});
        else if (const Had *before = had(key))
            have.append({each.subMid, before->stream, before->size});
    }
    m_have = have;
    if (!answer->jsep || answer->jsep->type != Jsep::Type::Offer)
        return fail(tr("there is no offer"));
    OfferSignal offer{answer->jsep->sdp, {}};
    for (const Had &each : std::as_const(m_have))
        offer.streams.append({each.subMid, each.stream.kind, each.stream.person});
    m_state = State::Offered;
    m_isTold = true;
    m_timer.start(patience);
    m_say(m_token, offer);
}

/*! Somebody has stopped publishing meanwhile: Janus has changed nothing, and this hears of it at once. */
void SubscriberLink::retry()
{
    m_timer.start(shortWait);
    if (m_isTold) {
        m_state = State::Steady;
        return;
    }
    m_state = State::Waiting;
    dropHandle();
}

Result<void> SubscriberLink::answer(const QString &token, const QString &sdp)
{
    if (m_state != State::Offered || token != m_token)
        return {}; // to an offer that counts no more
    if (const auto isWell = OfferSdp::check(sdp); !isWell)
        return isWell;
    m_timer.stop();
    m_state = State::Answering;
    ask(VideoRoom::start(), Jsep{Jsep::Type::Answer, sdp}, [this](const JanusLink::Answer &answer) {
        if (!answer)
            return fail(errorText(answer.error()));
        m_state = State::Steady;
        step();
    });
    return {};
}

void SubscriberLink::showSizes()
{
    QList<Showing> changes;
    for (Had &each : m_have) {
        const auto wanted =
            std::ranges::find_if(m_wanted, [&](const WantedStream &one) { return isSame(one.stream, each.stream); });
        if (!each.stream.isVideo || wanted->size == each.size)
            continue;
        each.size = wanted->size;
        changes.append({each.subMid, each.size != StreamSize::None, substreamOf(each.size)});
    }
    if (changes.isEmpty())
        return;
    ask(VideoRoom::show(changes), {}, [](const JanusLink::Answer &answer) {
        if (!answer)
            qCWarning(lcSubscriber).noquote() << "sizes were not taken:" << errorText(answer.error());
    });
}

void SubscriberLink::candidate(const QString &token, const IceCandidate &candidate)
{
    if (!m_handle || token != m_token || ++m_candidates > mostCandidates)
        return;
    if (const auto object = toJanus(candidate))
        m_handle->trickle(*object);
}

void SubscriberLink::remake(const QString &token)
{
    if (m_handle && token == m_token)
        fail(tr("the person's end failed"));
}

void SubscriberLink::remake()
{
    if (m_handle)
        fail(tr("the connection to the media server broke"));
}

void SubscriberLink::close()
{
    m_timer.stop();
    m_wanted.clear();
    m_have.clear();
    m_state = State::None;
    if (m_handle)
        dropHandle();
}

void SubscriberLink::received(const JanusMessage &message)
{
    switch (message.kind) {
    case JanusMessage::Kind::WebRtcUp: m_failures = 0; return;
    case JanusMessage::Kind::Trickle: m_say(m_token, CandidateSignal{fromJanus(message.data)}); return;
    case JanusMessage::Kind::HangUp: return fail(message.data[QLatin1String("reason")].toString());
    case JanusMessage::Kind::Success:
    case JanusMessage::Kind::Ack:
    case JanusMessage::Kind::Error:
    case JanusMessage::Kind::Event:
    case JanusMessage::Kind::Media:
    case JanusMessage::Kind::SlowLink:
    case JanusMessage::Kind::Detached:
    case JanusMessage::Kind::Timeout:
    case JanusMessage::Kind::Other: return;
    }
}

void SubscriberLink::fail(const QString &why)
{
    qCInfo(lcSubscriber).noquote() << "a link to a person is made anew:" << why;
    const auto wait = std::min<std::chrono::milliseconds>(longestWait, firstWait * (1 << std::min(m_failures++, 6)));
    m_state = State::Waiting;
    m_have.clear();
    dropHandle();
    m_timer.start(wait);
    if (std::exchange(m_isTold, false))
        m_say(m_token, ByeSignal{});
}

} // namespace Agent
