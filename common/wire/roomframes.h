// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/clock.h"
#include "common/core/ids.h"
#include "common/core/result.h"
#include "common/wire/roomclose.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <variant>

/*!
    Coming, going, being sent on and the chat, in the protocol atrium-room.v1 (ARCHITECTURE.md 3.2): one struct, one encode()
    and one place in a decoder per frame. roomprotocol.h has all frames of the protocol together.
    Threads: any; these are values.
*/
namespace Common {

constexpr auto roomProtocol = "atrium-room.v1";
constexpr int maximumChatLength = 4000; //!< UTF-16 units
constexpr int maximumPassBytes = 1024;
constexpr Millis joinDeadline{10000};

// From the client

struct JoinFrame
{
    QString ticket;
    QString was = {}; //!< Person::id of this person's last connection to the room, which ends now if it has not yet
    qint64 since = 0; //!< with `was`: number of the last event that came over it, see JoinedFrame::resumed
};
struct ChatFrame
{
    QString text;
};
struct LeaveFrame
{};
/*!
    The first frame instead of `join`, to any node: its sender was in the room and asks where it is now. Answered by `go`,
    by `wait` (then it is sent again on the same connection) or by `closed`.
*/
struct ReturnFrame
{
    QString pass;
};
/*! A client's question whether the connection still lives; a page cannot see the pings of the WebSocket itself. */
struct RoomPingFrame
{};
/*! Sends a person out. For moderators. */
struct KickFrame
{
    QString id; //!< Person::id
};
using ClientFrame = std::variant<JoinFrame, ChatFrame, LeaveFrame, ReturnFrame, RoomPingFrame, KickFrame>;

QByteArray encode(const JoinFrame &frame);
QByteArray encode(const ChatFrame &frame);
QByteArray encode(const LeaveFrame &frame);
QByteArray encode(const ReturnFrame &frame);
QByteArray encode(const RoomPingFrame &frame);
QByteArray encode(const KickFrame &frame);
Result<ClientFrame> decodeClientFrame(const QJsonObject &object);

// From the server

struct Person
{
    QString id; //!< the connection's public id (the seed's publicSID)
    QString name;
    UserId userId;
    UtcTime since;
    bool isGuest = false; //!< came by a guest link

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
    /*!
        The receiver knows what was up to JoinFrame::since: `chat` holds only what was said after it, and of the whiteboard
        only what has happened after it follows, not the whole.
    */
    bool resumed = false;
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
    QString of = {}; //!< type of the frame that was refused
};
struct ClosedFrame
{
    RoomClose code = RoomClose::Left;
    QString message;
    QUrl url = {}; //!< where its receiver goes from here, if anywhere
};
/*! Where to join: the answer to `return`, with the members of the answer to entering. */
struct GoFrame
{
    RoomId room;
    QString roomName;
    NodeId node;
    QString nodeName;
    QString url; //!< the node's room WebSocket
    QString ticket;
    Millis expiresIn{0};
    QString pass;         //!< for the next time; at most maximumPassBytes
    QStringList nodeUrls; //!< the room WebSockets of all nodes
};
/*! Nobody can serve the room yet; `return` is to be sent again after retryAfter. */
struct WaitFrame
{
    QString code;
    QString message;
    Millis retryAfter{0};
};
/*!
    Chat lines up to this event number are stored; a later one may be lost with its node. Sent after `joined`, and to all
    each time it grows.
*/
struct SavedFrame
{
    qint64 seq = 0;
};
/*! Something people in the room should know. Clients have words of their own for node_draining, node_stays, room_moving. */
struct NoticeFrame
{
    QString code;
    QString message; //!< with these codes what an administrator wrote, if anything; with others the notice itself
    UtcTime until;   //!< when it happens; 0 = at no certain time
};
/*! Something has changed in the room's files: the list of them is to be asked for anew. Not numbered. */
struct FilesFrame
{};
struct RoomPongFrame
{};
using ServerFrame = std::variant<JoinedFrame, EnteredFrame, LeftFrame, ChatSaidFrame, RefusedFrame, ClosedFrame,
                                 GoFrame, WaitFrame, SavedFrame, NoticeFrame, FilesFrame, RoomPongFrame>;

QByteArray encode(const JoinedFrame &frame);
QByteArray encode(const EnteredFrame &frame);
QByteArray encode(const LeftFrame &frame);
QByteArray encode(const ChatSaidFrame &frame);
QByteArray encode(const RefusedFrame &frame);
QByteArray encode(const ClosedFrame &frame);
QByteArray encode(const GoFrame &frame);
QByteArray encode(const WaitFrame &frame);
QByteArray encode(const SavedFrame &frame);
QByteArray encode(const NoticeFrame &frame);
QByteArray encode(const FilesFrame &frame);
QByteArray encode(const RoomPongFrame &frame);
Result<ServerFrame> decodeServerFrame(const QJsonObject &object);

} // namespace Common
