// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/attendee.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using namespace Common;
using namespace std::chrono_literals;

namespace {

// The page's: resources/page/roomsearch.js, roomconnection.js, backoff.js.
constexpr auto openDeadline = 3s;
constexpr auto answerDeadline = 5s;
constexpr auto joinedDeadline = 10s;
constexpr auto firstWait = 500ms;
constexpr auto longestWait = 5000ms;

constexpr qsizetype slowBytes = 100; // in a tenth of a second

bool comesBackAfter(const QString &code)
{
    static const QStringList codes{QStringLiteral("lost"), QStringLiteral("not_here"), QStringLiteral("node_fenced"),
                                   QStringLiteral("node_stopping"), QStringLiteral("too_slow")};
    return codes.contains(code);
}

// The node that closed it is alive and knows where the room is.
bool nodeKnows(const QString &code)
{
    return code == QLatin1String("not_here") || code == QLatin1String("too_slow");
}

} // namespace

Attendee::Attendee(const RoomSocket::Way &way, const QJsonObject &entry, Waits waits, QObject *parent)
    : QObject(parent)
    , m_way{way.poll, this, way.from, way.receiveBuffer}
    , m_waits(waits)
    , m_pass(entry.value(QLatin1String("pass")).toString())
{
    const QJsonArray urls = entry.value(QLatin1String("nodeUrls")).toArray();
    for (const QJsonValue &url : urls)
        m_nodeUrls.append(url.toString());
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { std::exchange(m_due, {})(); });
    join(entry.value(QLatin1String("url")).toString(), entry.value(QLatin1String("ticket")).toString());
}

void Attendee::after(std::chrono::milliseconds time, const std::function<void()> &work)
{
    m_due = work;
    m_timer.start(time);
}

void Attendee::connectTo(const QString &url, const QByteArray &firstText)
{
    m_wasOpen = false;
    m_socket = std::make_unique<RoomSocket>(m_way, QUrl(url), firstText);
    after(openDeadline, [this] { ended(QStringLiteral("lost")); });
}

void Attendee::join(const QString &url, const QString &ticket)
{
    m_url = url;
    m_isJoining = true;
    connectTo(url, encode(JoinFrame{ticket, m_me, m_me.isEmpty() ? 0 : m_seq}));
}

void Attendee::ready()
{
    m_socket->advance();
    if (m_socket->isOpen() && !std::exchange(m_wasOpen, true))
        after(m_isJoining ? joinedDeadline : answerDeadline, [this] { ended(QStringLiteral("lost")); });
    takeWhatCame();
    if (m_socket && m_socket->hasEnded())
        ended(QStringLiteral("lost"));
}

void Attendee::takeWhatCame()
{
    // Whatever is taken may put another connection in the place of this one, of which nothing has come yet.
    while (m_socket) {
        const auto text = m_socket->next();
        if (!text)
            break;
        if (const auto frame = decodeRoomServerFrame(*text))
            take(*frame);
        else
            qFatal("a frame was not understood: %s", text->constData());
    }
}

void Attendee::take(const RoomServerFrame &frame)
{
    if (const auto *said = frameIn<ChatSaidFrame>(frame)) {
        m_seq = said->line.seq;
        Q_EMIT heard(said->line.text);
    } else if (const auto *about = frameIn<SignalledFrame>(frame)) {
        m_signals.append(about->signal);
        Q_EMIT signalled(about->signal);
    } else if (const auto *entered = frameIn<EnteredFrame>(frame)) {
        m_seq = entered->seq;
    } else if (const auto *left = frameIn<LeftFrame>(frame)) {
        m_seq = left->seq;
        Q_EMIT someoneLeft(left->id);
    } else if (const auto *in = frameIn<JoinedFrame>(frame)) {
        joined(*in);
    } else if (const auto *go = frameIn<GoFrame>(frame)) {
        m_pass = go->pass;
        m_nodeUrls = go->nodeUrls;
        join(go->url, go->ticket);
    } else if (const auto *notYet = frameIn<WaitFrame>(frame)) {
        wait(*notYet);
    } else if (const auto *closed = frameIn<ClosedFrame>(frame)) {
        ended(roomCloseName(closed->code));
    }
}

void Attendee::joined(const JoinedFrame &frame)
{
    m_timer.stop();
    m_seq = frame.seq;
    if (m_isInside) {
        ++m_statesAnew;
        return;
    }
    if (!m_me.isEmpty())
        ++m_returns;
    m_me = frame.you;
    m_node = frame.node.value;
    m_attempt = 0;
    m_isJoining = false;
    m_isInside = true;
}

void Attendee::wait(const WaitFrame &frame)
{
    after(frame.retryAfter, [this] {
        m_socket->send(encode(ReturnFrame{m_pass}));
        after(answerDeadline, [this] { ended(QStringLiteral("lost")); });
    });
}

void Attendee::ended(const QString &code)
{
    m_timer.stop();
    m_socket.reset();
    m_readsSlowly = false;
    const bool wasInside = std::exchange(m_isInside, false);
    m_isJoining = false;
    if (wasInside)
        m_closeCodes.append(code);
    if (m_me.isEmpty() || !comesBackAfter(code))
        m_finalCode = code;
    else if (wasInside)
        searchFor(code);
    else
        askNext();
}

void Attendee::searchFor(const QString &code)
{
    m_toAsk = m_nodeUrls;
    std::shuffle(m_toAsk.begin(), m_toAsk.end(), *QRandomGenerator::global());
    m_toAsk.removeAll(m_url);
    m_toAsk.insert(nodeKnows(code) ? 0 : m_toAsk.size(), m_url);
    askNext();
}

void Attendee::askNext()
{
    if (!m_toAsk.isEmpty())
        return connectTo(m_toAsk.takeFirst(), encode(ReturnFrame{m_pass}));
    const auto ceiling = std::min<std::chrono::milliseconds>(longestWait, firstWait * (1 << std::min(m_attempt++, 4)));
    const double share = m_waits == Waits::Random ? QRandomGenerator::global()->generateDouble() : 1;
    after(ceiling / 2 + std::chrono::milliseconds(qint64(share * double(ceiling.count()) / 2)),
          [this] { searchFor(QStringLiteral("lost")); });
}

void Attendee::say(const QString &text)
{
    ask(encode(ChatFrame{text}));
}

void Attendee::ask(const QByteArray &frame)
{
    if (m_isInside)
        m_socket->send(frame);
}

void Attendee::setReadsSlowly(bool slowly)
{
    m_readsSlowly = slowly;
    m_socket->watch(!slowly);
}

void Attendee::readSlowly()
{
    if (!m_readsSlowly)
        return;
    m_socket->advance(slowBytes);
    takeWhatCame();
}

void Attendee::showThatItLives()
{
    if (m_isInside)
        m_socket->send(encode(RoomPingFrame{}));
}
