// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/janus/janusidentity.h"
#include "agent/janus/janusrequests.h"
#include "agent/janus/janussettings.h"
#include "common/core/random.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QWebSocket>

namespace Agent {

class JanusHandle;

/*!
    One connection to Janus and the one session that it has there.

    A connection that breaks is made again, and the session claimed: media flows on meanwhile, and nobody has to know. When Janus has
    forgotten the session, or does not come back within the grace, it is lost, and with it all handles; then a new one is made as soon as Janus
    is there. What Janus said while there was no connection is lost in either case. A session that an earlier life of this node left
    is claimed to be ended: its media belongs to people who have other connections by now.
    Bounds: 4 MiB for a message of Janus and for what waits to be sent to it; whoever breaks that, says what is no message of Janus, or does
    not answer a sign of life in time is called anew.
    The API's secret goes with each request and nowhere else.
    Threads: lives in one.
*/
class JanusLink : public QObject
{
    Q_OBJECT
public:
    using Answer = JanusRequests::Answer;
    using Done = JanusRequests::Done;
    using Until = JanusRequests::Until;

    JanusLink(const JanusSettings &settings, Common::Random &random, QObject *parent = nullptr);
    ~JanusLink() override;

    void start(const JanusIdentity &self); //!< also again: as another life, with another session
    void stop();                           //!< ends the session, as far as that can still be said

    bool isUp() const { return m_state == State::Up; }
    bool hasSession() const { return m_hasSession; }  //!< also while the connection is broken and may come back
    QString lastError() const { return m_lastError; } //!< why it is not up

    /*! Asks within the session; of a handle, if one is given. `done` comes later, never from inside this, and only while `context` lives. */
    void ask(QObject *context, QJsonObject request, Until until, Done done);
    /*! Says what needs no answer; nothing happens while the link is not up. */
    void tell(QJsonObject request);

Q_SIGNALS:
    void up(bool isAnew);          //!< `isAnew`: nothing of what was before is left
    void lost(const QString &why); //!< the session; up(true) follows some day

private:
    enum class State { Off, Calling, Greeting, Up };
    friend class JanusHandle;

    void call();
    void greet();
    void claim(qint64 session, std::function<void(bool)> done);
    void create();
    void endLeftOver(qint64 session, std::function<void()> then);
    void created();
    void ask(QObject *context, qint64 session, QJsonObject request, Until until, Common::Millis deadline, Done done);
    void send(qint64 session, QJsonObject request, const QString &transaction);
    void received(const QString &text);
    void dispatch(const JanusMessage &message);
    void keepAlive();
    void drop(const QString &why); // the connection
    void loseSession(const QString &why);
    Common::Millis nextWait();

    const JanusSettings m_settings;
    Common::Random &m_random; // not owned, outlives this
    JanusIdentity m_self;
    State m_state = State::Off;
    bool m_hasSession = false;
    bool m_wasTold = true; // that the session is lost
    int m_failures = 0;
    QString m_lastError;
    std::unique_ptr<QWebSocket> m_socket;
    JanusRequests m_requests;
    QHash<qint64, JanusHandle *> m_handles; // not owned: they come and go by themselves
    QTimer m_retry;
    QTimer m_handshake;
    QTimer m_keepAlive;
    QTimer m_grace;
};

} // namespace Agent
