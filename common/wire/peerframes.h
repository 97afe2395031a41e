// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/ids.h"
#include "common/core/result.h"
#include "common/domain/features.h"

#include <QByteArray>
#include <QCborMap>
#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

/*!
    Frames of the commit channel: CBOR maps, one struct, one encode() and one place in the decoder per frame.
    On the wire each stands behind a 4-byte big-endian length; see agent/peers for authentication.
    Threads: any; these are values.
*/
namespace Common {

constexpr int peerProtocolVersion = 1;
constexpr int oldestPeerProtocol =
    1; //!< that this program speaks as well; the version before the newest, once there is one
constexpr int maximumPeerFrameBytes = 1 << 20;
constexpr int peerNonceBytes = 32;

/*! What a commit changed. The names are those of the database tables. */
enum class Table { Node, User, Room, Placement, Connection, Session, File, Lobby, Mail, Recording };
constexpr Table allTables[] = {Table::Node,    Table::User, Table::Room,  Table::Placement, Table::Connection,
                               Table::Session, Table::File, Table::Lobby, Table::Mail,      Table::Recording};
QLatin1String tableName(Table table);

/*!
    Rows of one table that a commit inserted, changed or deleted; no ids = any row of it may have changed. Events of tables that
    a program does not know are passed over when it reads a commit: it remembers nothing of them.
*/
struct CommitEvent
{
    Table table = Table::Node;
    QList<qint64> ids;

    friend bool operator==(const CommitEvent &, const CommitEvent &) = default;
};
QJsonArray toJson(const QList<CommitEvent> &events); //!< as commit_log stores them
Result<QList<CommitEvent>> commitEventsFromJson(const QByteArray &text);

struct HelloFrame
{
    qint64 protocol = peerProtocolVersion; //!< the newest that it speaks
    Features features;
    NodeId node;
    qint64 incarnation = 0;
    QString cluster;          //!< id of the cluster, so that two clusters on one network never mix
    QByteArray nonce;         //!< peerNonceBytes fresh random bytes
    qint64 oldest = protocol; //!< protocol that it speaks
};
/*! The protocol that both ends speak: the older one of their newest. Nothing: one of them no longer speaks it. */
std::optional<qint64> agreedProtocol(const HelloFrame &one, const HelloFrame &other);

/*! Instead of the next frame of a handshake, the last word of who was called: why it closes the connection. */
struct DeniedFrame
{
    enum class Why { Protocol, Cluster, Key };
    Why why = Why::Key;
};
struct ProofFrame
{
    QByteArray mac;
};
struct CommitFrame
{
    NodeId node;
    qint64 seq = 0;
    QList<CommitEvent> events;
};
struct RequestFrame
{
    qint64 id = 0;
    QString method;
    QCborMap arguments;
    QString trace =
        {}; //!< id of the request of a person or program that it is made for; a node may not know this member
};
struct ReplyFrame
{
    qint64 id = 0;
    QString error; //!< empty = done
    QString message;
    QCborMap result;
};
/*! From a caller, right after the handshake: what it has committed so far. */
struct CursorFrame
{
    qint64 seq = 0;
};
/*! To a caller: all its commits up to this one are known to the caches here. */
struct AckFrame
{
    qint64 seq = 0;
};
/*! Something worth knowing, without an answer. */
struct NoteFrame
{
    QString topic;
    QCborMap what;
};
/*! The sender has ended cleanly and given back all that it had. Only to those that have Feature::Leaving. */
struct LeavingFrame
{};
struct PingFrame
{
    qint64 token = 0;
};
struct PongFrame
{
    qint64 token = 0;
};
using PeerFrame = std::variant<HelloFrame, DeniedFrame, ProofFrame, CommitFrame, CursorFrame, AckFrame, RequestFrame,
                               ReplyFrame, NoteFrame, LeavingFrame, PingFrame, PongFrame>;

QByteArray encode(const PeerFrame &frame);
/*! Errors: Invalid, which says what is wrong; NotFound: a frame that this program does not know, of a later one. */
Result<PeerFrame> decodePeerFrame(const QByteArray &bytes);

} // namespace Common
