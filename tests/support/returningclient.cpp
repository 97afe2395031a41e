// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/returningclient.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using namespace Common;

namespace {

qint64 nowMs()
{
    return nanosecondsSinceBoot() / 1'000'000;
}

bool comesBackAfter(const QString &code)
{
    static const QStringList codes{QStringLiteral("lost"),        QStringLiteral("not_here"),
                                   QStringLiteral("node_fenced"), QStringLiteral("node_stopping"),
                                   QStringLiteral("too_slow"),    QStringLiteral("ticket_refused")};
    return codes.contains(code);
}

} // namespace

ReturningClient::ReturningClient(const QString &name, const QJsonObject &entry, HistoryRecorder &history,
                                 PageTimes times)
    : m_name(name)
    , m_history(history)
    , m_times(times)
    , m_room(entry.value(QLatin1String("room")).toObject().value(QLatin1String("id")).toInteger())
    , m_pass(entry.value(QLatin1String("pass")).toString())
{
    const QJsonArray urls = entry.value(QLatin1String("nodeUrls")).toArray();
    for (const QJsonValue &url : urls)
        m_nodeUrls.append(url.toString());
    m_answer.setSingleShot(true);
    m_again.setSingleShot(true);
    connect(&m_beat, &QTimer::timeout, this, &ReturningClient::beat);
    connect(&m_answer, &QTimer::timeout, this, [this] { ended(QStringLiteral("lost")); });
    join(entry.value(QLatin1String("url")).toString(), entry.value(QLatin1String("ticket")).toString());
}

void ReturningClient::record(const char *op, QJsonObject what)
{
    what.insert(QStringLiteral("client"), m_name);
    what.insert(QStringLiteral("room"), m_room);
    m_history.record(op, what);
}

// The old connection is let go of for good: what still comes from it is of no interest.
void ReturningClient::connectTo(const QString &url, const QByteArray &firstFrame)
{
    if (m_connection) {
        m_connection->disconnect(this);
        m_connection.release()->deleteLater(); // this may run in a signal of it
    }
    m_again.stop();
    m_connection = std::make_unique<RoomClient>(url, firstFrame);
    connect(m_connection.get(), &RoomClient::opened, this, [this] {
        if (m_isJoining)
            record("joining");
    });
    connect(m_connection.get(), &RoomClient::received, this, &ReturningClient::received);
    connect(m_connection.get(), &RoomClient::ended, this, [this] { ended(m_connection->closedCode()); });
    m_answer.start(m_times.answerMs);
}

void ReturningClient::join(const QString &url, const QString &ticket)
{
    m_url = url;
    m_isJoining = true;
    connectTo(url, encode(JoinFrame{ticket, m_me}));
}

void ReturningClient::received(const RoomServerFrame &frame)
{
    m_unanswered = 0;
    std::visit([this](const auto &group) { std::visit([this](const auto &each) { take(each); }, group); }, frame);
}

void ReturningClient::take(const JoinedFrame &frame)
{
    m_answer.stop();
    m_isJoining = false;
    m_inside = true;
    m_node = frame.node.value;
    m_me = frame.you;
    m_people.clear();
    for (const Person &person : frame.people)
        m_people.insert(person.id, person.name);
    m_lines.clear();
    m_savedUpTo = 0;
    QJsonArray lines;
    for (const ChatLine &line : frame.chat) {
        m_lines.insert(line.seq, line.text);
        lines.append(QJsonObject{{QStringLiteral("seq"), line.seq}, {QStringLiteral("text"), line.text}});
    }
    record("joined", {{QStringLiteral("at"), m_node}, {QStringLiteral("lines"), lines}});
    if (!m_absences.isEmpty() && m_absences.last().backMs == 0) {
        m_absences.last().toNode = m_node;
        m_absences.last().backMs = nowMs();
    }
    if (m_times.pingMs > 0)
        m_beat.start(m_times.pingMs);
}

void ReturningClient::take(const EnteredFrame &frame)
{
    m_people.insert(frame.person.id, frame.person.name);
}

void ReturningClient::take(const LeftFrame &frame)
{
    m_people.remove(frame.id);
}

void ReturningClient::take(const ChatSaidFrame &frame)
{
    m_lines.insert(frame.line.seq, frame.line.text);
    record("heard", {{QStringLiteral("seq"), frame.line.seq}, {QStringLiteral("text"), frame.line.text}});
}

void ReturningClient::take(const SavedFrame &frame)
{
    m_savedUpTo = frame.seq;
    if (frame.seq > 0)
        record("acknowledged", {{QStringLiteral("seq"), frame.seq}});
}

void ReturningClient::take(const GoFrame &frame)
{
    m_pass = frame.pass;
    m_nodeUrls = frame.nodeUrls;
    join(frame.url, frame.ticket);
}

void ReturningClient::take(const WaitFrame &frame)
{
    m_waits.append(frame.message);
    m_answer.stop();
    later(int(frame.retryAfter.count()), [this] {
        m_connection->send(encode(ReturnFrame{m_pass}));
        m_answer.start(m_times.answerMs);
    });
}

void ReturningClient::take(const NoticeFrame &frame)
{
    m_notices.append(frame);
}

void ReturningClient::ended(const QString &code)
{
    m_answer.stop();
    m_beat.stop();
    const bool wasInside = std::exchange(m_inside, false);
    const bool wasJoining = std::exchange(m_isJoining, false);
    if (wasInside) {
        record("closed", {{QStringLiteral("code"), code}});
        m_absences.append({code, m_node, 0, nowMs(), 0});
    }
    if (!comesBackAfter(code) || m_pass.isEmpty()) {
        m_finalCode = code;
        return;
    }
    if (wasInside || (wasJoining && code == QLatin1String("not_here")))
        startRound(code);
    else if (!m_toAsk.isEmpty())
        askNext();
    else
        later(m_times.roundMs, [this, code] { startRound(code); });
}

// The node that closed knows where the room went; one that was lost is asked last.
void ReturningClient::startRound(const QString &code)
{
    m_toAsk = m_nodeUrls;
    std::shuffle(m_toAsk.begin(), m_toAsk.end(), *QRandomGenerator::global());
    m_toAsk.removeAll(m_url);
    m_toAsk.insert(code == QLatin1String("not_here") ? 0 : m_toAsk.size(), m_url);
    askNext();
}

void ReturningClient::later(int ms, const std::function<void()> &work)
{
    m_again.disconnect();
    connect(&m_again, &QTimer::timeout, this, work);
    m_again.start(ms);
}

void ReturningClient::askNext()
{
    connectTo(m_toAsk.takeFirst(), encode(ReturnFrame{m_pass}));
}

void ReturningClient::beat()
{
    if (m_unanswered >= m_times.openPings)
        return ended(QStringLiteral("lost"));
    ++m_unanswered;
    m_connection->send(encode(RoomPingFrame{}));
}

bool ReturningClient::say(const QString &text)
{
    if (!m_inside)
        return false;
    record("said", {{QStringLiteral("text"), text}});
    m_connection->say(text);
    return true;
}

void ReturningClient::leave()
{
    if (m_inside)
        m_connection->leave();
}

bool ReturningClient::isSaved(const QString &text) const
{
    return std::any_of(m_lines.keyValueBegin(), m_lines.keyValueEnd(),
                       [&](const auto &line) { return line.second == text && line.first <= m_savedUpTo; });
}
