// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/storage/repositories/tokenrepository.h"
#include "common/domain/recording.h"

#include <QSet>

#include <optional>

namespace Agent {

/*! What a session is good for: all that its user may do, or one room, or one recording, and nothing else. */
struct SessionScope
{
    std::optional<Common::RoomId> onlyRoom = {}; //!< no room's id where the session is for a recording
    bool becomesModerator = false;               //!< in that room
    Common::LinkRecording mayRecord = Common::LinkRecording::AsModerator; //!< there
    std::optional<Common::RecordingId> onlyRecording = {};

    static SessionScope of(Common::RecordingId recording)
    {
        return {.onlyRoom = Common::RoomId(), .onlyRecording = recording};
    }

    friend bool operator==(const SessionScope &, const SessionScope &) = default;
};

/*! How a session was opened. The numbers are stored. */
enum class SessionWay { Unknown = 0, Page = 1, Soap = 2, Invitation = 3, Link = 4, Token = 5 };
QLatin1String sessionWayName(SessionWay way); //!< "page", "soap", "invitation", "link", "token"; empty for Unknown

struct SessionOrigin
{
    SessionWay way = SessionWay::Unknown;
    QString address = {};  //!< of the one who opened it
    ApiTokenId token = {}; //!< that it came by; none = by no token
};

struct SessionRecord
{
    Common::UserId user; //!< none before loginUser
    Common::UtcTime createdAt;
    Common::UtcTime seenAt;
    Common::UtcTime now; //!< the database's clock when it was read
    SessionScope scope;
    ApiTokenId token = {};                       //!< that it came by
    std::optional<Common::Level> mostLevel = {}; //!< of that token
};

/*! A session as administrators see it: never what it is known by. */
struct SessionRow
{
    qint64 id = 0; //!< see sessionNumber()
    Common::UserId user;
    QString login;
    QString firstName;
    QString lastName;
    Common::UtcTime since;
    Common::UtcTime lastUse; //!< noted once a minute at most
    SessionOrigin origin;
};

/*! What a session is named by for people: tells nothing that it could be used by. Exact in JavaScript, too. */
qint64 sessionNumber(const QString &idHash);

struct SessionPage
{
    QList<SessionRow> rows;
    int total = 0; //!< of all pages
};

/*!
    Sessions, shared by all nodes (the seed's DatabaseStore). Only the hash of a session id is stored.
    A session lives sessionLife after its last use. Writing calls run inside a transaction.
*/
class SessionRepository
{
public:
    explicit SessionRepository(Database &database) : m_db(database) {}

    Common::Result<SessionRecord> find(const QString &idHash) const; //!< NotLoggedIn: unknown or expired
    Common::Result<QSet<QString>> living() const; //!< hashes of all sessions that somebody is logged in with
    Common::Result<void> insert(const QString &idHash, Common::UserId user, const SessionScope &scope = {},
                                const SessionOrigin &origin = {});
    Common::Result<void> touch(const QString &idHash);
    Common::Result<void> remove(const QString &idHash);
    Common::Result<QList<SessionRow>> of(Common::UserId user) const; //!< all living ones, the last used first
    /*! Ends one session, of this user where one is named, and notes it as removeOf() does. Whose it was. NotFound. */
    Common::Result<Common::UserId> removeNumber(qint64 number, Common::UserId user = {});
    /*! Ends all sessions of the user but one, and notes it: rooms and lobby send out who came with them. */
    Common::Result<void> removeOf(Common::UserId user, const QString &exceptHash);
    Common::Result<void> removeExpired();
    /*! Those that somebody is logged in with, the last used first. `filter`: login, names, address, without regard to case. */
    Common::Result<SessionPage> page(int start, int max, const QString &filter) const;
    Common::Result<QSet<QString>> existing(Common::UserId user) const; //!< hashes; also of those that ran out just now

    static constexpr Common::Millis sessionLife{30 * 60 * 1000}; //!< as in OpenMeetings

private:
    Database &m_db;
};

} // namespace Agent
