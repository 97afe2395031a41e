// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/result.h"

#include <QList>
#include <QString>

#include <variant>

/*!
    The protocol atrium-lobby.v1 (ARCHITECTURE.md 3.2): what people of all nodes say to each other outside of rooms.
    Threads: any; these are values.
*/
namespace Common {

constexpr auto lobbyProtocol = "atrium-lobby.v1";
constexpr int maximumLobbyLength = 1000; //!< UTF-16 units
constexpr int lobbyLinesShown = 50;      //!< in the first frame

/*! Why a lobby connection ends; the name goes into the frame, the number into the WebSocket close. */
enum class LobbyClose {
    NotLoggedIn = 4101, //!< there is no session, or it has ended
    NodeStopping = 4102,
    TooSlow = 4103,
    BadFrame = 4104,
};
constexpr LobbyClose allLobbyCloses[] = {LobbyClose::NotLoggedIn, LobbyClose::NodeStopping, LobbyClose::TooSlow,
                                         LobbyClose::BadFrame};
QLatin1String lobbyCloseName(LobbyClose code);
QString lobbyCloseText(LobbyClose code); //!< a sentence for people

// From the client

struct LobbySayFrame
{
    QString text;
};
/*! A client's question whether the connection still lives, answered at once. */
struct LobbyPingFrame
{};
using LobbyClientFrame = std::variant<LobbySayFrame, LobbyPingFrame>;

QByteArray encode(const LobbySayFrame &frame);
QByteArray encode(const LobbyPingFrame &frame);
Result<LobbyClientFrame> decodeLobbyClientFrame(const QByteArray &text);

// From the server

struct LobbyLine
{
    qint64 id = 0; //!< grows; the same on every node
    QString name;
    QString text;
    UtcTime at;

    friend bool operator==(const LobbyLine &, const LobbyLine &) = default;
};

/*! First the last lines, even when there is none, then each new one or several. */
struct LobbyLinesFrame
{
    QList<LobbyLine> lines; //!< oldest first
};
/*! What was just said was not stored; the connection stays. */
struct LobbyRefusedFrame
{
    QString code;
    QString message;
};
struct LobbyClosedFrame
{
    LobbyClose code = LobbyClose::NotLoggedIn;
    QString message;
};
struct LobbyPongFrame
{};
using LobbyServerFrame = std::variant<LobbyLinesFrame, LobbyRefusedFrame, LobbyClosedFrame, LobbyPongFrame>;

QByteArray encode(const LobbyLinesFrame &frame);
QByteArray encode(const LobbyRefusedFrame &frame);
QByteArray encode(const LobbyClosedFrame &frame);
QByteArray encode(const LobbyPongFrame &frame);
Result<LobbyServerFrame> decodeLobbyServerFrame(const QByteArray &text);

} // namespace Common
