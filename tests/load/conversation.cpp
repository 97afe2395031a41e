// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/conversation.h"

#include "tests/bench/figures.h"
#include "tests/load/running.h"
#include "tests/support/history.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 10s;
constexpr QLatin1String mark("said at ");

} // namespace

Conversation::Conversation(std::vector<Attendee *> speakers, const std::vector<Attendee *> &listeners,
                           int linesPerSecond, int lineLength)
    : m_speakers(std::move(speakers))
    , m_linesPerSecond(linesPerSecond)
    , m_padding(lineLength, QChar(0xe9))
{
    for (const Attendee *listener : listeners)
        connect(listener, &Attendee::heard, this, &Conversation::heard);
    connect(&m_pace, &QTimer::timeout, this, &Conversation::sayWhatIsDue);
    m_pace.setTimerType(Qt::PreciseTimer);
}

bool Conversation::hold(std::chrono::seconds length, int listeners)
{
    m_all = length.count() * m_linesPerSecond;
    m_since.start();
    m_sinceTurn.start();
    m_pace.start(std::max<std::chrono::milliseconds>(1ms, 1000ms / m_linesPerSecond));
    const auto isHeard = [&] { return m_said >= m_all && m_delaysMs.size() >= m_said * listeners; };
    (void)runUntil(isHeard, length + patience);
    m_pace.stop();
    return m_said == m_all && m_delaysMs.size() == m_said * listeners;
}

void Conversation::sayWhatIsDue()
{
    m_turnsLateMs.append(double(m_sinceTurn.nsecsElapsed()) / 1e6 - m_pace.interval());
    m_sinceTurn.start();
    while (m_said < std::min<qint64>(m_all, m_since.elapsed() * m_linesPerSecond / 1000)) {
        Attendee *speaker = m_speakers[size_t(m_said++) % m_speakers.size()];
        speaker->say(mark + QString::number(nanosecondsSinceBoot()) + QLatin1Char(' ') + m_padding);
    }
}

void Conversation::heard(const QString &line)
{
    const QStringView saidAt = QStringView(line).mid(mark.size());
    m_delaysMs.append(double(nanosecondsSinceBoot() - saidAt.left(saidAt.indexOf(QLatin1Char(' '))).toLongLong())
                      / 1e6);
}

double Conversation::p99Ms() const
{
    return percentile(m_delaysMs, 99);
}

double Conversation::machineMs() const
{
    return 3 * std::max(0.0, percentile(m_turnsLateMs, 99));
}

QJsonObject Conversation::figures() const
{
    return {{QStringLiteral("lines"), m_said},
            {QStringLiteral("heard"), m_delaysMs.size()},
            {QStringLiteral("p50Ms"), rounded(percentile(m_delaysMs, 50))},
            {QStringLiteral("p99Ms"), rounded(p99Ms())},
            {QStringLiteral("maxMs"), rounded(percentile(m_delaysMs, 100))},
            {QStringLiteral("lateP99Ms"), rounded(percentile(m_turnsLateMs, 99))}};
}
