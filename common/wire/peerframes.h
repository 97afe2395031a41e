// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/core/ids.h"
#include "common/core/result.h"

#include <QByteArray>
#include <QCborMap>
#include <QJsonArray>
#include <QList>
#include <QString>

#include <variant>

/*!
    Frames of the commit channel: CBOR maps, one struct, one encode() and one place in the decoder per frame.
    On the wire each stands behind a 4-byte big-endian length; see agent/peers for authentication.
    Threads: any; these are values.
*/
namespace Common {

constexpr int peerProtocolVersion = 1;
constexpr int maximumPeerFrameBytes = 1 << 20;
constexpr int peerNonceBytes = 32;

/*! What a commit changed. The names are those of the database tables. */
enum class Table { Node, User, Room, Placement, Connection, Session, File, Lobby, Mail };
constexpr Table allTables[] = {Table::Node,    Table::User, Table::Room,  Table::Placement, Table::Connection,
                               Table::Session, Table::File, Table::Lobby, Table::Mail};
QLatin1String tableName(Table table);

/*! Rows of one table that a commit inserted, changed or deleted; no ids = any row of it may have changed. */
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
    qint64 protocol = peerProtocolVersion;
    qint64 features = 0; //!< bits; unknown ones are ignored
    NodeId node;
    qint64 incarnation = 0;
    QString cluster;  //!< id of the cluster, so that two clusters on one network never mix
    QByteArray nonce; //!< peerNonceBytes fresh random bytes
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
struct PingFrame
{
    qint64 token = 0;
};
struct PongFrame
{
    qint64 token = 0;
};
using PeerFrame = std::variant<HelloFrame, ProofFrame, CommitFrame, CursorFrame, AckFrame, RequestFrame, ReplyFrame,
                               NoteFrame, PingFrame, PongFrame>;

QByteArray encode(const PeerFrame &frame);
Result<PeerFrame> decodePeerFrame(const QByteArray &bytes); //!< Invalid: says what is wrong

} // namespace Common
