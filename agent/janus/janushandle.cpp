// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/janus/janushandle.h"

namespace Agent {

using namespace Common;
using namespace Qt::StringLiterals;

namespace {

QJsonObject detaching(qint64 handle)
{
    return {{"janus"_L1, "detach"_L1}, {"handle_id"_L1, handle}};
}

} // namespace

JanusHandle::JanusHandle(JanusLink &link, QObject *parent) : QObject(parent), m_link(link)
{
    // Asked for in the link's name: it may be attached when this is gone, and is detached then.
    m_link.ask(&m_link, {{"janus"_L1, "attach"_L1}, {"plugin"_L1, "janus.plugin.videoroom"_L1}}, JanusLink::Until::Done,
               [self = QPointer(this), link = &m_link](const JanusLink::Answer &answer) {
                   if (self)
                       self->attached(answer);
                   else if (answer)
                       link->tell(detaching(answer->data["id"_L1].toInteger()));
               });
}

JanusHandle::~JanusHandle()
{
    if (m_state != State::Attached)
        return;
    m_link.m_handles.remove(m_id);
    m_link.tell(detaching(m_id));
}

void JanusHandle::attached(const JanusLink::Answer &answer)
{
    if (m_state == State::Ended) { // its session was lost meanwhile
        if (answer)
            m_link.tell(detaching(answer->data["id"_L1].toInteger()));
        return;
    }
    if (!answer)
        return end();
    m_id = answer->data["id"_L1].toInteger();
    m_state = State::Attached;
    m_link.m_handles.insert(m_id, this);
    for (Waiting &waiting : std::exchange(m_waiting, {}))
        send(std::move(waiting.request), waiting.until, std::move(waiting.done));
}

void JanusHandle::message(const QJsonObject &body, const std::optional<Jsep> &jsep, JanusLink::Done done)
{
    QJsonObject request{{"janus"_L1, "message"_L1}, {"body"_L1, body}};
    if (jsep)
        request.insert("jsep"_L1, toJson(*jsep));
    send(std::move(request), JanusLink::Until::Done, std::move(done));
}

void JanusHandle::trickle(const QJsonObject &candidate)
{
    send({{"janus"_L1, "trickle"_L1}, {"candidate"_L1, candidate}}, JanusLink::Until::Heard, {});
}

void JanusHandle::send(QJsonObject request, JanusLink::Until until, JanusLink::Done done)
{
    switch (m_state) {
    case State::Attaching:
        if (m_waiting.size() < mostWaiting)
            m_waiting.append({std::move(request), until, std::move(done)});
        else if (done)
            m_link.m_requests.refuse(this, std::move(done),
                                     {ErrorCode::TooMany, tr("The media server has too much to do.")});
        return;
    case State::Attached:
        request.insert("handle_id"_L1, m_id);
        if (done)
            m_link.ask(this, std::move(request), until, std::move(done));
        else
            m_link.tell(std::move(request));
        return;
    case State::Ended:
        if (done)
            m_link.m_requests.refuse(this, std::move(done),
                                     {ErrorCode::Unavailable, tr("The media server has ended it.")});
        return;
    }
}

void JanusHandle::received(const JanusMessage &message)
{
    if (message.kind != JanusMessage::Kind::Detached) {
        Q_EMIT said(message);
        return;
    }
    m_link.m_handles.remove(m_id);
    end();
}

void JanusHandle::sessionEnded()
{
    m_state = State::Ended;
    m_waiting.clear();
}

void JanusHandle::end()
{
    m_state = State::Ended;
    for (Waiting &waiting : std::exchange(m_waiting, {})) {
        if (waiting.done)
            m_link.m_requests.refuse(this, std::move(waiting.done),
                                     {ErrorCode::Unavailable, tr("The media server has ended it.")});
    }
    Q_EMIT ended();
}

} // namespace Agent
