// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/http/httpfront.h"
#include "agent/links/websocketgate.h"
#include "agent/lobby/lobbyhub.h"
#include "common/core/random.h"

#include <QNetworkRequest>
#include <QWebSocket>

namespace LobbyTest {

using namespace Agent;
using namespace Common;

inline const QString lobbyPath = QStringLiteral("/openmeetings/lobby");
inline const QString otherPath = QStringLiteral("/openmeetings/room");

/*! A node as far as the lobby needs it. Its commits go to `committed`, which the test hands on as the commit channel would. */
struct Node
{
    Node(const DatabaseSettings &settings, NodeId id, const std::function<void(const Commit &)> &committed)
        : storage(settings, id, committed, 3)
        , cache(storage, clock)
        , throttle(clock)
        , sessions(storage, cache, hasher, throttle, ClusterKey::generate(random), random)
        , service(storage, sessions, clock)
        , front({QStringLiteral("127.0.0.1"), 0}, random)
        , hub(storage, service)
        , gate(
              QLatin1String(lobbyProtocol), [](const QString &) { return true; },
              [this](QWebSocket *socket, QTcpSocket *transport, const QString &address) {
                  hub.accept(socket, transport, address);
              })
        , otherGate(
              QStringLiteral("other.v1"), [](const QString &origin) { return origin.isEmpty(); },
              [this](QWebSocket *socket, QTcpSocket *, const QString &) {
                  ++others;
                  socket->deleteLater();
              })
    {
        front.setWebSocket(lobbyPath, [this](const QString &, QTcpSocket *socket, const QString &address) {
            gate.take(socket, address);
        });
        front.setWebSocket(otherPath, [this](const QString &, QTcpSocket *socket, const QString &address) {
            otherGate.take(socket, address);
        });
        if (!front.listen())
            qFatal("no port");
    }
    ~Node() { storage.finishWork(); }

    SystemClock clock;
    SystemRandom random;
    Storage storage;
    ClusterCache cache;
    PasswordHasher hasher;
    LoginThrottle throttle;
    SessionService sessions;
    LobbyService service;
    HttpFront front;
    LobbyHub hub;
    WebSocketGate gate;
    WebSocketGate otherGate;
    int others = 0; // WebSockets of otherPath
};

/*! Somebody's page. */
class Client : public QObject
{
public:
    Client(const Node &node, const QString &sessionId, const QString &path = lobbyPath,
           const QString &origin = QString())
        : m_socket(origin)
    {
        connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
            const auto frame = decodeLobbyServerFrame(text.toUtf8());
            if (!frame)
                return m_bad.append(text);
            if (const auto *more = std::get_if<LobbyLinesFrame>(&*frame)) {
                ++lineFrames;
                lines.append(more->lines);
            } else if (const auto *refused = std::get_if<LobbyRefusedFrame>(&*frame)) {
                refusals.append(refused->code);
            } else if (const auto *closed = std::get_if<LobbyClosedFrame>(&*frame)) {
                closedCode = lobbyCloseName(closed->code);
            } else {
                ++pongs;
            }
        });
        QUrl url(QStringLiteral("ws://127.0.0.1"));
        url.setPort(node.front.port());
        url.setPath(path);
        QNetworkRequest request(url);
        request.setRawHeader("Cookie", "theme=dark; atrium_session=" + sessionId.toLatin1());
        request.setRawHeader("Sec-WebSocket-Protocol", lobbyProtocol);
        m_socket.open(request);
    }

    void say(const QString &text) { sendText(QString::fromUtf8(encode(LobbySayFrame{text}))); }
    void sendText(const QString &text) { m_socket.sendTextMessage(text); }
    void sendBytes(const QByteArray &bytes) { m_socket.sendBinaryMessage(bytes); }
    bool isOpen() const { return m_socket.isValid(); }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    int webSocketCode() const { return m_socket.closeCode(); }
    QStringList texts() const
    {
        QStringList texts;
        for (const LobbyLine &line : lines)
            texts.append(line.text);
        return texts;
    }

    QList<LobbyLine> lines;
    int lineFrames = 0;
    int pongs = 0;
    QStringList refusals;
    QString closedCode;

private:
    QStringList m_bad;
    QWebSocket m_socket; // last, for it reports its end also when it is destroyed
};

} // namespace LobbyTest
