// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/janus/januslink.h"

#include <optional>

namespace Agent {

/*!
    One handle of the plugin VideoRoom: what a person's link, or this node itself, speaks to it by. It is attached when this is made and
    detached, with whatever it has, when this ends.

    Messages go one after the other, the next when the last is answered: Janus gives those that come together to several threads, and
    keeps no order. Candidates do not wait for them. At most `mostWaiting` wait.
    Errors: as JanusRequests; Unavailable also once the handle has ended.
    Threads: lives in its link's.
*/
class JanusHandle : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype mostWaiting = 1000;

    JanusHandle(JanusLink &link, QObject *parent = nullptr);
    ~JanusHandle() override;

    /*! `done` comes later, with the plugin's answer; not when this is gone by then, or the link's session is lost. */
    void message(const QJsonObject &body, const std::optional<Jsep> &jsep, JanusLink::Done done);
    void trickle(const QJsonObject &candidate);
    /*! Calls `then` when this has ended and Janus has no more of it, unless the session is lost first. */
    void whenGone(QObject *context, std::function<void()> then);
    bool hasEnded() const { return m_state == State::Ended; }
    bool isBusy() const { return m_state == State::Attaching || m_isAsking; } //!< an answer is still to come

Q_SIGNALS:
    void said(const Agent::JanusMessage &message); //!< what is no answer
    void ended();                                  //!< the last one: Janus has ended it, or could not make it

private:
    enum class State { Attaching, Attached, Ended };
    friend class JanusLink;

    struct Waiting
    {
        QJsonObject request;
        JanusLink::Done done;
    };

    void attached(const JanusLink::Answer &answer);
    void askNext();
    void refuse(JanusLink::Done done, const Common::Error &error);
    void received(const JanusMessage &message);
    void sessionEnded(); // all of the session's have, its owners hear of it by the link
    void end();

    const QPointer<JanusLink> m_link; // not owned; one that is deleted later may outlive it
    State m_state = State::Attaching;
    qint64 m_id = 0;
    bool m_isAsking = false;
    QPointer<QObject> m_goneContext;
    std::function<void()> m_whenGone;
    QList<Waiting> m_waiting;
    QList<QJsonObject> m_earlyCandidates; // before it was attached
};

} // namespace Agent
