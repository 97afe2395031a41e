// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/janus/janusrequests.h"

#include <algorithm>

namespace Agent {

using namespace Common;

JanusRequests::JanusRequests(QObject *parent) : QObject(parent)
{
    m_watch.setSingleShot(true);
    connect(&m_watch, &QTimer::timeout, this, &JanusRequests::giveUpLate);
}

QString JanusRequests::add(QObject *context, Until until, Millis deadline, Done done)
{
    if (m_pending.size() >= most) {
        refuse(context, std::move(done), {ErrorCode::TooMany, tr("The media server has too much to do.")});
        return {};
    }
    const qint64 id = m_next++;
    m_pending.insert({id, {context, until, QDeadlineTimer(deadline), std::move(done)}});
    watch();
    return QString::number(id);
}

void JanusRequests::settle(const Pending &pending, const Answer &answer)
{
    if (pending.context)
        pending.done(answer);
}

bool JanusRequests::answered(const JanusMessage &message)
{
    const auto found = m_pending.find(message.transaction.toLongLong());
    if (found == m_pending.end())
        return false;
    if (message.kind == JanusMessage::Kind::Ack && found->second.until == Until::Done)
        return true; // the answer is still to come
    const Pending pending = std::move(found->second);
    m_pending.erase(found);
    if (message.kind == JanusMessage::Kind::Error)
        settle(pending, janusError(message.error, message.reason));
    else
        settle(pending, message);
    return true;
}

void JanusRequests::refuse(QObject *context, Done done, const Error &error)
{
    QMetaObject::invokeMethod(
        this,
        [context = QPointer(context), done = std::move(done), error] {
            if (context)
                done(error);
        },
        Qt::QueuedConnection);
}

void JanusRequests::giveUpAll(const Error &error)
{
    m_watch.stop();
    const auto given = std::exchange(m_pending, {}); // those who are told may ask again at once
    for (const auto &[id, pending] : given)
        settle(pending, error);
}

void JanusRequests::giveUpLate()
{
    std::map<qint64, Pending> late;
    for (auto it = m_pending.begin(); it != m_pending.end();) {
        const auto each = it++;
        if (each->second.deadline.hasExpired())
            late.insert(m_pending.extract(each));
    }
    for (const auto &[id, pending] : late)
        settle(pending, Error{ErrorCode::Timeout, tr("The media server does not answer.")});
    watch();
}

void JanusRequests::watch()
{
    const auto earliest =
        std::ranges::min_element(m_pending, {}, [](const auto &each) { return each.second.deadline.deadlineNSecs(); });
    if (earliest == m_pending.end())
        return m_watch.stop();
    const Millis left(std::max<qint64>(1, earliest->second.deadline.remainingTime()));
    if (!m_watch.isActive() || left < Millis(m_watch.remainingTime()))
        m_watch.start(left);
}

} // namespace Agent
