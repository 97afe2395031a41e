// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/janus/januslink.h"

#include <optional>

namespace Agent {

/*!
    One handle of the plugin VideoRoom: what a person's link, or this node itself, speaks to it by. It is attached when this is made and
    detached, with whatever it has, when this ends. What is said before it is attached waits.

    Errors: as JanusRequests; Unavailable also once the handle has ended.
    Threads: lives in its link's.
*/
class JanusHandle : public QObject
{
    Q_OBJECT
public:
    JanusHandle(JanusLink &link, QObject *parent = nullptr);
    ~JanusHandle() override;

    /*! `done` comes later, unless this is gone by then: with the plugin's answer. */
    void message(const QJsonObject &body, const std::optional<Jsep> &jsep, JanusLink::Done done);
    void trickle(const QJsonObject &candidate);

Q_SIGNALS:
    void said(const Agent::JanusMessage &message); //!< what is no answer
    void ended();                                  //!< the last one: Janus has ended it, or could not make it

private:
    enum class State { Attaching, Attached, Ended };
    friend class JanusLink;

    void attached(const JanusLink::Answer &answer);
    void send(QJsonObject request, JanusLink::Until until, JanusLink::Done done);
    void received(const JanusMessage &message);
    void sessionEnded(); // all of the session's have, its owners hear of it by the link
    void end();

    struct Waiting
    {
        QJsonObject request;
        JanusLink::Until until;
        JanusLink::Done done;
    };
    static constexpr qsizetype mostWaiting = 200;

    JanusLink &m_link; // not owned, outlives this
    State m_state = State::Attaching;
    qint64 m_id = 0;
    QList<Waiting> m_waiting;
};

} // namespace Agent
