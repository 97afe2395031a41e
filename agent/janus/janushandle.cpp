// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/janus/janushandle.h"

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;

JanusHandle::JanusHandle(JanusLink &link, QObject *parent) : QObject(parent), m_link(&link)
{
    // Asked for in the link's name: it may be attached when this is gone, and is detached then.
    link.ask(&link, {{"janus"_L1, "attach"_L1}, {"plugin"_L1, "janus.plugin.videoroom"_L1}}, JanusLink::Until::Done,
             [self = QPointer(this), link = &link](const JanusLink::Answer &answer) {
                 if (self)
                     self->attached(answer);
                 else if (answer)
                     link->detach(answer->data["id"_L1].toInteger(), nullptr, {});
             });
}

JanusHandle::~JanusHandle()
{
    if (m_state == State::Attached && m_link)
        m_link->detach(m_id, m_goneContext, std::move(m_whenGone));
    else if (m_whenGone && m_goneContext) // there never was one, or it is gone already
        QMetaObject::invokeMethod(m_goneContext, std::move(m_whenGone), Qt::QueuedConnection);
}

void JanusHandle::whenGone(QObject *context, std::function<void()> then)
{
    m_goneContext = context;
    m_whenGone = std::move(then);
}

void JanusHandle::attached(const JanusLink::Answer &answer)
{
    if (m_state == State::Ended) { // its session was lost meanwhile
        if (answer)
            m_link->detach(answer->data["id"_L1].toInteger(), nullptr, {});
        return;
    }
    if (!answer)
        return end();
    m_id = answer->data["id"_L1].toInteger();
    m_state = State::Attached;
    m_link->m_handles.insert(m_id, this);
    askNext();
    for (const QJsonObject &candidate : std::exchange(m_earlyCandidates, {}))
        trickle(candidate);
}

void JanusHandle::message(const QJsonObject &body, const std::optional<Jsep> &jsep, JanusLink::Done done)
{
    if (m_state == State::Ended)
        return refuse(std::move(done), {ErrorCode::Unavailable, tr("The media server has ended it.")});
    if (m_waiting.size() >= mostWaiting)
        return refuse(std::move(done), {ErrorCode::TooMany, tr("The media server has too much to do.")});
    QJsonObject request{{"janus"_L1, "message"_L1}, {"body"_L1, body}};
    if (jsep)
        request.insert("jsep"_L1, toJson(*jsep));
    m_waiting.append({std::move(request), std::move(done)});
    askNext();
}

void JanusHandle::askNext()
{
    if (m_state != State::Attached || m_isAsking || m_waiting.isEmpty())
        return;
    Waiting next = m_waiting.takeFirst();
    next.request.insert("handle_id"_L1, m_id);
    m_isAsking = true;
    m_link->ask(this, std::move(next.request), JanusLink::Until::Done,
                [this, done = std::move(next.done)](const JanusLink::Answer &answer) {
                    m_isAsking = false;
                    const QPointer self(this);
                    done(answer);
                    if (self)
                        askNext();
                });
}

void JanusHandle::trickle(const QJsonObject &candidate)
{
    if (m_state == State::Attached)
        m_link->tell({{"janus"_L1, "trickle"_L1}, {"handle_id"_L1, m_id}, {"candidate"_L1, candidate}});
    else if (m_state == State::Attaching && m_earlyCandidates.size() < mostWaiting)
        m_earlyCandidates.append(candidate);
}

void JanusHandle::refuse(JanusLink::Done done, const Error &error)
{
    m_link->m_requests.refuse(this, std::move(done), error);
}

void JanusHandle::received(const JanusMessage &message)
{
    if (message.kind != JanusMessage::Kind::Detached) {
        Q_EMIT said(message);
        return;
    }
    m_link->m_handles.remove(m_id);
    end();
}

void JanusHandle::sessionEnded()
{
    m_state = State::Ended;
    m_waiting.clear();
    m_whenGone = {};
}

void JanusHandle::end()
{
    m_state = State::Ended;
    for (Waiting &waiting : std::exchange(m_waiting, {}))
        refuse(std::move(waiting.done), {ErrorCode::Unavailable, tr("The media server has ended it.")});
    Q_EMIT ended();
}

} // namespace Agent
