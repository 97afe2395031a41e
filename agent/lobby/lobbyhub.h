// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/links/personlink.h"
#include "agent/lobby/lobbyservice.h"
#include "common/wire/peerframes.h"

#include <QObject>
#include <QTimer>
#include <QWebSocket>

#include <optional>

namespace Agent {

class LobbyLink;

/*!
    The people of this node who read the lobby, and what they are shown: every line that the database holds, once, in the
    order of its id. Lines of this node take the same way as those of others: a commit tells that there are some, and one
    query for all reads what comes after the last one known.

    Bounds: a person's lines are stored one after the other, and at most 5 of them wait; see LobbyLink for the rest.
    Without a database everybody stays connected, and whoever says something is told that it is not stored.
    Threads: lives in the main thread.
*/
class LobbyHub : public QObject
{
    Q_OBJECT
public:
    LobbyHub(Storage &storage, LobbyService &service, QObject *parent = nullptr);
    ~LobbyHub() override;

    /*! Takes the socket; whose it is says the session in the cookie of its handshake. */
    void accept(QWebSocket *socket, QTcpSocket *transport, const QString &address); //!< see WebSocketGate
    void noteCommit(const QList<Common::CommitEvent> &events); //!< something changed, here or on another node
    void closeAll(Common::LobbyClose why);
    qsizetype connections() const { return m_visitors.size(); }
    const LinkMetrics &metrics() const { return m_metrics; } //!< any thread
    void setPace(const Rate &pace) { m_pace = pace; } //!< of what those who come from now on send; see PersonLink

    static constexpr int maximumWaitingLines = 5;

private:
    struct Visitor
    {
        QString sessionId;
        QString address;
        std::optional<Caller> caller = {}; // known after entering
        bool isGreeted = false;            // has got the last lines, and now gets each new one
        bool isSaying = false;
        QStringList waiting = {}; // lines to say
    };
    using Lines = QList<Common::LobbyLine>;

    void enter(LobbyLink *link);
    void entered(LobbyLink *link, const Common::Result<Caller> &caller);
    void say(LobbyLink *link, const QString &text);
    void sayNext(LobbyLink *link);
    void ended(LobbyLink *link);
    void read();
    void append(const Lines &lines);
    void greet(LobbyLink *link, Visitor &visitor);
    bool hasReaders() const;
    void checkSessions();

    Storage &m_storage; // not owned, outlive this
    LobbyService &m_service;
    Rate m_pace = PersonLink::usualPace;
    LinkMetrics m_metrics;
    QHash<LobbyLink *, Visitor> m_visitors;
    std::optional<Lines> m_recent; // the last lobbyLinesShown; not known while nobody is here
    qint64 m_lastId = 0;           // of m_recent
    QByteArray m_greeting;         // m_recent encoded; empty = to be made
    bool m_isReading = false;
    bool m_mustReadAgain = false;
    QTimer m_retry; // of a read that found no database
    QTimer m_check;
};

} // namespace Agent
