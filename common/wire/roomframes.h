// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/ids.h"
#include "common/core/result.h"

#include <QList>
#include <QString>

#include <variant>

/*!
    The protocol atrium-room.v1 (ARCHITECTURE.md 3.2): one struct, one encode() and one place in a decoder per frame.
    Threads: any; these are values.
*/
namespace Common {

constexpr auto roomProtocol = "atrium-room.v1";
constexpr int maximumChatLength = 4000; //!< UTF-16 units
constexpr Millis joinDeadline{10000};

/*! Why a room connection ends; the name goes into the frame, the number into the WebSocket close. */
enum class RoomClose {
    Left = 1000,
    TicketRefused = 4001,
    NotHere = 4002,
    Kicked = 4003,
    RoomDeleted = 4004,
    NodeStopping = 4005,
    RoomFull = 4006,
    BadFrame = 4007,
    TooSlow = 4008,
    UserDeleted = 4009,
    JoinTimeout = 4010,
};
QLatin1String roomCloseName(RoomClose code);
QString roomCloseText(RoomClose code); //!< a sentence for people

// From the client

struct JoinFrame
{
    QString ticket;
};
struct ChatFrame
{
    QString text;
};
struct LeaveFrame
{};
using ClientFrame = std::variant<JoinFrame, ChatFrame, LeaveFrame>;

QByteArray encode(const JoinFrame &frame);
QByteArray encode(const ChatFrame &frame);
QByteArray encode(const LeaveFrame &frame);
Result<ClientFrame> decodeClientFrame(const QByteArray &text);

// From the server

struct Person
{
    QString id; //!< the connection's public id (the seed's publicSID)
    QString name;
    UserId userId;
    UtcTime since;

    friend bool operator==(const Person &, const Person &) = default;
};

struct ChatLine
{
    qint64 seq = 0;
    QString from; //!< Person::id
    QString name;
    QString text;
    UtcTime at;

    friend bool operator==(const ChatLine &, const ChatLine &) = default;
};

struct JoinedFrame
{
    RoomId room;
    QString roomName;
    NodeId node;
    QString nodeName;
    QString you;          //!< Person::id of the receiver
    qint64 seq = 0;       //!< number of the room's last event
    QList<Person> people; //!< the receiver among them
    QList<ChatLine> chat; //!< oldest first
};
enum class LeftReason { Left, Lost, Kicked };
struct EnteredFrame
{
    qint64 seq = 0;
    Person person;
};
struct LeftFrame
{
    qint64 seq = 0;
    QString id;
    LeftReason reason = LeftReason::Left;
};
struct ChatSaidFrame
{
    ChatLine line;
};
struct RefusedFrame
{
    QString code;
    QString message;
};
struct ClosedFrame
{
    RoomClose code = RoomClose::Left;
    QString message;
};
using ServerFrame = std::variant<JoinedFrame, EnteredFrame, LeftFrame, ChatSaidFrame, RefusedFrame, ClosedFrame>;

QByteArray encode(const JoinedFrame &frame);
QByteArray encode(const EnteredFrame &frame);
QByteArray encode(const LeftFrame &frame);
QByteArray encode(const ChatSaidFrame &frame);
QByteArray encode(const RefusedFrame &frame);
QByteArray encode(const ClosedFrame &frame);
Result<ServerFrame> decodeServerFrame(const QByteArray &text);

} // namespace Common
